import {
  type CellLocation,
  findCell,
  isCellLocation,
  isParagraphLocation,
  type Location,
  type Snapshot,
  tablesOf,
} from "../../core/model";
import type { Turn } from "./gate";
import { TableGround } from "./ground";
import { searchCell } from "./reach";
import { inWord, valueOf } from "./requests";

/**
 * Moves the selection to a place (Range.select, WordApi 1.1): the content of a cell or paragraph, or its
 * beginning where it is empty.
 *
 * @returns true if the selection is there afterwards
 */
export function selectPlace(turn: Turn, snapshot: Snapshot, location: Location): Promise<boolean> {
  return inWord(async (context) => {
    const range = isParagraphLocation(location)
      ? await paragraphRange(turn, context, location.paragraph)
      : await cellRange(turn, context, snapshot, firstCell(snapshot, location));
    if (range === undefined) return false;
    range.load("isEmpty");
    await turn.sync(context);
    const target = range.isEmpty ? range.getRange("Start") : range;
    target.select();
    const relation = context.document.getSelection().compareLocationWith(target);
    await turn.sync(context);
    return isAt(valueOf(relation));
  });
}

/** Relations of a selection to the range that was to be selected (Word.LocationRelation). */
const THERE = new Set<string>([
  "Equal",
  "Inside",
  "InsideStart",
  "InsideEnd",
  "Contains",
  "ContainsStart",
  "ContainsEnd",
]);

function isAt(relation: string): boolean {
  return THERE.has(relation);
}

/** The cell that stands for a row or a table: its first one. */
function firstCell(snapshot: Snapshot, location: Exclude<Location, { paragraph: number }>): CellLocation {
  if (isCellLocation(location)) return location;
  const row = "row" in location ? location.row : 0;
  const cells = tablesOf(snapshot)[location.table]?.rows[row]?.cells ?? [];
  return { table: location.table, row, column: cells[0]?.column ?? 0 };
}

async function paragraphRange(
  turn: Turn,
  context: Word.RequestContext,
  index: number,
): Promise<Word.Range | undefined> {
  const { paragraphs } = context.document.body;
  paragraphs.load("items/tableNestingLevel");
  await turn.sync(context);
  const outside = paragraphs.items.filter((paragraph) => paragraph.tableNestingLevel === 0);
  return outside[index]?.getRange("Content");
}

async function cellRange(
  turn: Turn,
  context: Word.RequestContext,
  snapshot: Snapshot,
  location: CellLocation,
): Promise<Word.Range | undefined> {
  const { tables } = context.document.body;
  tables.load("items/nestingLevel");
  await turn.sync(context);
  // A covered cell cannot be selected: the one that covers it can.
  const origin = findCell(snapshot, location)?.mergedFrom;
  const search = searchCell(
    new TableGround(snapshot, tables.items),
    origin === undefined ? location : { table: location.table, ...origin },
  );
  if (search === undefined) return undefined;
  await turn.sync(context);
  return search.settle()?.body.getRange("Content");
}
