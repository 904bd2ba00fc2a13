import { HostError } from "../errors";
import type { Json } from "../wire";
import { characterOffsets, type Extent, paragraphsIn, piecesOf } from "./extents";
import type { HostDocument } from "./host-document";
import { isVisible } from "./reading";

/** The most that Word searches for. */
const LONGEST = 255;

/** The codes of Word's search that the host knows: ^t a tab, ^l a line break, ^^ itself. */
const CODES: Readonly<Record<string, string>> = { "^t": "\t", "^l": "\v", "^^": "^" };

/**
 * Finds a text within paragraphs: plainly, without wildcards; the given options are matchCase and
 * matchWholeWord.
 *
 * @throws HostError "InvalidArgument" for a text that is too long or holds a code that the host does not know
 */
export function find(
  document: HostDocument,
  within: Extent,
  wanted: string,
  options: ReadonlyMap<string, Json>,
): readonly Extent[] {
  if (wanted === "" || wanted.length > LONGEST) {
    throw new HostError("InvalidArgument", `A search takes 1 to ${LONGEST} characters.`);
  }
  const text = wanted.replace(/\^[\s\S]?/g, (code) => {
    const meant = CODES[code];
    if (meant === undefined) throw new HostError("InvalidArgument", `The host does not search for ${code}.`);
    return meant;
  });
  const matchCase = options.get("MatchCase") === true;
  const fold = (value: string): string => (matchCase ? value : value.toLowerCase());
  return paragraphsIn(document.story, within).flatMap(({ element }) => {
    let line = "";
    const starts: number[] = [];
    const ends: number[] = [];
    for (const piece of piecesOf(element)) {
      if (!isVisible(document, piece) || piece.text === "") continue;
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
