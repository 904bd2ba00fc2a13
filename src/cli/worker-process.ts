import type { ChildProcess } from "node:child_process";
import { DocumentError } from "../core/model";
import { WorkerMemoryError } from "./exit";
import type { Outcome, Task } from "./job";

/** What a worker is told first: a task, its job by name. */
export type Assignment = Omit<Task<unknown, unknown>, "job"> & { readonly job: string };

/** The argument that tells a program that it was started as a worker. */
export const WORKER = "as-a-worker";

/** What a worker says when it has taken the task. */
export const READY = "ready";

/** What a worker answers to a document: what became of it, or why nothing did. */
export type Answer = { readonly outcome: Outcome<unknown> } | { readonly failed: string };

/** Standard input is read by the process that has the terminal. */
export const noInput = (): Promise<Uint8Array> =>
  Promise.reject(new Error("A worker has no standard input."));

/** There is no process to do the work. */
export class NotStartedError extends Error {
  override readonly name = "NotStartedError";
}

/** A worker has nothing to say of a document; nothing is wrong with the worker. */
export class NoOutcomeError extends Error {
  override readonly name = "NoOutcomeError";
}

/** A worker ended while a document waited for its answer. */
export class WorkerEndError extends Error {
  override readonly name = "WorkerEndError";

  /** @param how the signal or the status with which it ended */
  constructor(readonly how: string) {
    super(`its worker ended with ${how}`);
  }
}

/** A worker ended before it came to a document, which another one may do. */
export class NotReachedError extends Error {
  override readonly name = "NotReachedError";
}

/** A document that a worker has been handed. */
interface Handed {
  readonly take: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** One worker, from its start to its end. It answers documents in the order in which it is handed them. */
export class WorkerProcess {
  readonly #child: ChildProcess;
  readonly #ready: Promise<void>;
  readonly #gone: Promise<void>;
  #ended = false;
  /** What waits for an answer; the worker is at the first. */
  readonly #handed: Handed[] = [];
  #alarm: NodeJS.Timeout | undefined;

  /** @param seconds for the start, and for each document */
  constructor(
    child: ChildProcess,
    assignment: Assignment,
    private readonly seconds: number,
  ) {
    this.#child = child;
    this.#gone = new Promise((resolve) => {
      const gone = (error: Error): void => {
        this.#over(error);
        resolve();
      };
      child.on("error", ({ message }) => gone(new WorkerEndError(message)));
      child.on("exit", (status, signal) => gone(endOf(status, signal)));
    });
    this.#ready = new Promise((resolve, reject) => {
      const alarm = setTimeout(() => void this.end(), seconds * 1000);
      void this.#gone.then(() => {
        clearTimeout(alarm);
        reject(new NotStartedError());
      });
      child.on("message", (message: Answer | typeof READY) => {
        if (message === READY) {
          clearTimeout(alarm);
          resolve();
        } else this.#answered(message);
      });
    });
    // Whoever asks it for something hears of it.
    this.#ready.catch(() => undefined);
    post(child, assignment);
  }

  /**
   * @throws NoOutcomeError where the worker failed, and can go on. Behind all others it is of no use any more: DocumentError
   *   where it took too long, WorkerMemoryError where it took too much memory, NotStartedError where the process never came
   *   to work, NotReachedError where it ended before it came to the document, WorkerEndError where it ended otherwise
   */
  async answer(file: string): Promise<unknown> {
    await this.#ready;
    return new Promise<unknown>((resolve, reject) => {
      if (this.#ended) throw new NotReachedError();
      const take = (answer: Answer): void => {
        if ("outcome" in answer) resolve(answer.outcome);
        else reject(new NoOutcomeError(answer.failed));
      };
      this.#handed.push({ take, reject });
      if (this.#handed.length === 1) this.#watch();
      post(this.#child, file);
    });
  }

  /** Ends it, whatever it does. */
  async end(): Promise<void> {
    this.#child.kill("SIGKILL");
    await this.#gone;
  }

  /** From now on the time of the first one runs. */
  #watch(): void {
    clearTimeout(this.#alarm);
    const [first] = this.#handed;
    if (first === undefined) return;
    const late = (): void => {
      if (this.#handed[0] === first) this.#over(new DocumentError("timed-out", `${this.seconds} s`));
    };
    // An answer may have come while this process was busy, or stopped: it is looked for before the time is said to be up.
    this.#alarm = setTimeout(() => setImmediate(late), this.seconds * 1000);
  }

  #answered(answer: Answer): void {
    if (this.#ended) return;
    this.#handed.shift()?.take(answer);
    this.#watch();
  }

  /** The worker ended, or is given up, at the first document; it did not come to the others. */
  #over(error: Error): void {
    this.#ended = true;
    clearTimeout(this.#alarm);
    const [first, ...others] = this.#handed.splice(0);
    first?.reject(error);
    for (const { reject } of others) reject(new NotReachedError());
  }
}

/** What cannot be sent goes to a process that is ending, which says so itself. */
function post(child: ChildProcess, message: Assignment | string): void {
  if (child.connected) child.send(message, () => undefined);
}

/** V8 gives up with this signal, on Windows with this status, where it is out of memory. */
const ABORT = { signal: "SIGABRT", status: 134 };

function endOf(status: number | null, signal: NodeJS.Signals | null): Error {
  return signal === ABORT.signal || status === ABORT.status
    ? new WorkerMemoryError()
    : new WorkerEndError(signal ?? String(status));
}
