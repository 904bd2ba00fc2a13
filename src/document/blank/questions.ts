import type { Template, TemplateQuestion } from "../../core/templates";
import { type Block, type Sheet, textBlock } from "./blocks";
import { run } from "./markup";
import { type ListPlace, numberPath, type NumberPath } from "./numbering";
import { LIST_INDENT } from "./numbering-part";
import { ANSWER_INSET } from "./styles";

/** What is printed of a question's number: the path that it counts to, or text where Word cannot count so. */
interface Printed {
  readonly path?: NumberPath;
  readonly typed?: string;
}

function parentOf(template: Template, question: TemplateQuestion): TemplateQuestion | undefined {
  const parent = template.prompts.find((other) => other.id === question.within);
  // Only an earlier question can be around this one.
  return parent !== undefined && template.prompts.indexOf(parent) < template.prompts.indexOf(question)
    ? parent
    : undefined;
}

/** "a" within "3" is "3a"; "3a" says it by itself. */
function printedNumber(template: Template, question: TemplateQuestion): Printed {
  if (question.number === undefined) return {};
  const path = numberPath(question.number);
  if (path === undefined) return { typed: `${question.number} ` };
  const parent = parentOf(template, question);
  const around = parent === undefined ? undefined : printedNumber(template, parent).path;
  return { path: path.length === 1 && around !== undefined ? [...around, ...path] : path };
}

function depthOf(template: Template, question: TemplateQuestion): number {
  const parent = parentOf(template, question);
  return parent === undefined ? 0 : depthOf(template, parent) + 1;
}

/**
 * One question: its text, numbered as the source does; the source's example behind it, or beneath where it is no
 * remark in brackets; the points that belong to it; and room for the answer.
 */
export function questionBlocks(
  sheet: Sheet,
  template: Template,
  question: TemplateQuestion,
): readonly Block[] {
  const { path, typed = "" } = printedNumber(template, question);
  const depth = depthOf(template, question);
  const place = ((): ListPlace | undefined => {
    if (path !== undefined) return sheet.lists.number(path);
    return template.kind === "guide" && typed === "" ? sheet.lists.bullet(depth) : undefined;
  })();
  const indent = LIST_INDENT * (place === undefined ? depth : place.level + 1);
  const { sample, second } = question;
  const behind = sample !== undefined && (/^[([]/.test(sample) || second !== undefined);
  const runs = [
    run(`${typed}${question.prompt.question}`),
    ...(behind ? [run(" "), run(sample, { style: "Sample" })] : []),
    ...(second === undefined ? [] : [run(` ${second}`)]),
  ];
  return [
    textBlock(runs, { style: "Question", ...(place === undefined ? { indent } : { number: place }) }),
    ...(sample === undefined || behind
      ? []
      : [textBlock([run(sample, { style: "Sample" })], { style: "SampleText", indent })]),
    ...question.bullets.map((point) =>
      textBlock([run(point)], {
        style: "QuestionPoint",
        number: sheet.lists.bullet(Math.round(indent / LIST_INDENT)),
      }),
    ),
    textBlock([], { style: "Answer", indent: indent + ANSWER_INSET }),
  ];
}
