import { logFailure } from "./helpers";
import { officeCall } from "./office";

/** The selection moves with every key: listeners hear of it once it rests. */
const REST_MS = 300;

/**
 * Tells listeners that the selection moved (DocumentSelectionChanged of the Common API), once it has rested.
 * The event fires too often, and for coauthors too; nothing is told while the pane is hidden, and while
 * something is being written it waits.
 */
export class SelectionEvents {
  readonly #isBusy: () => boolean;
  readonly #callbacks = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #handler = (): void => this.#arm();

  /** @param isBusy true while the document is being written */
  constructor(isBusy: () => boolean) {
    this.#isBusy = isBusy;
  }

  /** Adds a listener and gives the way to stop it. */
  add(callback: () => void): () => void {
    // Each listener counts on its own, though the same function may be added twice.
    const entry = (): void => callback();
    if (this.#callbacks.size === 0) this.#listen();
    this.#callbacks.add(entry);
    return () => {
      if (this.#callbacks.delete(entry) && this.#callbacks.size === 0) this.#stop();
    };
  }

  #listen(): void {
    officeCall((done: (result: Office.AsyncResult<void>) => void) =>
      Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, this.#handler, done),
    ).catch(logFailure);
  }

  #stop(): void {
    clearTimeout(this.#timer);
    officeCall((done: (result: Office.AsyncResult<void>) => void) =>
      Office.context.document.removeHandlerAsync(
        Office.EventType.DocumentSelectionChanged,
        { handler: this.#handler },
        done,
      ),
    ).catch(logFailure);
  }

  #arm(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#isBusy()) this.#arm();
      else if (!isHidden()) for (const callback of [...this.#callbacks]) callback();
    }, REST_MS);
  }
}

function isHidden(): boolean {
  return typeof document !== "undefined" && document.visibilityState === "hidden";
}
