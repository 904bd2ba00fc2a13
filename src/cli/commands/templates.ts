import type { Command } from "commander";
import { knownTemplates } from "../../core/state";
import { type Template, templateJsonSchema } from "../../core/templates";
import { UsageError } from "../exit";
import { type CommonOptions, formatFrom, LIST_FORMATS } from "../options";
import { jsonText, type Session } from "../session";
import { words } from "../words";

interface TemplatesOptions extends CommonOptions {
  readonly format: string;
  readonly schema?: boolean;
  readonly show?: string;
}

/**
 * `templates [--format text|json]`: the templates that are known; `templates --show ID`: one of them as it is
 * written, to start one's own from; `templates --schema`: the form in which they are written.
 */
export function addTemplates(command: Command, session: Session): void {
  command
    .description(words.help.templates)
    .option("--format <format>", words.help.listFormat, "text")
    .option("--show <id>", words.help.templatesShow)
    .option("--schema", words.help.templatesSchema)
    .action(async (_own: unknown, self: Command) => {
      await session.terminal.out(await answer(self.optsWithGlobals<TemplatesOptions>(), session));
    });
}

async function answer(options: TemplatesOptions, session: Session): Promise<string> {
  if (options.schema === true) return jsonText(templateJsonSchema());
  const format = formatFrom(options.format, LIST_FORMATS);
  const brought = await session.brought(options);
  const templates = knownTemplates(brought);
  const { show } = options;
  if (show === undefined) {
    const isOwn = (template: Template): boolean => brought.templates?.includes(template) ?? false;
    const entries = templates.map((template) => entryOf(template, isOwn(template)));
    return format === "json" ? jsonText(entries) : entries.map(lineOf).join("");
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

interface Entry extends Pick<Template, "id" | "name" | "kind" | "description"> {
  /** It is the district's, not ours. */
  readonly own: boolean;
}

function entryOf({ id, name, kind, description }: Template, own: boolean): Entry {
  return { id, name, kind, own, description };
}

function lineOf({ id, name, kind, own, description }: Entry): string {
  const { kinds, own: ours } = words.templates;
  return `${id}\t${name} (${own ? ours(kinds[kind]) : kinds[kind]})\n\t${description}\n`;
}
