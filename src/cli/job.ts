import type { UnreadDocument } from "../core/exchange";
import type { Brought } from "../core/state";
import { EXIT, type ExitCode } from "./exit";
import { type Input, readInput, sayWhatIsAmiss, unread, type UnreadInput } from "./inputs";
import type { Terminal } from "./terminal";

/** What a job says beside its result. */
export interface Aside {
  /** Words for people. */
  say(words: string): void;
  /** Something happened that the exit status is to tell. */
  note(code: ExitCode): void;
}

/**
 * What is done with each of many documents, here or in a worker, which knows it by its name. It depends on the document
 * and the options alone; both options and result are plain data, for they travel between processes.
 */
export interface Job<Options, Result> {
  readonly name: string;
  readonly of: (input: Input, options: Options, aside: Aside) => Result | Promise<Result>;
  /** It is done with any document: that one holds no plan, or that a mapping does not fit it, is not worth a word. */
  readonly ofAny?: true;
}

/** All that a job needs beside the document. */
export interface Task<Options, Result> {
  readonly job: Job<Options, Result>;
  readonly options: Options;
  readonly brought: Brought;
}

/** What became of one document. */
export interface Outcome<Result> {
  readonly result: Result;
  /** The document could be read. */
  readonly read: boolean;
  readonly said: readonly string[];
  readonly codes: readonly ExitCode[];
}

/**
 * Reads one document and does the job. What goes wrong with the document is the result, and so is that it has nothing of
 * what was asked for.
 */
export async function perform<Options, Result>(
  file: string,
  task: Task<Options, Result>,
  terminal: Pick<Terminal, "input">,
): Promise<Outcome<Result>> {
  const input = await readInput(file, task.brought, terminal);
  try {
    return await outcomeOf(input, task);
  } catch (error) {
    return outcomeOf(unread(file, error), task);
  }
}

/** Does the job with what could be read of a document, or with the reason why it could not. */
export async function outcomeOf<Options, Result>(
  input: Input,
  { job, options }: Task<Options, Result>,
): Promise<Outcome<Result>> {
  const said: string[] = [];
  const codes: ExitCode[] = [];
  const aside: Aside = { say: (words) => void said.push(words), note: (code) => void codes.push(code) };
  if (!input.ok) {
    aside.say(input.error.message);
    aside.note(input.error.code === "not-in-document" ? EXIT.usage : EXIT.unreadable);
  } else if (job.ofAny !== true) sayWhatIsAmiss(input, aside);
  return { result: await job.of(input, options, aside), read: input.ok, said, codes };
}

/** What data says of a document that could not be read. */
export function unreadEntry({ file, error }: UnreadInput): UnreadDocument {
  return { document: { file }, error };
}
