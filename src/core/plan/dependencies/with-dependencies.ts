import { comparableText } from "../../model";
import { answerKind } from "../answers";
import { readDate } from "../dates";
import { cellOf, type Dependency, type PlanRow, type PlanTable } from "../plan";
import { type ColumnRole, isOwnColumn } from "../roles";
import { bareNumbers, numbersAtStart, type Reference, referencesIn } from "./references";
import { actionColumn, type Steps, stepsOf } from "./steps";
import { StepFinder, tellingWords } from "./wording";

/** Columns that speak of something else. */
const NOT_READ: readonly (ColumnRole | "extra")[] = ["owner", "status", "term", "definition"];
/** What a step waits for stands behind one of these, in the same clause. */
const WAITS =
  /\b(?:after|following|once|upon|when|as soon as|pending|until|subsequent to|depend(?:s|ent|ing)? (?:up)?on|contingent (?:up)?on|requir(?:es?|ing)|awaits?|waits? (?:for|on)|waiting (?:for|on)|relies on|builds on|pre-?requisites?|pre-?reqs?|predecessors?|conditional (?:up)?on)\b:?/gi;
/** Of these only the steps that they name by number count. */
const NEEDS_NUMBER = /^(?:requir|builds)/i;
/** "Coach teachers until ...": there it is how long, not what for. */
const HOLDS_BACK =
  /\b(?:not|never|wait|waits|hold|delay|postpone|begin|start|cannot|on hold)\b[^.;\n]{0,40}$/i;
const OF_NUMBER =
  /^(?:depend|contingent|requir|pre|predecessor|conditional|await|wait|relies|after|once|following)/i;
/** "after school", "once a week", "when possible", "the following topics". */
const NO_WAITING =
  /^(?:after[- ]?(?:school|hours|noon|care)\b|after each\b|after every\b|after all\b(?! (?:the )?(?:steps?|actions?|tasks?))|after (?:that|this|which|then|it)\b|once (?:a|per|each|every|more|again|weekly|monthly|daily|yearly|in)\b|when(?:ever)? (?:possible|needed|necessary|appropriate|applicable|available|required|feasible|ready|asked|requested)\b|upon (?:request|arrival|entry)\b|pending\s*$|following (?:topics?|areas?|steps?:|questions?|items?|strategies|ways?|year|week|day|month|school|up\b)|until (?:further|then|now)\b)/i;
const BEFORE_NO_WAITING = /(?:\blook(?:s|ing|ed)?|\bnam(?:ed|es?)|\bthe|\bthese|\bas|\bmodel(?:l?ed)?)\s+$/i;
const SCHOOL_TIME =
  /^(?:after|following|until|once|when)\s+(?:the\s+)?(?:\w+\s+)?(?:break|vacation|holidays?|thanksgiving|day|year|semester|quarter|term|trimester|recess|school)\b/i;
const CLAUSE = /^[^.,;:()[\]\n\u2013\u2014]{0,120}/;
const BEFORE_REFERENCE = /\b(?:before|prior to|until|see|as in|repeat|like)\b[^.;\n]*$/i;
const DONE_BEHIND =
  /^ (?:(?:is|are|has been|have been|was|were|being|must be|gets?) )?(?:fully )?(?:completed?|done|finished|approved|in place|over|met|signed|selected|chosen|hired|named|ready)\b/i;
const FIRST_BEHIND =
  /^ (?:must|has to|have to|needs? to|should|is to|are to) (?:be (?:fully )?(?:completed?|done|finished|in place)|come|happen|occur)(?: first| before\b| prior\b| beforehand)/i;
/** "after 2 weeks", "after 3rd grade": a figure of something else than a step. */
const COUNTED =
  /^\s*(?:the )?(?:\d+(?:st|nd|rd|th)?|one|two|three|four|five|six|first|second|third|several|a few)\s+(?:\w+\s)?(?:minutes?|hours?|days?|weeks?|months?|years?|grades?|quarters?|semesters?|terms?|periods?|times?)\b/i;
