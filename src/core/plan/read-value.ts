import type { AnswerType } from "./answer-type";
import { answerKind } from "./answers";
import { plainContext, type ReadContext } from "./context";
import { readDate } from "./dates";
import { readMeasure } from "./measures";
import { readMoney } from "./money";
import { readPeople } from "./people";
import { readStatus } from "./statuses";
import type { TypedValue } from "./value";

/**
 * What a text was read as, given what is asked for.
 *
 * @returns undefined where the text is blank, stands in for an answer, or cannot be read
 */
export function readValue(
  type: AnswerType,
  text: string,
  context: ReadContext = plainContext,
): TypedValue | undefined {
  // "No" under "Completed?" is a status, and elsewhere says that none is needed.
  const status = type === "status" ? readStatus(text, context) : undefined;
  if (status !== undefined) return status;
  if (answerKind(text) === "declined") return { kind: "noneNeeded" };
  switch (type) {
    case "date":
      return readDate(text, context.dates);
    case "people":
      return readPeople(text);
    case "resources":
      return readMoney(text);
    case "measure":
      return readMeasure(text, context);
    case "text":
    case "status":
      return undefined;
  }
}
