import type { Link, Mark, Part } from "./point";
import { COUNT, END, LETTER, MONTH, ORDINAL, SCHOOL_YEAR, SEASON, sticky, UNIT, WEEKDAY } from "./words";

const THE = "(?:the |a |an )?";
/** "end of year 1" is a year of the plan. */
const NO_FIGURE = "(?! ?#?\\d{1,2}(?!\\d))";
export const PART = sticky(
  `${THE}(?:(early|mid|middle|late)(?:-| )(?:of |in )?(?:the )?|(beginning|start|opening|first part|middle|midway|end|close|conclusion|last part|latter part)(?:-| )(?:of|to|through)(?:-| )(?:the )?)`,
);
export const SCHOOL_ITSELF = sticky(`(?:school|year|yr)${END}${NO_FIGURE}`);
const SCHOOL = `(?:${SCHOOL_YEAR}|school|classes)${END}`;
/** The ends of the school year as they are called. */
export const LANDMARKS: readonly (readonly [RegExp, Part])[] = [
  [sticky(`(?:b\\.?o\\.?y\\.?|back[- ]to[- ]school)${END}`), "early"],
  [sticky(`(?:the )?(?:first|opening) (?:day|week|month)s?,? of (?:the )?${SCHOOL}`), "early"],
  [sticky(`(?:the )?${SCHOOL} (?:starts?|opens?|begins?|start-?up|opening)${END}`), "early"],
  [sticky(`(?:m\\.?o\\.?y\\.?|mid[- ]?year)${END}`), "mid"],
  [sticky(`(?:e\\.?o\\.?y\\.?|year[- ]end)${END}`), "late"],
  [sticky(`(?:the )?(?:last|final|closing) (?:day|week|month)s?,? of (?:the )?${SCHOOL}`), "late"],
  [sticky(`(?:the )?${SCHOOL} (?:ends?|closes?|is out|lets out)${END}`), "late"],
];
export const WEEK_OF = sticky(
  `(?:the )?(?:weeks?|wks?\\.?) (of|beginning|starting|ending)(?: on)?:? (?:the )?`,
);
export const DAY_BEFORE = sticky(`${WEEKDAY}[ ,-]{1,3}(?:the )?`);

const TIME_UNIT = `(?:days?|nights?|mornings?|weeks?|wks?|months?|mos?|quarters?|trimesters?|semesters?|terms?|years?|yrs?|cycles?|marking periods?|sessions?|meetings?|staff meetings?|faculty meetings?|pd days?|plcs?|${SCHOOL_YEAR})`;
const OFTEN =
  "(?:once|twice|thrice|(?:\\d{1,2}|one|two|three|four|five|six|several|multiple|a few) ?(?:x|times?))";
const EACH = "(?:each|every)";

/** "twice a month", "3x a week", which begin with a figure or a word. */
const TIMES: readonly (readonly [RegExp, Mark])[] = [
  [sticky(`${OFTEN} (?:a|per|each|every) (?:school )?year${END}`), "yearly"],
  [sticky(`${OFTEN} ?(?:a |an |per |each |every |/ ?)(?:${TIME_UNIT})${END}`), "recurring"],
];

/** In the order in which they are tried. */
const MARKS: readonly (readonly [RegExp, Mark])[] = [
  ...TIMES,
  [
    sticky(
      `no (?:specific |set |fixed |firm |real )?(?:due date|dates?|deadlines?|end date|time ?lines?|time ?frames?)${END}`,
    ),
    "none",
  ],
  [sticky(`${EACH} (?:school )?year${END}|annually${END}|yearly${END}|per year${END}`), "yearly"],
  [
    sticky(
      `(?:at )?${EACH} (?:other |second |third |${COUNT} |early release |early dismissal )?(?:${TIME_UNIT}|${WEEKDAY}|${MONTH}|${SEASON})${END}`,
    ),
    "recurring",
  ],
  [sticky(`per (?:${TIME_UNIT})${END}`), "recurring"],
  [
    sticky(`(?:${ORDINAL}[,/&-]? ?(?:and )?){1,3}${WEEKDAY}(?: of)? (?:the|each|every) month${END}`),
    "recurring",
  ],
  [
    sticky(
      `(?:bi|semi|tri)?-?(?:daily|weekly|monthly|quarterly|annual(?:ly)?|yearly|ennial(?:ly)?)${END}|biennial(?:ly)?${END}|trimesterly${END}|recurring${END}|periodic(?:ally)?${END}|regularly${END}|routinely${END}|(?:on a )?regular basis${END}|nightly${END}|hourly${END}`,
    ),
    "recurring",
  ],
  [sticky(`(?:sun|mon|tues|wednes|thurs|fri|satur)days${END}`), "recurring"],
  [
    sticky(
      `on[- ]?going(?:ly)?${END}|year[- ]?(?:round|long)${END}|(?:all|whole|entire) (?:school )?year(?: long)?${END}|throughout(?: the)? year${END}|throughout${END}|continu(?:ous|ously|al|ally|ing|e|es|ed)${END}|indefinite(?:ly)?${END}|open[- ]ended${END}|as needed${END}|always${END}|perpetual(?:ly)?${END}|permanent(?:ly)?${END}`,
    ),
    "ongoing",
  ],
  [sticky(`onwards?${END}|forward${END}|and (?:beyond|after)${END}|present${END}`), "open"],
  [
    sticky(
      `(?:revised|extended|moved|changed|rescheduled|postponed|updated|now|new date|new due date|new deadline)(?: (?:to|until|for|on))?${END}:?`,
    ),
    "revised",
  ],
  // A count of something that is no date: step 2, month 1, grades 3-5.
  [
    sticky(
      `(?:steps?|phases?|months?|mo|years?|yr|y|weeks?|wk|days?|cohorts?|modules?|stages?|goals?|objectives?|strateg(?:y|ies)|tiers?|levels?|cycles?|tasks?|activit(?:y|ies)|items?) ?#?(?:\\d{1,2}(?!\\d|/\\d|-\\d{1,2}-)(?: ?(?:-|&|and|,|to) ?\\d{1,2}(?![\\d/]))?|one|two|three|four|five)[a-z]?${END}`,
    ),
    "relative",
  ],
  [
    sticky(
      `(?:once|when|whenever|within|pending|as soon as|asap|a\\.s\\.a\\.p\\.|immediately|contingent|depending|during|next|(?:the|this|that) (?:month|week))${END}`,
    ),
    "relative",
  ],
];

