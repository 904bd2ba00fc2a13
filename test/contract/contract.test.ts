import { type EditResult, isCellLocation } from "../../src/core/model";
import { PROFILES } from "../../src/workbench/host/profiles";
import type { ContractCase } from "./case-kit";
import { CASES } from "./cases";
import { answerOf, comparableResult, comparableSnapshot } from "./compare";
import { declaredRefusals } from "./declared";
import { runInWord, runOnFile } from "./runs";

interface FileRun {
  readonly results: readonly EditResult[];
  /** The document afterwards, made comparable. */
  readonly after: unknown;
}

const onFile = new Map<string, Promise<FileRun>>();

/** What a file makes of a case, but for the edits at some positions. Made once for all profiles that refuse these. */
function fileWithout(one: ContractCase, refused: ReadonlySet<number>): Promise<FileRun> {
  const key = [CASES.indexOf(one), ...refused].join();
  const known = onFile.get(key);
  if (known !== undefined) return known;
  const made = runOnFile(one.docx, (snapshot) => one.edits(snapshot).filter((_, i) => !refused.has(i))).then(
    ({ report, after }) => ({ results: report.results, after: comparableSnapshot(after) }),
  );
  onFile.set(key, made);
  return made;
}

const NOTHING: ReadonlySet<number> = new Set();

describe("a file", () => {
  it.each(CASES)("$name", async (one) => {
    const { results } = await fileWithout(one, NOTHING);
    expect(results.map(answerOf)).toEqual(one.answers);
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
    const { results: wanted, after } = await fileWithout(one, refused);
    if (sees(one))
      expect(rest(word.report.results).map(comparableResult)).toEqual(wanted.map(comparableResult));
    else expect(rest(word.report.results).map(answerOf)).toEqual(wanted.map(answerOf));
    const said = comparableSnapshot(word.after);
    expect(said).toEqual(after);
    if (profile.ooxmlFails === "never") expect(comparableSnapshot(word.read)).toEqual(said);
  });

  it.each(CASES.filter((one) => one.emptyComment === true))("$name", async (one) => {
    const file = await fileWithout(one, NOTHING);
    const word = await runInWord(one.docx, profile, one.edits);
    const [result] = word.report.results;
    const [wanted] = file.results;
    if (result === undefined || wanted === undefined) throw new Error("no result");
    const [declared] = declaredRefusals(one, 0, result.edit, profile);
    if (declared !== undefined) {
      expect(answerOf(result)).toBe(declared);
      expect(word.after.comments).toHaveLength(0);
    } else if (profile.commentOnEmpty === "works") {
      expect(comparableSnapshot(word.after)).toEqual(file.after);
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
