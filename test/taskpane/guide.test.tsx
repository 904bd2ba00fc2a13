import { screen, within } from "@testing-library/react";
import { commentingActions } from "../../src/taskpane/store/commenting";
import {
  atMissingOwner,
  blankPlan,
  FIRST_ROW,
  inDocument,
  openPane,
  OWNERLESS,
  settled,
  violations,
} from "./support";

const question = "Who is most closely responsible and accountable for taking each action step?";
const editor = () => screen.getByRole("textbox", { name: question });
const write = () => screen.getByRole("button", { name: "Write to document" });

describe("walking to what is missing", () => {
  test("a plan that is mostly empty opens on Guide, with its parts and where to start", async () => {
    const { user, document } = await openPane(blankPlan());
    expect(screen.getByRole("tab", { name: "Guide" })).toHaveAttribute("aria-selected", "true");
    expect(screen.getByRole("button", { name: /Strategy Not started/ })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Start with what is missing" }));
    await settled();
    expect(screen.getByRole("heading", { level: 2, name: /strategy/i })).toBeVisible();
    expect(await document.cursor()).toEqual({ table: 0, row: 0, column: 0 });
  });

  test("the missing owner: the document's own question, help, where one is, and the keyboard in the editor", async () => {
    const { document } = await atMissingOwner();
    expect(editor()).toHaveFocus();
    expect(editor()).toHaveValue("");
    expect(screen.getByRole("navigation", { name: /where you are/i })).toHaveTextContent(
      "Action stepsRow 2Owner",
    );
    expect(screen.getByText(/Name one specific person/)).toBeVisible();
    expect(await document.cursor()).toEqual(OWNERLESS);
  });

  test("More shows an example and the source by its name", async () => {
    const { user } = await atMissingOwner();
    await user.click(screen.getByRole("button", { name: "Example and source" }));
    expect(screen.getByText("J. Rivera, Literacy Coach", { selector: "dd" })).toBeVisible();
    expect(screen.getByText("ESE Action Plan Template (5.3.1T), Directions 5")).toBeVisible();
  });

  test("Guide follows the selection, unless it is to stay", async () => {
    const { document, user } = await atMissingOwner();
    await inDocument(() => document.moveTo({ table: 0, row: FIRST_ROW, column: 4 }));
    expect(screen.getByRole("heading", { name: "By when will the step be completed?" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Stay on this cell" }));
    await inDocument(() => document.moveTo(OWNERLESS));
    expect(screen.getByRole("heading", { name: "By when will the step be completed?" })).toBeVisible();
  });

  test("the row's other cells can be gone to", async () => {
    const { user, document } = await atMissingOwner();
    const row = screen.getByRole("list", { name: "In this row" });
    await user.click(within(row).getByRole("button", { name: /Deadline/ }));
    await settled();
    expect(await document.cursor()).toEqual({ ...OWNERLESS, column: 4 });
    expect(screen.getByRole("textbox")).toHaveValue("11/15/2024");
  });
});

describe("writing", () => {
  test("what is typed goes into that cell alone, the finding goes, and it can be taken back", async () => {
    const opened = await atMissingOwner();
    const { user, document } = opened;
    expect(screen.getByRole("tab", { name: /Check 1 to fix/ })).toBeVisible();
    await user.type(editor(), "M. Edwards");
    await user.click(write());
    await settled();
    expect(document.textAt(0, OWNERLESS.row, OWNERLESS.column)).toBe("M. Edwards");
    expect(document.applied).toHaveLength(1);
    expect(screen.getAllByText("Written: Owner, Train first-grade teachers.")[0]).toBeVisible();
    expect(screen.getByRole("tab", { name: "Check" })).toBeVisible();
    expect(write()).toHaveFocus();

    await user.click(screen.getByRole("button", { name: /^Undo/ }));
    await settled();
    expect(document.textAt(0, OWNERLESS.row, OWNERLESS.column)).toBe("");
    expect(screen.getAllByText(/Taken back/)[0]).toBeVisible();
    expect(screen.getByRole("tab", { name: /Check 1 to fix/ })).toBeVisible();
    expect(editor()).toHaveFocus();
  });

  test.each([
    ["written", false, "Written: Owner, Train first-grade teachers."],
    ["taken back", true, /^Taken back/],
  ])("what was %s stays told where Word moves the cursor onto a heading", async (_, back, told) => {
    const { user, document } = await atMissingOwner();
    await user.type(editor(), "M. Edwards");
    await user.click(write());
    await settled();
    if (back) await user.click(screen.getByRole("button", { name: /^Undo/ }));
    await settled();
    await inDocument(() => document.moveTo({ ...OWNERLESS, row: FIRST_ROW - 1 }));
    const view = within(screen.getByRole("tabpanel"));
    expect(view.getByText("Select a cell beneath this heading to answer it.")).toBeVisible();
    expect(view.getByText(told)).toBeVisible();
    expect(view.queryAllByRole("button", { name: /^Undo/ })).toHaveLength(back ? 0 : 1);
  });

  test("Ctrl+Enter writes and goes on to the next missing answer, the keyboard stays in the editor", async () => {
    const opened = await openPane(blankPlan());
    const { user, document } = opened;
    await user.click(screen.getByRole("button", { name: "Start with what is missing" }));
    await settled();
    await user.type(screen.getByRole("textbox"), "Read together{Control>}{Enter}{/Control}");
    await settled();
    expect(document.textAt(0, 0, 0)).toContain("Read together");
    expect(
      screen.getByRole("heading", { name: "What steps must be taken to implement our strategy?" }),
    ).toBeVisible();
    expect(screen.getByRole("textbox")).toHaveFocus();
    expect(screen.getByRole("textbox")).toHaveValue("");
  });

  test("our own comment gives way to the answer, and that is said", async () => {
    const { user, document, pane } = await atMissingOwner();
    await inDocument(
      () =>
        void pane
          .actions(commentingActions)
          .preview()
          .then(() => pane.actions(commentingActions).confirm()),
    );
    expect(document.comments).toHaveLength(1);
    await user.type(editor(), "M. Edwards");
    await user.click(write());
    await settled();
    expect(document.textAt(0, OWNERLESS.row, OWNERLESS.column)).toBe("M. Edwards");
    expect(document.comments).toHaveLength(0);
    expect(screen.getByText(/Our comment there was taken out/)).toBeVisible();
  });

  test("our own comment comes back where the answer does not get in", async () => {
    const { user, document, pane } = await atMissingOwner();
    const { preview, confirm } = pane.actions(commentingActions);
    await inDocument(() => void preview().then(() => confirm()));
    const [before] = document.comments;
    await user.type(editor(), "M. Edwards");
    document.type(0, OWNERLESS.row, OWNERLESS.column, "A. Chen");
    await user.click(write());
    await settled();
    expect(document.textAt(0, OWNERLESS.row, OWNERLESS.column)).toBe("A. Chen");
    expect(document.comments.map(({ text }) => text)).toEqual([before?.text]);
  });

  test("a tracked change is called so", async () => {
    const { user, document } = await atMissingOwner();
    document.trackChanges = true;
    await user.type(editor(), "M. Edwards");
    await user.click(write());
    await settled();
    expect(screen.getByText(/It is a tracked change/)).toBeVisible();
  });

  test("an undo after somebody else's change leaves their text and says so", async () => {
    const { user, document } = await atMissingOwner();
    await user.type(editor(), "M. Edwards");
    await user.click(write());
    await settled();
    document.type(0, OWNERLESS.row, OWNERLESS.column, "M. Edwards-Lee");
    await user.click(screen.getByRole("button", { name: /^Undo/ }));
    await settled();
    expect(document.textAt(0, OWNERLESS.row, OWNERLESS.column)).toBe("M. Edwards-Lee");
    expect(screen.getAllByText(/was changed after it was written/)[0]).toBeVisible();
  });

  test("nothing typed, nothing to write: the button says so and stays reachable", async () => {
    const { document, user } = await atMissingOwner();
    expect(write()).toHaveAttribute("aria-disabled", "true");
    await user.click(write());
    expect(document.applied).toHaveLength(0);
  });

  test("where nothing is missing any more, Next says so", async () => {
    const { user } = await atMissingOwner();
    await user.type(editor(), "M. Edwards{Control>}{Enter}{/Control}");
    await settled();
    expect(screen.getByText(/Every required answer is filled in/, { selector: "p" })).toBeVisible();
    expect(screen.getByRole("button", { name: "Next required empty cell" })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
  });
});

describe("when the document says otherwise", () => {
  test("a change of somebody else is shown beside one's own; theirs can be kept", async () => {
    const { user, document } = await atMissingOwner();
    await user.type(editor(), "M. Edwards");
    document.type(0, OWNERLESS.row, OWNERLESS.column, "K. Osei");
    await user.click(write());
    await settled();
    expect(screen.getByText("This changed while you were typing", { selector: "p" })).toBeVisible();
    expect(editor()).toHaveFocus();
    expect(screen.getByText("K. Osei", { selector: "dd" })).toBeVisible();
    expect(screen.getByText("M. Edwards", { selector: "dd" })).toBeVisible();
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Keep theirs" }));
    await settled();
    expect(editor()).toHaveValue("K. Osei");
    expect(editor()).toHaveFocus();
    expect(document.textAt(0, OWNERLESS.row, OWNERLESS.column)).toBe("K. Osei");
  });

  test("one's own can be written over it, once it was seen", async () => {
    const { user, document } = await atMissingOwner();
    await user.type(editor(), "M. Edwards");
    document.type(0, OWNERLESS.row, OWNERLESS.column, "K. Osei");
    await user.click(write());
    await settled();
    await user.click(screen.getByRole("button", { name: "Use mine" }));
    await settled();
    expect(document.textAt(0, OWNERLESS.row, OWNERLESS.column)).toBe("M. Edwards");
  });

  test("a reviewer's comment: not written, why, and the ways on; the text stays", async () => {
    const { user, document, copied } = await atMissingOwner();
    document.comment(OWNERLESS, "A. Reviewer", "Who?");
    await user.type(editor(), "M. Edwards");
    await user.click(write());
    await settled();
    expect(screen.getByText(/Replacing it would delete their comment/, { selector: "strong" })).toBeVisible();
    expect(editor()).toHaveValue("M. Edwards");
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Copy my text" }));
    expect(copied).toEqual(["M. Edwards"]);
    expect(await screen.findByText("Copied.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Select it" }));
    expect(await document.cursor()).toEqual(OWNERLESS);
  });

  test("a document that cannot be edited: said once, the text kept, the rest goes on", async () => {
    const { user, document } = await atMissingOwner();
    document.refusal = "read-only";
    await user.type(editor(), "M. Edwards");
    await user.click(write());
    await settled();
    expect(screen.getAllByText(/This document cannot be edited here. You can still/)).toHaveLength(1);
    expect(screen.queryByRole("button", { name: "Write to document" })).not.toBeInTheDocument();
    expect(editor()).toHaveFocus();
    expect(editor()).toHaveValue("M. Edwards");
    expect(screen.getByRole("button", { name: "Next required empty cell" })).toBeVisible();
    expect(await violations()).toEqual([]);

    document.refusal = undefined;
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(editor()).toHaveFocus();
    await user.click(write());
    await settled();
    expect(document.textAt(0, OWNERLESS.row, OWNERLESS.column)).toBe("M. Edwards");
  });

  test("Word does not move its cursor: the place is shown all the same, and said", async () => {
    const { document, user } = await openPane(blankPlan());
    document.takesSelection = false;
    await user.click(screen.getByRole("button", { name: "Start with what is missing" }));
    await settled();
    expect(screen.getByText(/Word did not move the cursor there/)).toBeVisible();
    expect(screen.getByRole("textbox")).toHaveFocus();
  });
});

describe("what was typed is never lost", () => {
  test("over a change of the selection, and it can be gone on with", async () => {
    const { user, document } = await atMissingOwner();
    await user.type(editor(), "M. Edw");
    await inDocument(() => document.moveTo({ table: 0, row: FIRST_ROW, column: 4 }));
    await user.click(screen.getByRole("button", { name: "1 text is not in the document yet" }));
    expect(screen.getByText("Owner, Train first-grade teachers")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Go on here" }));
    await settled();
    expect(editor()).toHaveValue("M. Edw");
  });

  test("over a row that somebody adds above: it follows its own row", async () => {
    const { user, document, pane } = await atMissingOwner();
    await user.type(editor(), "M. Edwards");
    document.insertRow(0, FIRST_ROW, ["Tell families", "Letter", "Letter sent", "B. Ito", "10/20/2024"]);
    await inDocument(() => void pane.session.refresh());
    expect(editor()).toHaveValue("M. Edwards");
    await user.click(write());
    await settled();
    expect(document.textAt(0, OWNERLESS.row + 1, OWNERLESS.column)).toBe("M. Edwards");
    expect(document.textAt(0, OWNERLESS.row, OWNERLESS.column)).toBe("J. Rivera, Literacy Coach");
  });

  test("over the removal of its row: kept to be copied", async () => {
    const { user, document, pane, copied } = await atMissingOwner();
    await user.type(editor(), "M. Edwards");
    document.removeRow(0, OWNERLESS.row);
    await inDocument(() => void pane.session.refresh());
    await inDocument(() => document.moveTo({ paragraph: 0 }));
    await user.click(screen.getByRole("button", { name: /not in the document yet/ }));
    expect(screen.getByText("Its place in the document is gone.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Copy my text" }));
    expect(copied).toEqual(["M. Edwards"]);
  });

  test("over a reload of the pane", async () => {
    const first = await atMissingOwner();
    await first.user.type(editor(), "M. Edwards");
    first.unmount();
    const { document, pane } = await openPane(first.document, { keep: first.pane.environment.keep });
    await inDocument(() => void pane.session.guideTo({ location: OWNERLESS }));
    expect(editor()).toHaveValue("M. Edwards");
    expect(document.textAt(0, OWNERLESS.row, OWNERLESS.column)).toBe("");
  });

  test("over a failure of Word", async () => {
    const { user, document } = await atMissingOwner();
    document.refusal = "failed";
    await user.type(editor(), "M. Edwards");
    await user.click(write());
    await settled();
    expect(screen.getByText(/Nothing was lost: your text is still here/)).toBeVisible();
    document.refusal = undefined;
    await user.click(write());
    await settled();
    expect(document.textAt(0, OWNERLESS.row, OWNERLESS.column)).toBe("M. Edwards");
  });
});
