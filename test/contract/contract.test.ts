import { isCellLocation } from "../../src/core/model";
import { PROFILES } from "../../src/workbench/host/profiles";
import type { ContractCase } from "./case-kit";
import { CASES } from "./cases";
import { answerOf, comparableResult, comparableSnapshot } from "./compare";
import { declaredRefusals } from "./declared";
import { runInWord, runOnFile } from "./runs";

describe("a file", () => {
  it.each(CASES)("$name", async ({ docx, edits, answers }) => {
    const { report } = await runOnFile(docx, edits);
    expect(report.results.map(answerOf)).toEqual(answers);
  });
});

describe.each(PROFILES)("Word, as $name", (profile) => {
  const ordinary = CASES.filter(
    (one) => one.emptyComment !== true && !(one.hiddenPlaces === true && profile.ooxmlFails !== "never"),
  );
  /** Values tell of a place what the markup would, so that addresses are the same. */
  const sees = (one: ContractCase): boolean => profile.ooxmlFails === "never" || one.needsMarkup !== true;

  it.each(ordinary)("$name", async (one) => {
    const word = await runInWord(one.docx, profile, one.edits);
    expect(word.report.results).toHaveLength(one.answers.length);
    const refused = new Set(
      word.report.results.flatMap((result, position) =>
        declaredRefusals(one, position, result.edit, profile).some((code) => code === answerOf(result))
          ? [position]
          : [],
      ),
    );

    // Everything else comes out as in a file that is asked for the same without what Word may refuse.
    const rest = <T>(all: readonly T[]): readonly T[] => all.filter((_, i) => !refused.has(i));
    const file = await runOnFile(one.docx, (snapshot) => rest(one.edits(snapshot)));
    const wanted = file.report.results;
    if (sees(one))
      expect(rest(word.report.results).map(comparableResult)).toEqual(wanted.map(comparableResult));
    else expect(rest(word.report.results).map(answerOf)).toEqual(wanted.map(answerOf));
    expect(comparableSnapshot(word.after)).toEqual(comparableSnapshot(file.after));
    if (profile.ooxmlFails === "never") {
      expect(comparableSnapshot(word.read)).toEqual(comparableSnapshot(word.after));
    }
  });

  it.each(CASES.filter((one) => one.emptyComment === true))("$name", async (one) => {
    const file = await runOnFile(one.docx, one.edits);
    const word = await runInWord(one.docx, profile, one.edits);
    const [result] = word.report.results;
    const [wanted] = file.report.results;
    if (result === undefined || wanted === undefined) throw new Error("no result");
    const [declared] = declaredRefusals(one, 0, result.edit, profile);
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
