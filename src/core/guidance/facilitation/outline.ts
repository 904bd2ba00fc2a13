import { facilitationMessages as words } from "./messages";
import type { Agenda, AgendaItem } from "./types";

function itemLines({ title, minutes, lead, purpose, steps }: AgendaItem): readonly string[] {
  const time = minutes === undefined ? "" : ` (${words.minutes(minutes.from, minutes.to)})`;
  return [`### ${title}${time}`, "", `${words.lead}: ${lead}. ${purpose}`, "", ...steps.map(point), ""];
}

function point(text: string): string {
  return `- ${text}`;
}

/** An agenda to print or to paste, as Markdown. */
export function agendaMarkdown(agenda: Agenda): string {
  const { from, to, note } = agenda.takes;
  return [
    `# ${agenda.title}`,
    "",
    `## ${words.roles}`,
    "",
    ...agenda.roles.map(({ name, does }) => point(`${name}: ${does}`)),
    "",
    `## ${words.norms}`,
    "",
    ...agenda.norms.map(point),
    "",
    `## ${words.before}`,
    "",
    ...agenda.before.flatMap(itemLines),
    `## ${words.session} (${words.minutes(from, to)})`,
    "",
    note,
    "",
    ...agenda.session.flatMap(itemLines),
    `## ${words.after}`,
    "",
    ...agenda.after.flatMap(itemLines),
  ]
    .join("\n")
    .replace(/\n*$/, "\n");
}

/** The talking points as an outline to paste into slides: a line for each slide, its points a tab further in. */
export function talkingPointsOutline({ talkingPoints }: Agenda): string {
  return talkingPoints
    .flatMap(({ title, points }) => [title, ...points.map((text) => `\t${text}`)])
    .map((line) => `${line}\n`)
    .join("");
}
