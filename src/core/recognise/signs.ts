import { remembered } from "../model";
import type { Template, TemplateTable } from "../templates";
import type { Header } from "./header";
import { bareLabel, labelScore } from "./labels";
import type { Segment } from "./segments";
import { stems } from "./wordings";

/**
 * How sure it is that something follows a template. Two things are weighed: how well what was found fits the
 * template's wording, and how much there is that only this template has. Column labels such as "Owner" and
 * "Deadline" stand in plans of every make; a template's questions, title line or guiding row do not.
 */

/** Below this nothing is claimed. */
export const LINE = 0.5;

/** What labels alone are worth: at least, and where they are the template's own to the letter. */
export const LABELS = { least: 0.3, own: 0.4, plenty: 3 };

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
export const labelWorth = remembered((label): number =>
  stems(label.toLowerCase()).every((word) => COMMON_WORDS.has(word)) ? 0.5 : 1.5,
);

/** How well a header fits, and how much its labels say. */
export function headerSigns(header: Header, spec: TemplateTable): { fit: number; worth: number } {
  const own = header.columns.flatMap((column) => {
    const known = spec.columns.find(({ id }) => id === column.id);
    const exact = known !== undefined && labelScore(column.label, bareLabel(known.label)) > 0.9;
    return exact ? [labelWorth(known.label)] : [];
  });
  return {
    fit: Math.max(0, header.score - 0.03 * header.extras),
    worth: own.reduce((sum, worth) => sum + worth, 0),
  };
}

/** What each kind of sign is worth; a sum of 1 leaves no doubt. */
export const SIGNS = {
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
/**
 * Weighs what was found.
 *
 * @param fit 0 to 1: how well the wording fits
 * @param worth how much the labels found say, see `headerSigns`
 * @param evidence what else was found, by the values of `SIGNS`
 * @param available the same for all that the template has: what it does not have cannot be missed
 */
export function confidenceOf(fit: number, worth: number, evidence: number, available: number): number {
  const labels = LABELS.least + LABELS.own * Math.min(1, worth / LABELS.plenty);
  const share = Math.min(1, evidence / Math.min(1, available));
  // Renamed and missing columns say little against what else is there.
  return fit * labels + Math.sqrt(fit) * (1 - labels) * share;
}

/** What speaks for a template in the rows of one of its tables. */
export function tableSigns(spec: TemplateTable, segments: readonly Segment[]): number {
  const has = (holds: (row: Segment["rows"][number]) => boolean): boolean =>
    segments.some(({ rows }) => rows.some(holds));
  return (
    (segments.some(({ fields }) => fields.length > 0) ? SIGNS.rowField : 0) +
    (spec.guidingRow && has(({ asked }) => asked !== undefined) ? SIGNS.guidance : 0) +
    (has(({ kind }) => kind === "example") ? SIGNS.examples : 0)
  );
}

export function tableAvailable(template: Template, spec: TemplateTable): number {
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
