import type { HostCollection, HostObject } from "./describe";
import { HostError } from "./errors";

/** The objects that the client holds on to between requests, by the names that it knows them by. */
export class References {
  readonly #kept = new Map<string, HostObject | HostCollection>();
  #last = 0;

  /** Keeps an object and names it. */
  add(value: HostObject | HostCollection): string {
    this.#last += 1;
    const name = `ref:${this.#last}`;
    this.#kept.set(name, value);
    return name;
  }

  /**
   * The object of a name.
   * @throws HostError "InvalidReference" for one that is not kept (any more)
   */
  find(name: string): HostObject | HostCollection {
    const value = this.#kept.get(name);
    if (value === undefined) throw new HostError("InvalidReference", `There is no object ${name}.`);
    return value;
  }

  remove(name: string): void {
    this.#kept.delete(name);
  }

  clear(): void {
    this.#kept.clear();
  }

  /** How many objects are kept: a leak in a caller shows here. */
  get size(): number {
    return this.#kept.size;
  }
}
