import type { ExportedDocument } from "./schema";

/** What an export says of a document that could not be read. */
export interface UnreadDocument {
  readonly document: { readonly file: string };
  readonly error: { readonly code: string; readonly message: string };
}

/** What an export says of one document among others. */
export type ExportEntry = ExportedDocument | UnreadDocument;

export function isUnread(entry: ExportEntry): entry is UnreadDocument {
  return "error" in entry;
}
