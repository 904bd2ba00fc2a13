import type { Command } from "commander";
import { reportDocument, type ReportEntry, reportPage } from "../../core/report";
import { type Checking, checkDocument, checkingFrom, type CheckingOptions } from "../checking";
import { UsageError } from "../exit";
import type { Job } from "../job";
import { addRunOptions, type CommonOptions, runFrom, type RunOptions } from "../options";
import { deliverPieces } from "../output";
import { findInputs } from "../paths";
import { refuseDataOver } from "../replacing";
import type { Session } from "../session";
import { words } from "../words";

interface ReportOptions extends CommonOptions, CheckingOptions, RunOptions {
  readonly output: string;
}

/**
 * Documents on one page. What is said of each is kept until the last one is read, some 40 kB; a page of so many is 170 MB,
 * which is more than anybody reads, or most browsers show.
 */
const MOST = 10_000;

/** `report PATH... -o OUT [--as-of DAY] [--stage STAGE]`: one page about all plans, for reading and projecting. */
export function addReport(command: Command, session: Session): void {
  addRunOptions(command)
    .description(words.help.report)
    .argument("<path...>", words.help.paths)
    .requiredOption("-o, --output <file>", words.help.output)
    .option("--as-of <day>", words.help.asOf)
    .option("--stage <stage>", words.help.stage)
    .action(async (paths: string[], _own: unknown, self: Command) => {
      await run(paths, self.optsWithGlobals<ReportOptions>(), session);
    });
}

async function run(paths: readonly string[], options: ReportOptions, session: Session): Promise<void> {
  const checking = checkingFrom(options, session.terminal.now());
  const brought = await session.brought(options);
  const { files } = await findInputs(paths);
  if (files.length > MOST) throw new UsageError(words.usage.tooManyForPage(files.length, MOST));
  await refuseDataOver(files, options.output);
  const results = session.results(files, runFrom(options), { job: reportJob, options: checking, brought });
  const entries: ReportEntry[] = [];
  for await (const entry of results) entries.push(entry);
  // Takes a while to load, and no other command needs it.
  const { createHash } = await import("node:crypto");
  const hash = (text: string): string => createHash("sha256").update(text).digest("base64");
  await deliverPieces(options.output, reportPage(entries, { asOf: checking.asOf, hash }), session.terminal);
}

/** What the page says of a document, and no more: a copy, for a piece of the document's text would keep all of it. */
export const reportJob: Job<Checking, ReportEntry> = {
  name: "report",
  of: (input, checking) => {
    const { file } = input;
    if (!input.ok) return { file, error: input.error };
    const { plans, templates } = input.recognition;
    const checked = checkDocument(input.recognition, checking);
    return structuredClone(reportDocument({ file, plans, templates, stage: checked.stage, checked }));
  },
};
