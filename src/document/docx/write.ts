import { DocumentError } from "../../core/model";
import { addComments, commentStyles, type NewComment, removeComments } from "./comments-part";
import { type OpcPackage } from "./package";
import { type Plan } from "./plan";
import { type PartTrees, type Reading } from "./reading";
import { type SpliceBatch } from "./splice-batch";
import { writeState } from "./state-parts";

/** Writes plans that were all made from one reading into the package. */
export function writePlans(
  pkg: OpcPackage,
  trees: PartTrees,
  source: string,
  splices: SpliceBatch,
  plans: readonly Plan[],
): void {
  if (!splices.isEmpty) pkg.writeText(pkg.mainPart, splices.apply(source));
  const gone = new Set(plans.flatMap((plan) => plan.oldComment ?? []));
  removeComments(pkg, trees, gone);
  const added = plans.flatMap((plan): readonly NewComment[] =>
    plan.newComment === undefined ? [] : [plan.newComment],
  );
  addComments(pkg, trees, added, commentStyles(trees.related("styles")));
  for (const { bring } of plans) bring?.();
  for (const { state } of plans) if (state !== undefined) writeState(pkg, state.xml);
}

/**
 * The tables, as they were counted before, whose rows are not as many as the plans make them.
 *
 * @throws DocumentError where another table came or went than the plans say
 */
export function miscountedTables(
  before: Reading,
  after: Reading,
  plans: readonly Plan[],
): ReadonlySet<number> {
  const expected = before.index.tables.map((table) => ({ table: table.index, rows: table.rows.length }));
  for (const { rows } of plans) {
    const counted = rows === undefined ? undefined : expected[rows.table];
    if (counted !== undefined) counted.rows += rows?.change ?? 0;
  }
  // From the last on, so that the others are where they were counted.
  const moves = plans.flatMap(({ tables }) => tables ?? []).sort((a, b) => b.at - a.at);
  for (const { at, rows = [], gone = 0 } of moves) {
    expected.splice(at, gone, ...rows.map((count) => ({ table: NEW, rows: count })));
  }
  if (after.index.tables.length !== expected.length) {
    throw new DocumentError("damaged", "the edits changed the number of tables");
  }
  return new Set(
    expected.filter(({ rows }, i) => after.index.tables[i]?.rows.length !== rows).map(({ table }) => table),
  );
}

/** In place of the number of a table that was not there before. */
const NEW = -1;
