import { isFigure, isTimed, type Reader } from "./reader";
import { singular, slice } from "./tokens";
import {
  isArticle,
  isConjunction,
  isDone,
  isEvent,
  isFinite,
  isImperative,
  isFunctionWord,
  isInstrument,
  isKindOfEvidence,
  isModal,
  isNamedInstrument,
  isPopulation,
  isPreposition,
  isProduct,
  isQuantifier,
} from "./words";

/** "as measured by": what follows is the instrument. */
const MEASURED =
  /^(?:measured|evidenced|shown|indicated|demonstrated|determined|assessed|monitored|tracked|documented|evaluated|verified|reflected|captured|recorded|reported|seen|judged|noted)$/;
const MEASURED_BY = /^(?:by|on|with|using|through|in|via|from)$/;
const NAMED_BY: Readonly<Record<string, string>> = { according: "to", based: "on" };
const AUXILIARY = /^(?:is|are|was|were|has|have|been|be|will|to|being|fully|all)$/;
/** Those who are visible when they are chosen: "coach hired". */
const FILLED = /^(?:hired|named|appointed|selected|assigned|chosen|recruited|designated)$/;
/** "master schedule", "work samples": words that are verbs elsewhere. */
const NOUNS_TOO = /^(?:master|work|progress|needs?|visit|learn)$/;
/** What people have in their heads about a thing is not the thing. */
const OF_MIND =
  /^(?:awareness|understanding|knowledge|familiarity|acceptance|comfort|satisfaction|confidence|adherence|compliance)$/;
/** "Surveys collected": there it was used to look at something. */
const LOOKED_AT = /^(?:analyzed|collected|entered)$/;
/** "improved attendance": what is hoped for, not by what it is seen. */
const HOPED =
  /^(?:improved|improving|increased|increasing|better|positive|negative|higher|lower|reduced|decreased|good|strong|stronger|great|greater|more|less|fewer)$/;
const LONGEST = 10;
const MOST_MODIFIERS = 3;

interface Phrase {
  readonly from: number;
  readonly to: number;
}

const lowerAt = ({ tokens }: Reader, index: number): string => tokens[index]?.lower ?? "";
const stopAt = ({ tokens }: Reader, index: number): string => tokens[index]?.stop ?? ".";

function words({ text, tokens }: Reader, { from, to }: Phrase): string {
  return slice(text, tokens, from, to);
}

/** A word that may stand before a noun and belong to it. */
function isModifier(reader: Reader, index: number): boolean {
  const word = lowerAt(reader, index);
  return (
    index >= 0 &&
    stopAt(reader, index) === "" &&
    !isFunctionWord(word) &&
    !isTimed(reader, index) &&
    !isFigure(reader, index) &&
    !isCommand(reader, index) &&
    (!isFinite(word) || isEvidenceNoun(word) || NOUNS_TOO.test(word)) &&
    !/^(?:using|complete|post|submit|collect|review|administer|publish|distribute|develop|percent|percentage|\d.*)$/.test(
      word,
    )
  );
}

/** The noun with the words before it that belong to it. */
function withModifiers(reader: Reader, index: number): Phrase {
  let from = index;
  while (index - from < MOST_MODIFIERS && reader.tokens[from]?.opens !== true && isModifier(reader, from - 1))
    from -= 1;
  return { from, to: index };
}

/** By what a measure is seen; several in a row are given together. */
export function instrumentOf(reader: Reader): string | undefined {
  const named = namedInstrument(reader);
  if (named !== undefined) return words(reader, named);
  let found: Phrase | undefined;
  for (let index = 0; index < reader.tokens.length; index += 1) {
    const phrase = instrumentAt(reader, index);
    if (phrase === undefined) continue;
    if (found !== undefined && !areListed(reader, found.to, phrase.from)) break;
    found = { from: found?.from ?? phrase.from, to: phrase.to };
    index = phrase.to;
  }
  return found === undefined ? undefined : words(reader, found);
}

/** "attendance logs, observation rubrics": nothing but a comma or an "and" between them. */
function areListed(reader: Reader, to: number, from: number): boolean {
  if (stopAt(reader, to) === ".") return false;
  return from === to + 1 || (from === to + 2 && isConjunction(lowerAt(reader, to + 1)));
}

