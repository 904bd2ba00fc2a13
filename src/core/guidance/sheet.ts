import { isUnanswered, type Plan } from "../plan";
import { builtinTemplates, type Template, templateOf } from "../templates";
import { type Advice, adviceFor } from "./advice";
import { inline, paragraphs, part, points } from "./markdown";
import { stillToFill } from "./next";
import { promptsAt } from "./prompt";
import type { RelatedPrompt } from "./related";
import { sheetMessages as words } from "./sheet-messages";
import { readableSource } from "./source";
import type { FillTarget, Prompt } from "./types";

/** Something to answer, with all that helps to answer it. */
export interface OpenAnswer extends Advice {
  readonly prompt: Prompt;
}

/** The answers that a guide has room for: nobody has to give them, so they are no part of "what is next". */
function guideTargets(plan: Plan): readonly FillTarget[] {
  return plan.prompts
    .filter(({ text }) => isUnanswered(text))
    .map(({ id, label, location }) => ({ kind: "prompt", id, label, location }));
}

/**
 * What is to be answered in a plan, in the order in which it is asked for: what is required and missing; of a guide, all
 * that nobody has answered.
 */
export function openAnswers(
  plan: Plan,
  templates: readonly Template[] = builtinTemplates,
): readonly OpenAnswer[] {
  const isGuide = templateOf(plan, templates)?.kind === "guide";
  const targets = isGuide ? guideTargets(plan) : stillToFill(plan, templates).missing;
  return targets.flatMap(({ location, id }) => {
    const prompt = promptsAt(plan, location, templates).find((entry) => entry.id === id);
    return prompt === undefined ? [] : [{ prompt, ...adviceFor(plan, prompt, templates) }];
  });
}

/** Where an answer belongs, in words. */
function placeOf({ kind, part: name, step, label, number }: Prompt): string {
  if (kind === "prompt" && number !== undefined) return words.numbered(number, label);
  if (kind !== "cell") return label;
  return [step === undefined ? name : words.quoted(step), label].join(words.within);
}

/** The same above the question itself, which need not be said twice. */
function headingOf(prompt: Prompt): string {
  const { kind, number } = prompt;
  return kind === "prompt" && number !== undefined ? words.heading(number) : placeOf(prompt);
}

/** "CIP Action Planning Guide, Training, question 3". */
export function relatedSource({ guideName, sections, number }: RelatedPrompt): string {
  const section = sections.at(-1);
  return [
    guideName,
    ...(section === undefined ? [] : [section]),
    ...(number === undefined ? [] : [words.question(number)]),
  ].join(", ");
}

function answerLines(
  { prompt, related, suggestions }: OpenAnswer,
  templates: readonly Template[],
): readonly string[] {
  const { question, help, example, source, choices = [] } = prompt;
  return part(3, inline(headingOf(prompt)), [
    `**${paragraphs(question)
      .filter((line) => line !== "")
      .join(" ")}**`,
    "",
    help,
    "",
    ...(example === undefined ? [] : [`- ${words.example}: ${inline(example)}`]),
    ...(choices.length === 0 ? [] : [`- ${words.choices}: ${choices.map(inline).join(", ")}`]),
    `- ${words.source}: ${inline(readableSource(source, templates))}`,
    ...suggestions.map(({ text }) => `- ${words.suggestion}: ${inline(text)}`),
    ...related.map((entry) => `- ${words.related(inline(relatedSource(entry)))}: ${inline(entry.question)}`),
  ]);
}

/**
 * What to answer next, as Markdown: the first answers in full, the others by their names.
 *
 * @param most how many in full
 * @param templates their names are how people know a source
 */
export function openAnswersMarkdown(
  open: readonly OpenAnswer[],
  most: number,
  templates: readonly Template[] = builtinTemplates,
): readonly string[] {
  if (open.length === 0) return [words.allThere, ""];
  return [
    ...part(
      2,
      words.next,
      open.slice(0, most).flatMap((answer) => answerLines(answer, templates)),
    ),
    ...part(2, words.then, points(open.slice(most).map(({ prompt }) => placeOf(prompt)))),
  ];
}
