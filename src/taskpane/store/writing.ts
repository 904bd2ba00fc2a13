import type { Finding } from "../../core/checks";
import type { EditResult } from "../../core/model";
import { guideWords } from "../words/guide";
import { refusalWords, WHOLE_DOCUMENT } from "../words/refusals";
import type { Context } from "./context";
import { type Draft, keepDrafts, placeKey, withDraft, withoutDraft } from "./drafts";
import { clearOwnComments } from "./own-comments";
import type { Session } from "./session";
import type { PaneState, Target, Undone, Written } from "./state";
import { undoneWords } from "./undo-words";
import { lastWritten, withoutLast, withWritten } from "./undoing";

export interface Writing {
  /** Keeps what was typed for the place shown. */
  readonly type: (text: string) => void;
  /** Forgets a typed text. */
  readonly discard: (key: string) => void;
  /** Writes the text for the place shown; says what became of it. True if it is in the document now. */
  readonly write: () => Promise<boolean>;
  /** Writes and goes on to the next required empty place. */
  readonly writeAndGoOn: () => Promise<void>;
  /** Goes to the next required empty place after the one shown. False if there is none. */
  readonly goOn: () => Promise<boolean>;
  /** Does what a finding offers to do; says what became of it. */
  readonly mend: (finding: Finding, target: Target) => Promise<void>;
  /** Takes back what was written last; once more, what was written before it. */
  readonly undo: () => Promise<void>;
  /** Gives up the typed text for what somebody else wrote. */
  readonly keepTheirs: () => Promise<void>;
  /** Writes the typed text over what somebody else wrote, which was shown. */
  readonly useMine: () => Promise<void>;
  /** Puts the typed text on the clipboard. False if that did not work. */
  readonly copyDraft: (text: string) => Promise<boolean>;
}

