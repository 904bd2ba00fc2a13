import ical, { ICalEventBusyStatus, ICalEventTransparency } from "ical-generator";
import { hashOf, inOneLine } from "../model";
import { addDays } from "../plan";
import type { CommonAnswer, CommonStep } from "./common-schema";
import { exchangeMessages } from "./messages";
import type { ExportedDocument, ExportedPlan } from "./schema";

/** A step whose deadline names no day, so that no calendar can show it. */
export interface WithoutDay {
  /** Title of its plan. */
  readonly plan: string;
  readonly step: string;
  /** The deadline as it stands in the document; "" where there is none. */
  readonly due: string;
}

interface Deadline {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly first: string;
  readonly last: string;
}

const { calendar: words } = exchangeMessages;
const PRODUCT = { company: "Action Plan Companion", product: "Action plans", language: "EN" };

function line(text: string | undefined): string {
  return inOneLine(text ?? "");
}

/** The days of a deadline: one, or the stretch of a month, a season or a range. None for what goes on or comes again. */
function daysOf(due: CommonAnswer | undefined): Pick<Deadline, "first" | "last"> | undefined {
  if (due?.value?.kind !== "date") return undefined;
  const { precision, earliest, latest } = due.value;
  if (latest === undefined || precision === "recurring" || precision === "ongoing") return undefined;
  return { first: earliest !== undefined && earliest <= latest ? earliest : latest, last: latest };
}

/** What a step is about: of a row of evidence, the change to be seen. */
function aboutOf({ action, measure }: CommonStep): string {
  return line((action ?? measure)?.text);
}

function descriptionOf(plan: ExportedPlan, step: CommonStep): string {
  const { owner, start, due, measure, action, status, resources } = step;
  const lines: readonly (readonly [string, string | undefined])[] = [
    [words.organisation, plan.common.organisation?.text],
    [words.plan, plan.title],
    [words.owner, owner?.text],
    [words.start, start?.text],
    [words.due, due?.text],
    [words.measure, action === undefined ? undefined : measure?.text],
    [words.resources, resources?.text],
    [words.status, status?.text],
  ];
  return lines.flatMap(([label, text]) => (line(text) === "" ? [] : [`${label}: ${line(text)}`])).join("\n");
}

/** The name of a file without its folders. */
function baseName(file: string): string {
  return file.split(/[\\/]/).at(-1) ?? file;
}

/** Every step of a document with its days, where it has any. */
function stepsOf({ document, plans }: ExportedDocument): readonly {
  readonly plan: ExportedPlan;
  readonly step: CommonStep;
  readonly days: Pick<Deadline, "first" | "last"> | undefined;
  readonly uid: string;
}[] {
  const seen = new Map<string, number>();
  return plans.flatMap((plan) =>
    plan.common.steps.map((step) => {
      const { organisation, period } = plan.common;
      // Neither place nor date: an event keeps its id where rows come and go and where its day is moved. A file's
      // name counts only where nothing says whose plan it is, for drafts are saved under new names.
      const whose = line(organisation?.text) === "" ? baseName(document.file) : line(organisation?.text);
      const about = [whose, period?.text, plan.template.id, plan.title, step.kind, aboutOf(step)];
      const key = hashOf(about.map((text) => line(text).toLowerCase()));
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      const uid = `${key}${count === 1 ? "" : `-${count}`}@action-plan-companion`;
      return { plan, step, days: daysOf(step.due), uid };
    }),
  );
}

function deadlinesOf(document: ExportedDocument): readonly Deadline[] {
  return stepsOf(document).flatMap(({ plan, step, days, uid }) => {
    if (days === undefined) return [];
    const summary = aboutOf(step) || line(plan.title) || words.step;
    return [{ uid, summary, description: descriptionOf(plan, step), ...days }];
  });
}

/** The steps of a document that its calendar leaves out: they have no deadline, or one that names no day. */
export function stepsWithoutDay(document: ExportedDocument): readonly WithoutDay[] {
  return stepsOf(document).flatMap(({ plan, step, days }) =>
    days === undefined ? [{ plan: plan.title, step: aboutOf(step), due: line(step.due?.text) }] : [],
  );
}

const END = "END:VCALENDAR";
const EVENT = "BEGIN:VEVENT";

function calendarOf(deadlines: readonly Deadline[], stamp: string): string {
  const calendar = ical({ prodId: PRODUCT });
  for (const { uid, summary, description, first, last } of deadlines) {
    calendar.createEvent({
      id: uid,
      stamp,
      summary,
      description,
      allDay: true,
      start: first,
      // The day on which an all-day event ends is not part of it (RFC 5545, 3.6.1).
      end: addDays(last, 1) ?? last,
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
    });
  }
  return `${calendar.toString()}\r\n`;
}

/** The beginning of a calendar. */
export function calendarHead(): string {
  return calendarOf([], "1970-01-01").split(END)[0] ?? "";
}

/**
 * Tells events apart that several documents have in common: two drafts of a plan, or the plans of two schools that do not
 * say whose they are. Of events with one id a calendar program shows one alone (RFC 5545, 3.8.4.7).
 *
 * @returns takes the events of each document in turn and gives them with ids that none before them has
 */
export function withOwnIds(): (events: string) => string {
  const taken = new Set<string>();
  const last = new Map<string, number>();
  return (events) =>
    events.replace(/^(UID:)([a-z0-9]+)((?:-\d+)?)(?=@)/gm, (_, name: string, key: string, count: string) => {
      let id = `${key}${count}`;
      let number = last.get(key) ?? 1;
      while (taken.has(id)) {
        number += 1;
        id = `${key}-${number}`;
      }
      last.set(key, number);
      taken.add(id);
      return `${name}${id}`;
    });
}

/** The end of a calendar. */
export const CALENDAR_END = `${END}\r\n`;

/**
 * The deadlines of a document as events of an iCalendar file (RFC 5545), to stand between `calendarHead` and
 * `CALENDAR_END`. Each lasts the whole day; a month, a season or a range lasts from its first to its last day. None
 * keeps anybody from being free. What has no day is left out; see `stepsWithoutDay`.
 *
 * @param stamp the moment that the events say they were written at, ISO 8601: the same moment gives the same text
 * @returns "" where no step has a day
 */
export function calendarEvents(document: ExportedDocument, stamp: string): string {
  const text = calendarOf(deadlinesOf(document), stamp);
  const begin = text.indexOf(EVENT);
  return begin < 0 ? "" : text.slice(begin, text.lastIndexOf(END));
}
