import { answerKind } from "./answers";
import { readDate } from "./dates";
import { readPeople } from "./people";
import type { ColumnRole } from "./roles";
import type { TypedValue } from "./value";

/** What is asked for: decides which reader a text goes to. */
export type AnswerType = "text" | "date" | "people";

/** The answer that a column of this role asks for. */
export function answerTypeOf(role: ColumnRole | "extra"): AnswerType {
  if (role === "owner") return "people";
  return role === "due" || role === "start" ? "date" : "text";
}

/**
 * What a text was read as, given what is asked for.
 *
 * @returns undefined where the text is blank, stands in for an answer, or cannot be read
 */
export function readValue(type: AnswerType, text: string): TypedValue | undefined {
  if (answerKind(text) === "declined") return { kind: "noneNeeded" };
  if (type === "date") return readDate(text);
  return type === "people" ? readPeople(text) : undefined;
}