/** The part of the pane that brings text into the document and back. */
export function writingActions(context: Context, { refresh, guideTo, showOverview }: Session): Writing {
  const { store, environment } = context;

  const change = (update: (state: PaneState) => Partial<PaneState>): void => {
    store.setState((state) => update(state));
    keepDrafts(environment.keep, store.getState().drafts);
  };

  const shownDraft = (): Draft | undefined => {
    const { prompt, drafts } = store.getState();
    return prompt && drafts[placeKey(prompt.location, prompt.id)];
  };

  const settle = (draft: Draft, result: EditResult, commentGone = false): boolean => {
    const { key } = draft;
    if (result.outcome === "applied") {
      const written: Written = {
        label: draft.label,
        emptied: draft.text.trim() === "",
        tracked: result.tracked,
        commentGone,
        revert: result.revert,
        target: { location: result.location ?? draft.location, id: draft.id },
      };
      change((state) => ({
        drafts: withoutDraft(state.drafts, key),
        ...withWritten(state, written),
        problem: undefined,
      }));
      context.say(written.emptied ? guideWords.cleared(draft.label) : guideWords.written(draft.label));
      return true;
    }
    if (result.outcome === "conflict") {
      const { reason, found } = result;
      change(() => ({
        problem: { kind: "conflict", key, reason, ...(found === undefined ? {} : { found }) },
        // The button that was pressed gives way to others.
        focusWanted: true,
      }));
      context.say(guideWords.conflictTitle);
      return false;
    }
    const { code } = result;
    const wholeDocument = WHOLE_DOCUMENT.includes(code);
    change((state) => ({
      problem: { kind: "refused", key, code },
      readOnly: state.readOnly || wholeDocument,
      editAnyway: state.editAnyway && !wholeDocument,
      focusWanted: wholeDocument,
    }));
    context.say(refusalWords[code].what);
    return false;
  };

  const writeDraft = async (draft: Draft): Promise<boolean> => {
    const edit = context.engine().answerEdit(draft.slot, draft.base, draft.text);
    if (edit === undefined || store.getState().writing) return false;
    store.setState({ writing: true, problem: undefined });
    try {
      const comments = await clearOwnComments(context, [draft.location]);
      const report = await context.document().apply([edit]);
      const result = report.results[0] ?? { outcome: "refused", edit, code: "failed" };
      const done = settle(draft, result, comments.count() > 0);
      if (!done) await comments.putBack(() => true);
      if (done || result.outcome === "conflict") await refresh();
      return done;
    } catch {
      settle(draft, { outcome: "refused", edit, code: "failed" });
      return false;
    } finally {
      store.setState({ writing: false });
    }
  };

  const mended = (
    { key, remedy }: Finding,
    target: Target,
    results: readonly EditResult[],
    commentGone: boolean,
  ): void => {
    const failed = results.find(({ outcome }) => outcome !== "applied");
    if (failed === undefined && remedy !== undefined && results.length > 0) {
      const done = results.filter((result) => result.outcome === "applied");
      const written: Written = {
        label: remedy.label,
        emptied: false,
        mended: true,
        tracked: done.some(({ tracked }) => tracked),
        commentGone,
        revert: done.flatMap(({ revert }) => revert),
        target,
      };
      change((state) => ({ ...withWritten(state, written), problem: undefined }));
      context.say(guideWords.mended(remedy.label));
      return;
    }
    const code = failed?.outcome === "refused" ? failed.code : "failed";
    change(() => ({
      problem:
        failed?.outcome === "conflict"
          ? { kind: "conflict", key, reason: failed.reason }
          : { kind: "refused", key, code },
    }));
    context.say(failed?.outcome === "conflict" ? guideWords.mendConflict : refusalWords[code].what);
  };

  const goOn = async (): Promise<boolean> => {
    const next = context.engine().nextTarget(store.getState());
    if (next === undefined) {
      context.say(guideWords.nothingNext);
      return false;
    }
    await guideTo(next);
    return true;
  };

  const write = async (): Promise<boolean> => {
    const draft = shownDraft();
    if (draft === undefined) {
      context.say(guideWords.nothingToWrite);
      return false;
    }
    return writeDraft(draft);
  };

  const tellUndone = ({ label, mended: wasMended, said }: Written, how: Undone["how"]): void => {
    const undone: Undone = {
      label,
      how,
      ...(wasMended === undefined ? {} : { mended: wasMended }),
      ...(said === undefined ? {} : { said }),
    };
    store.setState({ undone });
    context.say(undoneWords(undone));
  };

  /** To the place that was written; to the overview where it went with what was taken back. */
  const guideBack = async (target: Target): Promise<void> => {
    const { reading } = store.getState();
    const asked = reading && context.engine().promptFor(reading, target);
    const same = asked !== undefined && (target.id === undefined || target.id === asked.id);
    if (same) await guideTo(target);
    else showOverview();
  };

  return {
    type(text) {
      const { prompt, drafts, problem } = store.getState();
      if (prompt === undefined) return;
      const key = placeKey(prompt.location, prompt.id);
      const draft: Draft = {
        key,
        id: prompt.id,
        label: guideWords.place(prompt.label, prompt.step),
        slot: prompt.slot,
        location: prompt.location,
        base: drafts[key]?.base ?? prompt.text,
        text,
        lost: false,
      };
      const settled = problem?.kind === "refused" && problem.key === key;
      change((state) => ({
        drafts: withDraft(state.drafts, draft),
        problem: settled ? undefined : problem,
      }));
    },
    discard(key) {
      const label = store.getState().drafts[key]?.label;
      if (label !== undefined) context.say(guideWords.discarded(label));
      change((state) => ({
        drafts: withoutDraft(state.drafts, key),
        problem: state.problem?.key === key ? undefined : state.problem,
        focusWanted: true,
      }));
    },
    write,
    async writeAndGoOn() {
      const nothingTyped = shownDraft() === undefined;
      if (nothingTyped || (await write())) await goOn();
    },
    goOn,
    async mend(finding, target) {
      const { remedy } = finding;
      if (remedy === undefined || store.getState().writing) return;
      store.setState({ writing: true, problem: undefined });
      try {
        const comments = await clearOwnComments(context, [target.location]);
        const { results } = await context.document().apply(remedy.edits);
        mended(finding, target, results, comments.count() > 0);
        if (results.every(({ outcome }) => outcome !== "applied")) await comments.putBack(() => true);
        await refresh();
      } catch {
        mended(finding, target, [], false);
      } finally {
        store.setState({ writing: false });
      }
    },
    async undo() {
      const written = lastWritten(store.getState());
      if (written === undefined || written.revert.length === 0 || store.getState().writing) return;
      store.setState({ writing: true });
      try {
        const report = await context.document().apply(written.revert);
        const outcomes = report.results.map((result) => result.outcome);
        const how = outcomes.every((outcome) => outcome === "applied")
          ? "undone"
          : outcomes.includes("conflict")
            ? "changed"
            : "refused";
        store.setState((state) => withoutLast(state, how));
        tellUndone(written, how);
        await refresh();
        if (written.mended !== true) await guideBack(written.target);
      } catch {
        tellUndone(written, "refused");
      } finally {
        store.setState({ writing: false });
      }
    },
    async keepTheirs() {
      const draft = shownDraft();
      if (draft === undefined) return;
      change((state) => ({
        drafts: withoutDraft(state.drafts, draft.key),
        problem: undefined,
        focusWanted: true,
      }));
      await refresh();
    },
    async useMine() {
      const draft = shownDraft();
      const { prompt, problem } = store.getState();
      if (draft === undefined || prompt === undefined) return;
      const found = problem?.kind === "conflict" ? problem.found : undefined;
      store.setState({ focusWanted: true });
      await writeDraft({ ...draft, base: found ?? prompt.text, slot: prompt.slot });
    },
    copyDraft: (text) => environment.copy(text),
  };
}
