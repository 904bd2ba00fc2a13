import {
  answerText,
  addressOfParagraph,
  type Block,
  isBlankText,
  type Location,
  locationKey,
  type ParagraphAddress,
  type ParagraphBlock,
  type TableCell,
} from "../../model";
import type { AnswerSlot, PlanPrompt } from "../../plan";
import type { Source } from "../build-plan";
import type { Draft } from "../drafts";
import type { Anchors } from "./anchors";
import { cellsBeside, tableAnswer, type TableAnswer } from "./cells";
import type { PromptMatch } from "./find";
import type { BodyLine, BoxLine, CellLine, Line } from "./lines";
import {
  type Gathered,
  gather,
  type Item,
  joinedFlags,
  NONE,
  type Piece,
  type PrintedLine,
  slotAt,
  type TextLine,
} from "./pieces";
import type { OwnLineAnswer } from "./reading";

/** Where a prompt's answer stands, or would stand. */
interface Answer {
  readonly pieces: readonly Piece[];
  /** Where it would go, if it is not there yet. */
  readonly blank: Omit<Piece, "text">;
  /** What is printed below the question's line. */
  readonly printed: readonly string[];
  /** All places of question and answer, blank lines included. */
  readonly places: readonly Location[];
}

/** Builds the answers of one document. */
interface Scene {
  readonly source: Source;
  readonly anchors: Anchors;
  /** The cells that hold prompts. */
  readonly asking: ReadonlySet<TableCell>;
  /** The text boxes that hold prompts. */
  readonly askingBoxes: ReadonlySet<string>;
}

function lineOf({ snapshot }: Source, paragraph: ParagraphBlock): TextLine {
  const location = { paragraph: paragraph.index };
  const address = (): ParagraphAddress | undefined => addressOfParagraph(snapshot, location);
  return { text: paragraph.text, location, address, flags: paragraph.flags };
}

/** The answer typed on the question's own line, as a piece. */
function ownPiece({ line, printed }: PrintedLine, match: PromptMatch, own: OwnLineAnswer): Piece {
  const { text, place, piece = "" } = own;
  const { location, flags } = line;
  const address = line.address();
  const slotOf = (): AnswerSlot => {
    if (address === undefined || place === "several") return NONE;
    if (place === "after") return slotAt({ line, printed }, "after");
    if (place === "bracket") return { kind: "bracket", address, expect: piece };
    return { kind: "field", address, label: match.reading.asked, nextLabel: piece };
  };
  return { text, location, flags, slot: slotOf() };
}

const boxKey = (paragraph: number, box: number): string => `${paragraph} ${box}`;

/** The text boxes anchored at a paragraph, as answers. */
function boxPieces({ askingBoxes }: Scene, block: Block): readonly Item[] {
  if (block.kind !== "paragraph") return [];
  return block.textBoxes.flatMap(({ text }, textBox): readonly Item[] => {
    if (askingBoxes.has(boxKey(block.index, textBox)) || isBlankText(text)) return [];
    const location = { paragraph: block.index, textBox };
    return [{ kind: "piece", piece: { text: answerText(text), location, flags: block.flags, slot: NONE } }];
  });
}

interface Below {
  readonly items: readonly Item[];
  /** The places of the items; where nothing known follows, as far as they say something. */
  readonly places: readonly Location[];
  /** A frame of one cell that stands there before anything else. */
  readonly frame?: Piece;
}

/** What stands in the body from a block up to the next anchor. */
function below(scene: Scene, from: number): Below {
  const { source, anchors } = scene;
  const { blocks } = source.snapshot;
  const { end, closed } = anchors.after(from);
  const items: Item[] = [];
  let frame: Piece | undefined;
  const isFirst = (): boolean =>
    items.every((item) => item.kind === "line" && item.line.text.trim() === "") && frame === undefined;
  for (const block of blocks.slice(from + 1, end)) {
    if (block.kind === "paragraph") {
      items.push({ kind: "line", line: lineOf(source, block) }, ...boxPieces(scene, block));
      continue;
    }
    const answer: TableAnswer =
      block.columnCount > 1 && !closed ? { pieces: [] } : tableAnswer(source, block);
    if (isFirst()) frame = answer.frame;
    items.push({ kind: "gap" }, ...answer.pieces.map((piece): Item => ({ kind: "piece", piece })));
  }
  const places = items.flatMap((item) => placeOf(item) ?? []);
  const last = items.map(saysSomething).lastIndexOf(true);
  const told = items.slice(0, last + 1).flatMap((item) => placeOf(item) ?? []);
  return { items, places: closed ? places : told, ...(frame === undefined ? {} : { frame }) };
}

