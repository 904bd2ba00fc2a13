import type { Edit, EditReport, PlanDocument, Snapshot } from "../../src/core/model";
import { openDocx } from "../../src/document/docx";
import { connectWord } from "../../src/document/word";
import { profileNamed } from "../../src/workbench/host/profiles";
import { CASES } from "./cases";
import { answerOf, comparableSnapshot } from "./compare";
import { inWord, WHO } from "./in-word";

/** What takes a report's edits back, the last one first. */
function reverts({ results }: EditReport): readonly Edit[] {
  return [...results].reverse().flatMap((result) => (result.outcome === "applied" ? result.revert : []));
}

/** Applies edits and takes them back; gives how each revert came out. */
async function thereAndBack(document: PlanDocument, edits: readonly Edit[]): Promise<readonly string[]> {
  const there = await document.apply(edits, WHO);
  const back = await document.apply(reverts(there), WHO);
  return back.results.map(answerOf);
}

/** All texts of a document without their white space: what was put in comes out, a space may stay. */
function letters(snapshot: Snapshot): readonly string[] {
  return snapshot.blocks.flatMap((block) =>
    (block.kind === "paragraph"
      ? [block.text]
      : block.rows.flatMap((row) => row.cells.map((cell) => cell.text))
    ).map((text) => text.replace(/\s+/g, "")),
  );
}

const REVERTIBLE = CASES.filter(
  (one) => one.notInWord === undefined && one.addsToMerged !== true && one.oneWay !== true,
);

describe("taking edits back", () => {
  it.each(REVERTIBLE)("comes out alike in a file and in Word: $name", async ({ docx, edits }) => {
    const file = openDocx(docx);
    const original = await file.read();
    const inFile = await thereAndBack(file, edits(original));
    await inWord(docx, profileNamed("windows"), async (word) => {
      const document = await connectWord();
      expect(await thereAndBack(document, edits(await document.read()))).toEqual(inFile);
      const after = openDocx(word.host.save()).reading().snapshot;
      expect(comparableSnapshot(after)).toEqual(comparableSnapshot(await file.read()));
      expect(inFile.every((answer) => answer === "applied")).toBe(true);
    });
  });

  it.each(["sets an empty cell, a filled one and one of two paragraphs", "fills fields on a shared line"])(
    "gives back every text: %s",
    async (name) => {
      const one = CASES.find((each) => each.name === name);
      if (one === undefined) throw new RangeError(`there is no case ${name}`);
      const file = openDocx(one.docx);
      const original = await file.read();
      await thereAndBack(file, one.edits(original));
      expect(letters(await file.read())).toEqual(letters(original));
    },
  );
});
