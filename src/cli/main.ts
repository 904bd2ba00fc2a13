import { runCommandLine } from "./command-line";
import { EXIT } from "./exit";
import { processTerminal } from "./terminal";
import { words } from "./words";

const terminal = processTerminal();

// The status is set, never forced: what waits to be written is written first.
runCommandLine(process.argv.slice(2), terminal).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    terminal.say(words.crash(error instanceof Error ? (error.stack ?? error.message) : String(error)));
    process.exitCode = EXIT.unreadable;
  },
);
