import { connectWord } from "../src/document/word";
import { longPlan, wordDialect, writtenPlan } from "../test/support/documents";
import { startWord } from "../test/support/word-harness";
import { type Measured, measure, printTable, SIZES } from "./measure";

/**
 * Reading a plan of 20, 200 and 2,000 rows through Microsoft's office.js against our own document host, both in
 * this process: what the host and the client take is in the figures, what Word takes is not.
 */
async function main(): Promise<void> {
  const documents = SIZES.map((rows) => ({ rows, docx: writtenPlan(wordDialect(), [longPlan(rows)]) }));
  const roundTrips: number[] = [];
  await printTable("read (Word)", documents, async ({ docx }): Promise<Measured> => {
    const word = await startWord({ docx });
    try {
      const document = await connectWord();
      const measured = await measure(
        () => document.read(),
        async () => (await connectWord()).read(),
      );
      word.host.resetCounters();
      await document.read();
      roundTrips.push(word.host.counters.counts.roundTrips);
      return measured;
    } finally {
      word.close();
    }
  });
  process.stdout.write(`  round trips of one reading: ${roundTrips.join(", ")}\n`);
}

void main();
