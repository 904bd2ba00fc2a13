import { check } from "../src/core/checks";
import type { Snapshot } from "../src/core/model";
import { recognise } from "../src/core/recognise";
import { builtinTemplates } from "../src/core/templates";
import { openDocx } from "../src/document/docx";
import { longPlan, wordDialect, writtenPlan } from "../test/support/documents";
import { measure, printTable, SIZES } from "./measure";

/** The same document with other words in the rows of its tables: nothing of it can be remembered from before. */
function inOtherWords(snapshot: Snapshot, run: number): Snapshot {
  const other = (text: string): string => (/^[A-Z][a-z]+ .*[a-z]$/.test(text) ? `${text} (${run})` : text);
  const blocks = snapshot.blocks.map((block) =>
    block.kind === "paragraph"
      ? block
      : {
          ...block,
          rows: block.rows.map((row) => ({
            ...row,
            cells: row.cells.map((cell) => ({ ...cell, text: other(cell.text) })),
          })),
        },
  );
  return { ...snapshot, blocks };
}

/** More than a measurement takes. */
const RUNS = 8;

/** Reading, recognising and checking a .docx plan of 20, 200 and 2,000 rows: time and memory against its size. */
async function main(): Promise<void> {
  const documents = SIZES.map((rows) => ({ rows, bytes: writtenPlan(wordDialect(), [longPlan(rows)]) }));
  await printTable("read (.docx)", documents, ({ bytes }) => measure(() => openDocx(bytes).read()));
  const snapshots = await Promise.all(
    documents.map(async ({ rows, bytes }) => ({ rows, snapshot: await openDocx(bytes).read() })),
  );
  await printTable("recognise new", snapshots, ({ snapshot }) => {
    const fresh = Array.from({ length: RUNS }, (_, run) => inOtherWords(snapshot, run));
    return measure(() => recognise(fresh.pop() ?? snapshot, builtinTemplates));
  });
  await printTable("the same again", snapshots, ({ snapshot }) =>
    measure(() => recognise(snapshot, builtinTemplates)),
  );
  const plans = snapshots.map(({ rows, snapshot }) => ({
    rows,
    plans: recognise(snapshot, builtinTemplates).plans,
  }));
  await printTable("check", plans, (one) =>
    measure(() => check(one.plans, { asOf: "2024-10-15", templates: builtinTemplates })),
  );
}

void main();
