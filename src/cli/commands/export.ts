import type { Command } from "commander";
import { exportDocument, type ExportedDocument } from "../../core/exchange";
import { UsageError } from "../exit";
import { type ReadInput, sayIfNotRecognised } from "../inputs";
import { type CommonOptions, formatFrom } from "../options";
import { deliver, isSameFile, STANDARD_STREAM } from "../output";
import { errorEntry, jsonText, type Session } from "../session";
import { words } from "../words";

interface ExportCommandOptions extends CommonOptions {
  readonly format: string;
  readonly output?: string;
}

const FORMATS = ["json", "ndjson"] as const;
const LATER_FORMATS = ["csv", "ics", "md"];

/** `export PATH... [--format json|ndjson] [-o OUT]`: the plans as structured data. */
export function addExport(command: Command, session: Session): void {
  command
    .description(words.help.export)
    .argument("<path...>", words.help.paths)
    .option("--format <format>", words.help.exportFormat, "json")
    .option("-o, --output <file>", words.help.outputOptional)
    .action(async (paths: string[], _own: unknown, self: Command) => {
      await run(paths, self.optsWithGlobals<ExportCommandOptions>(), session);
    });
}

async function run(paths: readonly string[], options: ExportCommandOptions, session: Session): Promise<void> {
  const format = formatFrom(options.format, FORMATS, LATER_FORMATS);
  await refuseToReplace(paths, options.output);
  const templates = await session.templates(options);
  const entries: unknown[] = [];
  const { several } = await session.forEach(paths, templates, (input) => {
    if (input.ok) sayIfNotRecognised(input, session.terminal);
    entries.push(input.ok ? entryOf(input) : errorEntry(input));
    return Promise.resolve();
  });
  const data =
    format === "json"
      ? jsonText(several ? entries : entries[0])
      : entries.map((entry) => `${JSON.stringify(entry)}\n`).join("");
  await deliver(options.output, data, session.terminal);
}

/** Data in place of the very document that it comes from would be an accident. */
async function refuseToReplace(paths: readonly string[], output: string | undefined): Promise<void> {
  if (output === undefined || output === STANDARD_STREAM) return;
  for (const path of paths) {
    if (await isSameFile(path, output)) throw new UsageError(words.usage.replacesDocument(output));
  }
}

function entryOf({ file, snapshot, recognition }: ReadInput): ExportedDocument {
  return exportDocument(recognition.plans, { file, pendingChanges: snapshot.pendingChanges });
}
