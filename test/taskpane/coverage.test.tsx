import { screen, within } from "@testing-library/react";
import { decisionsOf, mergeStateParts } from "../../src/core/state";
import { BLANK_ROW } from "../support/ese-531t";
import type { FakeDocument } from "../support/fake-document";
import { openMenuPage, openPane, type OpenPane, plan, press, putInto, STEPS, violations } from "./support";

const TRAINING = /^Training: /;

async function marksIn(document: FakeDocument) {
  return decisionsOf(mergeStateParts((await document.read()).state)).coverage;
}

/** Opens the questions about training; gives the second of them, and what it asks. */
async function openTraining(): Promise<{ readonly pane: OpenPane; readonly item: () => HTMLElement }> {
  const pane = await openPane(plan({ rows: [...STEPS, BLANK_ROW] }));
  await openMenuPage(pane, "Questions of a guide");
  await press(pane, TRAINING);
  const decide = screen.getAllByRole("button", { name: /^Say how the plan covers/ })[1];
  const list = decide?.closest("ul");
  const item = (): HTMLElement => {
    const found = list?.querySelectorAll<HTMLElement>(":scope > li")[1];
    if (found === undefined) throw new Error("there is no such question");
    return found;
  };
  await pane.user.click(within(item()).getByRole("button", { name: /^Say how/ }));
  return { pane, item };
}

describe("the questions of a guide", () => {
  test("are covered by a step of the plan, which is kept in the document and can be opened again", async () => {
    const { pane, item } = await openTraining();
    const steps = within(item()).getByRole("combobox", { name: "A step of the plan" });
    expect(steps).toHaveFocus();
    expect(await violations()).toEqual([]);
    await pane.user.selectOptions(steps, "Train first-grade teachers");
    await press(pane, "This step covers it");
    expect(document.activeElement).toHaveTextContent("Noted in the document.");
    expect(item()).toHaveTextContent("Covered by“Train first-grade teachers”");
    expect(await marksIn(pane.document)).toEqual([
      expect.objectContaining({ guide: "cip-guide", mark: "covered", steps: ["Train first-grade teachers"] }),
    ]);
    expect(screen.getByText(/^1 covered, 0 not for us/)).toBeVisible();
    await pane.user.click(within(item()).getByRole("button", { name: /^Change/ }));
    await press(pane, "Open it again");
    expect(await marksIn(pane.document)).toEqual([]);
    expect(document.activeElement).toHaveTextContent("The question is open again.");
  });

  test("become a new step in the row that waits for one, and that can be taken back", async () => {
    const { pane, item } = await openTraining();
    await putInto(pane, within(item()).getByRole("textbox", { name: "A new row" }), "Train the coaches");
    await press(pane, "Add to the plan");
    expect(document.activeElement).toHaveTextContent("In the plan now: “Train the coaches”.");
    expect(pane.document.textAt(0, 3 + STEPS.length, 0)).toBe("Train the coaches");
    expect(item()).toHaveTextContent("Covered by“Train the coaches”");
    expect(await violations()).toEqual([]);
    await press(pane, "Undo");
    expect(pane.document.textAt(0, 3 + STEPS.length, 0)).toBe("");
    expect(item()).toHaveTextContent("No longer in the plan: “Train the coaches”");
  });

  test("are not for everybody; those that are open can be shown alone", async () => {
    const { pane, item } = await openTraining();
    await putInto(pane, within(item()).getByRole("textbox", { name: /^Why not/ }), "Done last year");
    await press(pane, "Not for us");
    expect(item()).toHaveTextContent("Not for us: Done last year");
    const before = screen.getAllByRole("listitem").length;
    await pane.user.selectOptions(screen.getByRole("combobox", { name: "Guide" }), "Sample Planning Process");
    await pane.user.selectOptions(screen.getByRole("combobox", { name: "Guide" }), "cip-guide");
    await pane.user.selectOptions(screen.getByRole("combobox", { name: "Show" }), "Open questions only");
    await press(pane, TRAINING);
    expect(screen.queryByText("Not for us: Done last year")).not.toBeInTheDocument();
    expect(screen.getAllByRole("listitem").length).toBeLessThan(before);
  });

  test("keep what was typed where the document refuses the step", async () => {
    const { pane, item } = await openTraining();
    await putInto(pane, within(item()).getByRole("textbox", { name: "A new row" }), "Train the coaches");
    pane.document.refusal = "protected";
    await press(pane, "Add to the plan");
    expect(document.activeElement).toHaveTextContent(/^The step was not added: the document is protected/);
    expect(within(item()).getByRole("textbox", { name: "A new row" })).toHaveDisplayValue(
      "Train the coaches",
    );
    expect(await marksIn(pane.document)).toEqual([]);
  });
});
