import type { Command } from "commander";
import {
  CSV_COLUMNS,
  type CsvColumn,
  EXPORT_FORMATS,
  type ExportedDocument,
  type ExportFormat,
  exportJsonSchema,
  exportWriter,
  type FormatOptions,
  SHORT_CSV_COLUMNS,
  stepsWithoutDay,
  withOwnIds,
} from "../../core/exchange";
import { UsageError } from "../exit";
import { exportedFrom } from "../exporting";
import { type Aside, type Job, unreadEntry } from "../job";
import {
  addRunOptions,
  asOfFrom,
  type CommonOptions,
  formatFrom,
  runFrom,
  type RunOptions,
} from "../options";
import { deliver, deliverPieces } from "../output";
import { findInputs } from "../paths";
import { refuseDataOver } from "../replacing";
import { jsonText, type Session, textOf } from "../session";
import { words } from "../words";

interface ExportCommandOptions extends CommonOptions, RunOptions {
  readonly format: string;
  readonly output?: string;
  readonly schema?: boolean;
  readonly bom?: boolean;
  readonly columns?: string;
  readonly asOf?: string;
}

/**
 * `export PATH... [--format json|ndjson|csv|ics|md] [-o OUT]`: the plans as data; `export --schema`: the form of
 * these data.
 */
export function addExport(command: Command, session: Session): void {
  addRunOptions(command)
    .description(words.help.export)
    .argument("[path...]", words.help.paths)
    .option("--format <format>", words.help.exportFormat, "json")
    .option("-o, --output <file>", words.help.outputOptional)
    .option("--bom", words.help.exportMark)
    .option("--columns <names>", words.help.exportColumns)
    .option("--as-of <day>", words.help.exportAsOf)
    .option("--schema", words.help.exportSchema)
    .action(async (paths: string[], _own: unknown, self: Command) => {
      await run(paths, self.optsWithGlobals<ExportCommandOptions>(), session);
    });
}

async function run(paths: readonly string[], options: ExportCommandOptions, session: Session): Promise<void> {
  if (options.schema === true) {
    await refuseDataOver([], options.output);
    await deliver(options.output, jsonText(await exportJsonSchema()), session.terminal);
    return;
  }
  if (paths.length === 0) throw new UsageError(words.usage.nothingToExport);
  const format = formatFrom(options.format, EXPORT_FORMATS);
  refuseOptionsOfOthers(format, options);
  const stamp = `${asOfFrom(options.asOf, session.terminal.now())}T00:00:00Z`;
  const { files, several } = await findInputs(paths);
  await refuseDataOver(files, options.output);
  const brought = await session.brought(options);
  const columns = options.columns === undefined ? {} : { columns: columnsFrom(options.columns) };
  const form = { format, list: several, mark: options.bom === true, stamp, ...columns };
  const texts = session.results(files, runFrom(options), { job: exportJob, options: form, brought });
  const entries = format === "ics" ? toldApart(texts) : texts;
  await deliverPieces(options.output, textOf(exportWriter(format, form), entries), session.terminal);
}

/** Events of several documents, each with an id of its own. */
async function* toldApart(calendars: AsyncIterable<string>): AsyncGenerator<string> {
  const own = withOwnIds();
  for await (const events of calendars) yield own(events);
}

/** How a document is given out among others. */
interface ExportForm extends FormatOptions {
  readonly format: ExportFormat;
}

/** The text of a document in a format. */
export const exportJob: Job<ExportForm, string> = {
  name: "export",
  of: (input, form, aside) => {
    const { entry } = exportWriter(form.format, form);
    if (!input.ok) return entry(unreadEntry(input));
    const exported = exportedFrom(input);
    if (form.format === "ics") sayWithoutDay(exported, aside);
    if (form.format === "csv") sayWithoutRows(exported, aside);
    return entry(exported);
  },
};

/**
 * The columns of CSV that somebody asked for.
 * @throws UsageError where one is not known
 */
function columnsFrom(asked: string): readonly CsvColumn[] {
  if (asked === "short") return SHORT_CSV_COLUMNS;
  return asked.split(",").map((part) => {
    const column = CSV_COLUMNS.find((one) => one === part.trim());
    if (column === undefined) throw new UsageError(words.usage.unknownColumn(part.trim(), CSV_COLUMNS));
    return column;
  });
}

function refuseOptionsOfOthers(format: ExportFormat, { bom, columns, asOf }: ExportCommandOptions): void {
  if (bom === true && format !== "csv") throw new UsageError(words.usage.onlyWith("--bom", "csv"));
  if (columns !== undefined && format !== "csv")
    throw new UsageError(words.usage.onlyWith("--columns", "csv"));
  if (asOf !== undefined && format !== "ics") throw new UsageError(words.usage.onlyWith("--as-of", "ics"));
}

/** A table has a line for each row: of a plan without any, nothing stands in it. */
function sayWithoutRows({ document, plans }: ExportedDocument, aside: Aside): void {
  const bare = plans.filter(({ tables }) => tables.every(({ rows }) => rows.length === 0));
  if (bare.length > 0) aside.say(words.export.withoutRows(document.file, bare.length, plans.length));
}

/** What a calendar leaves out is said, or people would miss it there. */
function sayWithoutDay(exported: ExportedDocument, aside: Aside): void {
  const steps = stepsWithoutDay(exported);
  if (steps.length > 0) aside.say(words.export.withoutDay(exported.document.file, steps));
}
