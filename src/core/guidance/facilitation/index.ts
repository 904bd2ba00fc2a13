import { pfsAgenda } from "./pfs-agenda";
import type { Agenda } from "./types";

/** The agendas that we know; a new one is a data file and a line here. */
const agendas: readonly Agenda[] = [pfsAgenda];

/** Ids of the templates that have one. */
export const agendaTemplates: readonly string[] = agendas.map(({ template }) => template);

/** The agenda of a template's own guide, where the source has one. */
export function agendaFor(template: string): Agenda | undefined {
  return agendas.find((agenda) => agenda.template === template);
}

export { agendaMarkdown, talkingPointsOutline } from "./outline";
export type { Agenda, AgendaItem, TalkingPoints } from "./types";
