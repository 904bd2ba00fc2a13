import { screen, within } from "@testing-library/react";
import type { Target } from "../../src/taskpane/store/state";
import { commentingActions } from "../../src/taskpane/store/commenting";
import { manyActions } from "../../src/taskpane/store/many-writes";
import { writingActions } from "../../src/taskpane/store/writing";
import {
  FIRST_ROW,
  inDocument,
  openPane,
  openTab,
  OWNERLESS,
  plan,
  press,
  settled,
  violations,
} from "./support";

const places: readonly (readonly [Target["location"], string])[] = [
  [OWNERLESS, "M. Edwards"],
  [{ table: 0, row: FIRST_ROW, column: 1 }, "Two coaches"],
  [{ table: 0, row: FIRST_ROW + 2, column: 4 }, "February 28, 2025"],
];

/** Three texts typed for three places, none of them written. */
async function typed() {
  const opened = await openPane(plan());
  await openTab(opened, /Guide/);
  for (const [location, text] of places) {
    await inDocument(() => void opened.pane.session.guideTo({ location }));
    await inDocument(() => opened.pane.actions(writingActions).type(text));
  }
  return opened;
}

type Opened = Awaited<ReturnType<typeof typed>>;

const texts = ({ document }: Opened) =>
  [OWNERLESS, { row: FIRST_ROW, column: 1 }, { row: FIRST_ROW + 2, column: 4 }].map(({ row, column }) =>
    document.textAt(0, row, column),
  );
const decide = async ({ user }: Opened, name: string) => {
  await user.click(within(area()).getByRole("button", { name }));
  await settled();
};
const area = () => screen.getByRole("region", { name: "Write what you have typed" });
/** The same where it may be shown for the first time: React may hold back what was fetched for 300 ms. */
const fetched = () => screen.findByRole("region", { name: "Write what you have typed" });

async function written() {
  const opened = await typed();
  await press(opened, "Write all 3, this one too");
  await press(opened, "Make 3 changes in the document");
  return opened;
}

describe("several texts at once", () => {
  test("are shown before, old beside new, and nothing is written yet", async () => {
    const opened = await typed();
    await press(opened, "Write all 3, this one too");
    const list = within(await fetched()).getByRole("list", { name: "Changes to write" });
    const [owner, resources] = within(list).getAllByRole("listitem");
    expect(owner).toHaveTextContent("Owner, Train first-grade teachersM. Edwards");
    expect(resources).toHaveTextContent("In the documentNone neededTo be writtenTwo coaches");
    expect(texts(opened)).toEqual(["", "None needed", "January 31, 2025"]);
    expect(await violations()).toEqual([]);
  });

  test("what is not ticked stays typed and is not written", async () => {
    const opened = await typed();
    await press(opened, "Write all 3, this one too");
    await opened.user.click(screen.getByRole("checkbox", { name: /Resources/ }));
    await press(opened, "Make 2 changes in the document");
    expect(texts(opened)).toEqual(["M. Edwards", "None needed", "February 28, 2025"]);
    expect(within(area()).getByText("2 written.")).toBeVisible();
    expect(Object.values(opened.pane.store.getState().drafts).map(({ text }) => text)).toEqual([
      "Two coaches",
    ]);
  });

  test("are written, reported, and taken back together", async () => {
    const opened = await written();
    expect(texts(opened)).toEqual(["M. Edwards", "Two coaches", "February 28, 2025"]);
    expect(within(area()).getByText("3 written.")).toBeVisible();
    expect(opened.pane.store.getState().announcement.text).toBe("3 written.");
    await press(opened, "Undo 3 changes");
    expect(texts(opened)).toEqual(["", "None needed", "January 31, 2025"]);
    expect(within(area()).getByText("3 taken back.")).toBeVisible();
  });

  test("an undo leaves what somebody has changed since, and says so", async () => {
    const opened = await written();
    opened.document.type(0, FIRST_ROW, 1, "Three coaches");
    await press(opened, "Undo 3 changes");
    expect(texts(opened)).toEqual(["", "Three coaches", "January 31, 2025"]);
    expect(area()).toHaveTextContent("2 taken back, 1 left as it is now.");
    expect(area()).toHaveTextContent(
      "Resources, Choose a reading program: it was changed after it was written.",
    );
  });

  test("our own comments give way to what is written alone", async () => {
    const opened = await typed();
    const { preview, confirm } = opened.pane.actions(commentingActions);
    await inDocument(() => void preview().then(() => confirm()));
    expect(opened.document.comments).toHaveLength(1);
    await press(opened, "Write all 3, this one too");
    opened.document.type(0, OWNERLESS.row, OWNERLESS.column, "A. Chen");
    await press(opened, "Make 3 changes in the document");
    expect(opened.document.comments).toHaveLength(1);
    expect(area()).not.toHaveTextContent(/comment/);
  });

  test("what Word refuses is said with its place and reason; the text is kept", async () => {
    const opened = await typed();
    opened.document.comment(OWNERLESS, "K. Osei", "Ask the principal first.");
    await press(opened, "Write all 3, this one too");
    await press(opened, "Make 3 changes in the document");
    expect(area()).toHaveTextContent("2 written, 1 not.");
    expect(area()).toHaveTextContent("Owner, Train first-grade teachers: a reviewer’s comment stands there.");
    await press(opened, "Go to Owner, Train first-grade teachers");
    expect(await opened.document.cursor()).toEqual(OWNERLESS);
    expect(screen.getByRole("textbox")).toHaveValue("M. Edwards");
  });
});

