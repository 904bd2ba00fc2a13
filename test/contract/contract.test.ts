import { isCellLocation, type Edit } from "../../src/core/model";
import { PROFILES } from "../../src/workbench/host/profiles";
import { CASES } from "./cases";
import { answerOf, comparableResult, comparableSnapshot } from "./compare";
import { declaredRefusal } from "./declared";
import { runInWord, runOnFile } from "./runs";

describe("a file", () => {
  it.each(CASES)("$name", async ({ docx, edits, answers }) => {
    const { report } = await runOnFile(docx, edits);
    expect(report.results.map(answerOf)).toEqual(answers);
  });
});

describe.each(PROFILES)("Word, as $name", (profile) => {
  const ordinary = CASES.filter((one) => one.emptyComment !== true);
  it.each(ordinary)("$name", async (one) => {
    const file = await runOnFile(one.docx, one.edits);
    const word = await runInWord(one.docx, profile, one.edits);
    expect(word.report.results).toHaveLength(file.report.results.length);

    const refused = new Set(
      word.report.results.flatMap((result, position) =>
        answerOf(result) === declaredRefusal(one, position, result.edit, profile) ? [position] : [],
      ),
    );
    const whole = refused.size === 0;
    word.report.results.forEach((result, position) => {
      const wanted = file.report.results[position];
      if (wanted === undefined || refused.has(position)) return;
      // What stands about an edit is not the same where its neighbours were refused.
      if (whole) expect(comparableResult(result)).toEqual(comparableResult(wanted));
      else expect(answerOf(result)).toBe(answerOf(wanted));
    });

    // What Word has is what a file has that was asked for the same, without what Word may refuse.
    const rest = (edits: readonly Edit[]): readonly Edit[] => edits.filter((_, i) => !refused.has(i));
    const same = await runOnFile(one.docx, (snapshot) => rest(one.edits(snapshot)));
    expect(comparableSnapshot(word.after)).toEqual(comparableSnapshot(same.after));
    if (profile.ooxmlFails !== "all") {
      expect(comparableSnapshot(word.read)).toEqual(comparableSnapshot(word.after));
    }
  });

  it.each(CASES.filter((one) => one.emptyComment === true))("$name", async (one) => {
    const file = await runOnFile(one.docx, one.edits);
    const word = await runInWord(one.docx, profile, one.edits);
    const [result] = word.report.results;
    const [wanted] = file.report.results;
    if (result === undefined || wanted === undefined) throw new Error("no result");
    const declared = declaredRefusal(one, 0, result.edit, profile);
    if (declared !== undefined) {
      expect(answerOf(result)).toBe(declared);
      expect(word.after.comments).toHaveLength(0);
    } else if (profile.commentOnEmpty === "works") {
      expect(comparableSnapshot(word.after)).toEqual(comparableSnapshot(file.after));
    } else {
      // It goes beside the empty cell, on the row's first filled one, and says which cell it is about.
      expect(answerOf(result)).toBe("applied");
      expect(word.after.comments).toHaveLength(1);
      const [comment] = word.after.comments;
      expect(comment?.text).toContain('empty cell under "Owner"');
      expect(comment?.location).toEqual({ table: 0, row: 1, column: 0 });
      expect(result.location !== undefined && isCellLocation(result.location)).toBe(true);
    }
  });
});
