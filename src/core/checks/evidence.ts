import { comparableText, inLetters } from "../model";
import type { MeasureValue, TypedValue } from "../plan";

/** What a measure lacks to be one that can be looked up. */
export interface Lacking {
  readonly figure: boolean;
  readonly population: boolean;
  readonly timeFrame: boolean;
  readonly instrument: boolean;
}

/** "Observed lessons", "teachers report that": the sentence says itself where one will see it. */
const SEEN =
  /\b(?:(?:accepted|adopted|approved|certified|ratified|signed|voted) by\b|(?:approval|decision|signature|vote)s?\b|observ(?:ed|ation|ations)|survey(?:s|ed)?|report(?:s|ed)? (?:that|in|having|at least|using)|walkthroughs?|cit(?:e|es|ed)|scor(?:e|es|ed|ing)|logs?|records? show)\b/i;
/** Records and events that anyone can look up, beside the products and instruments that a measure's reader knows. */
const RECORD =
  /\b(?:analys[ei]s|audits?|certifications?|distribution|enrollment|findings|levels|licen[cs](?:es?|ure)|menus?|numbers|on file|posts|rates?|releases?|reports?|scope and sequence|self-assessments?|slips?|stud(?:y|ies)|transcripts?|wait ?lists?|(?:awarded|certified|conducted|executed|filed|held|hosted|issued|opened|received|selected))\b/i;
/** How things should be, not what will be there: "better lesson plans" are as hard to see as better lessons. */
const WISH =
  /^(?:an? )?(?:improv\w+|reduc\w+|decreas\w+|fewer|less|lower|increas\w+|better|more|positive|greater|strong\w*|high(?:er)?|deep\w*|good|effective|consistent|awareness|understanding|knowledge|quality|clarity|usefulness|success\w*|support)\b/i;

/** A state of mind, or praise: an instrument that the sentence names in passing does not show it. */
const STATE_OF_MIND =
  /\b(?:are|is|be|become|feel|feels) (?:\w+ )?(?:aware|clear|comfortable|committed|confident|effective|engaged|familiar|happ(?:y|ier)|helpful|meaningful|motivated|positive|prepared|productive|ready|satisfied|strong|useful)\b/i;
const SHOWN = /\b(?:survey\w*|report\w*|score\w*|shown?|according to|as (?:measured|seen)|data)\b/i;
/** What goes up or down is what it is about: "reduce complaints by 25%". */
const CHANGE_OF =
  /\b(?:cut|decreas\w*|drop\w*|fall\w*|grow\w*|improv\w*|increas\w*|lower\w*|rais\w*|reduc\w*|ris\w+)\b[^.;]{0,80}?\b(?:by (?:at least |about )?\d[\d.]*\s?(?:%|percent|points?\b)|from \d)/i;
const OUT_OF = inLetters(
  String.raw`\bout of (?:every )?(?:\d+|two|three|four|five|six|ten|twelve|twenty) \p{L}{3,}`,
  "iu",
);

/** A measure's parts, each missing or there. */
export function lackingIn(text: string, read: TypedValue | undefined): Lacking {
  const value = measureIn(read);
  const everyone = isEveryone(comparableText(text));
  const counted = everyone || value?.figures.some(isCountOfThings) === true || value?.baseline !== undefined;
  return {
    figure: !hasFigure(value) && !everyone,
    population: value?.population === undefined && !counted && !CHANGE_OF.test(text) && !OUT_OF.test(text),
    timeFrame: value?.timeFrame === undefined,
    instrument: !hasInstrument(text, value),
  };
}

function measureIn(read: TypedValue | undefined): MeasureValue | undefined {
  return read?.kind === "measure" ? read : undefined;
}

function hasFigure(value: MeasureValue | undefined): boolean {
  return value !== undefined && value.figures.length > 0;
}

function hasInstrument(text: string, value: MeasureValue | undefined): boolean {
  return value?.instrument !== undefined || value?.product !== undefined || SEEN.test(text);
}

/** "60 lessons", "from 120 referrals": what is counted stands beside the figure. */
function isCountOfThings({ unit }: MeasureValue["figures"][number]): boolean {
  return unit !== undefined && !["percent", "points", "share"].includes(unit);
}

const COUNTING =
  /^(?:(?:the|a|an) )?(?:(?:certain|given|set|total) )?(?:%|#|no\.|percent|percentage|number|share|proportion|count|frequency)(?: \(?[#%x]+\)?)? of\b/i;
const EVERYONE = inLetters(
  String.raw`^(?:by [^,]{1,30}, )?(?:all|each|every|both)\b(?: [\p{L}\p{N}&/\u2013-]+){2}|\b(?:all|each|every|both) [^.;]{3,60}\p{L}(?:ed|en|ne)$`,
  "iu",
);
/** What nobody can see: whoever is counted, it stays a matter of opinion. */
const INWARD =
  /\b(?:understand\w*|know\w*|feel\w*|believ\w*|support\w*|embrac\w*|comfortabl\w*|confiden\w*|aware\w*|valu\w+|engag\w+|appreciat\w*|improv\w*|success\w*|effective\w*|on board|quality|fidelity|better|more)\b/i;

/** Everybody named, with something that one can see them do: all of them are as good as a figure. */
function isEveryone(line: string): boolean {
  return EVERYONE.test(line) && !INWARD.test(line);
}

/** True where readers could look up whether it is so: by a figure or a share, a product or an instrument. */
export function canBeLookedUp(text: string, read: TypedValue | undefined): boolean {
  const value = measureIn(read);
  if (hasFigure(value)) return true;
  const line = comparableText(text);
  if (isEveryone(line) || (COUNTING.test(line) && !INWARD.test(line))) return true;
  if (STATE_OF_MIND.test(line) && !SHOWN.test(line)) return false;
  if (WISH.test(line)) return false;
  return hasInstrument(text, value) || (RECORD.test(line) && !INWARD.test(line));
}

const NAMES: readonly (readonly [keyof Lacking, string])[] = [
  ["figure", "a figure"],
  ["population", "who or what is counted"],
  ["timeFrame", "a date"],
  ["instrument", "the data that will show it"],
];

/** "a figure and a date": what is missing, in words. */
export function inWords(lacking: Lacking): string {
  const names = NAMES.flatMap(([part, name]) => (lacking[part] ? [name] : []));
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")}${names.length > 2 ? "," : ""} and ${names.at(-1) ?? ""}`;
}
