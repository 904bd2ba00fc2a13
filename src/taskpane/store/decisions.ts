import { clearAnnotations, DEFAULT_PREFIX } from "../../core/annotations";
import { type Finding, type SetAside, setAsideOf, type Stage } from "../../core/checks";
import type { RefusalCode } from "../../core/model";
import { LONGEST_TEXT } from "../../core/records";
import { clearStateEdit, withoutSetAside, withSetAside, withStage } from "../../core/state";
import { decisionReport, decisionWords } from "../words/decisions";
import { applyEdits } from "./applying";
import type { Context } from "./context";
import { keep } from "./keeping";
import { forgetNotes } from "./notes";
import { plansOf } from "./plans";
import type { Session } from "./session";
import { setAsideNote } from "./set-aside-note";
import type { Decision, DecisionWork } from "./state";

function settle({ store, say }: Context, work: DecisionWork): void {
  store.setState({ decision: work });
  say(decisionReport(work));
}

function ended(why: RefusalCode | undefined, about: Decision, done: DecisionWork): DecisionWork {
  return why === undefined ? done : { kind: "refused", about, why };
}

export async function setStage(context: Context, session: Session, stage: Stage): Promise<void> {
  const time = context.environment.now();
  context.store.setState({ decision: { kind: "working" } });
  const why = await keep(context, session, (state) => withStage(state, stage, { time }));
  settle(context, ended(why, "stage", { kind: "idle" }));
  if (why === undefined) context.say(decisionWords.stageSet(stage));
}

export async function setAside(
  context: Context,
  session: Session,
  finding: Finding,
  reason: string,
): Promise<void> {
  const { environment } = context;
  const said = { reason: reason.trim().slice(0, LONGEST_TEXT), day: environment.today() };
  context.store.setState({ decision: { kind: "working" } });
  const why = await keep(context, session, (state, reading) =>
    withSetAside(state, setAsideOf(finding, plansOf(reading), said), environment.now()),
  );
  if (why === undefined) forgetNotes(setAsideNote(finding))(context);
  settle(context, ended(why, "set-aside", { kind: "set-aside", message: finding.message }));
}

export async function takeBack(
  context: Context,
  session: Session,
  entry: SetAside,
  message: string,
): Promise<void> {
  const time = context.environment.now();
  context.store.setState({ decision: { kind: "working" } });
  const why = await keep(context, session, (state) => withoutSetAside(state, entry, { time }));
  settle(context, ended(why, "set-aside", { kind: "taken-back", message }));
}

/** Takes out our comments, what we keep, and the setting by which the pane opens. */
export async function clean(context: Context, { refresh }: Session): Promise<void> {
  const { store, environment } = context;
  store.setState({ decision: { kind: "working" } });
  await refresh();
  const { reading } = store.getState();
  if (reading === undefined) {
    settle(context, { kind: "refused", about: "clean", why: "failed" });
    return;
  }
  const state = clearStateEdit(reading.snapshot);
  const edits = [...clearAnnotations(reading.snapshot), ...(state === undefined ? [] : [state])];
  const results = edits.length === 0 ? [] : await applyEdits(context, edits);
  const failed = results?.find(({ outcome }) => outcome !== "applied");
  let why: RefusalCode | undefined =
    results === undefined || failed?.outcome === "conflict"
      ? "failed"
      : failed?.outcome === "refused"
        ? failed.code
        : undefined;
  try {
    await environment.stopOpening();
  } catch {
    why ??= "failed";
  }
  await refresh();
  const left = store.getState().reading?.snapshot.comments ?? [];
  settle(
    context,
    ended(why, "clean", {
      kind: "cleaned",
      comments: edits.filter(({ kind }) => kind === "removeComment").length,
      theirs: left.filter(({ text }) => text.startsWith(`${DEFAULT_PREFIX} · `)).length,
    }),
  );
}
