import type { PlanField } from "../plan";
import type { Template, TemplateTable } from "../templates";
import type { Part } from "./parts";
import type { Header } from "./header";
import { labelScore, stems } from "./labels";
import type { Segment } from "./segments";

/**
 * How sure it is that something follows a template. Two things are weighed: how well what was found fits the
 * template's wording, and how much there is that only this template has. Column labels such as "Owner" and
 * "Deadline" stand in plans of every make; a template's questions, title line or guiding row do not.
 */

/** Below this nothing is claimed. */
export const LINE = 0.5;

/** What labels alone are worth: at least, and where they are the template's own to the letter. */
const LABELS = { least: 0.3, own: 0.4, plenty: 3 };

/** Words that plans of every make have in the headings of their columns. */
const COMMON_WORDS = new Set(
  stems(
    "accountable action activity add assigned by comment complete completed completion cost date day deadline " +
      "definition description due end evidence finish for fund funding goal how in indicator item key lead leader " +
      "measure need needed note of on outcome owner party people person personnel plan point progress resource " +
      "responsible responsibility result role stage staff start starting status step strategy success support " +
      "target task team term the time timeframe timeline to what when which who will year",
  ),
);

/** How much a label says about where a table comes from, if it stands there to the letter. */
function labelWorth(label: string): number {
  return stems(label.toLowerCase()).every((word) => COMMON_WORDS.has(word)) ? 0.5 : 1.5;
}

/** How well a header fits, and how much its labels say. */
export function headerSigns(header: Header, spec: TemplateTable): { fit: number; worth: number } {
  const own = header.columns.flatMap((column) => {
    const known = spec.columns.find(({ id }) => id === column.id);
    const exact = known !== undefined && labelScore(column.label, { label: known.label, synonyms: [] }) > 0.9;
    return exact ? [labelWorth(known.label)] : [];
  });
  return {
    fit: Math.max(0, header.score - 0.03 * header.extras),
    worth: own.reduce((sum, worth) => sum + worth, 0),
  };
}

/** What each kind of sign is worth; a sum of 1 leaves no doubt. */
const SIGNS = {
  landmarks: 0.35,
  rowField: 0.35,
  guidance: 0.3,
  examples: 0.3,
  furtherTable: 0.2,
  heading: 0.1,
  line: 0.15,
  bracket: 0.1,
  row: 0.2,
  box: 0.2,
  prompt: 0.35,
};
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

/**
 * @param fit 0 to 1: how well the wording fits
 * @param worth how much the labels found say, see `headerSigns`
 * @param evidence what else was found, by the values of `SIGNS`
 * @param available the same for all that the template has: what it does not have cannot be missed
 */
function confidenceOf(fit: number, worth: number, evidence: number, available: number): number {
  const labels = LABELS.least + LABELS.own * Math.min(1, worth / LABELS.plenty);
  const share = Math.min(1, evidence / Math.min(1, available));
  return fit * (labels + (1 - labels) * share);
}

/** What speaks for a template in the rows of one of its tables. */
function tableSigns(spec: TemplateTable, segments: readonly Segment[]): number {
  const has = (kind: "guidance" | "example"): boolean =>
    segments.some(({ rows }) => rows.some((row) => row.kind === kind));
  return (
    (segments.some(({ fields }) => fields.length > 0) ? SIGNS.rowField : 0) +
    (spec.guidingRow && has("guidance") ? SIGNS.guidance : 0) +
    (has("example") ? SIGNS.examples : 0)
  );
}

function tableAvailable(template: Template, spec: TemplateTable): number {
  const inRows = template.fields.some((field) => field.place === "row" && field.table === spec.id);
  return (
    (inRows ? SIGNS.rowField : 0) +
    (spec.guidingRow ? SIGNS.guidance : 0) +
    (spec.exampleRows.length > 0 ? SIGNS.examples : 0)
  );
}

/** How sure it is that one table follows a template's table, by itself and the words around it. */
export function tableConfidence(
  template: Template,
  spec: TemplateTable,
  segments: readonly Segment[],
  landmarks: number,
): number {
  const [first] = segments;
  if (first === undefined) return 0;
  const { fit, worth } = headerSigns(first.header, spec);
  const evidence = landmarks * SIGNS.landmarks + tableSigns(spec, segments);
  return confidenceOf(fit, worth, evidence, SIGNS.landmarks + tableAvailable(template, spec));
}

/** What speaks for the template in the fields found apart from the tables of steps. */
function fieldSigns(template: Template, found: readonly Pick<PlanField, "id" | "label">[]): number {
  return template.fields.reduce((sum, field) => {
    const own = found.find(({ id }) => id === field.id);
    if (own === undefined || (field.place === "row" && field.table !== undefined)) return sum;
    const exact = labelScore(own.label, { label: field.label, synonyms: [] }) > 0.9;
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
