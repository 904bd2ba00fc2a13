/** One change of a source text: `[start, end)` is replaced by `text`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Applies splices that were all made against the same source.
 *
 * Those that begin at the same offset are applied in the order given (insertions before a replacement).
 * @throws RangeError where two of them touch the same characters, or one lies outside the source
 */
export function applySplices(source: string, splices: readonly Splice[]): string {
  const parts: string[] = [];
  let position = 0;
  for (const splice of inOrder(splices)) {
    if (splice.start < position || splice.end < splice.start || splice.end > source.length) {
      throw new RangeError(`overlapping or misplaced splice at ${splice.start}`);
    }
    parts.push(source.slice(position, splice.start), splice.text);
    position = splice.end;
  }
  parts.push(source.slice(position));
  return parts.join("");
}

/** True if all of them can be applied together. */
export function areCompatible(splices: readonly Splice[]): boolean {
  let position = 0;
  for (const splice of inOrder(splices)) {
    if (splice.start < position) return false;
    position = splice.end;
  }
  return true;
}

/**
 * Where an offset of the old source stands in the new one, or undefined if the text there was replaced. An
 * offset at the very place of an insertion moves behind what was inserted.
 */
export function mapOffset(offset: number, splices: readonly Splice[]): number | undefined {
  let shift = 0;
  for (const splice of inOrder(splices)) {
    if (splice.start > offset) break;
    if (splice.end > offset) return undefined;
    shift += splice.text.length - (splice.end - splice.start);
  }
  return offset + shift;
}

function inOrder(splices: readonly Splice[]): readonly Splice[] {
  return splices
    .map((splice, index) => ({ splice, index }))
    .sort((a, b) => a.splice.start - b.splice.start || a.splice.end - b.splice.end || a.index - b.index)
    .map(({ splice }) => splice);
}
