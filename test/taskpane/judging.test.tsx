import { act, screen } from "@testing-library/react";
import { frameWords } from "../../src/taskpane/words/general";
import { guideWords } from "../../src/taskpane/words/guide";
import { readingWords, stateWords } from "../../src/taskpane/words/states";
import { OWNERLESS, openPane, plan, settled, STEPS } from "./support";

let onItsWay: Promise<void> = Promise.resolve();
jest.mock("../../src/taskpane/store/judging", () => {
  const actual = jest.requireActual<object>("../../src/taskpane/store/judging");
  return {
    ...actual,
    // As a part of the script that is still being fetched, or cannot be.
    then: (resolve: (module: unknown) => void, reject: (error: unknown) => void) =>
      onItsWay.then(() => resolve(actual), reject),
  };
});

const tabs = () => screen.getAllByRole("tab");
const tab = (name: RegExp) => screen.getByRole("tab", { name });

describe("a plan before it is judged", () => {
  test("shows its name, its parts and what is asked; the rest waits", async () => {
    let arrive = (): void => undefined;
    onItsWay = new Promise((resolve) => (arrive = resolve));
    const { user, document } = await openPane(plan({ rows: [STEPS[0] ?? [], ["", "", "", "", ""]] }), {});
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Teach early reading in one way");
    expect(screen.getByRole("button", { name: frameWords.beingChecked })).toBeVisible();
    await user.click(tab(new RegExp(frameWords.share)));
    expect(await screen.findByText(readingWords.checking)).toBeVisible();
    await user.click(tab(new RegExp(frameWords.guide)));
    act(() => document.moveTo(OWNERLESS));
    expect(await screen.findByRole("button", { name: guideWords.write })).toBeVisible();
    expect(tabs()).toHaveLength(3);
    act(arrive);
    await settled();
    expect(screen.queryByRole("button", { name: frameWords.beingChecked })).toBeNull();
    expect(screen.getByRole("button", { name: guideWords.write })).toBeVisible();
  });

  test("says so where what judges cannot be fetched, and tries again", async () => {
    onItsWay = Promise.reject(new Error("offline"));
    onItsWay.catch(() => undefined);
    const { user } = await openPane(plan());
    await user.click(tab(new RegExp(frameWords.check)));
    expect(await screen.findByText(stateWords.notChecked)).toBeVisible();
    onItsWay = Promise.resolve();
    await user.click(screen.getByRole("button", { name: stateWords.tryAgain }));
    await settled();
    expect(screen.queryByText(stateWords.notChecked)).toBeNull();
    expect(screen.getByRole("tab", { name: new RegExp(frameWords.check) })).toHaveAttribute(
      "aria-selected",
      "true",
    );
  });
});
