import { applySplices, type Splice } from "../wordml/splice";

/**
 * Splices of one source, gathered from many edits: it takes those that fit to the ones it has, applies them
 * together, and tells where the offsets of the old source stand in the new one.
 */
export class SpliceBatch {
  /** By start, then end, then as they came: the order in which they are applied. */
  readonly #placed: Splice[] = [];

  /** Takes all of these, or none where one of them would touch what another edit changes. */
  add(splices: readonly Splice[]): boolean {
    if (!splices.every((splice) => this.#fits(splice))) return false;
    for (const splice of splices) this.#placed.splice(this.#firstBehind(splice), 0, splice);
    return true;
  }

  get isEmpty(): boolean {
    return this.#placed.length === 0;
  }

  apply(source: string): string {
    return applySplices(source, this.#placed);
  }

  /** Works the shifts out once, for many offsets. */
  map(): SpliceMap {
    return new SpliceMap([...this.#placed]);
  }

  #fits({ start, end }: Splice): boolean {
    const from = this.#firstWhere((other) => other.start >= start);
    const before = this.#placed[from - 1];
    if (before !== undefined && before.end > start) return false;
    if (end === start) return true;
    // Insertions at this very offset go before us; whatever else begins here must begin behind our end.
    const next = this.#firstWhere((other) => other.start > start || other.end > start);
    const after = this.#placed[next];
    return after === undefined || after.start >= end;
  }

  #firstBehind(splice: Splice): number {
    return this.#firstWhere(
      (other) => other.start > splice.start || (other.start === splice.start && other.end > splice.end),
    );
  }

  /** Position of the first splice for which something holds that then holds for all behind it. */
  #firstWhere(holds: (splice: Splice) => boolean): number {
    let low = 0;
    let high = this.#placed.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const placed = this.#placed[middle];
      if (placed === undefined || holds(placed)) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** Where offsets of a source stand once splices are applied to it. */
export class SpliceMap {
  readonly #splices: readonly Splice[];
  /** What all splices before each one add to an offset. */
  readonly #shifts: readonly number[];
  readonly #total: number;

  constructor(ordered: readonly Splice[]) {
    const shifts: number[] = [];
    let shift = 0;
    for (const { start, end, text } of ordered) {
      shifts.push(shift);
      shift += text.length - (end - start);
    }
    this.#splices = ordered;
    this.#shifts = shifts;
    this.#total = shift;
  }

  /**
   * The new place of an offset, or undefined if the text there was replaced. An offset at the very place of an
   * insertion moves behind what was inserted.
   */
  offset(offset: number): number | undefined {
    let low = 0;
    let high = this.#splices.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#splices[middle]?.start ?? Infinity) > offset) high = middle;
      else low = middle + 1;
    }
    const last = this.#splices[low - 1];
    if (last !== undefined && last.end > offset) return undefined;
    return offset + (this.#shifts[low] ?? this.#total);
  }

  /** Where the text of a splice begins in the new source. */
  placeOf(splice: Splice): number | undefined {
    const at = this.#splices.indexOf(splice);
    return at < 0 ? undefined : splice.start + (this.#shifts[at] ?? 0);
  }
}