function placeOf(item: Item): Location | undefined {
  if (item.kind === "gap") return undefined;
  return item.kind === "line" ? item.line.location : item.piece.location;
}

const saysSomething = (item: Item): boolean =>
  item.kind === "piece" || (item.kind === "line" && !isBlankText(item.line.text));

/** The place of an answer that is not there yet: a frame, the line itself where it waits for one, else below. */
function blankPlace(
  match: PromptMatch,
  question: PrintedLine,
  { under }: Gathered,
  frame: Piece | undefined,
): Answer["blank"] {
  const { flags, location } = question.line;
  const waits = under === question && (match.reading.room || flags.placeholder !== undefined);
  if (waits) return { location, flags, slot: slotAt(question, "after") };
  if (frame !== undefined) return frame;
  return { location, flags, slot: slotAt(under, "below") };
}

function bodyAnswer(scene: Scene, match: PromptMatch, last: BodyLine): Answer {
  const line = lineOf(scene.source, last.paragraph);
  // An edit knows the line by how its paragraph begins.
  const printed = last.paragraph.text.slice(0, last.offset) + match.reading.printed;
  const question = { line, printed: printed.trim() };
  const { items, frame, places } = below(scene, last.at.block);
  const gathered = gather(
    [...boxPieces(scene, last.paragraph), ...items],
    question,
    match.question,
    match.template,
  );
  return { ...answerOf(match, question, gathered, frame), places };
}

/**
 * The answer to one of several prompts in one paragraph, up to the next of them. It can only be read: no edit
 * reaches a part of a paragraph between line breaks.
 */
function sharedAnswer(scene: Scene, match: PromptMatch, line: BodyLine, next: number | undefined): Answer {
  const { source } = scene;
  const own = lineOf(source, line.paragraph);
  const { printed } = match.reading;
  const from = line.text.indexOf(printed) + printed.length;
  const text = answerText(line.text.slice(from, next === undefined ? undefined : next - line.offset));
  const place = { location: own.location, flags: own.flags, slot: NONE };
  const behind = next === undefined ? below(scene, line.at.block) : { items: [], places: [] };
  const question = { line: { ...own, address: () => undefined }, printed };
  const gathered = gather(behind.items, question, match.question, match.template);
  return {
    pieces: [...(text === "" ? [] : [{ ...place, text }]), ...gathered.pieces],
    blank: place,
    printed: gathered.printed,
    places: behind.places,
  };
}

/** Where the next prompt of the same paragraph begins; "alone" where there is no other in it. */
function besideInParagraph(line: BodyLine, all: readonly PromptMatch[]): number | undefined | "alone" {
  const offsets = all.flatMap(({ first }) =>
    first.kind === "body" && first.paragraph === line.paragraph ? [first.offset] : [],
  );
  if (offsets.length < 2) return "alone";
  const later = offsets.filter((offset) => offset > line.offset);
  return later.length === 0 ? undefined : Math.min(...later);
}

function answerOf(match: PromptMatch, question: PrintedLine, gathered: Gathered, frame?: Piece): Answer {
  const own = match.reading.answer;
  return {
    pieces: [...(own === undefined ? [] : [ownPiece(question, match, own)]), ...gathered.pieces],
    blank: blankPlace(match, question, gathered, frame),
    printed: gathered.printed,
    places: [],
  };
}

/** Lines of the same cell or text box behind the prompt, up to the next prompt there. */
function linesBehind(
  texts: readonly string[],
  position: number,
  next: number | undefined,
): readonly string[] {
  return texts.slice(position + 1, next);
}

function cellAnswer(scene: Scene, match: PromptMatch, last: CellLine, next: number | undefined): Answer {
  const { source } = scene;
  const { table, row, cell, position } = last;
  const location = { table: table.index, row: row.index, column: cell.column };
  const lineOfCell = (text: string): TextLine => ({
    text,
    location,
    address: () => source.book.cell(location),
    flags: cell.flags,
  });
  const question = { line: lineOfCell(last.text), printed: match.reading.printed };
  const inside = linesBehind(
    cell.paragraphs.map(({ text }) => text),
    position,
    next,
  ).map((text): Item => ({ kind: "line", line: lineOfCell(text) }));
  const gathered = gather(inside, question, match.question, match.template);
  const answer = answerOf(match, question, gathered);
  if (answer.pieces.length > 0 || next !== undefined) return answer;
  const beside = cellsBeside(source, table, row, cell, scene.asking);
  if (beside.pieces.length > 0 || beside.frame !== undefined) {
    return { ...answer, pieces: beside.pieces, blank: beside.frame ?? answer.blank };
  }
  if (table.rows.length > 1) return answer;
  // A frame around the question alone: its answer stands below the frame.
  const outside = below(scene, last.at.block);
  const found = gather([{ kind: "gap" }, ...outside.items], question, match.question, match.template);
  const { places } = outside;
  return { ...answer, pieces: found.pieces, blank: outside.frame ?? answer.blank, places };
}