/** "as measured by the fall survey". */
function namedInstrument(reader: Reader): Phrase | undefined {
  const { tokens } = reader;
  for (let index = 0; index < tokens.length - 2; index += 1) {
    const [word, next] = [lowerAt(reader, index), lowerAt(reader, index + 1)];
    const leads = MEASURED.test(word) ? MEASURED_BY.test(next) : NAMED_BY[word] === next;
    if (!leads || stopAt(reader, index) !== "" || stopAt(reader, index + 1) === ".") continue;
    const phrase = nounsFrom(reader, index + 2);
    if (phrase !== undefined) return phrase;
  }
  return undefined;
}

function nounsFrom(reader: Reader, start: number): Phrase | undefined {
  let from = start;
  while (isArticle(lowerAt(reader, from))) from += 1;
  let to = from - 1;
  for (let index = from; index < reader.tokens.length && index < from + LONGEST; index += 1) {
    if (isTimed(reader, index) || isFigure(reader, index) || isModal(lowerAt(reader, index))) break;
    to = index;
    if (stopAt(reader, index) !== "") break;
  }
  while (to >= from && (isPreposition(lowerAt(reader, to)) || isConjunction(lowerAt(reader, to)))) to -= 1;
  return to < from ? undefined : { from, to };
}

function instrumentAt(reader: Reader, index: number): Phrase | undefined {
  const { tokens } = reader;
  const token = tokens[index];
  if (token === undefined || isTimed(reader, index)) return undefined;
  // "scores" are evidence; "students score" are not.
  const kind = isKindOfEvidence(token.lower) && (!isFinite(token.lower) || goesOn(reader, index));
  const strong = isInstrument(token.lower) || isNamedInstrument(token.text);
  if (token.lower === "groups" || token.lower === "group")
    return lowerAt(reader, index - 1) === "focus" ? { from: index - 1, to: index } : undefined;
  if (!strong && !kind) return undefined;
  const phrase = withoutHopes(reader, withModifiers(reader, index));
  if (phrase === undefined) return undefined;
  // "a count of comments".
  const next = stopAt(reader, index) === "" ? lowerAt(reader, index + 1) : "";
  const ofWhat = next === "of" ? behindOf(reader, index + 2) : undefined;
  if (!strong && phrase.from === index) return ofWhat === undefined ? undefined : { from: index, to: ofWhat };
  if (isTold(reader, index)) return undefined;
  let to = index;
  while (goesOn(reader, to)) to += 1;
  // What is made is a product; what is used to look at something is an instrument.
  const made = stopAt(reader, to) === "" && isMade(reader, to + 1);
  return made && !LOOKED_AT.test(lowerAt(reader, madeEnd(reader, to + 1)))
    ? undefined
    : { from: phrase.from, to };
}

/** "Improved attendance" is no instrument unless a figure says how much; then "attendance" is. */
function withoutHopes(reader: Reader, { from, to }: Phrase): Phrase | undefined {
  let first = from;
  while (first < to && HOPED.test(lowerAt(reader, first))) first += 1;
  return first > from && reader.figures.length === 0 ? undefined : { from: first, to };
}

/** "survey results": the next word belongs to the same thing. */
function goesOn(reader: Reader, index: number): boolean {
  const next = reader.tokens[index + 1];
  return (
    next !== undefined &&
    stopAt(reader, index) === "" &&
    !next.opens &&
    isEvidenceNoun(next.lower) &&
    !isTimed(reader, index + 1)
  );
}

const isEvidenceNoun = (word: string): boolean => isInstrument(word) || isKindOfEvidence(word);

/** "... developed", "... will be posted". */
function isMade(reader: Reader, start: number): boolean {
  let index = start;
  while (AUXILIARY.test(lowerAt(reader, index)) && index < start + 4) index += 1;
  return isDone(lowerAt(reader, index));
}

/** A work product that one can see done: a thing, or something that was made, posted, signed or filled. */
export function productOf(reader: Reader): string | undefined {
  for (let index = 0; index < reader.tokens.length; index += 1) {
    const phrase = productAt(reader, index) ?? doneAt(reader, index);
    if (phrase !== undefined) return words(reader, phrase);
  }
  return undefined;
}

/** "minutes of PLC meetings", "signed agreement", "schedule posted". */
function productAt(reader: Reader, index: number): Phrase | undefined {
  const word = lowerAt(reader, index);
  if (!isProduct(word) || isTimed(reader, index) || !isThing(reader, index, word)) return undefined;
  // "lesson plans": the last of several such words is the thing.
  if (stopAt(reader, index) === "" && isNounBehind(reader, index + 1)) return undefined;
  const { from } = withModifiers(reader, index);
  if (isUsed(reader, from - 1)) return undefined;
  let to = index;
  if (stopAt(reader, index) === "" && /^(?:of|for)$/.test(lowerAt(reader, index + 1)))
    to = behindOf(reader, index + 2) ?? to;
  if (stopAt(reader, to) === "" && isMade(reader, to + 1)) to = madeEnd(reader, to + 1);
  return { from, to };
}

