import { createStore, type StoreApi } from "zustand/vanilla";
import { DocumentError, type LiveDocument } from "../../core/model";
import type { PaneEnvironment } from "../environment";
import { commenting, type Commenting } from "./commenting";
import type { Context, Engine } from "./context";
import { deciding, type Deciding } from "./deciding";
import { keptDrafts } from "./drafts";
import { keptNotes } from "./notes";
import { nothingPlanned } from "./many-state";
import { type Many, manyWrites } from "./many-writes";
import { noPage } from "./page-state";
import { session, type Session } from "./session";
import type { PaneState } from "./state";
import { templates, type Templates } from "./templates";
import { writing, type Writing } from "./writing";

/** Something that can be done with the pane. */
export type Action<T> = (context: Context, session: Session) => T;

/** The pane without its screen: what it knows and what can be done with it. */
export interface Pane {
  readonly store: StoreApi<PaneState>;
  readonly session: Session;
  readonly writing: Writing;
  readonly commenting: Commenting;
  readonly templates: Templates;
  readonly deciding: Deciding;
  readonly many: Many;
  readonly environment: PaneEnvironment;
  /** Does what a page brings along: few are opened, so what they do comes with their views. */
  readonly perform: <T>(action: Action<T>) => T;
}

const nothingYet: PaneState = {
  ...noPage,
  ...nothingPlanned,
  phase: { kind: "connecting" },
  reading: undefined,
  refreshing: false,
  capabilities: { comments: false, edit: false },
  readOnly: false,
  editAnyway: false,
  planIndex: 0,
  tab: "guide",
  cursor: undefined,
  pinned: false,
  target: undefined,
  prompt: undefined,
  notTaken: false,
  focusWanted: false,
  drafts: {},
  writing: false,
  written: undefined,
  undone: undefined,
  problem: undefined,
  rowProblem: undefined,
  findingList: { only: undefined, by: "place" },
  comments: { kind: "idle" },
  templates: { kind: "idle" },
  decision: { kind: "idle" },
  announcement: { text: "", count: 0 },
};

/** Makes a pane over an environment. Nothing happens before `session.start`. */
export function createPane(environment: PaneEnvironment): Pane {
  const store = createStore<PaneState>(() => ({
    ...nothingYet,
    drafts: keptDrafts(environment.keep),
    notes: keptNotes(environment.keep),
  }));
  let live: LiveDocument | undefined;
  let engine: Engine | undefined;
  const notConnected = (): DocumentError =>
    new DocumentError("no-office", "the pane is not connected to a document");
  const context: Context = {
    environment,
    store,
    document() {
      if (live === undefined) throw notConnected();
      return live;
    },
    engine() {
      if (engine === undefined) throw notConnected();
      return engine;
    },
    say: (text) =>
      store.setState((state) => ({ announcement: { text, count: state.announcement.count + 1 } })),
  };
  const reader = session(context, async () => {
    [live, engine] = await Promise.all([environment.connect(), import("./reading")]);
  });
  const many = manyWrites(context, reader);
  return {
    store,
    session: reader,
    writing: writing(context, reader, many),
    commenting: commenting(context, reader),
    templates: templates(context, reader),
    deciding: deciding(context, reader),
    many,
    environment,
    perform: (action) => action(context, reader),
  };
}
