import type { Json } from "../wire";
import { characterOffsets, type Extent, paragraphsIn, piecesOf } from "./extents";
import type { HostDocument } from "./host-document";

/** The most that Word searches for. */
const LONGEST = 255;

/**
 * Finds a text within paragraphs: plainly, without wildcards; the given options are matchCase and
 * matchWholeWord.
 */
export function find(
  document: HostDocument,
  within: Extent,
  text: string,
  options: ReadonlyMap<string, Json>,
): readonly Extent[] {
  if (text === "" || text.length > LONGEST) return [];
  const matchCase = options.get("MatchCase") === true;
  const fold = (value: string): string => (matchCase ? value : value.toLowerCase());
  return paragraphsIn(document.story, within).flatMap(({ element }) => {
    let line = "";
    const starts: number[] = [];
    const ends: number[] = [];
    for (const piece of piecesOf(element)) {
      if (piece.deleted || piece.text === "") continue;
      const offsets =
        piece.element.name === "w:t"
          ? characterOffsets(document.source, piece)
          : [piece.element.start, piece.element.end];
      for (let i = 0; i < piece.text.length; i += 1) {
        starts.push(offsets[i] ?? piece.element.start);
        ends.push(offsets[i + 1] ?? piece.element.end);
      }
      line += piece.text;
    }
    return occurrences(fold(line), fold(text), options.get("MatchWholeWord") === true).flatMap((at) => {
      const start = starts[at];
      const end = ends[at + text.length - 1];
      if (start === undefined || end === undefined || start < within.start || end > within.end) return [];
      return [{ start, end }];
    });
  });
}

function occurrences(line: string, text: string, wholeWord: boolean): readonly number[] {
  const found: number[] = [];
  for (let at = line.indexOf(text); at >= 0; at = line.indexOf(text, at + text.length)) {
    const isWord = !/\w/.test(line.charAt(at - 1)) && !/\w/.test(line.charAt(at + text.length));
    if (!wholeWord || isWord) found.push(at);
  }
  return found;
}