function boxAnswer(match: PromptMatch, last: BoxLine, next: number | undefined): Answer {
  const { paragraph, box, position } = last;
  const location = { paragraph: paragraph.index, textBox: box };
  const lineOfBox = (text: string): TextLine => ({
    text,
    location,
    address: () => undefined,
    flags: paragraph.flags,
  });
  const question = { line: lineOfBox(last.text), printed: match.reading.printed };
  const texts = paragraph.textBoxes[box]?.paragraphs ?? [];
  const inside = linesBehind(texts, position, next).map((text): Item => ({
    kind: "line",
    line: lineOfBox(text),
  }));
  return answerOf(match, question, gather(inside, question, match.question, match.template));
}

/** Position of the next prompt in the same cell or text box. */
function nextBeside({ last }: PromptMatch, all: readonly PromptMatch[]): number | undefined {
  if (last.kind === "body") return undefined;
  const positions = all.flatMap(({ first }) => {
    const same =
      (last.kind === "cell" && first.kind === "cell" && first.cell === last.cell) ||
      (last.kind === "box" &&
        first.kind === "box" &&
        first.paragraph === last.paragraph &&
        first.box === last.box);
    return same && first.position > last.position ? [first.position] : [];
  });
  return positions.length === 0 ? undefined : Math.min(...positions);
}

/** Where a line of the question stands. */
function locationOf(line: Line): Location {
  if (line.kind === "body") return { paragraph: line.paragraph.index };
  if (line.kind === "box") return { paragraph: line.paragraph.index, textBox: line.box };
  return { table: line.table.index, row: line.row.index, column: line.cell.column };
}

/** Places, each once. */
function distinct(places: readonly Location[]): readonly Location[] {
  return [...new Map(places.map((place) => [locationKey(place), place])).values()];
}

function promptOf(scene: Scene, match: PromptMatch, all: readonly PromptMatch[]): PlanPrompt {
  const { first: begin, last, question, reading } = match;
  const next = nextBeside(match, all);
  const beside = last.kind === "body" ? besideInParagraph(last, all) : "alone";
  const answer =
    last.kind === "body"
      ? beside === "alone"
        ? bodyAnswer(scene, match, last)
        : sharedAnswer(scene, match, last, beside)
      : last.kind === "cell"
        ? cellAnswer(scene, match, last, next)
        : boxAnswer(match, last, next);
  const { pieces, blank, printed, places } = answer;
  const [first, ...others] = pieces;
  const place = first === undefined ? blank : others.length === 0 ? first : { ...first, slot: NONE };
  return {
    id: question.id,
    label: reading.label,
    question: [reading.question, ...printed].join("\n"),
    text: pieces.map(({ text }) => text).join("\n"),
    location: place.location,
    places: distinct([locationOf(begin), locationOf(last), place.location, ...places]),
    slot: place.slot,
    flags: others.length === 0 ? place.flags : joinedFlags(pieces.map(({ flags }) => flags)),
    ...(question.number === undefined ? {} : { number: question.number }),
    ...(question.section === undefined ? {} : { section: question.section }),
  };
}

/** Builds the prompts of a document's plans. */
export function promptBuilder(
  source: Source,
  drafts: readonly Draft[],
  anchors: Anchors,
): (draft: Draft) => readonly PlanPrompt[] {
  const matchesOf = (draft: Draft): readonly PromptMatch[] =>
    draft.parts.flatMap((part) => (part.kind === "prompt" ? [part.match] : []));
  const all = drafts.flatMap(matchesOf);
  const asking = new Set(all.flatMap(({ last }) => (last.kind === "cell" ? [last.cell] : [])));
  const askingBoxes = new Set(
    all.flatMap(({ last }) => (last.kind === "box" ? [boxKey(last.paragraph.index, last.box)] : [])),
  );
  const scene: Scene = { source, anchors, asking, askingBoxes };
  return (draft) =>
    [...matchesOf(draft)].sort((a, b) => a.order - b.order).map((match) => promptOf(scene, match, all));
}
