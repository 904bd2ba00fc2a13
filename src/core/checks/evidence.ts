import type { MeasureValue } from "../plan";

/** What a measure lacks to be one that can be looked up. */
export interface Lacking {
  readonly figure: boolean;
  readonly population: boolean;
  readonly timeFrame: boolean;
  readonly instrument: boolean;
}

/** A measure's parts, each missing or there. */
export function lackingIn(value: MeasureValue | undefined): Lacking {
  return {
    figure: value === undefined || value.figures.length === 0,
    population: value?.population === undefined,
    timeFrame: value?.timeFrame === undefined,
    instrument: value?.instrument === undefined && value?.product === undefined,
  };
}

const NAMES: readonly (readonly [keyof Lacking, string])[] = [
  ["figure", "how much or how many"],
  ["population", "of whom or of what"],
  ["timeFrame", "by when"],
  ["instrument", "how one will see it"],
];

/** "how much or how many, and by when": what is missing, in words. */
export function inWords(lacking: Lacking): string {
  const names = NAMES.flatMap(([part, name]) => (lacking[part] ? [name] : []));
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")}, and ${names.at(-1) ?? ""}`;
}
