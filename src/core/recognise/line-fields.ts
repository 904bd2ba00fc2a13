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
  /** It is the template's own label, not another wording. */
  readonly own: boolean;
}

interface LabelPlace {
  readonly field: TemplateField;
  readonly own: boolean;
  readonly start: number;
  readonly end: number;
}

interface LabelPatterns {
  readonly own: RegExp;
  readonly other: RegExp | undefined;
}

const patterns = new WeakMap<TemplateField, LabelPatterns>();

/**
 * The template's own label may follow one space and may have a dash for its colon, or none where a tab or line to
 * write on follows; other wordings are common words and must stand apart and have their colon.
 */
function patternsOf(field: TemplateField): LabelPatterns {
  const known = patterns.get(field);
  if (known !== undefined) return known;
  // A label that is a question needs no colon.
  const close = /[?:]$/.test(field.label) ? ":?" : "(?::|[\u2013\u2014-](?=\\s)|(?=\\t|_|\\s*$))";
  const others = field.synonyms.map((synonym) => labelPattern(synonym)).join("|");
  const made = {
    own: new RegExp(`(?:^|\\s)(${labelPattern(field.label)}\\s*${close})`, "i"),
    other: others === "" ? undefined : new RegExp(`(?:^\\s*|[\\t|]\\s*|\\s{2,})((?:${others})\\s*:)`, "i"),
  };
  patterns.set(field, made);
  return made;
}

function placeOf(line: string, field: TemplateField): LabelPlace | undefined {
  const { own, other } = patternsOf(field);
  const named = own.exec(line);
  const match = named ?? other?.exec(line);
  const label = match?.[1];
  if (match === null || match === undefined || label === undefined) return undefined;
  const start = match.index + match[0].indexOf(label);
  return { field, start, end: start + label.length, own: named !== null };
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
    const { field, own } = place;
    return { field, label, text, own, ...(nextLabel === undefined ? {} : { nextLabel }) };
  });
}
