import type { Command } from "commander";
import { jsonWriter } from "../../core/exchange";
import { type Checked, checkDocument, checkingFrom, type CheckingOptions } from "../checking";
import { EXIT } from "../exit";
import { findInputs } from "../inputs";
import { type CommonOptions, formatFrom } from "../options";
import { type Session, textOf } from "../session";
import { words } from "../words";
import { checkText } from "./check-text";

interface CheckCommandOptions extends CommonOptions, CheckingOptions {
  readonly format: string;
  readonly failFast?: boolean;
}

const FORMATS = ["text", "json"] as const;

/**
 * `check PATH... [--format text|json] [--as-of DAY] [--stage STAGE]`: findings; ends with 1 where something failed
 * as an error.
 */
export function addCheck(command: Command, session: Session): void {
  command
    .description(words.help.check)
    .argument("<path...>", words.help.paths)
    .option("--format <format>", words.help.checkFormat, "text")
    .option("--as-of <day>", words.help.asOf)
    .option("--stage <stage>", words.help.stage)
    .option("--fail-fast", words.help.failFast)
    .action(async (paths: string[], _own: unknown, self: Command) => {
      await run(paths, self.optsWithGlobals<CheckCommandOptions>(), session);
    });
}

async function run(paths: readonly string[], options: CheckCommandOptions, session: Session): Promise<void> {
  const format = formatFrom(options.format, FORMATS);
  const checking = checkingFrom(options, session.terminal.now());
  const brought = await session.brought(options);
  const { files, several } = await findInputs(paths);
  const entries = session.entries(files, { brought, failFast: options.failFast === true }, async (input) => {
    const result = checkDocument(input.recognition, checking);
    if (result.summary.errors > 0) session.note(EXIT.found);
    if (format === "text") await session.terminal.out(checkText(input, result));
    return { document: { file: input.file }, ...asData(result) };
  });
  for await (const piece of textOf(jsonWriter(several), entries)) {
    if (format === "json") await session.terminal.out(piece);
  }
}

/** A finding that was set aside is given out as what it is, with the reason. */
function asData({ setAside, ...rest }: Checked): object {
  return {
    ...rest,
    setAside: setAside.map(({ finding, setAside: { reason, author, day } }) => ({
      ...finding,
      reason,
      author,
      day,
    })),
  };
}
