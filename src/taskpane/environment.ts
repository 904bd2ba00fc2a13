import type { LiveDocument } from "../core/model";
import type { Tab } from "./store/tab";

/** What the pane needs from the world around it. Tests and pages without Word bring their own. */
export interface PaneEnvironment {
  /**
   * Gives the open document.
   * @throws DocumentError, "no-office" outside Word
   */
  readonly connect: () => Promise<LiveDocument>;
  /** Fetches what a view is made of; it may fail, and is then fetched when it is shown. */
  readonly fetchView: (tab: Tab) => Promise<unknown>;
  /** Opens the pane anew, with what was typed. */
  readonly openAgain: () => void;
  /** Name of the document's file; "" where it has none yet. */
  readonly fileName: () => string;
  /** The present day, YYYY-MM-DD. */
  readonly today: () => string;
  /** The present moment, ISO 8601. */
  readonly now: () => string;
  /** Milliseconds on a clock that only goes forward. */
  readonly elapsed: () => number;
  /** Word is no longer to open the pane together with this document. */
  readonly stopOpening: () => Promise<void>;
  /** Puts text on the clipboard. False if the browser did not let us. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Asks the browser to save a text as a file. False if it could not be asked; nobody knows whether it did. */
  readonly download: (file: {
    readonly name: string;
    readonly text: string;
    readonly type: string;
  }) => boolean;
  /** Keeps text that is not in the document yet while the pane reloads. May forget at any time. */
  readonly keep: TextKeeper;
  readonly look: LookSource;
}

/** A small memory of texts by name. Never throws; what it cannot keep it forgets. */
export interface TextKeeper {
  readonly get: (name: string) => string | undefined;
  readonly set: (name: string, text: string | undefined) => void;
}

export type Look = "light" | "dark";

/** Says whether the host shows itself light or dark. */
export interface LookSource {
  readonly current: () => Look;
  /** Calls back when it changed; returns the way to stop. */
  readonly onChange: (callback: () => void) => () => void;
}
