import { isFigure, isTimed, type Reader } from "./reader";
import { singular, slice } from "./tokens";
import {
  isArticle,
  isBreaker,
  isConjunction,
  isDone,
  isEvent,
  isFinite,
  isImperative,
  isModal,
  isNamedInstrument,
  isPopulation,
  isPreposition,
  isProduct,
  isQuantifier,
  isRelative,
} from "./words";

/** A measure of so many words names nobody any more. */
const LONGEST = 20;
/** "the percentage of students": words whose "of" names those who are counted. */
const SHARE_WORDS =
  /^(?:x{0,3}%|#|percent|percentage|number|share|proportion|rate|majority|count|total|all|most|each|any)$/;

interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** "trained", "scoring" behind the word for those who are meant: what is said of them. */
function isSaid(word: string, before: string): boolean {
  if (isPreposition(before) || isConjunction(before)) return false;
  if (isEvent(word) || word === "aged") return false;
  return (/.{3}ing$/.test(word) || /.{3}ed$/.test(word) || isDone(word)) && !isPopulation(word);
}

/**
 * The phrase that begins at a word, up to what is said of those whom it names: "IEP team members who have
 * participated in the pilot" before "will use".
 */
function phraseFrom(reader: Reader, start: number): Phrase | undefined {
  const { tokens } = reader;
  const lower = (index: number): string => tokens[index]?.lower ?? "";
  let from = start;
  while (isArticle(lower(from)) || (lower(from) === "of" && from > start)) from += 1;
  let to = from - 1;
  let head = false;
  let relative = false;
  const single = /^(?:each|every|any)$/.test(lower(from));
  for (let index = from; index < tokens.length && index < from + LONGEST; index += 1) {
    const word = lower(index);
    const before = lower(index - 1);
    if (isTimed(reader, index) || isModal(word) || (index > from && isFigure(reader, index))) break;
    if (index > from && tokens[index]?.opens === true) break;
    if (isPreposition(word) && isNamedInstrument(tokens[index + 1]?.text ?? "")) break;
    if (!relative && isRelative(word) && head) relative = true;
    else if (single && isPopulation(before) && /[^s's]s$/.test(word)) break;
    else if (!relative && head && (isBreaker(word) || isFinite(word) || isSaid(word, before))) break;
    else if (!relative && !head && (isFinite(word) || isBreaker(word)) && index > from) break;
    to = index;
    head ||= isPopulation(word) || singular(word) !== word;
    if (tokens[index]?.stop !== "") break;
  }
  while (to >= from && (isPreposition(lower(to)) || isConjunction(lower(to)) || isArticle(lower(to))))
    to -= 1;
  return to < from ? undefined : { from, to };
}

/** The phrase is about people or places: its last word before any "in" or "who" says so. */
function isAboutPeople({ tokens }: Reader, { from, to }: Phrase): boolean {
  let head = to;
  for (let index = from + 1; index <= to; index += 1) {
    const word = tokens[index]?.lower ?? "";
    if (isPreposition(word) || isRelative(word)) {
      head = index - 1;
      break;
    }
  }
  const word = tokens[head]?.lower ?? "";
  return (
    isPopulation(word) &&
    (singular(word) !== word || isCollective(word) || isQuantifier(tokens[from]?.lower ?? ""))
  );
}

/** One word that means several. */
function isCollective(word: string): boolean {
  return /^(?:staff|faculty|people|children|youth|participants|freshmen)$/.test(word);
}

/**
 * Of whom or of what a measure speaks: behind a share, behind "all" or "each", behind a count, or as those of whom
 * the sentence says something.
 */
export function populationOf(reader: Reader): string | undefined {
  const { tokens, text } = reader;
  const phrase =
    behindFigure(reader) ??
    behindShareWord(reader) ??
    behindQuantifier(reader) ??
    counted(reader) ??
    subject(reader) ??
    among(reader);
  return phrase === undefined ? undefined : slice(text, tokens, phrase.from, phrase.to);
}

function first(reader: Reader, phraseAt: (index: number) => Phrase | undefined): Phrase | undefined {
  for (let index = 0; index < reader.tokens.length; index += 1) {
    const phrase = phraseAt(index);
    if (phrase !== undefined) return phrase;
  }
  return undefined;
}

/** "80% of IEP team members", "4 of 5 schools", "100% participation of staff". */
function behindFigure(reader: Reader): Phrase | undefined {
  const { tokens, figures } = reader;
  for (const { figure, to } of figures) {
    if (figure.unit !== "percent" && figure.unit !== "share") continue;
    if (tokens[to]?.stop !== "") continue;
    const more =
      tokens[to + 1]?.lower === "or" &&
      /^(?:more|higher|above|better|fewer|less)$/.test(tokens[to + 2]?.lower ?? "");
    const behind = more ? to + 3 : to + 1;
    const next = tokens[behind]?.lower ?? "";
    if (next === "of" && tokens[behind + 1]?.lower !== "time" && tokens[behind + 2]?.lower !== "time") {
      const phrase = phraseFrom(reader, behind + 1);
      if (phrase !== undefined) return phrase;
    }
    const phrase = isPreposition(next) || isConjunction(next) ? undefined : phraseFrom(reader, behind);
    if (phrase !== undefined && isAboutPeople(reader, phrase)) return phrase;
  }
  return undefined;
}

/** "the percentage of students scoring proficient". */
function behindShareWord(reader: Reader): Phrase | undefined {
  return first(reader, (index) => {
    const { tokens } = reader;
    const fits = SHARE_WORDS.test(tokens[index]?.lower ?? "") && tokens[index + 1]?.lower === "of";
    return fits && tokens[index]?.stop === "" ? phraseFrom(reader, index + 2) : undefined;
  });
}

/** "all grade 3 teachers", "each principal". */
function behindQuantifier(reader: Reader): Phrase | undefined {
  return first(reader, (index) => {
    if (!isQuantifier(reader.tokens[index]?.lower ?? "") || isTimed(reader, index)) return undefined;
    const phrase = phraseFrom(reader, index);
    return phrase !== undefined && isAboutPeople(reader, phrase) ? phrase : undefined;
  });
}

/** "12 ELA classrooms". */
function counted(reader: Reader): Phrase | undefined {
  for (const { figure, from, to } of reader.figures) {
    if (figure.unit === undefined || from === to) continue;
    const phrase = phraseFrom(reader, Math.max(from + 1, to - figure.unit.split(" ").length + 1));
    if (phrase !== undefined && isAboutPeople(reader, phrase)) return phrase;
  }
  return undefined;
}

/** "Students in grades 3-5 will improve": those with whom the sentence begins. */
function subject(reader: Reader): Phrase | undefined {
  const { tokens } = reader;
  return first(reader, (index) => {
    const begins =
      index === 0 ||
      tokens[index - 1]?.stop === "." ||
      (tokens[index - 1]?.stop === "," && isTimed(reader, index - 1));
    if (!begins || isTimed(reader, index) || isProduct(tokens[index]?.lower ?? "")) return undefined;
    const word = tokens[index]?.lower ?? "";
    if (isPreposition(word)) return undefined;
    // "Train K-1 teachers".
    const told = isImperative(word) && tokens[index]?.stop === "";
    const phrase = phraseFrom(reader, told ? index + 1 : index);
    return phrase !== undefined && isAboutPeople(reader, phrase) ? phrase : undefined;
  });
}

/** "growth among English learners". */
function among(reader: Reader): Phrase | undefined {
  return first(reader, (index) => {
    if (!/^(?:among|for|across)$/.test(reader.tokens[index]?.lower ?? "")) return undefined;
    const phrase = phraseFrom(reader, index + 1);
    return phrase !== undefined && isAboutPeople(reader, phrase) ? phrase : undefined;
  });
}
