import { stat } from "node:fs/promises";
import os from "node:os";

/** Bytes of documents below which this process alone is quicker than starting workers (bench/many.bench.ts). */
const WORTH = 500_000;

/**
 * How many workers are quickest for these documents: as many as asked for, else one for each core where there is enough
 * to do, else none.
 */
export async function workersFor(files: readonly string[], asked: number | undefined): Promise<number> {
  const count = Math.min(asked ?? os.availableParallelism(), files.length);
  return asked !== undefined || (count > 1 && (await haveBytes(files, WORTH))) ? count : 0;
}

/** True as soon as so many bytes are found; what cannot be read has none. */
async function haveBytes(files: readonly string[], enough: number): Promise<boolean> {
  let bytes = 0;
  for (const file of files) {
    bytes += (await stat(file).catch(() => undefined))?.size ?? 0;
    if (bytes >= enough) return true;
  }
  return false;
}
