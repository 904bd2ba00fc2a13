import path from "node:path";
import type { Command } from "commander";
import { dataWriter } from "../core/exchange";
import { EXIT, FileError, UsageError } from "./exit";
import type { Task } from "./job";
import { addRunOptions, type CommonOptions, type RunChoices, runFrom, type RunOptions } from "./options";
import { deliver, deliverPieces, makeFolder, placeOf, STANDARD_STREAM } from "./output";
import { findInputs, kindOf } from "./paths";
import { type Session, textOf } from "./session";
import { words } from "./words";

/** Options of the commands that write each document. */
export interface ProductOptions extends CommonOptions, RunOptions {
  readonly output: string;
}

export function addProductOptions(command: Command): Command {
  return addWaysOptions(command).requiredOption("-o, --output <path>", words.help.outputs);
}

/** The same where a command may do without an output. */
export function addWaysOptions(command: Command): Command {
  return addRunOptions(command).argument("<path...>", words.help.paths);
}

/** What becomes of a document. */
export interface Product {
  /** The document that is to be written; nothing is, where there is none. */
  readonly document?: Uint8Array;
  /** What is told of it on standard output, as an entry among others. */
  readonly text?: string;
}

/** Documents, and where each of them goes. */
export interface Ways {
  readonly files: readonly string[];
  /** For each file; "-" is standard output. */
  readonly targets: readonly string[];
  /** What is told of them is a list. */
  readonly several: boolean;
  /** Folders are made where they are not there yet. */
  readonly intoFolder: boolean;
}

/**
 * Where documents go: one to a file or into a folder, several into a folder, each as it is called below the folder or the
 * pattern that it was found by.
 *
 * @param inPlace a document may take its own place
 * @throws UsageError where several would go to one file, or one over another that is still to be read
 */
export async function findWays(
  paths: readonly string[],
  output: string,
  { inPlace }: { readonly inPlace: boolean },
): Promise<Ways> {
  const { files, names, several } = await findInputs(paths);
  const intoFolder = await isFolder(output);
  if (!intoFolder && files.length > 1) throw new UsageError(words.usage.needsFolder(files.length));
  if (intoFolder && files.includes(STANDARD_STREAM)) throw new UsageError(words.usage.noName);
  const targets = intoFolder ? names.map((name) => path.join(output, name)) : [output];
  refuseOneForTwo(files, targets);
  await refuseToReplaceInputs(files, targets, inPlace);
  return { files, targets, several, intoFolder };
}

async function isFolder(output: string): Promise<boolean> {
  return output.endsWith("/") || output.endsWith(path.sep) || (await kindOf(output)) === "folder";
}

/** Folders of Windows and macOS take "Plan.docx" and "plan.docx" for one. */
const inOneCase = (name: string): string => (process.platform === "linux" ? name : name.toLowerCase());

function refuseOneForTwo(files: readonly string[], targets: readonly string[]): void {
  const taken = new Map<string, string>();
  targets.forEach((target, index) => {
    const file = files[index] ?? "";
    const other = taken.get(inOneCase(target));
    if (other !== undefined) throw new UsageError(words.usage.sameName(file, other, target));
    taken.set(inOneCase(target), file);
  });
}

async function refuseToReplaceInputs(
  files: readonly string[],
  targets: readonly string[],
  inPlace: boolean,
): Promise<void> {
  const read = new Map<string, string>();
  for (const file of files) {
    const place = file === STANDARD_STREAM ? undefined : await placeOf(file);
    if (place !== undefined) read.set(place, file);
  }
  for (const [index, target] of targets.entries()) {
    const place = target === STANDARD_STREAM ? undefined : await placeOf(target);
    const replaced = place === undefined ? undefined : read.get(place);
    if (replaced === undefined) continue;
    const file = files[index] ?? "";
    if ((await placeOf(file)) !== place) throw new UsageError(words.usage.replacesOther(file, replaced));
    if (!inPlace) throw new UsageError(words.usage.replacesDocument(file));
  }
}

/**
 * Does a task with each document and writes what becomes of it; what is told of it goes to standard output. Where one
 * cannot be written, that is said and noted, and the others go on, unless asked otherwise.
 */
export async function writeEach<Options>(
  ways: Ways,
  options: RunOptions,
  task: Task<Options, Product>,
  session: Session,
  format: "text" | "json" | "ndjson" = "text",
): Promise<void> {
  const told = format === "text" ? undefined : dataWriter(format, ways.several);
  const frame = told ?? { head: "", between: "", tail: "" };
  const entries = written(ways, runFrom(options), task, session, told?.entry ?? ((): string => ""));
  await deliverPieces(STANDARD_STREAM, textOf(frame, entries), session.terminal);
}

async function* written<Options>(
  { files, targets, intoFolder }: Ways,
  run: RunChoices,
  task: Task<Options, Product>,
  session: Session,
  entryOf: (entry: unknown) => string,
): AsyncGenerator<string> {
  let index = 0;
  for await (const { document, text = "" } of session.results(files, run, task)) {
    const [file = "", target = STANDARD_STREAM] = [files[index], targets[index]];
    index += 1;
    try {
      if (document !== undefined) {
        if (intoFolder) await makeFolder(path.dirname(target));
        await deliver(target, document, session.terminal);
      }
      yield text;
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      session.say(error.message);
      session.note(EXIT.unreadable);
      yield entryOf({ document: { file }, error: { code: "not-written", message: error.message } });
      if (run.failFast) return;
    }
  }
}
