import type { Command } from "commander";
import { exportDocument, exportJsonSchema } from "../../core/exchange";
import { decisionsOf, mergeStateParts } from "../../core/state";
import { UsageError } from "../exit";
import { type CommonOptions, formatFrom } from "../options";
import { deliver, isSameFile, STANDARD_STREAM } from "../output";
import { jsonText, type Session } from "../session";
import { words } from "../words";

interface ExportCommandOptions extends CommonOptions {
  readonly format: string;
  readonly output?: string;
  readonly schema?: boolean;
}

const FORMATS = ["json", "ndjson"] as const;
const LATER_FORMATS = ["csv", "ics", "md"];

/** `export PATH... [--format json|ndjson] [-o OUT]`: the plans as data; `export --schema`: the form of these data. */
export function addExport(command: Command, session: Session): void {
  command
    .description(words.help.export)
    .argument("[path...]", words.help.paths)
    .option("--format <format>", words.help.exportFormat, "json")
    .option("-o, --output <file>", words.help.outputOptional)
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
  const format = formatFrom(options.format, FORMATS, LATER_FORMATS);
  await refuseToReplace(paths, options.output);
  const brought = await session.brought(options);
  const { entries, data } = await session.list(paths, brought, ({ file, snapshot, recognition }) => {
    const { plans, templates, stage } = recognition;
    const meta = { file, pendingChanges: snapshot.pendingChanges, stage };
    return exportDocument(plans, meta, templates, decisionsOf(mergeStateParts(snapshot.state)));
  });
  const text =
    format === "json" ? jsonText(data) : entries.map((entry) => `${JSON.stringify(entry)}\n`).join("");
  await deliver(options.output, text, session.terminal);
}

/** Data in place of the very document that it comes from would be an accident. */
async function refuseToReplace(paths: readonly string[], output: string | undefined): Promise<void> {
  if (output === undefined || output === STANDARD_STREAM) return;
  for (const path of paths) {
    if (await isSameFile(path, output)) throw new UsageError(words.usage.replacesDocument(output));
  }
}
