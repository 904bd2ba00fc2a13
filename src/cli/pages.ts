import type { Command } from "commander";
import { dataWriter } from "../core/exchange";
import { guidanceWords } from "./guidance-words";
import type { ReadInput } from "./inputs";
import { type Aside, type Job, unreadEntry } from "./job";
import {
  addRunOptions,
  type CommonOptions,
  formatFrom,
  type LISTS_FORMATS,
  PAGES_FORMATS,
  runFrom,
  type RunOptions,
} from "./options";
import { deliverPieces, STANDARD_STREAM } from "./output";
import { findInputs } from "./paths";
import { type Session, textOf } from "./session";
import { words } from "./words";

type Format = (typeof LISTS_FORMATS)[number] | (typeof PAGES_FORMATS)[number];

/** Options of the commands that print something of each document. */
export interface PageOptions extends CommonOptions, RunOptions {
  readonly format: string;
}

/** Documents, and the formats of a list. */
export function addListOptions(command: Command): Command {
  return addRunOptions(command)
    .argument("<path...>", words.help.paths)
    .option("--format <format>", words.help.listsFormat, "text");
}

/** Documents, and the formats of a page. */
export function addPageOptions(command: Command): Command {
  return addRunOptions(command)
    .argument("<path...>", words.help.paths)
    .option("--format <format>", guidanceWords.help.formats, "md");
}

/** What is printed of a document. */
export interface Page {
  /** For people. */
  readonly text: () => string;
  /** For programs, beside the document's name. */
  readonly data: () => object;
}

/** How a document is printed among others. */
export interface PageForm<Options> {
  readonly format: Format;
  /** As JSON a list, as a page with the name of its file, however many there are. */
  readonly list: boolean;
  readonly options: Options;
}

/**
 * A job that prints something of each document, in words and as data; what cannot be read has an entry in data alone.
 *
 * @param pageOf undefined where there is nothing to print, which it says itself
 */
export function pageJob<Options>(
  name: string,
  pageOf: (input: ReadInput, options: Options, aside: Aside) => Page | undefined,
): Job<PageForm<Options>, string> {
  return {
    name,
    of: (input, { format, list, options }, aside) => {
      const entry = format === "json" || format === "ndjson" ? dataWriter(format, list).entry : undefined;
      if (!input.ok) return entry?.(unreadEntry(input)) ?? "";
      const page = pageOf(input, options, aside);
      if (page === undefined) return "";
      if (entry !== undefined) return entry({ document: { file: input.file }, ...page.data() });
      return format === "md" && list ? `\`${input.file}\`\n\n${page.text()}` : page.text();
    },
  };
}

/**
 * Prints something of each document, on standard output.
 *
 * @param asked what the job is to know
 * @param formats those that the command has
 * @throws UsageError for another format, or where standard input is named twice
 */
export async function printEach<Options>(
  paths: readonly string[],
  job: Job<PageForm<Options>, string>,
  asked: Options,
  options: PageOptions,
  session: Session,
  formats: readonly Format[] = PAGES_FORMATS,
): Promise<void> {
  const format = formatFrom(options.format, formats);
  const run = runFrom(options);
  const { files, several } = await findInputs(paths);
  const form = { format, list: several, options: asked };
  const task = { job, options: form, brought: await session.brought(options) };
  const texts = session.results(files, run, task);
  await deliverPieces(STANDARD_STREAM, textOf(frameOf(format, several), texts), session.terminal);
}

function frameOf(format: Format, list: boolean): Parameters<typeof textOf>[0] {
  switch (format) {
    case "json":
    case "ndjson":
      return dataWriter(format, list);
    case "md":
      return { head: "", between: "\n", tail: "" };
    case "text":
      return { head: "", between: "", tail: "" };
  }
}
