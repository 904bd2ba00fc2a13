import { DocumentError, type RefusalCode } from "../../core/model";

/** What an error of Office.js says, whichever window's classes it was made of. */
export interface OfficeFailure {
  /** "GeneralException", "AccessDenied"...; "" for an error that is not of Office.js. */
  readonly code: string;
  readonly message: string;
  /** The member that failed ("Body.getOoxml"), where the host tells. */
  readonly location: string;
}

/** Codes that say, or may say, that nothing can be written here (Word.ErrorCodes, and reports of Viewing mode). */
const DENIALS = new Set(["AccessDenied", "NotAllowed", "GeneralException"]);

/** Reads an error of Office.js (OfficeExtension.Error of the Rich API, Office.Error of the Common API). */
export function failureOf(error: unknown): OfficeFailure {
  if (typeof error !== "object" || error === null) return { code: "", message: String(error), location: "" };
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  const message = "message" in error && typeof error.message === "string" ? error.message : "";
  const debugInfo = "debugInfo" in error ? error.debugInfo : undefined;
  const location =
    typeof debugInfo === "object" &&
    debugInfo !== null &&
    "errorLocation" in debugInfo &&
    typeof debugInfo.errorLocation === "string"
      ? debugInfo.errorLocation
      : "";
  return { code, message, location };
}

/** True where a first failed write is to be taken as "nothing can be written here". */
export function isDenial(failure: OfficeFailure): boolean {
  return DENIALS.has(failure.code);
}

/** True for failures that only the member asked for can explain, so that the rest may still work. */
export function failedAt(failure: OfficeFailure, member: string): boolean {
  return failure.location.toLowerCase().endsWith(`.${member.toLowerCase()}`);
}

/**
 * The code of a refusal for an edit whose write failed.
 *
 * @param written something was written before: then a failure without a reason is not the whole document's
 */
export function refusalOf(error: unknown, written = true): RefusalCode {
  if (error instanceof DocumentError) return error.code === "timed-out" ? "timed-out" : "failed";
  const failure = failureOf(error);
  if (failure.code === "AccessDenied" || failure.code === "NotAllowed") return "read-only";
  if (isDenial(failure) && !written) return "read-only";
  return failure.code === "ApiNotFound" || failure.code === "NotImplemented" ? "unsupported-here" : "failed";
}

/** For the log: what the host said. */
export function detailOf(error: unknown): string {
  const { code, message, location } = failureOf(error);
  return [code, location, message].filter((part) => part !== "").join(": ");
}

/** An error about the document as a whole, made of whatever a read ended with. */
export function documentErrorOf(error: unknown): DocumentError {
  if (error instanceof DocumentError) return error;
  const denied = failureOf(error).code === "AccessDenied";
  return new DocumentError(denied ? "access-denied" : "host-error", detailOf(error), { cause: error });
}
