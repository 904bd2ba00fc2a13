import type { StoreApi } from "zustand/vanilla";
import { DocumentError, type DocumentErrorCode, type LiveDocument } from "../../core/model";
import type { PaneEnvironment } from "../environment";
import type * as Reading from "./reading";
import type { PaneState } from "./state";

/** What reads plans and asks questions; it comes while the frame already shows. */
export type Engine = typeof Reading;

/** What the actions of the pane share. */
export interface Context {
  readonly environment: PaneEnvironment;
  readonly store: StoreApi<PaneState>;
  /** The connected document. Actions that need it are offered only once it is there. */
  readonly document: () => LiveDocument;
  /** Is there as soon as the document is. */
  readonly engine: () => Engine;
  /** Says something to those who do not see the pane. */
  readonly say: (text: string) => void;
}

/** What went wrong, as a code that words exist for. */
export function errorCode(error: unknown): DocumentErrorCode {
  return error instanceof DocumentError ? error.code : "host-error";
}
