import { builtinTemplates, type Template, type TemplateQuestion } from "../../src/core/templates";
import { type BlockSpec, table, type TableSpec } from "./snapshot";

/** CADRE's tool, blank or filled in whatever way, as a host reads it. */

function builtin(id: string): Template {
  const found = builtinTemplates.find((template) => template.id === id);
  if (found === undefined) throw new Error(`no template ${id}`);
  return found;
}

export const cadre = builtin("cadre");

export function questionOf(id: string, template: Template = cadre): TemplateQuestion {
  const found = template.prompts.find((prompt) => prompt.id === id);
  if (found === undefined) throw new Error(`no prompt ${id}`);
  return found;
}

/** The question of a prompt as it stands in the template, without its number. */
export function asked(id: string, template: Template = cadre): string {
  return questionOf(id, template).prompt.question;
}

export function sampleOf(id: string): string {
  return questionOf(id).sample ?? "";
}

/** A prompt's line as the template prints it: question, sample, second question. */
export function printed(id: string): string {
  const { prompt, sample, second } = questionOf(id);
  return [prompt.question, sample, second].flatMap((one) => one ?? []).join(" ");
}

export const CADRE_HEADER = [
  "Activities",
  "Resources Needed",
  "Staff Lead",
  "Date to be Initiated",
  "Date to be Completed",
  "Notes",
];

const CADRE_ROWS = [
  ["Train facilitators", "Two trainers", "L. Chen", "September 8, 2025", "December 19, 2025", ""],
  ["Observe meetings", "Rubric", "M. Diaz", "January 12, 2026", "May 29, 2026", "Pilot first"],
];

const listed = (text: string): BlockSpec => ({ text, list: { level: 0 } });

export const CADRE_INTRO: readonly BlockSpec[] = [
  "Building Local-level Capacity",
  "Action Planning Tool",
  "Through an action planning process, your team develops a roadmap for reaching your desired results. This Action Planning Tool will be used to help your team focus on a few targets (i.e., goals, benchmarks) and document the activities and related resources, staff lead, and due dates associated with each activity.",
  table([[""]]),
  "To complete the Action Planning tool, initially you will:",
  listed("Identify your State’s Priority Area of focus."),
  listed("Identify the Desired Results you hope to see and what is needed to achieve those results."),
  listed(
    "Set the Measurable Outcome-based Performance Target(s) you will work toward, possible data that can show progress toward your identified Performance Target(s), as well as what Data Sources (e.g., surveys, observation rubrics, interviews) might be used to collect data.",
  ),
  listed("Identify activities to be implemented."),
  listed("Identify resources necessary for each activity."),
  listed("Assign a staff lead."),
  listed("Identify initiation and completion dates for each activity."),
  "",
  "As an ongoing practice to ensure the Action Plan is effective:",
  listed("Track and share progress."),
  listed("Celebrate accomplishments."),
  listed("Make adjustments, as needed."),
  "",
];

export function activities(rows: TableSpec["rows"] = CADRE_ROWS): TableSpec {
  return table([CADRE_HEADER, ...rows]);
}

/** What stands for a prompt instead of its line and three blank ones. */
export type CadreAnswers = Readonly<Record<string, readonly BlockSpec[]>>;

/** The prompts' lines, some of them replaced, with the heading between. */
export function cadrePrompts(answers: CadreAnswers = {}): readonly BlockSpec[] {
  return cadre.prompts.flatMap(({ id }): readonly BlockSpec[] => {
    const line: BlockSpec = {
      text: id === "2g" ? `g.   ${printed(id)}` : printed(id),
      ...(id === "2g" ? {} : { list: { level: id.length - 1 } }),
    };
    const heading = id === "2a" ? [{ text: "Desired Results ", list: { level: 0 } }] : [];
    return [...heading, ...(answers[id] ?? [line, "", "", ""])];
  });
}

/** Prompts and worksheet, without what the template prints before them. */
export function cadreBody(answers: CadreAnswers = {}, rows?: TableSpec["rows"]): readonly BlockSpec[] {
  const heading: BlockSpec = { text: "Activities Planning Worksheet", headingLevel: 2 };
  return [...cadrePrompts(answers), heading, activities(rows), ""];
}

export function cadreBlocks(answers: CadreAnswers = {}, rows?: TableSpec["rows"]): readonly BlockSpec[] {
  return [...CADRE_INTRO, ...cadreBody(answers, rows)];
}
