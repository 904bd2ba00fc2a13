import { fireEvent, screen, within } from "@testing-library/react";
import { writingActions } from "../../src/taskpane/store/writing";
import {
  atMissingOwner,
  plan,
  FIRST_ROW,
  inDocument,
  openPane,
  OWNERLESS,
  settled,
  STEPS,
  violations,
} from "./support";
import { sketchedBlocks } from "../support/plan";
import { table } from "../support/snapshot";

const question = "Who is most closely responsible and accountable for taking each action step?";
const editor = () => screen.getByRole("textbox", { name: question });
const write = () => screen.getByRole("button", { name: "Write to document" });

describe("help with the answer", () => {
  test("people named elsewhere in the plan can be chosen; the keyboard goes back to the editor", async () => {
    const { user } = await atMissingOwner();
    const names = screen.getByRole("group", { name: "People named elsewhere in this plan" });
    expect(
      within(names)
        .getAllByRole("button")
        .map((name) => name.textContent),
    ).toEqual(["J. Rivera, Literacy Coach", "A. Chen"]);
    expect(await violations()).toEqual([]);
    await user.click(within(names).getByRole("button", { name: "A. Chen" }));
    expect(editor()).toHaveValue("A. Chen");
    expect(editor()).toHaveFocus();
    expect(screen.queryByRole("group", { name: /People named/ })).not.toBeInTheDocument();
  });

  test.each([
    ["12/1/2024", "Reads as December 1, 2024."],
    ["15 March 2025", "Reads as March 15, 2025."],
    ["June 2025", "Has no day. It counts until June 30, 2025."],
    ["Spring 2025", "Has no day. It counts until May 31, 2025."],
    ["2/30/2025", "No calendar has this day."],
    ["each week", "It repeats and has no end date."],
    ["ongoing", "It goes on and has no end date."],
    ["soon enough", "No date can be read here. A day, a month and a year tell everyone when it is due."],
  ])("a date says how it reads: %s", async (typed, words) => {
    const { pane } = await atMissingOwner();
    await inDocument(() => void pane.session.guideTo({ location: { ...OWNERLESS, column: 4 } }));
    await inDocument(() => pane.actions(writingActions).type(typed));
    expect(screen.getByText(words)).toBeVisible();
  });

  test("a day chosen from the calendar is written as the plan writes its days", async () => {
    const { pane } = await atMissingOwner();
    await inDocument(() => void pane.session.guideTo({ location: { ...OWNERLESS, column: 4 } }));
    const day = screen.getByLabelText("Pick a day");
    expect(day).toHaveValue("2024-11-15");
    fireEvent.input(day, { target: { value: "2024-12-03" } });
    expect(screen.getByRole("textbox")).toHaveValue("12/3/2024");
    // The year as it is typed, figure by figure.
    fireEvent.input(day, { target: { value: "0002-05-14" } });
    expect(screen.getByRole("textbox")).toHaveValue("12/3/2024");
    expect(day).toHaveValue("0002-05-14");
    fireEvent.input(day, { target: { value: "2027-05-14" } });
    expect(screen.getByRole("textbox")).toHaveValue("5/14/2027");
    expect(await violations()).toEqual([]);
  });

  test("people already in the plan, once something is typed those that it may become", async () => {
    const { user } = await atMissingOwner();
    await user.type(editor(), "riv");
    expect(screen.getByRole("button", { name: "J. Rivera, Literacy Coach" })).toBeVisible();
    expect(screen.queryByRole("button", { name: "A. Chen" })).not.toBeInTheDocument();
    await user.type(editor(), "et");
    expect(screen.queryByRole("group", { name: /People named/ })).not.toBeInTheDocument();
  });

  test("a status in the words that the plan and its template have", async () => {
    const blocks = sketchedBlocks({
      template: "pfs",
      tables: {
        process: [
          { benchmark: "Choose routines", owner: "J. Rivera", due: "10/1/2024", status: "Going well" },
          { benchmark: "Coach each team", owner: "A. Chen", due: "11/1/2024", status: "in progress" },
          { benchmark: "Report", owner: "A. Chen", due: "12/1/2024", status: "" },
        ],
      },
    });
    const { pane, user } = await openPane(blocks);
    const cell = pane.store.getState().reading?.plans[0]?.schedule.steps[2]?.status;
    if (cell === undefined) throw new Error("the plan has no status");
    await inDocument(() => void pane.session.guideTo({ location: cell.location, id: cell.id }));
    const words = screen.getByRole("group", { name: "Words for the status in this plan" });
    await user.click(within(words).getByRole("button", { name: "in progress" }));
    expect(screen.getByRole("textbox")).toHaveValue("in progress");
  });

  test("the values of the document's own list can be chosen", async () => {
    const list = { kind: "dropDownList", locked: false, bound: false, placeholder: false } as const;
    const flags = { controls: [{ ...list, choices: ["J. Rivera", "K. Osei"] }] };
    const rows = STEPS.map((row, index) =>
      row.map((text, at) => (index === 1 && at === 3 ? { text, flags } : text)),
    );
    const { user, document, pane } = await openPane(plan({ rows }));
    await inDocument(() => void pane.session.guideTo({ location: OWNERLESS }));
    await user.click(screen.getByRole("button", { name: "K. Osei" }));
    await user.click(write());
    await settled();
    expect(document.textAt(0, OWNERLESS.row, OWNERLESS.column)).toBe("K. Osei");
  });
});

describe("help from elsewhere", () => {
  test("one or two questions of the guides, folded, with section and number", async () => {
    const { user } = await atMissingOwner();
    expect(screen.queryByText(/CIP Action Planning Guide, /)).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Questions of the guides" }));
    expect(screen.getByText(/^CIP Action Planning Guide, [^,]+, question \d+$/)).toBeVisible();
    expect(screen.getByText(/^Sample Planning Process, [^,]+, question \d+$/)).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  test("texts of a filled logic model, until something is typed", async () => {
    const labels = ["Problem Statement(s)", "Strategies", "Resources", "Measures of Implementation"];
    const model = table([
      [...labels, "Measures of Change", "Goals"],
      ["Reading has fallen", "Shared routines", "Two coaches", "90% trained", "Scores up", "All read"],
    ]);
    const rows = STEPS.map((row, index) =>
      index === 1 ? ["Train teachers", "", "", "A. Chen", "11/15/2024"] : row,
    );
    const { user, document, pane } = await openPane([model, "", ...plan({ rows })]);
    const resources = { table: 1, row: FIRST_ROW + 1, column: 1 };
    await inDocument(() => void pane.session.guideTo({ location: resources }));
    const offered = screen.getByRole("group", { name: "What your logic model says" });
    expect(await violations()).toEqual([]);
    await user.click(within(offered).getByRole("button", { name: "Two coaches" }));
    expect(screen.queryByRole("group", { name: "What your logic model says" })).not.toBeInTheDocument();
    await user.click(write());
    await settled();
    expect(document.textAt(1, resources.row, resources.column)).toBe("Two coaches");
  });
});
