import { counted } from "./general";

/** Words of the agenda and its timer. */
export const agendaWords = {
  text: (guide: string) =>
    `A way from chosen initiatives to a first draft, after the facilitator’s guide of ${guide}. It helps with plans of any kind.`,
  takes: (from: number, to: number) => `${from} to ${to} minutes`,
  minutes: "Minutes",
  minutesOf: (title: string) => `Minutes for: ${title}`,
  start: "Start",
  goOn: "Go on",
  pause: "Pause",
  startSpoken: (title: string) => `Start: ${title}`,
  goOnSpoken: (title: string) => `Go on with: ${title}`,
  pauseSpoken: (title: string) => `Pause: ${title}`,
  again: "From the beginning",
  againSpoken: (title: string) => `From the beginning: ${title}`,
  left: (seconds: number) =>
    seconds < 60
      ? `${counted(seconds, "second", "seconds")} left`
      : `${counted(Math.ceil(seconds / 60), "minute", "minutes")} left`,
  over: (seconds: number) =>
    seconds < 60
      ? "Time is up"
      : `Time is up, ${counted(Math.floor(seconds / 60), "minute", "minutes")} over`,
  started: (title: string, minutes: number) => `Started: ${title}, ${counted(minutes, "minute", "minutes")}.`,
  paused: (title: string, left: string) => `Paused: ${title}, ${left}.`,
  soon: (title: string, left: string) => `${title}: ${left}.`,
  up: (title: string) => `Time is up: ${title}.`,
  lead: (lead: string) => `Led by: ${lead}`,
  steps: "What to do",
  stepsSpoken: (title: string) => `What to do: ${title}`,
  before: "Before the meeting",
  session: "The meeting",
  after: "Afterwards",
  roles: "Who does what",
  norms: "How we work together",
  role: (name: string, does: string) => `${name}: ${does}.`,
  copyAgenda: "Copy the agenda",
  agendaText: "Agenda as text",
  points: "Talking points",
  pointsText: (slides: number) =>
    `What to say to slides 1 to ${slides}, as an outline: paste it into Word or PowerPoint, and each line that is indented becomes a point.`,
  copyPoints: "Copy the talking points",
  pointsName: "Talking points as text",
} as const;
