import type { Command } from "commander";
import { fillEdits, type FillPlan, parseValues, type Values } from "../../core/exchange";
import { applied, applyOptions, sayWhatBecameOf } from "../edits";
import { EXIT, FileError, UsageError } from "../exit";
import { type ReadInput, readJson, sayIfNotRecognised } from "../inputs";
import type { CommonOptions } from "../options";
import { deliver, STANDARD_STREAM } from "../output";
import { placeText } from "../places";
import type { Session } from "../session";
import { words } from "../words";

interface FillCommandOptions extends CommonOptions {
  readonly from: string;
  readonly output: string;
  readonly overwrite?: boolean;
}

/**
 * `fill FILE --from VALUES.json -o OUT [--overwrite]`: writes values into the plans of a document. A cell that
 * says something else is a conflict and stays, unless --overwrite; ends with 1 where there was one.
 */
export function addFill(command: Command, session: Session): void {
  command
    .description(words.help.fill)
    .argument("<file>", words.help.file)
    .requiredOption("--from <values>", words.help.from)
    .requiredOption("-o, --output <file>", words.help.output)
    .option("--overwrite", words.help.overwrite)
    .action(async (file: string, _own: unknown, self: Command) => {
      await run(file, self.optsWithGlobals<FillCommandOptions>(), session);
    });
}

async function run(file: string, options: FillCommandOptions, session: Session): Promise<void> {
  if (file === STANDARD_STREAM && options.from === STANDARD_STREAM) {
    throw new UsageError(words.usage.oneStandardInput);
  }
  const templates = await session.templates(options);
  const values = await readValues(options.from, session);
  const input = await session.read(file, templates);
  if (!input.ok) return;
  sayIfNotRecognised(input, session.terminal);
  await fill(input, values, options.overwrite === true, session);
  await deliver(options.output, input.document.save(), session.terminal);
}

async function readValues(file: string, session: Session): Promise<Values> {
  const parsed = parseValues(await readJson(file, session.terminal));
  if (parsed.ok) return parsed.values;
  throw new FileError(
    parsed.problems.map(({ path, reason }) => words.files.values(file, path, reason)).join("\n"),
  );
}

async function fill(input: ReadInput, values: Values, overwrite: boolean, session: Session): Promise<void> {
  const { document, snapshot, recognition, file } = input;
  const plan = fillEdits(recognition.plans, snapshot, values, { overwrite });
  const report = await document.apply(plan.edits, applyOptions(session.terminal));
  const written = applied(report, "setCell", "setField", "setAnswer", "setBracket");
  session.terminal.say(words.fill.done(file, written, applied(report, "addRow")));
  sayConflicts(plan, input, session);
  sayWhatBecameOf(report, input, session);
}

/** What was given and not written, each with its reason. */
function sayConflicts({ conflicts, unplaced }: FillPlan, input: ReadInput, session: Session): void {
  const { file, recognition } = input;
  for (const { location, id, found, wanted } of conflicts) {
    session.terminal.say(
      words.fill.conflict(file, placeText(location, recognition.plans, id), found, wanted),
    );
  }
  for (const { id, text, reason } of unplaced)
    session.terminal.say(words.fill.unplaced(file, id, text, reason));
  if (conflicts.length + unplaced.length > 0) session.note(EXIT.found);
}