const REACH = 70;

/** Reads what the rows of one table wait for. */
class DependencyReader {
  private readonly steps: Steps;
  private readonly finder: StepFinder;

  constructor(private readonly table: PlanTable) {
    this.steps = stepsOf(table);
    this.finder = new StepFinder(this.steps);
  }

  row(row: PlanRow, index: number): readonly Dependency[] {
    const own = this.steps.stepOfRow[index];
    if (own === undefined) return [];
    return this.table.columns.flatMap((column) => {
      const { id, role } = column;
      const text = cellOf(row, id)?.text ?? "";
      // Into a column of their own people write more than its heading says.
      const read = isOwnColumn(column) || !NOT_READ.includes(role);
      if (!read || answerKind(text) !== "given") return [];
      const found = role === "dependsOn" ? this.column(text, own) : this.prose(comparableText(text), own);
      return found.map(({ text: words, rows }) => ({ text: words, column: id, rows }));
    });
  }

  /** A column that asks for what comes before: numbers, references or words. */
  private column(raw: string, own: number): readonly Pick<Dependency, "text" | "rows">[] {
    const text = comparableText(raw);
    return text.split(/[;\n]/).flatMap((line) => {
      const words = line.trim();
      if (words === "" || tellingWords(words).length + (/\d/.test(words) ? 1 : 0) === 0) return [];
      const numbers = bareNumbers(words) ?? referencesIn(words).flatMap((reference) => reference.numbers);
      const rows = numbers.length > 0 ? this.rowsOf(numbers, own) : this.finder.find(words, own);
      return [{ text: words, rows }];
    });
  }

  private prose(text: string, own: number): readonly Pick<Dependency, "text" | "rows">[] {
    const references = referencesIn(text);
    const told = references.flatMap((reference) => this.reference(text, reference, own) ?? []);
    const words = this.clauses(text, references, own).filter(apartFrom(told));
    return [...told, ...words]
      .sort((one, other) => one.start - other.start)
      .map(({ start, end, rows }) => ({ text: text.slice(start, end).replace(/\s+/g, " ").trim(), rows }));
  }

  /** "after step 2", "step 2 must be done first". */
  private reference(text: string, { start, end, numbers }: Reference, own: number): Found | undefined {
    const rows = this.rowsOf(numbers, own);
    const first = FIRST_BEHIND.exec(text.slice(end, end + REACH));
    if (first !== null) return { start, end: end + first[0].length, rows };
    const from = Math.max(0, start - REACH);
    const before = sentenceEnd(text.slice(from, start));
    const wait = [...before.matchAll(WAITS)].at(-1);
    if (wait === undefined) return undefined;
    const at = start - before.length + wait.index;
    const between = text.slice(at + wait[0].length, start);
    if (BEFORE_REFERENCE.test(between) || !holds(text, at, wait[0])) return undefined;
    const behind = DONE_BEHIND.exec(text.slice(end, end + REACH))?.[0] ?? "";
    return { start: at, end: end + behind.length, rows };
  }

  /** "once the team is named", "depends on 3". */
  private clauses(text: string, references: readonly Reference[], own: number): readonly Found[] {
    const found: Found[] = [];
    let next = 0;
    let done = 0;
    for (const match of text.matchAll(WAITS)) {
      const start = match.index;
      const begin = start + match[0].length;
      if (start < done) continue;
      const numbers = OF_NUMBER.test(match[0])
        ? numbersAtStart(text.slice(begin, begin + REACH).replace(/^\s/, ""))
        : undefined;
      const spaced = /^\s/.test(text.slice(begin)) ? 1 : 0;
      if (numbers !== undefined) {
        done = begin + spaced + numbers.length;
        found.push({ start, end: done, rows: this.rowsOf(numbers.numbers, own) });
        continue;
      }
      const clause = CLAUSE.exec(text.slice(begin, begin + 120))?.[0] ?? "";
      const end = begin + cutAtNext(clause).trimEnd().length;
      while ((references[next]?.end ?? Infinity) <= start) next += 1;
      // What names steps by number was read by that.
      if ((references[next]?.start ?? Infinity) < end + 1) continue;
      const one = this.clause(text, { start, begin, end }, own);
      if (one === undefined) continue;
      done = end;
      found.push(one);
    }
    return found;
  }

