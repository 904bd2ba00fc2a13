import { check, type Finding } from "../../../src/core/checks";
import type { EditResult } from "../../../src/core/model";
import { answerEdit, type Plan, slotOf } from "../../../src/core/plan";
import { recognise } from "../../../src/core/recognise";
import { builtinTemplates } from "../../../src/core/templates";
import { blankDocument } from "../../../src/document/blank";
import { openDocx } from "../../../src/document/docx";
import { builtin } from "../../support/plan";

/** What findings offer to do, done in a file. */

type Docx = ReturnType<typeof openDocx>;

async function planIn(docx: Docx): Promise<Plan> {
  const [plan] = recognise(await docx.read(), builtinTemplates).plans;
  if (plan === undefined) throw new Error("No plan was recognised.");
  return plan;
}

async function findingsIn(docx: Docx): Promise<readonly Finding[]> {
  return check([await planIn(docx)], { asOf: "2024-10-15", templates: builtinTemplates }).findings;
}

/** A copy of the template of a year, with texts in the first blank row of its first table of benchmarks. */
async function startedPlan(texts: Readonly<Record<string, string>>): Promise<Docx> {
  const docx = openDocx(blankDocument(builtin("pfs")));
  const { fields, tables } = await planIn(docx);
  const row = tables.find(({ id }) => id === "process")?.rows[0];
  const cells = row?.cells.flatMap((cell) => {
    const text = texts[cell.column];
    return text === undefined ? [] : (answerEdit(slotOf(cell), cell.text, text) ?? []);
  });
  const period = fields.find(({ id }) => id === "period");
  const year = period && answerEdit(period.slot, period.text, "2024-25");
  const { results } = await docx.apply([...(cells ?? []), ...(year === undefined ? [] : [year])]);
  expect(results.map(({ outcome }) => outcome)).toEqual(
    [...Object.keys(texts), "period"].map(() => "applied"),
  );
  return docx;
}

async function mend(docx: Docx, finding: Finding | undefined): Promise<readonly EditResult[]> {
  return (await docx.apply(finding?.remedy?.edits ?? [])).results;
}

function withRemedy(findings: readonly Finding[], id: string): readonly Finding[] {
  return findings.filter((finding) => finding.check === id && finding.remedy !== undefined);
}

const STEP = { benchmark: "Train all coaches", owner: "J. Rivera", due: "3/1/2025" };

describe("deleting an example row", () => {
  it("takes out the row and nothing else, and can be taken back", async () => {
    const docx = await startedPlan(STEP);
    const before = await docx.read();
    const examples = withRemedy(await findingsIn(docx), "example-left-in");
    expect(examples.map(({ remedy }) => remedy?.label)).toEqual(examples.map(() => "Delete the example row"));
    expect(examples.length).toBeGreaterThan(1);
    const [result] = await mend(docx, examples[0]);
    expect(result?.outcome).toBe("applied");
    const left = withRemedy(await findingsIn(docx), "example-left-in");
    expect(left.map(({ text }) => text)).toEqual(examples.slice(1).map(({ text }) => text));
    if (result?.outcome !== "applied") throw new Error("The row was not deleted.");
    await docx.apply(result.revert);
    expect((await docx.read()).blocks).toEqual(before.blocks);
  });

  it("is refused where a reviewer wrote a comment", async () => {
    const docx = await startedPlan(STEP);
    const [example] = withRemedy(await findingsIn(docx), "example-left-in");
    const edit = example?.remedy?.edits[0];
    if (edit?.kind !== "deleteRow") throw new Error("There is no row to delete.");
    const at = { row: edit.at, column: 0, physical: 0 };
    await docx.apply([{ kind: "comment", at, text: "Shall we keep this one?" }], { author: "A. Reviewer" });
    const [result] = await mend(docx, example);
    expect(result).toMatchObject({ outcome: "refused", code: "has-reviewer-comment" });
  });
});

describe("a text in place of another", () => {
  it.each([
    [{ due: "By June" }, "unparseable-date", "Write “By June 2025”", "By June 2025"],
    [{ due: "Sept." }, "unparseable-date", "Write “Sept. 2024”", "Sept. 2024"],
    [
      { benchmark: "Example: All coaches meet each teacher" },
      "example-left-in",
      "Take out the word “Example”",
      "All coaches meet each teacher",
    ],
  ])("puts right %j", async (texts, id, label, mended) => {
    const docx = await startedPlan({ ...STEP, ...texts });
    const [finding] = withRemedy(await findingsIn(docx), id).filter(({ text }) =>
      Object.values(texts).includes(text),
    );
    expect(finding?.remedy?.label).toBe(label);
    const [result] = await mend(docx, finding);
    expect(result?.outcome).toBe("applied");
    const cells = (await planIn(docx)).tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    expect(cells.map(({ text }) => text)).toContain(mended);
    expect((await findingsIn(docx)).filter(({ key }) => key === finding?.key)).toEqual([]);
  });

  it("meets a conflict where somebody wrote in the meantime", async () => {
    const docx = await startedPlan({ ...STEP, due: "By June" });
    const [finding] = withRemedy(await findingsIn(docx), "unparseable-date");
    const cell = (await planIn(docx)).tables
      .flatMap(({ rows }) => rows.flatMap((row) => row.cells))
      .find(({ text }) => text === "By June");
    const edit = cell && answerEdit(slotOf(cell), "By June", "By May 2025");
    await docx.apply(edit === undefined ? [] : [edit]);
    expect(await mend(docx, finding)).toMatchObject([{ outcome: "conflict" }]);
  });

  it.each(["June or July", "Before the holidays", "6/30", "each June", "June 10 to July 4"])(
    "is not offered for %j",
    async (due) => {
      const docx = await startedPlan({ ...STEP, due });
      expect(withRemedy(await findingsIn(docx), "unparseable-date")).toEqual([]);
    },
  );
});
