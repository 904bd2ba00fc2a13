import type { Command } from "commander";
import { diffDocuments } from "../../core/exchange";
import { UsageError } from "../exit";
import { exportedFrom } from "../exporting";
import { sayWhatIsAmiss } from "../inputs";
import { type CommonOptions, formatFrom, LIST_FORMATS } from "../options";
import { deliver, STANDARD_STREAM } from "../output";
import { refuseDataOver } from "../replacing";
import { jsonText, type Session } from "../session";
import { words } from "../words";
import { diffText } from "./diff-text";

interface DiffCommandOptions extends CommonOptions {
  readonly format: string;
  readonly output?: string;
}

/** `diff OLD NEW [--format text|json] [-o OUT]`: what became of the plans from one document to the other. */
export function addDiff(command: Command, session: Session): void {
  command
    .description(words.help.diff)
    .argument("<old>", words.help.diffOld)
    .argument("<new>", words.help.diffNew)
    .option("--format <format>", words.help.listFormat, "text")
    .option("-o, --output <file>", words.help.outputOptional)
    .action(async (before: string, now: string, _own: unknown, self: Command) => {
      await run(before, now, self.optsWithGlobals<DiffCommandOptions>(), session);
    });
}

async function run(
  before: string,
  now: string,
  options: DiffCommandOptions,
  session: Session,
): Promise<void> {
  const format = formatFrom(options.format, LIST_FORMATS);
  if (before === STANDARD_STREAM && now === STANDARD_STREAM) {
    throw new UsageError(words.usage.oneStandardInput);
  }
  await refuseDataOver([before, now], options.output);
  const brought = await session.brought(options);
  const [old, young] = [await session.read(before, brought), await session.read(now, brought)];
  if (!old.ok || !young.ok) return;
  sayWhatIsAmiss(old, session.terminal);
  sayWhatIsAmiss(young, session.terminal);
  const diff = diffDocuments(exportedFrom(old), exportedFrom(young));
  await deliver(options.output, format === "json" ? jsonText(diff) : diffText(diff), session.terminal);
}
