/** Numbers of questions and headings as Word's own lists, so that they count on when somebody adds one. */

/** Where a paragraph stands in a list. */
export interface ListPlace {
  /** From 0. */
  readonly level: number;
  /** Number of the list instance (w:numId), from 1. */
  readonly list: number;
}

export type NumberFormat = "decimal" | "lowerLetter" | "upperLetter" | "bullet";

/** A list instance: how each of its levels counts, and what each begins with. */
export interface ListSpec {
  readonly formats: readonly NumberFormat[];
  readonly starts: readonly number[];
}

interface Step {
  readonly format: NumberFormat;
  readonly value: number;
}

/** How a printed number counts: "2a" is a letter beneath 2. */
export type NumberPath = readonly Step[];

/** Word counts nine levels (ECMA-376-1, 17.9.6). */
const LEVELS = 9;

/** "2a." and "1.3" in steps; undefined for what is no such number: words, Roman numerals. */
export function numberPath(printed: string): NumberPath | undefined {
  const bare = printed.trim().replace(/[.):]+$/, "");
  const pieces = bare.match(/\d+|[A-Za-z]+|[^\dA-Za-z]+/g) ?? [];
  const steps = pieces.filter((piece) => piece !== "." && piece !== "-");
  const counts = steps.every((step) => /^(?:\d{1,4}|[A-Za-z])$/.test(step));
  const isWhole = /^[\dA-Za-z]/.test(bare) && /[\dA-Za-z]$/.test(bare);
  if (!counts || !isWhole || steps.length > LEVELS) return undefined;
  return steps.map((step): Step => {
    if (/\d/.test(step)) return { format: "decimal", value: Number(step) };
    const lower = step.toLowerCase();
    return {
      format: step === lower ? "lowerLetter" : "upperLetter",
      value: lower.charCodeAt(0) - "a".charCodeAt(0) + 1,
    };
  });
}

/** The first list of every document: bullets on all levels. */
const BULLETS: ListSpec = { formats: Array<NumberFormat>(LEVELS).fill("bullet"), starts: [] };

interface Counter {
  readonly value: number;
  /** Some paragraph carries this number; else it is only counted as the number around another. */
  readonly carried: boolean;
}

/** The lists of one document, begun as its numbers need them. */
export class Lists {
  readonly #lists: { formats: NumberFormat[]; readonly starts: readonly number[] }[] = [];
  #counters: readonly Counter[] = [];

  /** A bulleted paragraph. */
  bullet(level: number): ListPlace {
    return { level: Math.min(level, LEVELS - 1), list: 1 };
  }

  /**
   * The place of the paragraph with this number. Where the list would count differently here (a number is
   * skipped, or counting begins again) another one begins.
   */
  number(path: NumberPath): ListPlace {
    const last = path.length - 1;
    if (!this.#countsTo(path)) {
      this.#lists.push({ formats: [], starts: path.map(({ value }) => value) });
      this.#counters = [];
    }
    const formats = this.#lists.at(-1)?.formats ?? [];
    this.#counters = path.map(({ format, value }, level) => {
      formats[level] = format;
      return { value, carried: level === last || this.#counters[level]?.carried === true };
    });
    return { level: last, list: this.#lists.length + 1 };
  }

  /** True where the list at hand gives its next paragraph this number by itself. */
  #countsTo(path: NumberPath): boolean {
    const list = this.#lists.at(-1);
    return (
      list !== undefined &&
      path.every(({ format, value }, level) => {
        const known = list.formats[level];
        if (known !== undefined && known !== format) return false;
        const counter = this.#counters[level];
        if (level < path.length - 1) return counter?.value === value;
        return counter === undefined
          ? value === (list.starts[level] ?? 1)
          : counter.carried && value === counter.value + 1;
      })
    );
  }

  /** All lists, the bulleted one first. */
  get specs(): readonly ListSpec[] {
    return [BULLETS, ...this.#lists];
  }
}
