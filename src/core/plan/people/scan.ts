import { inLetters } from "../../model";
import { isArticle, isPreposition, plainWord } from "./lexicon";

/** A word and where it stands in the text. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What stands between two pieces; "" is nothing but a bracket or a space. */
export type Separator = "" | "," | "and" | "/" | "or" | "with" | "helped" | "led" | "-" | ":" | "\n";

/** Words between two separators, with what stands in brackets behind them. */
export interface Piece {
  readonly separator: Separator;
  /** A comma stood before the "and". */
  readonly comma: boolean;
  readonly words: Word[];
  readonly inner: Piece[];
}

const BULLET =
  /^(?:[-*\u2022\u00b7\u25aa\u25ab\u25cf\u25cb\u25a0\u25a1\u2013\u2014\u2023\u25e6\u27a2\u2610-\u2612\u2713\u2714]|o(?= )|\(?\d{1,2}[.)])\s+/;
const TOKEN =
  /https?:\/\/\S+|[()[\]{}<>]|[,;|+&/\u2022\u00b7:]|[\u2013\u2014]|[^\s()[\]{}<>,;|+&/:\u2022\u00b7\u2013\u2014]+/g;
const MARKS: Readonly<Record<string, Separator | "hard">> = {
  ",": ",",
  "+": "and",
  "&": "and",
  "/": "/",
  ":": ":",
  "-": "-",
  "--": "-",
  "\u2013": "-",
  "\u2014": "-",
  ";": "hard",
  "|": "hard",
  "\u2022": "hard",
  "\u00b7": "hard",
};
const JOINING: Readonly<Record<string, Separator>> = {
  and: "and",
  plus: "and",
  or: "or",
  with: "with",
  then: "and",
};
/** "along with", "in collaboration with": words that belong to the "with" behind them. */
const BEFORE_WITH =
  /^(?:along|together|collaboration|partnership|conjunction|consultation|cooperation|coordination|working|jointly|in)$/;
/** "with support from": words that belong to the "with" before them. */
const HELPING = /^(?:support|help|assistance)$/;
const AFTER_WITH = /^(?:support|help|assistance|input|guidance|collaboration|from|of)$/;
const LED = /^(?:led|chaired|facilitated|headed|overseen|coordinated|directed|run|managed|owned)$/;
const SUPPORTED = /^(?:supported|assisted|aided|helped|followed)$/;

const CONTACT = /@|^(?:https?:|www\.)|^\+?[\d().-]*\d{3}[-.]\d{4}$|^x\d{2,5}$/i;
const SHORT = inLetters(String.raw`^\p{Lu}{1,2}$`);
const AND_SHORT = inLetters(String.raw`^&\p{Lu}{1,2}(?![\p{L}&])`);
const DASHED = inLetters(String.raw`^-\p{L}`);
const SMALL_WORD = inLetters(String.raw`^\p{Ll}+`);
/** Words that announce a number: the number goes with them. */
const CONTACT_LABEL = /^(?:ext|extension|tel|phone|cell|fax|email|e-mail|rm|room)\.?$/i;

/** Builds the pieces of an entry word by word. */
class Builder {
  readonly entries: Piece[][] = [];
  private top: Piece[] = [];
  private target = this.top;
  private current: Piece | undefined;
  private separator: Separator = "";
  private comma = false;
  private depth = 0;

  word(word: Word): void {
    if (this.current === undefined) {
      this.current = { separator: this.separator, comma: this.comma, words: [], inner: [] };
      this.target.push(this.current);
      this.separator = "";
      this.comma = false;
    }
    this.current.words.push(word);
  }

  /** The words of the piece under way, to be taken from where they turn out to be part of a separator. */
  get words(): Word[] {
    return this.current?.words ?? [];
  }

  /** Nothing of a piece has come yet since the separator. */
  get after(): Separator | undefined {
    return this.current === undefined ? this.separator : undefined;
  }

  split(separator: Separator): void {
    if (this.words.length === 0 && this.current !== undefined) this.target.pop();
    this.current = undefined;
    if (separator === ",") this.comma = true;
    const weak =
      this.separator === "" ||
      separator === "helped" ||
      (separator !== "\n" && /^[,\n]$/.test(this.separator));
    if (weak) this.separator = separator;
  }

  open(): void {
    this.depth += 1;
    if (this.depth > 1) {
      this.split(",");
      return;
    }
    // "J. Rivera, (Literacy Coach)": the comma is no more than a breath.
    const host = this.current ?? (this.separator === "," ? this.target.at(-1) : undefined);
    if (host !== undefined) this.target = host.inner;
    this.split("");
    this.separator = "";
    this.comma = false;
  }

  close(): void {
    if (this.depth === 0) return;
    this.depth -= 1;
    if (this.depth > 0) {
      this.split(",");
      return;
    }
    this.target = this.top;
    this.current = undefined;
    this.separator = "";
    this.comma = false;
  }

  finish(): void {
    if (this.top.length > 0) this.entries.push(this.top);
    this.top = [];
    this.target = this.top;
    this.current = undefined;
    this.separator = "";
    this.comma = false;
    this.depth = 0;
  }
}

const MARKS_BEFORE = '"\u201c\u201d*~';
const MARKS_BEHIND = `${MARKS_BEFORE}?!`;

