import { setImmediate } from "node:timers/promises";

/** Measuring for people to read: the best of several runs, and what one result keeps in memory. */

/** Results in reach of the program while their size is taken. */
const held: unknown[] = [];

/** Rows of the plans that are measured; each step is ten times the one before. */
export const SIZES = [20, 200, 2000] as const;

export interface Measured {
  readonly milliseconds: number;
  /** Kept by the result, in bytes; undefined where the garbage collector is out of reach. */
  readonly kept: number | undefined;
}

const RUNS = 5;
const FRESH_RUNS = 20;
/** Milliseconds of work before an engine is surely warm. */
const WARM = 300;

function usedBytes(): number | undefined {
  if (globalThis.gc === undefined) return undefined;
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
}

/**
 * Moves what preparing made out of the young generation, twice as the collector wants it: else the first collection
 * within the work copies all of it, which is the price of preparing.
 */
function settleMemory(): void {
  globalThis.gc?.({ type: "minor", execution: "sync" });
  globalThis.gc?.({ type: "minor", execution: "sync" });
}

/** Processor time of this process in milliseconds; unlike the clock it does not run while others work. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Runs a piece of work several times, warm.
 *
 * @param keep gives the result whose memory is taken, where the work itself leaves nothing new behind
 */
export async function measure(work: () => unknown, keep: () => unknown = work): Promise<Measured> {
  await work();
  let milliseconds = Infinity;
  for (let i = 0; i < RUNS; i += 1) {
    const start = processorTime();
    await work();
    milliseconds = Math.min(milliseconds, processorTime() - start);
  }
  // A turn of the event loop lets go of what the last run left behind.
  await setImmediate();
  const before = usedBytes();
  held.push(await keep());
  await setImmediate();
  const after = usedBytes();
  held.pop();
  return { milliseconds, kept: before === undefined || after === undefined ? undefined : after - before };
}

/**
 * The best of several runs of a piece of work, warm, each on something that no run has seen before.
 *
 * @param prepare makes what the work is done on; its time does not count
 */
export function measureFresh<One>(prepare: () => One, work: (one: One) => unknown): Measured {
  let milliseconds = Infinity;
  let spent = 0;
  for (let run = 0; run < FRESH_RUNS || spent < WARM; run += 1) {
    const one = prepare();
    settleMemory();
    const start = processorTime();
    work(one);
    const took = processorTime() - start;
    milliseconds = Math.min(milliseconds, took);
    spent += took;
  }
  return { milliseconds, kept: undefined };
}

function megabytes(bytes: number | undefined): string {
  return bytes === undefined ? "-" : `${(bytes / 1e6).toFixed(2)} MB`;
}

function ratio(now: number | undefined, before: number | undefined): string {
  return now === undefined || before === undefined || before <= 0 ? "" : `x ${(now / before).toFixed(1)}`;
}

/** Prints one line for each size with its ratio to the line above; linear growth stays near x 10. */
export async function printTable<One extends { readonly rows: number }>(
  title: string,
  list: readonly One[],
  run: (one: One) => Measured | Promise<Measured>,
): Promise<void> {
  const write = (...cells: readonly string[]): void => {
    const [first = "", ...others] = cells;
    process.stdout.write(`  ${first.padEnd(14)}${others.map((cell) => cell.padStart(12)).join("")}\n`);
  };
  write(title, "time", "", "memory", "");
  let before: Measured | undefined;
  for (const one of list) {
    const measured = await run(one);
    write(
      `${one.rows} rows`,
      `${measured.milliseconds.toFixed(1)} ms`,
      ratio(measured.milliseconds, before?.milliseconds),
      megabytes(measured.kept),
      ratio(measured.kept, before?.kept),
    );
    before = measured;
  }
}
