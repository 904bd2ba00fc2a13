import { remembered } from "../../model";
import type { Template, TemplateQuestion } from "../../templates";
import type { BodyLine, BoxLine, CellLine, Line } from "./lines";
import { behindNumbering, type PromptReading, readPromptLine } from "./reading";
import { type Alignment, alignStart, likeBeginning, type Word, wordsOf } from "./wording";

/** A prompt of a template, found on a line, or on two where it was broken. */
export interface PromptMatch {
  readonly template: Template;
  readonly question: TemplateQuestion;
  /** Position among the template's prompts. */
  readonly order: number;
  /** Where the question begins. */
  readonly first: Line;
  /** Where it ends, and its answer may begin: mostly the same line. */
  readonly last: Line;
  /** 0 to 1: how well the wording fits. */
  readonly likeness: number;
  readonly reading: PromptReading;
}

/** A question made ready to be looked for. */
interface Wanted {
  readonly template: Template;
  readonly question: TemplateQuestion;
  readonly order: number;
  readonly words: readonly string[];
}

/** Longer texts begin with a question or do not hold one. */
const MOST_WORDS = 90;
/** The questions that a word, or two words at the beginning, may belong to. */
type Index = ReadonlyMap<string, readonly Wanted[]>;

/** Of each question its rarest words; one of them must stand on the line. */
const RAREST = 4;

