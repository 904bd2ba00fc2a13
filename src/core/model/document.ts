import type { ApplyOptions, Edit, EditReport } from "./edit";
import type { Location } from "./location";
import type { Snapshot } from "./snapshot";

/** A document that can be read and edited: a .docx file, or the document open in Word. */
export interface PlanDocument {
  readonly capabilities: Capabilities;
  /**
   * Reads everything that recognition and checks need.
   * @throws DocumentError with a code from `DocumentErrorCode`
   */
  read(): Promise<Snapshot>;
  /**
   * Applies edits in order and says for each what became of it. Nothing is thrown for a single edit; a
   * conflict or refusal of one does not stop the rest.
   */
  apply(edits: readonly Edit[], options?: ApplyOptions): Promise<EditReport>;
}

/** What a host can do at all; single places may still refuse. */
export interface Capabilities {
  readonly comments: boolean;
  readonly edit: boolean;
}

/** A document that somebody is looking at. */
export interface LiveDocument extends PlanDocument {
  /** Where the cursor is, or undefined outside anything countable, or when it cannot be told in time. */
  cursor(): Promise<Location | undefined>;
  /** Moves the selection to a place. True if Word took it there. */
  select(location: Location): Promise<boolean>;
  /** Calls back, debounced, when the selection moved. Returns the way to stop. */
  onSelectionChanged(callback: () => void): () => void;
}
