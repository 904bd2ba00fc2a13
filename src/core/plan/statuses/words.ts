import { inLetters } from "../../model";
import type { PlanStatus } from "../value";

/**
 * The words of statuses. "On hold" is at risk: the work has stopped, and nothing says that it is over. "Partly
 * met" is on its way: neither done nor failed. "Not yet met" is not met as of the day on which it was written.
 */

const DONE =
  "(?:met|completed?|done|finished|achieved|accomplished|attained|reached|fulfilled|implemented|satisfied|delivered|closed)";
/** "fully", "now" before a status, "early" behind it, change nothing in it. */
const FULLY = "(?:fully |now |all |been |already |successfully |100% )?";

/** Phrases by what they say; the first that fits a place counts, so that "not met" comes before "met". */
const PHRASES: readonly (readonly [PlanStatus, string])[] = [
  [
    "notStarted",
    "not (?:yet )?(?:started|begun|initiated|implemented yet|due(?: yet)?|scheduled|applicable yet)|not yet (?:started|begun|implemented|initiated|due)|yet to (?:be started|start|begin|be initiated)|(?:has|have)(?: not|n't) (?:yet )?(?:started|begun|been started|been initiated)|no (?:progress|action)(?: yet| made| taken)?|to be (?:started|initiated|begun|scheduled)|to[- ]do|upcoming|planned|scheduled|pending|future|new|queued|not yet",
  ],
  [
    "discontinued",
    "discontinued?|given up|dropped|abandoned|cancel(?:l?ed)|terminated|withdrawn|eliminated|retired|stopped|no longer (?:needed|applicable|pursued|pursuing|relevant|a priority|being pursued)|not (?:being )?(?:pursued|continued|continuing)|will not (?:be )?(?:continued?|pursued?)",
  ],
  [
    "behind",
    "(?:running |falling |fallen |slightly |a little )?behind(?: schedule)?|delay(?:ed|s)?|off[- ](?:track|target|schedule)|not on (?:track|target|schedule)|overdue|past due|late|slipp(?:ed|ing)|postponed|deferred|rescheduled|slow(?:er)?(?: progress)?|no longer on track",
  ],
  [
    "atRisk",
    "at[- ]risk|in jeopardy|needs? (?:attention|support|help|intervention)|(?:of |some |major )?concerns?|critical|blocked|stuck|stalled|on[- ]hold|paused|suspended|in danger",
  ],
  [
    "onTrack",
    `(?:partial(?:ly)?|partly|in part|almost|nearly|mostly|some(?:what)?|half) ${DONE}|in[- ](?:progress|process|development|the works)|underway|under way|on[- ]?going|continu(?:ing|ed|es?|ous)|on[- ](?:track|target|schedule|time|pace|course)|ahead(?: of schedule)?|started|begun|began|initiated|launched|implementing|in implementation|half(?:way)?(?: done| complete| there)?|working on(?: it)?|making progress|progress(?:ing)?(?: well| as planned)?|active`,
  ],
  [
    "notMet",
    `(?:not|never|isn't|wasn't|hasn't been|has not been|have not been) (?:yet |been |being |fully ){0,3}${DONE}|(?:did|do|does|was|were)(?: not|n't) (?:been )?(?:meet|met|complete|finish|achieve|reach|accomplish|implement|attain|done|completed|achieved|implemented)|unmet|incomplete|unfinished|undone|unachieved|failed|fail|missed`,
  ],
  [
    "met",
    `${FULLY}${DONE}|exceeded|surpassed|(?:fully )?in place|goal met|established|institutionalized|success(?:ful)?`,
  ],
];

/** A status that is a whole text or clause. */
export const WHOLE: readonly (readonly [PlanStatus, RegExp])[] = PHRASES.map(([status, phrases]) => [
  status,
  new RegExp(`^(?:${phrases})$`, "iu"),
]);

/** Phrases that say a status even in the middle of a sentence, where "new" or "late" may mean anything. */
const IN_SENTENCES: readonly (readonly [PlanStatus, string])[] = [
  ["notStarted", "not (?:yet )?(?:started|begun|due)|yet to (?:start|begin)"],
  ["discontinued", "discontinued|abandoned|cancel(?:l?ed)|no longer (?:needed|pursued|pursuing)"],
  [
    "behind",
    "behind schedule|delayed|off[- ]track|not on (?:track|target|schedule)|overdue|past due|postponed",
  ],
  ["atRisk", "at[- ]risk|in jeopardy|stalled|on[- ]hold"],
  [
    "onTrack",
    `(?:partial(?:ly)?|partly|almost|nearly|mostly) ${DONE}|in[- ]progress|in process|under ?way|on[- ]?going|continuing|on[- ](?:track|target|schedule)`,
  ],
  [
    "notMet",
    `not (?:yet |been |being |fully ){0,3}${DONE}|(?:did|does|was|were)(?: not|n't) (?:been )?(?:meet|met|complete|completed|achieve|achieved|reach|reached)|unmet|incomplete`,
  ],
  [
    "met",
    "completed|accomplished|achieved|(?:goal|target|benchmark|objective)s? (?:was |were |has been |have been |is |are |fully ){0,3}met|fully implemented",
  ],
];

export const IN_SENTENCE = new RegExp(
  `(^|[^\\p{L}\\d])(?:${IN_SENTENCES.map(([, phrases]) => `(${phrases})`).join("|")})(?![\\p{L}\\d]|-\\p{L})`,
  "giu",
);
/** What the groups of `IN_SENTENCE` say, in their order. */
export const IN_SENTENCE_STATUSES: readonly PlanStatus[] = IN_SENTENCES.map(([status]) => status);

/** Before "completed" it makes a wish of it: "to be completed", "when completed". */
export const WISH = inLetters(
  String.raw`(?:^|[^\p{L}])(?:will|shall|should|must|can|may|to|be|until|when|once|if|need|needs|is expected|are expected)(?: be| have| been| fully){0,3}$`,
  "iu",
);

/** Colours of traffic lights, where they are the whole status; elsewhere they are schools, teams and groups. */
export const COLOURS: ReadonlyMap<string, PlanStatus> = new Map([
  ["green", "onTrack"],
  ["yellow", "atRisk"],
  ["amber", "atRisk"],
  ["orange", "atRisk"],
  ["red", "behind"],
  ["\u{1f7e2}", "onTrack"],
  ["\u{1f7e1}", "atRisk"],
  ["\u{1f7e0}", "atRisk"],
  ["\u{1f534}", "behind"],
]);
