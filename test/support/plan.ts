import type { Plan } from "../../src/core/plan";
import { recognise } from "../../src/core/recognise";
import { builtinTemplates, type Template, type TemplateField } from "../../src/core/templates";
import { type BlockSpec, cell, snapshotOf, table } from "./snapshot";

/** A plan as a test writes it down: texts by the ids of the template's parts. */
export interface PlanSketch {
  readonly template: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly prompts?: Readonly<Record<string, string>>;
  /** Rows by table, each with its texts by column id; a table that is not named has one blank row. */
  readonly tables?: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
}

/** The template of ours with this id. */
export function builtin(id: string): Template {
  const template = builtinTemplates.find((entry) => entry.id === id);
  if (template === undefined) throw new Error(`There is no template ${id}.`);
  return template;
}

/** The blocks of a document that holds the sketched plan, laid out as its template is. */
export function sketchedBlocks(sketch: PlanSketch): readonly BlockSpec[] {
  const template = builtin(sketch.template);
  const { fields: answers = {} } = sketch;
  const title = (template.titleLine ?? template.name).replace(/\[([^\]]+)\]/g, (whole, label: string) => {
    const field = template.fields.find((entry) => entry.place === "bracket" && entry.label === label);
    const answer = answers[field?.id ?? ""] ?? "";
    return answer === "" ? whole : answer;
  });
  const place = (wanted: TemplateField["place"]): readonly TemplateField[] =>
    template.fields.filter((field) => field.place === wanted && field.table === undefined);
  const lines = place("line").map(({ id, label }) => `${label}: ${answers[id] ?? ""}`);
  const rows = place("row").map(({ id, label }) => [label, answers[id] ?? ""]);
  const sections = [undefined, ...template.sections.map((section) => section.id)];
  return [
    title,
    ...lines,
    ...(rows.length === 0 ? [] : [table(rows), ""]),
    ...sections.flatMap((id) => sectionBlocks(template, sketch, id)),
  ];
}

function sectionBlocks(template: Template, sketch: PlanSketch, id: string | undefined): readonly BlockSpec[] {
  const section = template.sections.find((entry) => entry.id === id);
  const boxes = template.fields.filter((field) => field.place === "box" && field.section === id);
  const prompts = template.prompts.filter((prompt) => prompt.section === id);
  const tables = template.tables.filter((spec) => spec.section === id);
  return [
    ...(section === undefined ? [] : [{ text: section.heading, headingLevel: 2 }]),
    ...(section?.intro === undefined ? [] : [section.intro]),
    ...boxes.flatMap((field) => [table([[sketch.fields?.[field.id] ?? ""]]), ""]),
    ...prompts.flatMap((prompt) => [
      [prompt.prompt.question, prompt.sample, prompt.second].filter((part) => part !== undefined).join(" "),
      sketch.prompts?.[prompt.id] ?? "",
      "",
    ]),
    ...tables.flatMap((spec) => [tableBlocks(template, sketch, spec.id), ""]),
  ];
}

function tableBlocks(template: Template, sketch: PlanSketch, id: string): BlockSpec {
  const columns = template.tables.find((spec) => spec.id === id)?.columns ?? [];
  const heads = template.fields.filter((field) => field.table === id);
  const rows = sketch.tables?.[id] ?? [{}];
  return table([
    ...heads.map(({ id: field, label }) => [
      cell(`${label}: ${sketch.fields?.[field] ?? ""}`, { span: columns.length }),
    ]),
    columns.map((column) => column.label),
    ...rows.map((row) => columns.map((column) => row[column.id] ?? "")),
  ]);
}

/** The sketched plan as it is recognised. */
export function sketchedPlan(sketch: PlanSketch): Plan {
  const { plans } = recognise(snapshotOf(sketchedBlocks(sketch)), builtinTemplates);
  const [plan, ...others] = plans;
  if (plan === undefined || others.length > 0) throw new Error(`${plans.length} plans were recognised.`);
  return plan;
}
