import { type ExitCode, EXIT, gravest } from "./exit";
import type { EntryWriter, UnreadDocument } from "../core/exchange";
import { type Input, type ReadInput, readInput, sayWhatIsAmiss } from "./inputs";
import { broughtFrom, type CommonOptions } from "./options";
import type { Terminal } from "./terminal";
import { words } from "./words";
import type { Brought } from "../core/state";

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

  /** What the command line brings to every document. */
  brought(options: CommonOptions): Promise<Brought> {
    return broughtFrom(options, this.terminal);
  }

  /** Reads one document; why it could not be read is said and noted. */
  async read(file: string, brought: Brought): Promise<Input> {
    const input = await readInput(file, brought, this.terminal);
    if (!input.ok) {
      this.terminal.say(input.error.message);
      this.note(EXIT.unreadable);
    }
    return input;
  }

  /**
   * Works through documents in their order, one at a time; one bad file does not stop the rest, unless that is
   * asked for: then its entry is the last.
   *
   * @param entryOf makes of a document what data says of it; of one that cannot be read that is the reason
   */
  async *entries<Entry>(
    files: readonly string[],
    { brought, failFast }: Run,
    entryOf: (input: ReadInput) => Entry | Promise<Entry>,
  ): AsyncGenerator<Entry | UnreadDocument> {
    for (const [index, file] of files.entries()) {
      if (files.length > 1) this.terminal.progress(words.progress(index + 1, files.length));
      const input = await this.read(file, brought);
      if (input.ok) sayWhatIsAmiss(input, this.terminal);
      yield input.ok ? await entryOf(input) : { document: { file }, error: input.error };
      if (!input.ok && failFast) break;
    }
    this.terminal.progress("");
  }
}

/** How documents are worked through. */
export interface Run {
  readonly brought: Brought;
  /** The first that cannot be read ends it. */
  readonly failFast: boolean;
}

/** The text of entries as they come. */
export async function* textOf<Entry>(
  { head, between, tail, entry }: EntryWriter<Entry>,
  entries: AsyncIterable<Entry>,
): AsyncGenerator<string> {
  let before = head;
  for await (const one of entries) {
    yield before + entry(one);
    before = between;
  }
  yield before === head ? head + tail : tail;
}

/** Data as JSON for people and programs alike. */
export function jsonText(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
