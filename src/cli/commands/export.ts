import type { Command } from "commander";
import {
  EXPORT_FORMATS,
  type ExportedDocument,
  type ExportFormat,
  exportJsonSchema,
  exportWriter,
  stepsWithoutDay,
} from "../../core/exchange";
import { UsageError } from "../exit";
import { exportedFrom } from "../exporting";
import { findInputs } from "../inputs";
import { asOfFrom, type CommonOptions, formatFrom } from "../options";
import { deliver, deliverPieces, isSameFile, STANDARD_STREAM } from "../output";
import { jsonText, type Session, textOf } from "../session";
import { words } from "../words";

interface ExportCommandOptions extends CommonOptions {
  readonly format: string;
  readonly output?: string;
  readonly schema?: boolean;
  readonly bom?: boolean;
  readonly failFast?: boolean;
  readonly asOf?: string;
}

/**
 * `export PATH... [--format json|ndjson|csv|ics|md] [-o OUT]`: the plans as data; `export --schema`: the form of
 * these data.
 */
export function addExport(command: Command, session: Session): void {
  command
    .description(words.help.export)
    .argument("[path...]", words.help.paths)
    .option("--format <format>", words.help.exportFormat, "json")
    .option("-o, --output <file>", words.help.outputOptional)
    .option("--bom", words.help.exportMark)
    .option("--as-of <day>", words.help.exportAsOf)
    .option("--fail-fast", words.help.failFast)
    .option("--schema", words.help.exportSchema)
    .action(async (paths: string[], _own: unknown, self: Command) => {
      await run(paths, self.optsWithGlobals<ExportCommandOptions>(), session);
    });
}

async function run(paths: readonly string[], options: ExportCommandOptions, session: Session): Promise<void> {
  if (options.schema === true) {
    await deliver(options.output, jsonText(exportJsonSchema()), session.terminal);
    return;
  }
  if (paths.length === 0) throw new UsageError(words.usage.nothingToExport);
  const format = formatFrom(options.format, EXPORT_FORMATS);
  refuseOptionsOfOthers(format, options);
  const stamp = `${asOfFrom(options.asOf, session.terminal.now())}T00:00:00Z`;
  const { files, several } = await findInputs(paths);
  await refuseToReplace(files, options.output);
  const brought = await session.brought(options);
  const writer = exportWriter(format, { list: several, mark: options.bom === true, stamp });
  const entries = session.entries(files, { brought, failFast: options.failFast === true }, (input) => {
    const exported = exportedFrom(input);
    if (format === "ics") sayWithoutDay(exported, session);
    return exported;
  });
  await deliverPieces(options.output, textOf(writer, entries), session.terminal);
}

function refuseOptionsOfOthers(format: ExportFormat, { bom, asOf }: ExportCommandOptions): void {
  if (bom === true && format !== "csv") throw new UsageError(words.usage.onlyWith("--bom", "csv"));
  if (asOf !== undefined && format !== "ics") throw new UsageError(words.usage.onlyWith("--as-of", "ics"));
}

/** What a calendar leaves out is said, or people would miss it there. */
function sayWithoutDay(exported: ExportedDocument, { terminal }: Session): void {
  const steps = stepsWithoutDay(exported);
  if (steps.length > 0) terminal.say(words.export.withoutDay(exported.document.file, steps));
}

/** Data in place of a document that they come from would be an accident. */
async function refuseToReplace(files: readonly string[], output: string | undefined): Promise<void> {
  if (output === undefined || output === STANDARD_STREAM) return;
  for (const file of files) {
    if (await isSameFile(file, output)) throw new UsageError(words.usage.replacesDocument(output));
  }
}
