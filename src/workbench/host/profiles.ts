import type { HostErrorCode } from "./errors";

/**
 * What is not known about Word, or differs from one Word to the next, as data: a caller has to get through
 * under every one of these. None of them claims more than WordApi 1.4, which is all that the client's npm
 * build can do.
 */
export interface Profile {
  readonly name: string;
  /** For people who choose one. */
  readonly label: string;
  /** The requirement set claimed; 1.3 has no comments, no reviewed text and no change tracking mode. */
  readonly wordApi: "1.3" | "1.4";
  /** Whether text can be put into a drop-down list or check box control, past its choices. */
  readonly typingIntoLists: "works" | "denied";
  /** What stands between the paragraphs of `value`, `values` and `text`. */
  readonly paragraphSeparator: "\n" | "\r" | "\r\n" | "\v";
  /** What stands at the end of a cell in `value` and `values`. */
  readonly endOfCellMark: "" | "\u0007" | "\r\u0007";
  /** U+0005 in `text` where a comment is anchored. */
  readonly commentMarks: boolean;
  /** Text that is tracked as deleted, in `value`, `values` and `text`. */
  readonly deletedText: "included" | "left-out";
  /** The prompt of an empty content control, in `value`, `values` and `text`. */
  readonly placeholderText: "included" | "left-out";
  /** Whether `body.tables` lists tables that stand in cells. */
  readonly nestedTables: "listed" | "left-out";
  /** The shape of `values` of a table with merged cells. */
  readonly mergedValues: "ragged" | "padded";
  /** Reading `cellIndex` in a table with vertical merges: failing takes the whole request with it. */
  readonly cellIndexOnMerged: "works" | "fails";
  /**
   * How cells are counted that a vertical merge covers: not in a row's cells but by `getCell` and `cellIndex`
   * ("grid"), nowhere ("own"), or everywhere ("all").
   */
  readonly cellCounting: "grid" | "own" | "all";
  /** `getCell` on a place that a vertical merge covers; `getCellOrNullObject` gives a null object for "error". */
  readonly coveredCell: "error" | "origin" | "empty";
  /** Adding rows to a table with merged cells. */
  readonly addRowsOnMerged: "works" | "throws" | "wrong-shape";
  /** Whether `getOoxml` fails: for the body, for the first table only, or always. */
  readonly ooxmlFails: "never" | "body" | "one-table" | "all";
  /** Whether adding, changing and removing comments is allowed. */
  readonly comments: "allowed" | "denied";
  /** A comment on a range without content. */
  readonly commentOnEmpty: "works" | "throws" | "elsewhere";
  readonly readOnly: boolean;
  /** How often the selection event fires for one move; 0 is never. */
  readonly selectionEvents: number;
  /** Whether adding and deleting custom XML parts fails without saying so. */
  readonly customXml: "works" | "fails-silently";
  /** Milliseconds before an answer. */
  readonly latency: number;
  /** Edits of somebody else between two requests. */
  readonly coauthor: readonly CoauthorStep[];
  /** Requests that fail in the middle. */
  readonly faults: readonly Fault[];
  /** Who is signed in: the author of comments and tracked changes. */
  readonly user: { readonly name: string; readonly initials: string };
}

/** Something that a coauthor does once the given number of round trips has been answered (since the reset). */
export interface CoauthorStep {
  readonly afterRoundTrip: number;
  readonly edit: CoauthorEdit;
}

/** Places count as in Location; `cell` is the physical cell of the row. */
export type CoauthorEdit =
  | {
      readonly kind: "type";
      readonly table: number;
      readonly row: number;
      readonly cell: number;
      readonly text: string;
    }
  | { readonly kind: "typeParagraph"; readonly paragraph: number; readonly text: string }
  | {
      readonly kind: "insertRow";
      readonly table: number;
      readonly row: number;
      readonly where: "before" | "after";
    }
  | { readonly kind: "deleteRow"; readonly table: number; readonly row: number }
  | { readonly kind: "deleteTable"; readonly table: number };

/** The n-th round trip since the reset (from 1) fails at an action (from 0), after those before it were done. */
export interface Fault {
  readonly roundTrip: number;
  readonly action: number;
  readonly code: HostErrorCode;
}