/** Figures that are no dates: times of day, shares. */
const NO_DATES: readonly RegExp[] = [
  sticky("\\d{1,2}:\\d\\d(?: ?-? ?\\d{1,2}:\\d\\d)? ?(?:[ap]\\.?m\\.?)?"),
  sticky(`\\d{1,2}(?: ?- ?\\d{1,2})? ?[ap]\\.?m\\.?${END}`),
  sticky("\\d{1,15}(?:\\.\\d{1,15})? ?%"),
];
const SUMS = sticky("[$\u00a3\u20ac] ?\\d{1,15}(?:[.,]\\d{1,15}){0,5}");
/** Grades, rooms, pages with their figures. */
const NUMBERED = sticky(
  `(?:grades?|gr\\.?|rooms?|rm\\.?|titles?|pages?|pp?\\.|chapters?|ch\\.|sections?|sec\\.|slides?|units?|lessons?|no\\.|k) ?#?-?\\d{1,3}[a-z]?(?: ?[-/,&] ?\\d{1,3})?(?![\\d/])`,
);

/** "from" begins at the date behind it, "by" is done by it. */
const LINKS: readonly (readonly [RegExp, Link])[] = [
  [
    sticky(
      `(?:from|start(?:s|ing)?|begin(?:s|ning)?|commenc(?:es|ing)|initiated|since|effective|as of)(?: (?:on|in|by|with|from))?${END}:?`,
    ),
    "from",
  ],
  [
    sticky(
      `(?:(?:to be )?(?:complete(?:d)? |done |finish(?:ed)? |due )?(?:by|before|no later than|not later than|nlt|on or before|prior to)|due(?: date)?|deadline|ends?|ending|end date)(?: (?:on|in))?${END}:?`,
    ),
    "by",
  ],
  [sticky(`(?:after|following|upon|not before|no (?:earlier|sooner) than)${END}`), "after"],
  [sticky(`(?:to|thr(?:ough|u)|until|till?|up to)${END}`), "range"],
  [sticky(`(?:and|or)${END}`), "list"],
];
const SIGNS: readonly (readonly [RegExp, Link])[] = [
  [sticky("->|\u2192|-"), "range"],
  [sticky("[&,/+()]"), "list"],
];
const NOISE_WORD = sticky(
  `(?:the|of|on|in|at|about|around|approximately|approx\\.?|roughly|this|for|date)${END}`,
);
const NOISE_SIGN = sticky("[:.@~*[\\]]");
export const OFFSET = sticky(
  `(within )?${COUNT} ${UNIT} (after|before|prior to|of|from|following|past|into)${END} ?(?:the )?`,
);
export const DURATION = sticky(`(?:within )?${COUNT}(?: ?(?:-|to) ?\\d{1,3})? ?-?${UNIT}${END}`);
/** Two figures with a dash are a day only where nothing else stands with them. */
export const DASH_PAIR = sticky("(\\d{1,2})[-.](\\d{1,2})(?=$|[\\n,;)]| (?:to|and|-|&|at|@))");
/** A figure with others behind it that made no date: "1/2/3/4" is not looked at from its middle. */
export const WORD = sticky(
  `\\d[${LETTER}\\d']*(?:[/.:-]\\d[${LETTER}\\d]*)*|[${LETTER}][${LETTER}\\d']*|[\\ud800-\\udbff]?[^]`,
);

/** What a word, a figure or a sign may begin beside a date: tried in this order. */
export interface Phrases {
  readonly noDates: readonly RegExp[];
  readonly links: readonly (readonly [RegExp, Link])[];
  readonly marks: readonly (readonly [RegExp, Mark])[];
  readonly noise: readonly RegExp[];
}

export const FROM_WORD: Phrases = { noDates: [NUMBERED], links: LINKS, marks: MARKS, noise: [NOISE_WORD] };
export const FROM_FIGURE: Phrases = { noDates: NO_DATES, links: [], marks: TIMES, noise: [] };
export const FROM_SIGN: Phrases = { noDates: [SUMS], links: SIGNS, marks: [], noise: [NOISE_SIGN] };
