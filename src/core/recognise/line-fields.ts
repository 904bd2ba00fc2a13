import { fieldPiece, labelPattern } from "../model";
import type { TemplateField } from "../templates";

/** A field found on a line of text that may hold several: "District/School Name: ...  Today's Date: ...". */
export interface LineField {
  readonly field: TemplateField;
  /** The label as it stands there, its colon included. */
  readonly label: string;
  /** The label that ends this field's room, as it stands there. */
  readonly nextLabel?: string;
  readonly text: string;
}

interface LabelPlace {
  readonly field: TemplateField;
  readonly start: number;
  readonly end: number;
}

/**
 * The template's own label may follow one space and may lack its colon where a tab or line to write on
 * follows; other wordings are common words and must stand apart and have their colon.
 */
function placeOf(line: string, field: TemplateField): LabelPlace | undefined {
  // A label that is a question needs no colon.
  const close = /[?:]$/.test(field.label) ? ":?" : "(?::|(?=\\t|_|\\s*$))";
  const own = new RegExp(`(?:^|\\s)(${labelPattern(field.label)}\\s*${close})`, "i");
  const others = field.synonyms.map((synonym) => labelPattern(synonym)).join("|");
  const other = new RegExp(`(?:^\\s*|[\\t|]\\s*|\\s{2,})((?:${others})\\s*:)`, "i");
  const match = own.exec(line) ?? (others === "" ? null : other.exec(line));
  const label = match?.[1];
  if (match === null || label === undefined) return undefined;
  const start = match.index + match[0].indexOf(label);
  return { field, start, end: start + label.length };
}

/**
 * Finds the fields on one line.
 *
 * @param line text of a paragraph, tabs included
 * @returns the fields in the order in which they stand there
 */
export function readLineFields(line: string, fields: readonly TemplateField[]): readonly LineField[] {
  const places = fields
    .flatMap((field) => placeOf(line, field) ?? [])
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((place, index, all) => place.start >= (all[index - 1]?.end ?? 0));
  const labelOf = (place: LabelPlace): string => line.slice(place.start, place.end).trim();
  return places.map((place, index) => {
    const next = places[index + 1];
    const label = labelOf(place);
    const nextLabel = next === undefined ? undefined : labelOf(next);
    const text = fieldPiece(line, label, nextLabel)?.text ?? "";
    return { field: place.field, label, text, ...(nextLabel === undefined ? {} : { nextLabel }) };
  });
}
