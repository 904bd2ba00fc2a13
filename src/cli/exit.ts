/** Exit statuses of the command line. */
export const EXIT = {
  done: 0,
  /** `check` found errors, or `fill` or `annotate` could not write everything. */
  found: 1,
  usage: 2,
  /** A file could not be read or written. */
  unreadable: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Which status wins where several hold. */
const PRECEDENCE: readonly ExitCode[] = [EXIT.usage, EXIT.unreadable, EXIT.found, EXIT.done];

/** One status for all that happened. */
export function gravest(codes: readonly ExitCode[]): ExitCode {
  return PRECEDENCE.find((code) => codes.includes(code)) ?? EXIT.done;
}

/** The command line was used wrongly; the message says what to do instead. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** A file that the whole command depends on could not be read or written; the message names it. */
export class FileError extends Error {
  override readonly name = "FileError";
}

/** A worker took more memory than it may. */
export class WorkerMemoryError extends Error {
  override readonly name = "WorkerMemoryError";
}
