import type { Command } from "commander";
import { type Checked, checkDocument, type Checking, checkingFrom, type CheckingOptions } from "../checking";
import { EXIT } from "../exit";
import { LISTS_FORMATS } from "../options";
import { addListOptions, pageJob, type PageOptions, printEach } from "../pages";
import type { Session } from "../session";
import { words } from "../words";
import { checkText } from "./check-text";

type CheckCommandOptions = PageOptions & CheckingOptions;

/**
 * `check PATH... [--format text|json|ndjson] [--as-of DAY] [--stage STAGE]`: findings; ends with 1 where something failed
 * as an error.
 */
export function addCheck(command: Command, session: Session): void {
  addListOptions(command)
    .description(words.help.check)
    .option("--as-of <day>", words.help.asOf)
    .option("--stage <stage>", words.help.stage)
    .action(async (paths: string[], _own: unknown, self: Command) => {
      await run(paths, self.optsWithGlobals<CheckCommandOptions>(), session);
    });
}

async function run(paths: readonly string[], options: CheckCommandOptions, session: Session): Promise<void> {
  const checking = checkingFrom(options, session.terminal.now());
  await printEach(paths, checkJob, checking, options, session, LISTS_FORMATS);
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
