import { type Finding, sentence } from "../checks";
import {
  type Address,
  type AddressBook,
  addressBook,
  addressOfParagraph,
  type CellLocation,
  type CommentEdit,
  type Edit,
  inOneLine,
  type Location,
  locationKey,
  type RemoveCommentEdit,
  type Snapshot,
} from "../model";
import type { Plan } from "../plan";
import { filledBeside, placeOf } from "./place";
import { DEFAULT_PREFIX, firstLine, namingLine, type OwnComment, readOwnComment } from "./own";

export interface AnnotateOptions {
  /** How the first line of each comment begins. */
  readonly prefix?: string;
  /** Tips become comments as well; otherwise errors and warnings alone. */
  readonly tips?: boolean;
}

/** What is to be said at one place. */
interface Wanted {
  readonly place: Location;
  readonly address: Address;
  readonly findings: readonly Finding[];
  readonly fallback?: { readonly place: Location; readonly address: Address; readonly naming: string };
}

interface Desk {
  readonly snapshot: Snapshot;
  readonly plans: readonly Plan[];
  readonly book: AddressBook;
  /** The document's label of each cell's column, by the cell's place. */
  readonly labels: ReadonlyMap<string, string>;
}

function addressOf(desk: Desk, place: Location): Address | undefined {
  if ("paragraph" in place) return addressOfParagraph(desk.snapshot, place);
  return "column" in place ? desk.book.cell(place) : undefined;
}

/** For an empty cell: the first filled cell of its row, with the empty one's column named in the text. */
function fallbackOf(desk: Desk, place: CellLocation): Pick<Wanted, "fallback"> {
  const other = filledBeside(desk.snapshot, place);
  const address = other && desk.book.cell(other);
  if (other === undefined || address === undefined) return {};
  return { fallback: { place: other, address, naming: namingLine(labelAt(desk, place)) } };
}

function labelsOf(plans: readonly Plan[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const table of plans.flatMap((plan) => plan.tables)) {
    const byId = new Map(table.columns.map((column) => [column.id, column.label]));
    for (const cell of table.rows.flatMap((row) => row.cells)) {
      labels.set(locationKey(cell.location), byId.get(cell.column) ?? "");
    }
  }
  return labels;
}

function labelAt(desk: Desk, place: CellLocation): string {
  const label = desk.labels.get(locationKey(place)) ?? "";
  return label === "" ? `column ${place.column + 1}` : label;
}

function wantedAt(desk: Desk, findings: readonly Finding[]): readonly Wanted[] {
  const places = new Map<string, { readonly place: Location; readonly findings: Finding[] }>();
  for (const finding of findings) {
    const place = placeOf(finding.location, desk.snapshot, desk.plans);
    if (place === undefined) continue;
    const entry = places.get(locationKey(place));
    if (entry === undefined) places.set(locationKey(place), { place, findings: [finding] });
    else entry.findings.push(finding);
  }
  return [...places.values()].flatMap(({ place, findings: own }) => {
    const address = addressOf(desk, place);
    if (address === undefined) return [];
    return [{ place, address, findings: own, ...("column" in place ? fallbackOf(desk, place) : {}) }];
  });
}

/** One comment: its first line, then a line for each finding. */
function commentText(prefix: string, findings: readonly Finding[], naming?: string): string {
  const checks = [...new Set(findings.map((finding) => finding.check))].sort();
  const lines = [...new Set(findings.map(sentence))];
  return [firstLine(prefix, checks), ...(naming === undefined ? [] : [naming]), ...lines].join("\n");
}

function isAbout(own: OwnComment, wanted: Wanted): boolean {
  const { location, text } = own.comment;
  if (location === undefined) return false;
  const key = locationKey(location);
  if (key === locationKey(wanted.place)) return !/· [^:]*\bAbout “[^”]*” in this row:/.test(inOneLine(text));
  const { fallback } = wanted;
  return (
    fallback !== undefined && key === locationKey(fallback.place) && inOneLine(text).includes(fallback.naming)
  );
}

