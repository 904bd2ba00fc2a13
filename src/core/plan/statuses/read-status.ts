import { comparableText, labelText } from "../../model";
import { answerKind } from "../answers";
import { plainContext, type ReadContext } from "../context";
import { readDate } from "../dates";
import { withoutDates } from "../dates/without-dates";
import type { PlanStatus, StatusValue } from "../value";
import { COLOURS, IN_SENTENCE, IN_SENTENCE_STATUSES, WHOLE, WISH } from "./words";

/** Filled boxes and ticks; of boxes, an X is how Word draws a ticked one. */
const TICKED = /[\u2713\u2714\u2705\u2611\u2612\u25a0\u25c9]\ufe0f?/u;
const EMPTY_BOX = /[\u2610\u25a1\u25cb]/u;
const BOX = /[\u2610-\u2612\u2713\u2714\u2705\u25a0\u25a1\u25c9\u25cb]\ufe0f?/u;
/** Two ticked boxes are a choice that was not made; two ticks are bullets. */
const BOXES = /[\u2611\u2612][^]*?[\u2611\u2612]/u;
const ONLY_TICK = /^[\u2713\u2714\u2705\u2611\u2612]\ufe0f?$/u;
const CROSS = /^x$/i;

const PERCENT = "(\\d{1,3}(?:\\.\\d{1,3})?) ?%";
const SO_FAR =
  "(?:complete|completed|done|finished|implemented|met|achieved|there|completion|progress|of (?:the )?(?:work|step|task))";
/** "75%", "about 75 % complete", "complete: 75%". */
const SHARE = new RegExp(
  `^(?:about |approximately |approx\\.? |roughly |nearly |~ ?)?${PERCENT}(?: ${SO_FAR})*$`,
  "iu",
);
const SHARE_BEHIND = new RegExp(`^(?:${SO_FAR}|status)(?: is)? ?(?:at )?${PERCENT}$`, "iu");
const HELD = "(?:complete|completed|done|finished|met|held|implemented)";
/** "3 of 5 complete", "3/5 sessions done". */
const COUNTS = [
  new RegExp(`^(\\d{1,3}) ?(?:of|out of) ?(\\d{1,3})(?: \\p{L}{1,20}){0,2} ${HELD}$`, "iu"),
  new RegExp(`^(\\d{1,3}) ?/ ?(\\d{1,3}) \\p{L}{1,20}s ${HELD}$`, "iu"),
];

function progressOf(clause: string): number | undefined {
  const percent = SHARE.exec(clause)?.[1] ?? SHARE_BEHIND.exec(clause)?.[1];
  const [, part, whole] = COUNTS.map((pattern) => pattern.exec(clause)).find((match) => match !== null) ?? [];
  const share = percent === undefined ? Number(part) / Number(whole) : Number(percent) / 100;
  return share >= 0 && share <= 1 ? Math.round(share * 1000) / 1000 : undefined;
}

function statusOf(clause: string): PlanStatus | undefined {
  return WHOLE.find(([, pattern]) => pattern.test(clause))?.[0];
}

/** What stands between marks that end a thought. */
function clausesOf(text: string): readonly string[] {
  return text
    .split(/[\n;,:()|[\]!\u2022]+|[.\u2013\u2014](?= |$)| - |-(?= |$)/u)
    .map((clause) =>
      labelText(clause)
        .replace(/^(?:status|currently|current status|still|is|it is|this is)(?: |$)/, "")
        .replace(/(?:^| )(?:on|as of|in|by|to date|so far|since|until|for|this year|at this time|still)$/, "")
        .trim(),
    )
    .filter((clause) => clause !== "");
}

/** The statuses that sentences say, wishes left out. */
function inSentences(text: string): readonly PlanStatus[] {
  return [...text.matchAll(IN_SENTENCE)].flatMap((match) => {
    const phrases: readonly (string | undefined)[] = match.slice(2);
    const group = phrases.findIndex((phrase) => phrase !== undefined);
    const before = text.slice(Math.max(0, match.index - 30), match.index + (match[1] ?? "").length).trimEnd();
    const status = IN_SENTENCE_STATUSES[group];
    return status === undefined || WISH.test(before) ? [] : [status];
  });
}

