import { screen, within } from "@testing-library/react";
import { writingActions } from "../../src/taskpane/store/writing";
import { FIRST_ROW, inDocument, openPane, OWNERLESS, plan, press, STEPS, violations } from "./support";

async function at(row: number, column = 3) {
  const opened = await openPane(plan());
  await inDocument(() => void opened.pane.session.guideTo({ location: { table: 0, row, column } }));
  const steps = (): readonly (string | undefined)[] =>
    Array.from({ length: 5 }, (_, index) => opened.document.textAt(0, FIRST_ROW + index, 0));
  return { ...opened, press: (name: string | RegExp) => press(opened, name), steps };
}

/** What the live region says stands outside. */
const panel = () => within(screen.getByRole("tabpanel"));
const names = STEPS.map(([step]) => step);

describe("a further row", () => {
  test("below the one shown, with the keyboard in its first answer; and taken out again", async () => {
    const { press, steps, document } = await at(FIRST_ROW);
    await press("Add a row below");
    expect(steps()).toEqual([names[0], "", names[1], names[2], undefined]);
    expect(await document.cursor()).toEqual({ table: 0, row: FIRST_ROW + 1, column: 0 });
    expect(screen.getByRole("textbox")).toHaveFocus();
    expect(panel().getByText("A row was added. Fill it in here.")).toBeVisible();
    await press("Undo: take the new row out again");
    expect(steps()).toEqual([...names, undefined, undefined]);
    expect(panel().getByText("The row was taken out again.")).toBeVisible();
    expect(screen.getByRole("textbox")).toHaveFocus();
  });

  test("at the end of the table, from a row above", async () => {
    const { press, steps } = await at(FIRST_ROW);
    await press("Add a row at the end");
    expect(steps()).toEqual([...names, "", undefined]);
  });

  test("once it is filled in, taking it out again leaves it", async () => {
    const { press, steps, document } = await at(FIRST_ROW + 2);
    await press("Add a row below");
    document.type(0, FIRST_ROW + 3, 0, "Share results");
    await press("Undo: take the new row out again");
    expect(steps()[3]).toBe("Share results");
    expect(panel().getByText("Something was written into the new row since, so it was left.")).toBeVisible();
  });
});

describe("one after the other", () => {
  /** A row added, filled in, and the answer changed once more. */
  const written = async () => {
    const opened = await at(FIRST_ROW + 2);
    const { press, pane } = opened;
    const write = async (text: string): Promise<void> => {
      await inDocument(() => pane.actions(writingActions).type(text));
      await inDocument(() => void pane.actions(writingActions).write());
    };
    await press("Add a row below");
    await write("Share results");
    await write("Share results with families");
    return opened;
  };

  test("every write is taken back, the last one first, down to the row itself", async () => {
    const { press, steps } = await written();
    await press(/^Undo: take back what was written to /);
    expect(steps()[3]).toBe("Share results");
    await press(/^Undo the one before: take back what was written to /);
    expect(steps()[3]).toBe("");
    expect(await violations()).toEqual([]);
    await press("Undo the one before: take the new row out again");
    expect(steps()).toEqual([...names, undefined, undefined]);
    expect(screen.queryByRole("button", { name: /^Undo/ })).toBeNull();
  });

  test("what could not be taken back ends it: what came before stays", async () => {
    const { press, steps, document } = await written();
    document.type(0, FIRST_ROW + 3, 0, "Share them later");
    await press(/^Undo:/);
    expect(steps()[3]).toBe("Share them later");
    expect(screen.queryByRole("button", { name: /^Undo/ })).toBeNull();
  });

  test("a write after an undo is taken back before what is left", async () => {
    const { press, steps, pane } = await written();
    await press(/^Undo:/);
    await inDocument(() => pane.actions(writingActions).type("Tell families"));
    await inDocument(() => void pane.actions(writingActions).write());
    await press(/^Undo:/);
    expect(steps()[3]).toBe("Share results");
    await press(/^Undo the one before:/);
    expect(steps()[3]).toBe("");
  });
});

describe("a row deleted", () => {
  test("once that is confirmed, as it holds text; the next one is shown; and brought back", async () => {
    const { press, steps } = await at(OWNERLESS.row);
    await press("Delete this row");
    expect(panel().getByText(/It says: Train first-grade teachers · Two half-days/)).toBeVisible();
    expect(await violations()).toEqual([]);
    await press("Delete");
    expect(steps()).toEqual([names[0], names[2], undefined, undefined, undefined]);
    expect(panel().getByText("“Train first-grade teachers” was deleted.")).toBeVisible();
    expect(panel().getByText("Visit classrooms", { selector: "p" })).toBeVisible();
    expect(screen.getByRole("textbox")).toHaveFocus();
    await press("Undo: bring the deleted row back");
    expect(steps()).toEqual([...names, undefined, undefined]);
    expect(panel().getByText("“Train first-grade teachers” is back.")).toBeVisible();
  });

  test("not where somebody thinks better of it: the keyboard is back at the button", async () => {
    const { press, steps } = await at(OWNERLESS.row);
    await press("Delete this row");
    await press("Keep it");
    expect(steps()).toEqual([...names, undefined, undefined]);
    expect(screen.getByRole("button", { name: "Delete this row" })).toHaveFocus();
  });

  test("a blank one without a question", async () => {
    const { press, steps } = await at(FIRST_ROW + 2);
    await press("Add a row below");
    await press("Delete this row");
    expect(steps()).toEqual([...names, undefined, undefined]);
  });

  test("not where a reviewer's comment stands: why, in words", async () => {
    const { press, steps, document, pane } = await at(OWNERLESS.row);
    document.comment({ ...OWNERLESS, column: 0 }, "K. Osei", "All of them?");
    await press("Delete this row");
    await press("Delete");
    expect(steps()).toEqual([...names, undefined, undefined]);
    expect(panel().getByText(/Somebody has commented in this row/)).toBeVisible();
    expect(pane.store.getState().announcement.text).toMatch(/^Somebody has commented in this row/);
    expect(screen.getByRole("button", { name: "Delete this row" })).toHaveFocus();
  });

  test("what was typed for it is kept, to be copied", async () => {
    const { press, user } = await at(OWNERLESS.row);
    await user.type(screen.getByRole("textbox"), "M. Edwards");
    await press("Delete this row");
    await press("Delete");
    await press("1 text is not in the document yet");
    expect(panel().getByText("Its place in the document is gone.")).toBeVisible();
  });
});

test("rows are not offered for answers outside tables, nor in a document that cannot be edited", async () => {
  const { document, pane } = await at(FIRST_ROW);
  const tools = () => screen.queryByRole("group", { name: "Rows" });
  expect(within(screen.getByRole("group", { name: "Rows" })).getAllByRole("button")).toHaveLength(3);
  await inDocument(() => void pane.session.guideTo({ location: { table: 0, row: 0, column: 0 } }));
  expect(tools()).not.toBeInTheDocument();
  document.refusal = "read-only";
  await inDocument(() => void pane.session.guideTo({ location: { table: 0, row: FIRST_ROW, column: 0 } }));
  await inDocument(() => pane.actions(writingActions).type("Other"));
  await inDocument(() => void pane.actions(writingActions).write());
  expect(tools()).not.toBeInTheDocument();
});
