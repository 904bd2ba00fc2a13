import type { TableBlock } from "../../core/model";
import { shortened } from "../words/general";
import { mapWords } from "../words/map";

/** How much of its first cells names a table. */
const ENOUGH = 60;

/** What a table is called in a list: its number and its first words. */
export function tableName({ index, rows }: TableBlock): string {
  const texts = rows
    .flatMap(({ cells }) => cells.filter(({ mergedFrom }) => mergedFrom === undefined))
    .map(({ text }) => text.trim())
    .filter((text) => text !== "")
    .slice(0, 4);
  const text = texts.length === 0 ? mapWords.emptyTable : shortened(texts.join(" | "), ENOUGH);
  return mapWords.table(index + 1, text);
}
