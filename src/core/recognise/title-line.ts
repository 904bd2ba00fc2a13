import { comparableText } from "../model";
import type { Template, TemplateField } from "../templates";
import { labelScore } from "./labels";
import { findPeriod, type PeriodPlace } from "./period";

/** A template's title line: its own words, and the [brackets] before and behind them. */
export interface TitleForm {
  readonly words: string;
  readonly fields: readonly TemplateField[];
  /** What the title names besides a time: a school, a district. */
  readonly name?: TemplateField;
  readonly period?: TemplateField;
  /** The name stands before the words. */
  readonly nameFirst: boolean;
}

/** What stands in place of a bracket. */
export interface TitlePiece {
  readonly field: TemplateField;
  /** The answer; "" while the bracket still shows its label, or nothing stands there. */
  readonly text: string;
  /** The piece as it stands, brackets included; undefined where nothing stands there. */
  readonly piece?: string;
}

/** A title line read apart. */
export interface TitleReading {
  readonly pieces: readonly TitlePiece[];
  /** The line up to the end of the title's own words; what is missing behind them can be put there. */
  readonly head: string;
  /** Nothing stands behind the words. */
  readonly openEnd: boolean;
  /** How much speaks for it: 3 a bracket of the template's own, 2 a time, 1 a name alone, 0 the words alone. */
  readonly weight: number;
}

const LONGEST = 160;
/** Marks and white space at the ends of what stands beside a title's words. */
const EDGES = /^[\s:|,;\u2010-\u2015-]+|[\s:|,;\u2010-\u2015-]+$/g;
/** What a bracket asks for that holds the plan's time, where the template does not say what it is for. */
const TIMES = /\b(?:time ?(?:frame|line|span)?|years?|period|dates?|term)\b/i;

/**
 * The form of a template's title line, such as "[School or District Name] Action Plan [Timeframe]".
 *
 * @returns undefined where the template has no title line with brackets
 */
export function titleForm({ titleLine, fields }: Template): TitleForm | undefined {
  if (titleLine === undefined) return undefined;
  const asked = Array.from(titleLine.matchAll(/\[([^\][]+)\]/g));
  const own = asked.flatMap(
    ([, label]) => fields.find((field) => field.place === "bracket" && field.label === label) ?? [],
  );
  // A colon or dash between words and bracket is a joint, which people write in many ways.
  const [words] = titleLine
    .split(/\[[^\][]+\]/)
    .map((part) => part.replace(EDGES, ""))
    .sort((a, b) => b.length - a.length);
  if (own.length === 0 || words === undefined || words === "") return undefined;
  const period =
    own.find(({ role }) => role === "period") ??
    own.find(({ role, answer, label }) => role === undefined && (answer === "date" || TIMES.test(label)));
  const name = own.find((field) => field !== period);
  const place = name === undefined ? -1 : titleLine.indexOf(`[${name.label}]`);
  return {
    words,
    fields: own,
    ...(name === undefined ? {} : { name }),
    ...(period === undefined ? {} : { period }),
    nameFirst: place < titleLine.indexOf(words),
  };
}

