import { type FileHandle, mkdir, open, realpath, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { FileError } from "./exit";
import type { Terminal } from "./terminal";
import { words } from "./words";

/** "-" in place of a file's name. */
export const STANDARD_STREAM = "-";

type Pieces = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/** What the machine says of a file, in words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return words.files.reasons[code ?? ""] ?? message;
}

/**
 * Writes a command's result: to a file, or to standard output for "-" and for no name at all.
 *
 * @throws FileError where the file cannot be written; what it held before stays
 */
export async function deliver(
  target: string | undefined,
  data: string | Uint8Array,
  terminal: Terminal,
): Promise<void> {
  await deliverPieces(target, [data], terminal);
}

/**
 * As `deliver`, piece by piece as they come, so that there may be any number of them. What goes wrong while they are
 * made is thrown as it is; a file then holds what it held before.
 */
export async function deliverPieces(
  target: string | undefined,
  pieces: Pieces,
  terminal: Terminal,
): Promise<void> {
  if (target === undefined || target === STANDARD_STREAM) {
    for await (const piece of pieces) await terminal.out(piece);
    return;
  }
  // Only what goes wrong with the file is the file's fault.
  const cannotWrite = (error: unknown): never => {
    throw new FileError(words.files.cannotWrite(target, reasonOf(error)), { cause: error });
  };
  const file = await OutputFile.open(target).catch(cannotWrite);
  try {
    for await (const piece of pieces) await file.write(piece).catch(cannotWrite);
  } catch (error) {
    await file.discard();
    throw error;
  }
  await file.keep().catch(cannotWrite);
}

/**
 * Makes a folder, and those that it is in, where they are not there yet.
 * @throws FileError where that cannot be done
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new FileError(words.files.cannotWrite(folder, reasonOf(error)), { cause: error });
  }
}

/** Where a name leads, links followed; undefined where there is nothing. */
export async function placeOf(file: string): Promise<string | undefined> {
  try {
    return await realpath(file);
  } catch {
    return undefined;
  }
}

/** What stands at a path, links followed; undefined where there is nothing. */
async function existing(file: string): Promise<{ path: string; mode: number; regular: boolean } | undefined> {
  try {
    const real = await realpath(file);
    const status = await stat(real);
    return { path: real, mode: status.mode, regular: status.isFile() };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** Written whole or not at all: into a file beside it, which then takes its place. Devices and pipes are written to. */
class OutputFile {
  readonly #handle: FileHandle;
  /** What is written to and what it becomes; none where it is written to straight away. */
  readonly #move: { readonly from: string; readonly to: string } | undefined;

  private constructor(handle: FileHandle, move?: { readonly from: string; readonly to: string }) {
    this.#handle = handle;
    this.#move = move;
  }

  static async open(file: string): Promise<OutputFile> {
    const there = await existing(file);
    if (there?.regular === false) return new OutputFile(await open(there.path, "w"));
    const to = there?.path ?? path.resolve(file);
    const from = path.join(path.dirname(to), `.${path.basename(to)}.${crypto.randomUUID()}.tmp`);
    return new OutputFile(await open(from, "wx", there?.mode), { from, to });
  }

  async write(piece: string | Uint8Array): Promise<void> {
    await this.#handle.writeFile(piece);
  }

  async keep(): Promise<void> {
    try {
      await this.#handle.close();
      if (this.#move !== undefined) await rename(this.#move.from, this.#move.to);
    } catch (error) {
      await this.discard();
      throw error;
    }
  }

  /** Leaves what was there before. */
  async discard(): Promise<void> {
    await this.#handle.close().catch(() => undefined);
    if (this.#move !== undefined) await rm(this.#move.from, { force: true });
  }
}
