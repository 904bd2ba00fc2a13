import { type ExitCode, EXIT, gravest } from "./exit";
import { findInputs, type Input, readInput } from "./inputs";
import { type CommonOptions, templatesFrom } from "./options";
import type { Terminal } from "./terminal";
import type { Template } from "../core/templates";

/** One run of the command line: its surroundings, and what came of it so far. */
export class Session {
  readonly terminal: Terminal;
  #codes: readonly ExitCode[] = [];

  constructor(terminal: Terminal) {
    this.terminal = terminal;
  }

  /** Something happened that the exit status is to tell. */
  note(code: ExitCode): void {
    this.#codes = [...this.#codes, code];
  }

  get exitCode(): ExitCode {
    return gravest(this.#codes);
  }

  templates(options: CommonOptions): Promise<readonly Template[]> {
    return templatesFrom(options, this.terminal);
  }

  /** Reads one document; why it could not be read is said and noted. */
  async read(file: string, templates: readonly Template[]): Promise<Input> {
    const input = await readInput(file, templates, this.terminal);
    if (!input.ok) {
      this.terminal.say(input.error.message);
      this.note(EXIT.unreadable);
    }
    return input;
  }

  /**
   * Works through documents in their order, one at a time; one bad file does not stop the rest.
   *
   * @param each gets each document as read, or the reason why it was not
   * @returns whether the answer is a list
   */
  async forEach(
    paths: readonly string[],
    templates: readonly Template[],
    each: (input: Input) => Promise<void>,
  ): Promise<{ readonly several: boolean }> {
    const { files, several } = await findInputs(paths);
    for (const file of files) await each(await this.read(file, templates));
    return { several };
  }
}

/** What stands for an unreadable document in data. */
export function errorEntry(input: Extract<Input, { ok: false }>): unknown {
  return { document: { file: input.file }, error: input.error };
}

/** Data as JSON for people and programs alike. */
export function jsonText(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
