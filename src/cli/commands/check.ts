import type { Command } from "commander";
import { check } from "../../core/checks";
import { EXIT } from "../exit";
import { asOfFrom, type CommonOptions, formatFrom } from "../options";
import { jsonText, type Session } from "../session";
import { words } from "../words";
import { checkText } from "./check-text";

interface CheckCommandOptions extends CommonOptions {
  readonly format: string;
  readonly asOf?: string;
}

const FORMATS = ["text", "json"] as const;

/** `check PATH... [--format text|json] [--as-of DAY]`: findings; ends with 1 where something failed as an error. */
export function addCheck(command: Command, session: Session): void {
  command
    .description(words.help.check)
    .argument("<path...>", words.help.paths)
    .option("--format <format>", words.help.checkFormat, "text")
    .option("--as-of <day>", words.help.asOf)
    .action(async (paths: string[], _own: unknown, self: Command) => {
      await run(paths, self.optsWithGlobals<CheckCommandOptions>(), session);
    });
}

async function run(paths: readonly string[], options: CheckCommandOptions, session: Session): Promise<void> {
  const format = formatFrom(options.format, FORMATS);
  const asOf = asOfFrom(options.asOf, session.terminal.now());
  const brought = await session.brought(options);
  const { data } = await session.list(paths, brought, async (input) => {
    const { plans, templates } = input.recognition;
    const result = check(plans, { asOf, templates });
    if (result.summary.errors > 0) session.note(EXIT.found);
    if (format === "text") await session.terminal.out(checkText(input, result));
    return { document: { file: input.file }, ...result };
  });
  if (format === "json") await session.terminal.out(jsonText(data));
}
