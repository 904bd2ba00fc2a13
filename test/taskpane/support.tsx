import { act, render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { axe } from "jest-axe";
import { App } from "../../src/taskpane/app";
import type { PaneEnvironment, TextKeeper } from "../../src/taskpane/environment";
import { readingWords } from "../../src/taskpane/words/states";
import { createPane, type Pane } from "../../src/taskpane/store/pane";
import { BLANK_ROW, bareBlocks, type PlanSpec } from "../support/ese-531t";
import { FakeDocument } from "../support/fake-document";
import type { BlockSpec } from "../support/snapshot";

/** Rows of the plan's table before those that are filled in: strategy, header, questions. */
export const FIRST_ROW = 3;

export const STEPS = [
  ["Choose a reading program", "None needed", "Contract signed", "J. Rivera, Literacy Coach", "10/15/2024"],
  ["Train first-grade teachers", "Two half-days", "90% of teachers trained", "", "11/15/2024"],
  ["Visit classrooms", "Walk-through form", "Each classroom visited twice", "A. Chen", "January 31, 2025"],
];

/** The row of STEPS whose owner is missing, and the column of owners. */
export const OWNERLESS = { table: 0, row: FIRST_ROW + 1, column: 3 } as const;

export function plan(spec: PlanSpec = {}): readonly BlockSpec[] {
  return bareBlocks({
    school: "Riverside Public Schools",
    date: "October 1, 2024",
    strategy: "Teach early reading in one way",
    rows: STEPS,
    ...spec,
  });
}

/** A plan that nobody has begun. */
export function blankPlan(): readonly BlockSpec[] {
  return bareBlocks({ rows: [BLANK_ROW, BLANK_ROW] });
}

export interface OpenPane {
  readonly document: FakeDocument;
  readonly pane: Pane;
  readonly user: UserEvent;
  readonly copied: string[];
  readonly unmount: () => void;
}

/** Keeps texts as long as the test. */
export function memory(): TextKeeper {
  const kept = new Map<string, string>();
  return {
    get: (name) => kept.get(name),
    set: (name, text) => {
      if (text === undefined) kept.delete(name);
      else kept.set(name, text);
    },
  };
}

/** The world around a pane on this document: no browser, no clock, no Word. */
export function environmentOver(document: FakeDocument): PaneEnvironment {
  return {
    connect: () => Promise.resolve(document),
    fetchView: () => Promise.resolve(),
    openAgain: () => undefined,
    fileName: () => "plan.docx",
    today: () => "2024-10-15",
    now: () => "2024-10-15T12:00:00Z",
    elapsed: () => 0,
    stopOpening: () => Promise.resolve(),
    copy: () => Promise.resolve(true),
    download: () => true,
    keep: memory(),
    look: { current: () => "light", onChange: () => () => undefined },
  };
}

/** Opens the pane over a document and waits until it has read it, or says why it cannot. */
export async function openPane(
  blocks: readonly BlockSpec[] | FakeDocument,
  given: Partial<PaneEnvironment> = {},
): Promise<OpenPane> {
  const document = blocks instanceof FakeDocument ? blocks : new FakeDocument(blocks);
  const copied: string[] = [];
  const copy = (text: string): Promise<boolean> => {
    copied.push(text);
    return Promise.resolve(true);
  };
  const pane = createPane({ ...environmentOver(document), copy, ...given });
  const { unmount } = render(<App pane={pane} />);
  await screen.findByRole("heading", { level: 1 });
  await settled();
  return { document, pane, user: userEvent.setup(), copied, unmount };
}

/**
 * A view that was not used before is compiled first, which may take several turns; and React may hold back for 300 ms
 * what comes soon after "Reading", however quick the turns are.
 */
const TURNS_FOR_A_VIEW = 50;
const MILLISECONDS_FOR_A_VIEW = 10_000;

/** Lets pending work of the pane come to its end. */
export async function settled(): Promise<void> {
  const turn = (): Promise<void> =>
    act(async () => {
      for (let step = 0; step < 20; step += 1) await Promise.resolve();
      await new Promise((resolve) => setTimeout(resolve, 0));
    });
  const since = performance.now();
  await turn();
  for (
    let turns = 0;
    isFetching() && (turns < TURNS_FOR_A_VIEW || performance.now() - since < MILLISECONDS_FOR_A_VIEW);
    turns += 1
  )
    await turn();
}

function isFetching(): boolean {
  return (
    screen.queryByText(readingWords.reading, { exact: false }) !== null ||
    document.querySelector("[data-fetching]") !== null
  );
}

/** Somebody does something in the document itself. */
export async function inDocument(doing: () => void): Promise<void> {
  await act(async () => {
    doing();
    await Promise.resolve();
  });
  await settled();
}

/** Presses a button, and waits for what comes of it. */
export async function press({ user }: Pick<OpenPane, "user">, name: string | RegExp): Promise<void> {
  await user.click(await screen.findByRole("button", { name }));
  await settled();
}

export async function openTab({ user }: OpenPane, name: RegExp): Promise<void> {
  await user.click(screen.getByRole("tab", { name }));
  await settled();
}

/** A plan in Guide, at the one owner that is missing. */
export async function atMissingOwner(): Promise<OpenPane> {
  const opened = await openPane(plan());
  await openTab(opened, /Guide/);
  await opened.user.click(screen.getByRole("button", { name: "Start with what is missing" }));
  await settled();
  return opened;
}

/** Puts a text behind what stands in a box, at once: tests of what becomes of it need no single keys. */
export async function putInto({ user }: OpenPane, box: HTMLElement, text: string): Promise<void> {
  await user.click(box);
  await user.paste(text);
}

/** What Share gives out as data, from any view. */
export async function sharedJson(opened: OpenPane): Promise<string> {
  await openTab(opened, /Share/);
  await opened.user.click(await screen.findByRole("radio", { name: /Data/ }));
  return (await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Plan as JSON" })).value;
}

/** Opens a page of the menu. */
export async function openMenuPage({ user }: OpenPane, name: string): Promise<void> {
  await user.click(screen.getByRole("button", { name: "More" }));
  await user.click(screen.getByRole("menuitem", { name }));
  await settled();
}

/** What axe has to say against the page as it stands, in short. */
export async function violations(): Promise<readonly string[]> {
  const { violations: found } = await axe(document.body);
  return found.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html).join("; ")})`);
}
