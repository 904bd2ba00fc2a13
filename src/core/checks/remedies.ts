import type { Edit } from "../model";
import { answerEdit, answerKind, type DateValue, type PlanCell, slotOf } from "../plan";
import type { CellContext, FieldContext, PromptContext, Remedy, Verdict } from "./types";

/** Changes that are safe to make for the writer: they say the same, or take out what the template put there. */

/** Longer texts do not fit on a button. */
const QUOTED = 60;

function remedyOf(label: string, edit: Edit | undefined): Pick<Verdict, "remedy"> {
  if (edit === undefined) return {};
  const remedy: Remedy = { label, edits: [edit] };
  return { remedy };
}

/** A text in place of a cell's. */
function rewrite(cell: PlanCell, label: string, text: string): Pick<Verdict, "remedy"> {
  return remedyOf(label, answerEdit(slotOf(cell), cell.text, text));
}

const EXAMPLE_MARK = /^\W{0,3}examples?\s*[:\u2013\u2014-]\s*/i;

/** True where a text begins with the word by which templates mark their examples. */
export function isMarkedExample(text: string): boolean {
  return EXAMPLE_MARK.test(text);
}

/** Takes the word "Example:" off an answer; none where brackets would lose their other half, or nothing is left. */
export function withoutExampleMark(
  context: CellContext | FieldContext | PromptContext,
): Pick<Verdict, "remedy"> {
  const { text } = "cell" in context ? context.cell : context.field;
  const rest = text.replace(EXAMPLE_MARK, "").trim();
  if (answerKind(rest) !== "given" || /^\s*[([{<\u201c"]/.test(text)) return {};
  const label = "Take out the word \u201cExample\u201d";
  if ("cell" in context) return rewrite(context.cell, label, rest);
  return remedyOf(label, answerEdit(context.field.slot, text, rest));
}

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/**
 * Puts the year behind a month or a day that has none, where the plan's own year leaves no choice: "By June" becomes
 * "By June 2025". The words stay as they are.
 */
export function withYear(cell: PlanCell, value: DateValue): Pick<Verdict, "remedy"> {
  const { precision, earliest, latest, assumed = [] } = value;
  const only = precision === "month" || precision === "day";
  if (!only || earliest === undefined || latest === undefined || assumed.join() !== "year") return {};
  const [year = "", month = ""] = earliest.split("-");
  const name = MONTHS[Number(month) - 1] ?? "";
  const stem = name.slice(0, 3);
  const rest = name.slice(3);
  // A month's name, whole or cut, that nothing else follows but a day of it.
  const whole = new RegExp(
    `^[^\\d\\n]{0,20}?\\b${stem}(?:${rest}|t)?\\.?(?: \\d{1,2}(?:st|nd|rd|th)?)?$`,
    "i",
  );
  const text = cell.text.trim();
  if (!latest.startsWith(`${year}-${month}`) || text.length > QUOTED || !whole.test(text)) return {};
  const full = /\d/.test(text) ? `${text}, ${year}` : `${text} ${year}`;
  return rewrite(cell, `Write \u201c${full}\u201d`, full);
}
