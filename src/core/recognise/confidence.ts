import type { PlanField } from "../plan";
import type { Template } from "../templates";
import { bareLabel, labelScore } from "./labels";
import type { Part } from "./parts";
import {
  confidenceOf,
  headerSigns,
  LABELS,
  labelWorth,
  LINE,
  SIGNS,
  tableAvailable,
  tableSigns,
} from "./signs";

/** What a field's label in other words, or a common one, is worth beside the template's own. */
const OTHER_LABEL = 0.4;

/** All the prompts of a guide together: half of them are plenty. */
const GUIDE = { signs: 1.4, worth: 2 * LABELS.plenty };
/** How much one prompt's wording says. */
const PROMPT_WORTH = 1.5;

/** What one prompt of a template says for it. */
function promptSigns({ kind, prompts }: Template): { sign: number; worth: number } {
  if (kind === "plan") return { sign: SIGNS.prompt, worth: PROMPT_WORTH };
  const count = Math.max(1, prompts.length);
  return { sign: GUIDE.signs / count, worth: GUIDE.worth / count };
}

/** What speaks for the template in the fields found apart from the tables of steps. */
function fieldSigns(template: Template, found: readonly Pick<PlanField, "id" | "label">[]): number {
  return template.fields.reduce((sum, field) => {
    const own = found.find(({ id }) => id === field.id);
    if (own === undefined || (field.place === "row" && field.table !== undefined)) return sum;
    const exact = labelScore(own.label, bareLabel(field.label)) > 0.9;
    return sum + SIGNS[field.place] * (exact ? 1 : OTHER_LABEL);
  }, 0);
}

/** A template that asks for nothing but fields is known by how many of them are there. */
function onlyFields(
  { fields, prompts, tables }: Template,
  found: readonly Pick<PlanField, "id">[],
): { fits: readonly number[]; worth: number } {
  if (tables.length + prompts.length > 0) return { fits: [], worth: 0 };
  const own = fields.filter(({ id }) => found.some((field) => field.id === id));
  return {
    fits: [own.length / Math.max(1, fields.length)],
    worth: own.reduce((sum, { label }) => sum + labelWorth(label), 0),
  };
}

function available(template: Template): number {
  const tables = template.tables.reduce((sum, spec) => sum + tableAvailable(template, spec), 0);
  const further = Math.max(0, template.tables.length - 1) * SIGNS.furtherTable;
  const fields = fieldSigns(template, template.fields);
  const headings = template.sections.length * SIGNS.heading;
  const prompts = template.prompts.length * promptSigns(template).sign;
  return SIGNS.landmarks + tables + further + headings + fields + prompts;
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** What the parts of a template weigh beside each other. */
const WEIGHTS = { table: 2, prompt: 1, field: 0.5 };
/** Half of a template is plenty; with hardly anything of it, this is left of what was sure beyond the line. */
const SCRAP = 0.3;

/** How much of what the template asks for was found, 0 to 1; half of it is all. */
function completeness(template: Template, tables: number, prompts: number, fields: number): number {
  const weigh = (t: number, p: number, f: number): number =>
    t * WEIGHTS.table + p * WEIGHTS.prompt + f * WEIGHTS.field;
  const all = weigh(template.tables.length, template.prompts.length, template.fields.length);
  return all === 0 ? 0 : Math.min(1, (2 * weigh(tables, prompts, fields)) / all);
}

/** A scrap of a template may come from elsewhere: it may pass the line, not more. */
function tempered(confidence: number, complete: number): number {
  const beyond = Math.max(0, confidence - LINE);
  return confidence - beyond * (1 - SCRAP) * (1 - complete);
}

/** What stands around the parts of a draft. */
export interface Surroundings {
  /** 0 to 1: how much of the template's wording stands in the document. */
  readonly landmarks: number;
  /** The draft's fields, wherever they stand. */
  readonly fields: readonly Pick<PlanField, "id" | "label">[];
  /** Number of the lines near it that head the template's sections, or are printed beneath their headings. */
  readonly headings: number;
}

/** How sure it is that parts make up a plan of their template. */
export function draftConfidence(
  template: Template,
  parts: readonly Part[],
  { landmarks, fields, headings }: Surroundings,
): number {
  const tables = parts.filter((part) => part.kind === "table");
  const prompts = parts.filter((part) => part.kind === "prompt");
  const asked = promptSigns(template);
  const signs = tables.map(({ segments, candidate: { spec } }) => ({
    spec,
    own: tableSigns(spec, segments),
    ...(segments[0] === undefined ? { fit: 0, worth: 0 } : headerSigns(segments[0].header, spec)),
  }));
  const further = new Map(signs.map(({ spec, worth }) => [spec, Math.min(1, worth / PROMPT_WORTH)]));
  const evidence =
    landmarks * SIGNS.landmarks +
    Math.max(0, ...signs.map(({ own }) => own)) +
    [...further.values()].slice(1).reduce((sum, worth) => sum + worth * SIGNS.furtherTable, 0) +
    headings * SIGNS.heading +
    fieldSigns(template, fields) +
    prompts.length * asked.sign;
  const wordings = prompts.map(({ match }) => match.likeness);
  const alone = onlyFields(template, fields);
  const worth = signs.reduce((sum, sign) => sum + sign.worth, prompts.length * asked.worth + alone.worth);
  const fits = [
    ...signs.map(({ fit }) => fit),
    ...(prompts.length === 0 ? [] : [mean(wordings)]),
    ...alone.fits,
  ];
  const complete = completeness(template, further.size, prompts.length, fields.length);
  return tempered(confidenceOf(mean(fits), worth, evidence, available(template)), complete);
}