/** The word without the marks about it that say nothing: quotes, stars, question marks. */
function cleaned(text: string, start: number): Word | undefined {
  let from = 0;
  let to = text.length;
  while (from < to && MARKS_BEFORE.includes(text.charAt(from))) from += 1;
  while (to > from && MARKS_BEHIND.includes(text.charAt(to - 1))) to -= 1;
  return from < to ? { text: text.slice(from, to), start: start + from, end: start + to } : undefined;
}

/** Takes words off the end of the piece under way while they are part of the separator behind them. */
function takeBack(builder: Builder, pattern: RegExp): boolean {
  const { words } = builder;
  let taken = false;
  while (pattern.test(plainWord(words.at(-1)?.text ?? ""))) {
    words.pop();
    taken = true;
  }
  return taken;
}

function joiningWord(builder: Builder, plain: string): Separator | undefined {
  const known = JOINING[plain];
  if (known === "with") takeBack(builder, BEFORE_WITH);
  if (known !== undefined) return known;
  if (plain !== "by") return undefined;
  const last = plainWord(builder.words.at(-1)?.text ?? "");
  if (LED.test(last)) return takeBack(builder, LED) ? "led" : undefined;
  return SUPPORTED.test(last) && takeBack(builder, SUPPORTED) ? "helped" : undefined;
}

/** Reads the line's words and marks into the builder. */
function scanLine(builder: Builder, raw: string, offset: number): void {
  // "K–5" is a word; the dash keeps its place.
  const line = raw.replace(/([\dKk])[\u2013\u2014](?=\d)/g, "$1-");
  const tokens = [...line.matchAll(TOKEN)];
  let numberFollows = false;
  for (let index = 0; index < tokens.length; index += 1) {
    const [text = ""] = tokens[index] ?? [];
    const at = tokens[index]?.index ?? 0;
    const rest = line.slice(at + text.length, at + text.length + 4);
    const next = tokens[index + 1]?.[0] ?? "";
    const mark = MARKS[text];
    const wasLabel: boolean = numberFollows;
    numberFollows = false;
    if (/^[([{<]$/.test(text)) {
      builder.open();
    } else if (/^[)\]}>]$/.test(text)) {
      builder.close();
    } else if (mark === "hard") {
      builder.finish();
    } else if (mark !== undefined) {
      numberFollows = wasLabel && mark === ":";
      builder.split(mark);
    } else if (/^w$/i.test(text) && rest.startsWith("/")) {
      takeBack(builder, BEFORE_WITH);
      builder.split("with");
      index += 1;
    } else if (CONTACT.test(text) || (wasLabel && /\d/.test(text))) {
      builder.split(",");
    } else if (CONTACT_LABEL.test(text) && /[\d@:]/.test(next)) {
      numberFollows = true;
    } else {
      const { tail, tokens: more } = gluedTail(text, rest);
      index += more;
      wordOrJoin(builder, text + tail, offset + at);
    }
  }
}

/** What belongs to a word though it has a mark in it: the "(s)" of "principal(s)", the "&I" of "C&I". */
function gluedTail(word: string, rest: string): { readonly tail: string; readonly tokens: number } {
  const plural = /^\(e?s\)/.exec(rest)?.[0];
  if (plural !== undefined) return { tail: plural, tokens: 3 };
  const short = SHORT.test(word) ? AND_SHORT.exec(rest)?.[0] : undefined;
  return short === undefined ? { tail: "", tokens: 0 } : { tail: short, tokens: 2 };
}

function wordOrJoin(builder: Builder, text: string, start: number): void {
  const plain = plainWord(text);
  const join = joiningWord(builder, plain);
  if (join !== undefined) {
    builder.split(join);
    return;
  }
  const { after } = builder;
  if (after === "with" || after === "helped" || after === "led") {
    if (HELPING.test(plain)) builder.split("helped");
    if (AFTER_WITH.test(plain) || isArticle(text)) return;
  }
  if (DASHED.test(text)) {
    builder.split("-");
    wordOrJoin(builder, text.slice(1), start + 1);
    return;
  }
  const word = cleaned(text, start);
  if (word !== undefined) builder.word(word);
}

/**
 * Splits a text into entries that are surely apart (semicolons, bullets), and these into pieces.
 *
 * @param text comparable text; every word says where it stands in it
 */
export function scanPeople(text: string): readonly (readonly Piece[])[] {
  const builder = new Builder();
  let offset = 0;
  for (const line of text.split("\n")) {
    const bullet = BULLET.exec(line)?.[0].length ?? 0;
    const words = line.slice(bullet);
    if (bullet > 0) builder.finish();
    else if (!continues(builder, words)) builder.split("\n");
    scanLine(builder, words, offset + bullet);
    offset += line.length + 1;
  }
  builder.finish();
  return builder.entries.filter((entry) => entry.length > 0);
}

/** "... Superintendent" and beneath it "for Curriculum": the line was only too short. */
function continues(builder: Builder, line: string): boolean {
  const first = SMALL_WORD.exec(line)?.[0] ?? "";
  const last = builder.words.at(-1)?.text ?? "";
  return (
    builder.words.length > 0 &&
    ((first !== "" && isPreposition(first)) || (isPreposition(last) && line !== ""))
  );
}
