import type { TemplateQuestion } from "../../core/templates";

/** How one question is numbered: its level, and the number of the list that it belongs to. */
export interface QuestionNumber {
  readonly level: number;
  /** Number of the list instance, from 1. */
  readonly list: number;
}

export interface Numbering {
  readonly questions: readonly QuestionNumber[];
  /** First number of each list instance; the first begins with 1. */
  readonly starts: readonly number[];
}

/**
 * Numbers the questions of a template as its source does: "2a" is a letter beneath 2. Where a number is
 * skipped (the source has a heading there, not a question), a new list instance begins with the right one.
 * Ids that are no such numbers give a plain list in order.
 */
export function numberQuestions(questions: readonly Pick<TemplateQuestion, "id">[]): Numbering {
  const parsed = questions.map(({ id }) => /^(\d+)([a-z])?$/.exec(id));
  if (parsed.some((match) => match === null)) {
    return { questions: questions.map(() => ({ level: 0, list: 1 })), starts: [1] };
  }
  const starts = [1];
  const numbered: QuestionNumber[] = [];
  let next = 1;
  for (const match of parsed) {
    const isLetter = match?.[2] !== undefined;
    const wanted = Number(match?.[1]);
    if (!isLetter) {
      if (wanted !== next) starts.push(wanted);
      next = wanted + 1;
    }
    numbered.push({ level: isLetter ? 1 : 0, list: starts.length });
  }
  return { questions: numbered, starts };
}
