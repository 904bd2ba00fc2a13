import type { Argument } from "../../describe";
import { HostError } from "../../errors";

/** Reading the arguments of methods. */

/** A text. @throws HostError "InvalidArgument" for anything else */
export function textArgument(value: Argument | undefined, fallback?: string): string {
  if (typeof value === "string") return value;
  if (fallback !== undefined && (value === undefined || value === null)) return fallback;
  throw new HostError("InvalidArgument", "A text is needed here.");
}

/** A whole number. @throws HostError "InvalidArgument" for anything else */
export function numberArgument(value: Argument | undefined, fallback?: number): number {
  if (typeof value === "number" && Number.isInteger(value)) return value;
  if (fallback !== undefined && (value === undefined || value === null)) return fallback;
  throw new HostError("InvalidArgument", "A whole number is needed here.");
}

/** True or false. @throws HostError "InvalidArgument" for anything else */
export function flagArgument(value: Argument | undefined, fallback?: boolean): boolean {
  if (typeof value === "boolean") return value;
  if (fallback !== undefined && (value === undefined || value === null)) return fallback;
  throw new HostError("InvalidArgument", "True or false is needed here.");
}

/** A list of texts, as the delimiters of a search. @throws HostError "InvalidArgument" */
export function textsArgument(value: Argument | undefined): readonly string[] {
  if (Array.isArray(value)) return (value as readonly Argument[]).map((item) => textArgument(item));
  throw new HostError("InvalidArgument", "A list of texts is needed here.");
}

/**
 * The values of rows: a list of rows, each a list of texts; undefined where none were given.
 * @throws HostError "InvalidArgument" for another shape
 */
export function valuesArgument(value: Argument | undefined): readonly (readonly string[])[] | undefined {
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) throw new HostError("InvalidArgument", "The values must be a list of rows.");
  return (value as readonly Argument[]).map((row) => textsArgument(row));
}

/** One of a few words, whatever its case. @throws HostError "InvalidArgument" for another one */
export function choiceArgument<T extends string>(
  value: Argument | undefined,
  choices: readonly T[],
  fallback?: T,
): T {
  if (fallback !== undefined && (value === undefined || value === null)) return fallback;
  const found = choices.find((choice) => choice.toLowerCase() === textArgument(value).toLowerCase());
  if (found === undefined)
    throw new HostError("InvalidArgument", `This must be one of ${choices.join(", ")}.`);
  return found;
}
