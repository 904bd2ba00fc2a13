import { buffer } from "node:stream/consumers";

/** What a command needs of the world around it. */
export interface Terminal {
  /** Data, to standard output. */
  out(data: string | Uint8Array): Promise<void>;
  /** Words for people, to standard error: a line, or several. */
  say(words: string): void;
  /** All of standard input. */
  input(): Promise<Uint8Array>;
  now(): Date;
}

/** The process's own streams. A reader that goes away early (`| head`) is no error. */
export function processTerminal(): Terminal {
  let closed = false;
  const quiet = (error: NodeJS.ErrnoException): void => {
    if (error.code !== "EPIPE") throw error;
    closed = true;
  };
  process.stdout.on("error", quiet);
  process.stderr.on("error", quiet);
  return {
    out: (data) =>
      new Promise((resolve) => {
        if (closed) resolve();
        // What went wrong, if anything, comes to the listener above.
        else process.stdout.write(data, () => resolve());
      }),
    say: (words) => void process.stderr.write(`${words}\n`),
    input: () => buffer(process.stdin),
    now: () => new Date(),
  };
}
