import { check } from "../src/core/checks";
import { recognise } from "../src/core/recognise";
import { builtinTemplates } from "../src/core/templates";
import { openDocx } from "../src/document/docx";
import { longPlan, wordDialect, writtenPlan } from "../test/support/documents";
import { measure, printTable, SIZES } from "./measure";

/** Reading, recognising and checking a .docx plan of 20, 200 and 2,000 rows: time and memory against its size. */
async function main(): Promise<void> {
  const documents = SIZES.map((rows) => ({ rows, bytes: writtenPlan(wordDialect(), [longPlan(rows)]) }));
  await printTable("read (.docx)", documents, ({ bytes }) => measure(() => openDocx(bytes).read()));
  const snapshots = await Promise.all(
    documents.map(async ({ rows, bytes }) => ({ rows, snapshot: await openDocx(bytes).read() })),
  );
  await printTable("recognise", snapshots, ({ snapshot }) =>
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
