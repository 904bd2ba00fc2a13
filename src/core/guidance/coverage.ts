import { contentWords, hasAction, overlap, stepOf } from "../checks";
import { labelText } from "../model";
import type { Plan } from "../plan";
import type { Template, TemplateQuestion } from "../templates";
import type { CoverageMark } from "../records";
import { sectionPath } from "./related";

/** How far a plan answers the questions of a guide. */
export interface Coverage {
  readonly guide: string;
  readonly sections: readonly CoveredSection[];
  readonly counts: { readonly covered: number; readonly notForUs: number; readonly open: number };
}

export interface CoveredSection {
  readonly id: string;
  /** The headings down to this section, outermost first. */
  readonly headings: readonly string[];
  readonly prompts: readonly CoveredPrompt[];
}

export interface CoveredPrompt {
  readonly id: string;
  readonly number?: string;
  readonly question: string;
  readonly bullets: readonly string[];
  readonly mark: "covered" | "not-for-us" | "open";
  /** Rows that cover it by the team's word; of an open one, rows that may: for a person to confirm. */
  readonly rows: readonly CoveringRow[];
  /** Steps by which it was covered and which the plan does not have any more, as they read then. */
  readonly gone: readonly string[];
  readonly reason?: string;
}

export interface CoveringRow {
  readonly step: string;
  readonly location: { readonly table: number; readonly row: number };
}

/** So much of the question's words in a step make it worth asking whether the step covers it. */
const ALIKE = 0.34;
/** One word in common is chance. */
const LEAST_SHARED = 2;
/** Words that ask; they say nothing of what is asked. */
const ASKING = contentWords("how what who when where why do does did can may need needs identify consider");
const MOST_PROPOSED = 3;

/**
 * The questions of a guide, section by section, and what the plan says to each.
 *
 * @param marks what people confirmed for this plan, the earliest first; a row that was changed or deleted since no
 *   longer counts
 */
export function coverageOf(guide: Template, plan: Plan, marks: readonly CoverageMark[]): Coverage {
  const rows = rowsOf(plan);
  const prompts = guide.prompts.map((prompt) => ({
    prompt,
    covered: coveredPrompt(guide, prompt, rows, marks),
  }));
  const order = [...new Set(guide.prompts.map((prompt) => prompt.section))];
  const sections = order.map((id) => ({
    id: id ?? guide.id,
    headings: sectionPath(guide, id).map((section) => section.heading),
    prompts: prompts.filter(({ prompt }) => prompt.section === id).map(({ covered }) => covered),
  }));
  const count = (mark: CoveredPrompt["mark"]): number =>
    prompts.filter(({ covered }) => covered.mark === mark).length;
  const counts = { covered: count("covered"), notForUs: count("not-for-us"), open: count("open") };
  return { guide: guide.id, sections, counts };
}

interface Row extends CoveringRow {
  readonly words: ReadonlySet<string>;
}

function rowsOf(plan: Plan): readonly Row[] {
  return plan.tables.flatMap((table) =>
    table.rows
      .filter((row) => hasAction(table, row))
      .map((row) => ({
        step: stepOf(table, row),
        location: row.location,
        words: contentWords(stepOf(table, row)),
      })),
  );
}

function coveredPrompt(
  guide: Template,
  prompt: TemplateQuestion,
  rows: readonly Row[],
  marks: readonly CoverageMark[],
): CoveredPrompt {
  const told = {
    id: prompt.id,
    ...(prompt.number === undefined ? {} : { number: prompt.number }),
    question: prompt.prompt.question,
    bullets: prompt.bullets,
  };
  const mark = marks.filter((entry) => entry.guide === guide.id && entry.prompt === prompt.id).at(-1);
  const reason = mark === undefined || mark.reason === "" ? {} : { reason: mark.reason };
  if (mark?.mark === "not-for-us") return { ...told, mark: "not-for-us", rows: [], gone: [], ...reason };
  const steps = mark?.steps ?? [];
  const wanted = new Set(steps.map(labelText));
  const kept = rows.filter((row) => wanted.has(labelText(row.step)));
  const there = new Set(kept.map((row) => labelText(row.step)));
  const gone = steps.filter((step) => !there.has(labelText(step)));
  if (kept.length > 0) return { ...told, mark: "covered", rows: kept.map(bare), gone, ...reason };
  return { ...told, mark: "open", rows: proposed(prompt, rows).map(bare), gone };
}

function proposed(prompt: TemplateQuestion, rows: readonly Row[]): readonly Row[] {
  const all = contentWords([prompt.label, prompt.prompt.question, ...prompt.bullets].join(" "));
  const words = new Set([...all].filter((word) => !ASKING.has(word)));
  return rows
    .map((row) => ({ row, score: overlap(words, row.words) }))
    .filter(
      ({ row, score }) =>
        score >= ALIKE && [...row.words].filter((word) => words.has(word)).length >= LEAST_SHARED,
    )
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_PROPOSED)
    .map(({ row }) => row);
}

function bare({ step, location }: Row): CoveringRow {
  return { step, location };
}
