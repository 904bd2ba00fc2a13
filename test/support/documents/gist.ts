import { comparableText, type Snapshot } from "../../../src/core/model";
import type { Plan } from "../../../src/core/plan";

/** What of plans must not depend on the markup: texts and what they were read as, not places. */
export function gist(plans: readonly Plan[]): unknown {
  return plans.map((plan) => ({
    template: plan.template.id,
    sure: plan.template.confidence > 0.8,
    title: plan.title,
    fields: plan.fields.map(({ id, text, value }) => ({ id, text, value })),
    prompts: plan.prompts.map(({ id, text, value }) => ({ id, text, value })),
    tables: plan.tables.map((table) => ({
      id: table.id,
      columns: table.columns.map((column) => column.id).sort(),
      rows: table.rows.map(({ blank, cells }) => ({
        blank,
        cells: Object.fromEntries(cells.map(({ column, text, value }) => [column, { text, value }])),
      })),
      other: table.otherRows.map((row) => row.kind),
    })),
  }));
}

/**
 * Which blocks of a document go on with an answer that began before them: what stands between these would be
 * part of it.
 *
 * @param answers the texts of all answers
 */
export function insideAnswer({ blocks }: Snapshot, answers: readonly string[]): (block: number) => boolean {
  const texts = blocks.map((block) => (block.kind === "paragraph" ? comparableText(block.text) : ""));
  return (block) =>
    answers.some((answer) =>
      `\n${answer}\n`.includes(`\n${texts[block - 1] ?? ""}\n${texts[block] ?? ""}\n`),
    );
}
