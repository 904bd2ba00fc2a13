import type { Edit, EditResult } from "../../core/model";
import { commentWords } from "../words/check";
import { whyNot } from "../words/refusals";
import type { Context } from "./context";
import type { Session } from "./session";
import type { CommentReport } from "./state";

export interface Commenting {
  /** Reads the document afresh and shows what comments would be written. `tips`: for tips, too. */
  readonly preview: (tips?: boolean) => Promise<void>;
  /** Writes what the preview showed, without the items that were left out, by their positions. */
  readonly confirm: (leftOut?: ReadonlySet<number>) => Promise<void>;
  /** Takes back what was just done, as far as nobody touched it since. */
  readonly takeBack: () => Promise<void>;
  /** Takes all comments of ours out of the document. */
  readonly removeOurs: () => Promise<void>;
  /** Gives up the preview or puts the report away. */
  readonly close: () => void;
  /** Stops between two batches. */
  readonly stop: () => void;
}

/** Few people comment: what it takes is fetched when they do. */
const plans = () => import("./comment-plans");

/** The part of the pane that writes findings as comments and takes them out again. */
export function commentingActions(context: Context, { refresh }: Session): Commenting {
  const { store } = context;
  let abort: AbortController | undefined;

  const run = async (edits: readonly Edit[]): Promise<void> => {
    const total = edits.length;
    if (total === 0) {
      store.setState({ comments: { kind: "done", report: { added: 0, removed: 0, not: [], revert: [] } } });
      return;
    }
    abort = new AbortController();
    store.setState({ comments: { kind: "working", done: 0, total }, writing: true });
    let results: readonly EditResult[];
    try {
      const report = await context.document().apply(edits, {
        signal: abort.signal,
        onProgress: (done) => store.setState({ comments: { kind: "working", done, total } }),
      });
      ({ results } = report);
    } catch {
      results = edits.map((edit) => ({ outcome: "refused", edit, code: "failed" }));
    } finally {
      abort = undefined;
      store.setState({ writing: false });
    }
    const report = reportOf(results);
    store.setState({ comments: { kind: "done", report } });
    context.say(reportWords(report).join(" "));
    await refresh();
  };

  return {
    async preview(tips = false) {
      await refresh();
      const { addPlan } = await plans();
      store.setState((state) => ({ comments: { kind: "preview", plan: addPlan(state.reading, tips) } }));
    },
    async confirm(leftOut = new Set()) {
      const { comments } = store.getState();
      if (comments.kind !== "preview") return;
      const { items, others } = comments.plan;
      const chosen = items.filter((_, index) => !leftOut.has(index));
      // Removals come first, so that no cell has two comments of ours even for a moment.
      const edits = [...others, ...chosen.flatMap((item) => item.edits)];
      await run([...edits].sort((a, b) => Number(a.kind === "comment") - Number(b.kind === "comment")));
    },
    async takeBack() {
      const { comments } = store.getState();
      if (comments.kind === "done") await run(comments.report.revert);
    },
    async removeOurs() {
      await refresh();
      const { removePlan } = await plans();
      await run(removePlan(store.getState().reading).others);
    },
    close() {
      store.setState({ comments: { kind: "idle" } });
    },
    stop() {
      abort?.abort();
    },
  };
}

/** Counts what was done and, by reason, what was not. */
function reportOf(results: readonly EditResult[]): CommentReport {
  const applied = (kind: string): number =>
    results.filter((result) => result.outcome === "applied" && result.edit.kind === kind).length;
  const not = new Map<string, number>();
  for (const because of results.map(whyNot)) {
    if (because !== undefined) not.set(because, (not.get(because) ?? 0) + 1);
  }
  return {
    added: applied("comment"),
    removed: applied("removeComment"),
    not: [...not].map(([because, count]) => ({ because, count })),
    revert: results.flatMap((result) => (result.outcome === "applied" ? result.revert : [])),
  };
}

/** A report in sentences: "11 added.", "1 not: a reviewer's comment stands there." */
export function reportWords(report: CommentReport): readonly string[] {
  const done = [
    ...(report.added > 0 ? [commentWords.added(report.added)] : []),
    ...(report.removed > 0 ? [commentWords.removed(report.removed)] : []),
  ];
  const first = done.length > 0 ? [commentWords.report(done)] : [];
  const rest = report.not.map(({ because, count }) => commentWords.because(count, because));
  return first.length + rest.length > 0 ? [...first, ...rest] : [commentWords.none];
}
