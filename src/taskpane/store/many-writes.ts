import type { Context } from "./context";
import type { WriteRequest } from "./many-state";
import type { Session } from "./session";

/**
 * The one way by which anything that changes more than one place is written: it is shown first, old beside new, and
 * can be chosen from; then it is written with progress and a way to stop; then a report says what was written and
 * what was not; and all of it can be taken back.
 *
 * To use it, put `<ManyWrites of="fill" />` where it is to be shown, and call
 * `preview({ of: "fill", title, writes, notes })`, each write with its label, its edit and both texts. What
 * depends on what got into the document goes into `onWritten`. A write that was made over what somebody else had put
 * there is asked about one after another; nothing else is needed for that.
 */
export interface Many {
  /** Shows what would be written; nothing is written yet. While other changes are being written, nothing happens. */
  readonly preview: (request: WriteRequest) => void;
  /** Takes changes of the preview in or out. */
  readonly choose: (keys: readonly string[], wanted: boolean) => void;
  /** Writes what is chosen. */
  readonly confirm: () => Promise<void>;
  /** Stops between two requests to Word; what is written then stays, and can be taken back. */
  readonly stop: () => void;
  /** Takes back what was written and still reads so; says what was left. */
  readonly undo: () => Promise<void>;
  /** Gives one text up for what somebody else wrote. */
  readonly keepTheirs: (key: string) => void;
  /** Writes one text over what somebody else wrote, which was shown. */
  readonly useMine: (key: string) => Promise<void>;
  /** Gives the preview up, or puts the report away. */
  readonly close: () => void;
}

/** What it takes is fetched when somebody has looked at the changes. */
const run = () => import("./many-run");

/** The part of the pane that writes several changes together. */
export function manyActions(context: Context, session: Session): Many {
  const { store } = context;
  let abort: AbortController | undefined;

  /** Does one piece of work that can be stopped; never two at once, nor while something else is written. */
  const alone = async (doing: (signal: AbortSignal) => Promise<void>): Promise<void> => {
    if (store.getState().writing) return;
    abort = new AbortController();
    store.setState({ writing: true });
    try {
      await doing(abort.signal);
    } finally {
      abort = undefined;
      store.setState({ writing: false });
    }
  };

  return {
    preview(request) {
      if (store.getState().many.kind === "working") return;
      const chosen = request.writes.flatMap(({ key, overwrites }) => (overwrites === true ? [] : [key]));
      store.setState({ many: { kind: "preview", request, chosen: new Set(chosen) } });
    },
    choose(keys, wanted) {
      store.setState(({ many }) => {
        if (many.kind !== "preview") return {};
        const chosen = new Set(many.chosen);
        for (const key of keys) {
          if (wanted) chosen.add(key);
          else chosen.delete(key);
        }
        return { many: { ...many, chosen } };
      });
    },
    async confirm() {
      const { many } = store.getState();
      if (many.kind !== "preview" || many.chosen.size === 0) return;
      const { writeAll } = await run();
      const writes = many.request.writes.filter(({ key }) => many.chosen.has(key));
      await alone((signal) => writeAll(context, session, many.request, writes, signal));
    },
    stop() {
      abort?.abort();
      store.setState(({ many }) => (many.kind === "working" ? { many: { ...many, stopping: true } } : {}));
    },
    async undo() {
      const { many } = store.getState();
      if (many.kind !== "done") return;
      const { takeBackAll } = await run();
      await alone((signal) => takeBackAll(context, session, many.request, many.outcome, signal));
    },
    keepTheirs(key) {
      const { many: before } = store.getState();
      if (before.kind === "done") before.request.onGivenUp?.(key);
      store.setState(({ many }) => {
        if (many.kind !== "done") return {};
        const conflicts = many.outcome.conflicts.filter(({ write }) => write.key !== key);
        return { many: { ...many, outcome: { ...many.outcome, conflicts } } };
      });
    },
    async useMine(key) {
      const { many } = store.getState();
      const conflict =
        many.kind === "done" ? many.outcome.conflicts.find(({ write }) => write.key === key) : undefined;
      if (many.kind !== "done" || conflict === undefined) return;
      const { writeOver } = await run();
      await alone((signal) => writeOver(context, session, many, conflict, signal));
    },
    close() {
      store.setState(({ many }) => (many.kind === "working" ? {} : { many: { kind: "idle" } }));
    },
  };
}
