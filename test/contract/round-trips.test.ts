import { addressOfCell, type CellLocation, type Edit, type Snapshot } from "../../src/core/model";
import { connectWord } from "../../src/document/word";
import { profileNamed } from "../../src/workbench/host/profiles";
import type { RunningWord } from "../support/word-harness";
import { inWord } from "./in-word";
import { cell, documentOf, paragraph, row, table } from "./markup";

/** A document of so many tables, every other one with merged cells. */
function manyTables(count: number): Uint8Array {
  const header = ["Action", "Owner", "Deadline"];
  const body = Array.from({ length: count }, (_, i) => {
    const owner = (merge: "restart" | "continue"): string => cell("", { merge });
    const rows =
      i % 2 === 0
        ? [header, [`Step ${i}`, "", ""], ["", "", ""], ["More", "", ""], ["Last", "", ""]]
        : [
            row([cell(`Strategy ${i}`, { span: 3 })]),
            header,
            row([`Step ${i}`, owner("restart"), ""]),
            row(["Next", owner("continue"), ""]),
            ["Last", "", ""],
          ];
    return paragraph(`Plan ${i}`) + table(3, rows);
  });
  return documentOf(body.join(""));
}

function setCell(snapshot: Snapshot, location: CellLocation, text: string): Edit {
  const at = addressOfCell(snapshot, location);
  if (at === undefined) throw new RangeError("no such cell");
  return { kind: "setCell", at, expect: "", text };
}

/** Does something in a running Word and gives the round trips that it took. */
async function counted(word: RunningWord, work: () => Promise<unknown>): Promise<number> {
  word.host.resetCounters();
  await work();
  return word.host.counters.counts.roundTrips;
}

const SIZES = [5, 50];
const PROFILES = ["windows", "web", "ipad", "ltsc-2021"];
const CASES = PROFILES.flatMap((profile) => SIZES.map((size) => ({ profile, size })));

describe.each(CASES)("with $size tables, as $profile", ({ profile, size }) => {
  const docx = manyTables(size);
  const opened = (work: (word: RunningWord) => Promise<void>): Promise<void> =>
    inWord(docx, profileNamed(profile), work);

  it("reads in as many round trips at any size, at most three", () =>
    opened(async (word) => {
      const document = await connectWord();
      // Below WordApi 1.4 there is nothing to ask for beside the markup.
      expect(await counted(word, () => document.read())).toBe(profile === "ltsc-2021" ? 1 : 2);
    }));

  it("writes a cell in three, of a merged table too", () =>
    opened(async (word) => {
      const document = await connectWord();
      const snapshot = await document.read();
      for (const location of [
        { table: 0, row: 2, column: 1 },
        { table: 3, row: 3, column: 2 },
        { table: 3, row: 2, column: 1 },
      ]) {
        const trips = await counted(word, async () => {
          const { results } = await document.apply([setCell(snapshot, location, "J. Rivera")]);
          expect(results[0]?.outcome).toBe("applied");
        });
        expect(trips).toBeLessThanOrEqual(3);
      }
    }));

  it("finds the cursor in one, in a row with merged cells in two", () =>
    opened(async (word) => {
      const document = await connectWord();
      await document.read();
      for (const [location, most] of [
        [{ table: 0, row: 3, column: 2 }, 1],
        [{ table: 3, row: 4, column: 1 }, 1],
        [{ table: 3, row: 3, column: 2 }, 2],
        [{ paragraph: 2 }, 1],
      ] as const) {
        expect(await document.select(location)).toBe(true);
        const trips = await counted(word, async () => {
          expect(await document.cursor()).toEqual(location);
        });
        expect(trips).toBeLessThanOrEqual(most);
      }
    }));
});

it("writes forty cells in two batches, each checked and read again", async () => {
  await inWord(manyTables(50), profileNamed("windows"), async (word) => {
    const document = await connectWord();
    const snapshot = await document.read();
    const edits = Array.from({ length: 40 }, (_, i) =>
      setCell(snapshot, { table: i, row: 4, column: 1 }, `Person ${i}`),
    );
    const progress: number[] = [];
    const trips = await counted(word, async () => {
      const { results } = await document.apply(edits, { onProgress: (done) => progress.push(done) });
      expect(results.every((result) => result.outcome === "applied")).toBe(true);
    });
    expect(trips).toBe(5);
    expect(progress).toEqual([30, 40]);
  });
});

it("writes twelve comments in six, three a request", async () => {
  await inWord(manyTables(20), profileNamed("windows"), async (word) => {
    const document = await connectWord();
    const snapshot = await document.read();
    const edits = Array.from({ length: 12 }, (_, i): Edit => {
      const at = addressOfCell(snapshot, { table: i, row: 4, column: 0 });
      if (at === undefined) throw new RangeError("no such cell");
      return { kind: "comment", at, text: `A remark\nabout step ${i}` };
    });
    const trips = await counted(word, async () => {
      const { results } = await document.apply(edits);
      expect(results.map((result) => result.outcome)).toEqual(edits.map(() => "applied"));
    });
    expect(trips).toBe(6);
  });
});
