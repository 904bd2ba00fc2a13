/** Why a document as a whole could not be read or written. */
export type DocumentErrorCode =
  | "not-found"
  | "not-a-docx"
  | "legacy-or-encrypted"
  | "damaged"
  | "too-large"
  | "too-deep"
  | "doctype"
  | "not-word"
  | "no-office"
  | "access-denied"
  | "timed-out"
  | "cancelled"
  | "host-error";

/** An error about a whole document, with a code to show words for and details for the log. */
export class DocumentError extends Error {
  readonly code: DocumentErrorCode;

  constructor(code: DocumentErrorCode, detail: string, options?: ErrorOptions) {
    super(detail, options);
    this.name = "DocumentError";
    this.code = code;
  }
}