const BRACKETED = /\[[^\][]*\]|<[^<>]*>|\{[^{}]*\}|_{3,}/g;
/** Marks and little words between the parts of a title. */
const JOINTS = /^(?:[\s:|,.;\u2010-\u2015-]+|(?:for|of|at)(?:\s+the)?(?=\s|$))+|[\s:|,;\u2010-\u2015-]+$/gi;
/** Words that say what kind of plan it is, not whose. */
const KINDS =
  /^(?:(?:our|the|this|annual|draft|final|revised|strategic|school|district|state|team|department|improvement|multi-?year|one-?year|initiative)(?:['\u2019]s)?\s*)+$/i;
/** What is said of the document, not of the plan. */
const REMARK = /\s*[([](?:draft|final|revised|updated|proposed)\b[^)\]]*[)\]]\s*$/i;
/** What a sentence about action plans has before the words. */
const SENTENCE =
  /^(?:what|why|how|when|who|which|where|is|are|does|do|creating|developing|writing|preparing|getting|complete|use|using|introduce|create|develop|write|review|about|see|slide|step|appendix|note|part)\b|\b(?:an?|the|this|your|our|each|every|their|its|to|with|of|and|for|in|on|by|is|are|will)$/i;

/** The title's own words in a line, as whole words; undefined where they do not stand there. */
function wordsIn(line: string, words: string): PeriodPlace | undefined {
  const pattern = words
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("\\s+");
  const found = new RegExp(`(^|[^\\p{L}\\p{N}])(${pattern})(?![\\p{L}\\p{N}])`, "iu").exec(line);
  if (found === null) return undefined;
  const start = found.index + (found[1]?.length ?? 0);
  return { start, end: start + (found[2]?.length ?? 0) };
}

interface Side {
  /** Text outside brackets. */
  readonly text: string;
  readonly brackets: readonly string[];
}

function sideOf(text: string): Side {
  const brackets = Array.from(text.matchAll(BRACKETED), ([whole]) => whole);
  return { text: text.replace(BRACKETED, " "), brackets };
}

/** "Year 1" answers what "Year" asks for. */
const isLabelOf = (field: TemplateField, text: string): boolean =>
  !/\d/.test(text) && labelScore(text, field) >= 0.8;

/** What the brackets of a line hold, by the field that each stands for. */
function bracketPieces(form: TitleForm, sides: readonly Side[]): readonly TitlePiece[] {
  const found: TitlePiece[] = [];
  const free = (field: TemplateField | undefined): TemplateField | undefined =>
    found.some((piece) => piece.field === field) ? undefined : field;
  sides.forEach(({ brackets }, index) => {
    for (const piece of brackets) {
      const inner = piece.replace(/^[[<{_]+|[\]>}_]+$/g, "").trim();
      const asked = form.fields.find((field) => free(field) !== undefined && isLabelOf(field, inner));
      const timed = inner !== "" && findPeriod(inner) !== undefined;
      const here = (index === 0) === form.nameFirst ? free(form.name) : free(form.period);
      const field = asked ?? (timed ? free(form.period) : undefined) ?? here;
      if (field !== undefined) found.push({ field, text: asked === undefined ? inner : "", piece });
    }
  });
  return found;
}

function trimmedName(text: string): string {
  return text.replace(JOINTS, "").trim();
}

/** The time on one side of the words, and what is left of that side without it. */
function takePeriod(text: string): { readonly period?: string; readonly left: string } {
  const place = findPeriod(text);
  if (place === undefined) return { left: text };
  const { start, end } = place;
  const left = `${text.slice(0, start).replace(/(?:\b(?:for|in|during)\s+(?:the\s+)?)?[([]?$/i, "")} ${text.slice(end).replace(/^[)\]]/, "")}`;
  return { period: text.slice(start, end), left };
}

function nameFrom(text: string): string {
  const name = trimmedName(comparableText(text).replace(/\n/g, " "));
  return KINDS.test(name) ? "" : name;
}

/**
 * Reads a line as a template's title: with its brackets, or with what people put in their place.
 *
 * @returns undefined where the line is none: the words are missing, or others stand about them that are neither a
 *   name nor a time
 */
export function readTitle(line: string, form: TitleForm): TitleReading | undefined {
  if (line.length > LONGEST) return undefined;
  const own = wordsIn(line, form.words);
  if (own === undefined) return undefined;
  const sides = [sideOf(line.slice(0, own.start)), sideOf(line.slice(own.end))] as const;
  const bracketed = bracketPieces(form, sides);
  const pieces = [...bracketed];
  const isOpen = (field: TemplateField | undefined): field is TemplateField =>
    field !== undefined && !pieces.some((piece) => piece.field === field);
  // What asked for an answer may stand there without its bracket.
  const asking = sides.map(({ text }) => {
    const label = trimmedName(text);
    const field =
      label === "" ? undefined : form.fields.find((entry) => isOpen(entry) && isLabelOf(entry, label));
    if (field !== undefined) pieces.push({ field, text: "", piece: label });
    return field !== undefined;
  });
  let [before = "", behind = ""] = sides.map(({ text }, index) => (asking[index] === true ? "" : text));
  behind = behind.replace(REMARK, "");
  if (isOpen(form.period)) {
    const later = takePeriod(behind);
    const earlier = later.period === undefined ? takePeriod(before) : { left: before, period: undefined };
    [before, behind] = [earlier.left, later.left];
    const period = later.period ?? earlier.period;
    if (period !== undefined) pieces.push({ field: form.period, text: period, piece: period });
  }
  const [first, second] = [nameFrom(before), nameFrom(behind)];
  const joined = /^\s*(?:[:|,\u2010-\u2015-]|(?:for|of|at)\s)/i.test(behind);
  // Words on both sides, or words that follow without a joint, make a sentence.
  if (first !== "" && second !== "") return undefined;
  if (second !== "" && !joined) return undefined;
  const name = first === "" ? second : first;
  if (SENTENCE.test(trimmedName(before)) || (name !== "" && !/^[\p{Lu}\p{N}"\u201c]/u.test(name)))
    return undefined;
  if (name !== "") {
    if (!isOpen(form.name)) return undefined;
    pieces.push({ field: form.name, text: name, piece: pieceIn(line, name) });
  }
  const asks = pieces.some(({ text, piece }) => text === "" && piece?.startsWith("_") === false);
  const timed = pieces.some((piece) => piece.field === form.period && piece.text !== "");
  return {
    pieces: form.fields.map((field) => pieces.find((piece) => piece.field === field) ?? { field, text: "" }),
    head: line.slice(0, own.end),
    openEnd: line.slice(own.end).trim() === "",
    weight: asks ? 3 : timed ? 2 : name === "" ? 0 : 1,
  };
}

/**
 * Reads a line that stands where the template has its title, whatever was put in place of its brackets: "eSTEM
 * Academy Action Plan, first phase".
 *
 * @returns undefined where its words are missing or stand there twice, or where it reads like a sentence
 */
export function readTitleInPlace(line: string, form: TitleForm): TitleReading | undefined {
  const own = line.length > LONGEST ? undefined : wordsIn(line, form.words);
  if (own === undefined || wordsIn(line.slice(own.end), form.words) !== undefined) return undefined;
  const [before, behind] = [line.slice(0, own.start), line.slice(own.end)];
  if (SENTENCE.test(before.trim()) || /[.:?!]\s*$/.test(line)) return undefined;
  const sides = form.nameFirst ? [before, behind] : [behind, before];
  const pieces = [form.name, form.period].flatMap((field, index): readonly TitlePiece[] => {
    const piece = (sides[index] ?? "").replace(EDGES, "");
    if (field === undefined || piece === "") return [];
    return [{ field, text: isLabelOf(field, piece.replace(/^\[|\]$/g, "")) ? "" : piece, piece }];
  });
  const sayings = sides.filter((side) => side.replace(EDGES, "") !== "").length;
  if (pieces.length !== sayings) return undefined;
  return {
    pieces: form.fields.map((field) => pieces.find((piece) => piece.field === field) ?? { field, text: "" }),
    head: line.slice(0, own.end),
    openEnd: behind.trim() === "",
    weight: 1,
  };
}

/** A name as it stands in the line, where its words may be apart by a line break. */
function pieceIn(line: string, name: string): string {
  const pattern = name
    .split(" ")
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("\\s+");
  return new RegExp(pattern).exec(line)?.[0] ?? name;
}
