import type { Command } from "commander";
import { type Checked, checkDocument, type Checking, checkingFrom, type CheckingOptions } from "../checking";
import { EXIT } from "../exit";
import {
  addRunOptions,
  type CommonOptions,
  formatFrom,
  LISTS_FORMATS,
  runFrom,
  type RunOptions,
} from "../options";
import { pageJob, printEach } from "../pages";
import type { Session } from "../session";
import { words } from "../words";
import { checkText } from "./check-text";

interface CheckCommandOptions extends CommonOptions, CheckingOptions, RunOptions {
  readonly format: string;
}

/**
 * `check PATH... [--format text|json|ndjson] [--as-of DAY] [--stage STAGE]`: findings; ends with 1 where something failed
 * as an error.
 */
export function addCheck(command: Command, session: Session): void {
  addRunOptions(command)
    .description(words.help.check)
    .argument("<path...>", words.help.paths)
    .option("--format <format>", words.help.listsFormat, "text")
    .option("--as-of <day>", words.help.asOf)
    .option("--stage <stage>", words.help.stage)
    .action(async (paths: string[], _own: unknown, self: Command) => {
      await run(paths, self.optsWithGlobals<CheckCommandOptions>(), session);
    });
}

async function run(paths: readonly string[], options: CheckCommandOptions, session: Session): Promise<void> {
  const format = formatFrom(options.format, LISTS_FORMATS);
  const checking = checkingFrom(options, session.terminal.now());
  const brought = await session.brought(options);
  const printing = { job: checkJob, format, options: checking, brought, run: runFrom(options) };
  await printEach(paths, printing, session);
}

/** The findings of a document. */
export const checkJob = pageJob<Checking>("check", (input, checking, aside) => {
  const result = checkDocument(input.recognition, checking);
  if (result.summary.errors > 0) aside.note(EXIT.found);
  return { text: () => checkText(input, result), data: () => asData(result) };
});

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
