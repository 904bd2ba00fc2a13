import type { Command } from "commander";
import type { Template } from "../../core/templates";
import { type CommonOptions, formatFrom } from "../options";
import { jsonText, type Session } from "../session";
import { words } from "../words";

interface TemplatesOptions extends CommonOptions {
  readonly format: string;
}

const FORMATS = ["text", "json"] as const;

/** `templates [--format text|json]`: the templates that are known. */
export function addTemplates(command: Command, session: Session): void {
  command
    .description(words.help.templates)
    .option("--format <format>", words.help.checkFormat, "text")
    .action(async (_own: unknown, self: Command) => {
      const options = self.optsWithGlobals<TemplatesOptions>();
      const format = formatFrom(options.format, FORMATS);
      const templates = await session.templates(options);
      await session.terminal.out(
        format === "json" ? jsonText(templates.map(entryOf)) : templates.map(lineOf).join(""),
      );
    });
}

function entryOf({ id, name, description }: Template): unknown {
  return { id, name, description };
}

function lineOf({ id, name, description }: Template): string {
  return `${id}\t${name}\n\t${description}\n`;
}
