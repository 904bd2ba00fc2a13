import { screen, within } from "@testing-library/react";
import { decisionsOf, mergeStateParts } from "../../src/core/state";
import { writingActions } from "../../src/taskpane/store/writing";
import type { FakeDocument } from "../support/fake-document";
import { filledPfs, PROCESS_HEADER, section } from "../support/pfs";
import { table } from "../support/snapshot";
import {
  inDocument,
  openMenuPage,
  openPane,
  type OpenPane,
  plan,
  press,
  putInto,
  violations,
} from "./support";

const LATE = "Coach each grade team twice";

const pfs = () =>
  filledPfs({
    monitoring: section(
      "monitoring",
      table([
        PROCESS_HEADER,
        ["Choose reading routines", "J. Rivera", "9/15/2024", "Met"],
        [LATE, "A. Chen", "10/1/2024", "In progress"],
        ["Visit classrooms", "J. Rivera", "11/1/2024", ""],
        ["Report to the board", "J. Rivera", "6/1/2025", ""],
      ]),
    ),
  });

async function openMeeting(blocks = pfs()): Promise<OpenPane> {
  const pane = await openPane(blocks);
  await openMenuPage(pane, "Progress meeting");
  return pane;
}

async function meetingsIn(document: FakeDocument) {
  return decisionsOf(mergeStateParts((await document.read()).state)).meetings;
}

const standing = (step: string): HTMLElement =>
  screen.getByRole("combobox", { name: `How does it stand: ${step}` });

describe("a progress meeting", () => {
  test("goes through what came due and comes up, in the document's own words", async () => {
    await openMeeting();
    expect(screen.getByText("1 met, 1 past its date, 1 coming up.")).toBeVisible();
    expect(
      within(standing(LATE))
        .getAllByRole("option")
        .map((option) => option.textContent),
    ).toEqual(["As it is: In progress", "Met", "In progress", "Behind", "Not met", "Given up"]);
    expect(screen.queryByText("Report to the board")).not.toBeInTheDocument();
    expect(await violations()).toEqual([]);
  });

  test("writes what was said once it was looked at, keeps the meeting, and can be taken along", async () => {
    const pane = await openMeeting();
    await pane.user.selectOptions(standing("Visit classrooms"), "Met");
    await putInto(
      pane,
      screen.getByRole("textbox", { name: `What do you change? ${LATE}` }),
      "In two groups",
    );
    expect(screen.queryByRole("textbox", { name: /New date .* Choose reading/ })).not.toBeInTheDocument();
    await putInto(pane, screen.getByRole("textbox", { name: `New date (optional) ${LATE}` }), "11/20/2024");
    expect(screen.getByText("Reads as November 20, 2024.")).toBeVisible();
    await putInto(pane, screen.getByRole("textbox", { name: "What you see so far" }), "First signs.");
    await putInto(pane, screen.getByRole("textbox", { name: "Who is here" }), "A. Lee");
    expect(screen.getByText("You see 3 changes to the plan before anything is written.")).toBeVisible();
    await press(pane, "Keep these notes");
    expect(await meetingsIn(pane.document)).toEqual([]);
    expect(await violations()).toEqual([]);
    await press(pane, "Make 3 changes in the document");
    expect(
      (await pane.document.read()).blocks.flatMap((block) =>
        block.kind === "table" ? block.rows.flatMap(({ cells }) => cells.map(({ text }) => text)) : [],
      ),
    ).toEqual(expect.arrayContaining(["In progress: In two groups", "Met", "11/20/2024"]));
    expect(await meetingsIn(pane.document)).toEqual([
      expect.objectContaining({
        day: "2024-10-15",
        present: ["A. Lee"],
        met: ["Choose reading routines", "Visit classrooms"],
        slipped: [{ step: LATE, adjustment: "In two groups; new date: 11/20/2024" }],
        havingEffect: "First signs.",
      }),
    ]);
    await press(pane, "Copy the summary");
    expect(pane.copied[0]).toMatch(
      /## Changed, and due later\n\n- Coach each grade team twice: In two groups; new date: 11.20.2024\n/,
    );
    expect(screen.getByRole("button", { name: "Add to this meeting" })).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  test("keeps how steps stand with the meeting where the plan has no column for it", async () => {
    const pane = await openMeeting(plan());
    await pane.user.selectOptions(standing("Choose a reading program"), "Met");
    expect(screen.getByText(/The plan has no column for how 1 step stands/)).toBeVisible();
    await press(pane, "Keep these notes");
    expect(document.activeElement).toHaveTextContent("The notes are kept in the document.");
    expect(await meetingsIn(pane.document)).toEqual([
      expect.objectContaining({ met: ["Choose a reading program"], slipped: [] }),
    ]);
  });

  test("a second word the same day is added to the first", async () => {
    const pane = await openMeeting(plan());
    await pane.user.selectOptions(standing("Choose a reading program"), "Met");
    await press(pane, "Keep these notes");
    await press(pane, "Add to this meeting");
    await putInto(pane, screen.getByRole("textbox", { name: "Worth celebrating" }), "The books are here");
    await press(pane, "Keep these notes");
    expect(await meetingsIn(pane.document)).toEqual([
      expect.objectContaining({ met: ["Choose a reading program"], celebrated: "The books are here" }),
    ]);
  });

  test("what was noted stays when the strategy is worded anew meanwhile", async () => {
    const opened = await openMeeting(plan());
    const { pane } = opened;
    await putInto(opened, screen.getByRole("textbox", { name: "Worth celebrating" }), "The books are here");
    await press(opened, "Back to the plan");
    const strategy = pane.store.getState().reading?.plans[0]?.plan.fields.find(({ id }) => id === "strategy");
    if (strategy === undefined) throw new Error("the plan has no strategy");
    const { type, write } = pane.actions(writingActions);
    await inDocument(() => void pane.session.guideTo({ location: strategy.location, id: "strategy" }));
    await inDocument(() => type("Teach early reading in one way, daily"));
    await inDocument(() => void write());
    await openMenuPage(opened, "Progress meeting");
    expect(pane.store.getState().reading?.plans[0]?.plan.title).toBe("Teach early reading in one way, daily");
    expect(screen.getByRole("textbox", { name: "Worth celebrating" })).toHaveValue("The books are here");
  });

  test("given up at the preview, nothing is written or kept, and what was said is still there", async () => {
    const pane = await openMeeting();
    await pane.user.selectOptions(standing("Visit classrooms"), "Met");
    await press(pane, "Keep these notes");
    await press(pane, "Not now");
    expect(await meetingsIn(pane.document)).toEqual([]);
    expect(standing("Visit classrooms")).toHaveDisplayValue("Met");
    expect(pane.document.applied).toEqual([]);
  });

  test("is not kept where none of its changes could be written", async () => {
    const pane = await openMeeting();
    await pane.user.selectOptions(standing("Visit classrooms"), "Met");
    await press(pane, "Keep these notes");
    const { blocks } = await pane.document.read();
    const places = blocks.flatMap((block) =>
      block.kind === "table" ? block.rows.map((row) => ({ table: block.index, row })) : [],
    );
    const visit = places.find(({ row }) => row.cells.some(({ text }) => text === "Visit classrooms"));
    await inDocument(() => pane.document.type(visit?.table ?? -1, visit?.row.index ?? -1, 3, "Delayed"));
    await press(pane, "Make 1 change in the document");
    expect(within(screen.getByRole("main")).getByText(/Nothing was written/)).toBeVisible();
    expect(await meetingsIn(pane.document)).toEqual([]);
    expect(standing("Visit classrooms")).toHaveDisplayValue("Met");
  });
});
