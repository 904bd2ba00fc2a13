import type {
  ApplyOptions,
  Capabilities,
  Edit,
  EditReport,
  LiveDocument,
  Location,
  Snapshot,
} from "../../core/model";
import { WordCapabilities } from "./capabilities";
import { readCursor } from "./cursor";
import { SelectionEvents } from "./events";
import { documentErrorOf, refusalOf } from "./failures";
import { WordGate } from "./gate";
import { logFailure } from "./helpers";
import { type MarkupReader, readAside, readHere } from "./markup";
import { officeReady } from "./office";
import { readDocument } from "./read";
import { selectPlace } from "./select";

export { setAutoOpen } from "./auto-open";
export { officeHelpers } from "./helpers";
export { documentName, hostBackground } from "./surroundings";

/**
 * Connects to the document that is open in Word.
 *
 * @param startReader makes a worker of `markup-worker.ts`; without it, long documents keep the screen still while
 *   they are read
 * @throws DocumentError "no-office" in a plain browser, "not-word" in another Office application
 */
export async function connectWord(startReader?: () => Worker): Promise<LiveDocument> {
  await officeReady();
  return new WordDocument(startReader === undefined ? readHere : readAside(startReader));
}

/** The document open in Word, through Office.js. */
class WordDocument implements LiveDocument {
  readonly #capabilities = new WordCapabilities();
  readonly #gate = new WordGate();
  readonly #selection = new SelectionEvents(() => this.#gate.writing);
  /** What was read last: cursor and selection are told against it. */
  #snapshot: Snapshot | undefined;
  readonly #readMarkup: MarkupReader;

  constructor(readMarkup: MarkupReader) {
    this.#readMarkup = readMarkup;
  }

  get capabilities(): Capabilities {
    return this.#capabilities;
  }

  async read(): Promise<Snapshot> {
    try {
      const { snapshot } = await this.#gate.read("document", (turn) =>
        readDocument(turn, this.#capabilities, this.#readMarkup),
      );
      this.#snapshot = snapshot;
      return snapshot;
    } catch (error) {
      logFailure(error);
      throw documentErrorOf(error);
    }
  }

  async apply(edits: readonly Edit[], options: ApplyOptions = {}): Promise<EditReport> {
    if (edits.length === 0) return { results: [] };
    try {
      // Reading needs none of what writes: it comes with the first change.
      const { applyEdits } = await import("./apply");
      const { report, snapshot } = await this.#gate.write((turn) =>
        applyEdits(turn, this.#capabilities, edits, options),
      );
      this.#snapshot = snapshot ?? this.#snapshot;
      return report;
    } catch (error) {
      logFailure(error);
      const code = refusalOf(error);
      return { results: edits.map((edit) => ({ outcome: "refused", edit, code })) };
    }
  }

  async cursor(): Promise<Location | undefined> {
    try {
      const snapshot = this.#snapshot ?? (await this.read());
      return await this.#gate.glance((turn) => readCursor(turn, snapshot));
    } catch {
      // A document that cannot be read has no place to be told; `read` says why.
      return undefined;
    }
  }

  async select(location: Location): Promise<boolean> {
    try {
      const snapshot = this.#snapshot ?? (await this.read());
      return await this.#gate.write((turn) => selectPlace(turn, snapshot, location));
    } catch (error) {
      logFailure(error);
      return false;
    }
  }

  onSelectionChanged(callback: () => void): () => void {
    return this.#selection.add(callback);
  }
}
