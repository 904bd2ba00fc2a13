import type { Command } from "commander";
import { jsonWriter } from "../../core/exchange";
import { type Checked, checkDocument, type Checking, checkingFrom, type CheckingOptions } from "../checking";
import { EXIT } from "../exit";
import { type Job, unreadEntry } from "../job";
import { addRunOptions, type CommonOptions, formatFrom, runFrom, type RunOptions } from "../options";
import { deliverPieces, STANDARD_STREAM } from "../output";
import { findInputs } from "../paths";
import { type Session, textOf } from "../session";
import { words } from "../words";
import { checkText } from "./check-text";

interface CheckCommandOptions extends CommonOptions, CheckingOptions, RunOptions {
  readonly format: string;
}

const FORMATS = ["text", "json"] as const;

/**
 * `check PATH... [--format text|json] [--as-of DAY] [--stage STAGE]`: findings; ends with 1 where something failed
 * as an error.
 */
export function addCheck(command: Command, session: Session): void {
  addRunOptions(command)
    .description(words.help.check)
    .argument("<path...>", words.help.paths)
    .option("--format <format>", words.help.checkFormat, "text")
    .option("--as-of <day>", words.help.asOf)
    .option("--stage <stage>", words.help.stage)
    .action(async (paths: string[], _own: unknown, self: Command) => {
      await run(paths, self.optsWithGlobals<CheckCommandOptions>(), session);
    });
}

async function run(paths: readonly string[], options: CheckCommandOptions, session: Session): Promise<void> {
  const format = formatFrom(options.format, FORMATS);
  const checking = checkingFrom(options, session.terminal.now());
  const brought = await session.brought(options);
  const { files, several } = await findInputs(paths);
  const form: CheckForm = { format, list: several, checking };
  const texts = session.results(files, runFrom(options), { job: checkJob, options: form, brought });
  const frame = format === "json" ? jsonWriter(several) : { head: "", between: "", tail: "" };
  await deliverPieces(STANDARD_STREAM, textOf(frame, texts), session.terminal);
}

/** How the findings of a document are given out among others. */
interface CheckForm {
  readonly format: (typeof FORMATS)[number];
  readonly list: boolean;
  readonly checking: Checking;
}

/** The findings of a document as text; what cannot be read has an entry in data alone. */
export const checkJob: Job<CheckForm, string> = {
  name: "check",
  of: (input, { format, list, checking }, aside) => {
    const { entry } = jsonWriter(list);
    if (!input.ok) return format === "json" ? entry(unreadEntry(input)) : "";
    const result = checkDocument(input.recognition, checking);
    if (result.summary.errors > 0) aside.note(EXIT.found);
    return format === "json"
      ? entry({ document: { file: input.file }, ...asData(result) })
      : checkText(input, result);
  },
};

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
