import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { runCommandLine } from "../../src/cli/command-line";
import type { Workers } from "../../src/cli/pool";
import type { Terminal } from "../../src/cli/terminal";

/** What one run of the command line gave. */
export interface Ran {
  readonly code: number;
  readonly out: Uint8Array;
  /** Standard output as text. */
  readonly text: string;
  /** Standard error. */
  readonly said: string;
}

/** A folder of its own for one test, with a command line that runs in this process. */
export class Desk {
  readonly folder = mkdtempSync(path.join(os.tmpdir(), "action-plan-"));

  path(name: string): string {
    return path.join(this.folder, name);
  }

  put(name: string, content: Uint8Array | string): string {
    writeFileSync(this.path(name), content);
    return this.path(name);
  }

  get(name: string): Uint8Array {
    return new Uint8Array(readFileSync(this.path(name)));
  }

  names(): readonly string[] {
    return readdirSync(this.folder).sort();
  }

  /**
   * Runs with `input` on standard input; it is always the same moment.
   * @param workers who may help; without any all is done in this thread
   */
  async run(args: readonly string[], input: Uint8Array = new Uint8Array(), workers?: Workers): Promise<Ran> {
    const out: Uint8Array[] = [];
    const said: string[] = [];
    const terminal: Terminal = {
      out: (data) => {
        out.push(typeof data === "string" ? new TextEncoder().encode(data) : data);
        return Promise.resolve();
      },
      say: (line) => said.push(line),
      // Nobody watches.
      progress: () => undefined,
      input: () => Promise.resolve(input),
      now: () => new Date("2024-10-15T12:00:00Z"),
    };
    const code = await runCommandLine(args, terminal, workers);
    const all = new Uint8Array(Buffer.concat(out));
    return { code, out: all, text: new TextDecoder().decode(all), said: said.join("\n") };
  }

  clear(): void {
    rmSync(this.folder, { recursive: true });
  }
}

/** A desk for each test of a file. */
export function useDesk(): () => Desk {
  let desk: Desk | undefined;
  beforeEach(() => {
    desk = new Desk();
  });
  afterEach(() => {
    desk?.clear();
  });
  return () => {
    if (desk === undefined) throw new Error("there is a desk only while a test runs");
    return desk;
  };
}
