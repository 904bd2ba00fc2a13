import { screen } from "@testing-library/react";
import { frameWords } from "../../src/taskpane/words/general";
import { stateWords } from "../../src/taskpane/words/states";
import { openPane, plan, settled } from "./support";

jest.mock("../../src/taskpane/views/Share", () => {
  throw new Error("offline");
});

test("a view that cannot be fetched says so, and the others go on", async () => {
  // A view that fails is told of on the console by what draws it.
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  const openAgain = jest.fn();
  const { user } = await openPane(plan(), { openAgain });
  await user.click(screen.getByRole("tab", { name: frameWords.share }));
  expect(await screen.findByText(stateWords.notFetched)).toBeVisible();
  await user.click(screen.getByRole("button", { name: stateWords.openAgain }));
  expect(openAgain).toHaveBeenCalledTimes(1);
  await user.click(screen.getByRole("tab", { name: frameWords.guide }));
  await settled();
  expect(screen.queryByText(stateWords.notFetched)).toBeNull();
  expect(screen.getByRole("heading", { level: 2 })).toBeVisible();
});
