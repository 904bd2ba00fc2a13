import { scan } from "../dates/scan";

/** A stretch of a text that says when. */
export interface TimeSpan {
  readonly start: number;
  readonly end: number;
  /** "by June": the time that something is to be reached by; "within 6 weeks" of something; "often": how often it happens; else "at". */
  readonly kind: "by" | "within" | "at" | "often";
}

type Items = ReturnType<typeof scan>["items"];
type Item = Items[number];

/** "3 days of training" counts days; "within 3 days" says when. */
const DURATION = /\b(?:over|in|during|for|next|first|last|every|each|after|the|past|following)\s*$/i;
/** "8/10 classrooms" is a share. */
const COUNTED = /^ (?:of\b|(?:[a-z-]+ ){0,2}[a-z]{3,}s\b)/;
const LASTING = /^(?:on-?going|year-?(?:round|long)|throughout)/i;

function isShare(item: Item, text: string): boolean {
  const pair = item.kind === "point" && /^\d+\/\d+$/.test(text.slice(item.at, item.end));
  return pair && COUNTED.test(text.slice(item.end, item.end + 40));
}

/** Whether an item of its own says when. */
function tells(item: Item, text: string): boolean {
  const words = text.slice(item.at, item.end);
  if (item.kind === "point")
    return !/^(?:may|march|mar|fall|spring|summer|winter|sun|sat|second|sem)$/.test(words);
  if (item.kind !== "mark") return false;
  if (item.mark === "recurring" || item.mark === "yearly") return true;
  if (item.mark === "ongoing") return LASTING.test(words);
  if (item.mark !== "relative") return false;
  if (/^within\b.*\d|^within [a-z]/i.test(words)) return true;
  return (
    /\b(?:days?|weeks?|wks?|months?|years?|yrs?)\b/i.test(words) &&
    DURATION.test(text.slice(Math.max(0, item.at - 12), item.at))
  );
}

const isLead = (item: Item | undefined): boolean =>
  item?.kind === "link" && item.link !== "list" && item.link !== "range";

/** A season or month in small letters says when only behind a word of time: "in the fall", "by may". */
function isLed(item: Item, items: Items, index: number, text: string): boolean {
  return (
    item.kind === "point" &&
    (isLead(items[index - 1]) ||
      /\b(?:in|in the|this|next|each|every|during|early|late|the)\s+$/i.test(
        text.slice(Math.max(0, item.at - 10), item.at),
      ))
  );
}

/** A mark that does not say when by itself, but stands within what does: "the next two years". */
const belongs = (item: Item): boolean => item.kind !== "word" && item.kind !== "break";

/** Stretches that have no date of their own: "over the year". */
const STRETCH =
  /\b(?:over|during|throughout) (?:the )?(?:course of the )?(?:school |academic )?(?:year|semester|quarter|summer)\b|\bthis (?:school )?(?:year|semester|quarter)\b/gi;

/** Longer lists of dates are taken in pieces. */
const LONGEST_RUN = 24;

/**
 * Where a text says when, in its order.
 *
 * @param text as `plainText` gives it
 */
export function timeSpans(text: string): readonly TimeSpan[] {
  const { items } = scan(text);
  const spans: TimeSpan[] = [];
  let index = 0;
  while (index < items.length) {
    const rest = items.slice(index, index + LONGEST_RUN);
    const end = rest.findIndex((item) => !belongs(item));
    const run = end < 0 ? rest : rest.slice(0, end);
    const from = index;
    const telling: boolean[] = [];
    for (const [at, item] of run.entries()) {
      const joint = run[at - 1];
      // "fall and spring": the second says when as the first does.
      const joined = telling[at - 2] === true && joint?.kind === "link" && joint.link === "list";
      const says =
        tells(item, text) || (item.kind === "point" && (joined || isLed(item, items, from + at, text)));
      telling.push(says && !isShare(item, text));
    }
    spans.push(...spansOf(run, telling, text));
    index += Math.max(run.length, 1);
  }
  return withStretches(text, spans);
}

function withStretches(text: string, spans: readonly TimeSpan[]): readonly TimeSpan[] {
  const all: TimeSpan[] = [];
  let next = 0;
  for (const match of text.matchAll(STRETCH)) {
    const [start, end] = [match.index, match.index + match[0].length];
    while ((spans[next]?.end ?? Infinity) <= start) {
      all.push(...spans.slice(next, next + 1));
      next += 1;
    }
    // "over the school year" holds "school year".
    while ((spans[next]?.start ?? -1) >= start && (spans[next]?.end ?? Infinity) <= end) next += 1;
    if ((spans[next]?.start ?? Infinity) >= end) all.push({ start, end, kind: "at" });
  }
  return [...all, ...spans.slice(next)];
}

/** One span for a run of items, two where it says how often and until when. */
function spansOf(run: Items, telling: readonly boolean[], text: string): readonly TimeSpan[] {
  const first = telling.indexOf(true);
  if (first < 0) return [];
  const last = telling.lastIndexOf(true);
  const rest = run.findIndex(
    (item, at) => at > first && at < last && isLead(item) && run.slice(first, at).every(isAside),
  );
  if (rest > 0) {
    const head = spansOf(run.slice(0, rest), telling.slice(0, rest), text);
    return [...head, ...spansOf(run.slice(rest), telling.slice(rest), text)];
  }
  let start = first;
  while (isLead(run[start - 1])) start -= 1;
  const meant = run.slice(start, last + 1);
  const begins = text.slice(run[first]?.at ?? 0);
  const by = meant.some((item) => item.kind === "link" && item.link === "by");
  const within = /^within/i.test(begins);
  const often = meant.some(isOften) && meant.every((item) => item.kind !== "point");
  const end = run[last]?.end ?? 0;
  return [{ start: run[start]?.at ?? 0, end, kind: by ? "by" : within ? "within" : often ? "often" : "at" }];
}

/** How often or how long, or a comma behind that. */
const isAside = (item: Item): boolean =>
  item.kind === "mark" || (item.kind === "link" && item.link === "list");

const isOften = (item: Item): boolean =>
  item.kind === "mark" && /^(?:recurring|yearly|ongoing)$/.test(item.mark);

/** The words of the time that counts: the last that something is to be reached by, else the last named, else how often. */
export function timeFrameOf(text: string, spans: readonly TimeSpan[]): string | undefined {
  const last = (kind: TimeSpan["kind"]): TimeSpan | undefined =>
    spans.filter((span) => span.kind === kind).at(-1);
  const span = last("by") ?? last("within") ?? last("at") ?? last("often");
  if (span === undefined) return undefined;
  return text
    .slice(span.start, span.end)
    .replace(/\s+/g, " ")
    .replace(/[\s:]+$/, "");
}
