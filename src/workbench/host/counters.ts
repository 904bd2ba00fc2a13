import { ActionType, type ProcessQueryRequest } from "./wire";

/** What a caller asked of the host since the last reset. */
export interface Counts {
  /** Requests with any action other than Instantiate or the clean-up `_RemoveReference`. */
  readonly roundTrips: number;
  /** All Rich API requests, clean-up included. */
  readonly requests: number;
  readonly actions: number;
  /** Characters of JSON that came in and went out. */
  readonly bytesIn: number;
  readonly bytesOut: number;
  /** Calls of the Common API (settings, custom XML parts, files). */
  readonly commonCalls: number;
}

const NOTHING: Counts = { roundTrips: 0, requests: 0, actions: 0, bytesIn: 0, bytesOut: 0, commonCalls: 0 };

/** Methods that the client calls of its own accord: cleaning up, and reporting itself ready at start-up. */
const CLIENT_METHODS = new Set(["_RemoveReference", "NotifyActionHandlerReady"]);

/** True if a request is a round trip of the add-in's, and not the client's housekeeping. */
export function isRoundTrip(request: ProcessQueryRequest): boolean {
  return request.Actions.some(
    ({ ActionType: type, Name: name }) =>
      type !== ActionType.instantiate && !(type === ActionType.method && CLIENT_METHODS.has(name ?? "")),
  );
}

/** Counts requests. */
export class Counters {
  #counts: Counts = NOTHING;

  get counts(): Counts {
    return this.#counts;
  }

  reset(): void {
    this.#counts = NOTHING;
  }

  addRequest(request: ProcessQueryRequest, bytesIn: number, bytesOut: number): void {
    const before = this.#counts;
    this.#counts = {
      ...before,
      roundTrips: before.roundTrips + (isRoundTrip(request) ? 1 : 0),
      requests: before.requests + 1,
      actions: before.actions + request.Actions.length,
      bytesIn: before.bytesIn + bytesIn,
      bytesOut: before.bytesOut + bytesOut,
    };
  }

  addCommonCall(): void {
    this.#counts = { ...this.#counts, commonCalls: this.#counts.commonCalls + 1 };
  }
}
