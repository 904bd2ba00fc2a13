import type { FoundFigure } from "./figures";
import type { TimeSpan } from "./time-frame";
import type { Token } from "./tokens";

/** A text with its words, and which of them are taken by times and figures. */
export interface Reader {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly figures: readonly FoundFigure[];
  readonly timed: readonly boolean[];
  /** For each word that belongs to a figure, the figure's first word. */
  readonly counting: ReadonlyMap<number, number>;
}

/** For each word whether it says when. */
export function timedWords(tokens: readonly Token[], spans: readonly TimeSpan[]): readonly boolean[] {
  let next = 0;
  return tokens.map(({ start, end }) => {
    while ((spans[next]?.end ?? Infinity) <= start) next += 1;
    return (spans[next]?.start ?? Infinity) < end;
  });
}

/** What the readers of phrases look at. */
export function readerOf(
  text: string,
  tokens: readonly Token[],
  timed: readonly boolean[],
  figures: readonly FoundFigure[],
): Reader {
  const counting = new Map<number, number>();
  for (const { from, to } of figures)
    for (let index = from; index <= to; index += 1) counting.set(index, from);
  return { text, tokens, figures, timed, counting };
}

/** Says when at this word. */
export function isTimed({ timed }: Reader, index: number): boolean {
  return timed[index] ?? false;
}

/** A figure begins at this word. */
export function isFigure({ counting }: Reader, index: number): boolean {
  return counting.get(index) === index;
}
