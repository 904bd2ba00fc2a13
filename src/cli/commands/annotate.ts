import type { Command } from "commander";
import { annotate, clearAnnotations } from "../../core/annotations";
import type { Edit } from "../../core/model";
import { clearStateEdit } from "../../core/state";
import { removeAutoOpen } from "../../document/docx";
import { ADD_IN } from "../add-in";
import { type Checking, checkDocument, checkingFrom, type CheckingOptions } from "../checking";
import { applied, applyOptions, sayWhatBecameOf } from "../edits";
import { UsageError } from "../exit";
import { type ReadInput, sayWhatIsAmiss } from "../inputs";
import type { CommonOptions } from "../options";
import { deliver } from "../output";
import type { Session } from "../session";
import { words } from "../words";

interface AnnotateCommandOptions extends CommonOptions, CheckingOptions {
  readonly output: string;
  readonly tips?: boolean;
  readonly author?: string;
  readonly initials?: string;
  readonly clear?: boolean;
  readonly all?: boolean;
}

/**
 * `annotate FILE -o OUT [--as-of DAY] [--stage STAGE] [--tips] [--author A --initials I] [--clear [--all]]`: findings
 * as comments. A second run changes nothing; --clear takes ours out, --all the state and the auto-open tag as well.
 */
export function addAnnotate(command: Command, session: Session): void {
  command
    .description(words.help.annotate)
    .argument("<file>", words.help.file)
    .requiredOption("-o, --output <file>", words.help.output)
    .option("--as-of <day>", words.help.asOf)
    .option("--stage <stage>", words.help.stage)
    .option("--tips", words.help.tips)
    .option("--author <name>", words.help.author)
    .option("--initials <letters>", words.help.initials)
    .option("--clear", words.help.clear)
    .option("--all", words.help.all)
    .action(async (file: string, _own: unknown, self: Command) => {
      await run(file, self.optsWithGlobals<AnnotateCommandOptions>(), session);
    });
}

async function run(file: string, options: AnnotateCommandOptions, session: Session): Promise<void> {
  if (options.all === true && options.clear !== true) throw new UsageError(words.usage.allNeedsClear);
  const checking = checkingFrom(options, session.terminal.now());
  const input = await session.read(file, await session.brought(options));
  if (!input.ok) return;
  if (options.clear === true) await clear(input, options.all === true, session);
  else await write(input, checking, options, session);
  await deliver(options.output, input.document.save(), session.terminal);
}

async function write(
  input: ReadInput,
  checking: Checking,
  options: AnnotateCommandOptions,
  session: Session,
): Promise<void> {
  const { document, snapshot, recognition, file } = input;
  sayWhatIsAmiss(input, session.terminal);
  const { findings } = checkDocument(recognition, checking);
  const report = await document.apply(
    annotate(findings, snapshot, recognition.plans, { tips: options.tips === true }),
    applyOptions(session.terminal, options),
  );
  session.terminal.say(
    words.annotate.done(file, applied(report, "comment"), applied(report, "removeComment")),
  );
  sayWhatBecameOf(report, input, session);
}

async function clear(input: ReadInput, all: boolean, session: Session): Promise<void> {
  const { document, snapshot, file } = input;
  const state = all ? clearStateEdit(snapshot) : undefined;
  const edits: readonly Edit[] = [...clearAnnotations(snapshot), ...(state === undefined ? [] : [state])];
  const report = await document.apply(edits);
  const comments = applied(report, "removeComment");
  const tagged = all && removeAutoOpen(document.package, ADD_IN);
  const others = tagged || applied(report, "setState") > 0;
  if (comments > 0 || !others) session.terminal.say(words.annotate.cleared(file, comments));
  if (others) session.terminal.say(words.annotate.clearedAll(file));
  sayWhatBecameOf(report, input, session);
}
