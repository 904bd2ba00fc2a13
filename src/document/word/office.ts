import { DocumentError } from "../../core/model";

/**
 * The Common API (Office.*), as promises. Requirement sets as Microsoft's pages name them.
 */

/** True where a WordApi requirement set is claimed (Office.context.requirements, Common API). */
export function supports(set: string): boolean {
  return Office.context.requirements.isSetSupported("WordApi", set);
}

/** The document was opened for reading only, as far as Office says (Office.context.document.mode, Common API). */
export function isOpenedReadOnly(): boolean {
  return String(Office.context.document.mode) === "readOnly";
}

/**
 * Waits until Office is ready and makes sure that it is Word.
 * @throws DocumentError "no-office" in a plain browser, "not-word" in another Office application
 */
export async function officeReady(): Promise<void> {
  if (typeof Office === "undefined") throw new DocumentError("no-office", "office.js is not there");
  // The client gives null in a plain browser, which its typings do not say.
  const { host } = (await Office.onReady()) as { readonly host: unknown };
  if (host === null) throw new DocumentError("no-office", "no Office application answers");
  if (host !== "Word") throw new DocumentError("not-word", `this is ${JSON.stringify(host)}`);
}

/** Turns a Common API call into a promise that rejects with Office's error. */
export function officeCall<T>(start: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    start((result) => {
      // The enum's own object is not there before Office is ready; its value is.
      if (String(result.status) === "succeeded") resolve(result.value);
      else reject(new OfficeCallError(result.error));
    });
  });
}

/** What the Common API says when a call failed; `code` is a number as text. */
class OfficeCallError extends Error {
  readonly code: string;

  constructor(error: Office.Error) {
    super(error.message);
    this.name = "OfficeCallError";
    this.code = String(error.code);
  }
}
