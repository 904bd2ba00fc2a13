import { Command, CommanderError } from "commander";
import packageFile from "../../package.json";
import { addAgenda } from "./commands/agenda";
import { addAnnotate } from "./commands/annotate";
import { addCheck } from "./commands/check";
import { addConvert } from "./commands/convert";
import { addCover } from "./commands/cover";
import { addDiff } from "./commands/diff";
import { addExport } from "./commands/export";
import { addFill } from "./commands/fill";
import { addGate } from "./commands/gate";
import { addGuide } from "./commands/guide";
import { addKeep } from "./commands/keep";
import { addNew } from "./commands/new";
import { addProgress } from "./commands/progress";
import { addReport } from "./commands/report";
import { addReview } from "./commands/review";
import { addSetAside } from "./commands/set-aside";
import { addTemplates } from "./commands/templates";
import { EXIT, type ExitCode, FileError, UsageError } from "./exit";
import type { Workers } from "./pool";
import { Session } from "./session";
import type { Terminal } from "./terminal";
import { words } from "./words";

/** The commands in the order in which help lists them. */
const COMMANDS: Readonly<Record<string, (command: Command, session: Session) => void>> = {
  export: addExport,
  check: addCheck,
  report: addReport,
  "set-aside": addSetAside,
  annotate: addAnnotate,
  review: addReview,
  fill: addFill,
  convert: addConvert,
  diff: addDiff,
  guide: addGuide,
  gate: addGate,
  cover: addCover,
  progress: addProgress,
  agenda: addAgenda,
  keep: addKeep,
  new: addNew,
  templates: addTemplates,
};

function programFor(session: Session): Command {
  const { terminal } = session;
  const program = new Command("action-plan")
    .description(words.description)
    .version(packageFile.version, "--version", words.help.version)
    .helpOption("-h, --help", words.help.helpOption)
    .option("--templates <folder>", words.help.templates_)
    .option("--mapping <file>", words.help.mapping)
    .option("--settings <file>", words.help.settings)
    .addHelpText("after", words.help.exit)
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => void terminal.out(text),
      writeErr: (text) => terminal.say(text.trimEnd()),
    })
    .showHelpAfterError(words.usage.hint)
    .exitOverride();
  for (const [name, add] of Object.entries(COMMANDS)) add(program.command(name), session);
  return program;
}

/**
 * Runs one command line.
 *
 * @param args what was typed behind the name of the program
 * @param workers who may help with many documents
 * @returns the exit status; where several hold, 2 before 3 before 1
 */
export async function runCommandLine(
  args: readonly string[],
  terminal: Terminal,
  workers?: Workers,
): Promise<ExitCode> {
  const session = new Session(terminal, workers);
  try {
    await programFor(session).parseAsync([...args], { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    if (!(error instanceof UsageError) && !(error instanceof FileError)) throw error;
    terminal.say(error.message);
    session.note(error instanceof UsageError ? EXIT.usage : EXIT.unreadable);
  }
  return session.exitCode;
}
