import { type Reading, readingOfOoxml } from "./reading";

/** Reads the body's OOXML; gives undefined where it is of no use. */
export type MarkupReader = (ooxml: string) => Promise<Reading | undefined>;

/** Reads on the spot. */
export const readHere: MarkupReader = readingOfOoxml;

/** Characters of markup from which on reading it may keep the screen still for longer than a frame. */
const LONG = 200_000;

/** Milliseconds after which a worker is given up: a document of 2,000 rows takes it less than two seconds. */
const PATIENCE = 20_000;

/**
 * A reader that has long markup read in a worker, so that the pane goes on answering meanwhile. Where there is no
 * worker to be had, it breaks or says nothing, all is read on the spot.
 *
 * @param start makes the worker that `markup-worker.ts` is; called once, when first needed
 */
export function readAside(start: () => Worker): MarkupReader {
  let worker: Worker | undefined;
  let broken = false;
  return async (ooxml) => {
    if (broken || ooxml.length < LONG) return readHere(ooxml);
    try {
      worker ??= start();
      return await answerOf(worker, ooxml);
    } catch {
      broken = true;
      worker?.terminate();
      return readHere(ooxml);
    }
  };
}

/** One at a time: the gate lets no other reading begin before. */
async function answerOf(worker: Worker, ooxml: string): Promise<Reading | undefined> {
  let silent: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise((resolve, reject) => {
      silent = setTimeout(() => reject(new Error("the worker does not answer")), PATIENCE);
      worker.onmessage = ({ data }: MessageEvent<Reading | undefined>) => resolve(data);
      worker.onerror = () => reject(new Error("the worker could not be started, or broke"));
      worker.onmessageerror = () => reject(new Error("the worker's answer could not be taken"));
      worker.postMessage(ooxml);
    });
  } finally {
    clearTimeout(silent);
  }
}
