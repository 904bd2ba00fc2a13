import { screen, within } from "@testing-library/react";
import { tablesOf } from "../../src/core/model";
import { GOOD_ROWS } from "../support/ese-531t";
import { FakeDocument } from "../support/fake-document";
import {
  blankPlan,
  FIRST_ROW,
  openPane,
  openTab,
  OWNERLESS,
  plan,
  settled,
  STEPS,
  violations,
} from "./support";

const button = (name: RegExp | string) => screen.getByRole("button", { name });

function firstAction(document: FakeDocument): string | undefined {
  const row = tablesOf(document.snapshot())[0]?.rows.find(({ index }) => index === FIRST_ROW);
  return row?.cells[0]?.text;
}

describe("findings", () => {
  test("a plan that is mostly filled opens on Check, with a summary in words", async () => {
    await openPane(plan());
    expect(screen.getByRole("tab", { name: "Check 1 to fix" })).toHaveAttribute("aria-selected", "true");
    expect(screen.getByRole("heading", { name: "1 to fix" })).toBeVisible();
    expect(screen.getByText("Dates judged as of October 15, 2024")).toBeVisible();
  });

  test("a finding stands under its row, says what and where, and opens to why, how and source", async () => {
    const { user } = await openPane(plan());
    const row = screen.getByRole("region", { name: "Train first-grade teachers" });
    expect(within(row).getByText("No owner is named for this step.")).toBeVisible();
    expect(within(row).getByText("Owner")).toBeVisible();
    await user.click(within(row).getByRole("button", { name: /^Why and how/ }));
    expect(within(row).getByText("Why it matters")).toBeVisible();
    expect(within(row).getByText("How to fix it")).toBeVisible();
    expect(within(row).getByText("ESE Action Plan Template (5.3.1T), Directions 5")).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  test("of a long list the first findings are drawn, and more when asked for", async () => {
    const rows = Array.from({ length: 30 }, (_, n) => [`Do thing ${n + 1}`, "None needed", "A list", "", ""]);
    const { user } = await openPane(plan({ rows }));
    // Looked for by elements: roles take long to be worked out in a list of this length.
    const items = (): readonly Element[] => [...document.querySelectorAll("section li")];
    expect(items()).toHaveLength(50);
    await user.click(screen.getByText(/^Show \d+ more$/));
    expect(screen.getAllByText("No owner is named for this step.")).toHaveLength(30);
    expect(screen.queryByText(/^Show \d+ more$/)).toBeNull();
    // The button is gone; the keyboard goes on with the first of those that came.
    expect(items()[50]?.contains(document.activeElement)).toBe(true);
  });

  test("Go to cell moves Word's cursor and leaves the list in place", async () => {
    const { user, document } = await openPane(plan());
    await user.click(button(/^Go to cell/));
    await settled();
    expect(await document.cursor()).toEqual(OWNERLESS);
    expect(screen.getByRole("tab", { name: /Check/ })).toHaveAttribute("aria-selected", "true");
    expect(button(/^Go to cell/)).toHaveFocus();
  });

  test("Fix here opens Guide at that cell with the keyboard in its editor", async () => {
    const { user, document } = await openPane(plan());
    await user.click(button(/^Fix here/));
    await settled();
    expect(screen.getByRole("textbox", { name: /Who is most closely responsible/ })).toHaveFocus();
    expect(await document.cursor()).toEqual(OWNERLESS);
  });

  test("what a finding offers to do is done at once, and can be taken back", async () => {
    const [first = [], ...others] = STEPS;
    const marked = plan({ rows: [["Example: Choose a reading program", ...first.slice(1)], ...others] });
    const { user, document } = await openPane(marked);
    const text = () => firstAction(document);
    await user.click(button(/^Take out the word/));
    await settled();
    expect(text()).toBe("Choose a reading program");
    // The button is gone: what stood around it has the keyboard.
    expect(window.document.activeElement).not.toBe(window.document.body);
    expect(screen.getAllByText(/^Done: “Take out the word/)).not.toEqual([]);
    expect(screen.queryByRole("button", { name: /^Take out the word/ })).toBeNull();
    expect(await violations()).toEqual([]);
    await user.click(button(/^Undo/));
    await settled();
    expect(text()).toBe("Example: Choose a reading program");
    expect(window.document.activeElement).not.toBe(window.document.body);
    expect(screen.getAllByText(/^Taken back: Take out the word/)).not.toEqual([]);
    expect(screen.getByRole("tab", { name: /Check/ })).toHaveAttribute("aria-selected", "true");
  });

  test("what a finding offers to do is not done where somebody wrote in the meantime", async () => {
    const [first = [], ...others] = STEPS;
    const marked = plan({ rows: [["Example: Choose a reading program", ...first.slice(1)], ...others] });
    const { user, document } = await openPane(marked);
    document.type(0, FIRST_ROW, 0, "Choose two programs");
    await user.click(button(/^Take out the word/));
    await settled();
    expect(firstAction(document)).toBe("Choose two programs");
    expect(screen.queryByText(/^Done:/)).toBeNull();
  });

  test("what several findings offer is looked at, done and taken back together", async () => {
    const marked = STEPS.map(([action = "", ...rest], index) => [
      index < 2 ? `Example: ${action}` : action,
      ...rest,
    ]);
    const { user, document } = await openPane(plan({ rows: marked }));
    const actions = () =>
      (tablesOf(document.snapshot())[0]?.rows ?? []).slice(FIRST_ROW).map(({ cells }) => cells[0]?.text);
    await user.click(button("Show 2 safe fixes together…"));
    await settled();
    expect(actions()).toEqual(marked.map(([action]) => action));
    expect(await violations()).toEqual([]);
    await user.click(button("Make 2 changes in the document"));
    await settled();
    expect(actions()).toEqual(STEPS.map(([action]) => action));
    expect(screen.queryByRole("button", { name: /safe fixes together/ })).toBeNull();
    await user.click(button("Undo 2 changes"));
    await settled();
    expect(actions()).toEqual(marked.map(([action]) => action));
  });

  test("one kind of findings can be shown alone, and all of them by their check", async () => {
    const [first = [], ...others] = STEPS;
    const { user } = await openPane(
      plan({ rows: [["Example: Choose a reading program", ...first.slice(1)], ...others] }),
    );
    const shown = () => screen.getAllByRole("button", { name: /^Why and how/ }).length;
    const all = shown();
    await user.click(button("1 to fix"));
    expect(shown()).toBe(1);
    expect(button("1 to fix")).toHaveAttribute("aria-pressed", "true");
    await user.click(button("All"));
    expect(shown()).toBe(all);
    await user.selectOptions(screen.getByRole("combobox", { name: "Group by" }), "By check");
    const group = screen.getByRole("region", { name: "Every step has an owner" });
    expect(within(group).getByText("Train first-grade teachers › Owner")).toBeVisible();
    expect(shown()).toBe(all);
    expect(await violations()).toEqual([]);
  });

  test("findings change with the document when the pane is come back to", async () => {
    const { document } = await openPane(plan());
    document.type(0, OWNERLESS.row, OWNERLESS.column, "M. Edwards");
    window.dispatchEvent(new Event("focus"));
    expect(await screen.findByRole("heading", { name: "Nothing to fix" })).toBeVisible();
  });

  test("nothing found is said with what was checked", async () => {
    const { user } = await openPane(plan({ rows: GOOD_ROWS }));
    expect(screen.getByRole("heading", { name: "Nothing to fix" })).toBeVisible();
    expect(screen.getByText(/18 answers in 3 rows were checked/)).toBeVisible();
    await user.click(button("What was checked"));
    expect(screen.getAllByRole("listitem").length).toBeGreaterThanOrEqual(6);
    expect(await violations()).toEqual([]);
  });

  test("a plan that nobody began has no findings but a place to start", async () => {
    const opened = await openPane(blankPlan());
    await openTab(opened, /Check/);
    expect(screen.getByRole("heading", { name: "Start here" })).toBeVisible();
    expect(screen.getByRole("tab", { name: "Check" })).toBeVisible();
    await opened.user.click(button("Start with the first question"));
    await settled();
    expect(screen.getByRole("textbox")).toHaveFocus();
  });
});

describe("comments", () => {
  async function preview(document: FakeDocument) {
    const opened = await openPane(document);
    await opened.user.click(button("Add as comments…"));
    await settled();
    return opened;
  }

  test("a preview says how many and where; then they are added, and the report says so", async () => {
    const document = new FakeDocument(plan());
    const { user } = await preview(document);
    expect(screen.getByText("1 comment would be added")).toBeVisible();
    expect(
      screen.getByRole("checkbox", { name: /^Train first-grade teachers › Owner.*No owner/ }),
    ).toBeChecked();
    expect(document.comments).toHaveLength(0);
    expect(await violations()).toEqual([]);
    await user.click(button("Add 1 comment"));
    await settled();
    expect(document.comments).toHaveLength(1);
    expect(document.comments[0]?.location).toEqual(OWNERLESS);
    expect(document.comments[0]?.text).toMatch(/^Action Plan Companion · missing-owner\n/);
    expect(screen.getByText("1 comment added.", { selector: "p" })).toBeVisible();
  });

  test("what is unticked gets no comment, and what was added can be taken back", async () => {
    const [first = [], ...others] = STEPS;
    const document = new FakeDocument(
      plan({ rows: [["Train staff", ...first.slice(1, 3), "", ...first.slice(4)], ...others] }),
    );
    const { user } = await preview(document);
    expect(screen.getByText("2 comments would be added")).toBeVisible();
    await user.click(screen.getByRole("checkbox", { name: /^Train staff › Owner/ }));
    await user.click(button("Add 1 comment"));
    await settled();
    expect(document.comments.map(({ location }) => location)).toEqual([OWNERLESS]);
    await user.click(button("Take back"));
    await settled();
    expect(document.comments).toEqual([]);
    expect(screen.getByText("1 comment removed.", { selector: "p" })).toBeVisible();
  });

  test("tips get comments where they are asked for", async () => {
    // Everything is due on the same few days.
    const more = ["Buy books", "Meet the parents", "Report to the board", "Order shelves"].map((action) => [
      action,
      "None needed",
      "Contract signed",
      "A. Chen",
      "11/15/2024",
    ]);
    const document = new FakeDocument(plan({ rows: [STEPS[1] ?? [], ...more] }));
    const { user } = await preview(document);
    const count = () => screen.getAllByRole("checkbox").length - 1;
    const without = count();
    expect(
      screen.getByText(/^\d+ findings? gets? no comment: .* to think about and not to put right\.$/),
    ).toBeVisible();
    await user.click(screen.getByRole("checkbox", { name: /^Tips as well \(\d+\)$/ }));
    await settled();
    expect(screen.queryByText(/no comment/)).not.toBeInTheDocument();
    expect(count()).toBeGreaterThan(without);
    expect(await violations()).toEqual([]);
  });

  test("a second time there is nothing to add", async () => {
    const document = new FakeDocument(plan());
    const { user } = await preview(document);
    await user.click(button("Add 1 comment"));
    await settled();
    await user.click(button("Close"));
    await user.click(button("Add as comments…"));
    await settled();
    expect(screen.getByText("Every finding already has its comment.")).toBeVisible();
  });

  test("ours are removed, a reviewer's stays", async () => {
    const document = new FakeDocument(plan());
    document.comment({ table: 0, row: 3, column: 0 }, "A. Reviewer", "Which program?");
    const { user } = await preview(document);
    await user.click(button("Add 1 comment"));
    await settled();
    await user.click(button("Close"));
    await user.click(button("Remove our comments"));
    await settled();
    expect(screen.getByText("1 comment removed.", { selector: "p" })).toBeVisible();
    expect(document.comments.map(({ author }) => author)).toEqual(["A. Reviewer"]);
  });

  test("what Word refuses is counted with its reason", async () => {
    const document = new FakeDocument(plan());
    const { user } = await preview(document);
    document.refusal = "comments-unavailable";
    await user.click(button("Add 1 comment"));
    await settled();
    expect(screen.getByText("1 not: comments cannot be added here.", { selector: "p" })).toBeVisible();
  });

  test("nothing is changed before one says so", async () => {
    const document = new FakeDocument(plan());
    const { user } = await preview(document);
    await user.click(button("Cancel"));
    expect(document.applied).toHaveLength(0);
    expect(button("Add as comments…")).toBeVisible();
  });

  test("where Word takes no comments, that is said and the list is complete", async () => {
    const document = new FakeDocument(plan());
    document.capabilities = { comments: false, edit: true };
    await openPane(document);
    expect(screen.getByText(/does not take comments from add-ins/)).toBeVisible();
    expect(screen.queryByRole("button", { name: /Add as comments/ })).not.toBeInTheDocument();
    expect(screen.getByText("No owner is named for this step.")).toBeVisible();
  });
});
