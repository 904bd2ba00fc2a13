/** A word of a measure and how it stands there. */
export interface Token {
  readonly text: string;
  /** In small letters, with plain quotes. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** What ends behind it: a sentence or line ("."), less than that (","), nothing (""). */
  readonly stop: "." | "," | "";
  /** A bracket opens before it. */
  readonly opens: boolean;
  /** The first of its line. */
  readonly first: boolean;
}

const BEFORE = "(\"'\u201c\u201d\u2018\u2019[{*\u2022\u2013\u2014-<>\u2265\u2264~+=&|";
const BEHIND = ",;:.!?)\"'\u201d\u2019]}*|";
/** A full stop that ends no sentence. */
const ABBREVIATION = /^(?:i\.e|e\.g|vs|approx|gr|dr|mr|ms|mrs|st|dept|min|max|avg|no|incl|asst|[a-z])$/;

function stopOf(marks: string, lower: string): Token["stop"] {
  if (/[;:!?]/.test(marks)) return ".";
  if (marks.includes(".") && !ABBREVIATION.test(lower)) return ".";
  return /[,)\]|]/.test(marks) ? "," : "";
}

interface Cut {
  readonly from: number;
  readonly to: number;
}

/** The word inside a chunk, without the marks about it. */
function coreOf(chunk: string): Cut {
  let from = 0;
  let to = chunk.length;
  while (from < to && BEFORE.includes(chunk.charAt(from))) from += 1;
  while (to > from && BEHIND.includes(chunk.charAt(to - 1))) to -= 1;
  return { from, to };
}

/** "agendas/minutes" are two words; "4/5" and "and/or" are one. */
function partsOf(text: string): readonly Cut[] {
  const whole = [{ from: 0, to: text.length }];
  if (!text.includes("/") || /\d/.test(text) || /^and\/or$/i.test(text)) return whole;
  const parts: Cut[] = [];
  let from = 0;
  for (const part of text.split("/")) {
    if (part !== "") parts.push({ from, to: from + part.length });
    from += part.length + 1;
  }
  return parts.length === 0 ? whole : parts;
}

/**
 * The words of a text.
 *
 * @param text with a space or a line end between words; the places of the words are counted in it
 */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const stopLast = (stop: Token["stop"]): void => {
    const last = tokens.at(-1);
    if (last !== undefined && last.stop !== ".") tokens[tokens.length - 1] = { ...last, stop };
  };
  let offset = 0;
  for (const line of text.split("\n")) {
    let first = true;
    for (const match of line.matchAll(/\S+/g)) {
      const [chunk] = match;
      const { from, to } = coreOf(chunk);
      if (from === to) {
        // A dash or a bullet by itself.
        stopLast(",");
        continue;
      }
      const core = chunk.slice(from, to);
      const parts = partsOf(core);
      for (const [index, part] of parts.entries()) {
        const word = core.slice(part.from, part.to);
        const lower = word.toLowerCase().replace(/[\u2018\u2019]/g, "'");
        const last = index === parts.length - 1;
        const start = offset + match.index + from + part.from;
        tokens.push({
          text: word,
          lower,
          start,
          end: start + word.length,
          stop: last ? stopOf(chunk.slice(to), lower) : ",",
          opens: index === 0 && /[([{]/.test(chunk.slice(0, from)),
          first,
        });
        first = false;
      }
    }
    stopLast(".");
    offset += line.length + 1;
  }
  return tokens;
}

/** The text from one token to another, both included. */
export function slice(text: string, tokens: readonly Token[], from: number, to: number): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[to]?.end ?? 0).replace(/\s+/g, " ");
}

/** Words without their plural ending: "classes" and "class", "studies" and "study". */
export function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|z|ss)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") ? word.slice(0, -1) : word;
}