function removal({ comment }: OwnComment): RemoveCommentEdit {
  return { kind: "removeComment", id: comment.id, author: comment.author, expect: comment.text };
}

/** What to do at one place, given our comments there. */
function settle(
  wanted: Wanted,
  present: readonly OwnComment[],
  prefix: string,
): { readonly kept?: OwnComment; readonly add?: CommentEdit } {
  const spoken = new Set(present.filter((own) => own.theirs).flatMap((own) => own.checks));
  const findings = wanted.findings.filter((finding) => !spoken.has(finding.check));
  if (findings.length === 0) return {};
  const text = commentText(prefix, findings);
  const { fallback } = wanted;
  const fallbackText = fallback === undefined ? undefined : commentText(prefix, findings, fallback.naming);
  const kept = present.find(
    (own) =>
      !own.theirs &&
      [text, fallbackText].some(
        (entry) => entry !== undefined && inOneLine(entry) === inOneLine(own.comment.text),
      ),
  );
  if (kept !== undefined) return { kept };
  const add: CommentEdit = {
    kind: "comment",
    at: wanted.address,
    text,
    ...(fallback === undefined || fallbackText === undefined
      ? {}
      : { fallback: { at: fallback.address, text: fallbackText } }),
  };
  return { add };
}

function ownComments(snapshot: Snapshot, prefix: string): readonly OwnComment[] {
  return snapshot.comments.flatMap((comment) => readOwnComment(comment, prefix) ?? []);
}

/**
 * The edits that make our comments say what the findings say: one comment a cell. Comments of ours that say
 * the same already are kept, others of ours are removed; what a person edited, answered or resolved is left
 * alone, and what it speaks of is not said again. A second run over the result gives no edits.
 *
 * @param findings from `check` of the same plans
 * @param snapshot the document that the plans were recognised in
 */
export function annotate(
  findings: readonly Finding[],
  snapshot: Snapshot,
  plans: readonly Plan[],
  options: AnnotateOptions = {},
): readonly Edit[] {
  const prefix = options.prefix ?? DEFAULT_PREFIX;
  const desk: Desk = { snapshot, plans, book: addressBook(snapshot), labels: labelsOf(plans) };
  const own = ownComments(snapshot, prefix);
  const told = findings.filter(({ severity }) => options.tips === true || severity !== "tip");
  const settled = wantedAt(desk, told).map((wanted) =>
    settle(
      wanted,
      own.filter((entry) => isAbout(entry, wanted)),
      prefix,
    ),
  );
  const kept = new Set(settled.flatMap(({ kept: entry }) => entry ?? []));
  // Without an anchor nobody can tell what it is about.
  const stale = own.filter(
    (entry) => !entry.theirs && !kept.has(entry) && entry.comment.location !== undefined,
  );
  return [...stale.map(removal), ...settled.flatMap(({ add }) => add ?? [])];
}

/**
 * The edits that take our comments out; those that a person edited, answered or resolved are theirs and stay.
 */
export function clearAnnotations(
  snapshot: Snapshot,
  options: Pick<AnnotateOptions, "prefix"> = {},
): readonly Edit[] {
  return ownComments(snapshot, options.prefix ?? DEFAULT_PREFIX)
    .filter((own) => !own.theirs)
    .map(removal);
}

/**
 * The edits that take our comments off a place, so that it can be written: replacing a text would take them
 * with it. None where somebody else comments there too: the place is refused then, and ours may as well stay.
 */
export function clearAnnotationsAt(
  snapshot: Snapshot,
  place: Location,
  options: Pick<AnnotateOptions, "prefix"> = {},
): readonly RemoveCommentEdit[] {
  const key = locationKey(place);
  const here = snapshot.comments.filter(
    ({ location }) => location !== undefined && locationKey(location) === key,
  );
  const ours = ownComments(snapshot, options.prefix ?? DEFAULT_PREFIX).filter(
    (own) => !own.theirs && here.includes(own.comment),
  );
  return ours.length < here.length ? [] : ours.map(removal);
}
