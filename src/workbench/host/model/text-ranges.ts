import { characterOffsets, type Extent, paragraphsIn, piecesOf } from "./extents";
import type { HostDocument } from "./host-document";

/**
 * Cuts an extent behind each of some marks ("." or "\t"), as getTextRanges does: a mark belongs to the text
 * before it; a paragraph's end always cuts.
 */
export function splitText(
  document: HostDocument,
  extent: Extent,
  marks: readonly string[],
  trim: boolean,
): readonly Extent[] {
  return paragraphsIn(document.story, extent).flatMap(({ element }) => {
    const characters = piecesOf(element)
      .filter(({ deleted, text }) => !deleted && text !== "")
      .flatMap((piece) => {
        const { start, end } = piece.element;
        const offsets =
          piece.element.name === "w:t" ? characterOffsets(document.source, piece) : [start, end];
        return Array.from({ length: piece.text.length }, (_, index) => ({
          character: piece.text.charAt(index),
          start: offsets[index] ?? start,
          end: offsets[index + 1] ?? end,
        }));
      })
      .filter(({ start, end }) => start >= extent.start && end <= extent.end);
    const parts: (typeof characters)[] = [[]];
    for (const character of characters) {
      parts[parts.length - 1]?.push(character);
      if (marks.includes(character.character)) parts.push([]);
    }
    return parts.flatMap((part) => {
      const kept = trim ? trimSpace(part) : part;
      const [first] = kept;
      const last = kept[kept.length - 1];
      return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }];
    });
  });
}

function trimSpace<T extends { readonly character: string }>(part: readonly T[]): readonly T[] {
  const isSpace = ({ character }: T): boolean => /\s/.test(character);
  const first = part.findIndex((one) => !isSpace(one));
  if (first < 0) return [];
  let end = part.length;
  for (let last = part[end - 1]; last !== undefined && isSpace(last); last = part[end - 1]) end -= 1;
  return part.slice(first, end);
}
