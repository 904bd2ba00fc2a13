import { DocumentError } from "../../core/model";

/** One piece of work's leave to talk to Word. */
export interface Turn {
  /**
   * Sends what is queued in a request context.
   * @throws DocumentError "timed-out" where Word does not answer in time (it may have done the work all the
   *   same: read again), "cancelled" where the turn was given up
   */
  sync(context: Syncable): Promise<void>;
}

interface Syncable {
  sync(): Promise<unknown>;
}

interface Job {
  readonly kind: "write" | "read" | "glance";
  readonly start: () => Promise<void>;
  readonly drop: () => void;
}

/** How long one request may take before Word counts as hung; long documents take seconds on the web. */
const SYNC_LIMIT_MS = 60_000;

/** How long a look at the selection may take before it is of no use. */
const GLANCE_LIMIT_MS = 3_000;

/**
 * The one gate around all work in Word. One piece of work at a time, in order: a write is alone, reads that
 * wait for the same thing share one answer, and a glance (a read of the selection) is dropped while anything
 * is being written and replaced by a later one.
 */
export class WordGate {
  readonly #waiting: Job[] = [];
  readonly #sharedReads = new Map<string, Promise<unknown>>();
  #running: Job | undefined;
  readonly #syncLimit: number;
  readonly #glanceLimit: number;

  constructor(limits: { readonly syncMs?: number; readonly glanceMs?: number } = {}) {
    this.#syncLimit = limits.syncMs ?? SYNC_LIMIT_MS;
    this.#glanceLimit = limits.glanceMs ?? GLANCE_LIMIT_MS;
  }

  /** True while something is written or waits to be. */
  get writing(): boolean {
    return this.#running?.kind === "write" || this.#waiting.some((job) => job.kind === "write");
  }

  /** Does work that changes the document, alone. */
  write<T>(work: (turn: Turn) => Promise<T>): Promise<T> {
    return this.#enqueue("write", work);
  }

  /**
   * Reads. Whoever asks for the same `key` while such a read is still waiting gets its answer; one that has
   * begun is not shared, as it may miss what was written since.
   */
  read<T>(key: string, work: (turn: Turn) => Promise<T>): Promise<T> {
    const shared = this.#sharedReads.get(key);
    // The key names one kind of read, so that its answer is of the asked type.
    if (shared !== undefined) return shared as Promise<T>;
    const answer = this.#enqueue("read", (turn) => {
      this.#sharedReads.delete(key);
      return work(turn);
    });
    this.#sharedReads.set(key, answer);
    return answer;
  }

  /** Reads if that is possible now and quick; undefined where it was dropped, replaced, late or failed. */
  glance<T>(work: (turn: Turn) => Promise<T>): Promise<T | undefined> {
    if (this.writing) return Promise.resolve(undefined);
    const earlier = this.#waiting.findIndex((job) => job.kind === "glance");
    if (earlier >= 0) this.#waiting.splice(earlier, 1)[0]?.drop();
    return this.#enqueue<T | undefined>("glance", work, this.#glanceLimit).catch(() => undefined);
  }

  #enqueue<T>(kind: Job["kind"], work: (turn: Turn) => Promise<T>, limit?: number): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const start = async (): Promise<void> => {
        const turn = new GateTurn(this.#syncLimit);
        try {
          const answer = work(turn);
          resolve(await (limit === undefined ? answer : withinTime(answer, limit)));
        } catch (error) {
          reject(error instanceof Error ? error : new DocumentError("host-error", String(error)));
        } finally {
          turn.close();
        }
      };
      const drop = (): void => reject(new DocumentError("cancelled", "replaced by a later look"));
      this.#waiting.push({ kind, start, drop });
      // Not at once: whoever asks must be able to note that it waits.
      void Promise.resolve().then(() => this.#next());
    });
  }

  async #next(): Promise<void> {
    if (this.#running !== undefined) return;
    const job = this.#waiting.shift();
    if (job === undefined) return;
    this.#running = job;
    await job.start();
    this.#running = undefined;
    void this.#next();
  }
}

class GateTurn implements Turn {
  readonly #limit: number;
  #closed = false;

  constructor(limit: number) {
    this.#limit = limit;
  }

  async sync(context: Syncable): Promise<void> {
    // A turn that was given up must not send anything into somebody else's.
    if (this.#closed) throw new DocumentError("cancelled", "the work was given up");
    await withinTime(context.sync(), this.#limit);
  }

  close(): void {
    this.#closed = true;
  }
}

/** Gives what a promise gives, unless it takes longer. */
async function withinTime<T>(work: Promise<T>, limit: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DocumentError("timed-out", `no answer within ${limit} ms`)), limit);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
