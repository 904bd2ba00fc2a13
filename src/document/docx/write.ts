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
  for (const { state } of plans) if (state !== undefined) writeState(pkg, state.xml);
}

/**
 * The tables whose rows are not as many as the plans make them.
 *
 * @throws DocumentError where a table came or went, which no edit does
 */
export function miscountedTables(
  before: Reading,
  after: Reading,
  plans: readonly Plan[],
): ReadonlySet<number> {
  const expected = before.index.tables.map((table) => table.rows.length);
  if (after.index.tables.length !== expected.length) {
    throw new DocumentError("damaged", "the edits changed the number of tables");
  }
  for (const { rows } of plans) {
    if (rows !== undefined) expected[rows.table] = (expected[rows.table] ?? 0) + rows.change;
  }
  return new Set(
    after.index.tables
      .filter((table) => table.rows.length !== expected[table.index])
      .map((table) => table.index),
  );
}
