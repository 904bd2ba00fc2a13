import { coverageOf, type Coverage, newRow, recordsAbout } from "../../core/guidance";
import { hasAction, stepOf } from "../../core/checks";
import { inOneLine } from "../../core/model";
import type { Plan } from "../../core/plan";
import { type CoverageMark, coverageRecord } from "../../core/records";
import { decisionsOf, withoutRecord } from "../../core/state";
import { type Template, templateOf } from "../../core/templates";
import { coverageWords as words } from "../words/coverage";
import type { Context } from "./context";
import { changeFromPage, keepFromPage, settlePage, writeFromPage } from "./page-keeping";
import { plansOf } from "./plans";
import type { Session } from "./session";
import type { Reading } from "./state";

/** A question of a guide, asked of a plan. */
export interface AskedOf {
  readonly plan: Plan;
  readonly guide: Template;
  /** The question's id. */
  readonly prompt: string;
}

/** What is said of a question. */
export type Said = Pick<CoverageMark, "mark" | "steps" | "reason">;

/** Under which names what is typed about a question is kept. */
export function coverageNotes({ plan, guide, prompt }: AskedOf): string {
  return `coverage/${plan.index}/${guide.id}/${prompt}/`;
}

/** The guides that a plan can be held against. */
export function guidesOf({ templates }: Reading): readonly Template[] {
  return templates.filter(({ kind }) => kind === "guide");
}

/** How far a plan covers a guide. */
export function coverageNow(
  reading: Reading,
  plan: Plan,
  guide: Template,
  marks: readonly CoverageMark[],
): Coverage {
  return coverageOf(guide, plan, recordsAbout(plan, plansOf(reading), marks));
}

/** The steps of a plan, in their own words, each once. */
export function stepsOf(plan: Plan): readonly string[] {
  const steps = plan.tables.flatMap((table) =>
    table.rows.filter((row) => hasAction(table, row)).map((row) => stepOf(table, row)),
  );
  // A table without a column for steps has rows that name none.
  return [...new Set(steps)].filter((step) => step !== "");
}

/** Keeps what the team says of a question. */
export function cover(asked: AskedOf, said: Said, done: string = words.kept) {
  return (context: Context, session: Session): Promise<boolean> => {
    const { plan, guide, prompt } = asked;
    const record = { guide: guide.id, prompt, plan: plan.title, day: context.environment.today(), ...said };
    return keepFromPage(coverageRecord, record, { done, notes: coverageNotes(asked) })(context, session);
  };
}

/** The question is open again: what was said of it is taken out, under whichever title the plan had then. */
export function reopen(asked: AskedOf) {
  return (context: Context, session: Session): Promise<boolean> => {
    const { plan, guide, prompt } = asked;
    const by = { time: context.environment.now() };
    return changeFromPage(
      (state, reading) =>
        recordsAbout(plan, plansOf(reading), decisionsOf(state).coverage)
          .filter((mark) => mark.guide === guide.id && mark.prompt === prompt)
          .reduce(
            (left, mark) => withoutRecord(left, coverageRecord.kind, coverageRecord.nameOf(mark), by),
            state,
          ),
      { done: words.reopened },
    )(context, session);
  };
}

/** Turns a question into a step of the plan that covers it. */
export function coverByNewStep(asked: AskedOf, typed: string) {
  return async (context: Context, session: Session): Promise<boolean> => {
    const step = typed.trim();
    const { reading } = context.store.getState();
    const template = reading && templateOf(asked.plan, reading.templates);
    const planned = newRow(asked.plan, template, "steps", { action: step });
    if (planned === undefined) {
      settlePage(context, { kind: "refused", text: words.noRow });
      return false;
    }
    const revert = await writeFromPage(context, session, planned.edits, words.rowNot);
    if (revert === undefined) return false;
    // As steps are named.
    const named = inOneLine(step);
    const kept = await cover(asked, { mark: "covered", steps: [named], reason: "" })(context, session);
    if (kept) settlePage(context, { kind: "done", text: words.rowAdded(named), revert });
    return kept;
  };
}
