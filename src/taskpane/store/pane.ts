import { createStore, type StoreApi } from "zustand/vanilla";
import { DocumentError, type LiveDocument } from "../../core/model";
import type { PaneEnvironment } from "../environment";
import type { Context, Engine } from "./context";
import { keptDrafts } from "./drafts";
import { keptNotes } from "./notes";
import { nothingPlanned } from "./many-state";
import { noPage } from "./page-state";
import { session, type Session } from "./session";
import type { PaneState } from "./state";

/** Something that can be done with the pane. */
export type Action<T> = (context: Context, session: Session) => T;

/** The pane without its screen: what it knows and what can be done with it. */
export interface Pane {
  readonly store: StoreApi<PaneState>;
  readonly session: Session;
  readonly environment: PaneEnvironment;
  /** A set of actions that belong together, made once: it comes with the views that offer them. */
  readonly actions: <T>(make: Action<T>) => T;
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
  earlier: [],
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
  const made = new Map<Action<unknown>, unknown>();
  return {
    store,
    session: reader,
    environment,
    actions: (make) => {
      const known = made.get(make);
      // What was made by a function is of the type that it makes.
      if (known !== undefined) return known as ReturnType<typeof make>;
      const actions = make(context, reader);
      made.set(make, actions);
      return actions;
    },
    perform: (action) => action(context, reader),
  };
}