/** One status for several: of what is partly done and partly not, that it is on its way. */
function together(statuses: readonly PlanStatus[]): PlanStatus | undefined {
  const [first, ...others] = [...new Set(statuses)];
  if (first === undefined || others.length === 0) return first;
  const underWay: readonly PlanStatus[] = ["met", "onTrack", "notStarted"];
  return [first, ...others].every((status) => underWay.includes(status)) ? "onTrack" : "unknown";
}

function ofProgress(progress: number): PlanStatus {
  return progress === 0 ? "notStarted" : progress === 1 ? "met" : "onTrack";
}

function value(status: PlanStatus, progress?: number): StatusValue {
  return { kind: "status", status, ...(progress === undefined ? {} : { progress }) };
}

/** "☐ Not started ☒ In progress": the one that is ticked; undefined where none or several are. */
function tickedOf(text: string): string | undefined {
  const boxes = [...text.matchAll(new RegExp(BOX, "gu"))];
  const ticked = boxes.filter(([box]) => TICKED.test(box));
  const [only] = ticked;
  if (only === undefined || ticked.length > 1) return undefined;
  const next = boxes[boxes.indexOf(only) + 1];
  return text.slice(only.index + only[0].length, next?.index).trim();
}

/** "10/3: started", "11/5: completed" below each other: the latest counts, or the last where no year tells. */
function latestLine(text: string, context: ReadContext): string {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const dates = lines.map((line) => readDate(line, context.dates));
  if (lines.length < 2 || dates.some((date) => date === undefined)) return text;
  const days = dates.map((date) => date?.latest ?? "");
  const latest = days.reduce((best, day, index) => (day >= (days[best] ?? "") ? index : best), 0);
  return lines[days.includes("") ? lines.length - 1 : latest] ?? text;
}

/** A mark, or yes and no, says what the heading above it asks: "X" under "Completed". */
function markSays(text: string, label: string | undefined): StatusValue | undefined {
  const asked = clausesOf((label ?? "").replace(/\?/g, "")).map(statusOf)[0];
  const word = labelText(text).replace(/[!]+$/, "");
  if (ONLY_TICK.test(text)) return value(asked ?? "met");
  if (asked === undefined) return undefined;
  if (CROSS.test(word) || word === "yes" || word === "y") return value(asked);
  return asked === "met" && (word === "no" || word === "n") ? value("notMet") : undefined;
}

/**
 * Reads how a step stands.
 *
 * @param raw any text
 * @param context the heading that it stands under tells what a bare mark means
 * @returns "unknown" for an answer that cannot be read; undefined where there is none
 */
export function readStatus(raw: string, context: ReadContext = plainContext): StatusValue | undefined {
  const text = comparableText(raw);
  const marked = markSays(text, context.label);
  if (marked !== undefined) return marked;
  if (answerKind(text) !== "given") return undefined;
  if (EMPTY_BOX.test(text) || BOXES.test(text)) {
    const ticked = tickedOf(text);
    return ticked === undefined ? undefined : readStatus(ticked, context);
  }
  const colour = COLOURS.get(labelText(text).replace(/!+$/, ""));
  if (colour !== undefined) return value(colour);
  const line = latestLine(text.replace(new RegExp(BOX, "gu"), " "), context);
  const progress = clausesOf(line)
    .map(progressOf)
    .find((share) => share !== undefined);
  // Without dates: "Completed 10/3".
  const plain = withoutDates(line);
  const said = clausesOf(plain).map(statusOf);
  const status = said[0] ?? together(said.flatMap((each) => each ?? []));
  if (progress !== undefined && (status === undefined || status === "met")) {
    return value(ofProgress(progress), progress);
  }
  return value(status ?? together(inSentences(plain)) ?? "unknown", progress);
}
