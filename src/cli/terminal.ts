import { buffer } from "node:stream/consumers";

/** What a command needs of the world around it. */
export interface Terminal {
  /** Data, to standard output. */
  out(data: string | Uint8Array): Promise<void>;
  /** Words for people, to standard error: a line, or several. */
  say(words: string): void;
  /** How far something is that takes long, for who is watching: in place of what it said before. "" clears it. */
  progress(words: string): void;
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
  // Only a person watches: what goes into a file or a pipe is kept clean.
  const watched = process.stderr.isTTY;
  let line = "";
  const progress = (words: string): void => {
    if (!watched || words === line) return;
    process.stderr.write(`\r${" ".repeat(line.length)}\r${words}`);
    line = words;
  };
  process.stdout.on("error", quiet);
  process.stderr.on("error", quiet);
  return {
    out: (data) =>
      new Promise((resolve) => {
        if (closed) resolve();
        else {
          progress("");
          // What went wrong, if anything, comes to the listener above.
          process.stdout.write(data, () => resolve());
        }
      }),
    say: (words) => {
      progress("");
      process.stderr.write(`${words}\n`);
    },
    progress,
    input: () => buffer(process.stdin),
    now: () => new Date(),
  };
}
