/** Codes of Word's errors as Office.js documents them (Word.ErrorCodes) and as the client passes them on. */
export type HostErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidObjectPath"
  | "InvalidReference"
  | "ItemNotFound"
  | "NotAllowed"
  | "NotImplemented";

const WORDS: Readonly<Record<HostErrorCode, { readonly status: number; readonly text: string }>> = {
  AccessDenied: { status: 403, text: "You don't have permission to do that here." },
  ApiNotFound: { status: 404, text: "The document host has no such member." },
  GeneralException: { status: 500, text: "The document host could not do that." },
  InvalidArgument: { status: 400, text: "An argument is missing, out of range or of the wrong kind." },
  InvalidObjectPath: { status: 400, text: "The object cannot be reached by its path." },
  InvalidReference: { status: 404, text: "The object is not known any more." },
  ItemNotFound: { status: 404, text: "The item does not exist." },
  NotAllowed: { status: 403, text: "That is not allowed in this document." },
  NotImplemented: { status: 501, text: "The document host does not do that." },
};

/** An error that the host answers instead of a result; the rest of the request is not done. */
export class HostError extends Error {
  readonly code: HostErrorCode;
  readonly status: number;
  /** The member that failed ("Table.getCell"), where it is known at the place of the error. */
  readonly location: string | undefined;

  constructor(code: HostErrorCode, detail?: string, location?: string) {
    super(detail ?? WORDS[code].text);
    this.name = "HostError";
    this.code = code;
    this.status = WORDS[code].status;
    this.location = location;
  }
}
