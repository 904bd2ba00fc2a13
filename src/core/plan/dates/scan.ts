import { inLetters, remembered } from "../../model";
import { tried } from "./form";
import { formAt } from "./forms";
import { withYears } from "./merge-years";
import {
  DASH_PAIR,
  DAY_BEFORE,
  DURATION,
  FROM_FIGURE,
  FROM_SIGN,
  FROM_WORD,
  LANDMARKS,
  OFFSET,
  PART,
  type Phrases,
  SCHOOL_ITSELF,
  WEEK_OF,
  WORD,
} from "./phrases";
import type { Item, ItemKind, Part, Point } from "./point";
import { countNumber, inSmallLetters, plainText, weekdayNumber } from "./words";

/** What a text says of dates, in its order. */
export interface Scanned {
  readonly text: string;
  readonly items: readonly Item[];
}

const FIGURE = /[\d']/;
const LETTER = inLetters(String.raw`\p{L}`);

function partOf(word: string): Part {
  if (/^(?:early|begin|start|open|first)/i.test(word)) return "early";
  return /^mid/i.test(word) ? "mid" : "late";
}

interface Step {
  readonly kinds: readonly ItemKind[];
  readonly end: number;
}

/** One reading of a text from its beginning to its end. */
class Scanner {
  constructor(
    private readonly text: string,
    private readonly items: Item[] = [],
  ) {}

  all(): readonly Item[] {
    let at = 0;
    while (at < this.text.length) {
      if (this.text.charAt(at) === " ") {
        at += 1;
        continue;
      }
      const { kinds, end } = this.stepAt(at);
      for (const kind of kinds) this.items.push({ ...kind, at, end });
      at = end;
    }
    return this.items;
  }

  private tried(pattern: RegExp, at: number): RegExpExecArray | null {
    return tried(pattern, this.text, at);
  }

  private stepAt(at: number): Step {
    const start = this.text.charAt(at);
    if (start === "\n" || start === ";") return { kinds: [{ kind: "break" }], end: at + 1 };
    if (FIGURE.test(start)) {
      const step = this.plainAt(at) ?? this.offsetAt(at) ?? this.phraseAt(FROM_FIGURE, at) ?? this.pairAt(at);
      return step ?? this.wordAt(at);
    }
    if (!LETTER.test(start)) return this.phraseAt(FROM_SIGN, at) ?? this.wordAt(at);
    return this.pointsAt(at) ?? this.offsetAt(at) ?? this.phraseAt(FROM_WORD, at) ?? this.wordAt(at);
  }

  private phraseAt({ noDates, links, marks, noise }: Phrases, at: number): Step | undefined {
    const step = (match: RegExpExecArray, ...kinds: readonly ItemKind[]): Step => ({
      kinds,
      end: at + match[0].length,
    });
    for (const pattern of noDates) {
      const match = this.tried(pattern, at);
      if (match !== null) return step(match, { kind: "word" });
    }
    for (const [pattern, link] of links) {
      const match = this.tried(pattern, at);
      if (match !== null) return step(match, { kind: "link", link });
    }
    for (const [pattern, mark] of marks) {
      const match = this.tried(pattern, at);
      if (match !== null) return step(match, { kind: "mark", mark });
    }
    for (const pattern of noise) {
      const match = this.tried(pattern, at);
      if (match !== null) return step(match);
    }
    return undefined;
  }

  /** Dates, those with "early", "week of" or a weekday before them included. */
  private pointsAt(at: number): Step | undefined {
    for (const [pattern, part] of LANDMARKS) {
      const match = this.tried(pattern, at);
      if (match !== null) return points([{ what: { form: "schoolYear" }, part }], at + match[0].length);
    }
    const week = this.tried(WEEK_OF, at);
    const of = week === null ? undefined : formAt(this.text, at + week[0].length);
    if (week !== null && of !== undefined) {
      const side = /ending/i.test(week[1] ?? "") ? "to" : "from";
      return points(
        of.points.map((point) => ({ ...point, week: side })),
        of.end,
      );
    }
    const part = this.partAt(at);
    if (part !== undefined) return part;
    const day = this.tried(DAY_BEFORE, at);
    const dated = day === null ? undefined : formAt(this.text, at + day[0].length);
    if (day?.[1] !== undefined && day[2] === undefined && dated !== undefined) {
      const weekday = weekdayNumber(day[1]);
      return points(
        dated.points.map((point, index) => (index === 0 ? { ...point, weekday } : point)),
        dated.end,
      );
    }
    return this.plainAt(at);
  }

  private plainAt(at: number): Step | undefined {
    const found = formAt(this.text, at);
    return found === undefined ? undefined : points(found.points, found.end);
  }

  private partAt(at: number): Step | undefined {
    const match = this.tried(PART, at);
    if (match === null) return undefined;
    const part = partOf(match[1] ?? match[2] ?? "");
    const start = at + match[0].length;
    const found = formAt(this.text, start);
    const [first, ...others] = found?.points ?? [];
    if (found !== undefined && first !== undefined) return points([{ ...first, part }, ...others], found.end);
    const school = this.tried(SCHOOL_ITSELF, start);
    return school === null
      ? undefined
      : points([{ what: { form: "schoolYear" }, part }], start + school[0].length);
  }

  private offsetAt(at: number): Step | undefined {
    const match = this.tried(OFFSET, at);
    if (match === null) {
      const duration = this.tried(DURATION, at);
      return duration === null
        ? undefined
        : { kinds: [{ kind: "mark", mark: "relative" }], end: at + duration[0].length };
    }
    const [all, within, count = "", unit = "", side = ""] = match;
    const sign = /^(?:before|prior)/i.test(side) ? -1 : 1;
    const amount = countNumber(count) * sign;
    const size = unit.slice(0, 1).toLowerCase();
    const days = size === "d" ? amount : size === "w" ? amount * 7 : 0;
    const months = size === "m" ? amount : size === "y" ? amount * 12 : 0;
    return {
      kinds: [
        { kind: "mark", mark: "relative" },
        { kind: "offset", offset: { days, months, within: within !== undefined } },
      ],
      end: at + all.trimEnd().length,
    };
  }

  private pairAt(at: number): Step | undefined {
    const match = this.tried(DASH_PAIR, at);
    if (match === null || this.items.at(-1)?.kind === "word") return undefined;
    const [all, first, second] = match;
    const point: Point = { what: { form: "pair", first: Number(first), second: Number(second) } };
    return points([point], at + all.length);
  }

  private wordAt(at: number): Step {
    const word = this.tried(WORD, at);
    return { kinds: [{ kind: "word" }], end: at + (word?.[0].length ?? 1) };
  }
}

function points(found: readonly Point[], end: number): Step {
  const kinds = found.flatMap((point, index): ItemKind[] =>
    index === 0
      ? [{ kind: "point", point }]
      : [
          { kind: "link", link: "list" },
          { kind: "point", point },
        ],
  );
  return { kinds, end };
}

/** Finds what a text says of dates; never throws, in time that grows with the text's length alone. */
export const scan = remembered((raw): Scanned => {
  const text = plainText(raw);
  return { text, items: withYears(text, new Scanner(inSmallLetters(text)).all()) };
});
