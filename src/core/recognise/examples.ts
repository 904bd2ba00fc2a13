import { isBlankText, labelText, type TableRow } from "../model";
import type { TemplateTable } from "../templates";
import { columnCell } from "./columns";
import type { Header } from "./header";
import { similarity, stems } from "./wordings";

/** The same but for a slip of the hand. */
const SAME = 0.95;
/** The same in slightly other words. */
const ALIKE = 0.8;
const EXAMPLE = /^(?:for )?(?:example|e\.?g\.?|sample)\s*#?\d?\s*[:.)\u2013\u2014-]?\s*/;

interface Wording {
  readonly text: string;
  /** The word "Example:" stands before it. */
  readonly marked: boolean;
}

function wordingOf(raw: string): Wording {
  const text = labelText(raw);
  const bare = text.replace(EXAMPLE, "");
  return { text: bare, marked: bare !== text };
}

/** The share of words that two texts have in common, whatever their order. */
function sharedWords(a: string, b: string): number {
  const [left, right] = [stems(a), stems(b)];
  const shared = left.filter((word) => right.includes(word)).length;
  return left.length + right.length === 0 ? 1 : (2 * shared) / (left.length + right.length);
}

/**
 * True for a row of the template's own examples. The first column decides: its text as the template has it, or
 * in slightly other words while the word "Example:" still stands before it and most of the other cells are as the
 * template has them. "Example:" before something else is an answer that somebody wrote behind the word.
 */
export function isExampleRow(row: TableRow, header: Header, template: TemplateTable): boolean {
  if (template.exampleRows.length === 0) return false;
  const texts = new Map(
    header.columns.map((column, position) => [column.id, columnCell(row, header, position)?.text ?? ""]),
  );
  return template.exampleRows.some((example) => {
    const given = template.columns.flatMap(({ id }) => {
      const text = texts.get(id);
      return text === undefined ? [] : [{ text, wanted: example[id] ?? "" }];
    });
    const [key, ...others] = given;
    if (key === undefined || key.wanted === "") return false;
    const kept = others.filter(({ text, wanted }) => isKept(text, wanted)).length;
    return isBlankText(key.text)
      ? isRemainder(others)
      : isWorded(key.text, key.wanted, kept * 2 >= others.length);
  });
}

function isKept(text: string, wanted: string): boolean {
  const found = labelText(text);
  return found === "" || (wanted !== "" && similarity(found, labelText(wanted), SAME) >= SAME);
}

/** The first cell was emptied, and the example's other cells were forgotten. */
function isRemainder(others: readonly { readonly text: string; readonly wanted: string }[]): boolean {
  const told = others.filter(({ wanted }) => wanted !== "");
  return told.length > 1 && told.every(({ text, wanted }) => labelText(text) !== "" && isKept(text, wanted));
}

function isWorded(text: string, wanted: string, kept: boolean): boolean {
  // Where neither the length nor the word fits, nothing has to be compared.
  if (text.length < wanted.length / 2 || text.length > wanted.length * 2) return false;
  const found = wordingOf(text);
  const example = wordingOf(wanted).text;
  const letters = similarity(found.text, example, found.marked ? 0 : SAME);
  if (letters >= SAME) return true;
  return found.marked && kept && Math.max(letters, sharedWords(found.text, example)) >= ALIKE;
}
