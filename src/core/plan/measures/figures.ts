import type { Figure } from "../value";
import { fractionOf, type Numeral, numeralOf } from "./numbers";
import { singular, slice, type Token } from "./tokens";
import { isFinite, isFunctionWord } from "./words";

/** A figure and the words that it takes. */
export interface FoundFigure {
  readonly figure: Figure;
  /** Its first and last word among the text's. */
  readonly from: number;
  readonly to: number;
  /** "by 5 points", "a gain of 10%": how far something moves, not where it stands. */
  readonly change: boolean;
}

/** Words whose number is a name: "grade 3", "Title I", "step 2". */
const NUMBERED =
  /^(?:grades?|gr|titles?|steps?|goals?|objectives?|strateg(?:y|ies)|tiers?|modules?|standards?|sections?|chapters?|levels?|rooms?|forms?|phases?|cohorts?|years?|units?|pages?|p|pp|no|number|nos|versions?|parts?|acts?|indicators?|domains?|priorit(?:y|ies)|initiatives?|appendix|tables?|questions?|items?|slides?|weeks?|days?|months?|lessons?|volumes?|age[sd]?|pillars?|quarters?|cycles?|rounds?|stages?|components?|elements?|criteri(?:on|a)|bands?|algebra|math|english|spanish|french|science|kindergarten|wave|series|step#|option)$/;
const JOINS = /^(?:and|&|to|through|thru|or)$/;
/** "504 plan", "766 meeting": laws that are called by their number. */
const LAWS = /^(?:504|766|501|94-142|603)$/;
/** "6-8 teachers": the grades of a school. */
const GRADE_BANDS = /^(?:6-8|9-12|6-12|7-12|7-8|5-8|4-8|5-6)$/;
const NOT_COUNTED = /^(?:another|day|time|way|more|other|who|that|which|on|in|to|by|is|are|of|year)$/;
const CHANGING =
  /^(?:increas\w*|decreas\w*|improv\w*|reduc\w*|grow\w*|rais\w*|ris(?:e|es|ing)|drop\w*|lower\w*|declin\w*|gain\w*|rose|fell|falls?|chang\w*|mov(?:e|es|ing)|expand\w*)$/;
const GAIN = /^(?:increase|decrease|improvement|reduction|growth|gain|gains|drop|decline|rise|change)$/;

/** One walk over the words of a text. */
class FigureReader {
  private readonly named = new Set<number>();

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
    private readonly timed: readonly boolean[],
  ) {}

  all(): readonly FoundFigure[] {
    const found: FoundFigure[] = [];
    let index = 0;
    while (index < this.tokens.length) {
      const next = this.oftenAt(index) ?? (this.timed[index] === true ? undefined : this.figureAt(index));
      if (next !== undefined) found.push(next);
      index = (next?.to ?? index) + 1;
    }
    return found;
  }

  private lower(index: number): string {
    return this.tokens[index]?.lower ?? "";
  }

  /** The word behind another one in the same breath. */
  private next(index: number): string {
    return this.tokens[index]?.stop === "" ? this.lower(index + 1) : "";
  }

  private words(from: number, to: number): string {
    return slice(this.text, this.tokens, from, to);
  }

  private found(figure: Omit<Figure, "text">, from: number, to: number): FoundFigure {
    return {
      figure: { text: this.words(from, to), ...figure },
      from,
      to,
      change: this.isChange(figure, from, to),
    };
  }

  /** "twice a month", "three times per week". */
  private oftenAt(index: number): FoundFigure | undefined {
    const counts: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 };
    const word = this.lower(index);
    const number = counts[word] ?? numeralOf(this.tokens[index]?.text ?? "")?.number;
    if (number === undefined) return undefined;
    const times = word in counts ? index : index + 1;
    if (!(word in counts) && !/^(?:times?|x)$/.test(this.next(index))) return undefined;
    const per = /^(?:an?|per|each|every)$/.test(this.next(times)) ? times + 2 : times;
    if (per === times && times === index) {
      const alone = word !== "once" && !/^(?:as|the)$/.test(this.next(index));
      return alone && word in counts ? this.found({ number }, index, index) : undefined;
    }
    const to = per > times && this.next(times + 1) === "" ? times : per;
    if (to === index) return undefined;
    return this.found({ number, unit: this.words(index + 1, to) }, index, to);
  }

  private figureAt(index: number): FoundFigure | undefined {
    const token = this.tokens[index];
    if (token === undefined) return undefined;
    const share = this.fractionAt(index);
    if (share !== undefined) return share;
    const numeral = numeralOf(token.text);
    if (numeral === undefined) return undefined;
    const percent = this.percentEnd(index, numeral);
    if (percent === undefined && this.isName(index, numeral)) {
      this.named.add(index);
      return undefined;
    }
    return this.rangeAt(index, numeral) ?? this.single(index, numeral);
  }

  /** "4/5 of", "two-thirds of", "half of", "4 of 5", "four out of five". */
  private fractionAt(index: number): FoundFigure | undefined {
    const text = this.lower(index);
    const slash = /^(\d{1,3})\/(\d{1,3})$/.exec(text);
    const [top, bottom] = [Number(slash?.[1]), Number(slash?.[2])];
    if (slash !== null && top <= bottom && bottom > 0 && this.countsOn(index))
      return this.found({ number: round(top / bottom), unit: "share" }, index, index);
    const fraction = fractionOf(text, this.next(index));
    const last = index + (fraction?.words ?? 1) - 1;
    if (fraction !== undefined && /^(?:of|the|our|all)$/.test(this.next(last)))
      return this.found({ number: round(fraction.share), unit: "share" }, index, last);
    return this.outOf(index);
  }

  /** "4/5 of the schools", "8/10 classrooms". */
  private countsOn(index: number): boolean {
    const next = this.next(index);
    return next === "of" || isPlural(next) || (next !== "" && isPlural(this.next(index + 1)));
  }

  private outOf(index: number): FoundFigure | undefined {
    const part = numeralOf(this.tokens[index]?.text ?? "");
    if (part === undefined || part.percent || part.upTo !== undefined || part.number < 0) return undefined;
    let at = index + 1;
    if (this.next(index) === "out") at += 1;
    if (this.next(at - 1) !== "of") return undefined;
    while (/^(?:the|our|all|its)$/.test(this.next(at))) at += 1;
    const whole = this.next(at) === "" ? undefined : numeralOf(this.tokens[at + 1]?.text ?? "");
    if (whole === undefined || whole.percent || whole.number < part.number || whole.number === 0)
      return undefined;
    return this.found({ number: round(part.number / whole.number), unit: "share" }, index, at + 1);
  }

  /** "80-90%", "80% to 90%", "between 3 and 5 schools"; "from 74% to 80%" are two figures. */
  private rangeAt(index: number, low: Numeral): FoundFigure | undefined {
    const before = this.lower(index - 1);
    const joint = this.next(index);
    const joins = joint === "to" || (joint === "and" && before === "between");
    const high =
      joins && this.next(index + 1) !== "" ? numeralOf(this.tokens[index + 2]?.text ?? "") : undefined;
    if (high === undefined || low.upTo !== undefined || high.number <= low.number) return undefined;
    if (before === "from" || this.isMoved(index)) return undefined;
    const end = this.single(index + 2, high);
    const { unit } = end.figure;
    return this.found(
      { number: low.number, upTo: high.number, ...(unit === undefined ? {} : { unit }) },
      index,
      end.to,
    );
  }

  private single(index: number, numeral: Numeral): FoundFigure {
    const { number, upTo, money } = numeral;
    const base = { number, ...(upTo === undefined ? {} : { upTo }) };
    const points = this.pointsEnd(index);
    if (points !== undefined) return this.found({ ...base, unit: "points" }, index, points);
    const percent = this.percentEnd(index, numeral);
    if (percent !== undefined) return this.found({ ...base, unit: "percent" }, index, percent);
    if (money) return this.found({ ...base, unit: "$" }, index, index);
    const counted = this.countedFrom(index);
    if (counted === undefined) return this.found(base, index, index);
    const [from, to] = counted;
    return { ...this.found({ ...base, unit: this.words(from, to) }, index, to) };
  }

  /** The last word of "80%", "80 percent". */
  private percentEnd(index: number, numeral: Numeral): number | undefined {
    if (numeral.percent) return index;
    const next = this.next(index);
    if (/^(?:percent|percentage|pct|%)$/.test(next)) return index + 1;
    return next === "per" && this.next(index + 1) === "cent" ? index + 2 : undefined;
  }

  /** The last word of "5 points", "5 percentage points", "5% points". */
  private pointsEnd(index: number): number | undefined {
    const next = this.next(index);
    if (/^(?:points?|pts|pp|ppts?)$/.test(next)) return index + 1;
    const after = this.next(index + 1);
    return /^(?:percent(?:age)?|%|scale|scaled)$/.test(next) && /^(?:points?|pts)$/.test(after)
      ? index + 2
      : undefined;
  }

  /** The words that say what is counted: "12 ELA classrooms", "5 or more teachers". */
  private countedFrom(index: number): readonly [number, number] | undefined {
    let from = index + 1;
    if (/^(?:or|and)$/.test(this.next(index)) && /^(?:more|fewer|less|higher|above)$/.test(this.next(from)))
      from += 2;
    if (from - 1 > index && this.tokens[from - 1]?.stop !== "") return undefined;
    let to = from - 1;
    for (let at = from; at < this.tokens.length && at < from + 4; at += 1) {
      const word = this.next(at - 1);
      if (word === "" || isFunctionWord(word) || numeralOf(word) !== undefined || !/\p{L}/u.test(word)) break;
      if ((at > from && isFinite(word)) || this.timed[at] === true) break;
      to = at;
      if (isPlural(word)) break;
    }
    return to < from ? undefined : [from, to];
  }

  /** A number that is part of a name and counts nothing. */
  private isName(index: number, numeral: Numeral): boolean {
    const token = this.tokens[index];
    const before = this.lower(index - 1);
    const joined = this.tokens[index - 1]?.stop;
    if (token === undefined) return true;
    if (joined === "" && NUMBERED.test(before) && !numeral.money) return true;
    if (JOINS.test(before) && this.named.has(index - 2)) return true;
    if (joined === "," && this.named.has(index - 1) && this.isListed(index)) return true;
    // "1 to 1 devices".
    if (numeral.number === 1 && this.isOneToOne(index)) return true;
    if (numeral.inWords) return this.isIdiom(index, numeral);
    if (LAWS.test(token.text) || this.isYear(index, numeral)) return true;
    if (GRADE_BANDS.test(token.text.replace(/[\u2013\u2014]/g, "-"))) return true;
    if (token.first && /^\d{1,2}$/.test(token.text) && this.isListMark(token)) return true;
    const product = /^\p{Lu}{3,}$/u.test(this.tokens[index - 1]?.text ?? "") && joined === "";
    return product && (numeral.decimals || !/^\p{Ll}/u.test(this.next(index)));
  }

  /** "steps 1, 2 and 3", "grades 3, 4": nothing is counted by the last of them. */
  private isListed(index: number): boolean {
    return this.tokens[index]?.stop !== "" || JOINS.test(this.next(index));
  }

  /** "1 to 1", of which this is the first or the last. */
  private isOneToOne(index: number): boolean {
    const one = (at: number): boolean => /^(?:1|one)$/.test(this.lower(at));
    const from = this.lower(index + 1) === "to" ? index : index - 2;
    return one(from) && this.lower(from + 1) === "to" && one(from + 2);
  }

  private isListMark({ end }: Token): boolean {
    return /^[.)]/.test(this.text.slice(end, end + 1));
  }

  private isYear(index: number, { number, decimals, money }: Numeral): boolean {
    const text = this.tokens[index]?.text ?? "";
    return (
      !money && !decimals && /^\d{4}(?:[-\u2013]\d{2,4})?$/.test(text) && number >= 1990 && number <= 2060
    );
  }

  /** "one another", "one of the", "no one", "one-on-one". */
  private isIdiom(index: number, { number }: Numeral): boolean {
    const next = this.next(index);
    if (number === 0) return next === "";
    if (number > 1) return false;
    const least = /^(?:least|minimum|only|exactly|than)$/.test(this.lower(index - 1));
    if (next === "per") return false;
    return next === ""
      ? !least
      : NOT_COUNTED.test(next) || /^(?:no|any|each|every|this|that)$/.test(this.lower(index - 1));
  }

  /** Something that moves is spoken of before the figure, in the same sentence. */
  private isMoved(index: number): boolean {
    for (let at = index - 1; at >= 0 && at > index - 14; at -= 1) {
      if (this.tokens[at]?.stop === ".") return false;
      if (CHANGING.test(this.lower(at))) return true;
    }
    return false;
  }

  private isChange({ unit, upTo }: Omit<Figure, "text">, from: number, to: number): boolean {
    const before = this.lower(from - 1);
    const around = [
      this.lower(from - 2),
      this.next(to),
      this.tokens[to]?.stop === "" ? this.next(to + 1) : "",
    ];
    if (unit !== "percent" && unit !== "points") return before === "by" && this.isMoved(from - 1);
    if (before === "by" && (this.isMoved(from - 1) || unit === "points")) return true;
    if (unit === "points" && this.isMoved(from) && !/^(?:to|from|of|least)$/.test(before)) return true;
    if (before === "of" && GAIN.test(around[0] ?? "")) return true;
    return upTo === undefined && GAIN.test(around[1] ?? "");
  }
}

