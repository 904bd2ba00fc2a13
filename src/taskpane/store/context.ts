import type { StoreApi } from "zustand/vanilla";
import { DocumentError, type DocumentErrorCode, type LiveDocument } from "../../core/model";
import type { PaneEnvironment } from "../environment";
import type { PaneState } from "./state";

/** What the actions of the pane share. */
export interface Context {
  readonly environment: PaneEnvironment;
  readonly store: StoreApi<PaneState>;
  /** The connected document. Actions that need it are offered only once it is there. */
  readonly document: () => LiveDocument;
  /** Says something to those who do not see the pane. */
  readonly say: (text: string) => void;
}

/** What went wrong, as a code that words exist for. */
export function errorCode(error: unknown): DocumentErrorCode {
  return error instanceof DocumentError ? error.code : "host-error";
}
