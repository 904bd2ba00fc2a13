import { childElement, type XmlElement } from "../../../document/wordml/tree";
import { type Piece, readPieces } from "./pieces";
import { paragraphAt, type Story, type StoryParagraph } from "./story";

/**
 * Stretches of the source that stand for content. An offset inside a paragraph's start tag means the start of
 * its content: so that a self-closing paragraph, too, has a place inside.
 */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** Where a paragraph's content begins: behind its properties. */
export function contentStart(paragraph: XmlElement): number {
  if (paragraph.startTagEnd === paragraph.end) return paragraph.start + 1;
  return childElement(paragraph, "w:pPr")?.end ?? paragraph.startTagEnd;
}

/** Where a paragraph's content ends: before its mark. */
export function contentEnd(paragraph: XmlElement): number {
  return paragraph.startTagEnd === paragraph.end ? paragraph.start + 1 : paragraph.endTagStart;
}

/** Content from the first paragraph to the last, without the last one's mark. */
export function contentOf(paragraphs: readonly StoryParagraph[]): Extent | undefined {
  const [first] = paragraphs;
  const last = paragraphs[paragraphs.length - 1];
  if (first === undefined || last === undefined) return undefined;
  return { start: contentStart(first.element), end: contentEnd(last.element) };
}

/** The paragraphs that an extent touches; the one around it if it is an insertion point. */
export function paragraphsIn(story: Story, extent: Extent): readonly StoryParagraph[] {
  const { start, end } = extent;
  if (start === end) {
    const paragraph = paragraphAt(story, start);
    const isAround =
      paragraph !== undefined && paragraph.element.start < start && paragraph.element.end > start;
    return isAround ? [paragraph] : [];
  }
  return overlapping(story, extent).filter(({ element }) => !isOutside(element, extent));
}

/** The paragraphs that share any of their markup with an extent. */
export function overlapping(story: Story, { start, end }: Extent): readonly StoryParagraph[] {
  const { paragraphs } = story;
  let from = paragraphAt(story, start)?.index ?? 0;
  while ((paragraphs[from]?.element.end ?? Infinity) <= start) from += 1;
  let to = from;
  while ((paragraphs[to]?.element.start ?? Infinity) < end) to += 1;
  return paragraphs.slice(from, to);
}

/** A range that ends at the start of a paragraph's content, or begins behind its end, does not touch it. */
function isOutside(paragraph: XmlElement, extent: Extent): boolean {
  return (
    (extent.end <= contentStart(paragraph) && extent.start < paragraph.start) ||
    (extent.start >= contentEnd(paragraph) && extent.end > paragraph.end && extent.start > paragraph.start)
  );
}

const pieceCache = new WeakMap<XmlElement, readonly Piece[]>();

/** The pieces of a paragraph, read once. */
export function piecesOf(paragraph: XmlElement): readonly Piece[] {
  const known = pieceCache.get(paragraph);
  if (known !== undefined) return known;
  const pieces = readPieces(paragraph);
  pieceCache.set(paragraph, pieces);
  return pieces;
}

/**
 * Offsets in the source of each character of a w:t (or w:delText), and of its end.
 */
export function characterOffsets(source: string, piece: Piece): readonly number[] {
  const { element, text } = piece;
  const offsets: number[] = [];
  let raw = "";
  const inner = source.slice(element.startTagEnd, element.endTagStart);
  for (const match of inner.matchAll(/&#?\w+;|<!\[CDATA\[|\]\]>|[\s\S]/g)) {
    const [token] = match;
    if (token === "<![CDATA[" || token === "]]>") continue;
    const character = token.length > 1 ? decodeEntity(token) : token;
    for (const unit of character.split("")) {
      raw += unit;
      offsets.push(element.startTagEnd + match.index);
    }
  }
  // Space at the ends does not count where it is not preserved.
  const lead = raw.length === text.length ? 0 : raw.length - raw.replace(/^[ \t\r\n]+/, "").length;
  const end = offsets[lead + text.length] ?? element.endTagStart;
  return [...offsets.slice(lead, lead + text.length), end];
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
};

function decodeEntity(entity: string): string {
  const named = ENTITIES[entity];
  if (named !== undefined) return named;
  const hex = /^&#x/i.test(entity);
  return String.fromCodePoint(Number.parseInt(entity.slice(hex ? 3 : 2, -1), hex ? 16 : 10));
}

/** How much of a piece's text stands before an offset of the source. */
export function charactersBefore(source: string, piece: Piece, offset: number): number {
  if (offset <= piece.element.start) return 0;
  if (offset >= piece.element.end) return piece.text.length;
  const offsets = characterOffsets(source, piece);
  const index = offsets.findIndex((at) => at >= offset);
  return index < 0 ? piece.text.length : index;
}

const lengthCache = new WeakMap<Story, readonly number[]>();

/** For each paragraph, how many characters of the story stand before it; each mark counts as one. */
function lengthsBefore(story: Story): readonly number[] {
  const known = lengthCache.get(story);
  if (known !== undefined) return known;
  let total = 0;
  const lengths = story.paragraphs.map(({ element }) => {
    const before = total;
    total += piecesOf(element).reduce((sum, piece) => sum + piece.text.length, 0) + 1;
    return before;
  });
  lengthCache.set(story, lengths);
  return lengths;
}

/** Where an offset stands in the text of the story, whatever markup is around it: Word's own way to count. */
export function characterPosition(
  story: Story,
  source: string,
  paragraph: StoryParagraph | undefined,
  offset: number,
): number {
  if (paragraph === undefined) return 0;
  const before = lengthsBefore(story)[paragraph.index] ?? 0;
  if (offset <= paragraph.element.start) return before;
  const pieces = piecesOf(paragraph.element);
  if (offset >= paragraph.element.end) {
    return before + pieces.reduce((sum, piece) => sum + piece.text.length, 0) + 1;
  }
  return before + pieces.reduce((sum, piece) => sum + charactersBefore(source, piece, offset), 0);
}