/** Word for Windows with everything at its best. */
const windows: Profile = {
  name: "windows",
  label: "Word for Windows",
  wordApi: "1.4",
  typingIntoLists: "denied",
  paragraphSeparator: "\r",
  endOfCellMark: "",
  commentMarks: true,
  deletedText: "included",
  placeholderText: "included",
  nestedTables: "listed",
  mergedValues: "ragged",
  cellCounting: "grid",
  cellIndexOnMerged: "fails",
  coveredCell: "error",
  addRowsOnMerged: "throws",
  ooxmlFails: "never",
  comments: "allowed",
  commentOnEmpty: "works",
  readOnly: false,
  selectionEvents: 1,
  customXml: "works",
  latency: 0,
  coauthor: [],
  faults: [],
  user: { name: "Pat Example", initials: "PE" },
};

const web: Profile = {
  ...windows,
  name: "web",
  label: "Word on the web",
  typingIntoLists: "works",
  paragraphSeparator: "\n",
  commentMarks: false,
  deletedText: "left-out",
  nestedTables: "left-out",
  mergedValues: "padded",
  cellCounting: "all",
  cellIndexOnMerged: "works",
  coveredCell: "origin",
  addRowsOnMerged: "works",
  commentOnEmpty: "throws",
  selectionEvents: 2,
};

const mac: Profile = {
  ...windows,
  name: "mac",
  label: "Word for Mac",
  endOfCellMark: "\r\u0007",
  coveredCell: "empty",
  ooxmlFails: "one-table",
  commentOnEmpty: "elsewhere",
};

const ipad: Profile = {
  ...mac,
  name: "ipad",
  label: "Word for iPad",
  paragraphSeparator: "\r\n",
  endOfCellMark: "",
  ooxmlFails: "never",
  cellCounting: "own",
  addRowsOnMerged: "wrong-shape",
};

const ltsc2021: Profile = {
  ...windows,
  name: "ltsc-2021",
  label: "Word LTSC 2021 (no comments)",
  wordApi: "1.3",
  comments: "denied",
};

const readOnly: Profile = { ...web, name: "read-only", label: "Read-only document", readOnly: true };

const commentsDenied: Profile = {
  ...web,
  name: "comments-denied",
  label: "Comments not allowed",
  comments: "denied",
};

const ooxmlFails: Profile = {
  ...windows,
  name: "ooxml-fails",
  label: "Word that cannot give its markup",
  ooxmlFails: "all",
};

/** All the worst at once that still lets somebody work. */
const hostile: Profile = {
  ...windows,
  name: "hostile",
  label: "Everything at its worst",
  paragraphSeparator: "\v",
  endOfCellMark: "\r\u0007",
  nestedTables: "listed",
  mergedValues: "padded",
  cellIndexOnMerged: "fails",
  coveredCell: "empty",
  addRowsOnMerged: "wrong-shape",
  ooxmlFails: "all",
  commentOnEmpty: "elsewhere",
  selectionEvents: 3,
};

const ALL = [windows, web, mac, ipad, ltsc2021, readOnly, commentsDenied, ooxmlFails, hostile] as const;

/** The named profiles, in the order in which to offer them. */
export const PROFILES: readonly Profile[] = ALL;

/** Any Word, when the line is slow: two seconds for each answer. */
const slow: Profile = { ...web, name: "slow", label: "Word over a slow line", latency: 2000 };

/** Any Word, when something goes wrong in the middle of a request now and then. */
const faulty: Profile = {
  ...windows,
  name: "faulty",
  label: "Word that fails now and then",
  faults: [5, 9, 14, 20].map((roundTrip) => ({ roundTrip, action: 2, code: "GeneralException" })),
};

/** What may befall any Word for a while; beside the profiles, to be tried in the workbench. */
export const MISHAPS: readonly Profile[] = [slow, faulty];

/**
 * A named profile, with some of its dimensions changed if asked.
 * @throws RangeError for a name that there is not
 */
export function profileNamed(name: string, changes: Partial<Profile> = {}): Profile {
  const found = [...PROFILES, ...MISHAPS].find((profile) => profile.name === name);
  if (found === undefined) throw new RangeError(`there is no profile ${name}`);
  return { ...found, ...changes };
}
