import { randomUUID } from "node:crypto";
import { type FileHandle, open, realpath, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { FileError } from "./exit";
import type { Terminal } from "./terminal";
import { words } from "./words";

/** "-" in place of a file's name. */
export const STANDARD_STREAM = "-";

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
  if (target === undefined || target === STANDARD_STREAM) {
    await terminal.out(data);
    return;
  }
  try {
    await writeFile(target, data);
  } catch (error) {
    throw new FileError(words.files.cannotWrite(target, reasonOf(error)), { cause: error });
  }
}

/** True where both names lead to one and the same file that exists. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  try {
    return (await realpath(one)) === (await realpath(other));
  } catch {
    return false;
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

/** Whole or not at all: into a file beside it, which then takes its place. Devices and pipes are written to. */
async function writeFile(file: string, data: string | Uint8Array): Promise<void> {
  const there = await existing(file);
  if (there?.regular === false) {
    await intoHandle(await open(there.path, "w"), data);
    return;
  }
  const target = there?.path ?? path.resolve(file);
  const beside = path.join(path.dirname(target), `.${path.basename(target)}.${randomUUID()}.tmp`);
  try {
    await intoHandle(await open(beside, "wx", there?.mode), data);
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

async function intoHandle(handle: FileHandle, data: string | Uint8Array): Promise<void> {
  try {
    await handle.writeFile(data);
  } finally {
    await handle.close();
  }
}
