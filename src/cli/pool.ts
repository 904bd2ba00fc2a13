import { WorkerMemoryError } from "./exit";
import { unread } from "./inputs";
import { type Outcome, outcomeOf, perform, type Task } from "./job";
import {
  type Assignment,
  noInput,
  NoOutcomeError,
  NotReachedError,
  NotStartedError,
  WORKER,
  WorkerEndError,
  WorkerProcess,
} from "./worker-process";

/** The file that workers run, and what each of them may take. */
export interface Workers {
  /**
   * A script that takes messages: first an `Assignment`, to which it says `READY`, then paths of documents, each of which it
   * gives an `Answer`, one after the other in their order.
   */
  readonly file: string;
  /** For one document; whoever takes longer hangs. */
  readonly seconds: number;
  readonly megabytes: number;
}

/** Documents that a worker holds: the one that it is at, and the next, so that it need not wait for it. */
const HANDED = 2;

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

/** Starts workers, each a process of its own. Where none can be started, documents are read by this one. */
export async function startPool<Options, Result>(
  task: Task<Options, Result>,
  count: number,
  { file: script, seconds, megabytes }: Workers,
): Promise<Pool<Result>> {
  const { fork } = await import("node:child_process");
  const assignment: Assignment = { ...task, job: task.job.name };
  const start = (): WorkerProcess => {
    const child = fork(script, [WORKER], {
      execArgv: [...memoryFlags(megabytes)],
      serialization: "advanced",
      // What V8 prints of a worker that dies is for nobody who waits for plans.
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    return new WorkerProcess(child, assignment, seconds);
  };
  const seats = Array.from({ length: count }, () => new Seat(start));
  const release = onEnd(() => {
    for (const seat of seats) void seat.close();
  });
  const desk = new Desk(Array.from({ length: HANDED }, () => seats).flat());
  return {
    run: (file) =>
      desk.withOne(async (seat) => {
        try {
          // What workers answer is what the task's job gives.
          return (await seat.answer(file)) as Outcome<Result>;
        } catch (error) {
          if (error instanceof NotStartedError && !desk.closed)
            return await perform(file, task, { input: noInput });
          return await outcomeOf(unread(file, error), task);
        }
      }),
    close: async () => {
      desk.close();
      await Promise.all(seats.map((seat) => seat.close()));
      release();
    },
  };
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Has something done before this process ends, also where a signal ends it. Gives what takes that back. */
function onEnd(work: () => void): () => void {
  const ended = (signal: NodeJS.Signals): void => {
    work();
    release();
    process.kill(process.pid, signal);
  };
  const release = (): void => {
    process.off("exit", work);
    for (const signal of SIGNALS) process.off(signal, ended);
  };
  process.on("exit", work);
  for (const signal of SIGNALS) process.on(signal, ended);
  return release;
}

/** A place at which there is a process that works, and a fresh one wherever it has ended. */
class Seat {
  readonly #start: () => WorkerProcess;
  #process: WorkerProcess | undefined;
  /** Those that were started for one document. */
  readonly #others = new Set<WorkerProcess>();
  #closed = false;

  constructor(start: () => WorkerProcess) {
    this.#start = start;
    this.#process = this.#begin();
  }

  /**
   * @throws DocumentError where it took too long, WorkerMemoryError where it took too much memory, NotStartedError where there
   *   is no process to do it, another error where the process ended otherwise
   */
  async answer(file: string): Promise<unknown> {
    try {
      return await this.#reached(file);
    } catch (error) {
      if (!(error instanceof WorkerEndError)) throw error;
    }
    // It may have ended of what it did before.
    try {
      return await this.#alone(file);
    } catch (error) {
      // Nobody but the system kills it then, and for want of memory.
      const killed = error instanceof WorkerEndError && error.how === "SIGKILL";
      throw killed ? new WorkerMemoryError() : error;
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    const all = this.#process === undefined ? [...this.#others] : [this.#process, ...this.#others];
    await Promise.all(all.map((worker) => worker.end()));
  }

  /** By a fresh worker that does nothing else: what ends it is the document. */
  async #alone(file: string): Promise<unknown> {
    const worker = this.#begin();
    if (worker === undefined) throw new NotStartedError();
    this.#others.add(worker);
    try {
      return await worker.answer(file);
    } finally {
      this.#others.delete(worker);
      void worker.end();
    }
  }

  /** By a worker that came to the document, whatever became of it then. */
  async #reached(file: string): Promise<unknown> {
    for (;;) {
      try {
        return await this.#once(file);
      } catch (error) {
        if (!(error instanceof NotReachedError)) throw error;
      }
    }
  }

  async #once(file: string): Promise<unknown> {
    const worker = (this.#process ??= this.#begin());
    if (worker === undefined) throw new NotStartedError();
    try {
      return await worker.answer(file);
    } catch (error) {
      if (error instanceof NoOutcomeError) throw error;
      // Another document may have been given a fresh one already.
      if (this.#process === worker) this.#process = undefined;
      void worker.end();
      throw error;
    }
  }

  #begin(): WorkerProcess | undefined {
    if (this.#closed) return undefined;
    try {
      return this.#start();
    } catch {
      return undefined;
    }
  }
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

  get closed(): boolean {
    return this.#closed;
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
