import type { Command } from "commander";
import { type Template, templateJsonSchema } from "../../core/templates";
import { UsageError } from "../exit";
import { type CommonOptions, formatFrom } from "../options";
import { jsonText, type Session } from "../session";
import { words } from "../words";

interface TemplatesOptions extends CommonOptions {
  readonly format: string;
  readonly schema?: boolean;
  readonly show?: string;
}

const FORMATS = ["text", "json"] as const;

/**
 * `templates [--format text|json]`: the templates that are known; `templates --show ID`: one of them as it is
 * written, to start one's own from; `templates --schema`: the form in which they are written.
 */
export function addTemplates(command: Command, session: Session): void {
  command
    .description(words.help.templates)
    .option("--format <format>", words.help.checkFormat, "text")
    .option("--show <id>", words.help.templatesShow)
    .option("--schema", words.help.templatesSchema)
    .action(async (_own: unknown, self: Command) => {
      await session.terminal.out(await answer(self.optsWithGlobals<TemplatesOptions>(), session));
    });
}

async function answer(options: TemplatesOptions, session: Session): Promise<string> {
  if (options.schema === true) return jsonText(templateJsonSchema());
  const format = formatFrom(options.format, FORMATS);
  const templates = await session.templates(options);
  const { show } = options;
  if (show === undefined) {
    return format === "json" ? jsonText(templates.map(entryOf)) : templates.map(lineOf).join("");
  }
  const template = templates.find(({ id }) => id === show);
  if (template !== undefined) return jsonText(template);
  throw new UsageError(
    words.usage.unknownTemplate(
      show,
      templates.map(({ id }) => id),
    ),
  );
}

function entryOf({ id, name, description }: Template): unknown {
  return { id, name, description };
}

function lineOf({ id, name, description }: Template): string {
  return `${id}\t${name}\n\t${description}\n`;
}
