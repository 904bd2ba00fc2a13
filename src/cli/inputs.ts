import { readFileSync } from "node:fs";
import { parseJson } from "../core/exchange";
import { DocumentError, type DocumentErrorCode, type Snapshot } from "../core/model";
import { type Brought, type DocumentPlans, readPlans } from "../core/state";
import { type DocxDocument, openDocx } from "../document/docx";
import { FileError, UsageError, WorkerMemoryError } from "./exit";
import { reasonOf, STANDARD_STREAM } from "./output";
import { isPattern } from "./paths";
import type { Terminal } from "./terminal";
import { words } from "./words";

/** What could be read of one document, or why it could not. */
export type Input = ReadInput | UnreadInput;

export interface ReadInput {
  readonly ok: true;
  /** As it was asked for. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly document: DocxDocument;
  readonly snapshot: Snapshot;
  readonly recognition: DocumentPlans;
}

export interface UnreadInput {
  readonly ok: false;
  readonly file: string;
  readonly error: { readonly code: InputErrorCode; readonly message: string };
}

export type InputErrorCode = DocumentErrorCode | "not-in-document" | "out-of-memory" | "unexpected";

async function readBytes(file: string, terminal: Pick<Terminal, "input">): Promise<Uint8Array> {
  if (file === STANDARD_STREAM) return terminal.input();
  // To have it read beside us and wait takes a tenth of all the time, and there is nothing else to do meanwhile.
  return readFileSync(file);
}

/**
 * Words for what went wrong while a document was read, for what ended the worker that read it, and for what was asked of
 * it that it has not.
 */
export function unread(file: string, error: unknown): UnreadInput {
  const failed = (code: InputErrorCode, message: string): UnreadInput => ({
    ok: false,
    file,
    error: { code, message: words.document.because(file, message) },
  });
  if (error instanceof DocumentError) return failed(error.code, words.document.error(error.code));
  if (error instanceof UsageError) return failed("not-in-document", error.message);
  if (error instanceof WorkerMemoryError) return failed("out-of-memory", words.document.outOfMemory);
  switch ((error as NodeJS.ErrnoException).code) {
    case "ENOENT":
    case "ENOTDIR":
      return failed(
        "not-found",
        isPattern(file) ? words.document.noMatch : words.document.error("not-found"),
      );
    case "EISDIR":
      return failed("not-found", words.document.noWordFiles);
    case "EACCES":
    case "EPERM":
      return failed("access-denied", words.document.error("access-denied"));
    default:
      return failed("unexpected", words.document.unexpected(String(error)));
  }
}

/** Reads one document and finds its plans. Never throws: what goes wrong is the result. */
export async function readInput(
  file: string,
  brought: Brought,
  terminal: Pick<Terminal, "input">,
): Promise<Input> {
  try {
    const bytes = await readBytes(file, terminal);
    const document = openDocx(bytes);
    const snapshot = await document.read();
    const recognition = readPlans(snapshot, brought);
    return { ok: true, file, bytes, document, snapshot, recognition };
  } catch (error) {
    return unread(file, error);
  }
}

/** Where a mapping does not fit, and that no plan was found in a document, is worth a word. */
export function sayWhatIsAmiss({ file, recognition }: ReadInput, terminal: Pick<Terminal, "say">): void {
  const { problems, keptProblems, notRecognised } = recognition;
  for (const { path: place, reason } of problems) terminal.say(words.document.misfit(file, place, reason));
  for (const { path: place, reason } of keptProblems) {
    terminal.say(words.document.keptMisfit(file, place, reason));
  }
  if (notRecognised === undefined) return;
  const { nearest } = notRecognised;
  terminal.say(
    nearest === undefined ? words.document.notRecognised(file) : words.document.nearest(file, nearest.name),
  );
}

/** By its byte-order mark: what Windows PowerShell sends into a file with ">" is UTF-16. */
function encodingOf([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

/**
 * Reads a JSON file that the whole command depends on.
 *
 * @throws FileError where it cannot be read or is not JSON
 */
export async function readJson(file: string, terminal: Terminal): Promise<unknown> {
  let text: string;
  try {
    const bytes = await readBytes(file, terminal);
    text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  } catch (error) {
    throw new FileError(words.files.cannotRead(file, reasonOf(error)), { cause: error });
  }
  const parsed = parseJson(text);
  if (parsed.ok) return parsed.data;
  throw new FileError(words.files.notJson(file, parsed.line, parsed.character));
}
