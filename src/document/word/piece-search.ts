import type { Piece } from "../../core/model";

/** Word's search takes at most 255 characters; escapes count. */
const LONGEST = 120;

/**
 * Finds a piece of a paragraph through Word's search (Paragraph.search, WordApi 1.1), as the API has no
 * offsets: what is to be replaced, cut into lengths that the search takes, or what stands before the place of
 * an insertion.
 */
export class PieceSearch {
  readonly #insertion: boolean;
  readonly #cuts: readonly Cut[];

  /** Queues the search. `text` is the paragraph's text as the snapshot has it. */
  constructor(paragraph: Word.Paragraph, text: string, piece: Piece) {
    this.#insertion = piece.start === piece.end;
    const spans = this.#insertion ? [before(text, piece.start)] : lengths(piece.start, piece.end);
    this.#cuts = spans
      .filter(({ start, end }) => start < end)
      .map(({ start, end }) => search(paragraph, text, start, end));
  }

  /**
   * True if, in the answered request, every part was found as often as it stands in the text, so that
   * counting tells which one is meant.
   */
  isCertain(): boolean {
    return (
      this.#cuts.length > 0 &&
      this.#cuts.every((cut) => cut.found.items.length === cut.times && cut.nth < cut.times)
    );
  }

  /** Queues the write: the text takes the place of the piece, formatted as its first part. */
  replace(text: string): void {
    const [first, ...rest] = this.#cuts.map((cut) => cut.found.items[cut.nth]);
    first?.insertText(text, this.#insertion ? "End" : "Replace");
    rest.forEach((range) => range?.insertText("", "Replace"));
  }
}

interface Cut {
  readonly found: Word.RangeCollection;
  /** How often its text stands in the paragraph, and which of those is meant. */
  readonly times: number;
  readonly nth: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function search(paragraph: Word.Paragraph, text: string, start: number, end: number): Cut {
  const wanted = text.slice(start, end);
  const found = paragraph.search(escapeSearch(wanted), { matchCase: true });
  found.load("items/text");
  return { found, times: count(text, wanted), nth: count(text.slice(0, start), wanted) };
}

/** What stands before an insertion, from the last tab or line break on: labels are short and often alone. */
function before(text: string, at: number): Span {
  const line = text.slice(0, at);
  const start = Math.max(line.lastIndexOf("\t"), line.lastIndexOf("\n")) + 1;
  return { start: Math.max(start, at - LONGEST), end: at };
}

function lengths(start: number, end: number): readonly Span[] {
  const spans: Span[] = [];
  for (let at = start; at < end; at += LONGEST) {
    spans.push({ start: at, end: Math.min(end, at + LONGEST) });
  }
  return spans;
}

/** Word's search reads "^" as the beginning of a code: ^t a tab, ^l a line break, ^^ itself. */
function escapeSearch(text: string): string {
  return text.replace(/\^/g, "^^").replace(/\t/g, "^t").replace(/\n/g, "^l");
}

/** How often a text stands in another, not overlapping, as the search counts. */
function count(text: string, part: string): number {
  return text.split(part).length - 1;
}