describe("changed by somebody in the meantime", () => {
  async function conflicting() {
    const opened = await typed();
    await press(opened, "Write all 3, this one too");
    opened.document.type(0, FIRST_ROW, 1, "One coach");
    opened.document.type(0, FIRST_ROW + 2, 4, "March 1, 2025");
    await press(opened, "Make 3 changes in the document");
    return opened;
  }

  test("one after another is asked about: one's own, or theirs", async () => {
    const opened = await conflicting();
    expect(area()).toHaveTextContent("1 written, 2 not.");
    expect(area()).toHaveTextContent("In the document nowOne coachYour textTwo coaches");
    await decide(opened, "Use mine");
    expect(area()).toHaveTextContent("In the document nowMarch 1, 2025Your textFebruary 28, 2025");
    await decide(opened, "Keep theirs");
    expect(texts(opened)).toEqual(["M. Edwards", "Two coaches", "March 1, 2025"]);
    expect(within(area()).getByText("2 written.")).toBeVisible();
    expect(document.activeElement).toContainElement(screen.getByRole("button", { name: "Undo 2 changes" }));
    expect(opened.pane.store.getState().drafts).toEqual({});
  });

  test("it is followed when rows are added above before it is decided", async () => {
    const opened = await conflicting();
    opened.document.insertRow(0, FIRST_ROW, ["Tell families", "Letter", "Sent", "B. Ito", "10/20/2024"]);
    await decide(opened, "Use mine");
    expect(opened.document.textAt(0, FIRST_ROW + 1, 1)).toBe("Two coaches");
    expect(opened.document.textAt(0, FIRST_ROW, 1)).toBe("Letter");
  });

  test("what was changed before the preview is shown and not chosen by itself", async () => {
    const opened = await typed();
    opened.document.type(0, FIRST_ROW, 1, "One coach");
    await inDocument(() => void opened.pane.session.refresh());
    await press(opened, "Write all 3, this one too");
    expect(screen.getByRole("checkbox", { name: /Resources/ })).not.toBeChecked();
    await opened.user.click(screen.getByRole("checkbox", { name: /Resources/ }));
    await press(opened, "Make 3 changes in the document");
    expect(texts(opened)).toEqual(["M. Edwards", "Two coaches", "February 28, 2025"]);
  });
});

test("stopped in the middle: what was written stays and can be taken back, the rest is kept", async () => {
  const opened = await typed();
  await press(opened, "Write all 3, this one too");
  const { store } = opened.pane;
  const many = opened.pane.actions(manyActions);
  store.subscribe(({ many: work }) => {
    if (work.kind === "working" && work.done === 1 && !work.stopping) many.stop();
  });
  await press(opened, "Make 3 changes in the document");
  expect(area()).toHaveTextContent("1 written, 2 not.");
  expect(area()).toHaveTextContent("Resources, Choose a reading program: it was stopped.");
  expect(texts(opened)).toEqual(["M. Edwards", "None needed", "January 31, 2025"]);
  await press(opened, "Undo 1 change");
  expect(texts(opened)).toEqual(["", "None needed", "January 31, 2025"]);
});

test("a document that cannot be edited is said to be so, and every text is kept", async () => {
  const opened = await typed();
  opened.document.refusal = "read-only";
  await press(opened, "Write all 3, this one too");
  await press(opened, "Make 3 changes in the document");
  expect(area()).toHaveTextContent("Nothing was written.");
  expect(screen.getByText(/This document cannot be edited here/)).toBeVisible();
  expect(Object.keys(opened.pane.store.getState().drafts)).toHaveLength(3);
});