/** "minutes of the meeting", "purchase order": not "30 minutes", "in order to". */
function isThing(reader: Reader, index: number, word: string): boolean {
  // "Teachers report".
  const before = lowerAt(reader, index - 1);
  const several = isPopulation(before) || singular(before) !== before;
  if (isFinite(word) && several && stopAt(reader, index - 1) === "") return false;
  if (isTold(reader, index)) return false;
  if (!/^(?:minutes?|order|orders|votes?|books?|pages?|units?|lessons?|walls?|slips?)$/.test(word))
    return true;
  if (reader.counting.has(index)) return false;
  if (/^walls?$/.test(word)) return /^(?:data|evidence|goal|progress|sound|word)$/.test(before);
  // "Vote of the committee".
  if (word === "minutes" || (word === "vote" && lowerAt(reader, index + 1) === "of")) return true;
  return isModifier(reader, index - 1) || (stopAt(reader, index) === "" && isMade(reader, index + 1));
}

/** "teachers use the protocol", "awareness of the policy": it was there before. */
function isUsed(reader: Reader, index: number): boolean {
  const at = isArticle(lowerAt(reader, index)) ? index - 1 : index;
  const before = lowerAt(reader, at - 1);
  if (/^(?:of|with)$/.test(lowerAt(reader, at)) && OF_MIND.test(before)) return true;
  return /^(?:use[sd]?|using|follow(?:s|ed|ing)?|knows?|understands?|apply|applies|applying)$/.test(
    lowerAt(reader, at),
  );
}

/** "Charter a boat", "Survey the families": there the word is no thing but what is to be done. */
function isTold(reader: Reader, index: number): boolean {
  const next = lowerAt(reader, index + 1);
  return isCommand(reader, index) && stopAt(reader, index) === "" && (isArticle(next) || isQuantifier(next));
}

/** A sentence begins with it, and it says what to do. */
function isCommand(reader: Reader, index: number): boolean {
  const begins = index === 0 || stopAt(reader, index - 1) === ".";
  return begins && isImperative(lowerAt(reader, index));
}

function isNounBehind(reader: Reader, index: number): boolean {
  const word = lowerAt(reader, index);
  return (isProduct(word) || isKindOfEvidence(word)) && !isTimed(reader, index);
}

function behindOf(reader: Reader, start: number): number | undefined {
  const phrase = nounsFrom(reader, start);
  if (phrase === undefined) return undefined;
  let to = start - 1;
  for (let index = start; index <= Math.min(phrase.to, start + 5); index += 1) {
    const word = lowerAt(reader, index);
    if (index > start && (isDone(word) || AUXILIARY.test(word) || isPreposition(word))) break;
    if (reader.tokens[index]?.opens === true) break;
    to = index;
  }
  return to < start ? undefined : to;
}

function madeEnd(reader: Reader, start: number): number {
  let index = start;
  while (!isDone(lowerAt(reader, index)) && index < start + 4) index += 1;
  return index;
}

/** "Coach hired", "Team will be named", "schedule in place": anything that was done so that one can see it. */
function doneAt(reader: Reader, index: number): Phrase | undefined {
  const word = lowerAt(reader, index);
  if (index === 0 || isTimed(reader, index)) return undefined;
  const inPlace = word === "in" && /^(?:place|use)$/.test(lowerAt(reader, index + 1));
  if (!inPlace && !isDone(word)) return undefined;
  let head = index - 1;
  while (head > 0 && AUXILIARY.test(lowerAt(reader, head)) && stopAt(reader, head) === "") head -= 1;
  const noun = lowerAt(reader, head);
  if (stopAt(reader, head) !== "" || isFunctionWord(noun) || isEvent(noun) || isTimed(reader, head))
    return undefined;
  const people = isPopulation(noun) && !/^(?:school|class|building|team|group|classroom)s?$/.test(noun);
  const hired = inPlace || FILLED.test(word);
  if ((people && !hired) || (noun === "hire" && !hired)) return undefined;
  if (!/\p{L}{2}/u.test(noun)) return undefined;
  return { from: withModifiers(reader, head).from, to: inPlace ? index + 1 : index };
}