function indexOf(wanted: readonly Wanted[]): Index {
  const frequency = new Map<string, number>();
  for (const { words } of wanted) {
    for (const word of new Set(words)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  const index = new Map<string, Wanted[]>();
  const add = (key: string, entry: Wanted): void => {
    index.set(key, [...(index.get(key) ?? []), entry]);
  };
  for (const entry of wanted) {
    const rare = [...new Set(entry.words)].sort(
      (a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || b.length - a.length,
    );
    for (const word of rare.slice(0, RAREST)) add(word, entry);
    add(entry.words.slice(0, 2).join(" "), entry);
  }
  return index;
}

/** The share of a question's words, or of a short line's, that must stand there to the letter. */
const SHARED = 0.4;

/** The questions that a line may hold, by its words alone. */
function candidatesFor(index: Index, words: readonly string[]): readonly Wanted[] {
  const found = new Set<Wanted>(index.get(words.slice(0, 2).join(" ")));
  for (const word of words) for (const entry of index.get(word) ?? []) found.add(entry);
  if (found.size === 0) return [];
  const present = new Set(words);
  return [...found].filter((wanted) => {
    const shared = wanted.words.reduce((sum, word) => sum + (present.has(word) ? 1 : 0), 0);
    return shared >= SHARED * Math.min(wanted.words.length, words.length);
  });
}

/** How well a wording has to fit: short questions are soon something else. */
function enough(length: number): number {
  if (length <= 3) return 0.9;
  return length <= 6 ? 0.8 : 0.68;
}
/** What is enough where the template's sample follows, or the prompts about it leave a gap for it. */
const ENOUGH_IN_PLACE = 0.5;
/** Questions up to this length must be closed by a mark or the end of the line. */
const SHORT = 6;
const CLOSED = /^["\u201d\u2019')\]]*\s*(?:$|[?:.;!\n\t([_\u2013\u2014-])/;

/** How much a line must read like the beginning of a question to be its first half. */
const LIKE_HALF = 0.85;

/** What a closing mark is worth where there must be one. */
const MUST_CLOSE = 3;
const REST = /^([^?:.!\n()[\]]{1,60})([?:])/;
const MOST_REST = 5;

/** Where a question ends that goes on for some words behind what fits: "as a result of these changes | in behavior?" */
function behindQuestion(text: string, end: number, edited: boolean): number {
  const behind = text.slice(end);
  const [, rest = "", mark] = CLOSED.test(behind) ? [] : (REST.exec(behind) ?? []);
  const belongs = mark === "?" || (mark === ":" && edited);
  return belongs && wordsOf(rest).length <= MOST_REST ? end + rest.trimEnd().length : end;
}

interface Option {
  readonly wanted: Wanted;
  readonly likeness: number;
  readonly sure: boolean;
  readonly first: Line;
  readonly last: Line;
  readonly reading: PromptReading;
}

/** A line's text with its words, numbering left out. */
interface WordedText {
  readonly start: number;
  readonly words: readonly Word[];
  readonly texts: readonly string[];
  /** How it alone begins with the questions that it was compared with, by their words. */
  readonly alignments: Map<readonly string[], Alignment>;
}

interface WordedLine extends WordedText {
  readonly line: Line;
}

const wordedText = remembered((text): WordedText => {
  const start = behindNumbering(text);
  const words = wordsOf(text.slice(start), MOST_WORDS);
  return { start, words, texts: words.map((word) => word.text), alignments: new Map() };
});

function worded(line: Line): WordedLine {
  return { ...wordedText(line.text), line };
}

const questionWords = remembered((question): readonly string[] => wordsOf(question).map(({ text }) => text));

function readOption(first: WordedLine, second: WordedLine | undefined, wanted: Wanted): Option | undefined {
  const { words } = wanted;
  const joined = second === undefined ? first.texts : [...first.texts, ...second.texts];
  const own = first.words.length;
  const last = second ?? first;
  const endOf = (used: number): number =>
    last.start + (last.words[second === undefined ? used - 1 : used - own - 1]?.end ?? 0);
  const closes = (used: number): boolean =>
    (second === undefined || used > own) && used > 0 && CLOSED.test(last.line.text.slice(endOf(used)));
  const short = words.length <= SHORT;
  const known = second === undefined ? first.alignments : undefined;
  const align = (): Alignment =>
    alignStart(joined, words, ENOUGH_IN_PLACE, closes, short ? MUST_CLOSE : undefined);
  const alignment = known?.get(words) ?? align();
  known?.set(words, alignment);
  const { likeness, used } = alignment;
  if (likeness < ENOUGH_IN_PLACE || used === 0 || (second !== undefined && used <= own)) return undefined;
  if (short && !closes(used)) return undefined;
  const begin = second === undefined ? first.start : last.start;
  const end = behindQuestion(last.line.text, endOf(used), likeness < 1);
  const reading = readPromptLine(last.line.text, begin, end, wanted.question);
  // Behind a line break the rest of another question may stand: only the wording tells.
  const begins = first.line.kind !== "body" || first.line.offset === 0;
  const sure = likeness >= enough(words.length) || (begins && reading.sampled && used > 1);
  if (!sure && !begins) return undefined;
  const whole = second === undefined ? reading : withFirstHalf(first, reading);
  return { wanted, likeness, sure, first: first.line, last: last.line, reading: whole };
}

function withFirstHalf({ line, start }: WordedLine, reading: PromptReading): PromptReading {
  const half = line.text.slice(start).trim();
  return { ...reading, label: `${half} ${reading.label}`, question: `${half}\n${reading.question}` };
}

/** The next line that says something, in the same cell, text box or run of paragraphs. */
function lineBelow(lines: readonly Line[], index: number): Line | undefined {
  const own = lines[index];
  for (let at = index + 1; at <= index + 3; at += 1) {
    const next = lines[at];
    if (next === undefined || own?.kind !== next.kind) return undefined;
    if (next.text.trim() !== "") return isBeside(own, next) ? next : undefined;
  }
  return undefined;
}

function isBeside(a: Line, b: Line): boolean {
  const sameCell = (x: CellLine, y: Line): boolean => y.kind === "cell" && x.cell === y.cell;
  const sameBox = (x: BoxLine, y: Line): boolean =>
    y.kind === "box" && x.paragraph === y.paragraph && x.box === y.box;
  const sameRun = (x: BodyLine, y: Line): boolean => y.at.block > x.at.block && y.at.block - x.at.block <= 3;
  if (a.kind === "cell") return sameCell(a, b);
  return a.kind === "box" ? sameBox(a, b) : sameRun(a, b);
}

/** The readings of a line, the best first. */
function optionsFor(lines: readonly Line[], position: number, index: Index): readonly Option[] {
  const line = lines[position];
  if (line === undefined || line.text.length < 6) return [];
  const first = worded(line);
  const found = candidatesFor(index, first.texts).flatMap((wanted): readonly Option[] => {
    const whole = readOption(first, undefined, wanted);
    if (whole?.sure === true) return [whole];
    const isHalf =
      first.words.length >= 3 &&
      first.words.length < wanted.words.length &&
      likeBeginning(first.texts, wanted.words, LIKE_HALF) >= LIKE_HALF;
    const below = isHalf ? lineBelow(lines, position) : undefined;
    const broken = below === undefined ? undefined : readOption(first, worded(below), wanted);
    if (broken?.sure === true) return [broken];
    return whole === undefined ? [] : [whole];
  });
  return found.sort((a, b) => Number(b.sure) - Number(a.sure) || b.likeness - a.likeness);
}

/** A page number behind dots or a tab: the line stands in a table of contents. */
function isListed({ last: { text }, reading: { printed } }: Option): boolean {
  const rest = text.slice(text.indexOf(printed) + printed.length).trimEnd();
  const leader = rest.replace(/\d{1,3}$/, "");
  return leader !== rest && /^[\s.\u2026_]*$/.test(leader) && /\t|\.\.|\u2026/.test(leader);
}

/** Readings that fit nearly alike. */
const ALIKE = 0.08;

/** One template's reading for each line; of several that fit alike the one that comes next in the template. */
function chosen(lines: readonly (readonly Option[])[]): readonly Option[] {
  let last = -1;
  return lines.flatMap((options) => {
    const [best] = options;
    if (best === undefined) return [];
    const next = options.find(
      (option) =>
        option.sure === best.sure &&
        best.likeness - option.likeness <= ALIKE &&
        option.wanted.order === last + 1,
    );
    const taken = next ?? best;
    if (taken.sure) last = taken.wanted.order;
    return [taken];
  });
}

/** Leaves out what fits only by half, unless the prompts before and behind it leave its place open. */
function inPlace(options: readonly Option[]): readonly Option[] {
  const sure = (from: readonly Option[]): number | undefined =>
    from.find((option) => option.sure)?.wanted.order;
  return options.filter((option, index) => {
    if (option.sure) return true;
    const before = sure(options.slice(0, index).reverse());
    const after = sure(options.slice(index + 1));
    const { order } = option.wanted;
    const others = options.some((other) => other.sure && other.wanted === option.wanted);
    return !others && after === order + 1 && (before === undefined ? order === 0 : before === order - 1);
  });
}

let lastIndex: { readonly templates: readonly Template[]; readonly index: Index } | undefined;

/** Made once for the same templates: one document after another is looked through for them. */
function indexFor(templates: readonly Template[]): Index {
  const last = lastIndex;
  const same =
    last?.templates.length === templates.length && last.templates.every((one, at) => one === templates[at]);
  if (last !== undefined && same) return last.index;
  const index = indexOf(
    templates.flatMap((template) =>
      template.prompts.map((question, order): Wanted => ({
        template,
        question,
        order,
        words: questionWords(question.prompt.question),
      })),
    ),
  );
  lastIndex = { templates, index };
  return index;
}

/**
 * Finds the templates' prompts on the lines of a document. Wordings may be edited, numbers typed, samples gone;
 * lines of a table of contents, and instructions that speak of a prompt in other words, are none.
 *
 * @returns the matches of all templates, each template's in document order
 */
export function findPrompts(lines: readonly Line[], templates: readonly Template[]): readonly PromptMatch[] {
  const index = indexFor(templates);
  if (index.size === 0) return [];
  const options = lines.map((_, position) => optionsFor(lines, position, index));
  return templates.flatMap((template) => {
    const own = options.flatMap((found) => {
      const mine = found.filter((option) => option.wanted.template === template);
      return mine.length === 0 ? [] : [mine];
    });
    const read = inPlace(chosen(own));
    return read
      .filter(
        (option) =>
          !isListed(option) || !read.some((other) => other !== option && other.wanted === option.wanted),
      )
      .map(({ wanted: { question, order }, first, last, likeness, reading }) => ({
        template,
        question,
        order,
        first,
        last,
        likeness,
        reading,
      }));
  });
}
