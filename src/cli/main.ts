import { runCommandLine } from "./command-line";
import { EXIT } from "./exit";
import type { Workers } from "./pool";
import { processTerminal } from "./terminal";
import { words } from "./words";
import { serve } from "./worker";
import { WORKER } from "./worker-process";

/** What starts the program starts its workers, too (launch.cjs). The slowest document that we know takes a second. */
const workers: Workers = { file: __filename, seconds: 30, megabytes: 512 };

function main(): void {
  const terminal = processTerminal();
  // The status is set, never forced: what waits to be written is written first.
  runCommandLine(process.argv.slice(2), terminal, workers).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      terminal.say(words.crash(error instanceof Error ? (error.stack ?? error.message) : String(error)));
      process.exitCode = EXIT.unreadable;
    },
  );
}

const send = process.send?.bind(process);
if (process.argv[2] === WORKER && send !== undefined)
  serve((message, gone) => send(message, undefined, undefined, gone));
else main();
