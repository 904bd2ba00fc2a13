import type { Command } from "commander";
import { agendaFor, agendaMarkdown, agendaTemplates, talkingPointsOutline } from "../../core/guidance";
import { UsageError } from "../exit";
import { guidanceWords as words } from "../guidance-words";
import { formatFrom, PAGE_FORMATS } from "../options";
import { jsonText, type Session } from "../session";

interface AgendaOptions {
  readonly format: string;
  readonly talkingPoints?: boolean;
}

/** `agenda [TEMPLATE] [--format md|json] [--talking-points]`: the facilitator's agenda of a template's own guide. */
export function addAgenda(command: Command, session: Session): void {
  command
    .description(words.help.agenda)
    .argument("[template]", words.help.agendaTemplate, "pfs")
    .option("--talking-points", words.help.talkingPoints)
    .option("--format <format>", words.help.format, "md")
    .action(async (template: string, { format: asked, talkingPoints = false }: AgendaOptions) => {
      const format = formatFrom(asked, PAGE_FORMATS);
      const agenda = agendaFor(template);
      if (agenda === undefined) throw new UsageError(words.usage.noAgenda(template, agendaTemplates));
      const { talkingPoints: points, ...rest } = agenda;
      await session.terminal.out(
        format === "json"
          ? jsonText(talkingPoints ? points : { ...rest, talkingPoints: points })
          : talkingPoints
            ? talkingPointsOutline(agenda)
            : agendaMarkdown(agenda),
      );
    });
}
