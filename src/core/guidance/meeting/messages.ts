import type { PlanStatus } from "../../plan";
import type { Meeting } from "../../records";

type Decision = NonNullable<Meeting["decision"]>;

/** Words of progress meetings, on screen and on paper. */
export const meetingMessages = {
  title: (title: string) => (title === "" ? "Progress meeting" : `Progress: ${title}`),
  span: (since: string | undefined, asOf: string) =>
    since === undefined ? `As of ${asOf}; the first meeting.` : `From ${since} to ${asOf}.`,
  present: (names: readonly string[]) => `Present: ${names.join(", ")}.`,
  counts: (met: number, slipped: number, next: number) =>
    `${met} met, ${slipped} past ${slipped === 1 ? "its" : "their"} date, ${next} coming up.`,
  gettingDone: "Is the work getting done?",
  havingEffect: "Is it having its effect?",
  met: "Met since last time",
  slipped: "Past their date: what do we change?",
  next: (until: string) => `Coming up by ${until}`,
  later: "Changed, and due later",
  givenUp: "Given up",
  undated: "Without a day by which it is to be done",
  noSteps: "Nothing came due.",
  noEvidence: "The plan names no early evidence of change that came due. What do you see so far?",
  lastTime: (day: string) => `What was changed last time (${day})`,
  decision: "What do we do now?",
  decisions: {
    adopt: "Adopt: it worked, and becomes the way we work",
    abandon: "Abandon: it did not work, and we try something else",
    "run-again": "Run it again: it is too early to say, so we go on with the changes above",
  } satisfies Readonly<Record<Decision, string>>,
  sentence: (text: string) => `${text}.`,
  celebrated: "Worth celebrating",
  celebrate: "Who deserves a thank-you? Say it now, and tell others.",
  step: (step: string, details: readonly string[]) =>
    details.length === 0 ? step : `${step} (${details.join("; ")})`,
  due: (due: string) => `due ${due}`,
  adjusted: (step: string, adjustment: string) => (adjustment === "" ? step : `${step}: ${adjustment}`),
  newDue: (due: string) => `new date: ${due}`,
  /** For a status that neither the document nor its template has a word for. */
  statuses: {
    notStarted: "Not started",
    onTrack: "On track",
    behind: "Behind",
    atRisk: "At risk",
    met: "Met",
    notMet: "Not met",
    discontinued: "Given up",
  } satisfies Readonly<Record<Exclude<PlanStatus, "unknown">, string>>,
  /** How a status and an adjustment read in one cell. */
  together: (status: string, adjustment: string) => `${status.replace(/[.:;,]+$/, "")}: ${adjustment}`,
} as const;
