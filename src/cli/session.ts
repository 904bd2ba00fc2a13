import type { EntryWriter } from "../core/exchange";
import type { Brought } from "../core/state";
import { EXIT, type ExitCode, gravest } from "./exit";
import { type Input, readInput } from "./inputs";
import { type Aside, type Outcome, perform, type Task } from "./job";
import { broughtFrom, type CommonOptions, type RunChoices } from "./options";
import { STANDARD_STREAM } from "./output";
import { findInput } from "./paths";
import { inOrder, type Pool, startPool, type Workers } from "./pool";
import type { Terminal } from "./terminal";
import { words } from "./words";
import { workersFor } from "./worth";

/** Documents that may be ready before their turn, for each worker: while one takes long, the others go on. */
const AHEAD = 64;

/** One run of the command line: its surroundings, and what came of it so far. */
export class Session implements Aside {
  readonly terminal: Terminal;
  readonly #workers: Workers | undefined;
  readonly #codes = new Set<ExitCode>();

  /** @param workers who may help with many documents; without any all is done in this process */
  constructor(terminal: Terminal, workers?: Workers) {
    this.terminal = terminal;
    this.#workers = workers;
  }

  say(words: string): void {
    this.terminal.say(words);
  }

  note(code: ExitCode): void {
    this.#codes.add(code);
  }

  get exitCode(): ExitCode {
    return gravest([...this.#codes]);
  }

  /** This moment, as documents keep it. */
  get time(): string {
    return this.terminal.now().toISOString();
  }

  /** What the command line brings to every document. */
  brought(options: CommonOptions): Promise<Brought> {
    return broughtFrom(options, this.terminal);
  }

  /**
   * Reads one document; why it could not be read is said and noted.
   * @throws UsageError where a folder or a pattern is given that holds several
   */
  async read(asked: string, brought: Brought): Promise<Input> {
    const input = await readInput(await findInput(asked), brought, this.terminal);
    if (!input.ok) {
      this.terminal.say(input.error.message);
      this.note(EXIT.unreadable);
    }
    return input;
  }

  /**
   * Does a task with each of many documents, on all cores where that is quicker. The results come in the order of the
   * documents, and no faster than they are taken; one bad file does not stop the rest, unless that is asked for: then
   * its result is the last.
   */
  async *results<Options, Result>(
    files: readonly string[],
    { jobs, failFast }: RunChoices,
    task: Task<Options, Result>,
  ): AsyncGenerator<Result> {
    const count = this.#workers === undefined ? 0 : await workersFor(files, jobs);
    const pool = await this.#pool(task, count);
    const make = (file: string): Promise<Outcome<Result>> =>
      pool === undefined || file === STANDARD_STREAM ? perform(file, task, this.terminal) : pool.run(file);
    let done = 0;
    const showProgress = (): void => {
      const number = done + 1;
      if (files.length > 1 && number <= files.length)
        this.terminal.progress(words.progress(number, files.length));
    };
    try {
      showProgress();
      for await (const outcome of inOrder(files, pool === undefined ? 1 : AHEAD * count, make)) {
        done += 1;
        showProgress();
        for (const line of outcome.said) this.terminal.say(line);
        for (const code of outcome.codes) this.note(code);
        yield outcome.result;
        if (!outcome.read && failFast) break;
      }
    } finally {
      this.terminal.progress("");
      await pool?.close();
    }
  }

  async #pool<Options, Result>(
    task: Task<Options, Result>,
    count: number,
  ): Promise<Pool<Result> | undefined> {
    return this.#workers === undefined || count < 2 ? undefined : startPool(task, count, this.#workers);
  }
}

/** The text of entries, each as text of its own, as they come; what has none to give has "". */
export async function* textOf(
  { head, between, tail }: Omit<EntryWriter<never>, "entry">,
  entries: AsyncIterable<string>,
): AsyncGenerator<string> {
  let begun = false;
  for await (const entry of entries) {
    if (entry === "") continue;
    yield (begun ? between : head) + entry;
    begun = true;
  }
  if (begun) yield tail;
  else if (head !== "") yield head + tail;
}

/** Data as JSON for people and programs alike. */
export function jsonText(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
