import type { ChildProcess } from "node:child_process";
import { DocumentError } from "../core/model";
import { WorkerMemoryError } from "./exit";
import { unread } from "./inputs";
import { type Outcome, outcomeOf, type Task } from "./job";

/** What a worker is told first: a task, its job by name. */
export type Assignment = Omit<Task<unknown, unknown>, "job"> & { readonly job: string };

/** The argument that tells a program that it was started as a worker. */
export const WORKER = "as-a-worker";

/** The file that workers run, and what each of them may take. */
export interface Workers {
  /**
   * A script that takes messages: first an `Assignment`, then the path of one document at a time, which it answers with an
   * `Outcome`.
   */
  readonly file: string;
  /** For one document; whoever takes longer hangs. */
  readonly seconds: number;
  readonly megabytes: number;
}

/**
 * What a process is started with that may take so many megabytes: as much of it for what is soon garbage as V8 gives one
 * without limits, which would be a fourth, and cleaned up all the time.
 */
export function memoryFlags(megabytes: number): readonly string[] {
  return [`--max-old-space-size=${megabytes}`, "--max-semi-space-size=16"];
}

/** Workers that do one task, a document at a time each. Who of them dies of a document is replaced. */
export interface Pool<Result> {
  /** Never throws for a document's sake: what goes wrong is the result. */
  run(file: string): Promise<Outcome<Result>>;
  /** Ends all workers, whatever they do. What still waits for one is not done any more. */
  close(): Promise<void>;
}

/** Starts workers, each a process of its own. */
export async function startPool<Options, Result>(
  task: Task<Options, Result>,
  count: number,
  { file: script, seconds, megabytes }: Workers,
): Promise<Pool<Result>> {
  const { fork } = await import("node:child_process");
  const assignment: Assignment = { ...task, job: task.job.name };
  const start = (): ChildProcess => {
    const child = fork(script, [WORKER], {
      execArgv: [...memoryFlags(megabytes)],
      serialization: "advanced",
      // What V8 prints of a worker that dies is for nobody who waits for plans.
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    post(child, assignment);
    return child;
  };
  const workers = Array.from({ length: count }, () => new Worker(start, seconds));
  const desk = new Desk(workers);
  return {
    // No more are handed over than there are workers, so that the time of one is its own.
    run: (file) =>
      desk.withOne(async (worker) => {
        try {
          // What workers answer is what the task's job gives.
          return (await worker.answer(file)) as Outcome<Result>;
        } catch (error) {
          return await outcomeOf(unread(file, error), task);
        }
      }),
    close: async () => {
      desk.close();
      await Promise.all(workers.map((worker) => worker.end()));
    },
  };
}

/** A process that answers one message at a time, and a fresh one wherever it has died. */
class Worker {
  readonly #start: () => ChildProcess;
  readonly #seconds: number;
  #child: ChildProcess | undefined;
  /** Whoever waits for an answer. */
  #asked:
    { readonly resolve: (answer: unknown) => void; readonly reject: (error: Error) => void } | undefined;

  constructor(start: () => ChildProcess, seconds: number) {
    this.#start = start;
    this.#seconds = seconds;
    this.#child = this.#begin();
  }

  /**
   * @throws DocumentError where it took too long, WorkerMemoryError where it took too much memory, another error where the
   *   process ended otherwise
   */
  async answer(file: string): Promise<unknown> {
    const child = (this.#child ??= this.#begin());
    const alarm = setTimeout(() => {
      this.#asked?.reject(new DocumentError("timed-out", `${this.#seconds} s`));
      this.#child = undefined;
      child.kill("SIGKILL");
    }, this.#seconds * 1000);
    try {
      return await new Promise<unknown>((resolve, reject) => {
        this.#asked = { resolve, reject };
        post(child, file);
      });
    } finally {
      this.#asked = undefined;
      clearTimeout(alarm);
    }
  }

  end(): Promise<void> {
    const child = this.#child;
    return new Promise((resolve) => {
      if (child === undefined) resolve();
      else {
        child.once("exit", () => resolve());
        child.once("error", () => resolve());
        child.kill("SIGKILL");
      }
    });
  }

  #begin(): ChildProcess {
    const child = this.#start();
    const gone = (error: Error): void => {
      // Who took too long has been replaced, and is not listened to any more.
      if (this.#child !== child) return;
      this.#child = undefined;
      // Of one that dies idle nobody needs to know.
      this.#asked?.reject(error);
    };
    child.on("message", (answer) => this.#asked?.resolve(answer));
    child.on("error", gone);
    child.on("exit", (status, signal) => gone(endOf(status, signal)));
    return child;
  }
}

/** What cannot be sent goes to a process that is ending, which says so itself. */
function post(child: ChildProcess, message: Assignment | string): void {
  child.send(message, () => undefined);
}

/** V8 gives up with this signal, on Windows with this status, where it is out of memory. */
const ABORT = { signal: "SIGABRT", status: 134 };

function endOf(status: number | null, signal: NodeJS.Signals | null): Error {
  return signal === ABORT.signal || status === ABORT.status
    ? new WorkerMemoryError()
    : new Error(`its worker ended with ${signal ?? status}`);
}

/** Where whoever is free waits for work, and work for whoever is free, in the order in which it comes. */
class Desk<One> {
  readonly #free: One[];
  readonly #waiting: ((one: One) => void)[] = [];
  #closed = false;

  constructor(all: readonly One[]) {
    this.#free = [...all];
  }

  async withOne<T>(work: (one: One) => Promise<T>): Promise<T> {
    const one = this.#free.pop() ?? (await new Promise<One>((resolve) => this.#waiting.push(resolve)));
    try {
      return await work(one);
    } finally {
      const next = this.#closed ? undefined : this.#waiting.shift();
      if (next === undefined) this.#free.push(one);
      else next(one);
    }
  }

  close(): void {
    this.#closed = true;
  }
}

/**
 * Results in the order of what they are made of, while up to `ahead` of them are made at a time: whoever takes them sets
 * the pace.
 */
export async function* inOrder<One, Result>(
  list: Iterable<One>,
  ahead: number,
  make: (one: One) => Promise<Result>,
): AsyncGenerator<Result> {
  const made: Promise<Result>[] = [];
  for (const one of list) {
    made.push(make(one));
    const [first] = made.length < ahead ? [] : made.splice(0, 1);
    if (first !== undefined) yield await first;
  }
  yield* made;
}