function isPlural(word: string): boolean {
  return (
    singular(word) !== word ||
    /^(?:people|children|men|women|staff|faculty|criteria|data|percent)$/.test(word)
  );
}

function round(share: number): number {
  return Math.round(share * 10000) / 10000;
}

/** The figures of a text: what it counts or measures, not the numbers by which things are called. */
export function figuresOf(
  text: string,
  tokens: readonly Token[],
  timed: readonly boolean[],
): readonly FoundFigure[] {
  return new FigureReader(text, tokens, timed).all();
}

/** Where something stands now and where it is to come to. */
export function levelsOf(
  tokens: readonly Token[],
  found: readonly FoundFigure[],
): { readonly baseline?: Figure; readonly target?: Figure } {
  const near = ({ from }: FoundFigure, pattern: RegExp, reach: number): boolean =>
    tokens.slice(Math.max(0, from - reach), from).some(({ lower }) => pattern.test(lower));
  const levels = found.filter((entry) => !entry.change);
  const from = levels.find(
    (entry) =>
      near(entry, /^from$/, 3) ||
      near(entry, /^(?:baseline|currently|current)$/, 4) ||
      isBaseline(tokens, entry),
  );
  const rest = levels.filter((entry) => entry !== from);
  const to =
    rest.find(
      (entry) =>
        (from === undefined || entry.from > from.to) &&
        near(entry, /^(?:to|target|goal|reach|least|becomes?)$/, 3),
    ) ??
    rest.find((entry) => near(entry, /^(?:target|goal)$/, 3)) ??
    rest.find(({ figure }) => figure.unit === "percent" || figure.unit === "share") ??
    (rest.length === 1 ? rest[0] : undefined);
  return {
    ...(from === undefined ? {} : { baseline: from.figure }),
    ...(to === undefined ? {} : { target: to.figure }),
  };
}

/** "62% (baseline)", "62% at baseline". */
function isBaseline(tokens: readonly Token[], { to }: FoundFigure): boolean {
  return [tokens[to + 1], tokens[to + 2]].some((token) => token?.lower === "baseline");
}
