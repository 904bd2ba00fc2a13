import { screen } from "@testing-library/react";
import { decisionsOf, mergeStateParts } from "../../src/core/state";
import type { FakeDocument } from "../support/fake-document";
import {
  blankPlan,
  openMenuPage,
  openPane,
  type OpenPane,
  plan,
  putInto,
  settled,
  violations,
} from "./support";

const NOT_NEEDED = /This strategy needs no action plan/;

async function answersIn(document: FakeDocument) {
  return decisionsOf(mergeStateParts((await document.read()).state)).gate;
}

async function answer(pane: OpenPane, fits: string, said: "Yes" | "No", reason: string): Promise<void> {
  const { user } = pane;
  await user.click(screen.getByRole("radio", { name: fits }));
  await user.click(screen.getByRole("radio", { name: said }));
  await putInto(pane, screen.getByRole("textbox", { name: "Why?" }), reason);
  await user.click(screen.getByRole("button", { name: "Keep the answer" }));
  await settled();
}

describe("the gate", () => {
  test("asks the question that fits, and says that no plan is needed after such an answer alone", async () => {
    const pane = await openPane(plan());
    await openMenuPage(pane, "Is a plan needed?");
    await pane.user.click(screen.getByRole("radio", { name: "A new strategy" }));
    expect(screen.getByRole("group", { name: /does the new strategy require multiple steps/ })).toBeVisible();
    expect(screen.getByRole("button", { name: "Keep the answer" })).toHaveAttribute("aria-disabled", "true");
    expect(screen.queryByText(NOT_NEEDED)).not.toBeInTheDocument();
    expect(await violations()).toEqual([]);
    await answer(pane, "A new strategy", "No", " One training is enough. ");
    expect(document.activeElement).toHaveTextContent("The answer is kept in the document.");
    expect(screen.getByText("Answered on October 15, 2024: no.")).toBeVisible();
    expect(screen.getByText(NOT_NEEDED)).toBeVisible();
    expect(await answersIn(pane.document)).toEqual([
      {
        strategy: "Teach early reading in one way",
        case: "new",
        needed: false,
        reason: "One training is enough.",
        day: "2024-10-15",
      },
    ]);
    expect(await violations()).toEqual([]);
  });

  test("can be answered otherwise; giving that up goes back to the strategy", async () => {
    const pane = await openPane(plan());
    await openMenuPage(pane, "Is a plan needed?");
    await answer(pane, "A new strategy", "No", "Once");
    await pane.user.click(screen.getByRole("button", { name: "Answer it again" }));
    expect(screen.getByRole("radio", { name: "A strategy that is already in use" })).toHaveFocus();
    await pane.user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(screen.getByRole("heading", { name: "Teach early reading in one way", level: 3 })).toHaveFocus();
    await pane.user.click(screen.getByRole("button", { name: "Answer it again" }));
    await answer(pane, "A strategy that is already in use", "Yes", "It has changed");
    expect(screen.getByText("Answered on October 15, 2024: yes, an action plan is needed.")).toBeVisible();
    expect(screen.queryByText(NOT_NEEDED)).not.toBeInTheDocument();
    expect(await answersIn(pane.document)).toHaveLength(1);
  });

  test("asks for the strategy first", async () => {
    const pane = await openPane(blankPlan());
    await openMenuPage(pane, "Is a plan needed?");
    await pane.user.click(screen.getByRole("button", { name: "Name the strategy" }));
    await settled();
    expect(screen.getByRole("tab", { name: "Guide" })).toHaveAttribute("aria-selected", "true");
    expect(screen.getByRole("navigation", { name: /Where you are/ })).toHaveTextContent(/Strategy/);
  });

  test("keeps what was typed where the document refuses", async () => {
    const pane = await openPane(plan());
    await openMenuPage(pane, "Is a plan needed?");
    pane.document.refusal = "state-too-large";
    await answer(pane, "A new strategy", "No", "Once");
    expect(document.activeElement).toHaveTextContent(/^Nothing was kept in the document: /);
    expect(screen.getByRole("textbox", { name: "Why?" })).toHaveDisplayValue("Once");
    expect(screen.queryByText(NOT_NEEDED)).not.toBeInTheDocument();
  });
});