  private clause(
    text: string,
    { start, begin, end }: { readonly start: number; readonly begin: number; readonly end: number },
    own: number,
  ): Found | undefined {
    const whole = text.slice(start, end);
    const trigger = text.slice(start, begin);
    const before = text.slice(Math.max(0, start - 12), start);
    if (NEEDS_NUMBER.test(trigger) || NO_WAITING.test(whole) || SCHOOL_TIME.test(whole)) return undefined;
    if (BEFORE_NO_WAITING.test(before) || !holds(text, start, trigger)) return undefined;
    const words = text.slice(begin, end);
    if (tellingWords(words).length === 0 || isDate(words)) return undefined;
    const rows = this.finder.find(words, own);
    // "when" is said of many things; only a step makes it a condition.
    return rows.length === 0 && /^when/i.test(trigger) ? undefined : { start, end, rows };
  }

  private rowsOf(numbers: readonly string[], own: number): readonly number[] {
    const steps = this.steps.rowsOfStep;
    const rows = numbers.flatMap((number) => {
      if (number === "previous") return steps[own - 1] ?? [];
      if (number === "all previous") return steps.slice(0, own).flat();
      return this.steps.numbered.get(number) ?? [];
    });
    return [...new Set(rows)].filter((row) => this.steps.stepOfRow[row] !== own).sort((a, b) => a - b);
  }
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly rows: readonly number[];
}

/** Whether a stretch has nothing in common with others; both in their order. */
function apartFrom(others: readonly Found[]): (found: Found) => boolean {
  let next = 0;
  return ({ start, end }) => {
    while ((others[next]?.end ?? Infinity) <= start) next += 1;
    return (others[next]?.start ?? Infinity) >= end;
  };
}

/** What stands in the sentence under way at the end of a text. */
function sentenceEnd(text: string): string {
  return text.slice(Math.max(text.lastIndexOf(". "), text.lastIndexOf(";"), text.lastIndexOf("\n")) + 1);
}

/** "until" only says what is waited for where something is held back till then. */
function holds(text: string, at: number, trigger: string): boolean {
  return !/^until/i.test(trigger) || HOLDS_BACK.test(text.slice(Math.max(0, at - 60), at));
}

/** A clause goes as far as what is to be done then. */
function cutAtNext(clause: string): string {
  const cut =
    /\s(?:and then|then|before|so that|in order|by|at|to (?:ensure|allow|help|discuss|review|plan))\s/.exec(
      clause,
    );
  return cut === null || cut.index < 4 ? clause : clause.slice(0, cut.index);
}

function isDate(words: string): boolean {
  const date = readDate(words);
  return (
    (date !== undefined && date.precision !== "relative" && date.precision !== "none") || COUNTED.test(words)
  );
}

/**
 * Reads what each row of a table has to wait for, as its words say it: by numbers ("after step 2", "requires steps
 * 1-3"), by what is done there ("once the team is named"), or in a column that asks for it.
 *
 * @param table its rows may be numbered by the text, in a column of their own, or by a list whose numbers are no
 *   text: then the position among the rows that are filled in counts
 * @returns the table with `dependsOn` beside the rows that say so. A dependency whose words name no row of the table
 *   for certain has none
 */
export function withDependencies(table: PlanTable): PlanTable {
  const isStepTable =
    actionColumn(table) !== undefined || table.columns.some(({ role }) => role === "dependsOn");
  if (!isStepTable || table.rows.every((row) => row.blank)) return table;
  const reader = new DependencyReader(table);
  const rows = table.rows.map((row, index): PlanRow => {
    const dependsOn = reader.row(row, index);
    return dependsOn.length === 0 ? row : { ...row, dependsOn };
  });
  return { ...table, rows };
}
