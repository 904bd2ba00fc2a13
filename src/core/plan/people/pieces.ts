import { classify, type Reading } from "./classify";
import { isParticle, isHonorific, isDomainWord } from "./lexicon";
import { isGivenName, isOnlyGivenName, isSurname } from "./names";
import { isInitial } from "./personal-name";
import type { Piece, Separator, Word } from "./scan";

/** A piece and what it was read as. */
export interface Node {
  readonly separator: Separator;
  readonly comma: boolean;
  readonly words: readonly Word[];
  readonly reading: Reading;
  readonly inner: readonly Node[];
}

/** The pieces of an entry, read; those that are one name or one job in several pieces are put together. */
export function readPieces(pieces: readonly Piece[]): readonly Node[] {
  const nodes = pieces
    .filter((piece) => piece.words.length > 0)
    .map((piece): Node => ({ ...piece, reading: classify(piece.words), inner: readPieces(piece.inner) }));
  return withWholeJobs(withWholeNames(nodes));
}

function joined(first: Node, last: Node, reading: Reading): Node {
  return { ...first, words: [...first.words, ...last.words], reading, inner: last.inner };
}

/** "Smith, John" and "Maria (Mia) Gomez" are one name each. */
function withWholeNames(nodes: readonly Node[]): readonly Node[] {
  const whole: Node[] = [];
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index];
    const next = nodes[index + 1];
    if (node === undefined) continue;
    const turned = next !== undefined && isTurnedName(node, next) && !isListOfFirstNames(nodes, index);
    if (next !== undefined && (turned || isNickname(node, next))) {
      const words = [...node.words, ...next.words];
      whole.push(joined(node, next, { kind: "name", words, sure: true }));
      index += 1;
    } else {
      whole.push(node);
    }
  }
  return whole;
}

const word = (node: Node | undefined): string =>
  node?.words.length === 1 ? (node.words[0]?.text ?? "") : "";

/** A last name, a comma, a first name. */
function isTurnedName(last: Node, first: Node): boolean {
  if (first.separator !== "," || last.inner.length > 0) return false;
  const family = last.words.map(({ text }) => text).filter((text) => !isParticle(text));
  const given = first.words.map(({ text }) => text).filter((text) => !isHonorific(text));
  const [name = "", second] = family;
  const [called = "", ...more] = given;
  const particled = family.length < last.words.length;
  const familyFits =
    last.reading.kind === "name" &&
    family.length <= 2 &&
    !family.some(isInitial) &&
    !isHonorific(last.words[0]?.text ?? "") &&
    (second === undefined ? particled || isSurname(name) || !isOnlyGivenName(name) : !isGivenName(name));
  if (!familyFits || given.length === 0 || given.length > 3) return false;
  // "Smith, Dr. John" is one; "Smith, Dr. Lee" are two.
  if (given.length < first.words.length && isSurname(called)) return false;
  const isCalled = isInitial(called) || isOnlyGivenName(called) || (isGivenName(called) && isSurname(name));
  return isCalled && more.every((text) => isInitial(text) || (isOnlyGivenName(text) && !isSurname(text)));
}

/** "Scott, Kelly, Ryan": three or more first names in a row are a list, though some are last names too. */
function isListOfFirstNames(nodes: readonly Node[], index: number): boolean {
  const isFirst = (at: number): boolean => isGivenName(word(nodes[at]));
  const inRow = [index - 1, index, index + 1, index + 2].filter(isFirst);
  return isFirst(index) && isFirst(index + 1) && inRow.length > 2;
}

/** "Maria (Mia) Gomez". */
function isNickname(node: Node, next: Node): boolean {
  const [nick] = node.inner;
  return (
    next.separator === "" &&
    node.inner.length === 1 &&
    nick !== undefined &&
    word(nick) !== "" &&
    [node, nick, next].every(({ reading }) => reading.kind === "name" && reading.title === undefined)
  );
}

const links = ({ separator }: Node): boolean =>
  separator === "and" || separator === "/" || separator === "or";
const isDomain = (node: Node | undefined): boolean =>
  node?.reading.kind === "domain" && node.inner.length === 0;

/**
 * "Curriculum, Instruction & Assessment Director", "Grade 3 and 4 teachers", "Wellness/Homework subcommittee",
 * "Curriculum & Instruction": subjects that go with the job or group behind them, or are one department.
 */
function withWholeJobs(nodes: readonly Node[]): readonly Node[] {
  const whole: Node[] = [];
  let index = 0;
  while (index < nodes.length) {
    const node = nodes[index];
    if (node === undefined) break;
    const length = chainLength(nodes, index);
    const last = nodes[index + length - 1];
    if (length > 1 && last !== undefined) {
      const words = nodes.slice(index, index + length).flatMap((part) => part.words);
      const telling = "open" in node.reading && node.reading.open ? node.reading : last.reading;
      const kind = telling.kind === "role" || telling.kind === "group" ? telling.kind : "domain";
      const open = "open" in telling && telling.open;
      whole.push(joined(node, last, { kind, words, open }));
    } else {
      whole.push(node);
    }
    index += Math.max(1, length);
  }
  return whole;
}

/** No job has more subjects. */
const MOST_SUBJECTS = 12;

/** How many pieces from here on are one job, group or department. */
function chainLength(nodes: readonly Node[], from: number): number {
  const [first, second] = [nodes[from], nodes[from + 1]];
  if (first === undefined || second === undefined) return 1;
  // "Belonging/Homework committee": a word that is no known subject, on the slash.
  const unknown =
    second.separator === "/" && !isSurname(word(first)) && !isGivenName(word(first)) && word(first) !== "";
  if ("open" in first.reading && first.reading.open && first.inner.length === 0)
    return openLength(nodes, from);
  const starts =
    isDomain(first) ||
    (unknown && first.reading.kind === "name" && second.reading.kind === "group" && second.words.length > 1);
  if (!starts) return 1;
  let to = from + 1;
  while (
    to - from < MOST_SUBJECTS &&
    isDomain(nodes[to]) &&
    (nodes[to]?.separator === "," || linksAt(nodes, to))
  )
    to += 1;
  const end = nodes[to];
  if (end !== undefined && links(end) && isQualified(end) && (!end.comma || to - from > 1))
    return to - from + 1;
  // Without a job at its end the chain goes as far as its last "and".
  while (to - 1 > from && !linksAt(nodes, to - 1)) to -= 1;
  return to - from;
}

/** "Assistant Superintendent for Curriculum, Instruction & Assessment": as far as there are subjects. */
function openLength(nodes: readonly Node[], from: number): number {
  let to = from + 1;
  while (nodes[to]?.reading.kind === "domain" && (nodes[to]?.separator === "," || linksAt(nodes, to))) {
    to += 1;
    if ((nodes[to - 1]?.inner.length ?? 0) > 0) break;
  }
  return to - from;
}

function linksAt(nodes: readonly Node[], index: number): boolean {
  const node = nodes[index];
  return node !== undefined && links(node);
}

/** "Assessment Director", not "Director": what stands before it describes the same job. */
function isQualified(node: Node): boolean {
  const { reading, words } = node;
  return (
    (reading.kind === "role" || reading.kind === "group") &&
    words.length > 1 &&
    (node.separator === "/" || isDomainWord(words[0]?.text ?? ""))
  );
}
