import type { Command } from "commander";
import {
  heldMeeting,
  lookAt,
  type MeetingLook,
  type MeetingNotes,
  type MeetingSpan,
  parseMeetingNotes,
  progressCounts,
  progressPage,
  recordsAbout,
} from "../../core/guidance";
import { addDays, isIsoDay, paperTitle, type Plan } from "../../core/plan";
import { meetingRecord } from "../../core/records";
import { templateOf } from "../../core/templates";
import { type Decided, decidedIn, keepRecord, planMeant, plansMeant, readDecided } from "../decisions";
import { applied, applyOptions, sayWhatBecameOf } from "../edits";
import { EXIT, FileError, UsageError } from "../exit";
import { guidanceWords as words } from "../guidance-words";
import { readJson } from "../inputs";
import { asOfFrom } from "../options";
import { addPageOptions, pageJob, type PageOptions, printEach } from "../pages";
import type { Session } from "../session";
import { words as common } from "../words";

interface ProgressOptions extends PageOptions {
  readonly plan?: string;
  readonly since?: string;
  readonly asOf?: string;
  readonly until?: string;
  readonly record?: string;
  readonly output?: string;
}

/** Days that a meeting looks ahead where nobody says otherwise. */
const AHEAD = 30;

/**
 * `progress PATH... [--since DAY] [--as-of DAY] [--until DAY] [--format md|json|ndjson]`: the page of a progress meeting;
 * `progress FILE --record NOTES.json -o OUT` writes what was said into the plan and keeps the meeting.
 */
export function addProgress(command: Command, session: Session): void {
  addPageOptions(command)
    .description(words.help.progress)
    .option("--plan <number>", words.help.plan)
    .option("--since <day>", words.help.since)
    .option("--as-of <day>", common.help.asOf)
    .option("--until <day>", words.help.until)
    .option("--record <notes>", words.help.record)
    .option("-o, --output <file>", words.help.outputOfOne)
    .action(async (paths: string[], _own: unknown, self: Command) => {
      await run(paths, self.optsWithGlobals<ProgressOptions>(), session);
    });
}

async function run(paths: readonly string[], options: ProgressOptions, session: Session): Promise<void> {
  const { record, output } = options;
  if (record === undefined && output !== undefined) throw new UsageError(words.usage.outputWithout);
  if (record !== undefined && output === undefined) throw new UsageError(words.usage.needsOutput("--record"));
  const span = spanFrom(options, session.terminal.now());
  if (record !== undefined && output !== undefined) {
    const decided = await readDecided(paths, options, session);
    if (decided === undefined) return;
    const said = await readJson(record, session.terminal);
    const plan = planMeant(decided.input, options.plan);
    await take(notesFor(plan, said, record), look(plan, span, decided), decided, output, session);
    return;
  }
  await printEach(paths, progressJob, { plan: options.plan, span }, options, session);
}

interface Asked {
  readonly plan: string | undefined;
  readonly span: MeetingSpan;
}

/** The page of a progress meeting about each plan of a document. */
export const progressJob = pageJob<Asked>("progress", (input, { plan: number, span }) => {
  const decided = decidedIn(input);
  const looks = plansMeant(input, number).map((plan) => look(plan, span, decided));
  return {
    text: () =>
      looks.map(({ plan, ...rest }) => progressPage({ title: paperTitle(plan), ...rest })).join("\n"),
    data: () => ({ plans: looks.map(lookData) }),
  };
});

/** @throws UsageError for what is no day, and for days that are not in order */
function spanFrom({ since, asOf: asked, until: end }: ProgressOptions, now: Date): MeetingSpan {
  const asOf = asOfFrom(asked, now);
  for (const [option, day] of [
    ["--since", since],
    ["--until", end],
  ] as const) {
    if (day !== undefined && !isIsoDay(day)) throw new UsageError(common.usage.day(option, day));
  }
  const until = end ?? addDays(asOf, AHEAD) ?? asOf;
  if (until < asOf) throw new UsageError(words.usage.until(asOf));
  if (since !== undefined && since >= asOf) throw new UsageError(words.usage.since(asOf));
  return { asOf, until, ...(since === undefined ? {} : { since }) };
}

/** @throws FileError for what does not read as what was said in a meeting about this plan */
function notesFor({ index }: Plan, said: unknown, file: string): MeetingNotes {
  const read = parseMeetingNotes(said, index);
  if (read.ok) return read.notes;
  throw new FileError(words.files.notes(file, read.path));
}

/** A plan, and what a meeting about it looks at. */
interface Look extends MeetingLook {
  readonly plan: Plan;
}

function look(plan: Plan, asked: MeetingSpan, { input, decisions }: Decided): Look {
  const { plans, templates } = input.recognition;
  const meetings = recordsAbout(plan, plans, decisions.meetings);
  return { plan, ...lookAt(plan, templateOf(plan, templates), meetings, asked) };
}

function lookData({ plan, span, steps, last, held }: Look): object {
  return {
    plan: plan.index,
    title: plan.title,
    ...span,
    counts: progressCounts(steps, held),
    ...(last === undefined ? {} : { last }),
    ...(held === undefined ? {} : { held }),
    steps: steps.map(({ statusCell: _status, notesCell: _notes, dueCell: _due, ...step }) => step),
  };
}

async function take(
  notes: MeetingNotes,
  { plan, steps, span }: Look,
  decided: Decided,
  output: string,
  session: Session,
): Promise<void> {
  const { input } = decided;
  const { meeting, changes, noPlace, unknown } = heldMeeting(plan, steps, notes, span.asOf);
  for (const step of noPlace) session.terminal.say(words.progress.noPlace(input.file, step));
  for (const step of unknown) session.terminal.say(words.progress.unknown(input.file, step));
  if (unknown.length > 0) session.note(EXIT.found);
  const kept = { kind: meetingRecord, record: meeting };
  if (meetingRecord.read(meeting) === undefined) {
    // The plan stays as it is, too: it is one thing that was said.
    await keepRecord(decided, kept, output, "", session);
    return;
  }
  const edits = changes.map(({ edit }) => edit);
  const report = await input.document.apply(edits, applyOptions(session.time));
  sayWhatBecameOf(report, input, session);
  const done = words.progress.kept(input.file, applied(report, "setCell", "setAnswer"));
  await keepRecord(decided, kept, output, done, session);
}
