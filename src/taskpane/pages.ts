import { type ComponentType, lazy, type LazyExoticComponent } from "react";
import type { PageId } from "./store/page-state";
import type { PaneState } from "./store/state";
import type { pageWords } from "./words/pages";

/** A page of the menu. */
export interface Page {
  readonly id: PageId;
  /** Under which heading the menu lists it. */
  readonly group: keyof typeof pageWords.groups;
  /** What it shows; fetched when it is opened. */
  readonly View: LazyExoticComponent<ComponentType>;
  /** Whether it has something to offer for the plan shown, or for a document without one. */
  readonly offered: (state: PaneState) => boolean;
}

/** All pages, in the order of the menu. A new one is a view, a name in `PageId`, its label and a line here. */
export const pages: readonly Page[] = [
  {
    id: "review",
    group: "facilitators",
    View: lazy(() => import("./views/ReviewPage")),
    offered: hasPlan,
  },
  {
    id: "meeting",
    group: "facilitators",
    View: lazy(() => import("./views/MeetingPage")),
    offered: holdsRows,
  },
  {
    id: "coverage",
    group: "facilitators",
    View: lazy(() => import("./views/CoveragePage")),
    offered: holdsRows,
  },
  {
    id: "gate",
    group: "facilitators",
    View: lazy(() => import("./views/GatePage")),
    offered: hasGate,
  },
  {
    id: "evidence",
    group: "facilitators",
    View: lazy(() => import("./views/EvidencePage")),
    offered: holdsEvidence,
  },
  {
    id: "agenda",
    group: "facilitators",
    View: lazy(() => import("./views/AgendaPage")),
    offered: hasPlan,
  },
  {
    id: "insert",
    group: "document",
    View: lazy(() => import("./views/InsertPage")),
    offered: isRead,
  },
  {
    id: "map",
    group: "document",
    View: lazy(() => import("./views/MapPage")),
    offered: hasTables,
  },
];

function isRead({ reading }: PaneState): boolean {
  return reading !== undefined;
}

/** There is a table that could be said to be a plan. */
export function hasTables({ reading }: PaneState): boolean {
  return reading?.snapshot.blocks.some(({ kind }) => kind === "table") ?? false;
}

function hasPlan({ reading, planIndex }: PaneState): boolean {
  return reading?.plans[planIndex] !== undefined;
}

/** A guide that is itself the document has questions and no rows. */
function holdsRows({ reading, planIndex }: PaneState): boolean {
  return (reading?.plans[planIndex]?.plan.tables.length ?? 0) > 0;
}

/** The plan's template asks whether a plan is needed at all. */
function hasGate({ reading, planIndex }: PaneState): boolean {
  const id = reading?.plans[planIndex]?.plan.template.id;
  return reading?.templates.find((template) => template.id === id)?.gate !== undefined;
}

/** The plan's template has a table of early evidence, and the plan has it still. */
function holdsEvidence({ reading, planIndex }: PaneState): boolean {
  const plan = reading?.plans[planIndex]?.plan;
  const template = reading?.templates.find(({ id }) => id === plan?.template.id);
  const held = template?.tables.filter(({ holds }) => holds === "evidence").map(({ id }) => id) ?? [];
  return plan?.tables.some(({ id }) => held.includes(id)) ?? false;
}

/** The page in front, where it has something to offer. */
export function openedPage(state: PaneState): Page | undefined {
  return pages.find(({ id, offered }) => id === state.page && offered(state));
}

/** Ids of the pages that have something to offer, as a text: selectors compare what they return. */
export function offeredPages(state: PaneState): string {
  return pages
    .filter(({ offered }) => offered(state))
    .map(({ id }) => id)
    .join(" ");
}
