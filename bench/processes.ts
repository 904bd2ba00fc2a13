import { spawnSync } from "node:child_process";
import { performance } from "node:perf_hooks";

/** What a process took, the processes that it started included. */
export interface Took {
  /** Milliseconds by the clock. */
  readonly clock: number;
  /** Milliseconds of processor time, which do not grow while others use the machine. */
  readonly processor: number;
}

/** "0m1.250s" as POSIX `times` prints it. */
function milliseconds(text: string): number {
  const [, minutes = "0", seconds = "0"] = /^(\d+)m([\d.]+)s$/.exec(text) ?? [];
  return Number(minutes) * 60_000 + Number(seconds) * 1000;
}

/**
 * Runs a shell script with arguments and measures it; undefined where it fails. The script's own output is thrown
 * away: the last lines are those of `times`.
 */
export function runScript(script: string, args: readonly string[] = []): Took | undefined {
  const start = performance.now();
  const { status, stdout } = spawnSync(
    "sh",
    ["-c", `{ ${script}; } >/dev/null 2>&1 || exit 1; times`, "sh", ...args],
    {
      encoding: "utf8",
      maxBuffer: 1e8,
    },
  );
  const clock = performance.now() - start;
  if (status !== 0) return undefined;
  const children = stdout.trim().split("\n").at(-1) ?? "";
  return { clock, processor: children.split(/\s+/).reduce((sum, one) => sum + milliseconds(one), 0) };
}

/** The best of several runs, clock and processor each; undefined where one fails. */
export function best(runs: number, run: () => Took | undefined): Took | undefined {
  let result: Took | undefined;
  for (let i = 0; i < runs; i += 1) {
    const took = run();
    if (took === undefined) return undefined;
    result = {
      clock: Math.min(took.clock, result?.clock ?? Infinity),
      processor: Math.min(took.processor, result?.processor ?? Infinity),
    };
  }
  return result;
}

/** True where a program can be started. */
export function isThere(script: string): boolean {
  return runScript(script) !== undefined;
}
