import { readFileSync } from "node:fs";
import path from "node:path";
import { annotate, clearAnnotations } from "../../src/core/annotations";
import { check } from "../../src/core/checks";
import { exportDocument, fillEdits, parseValues } from "../../src/core/exchange";
import type { Plan } from "../../src/core/plan";
import { recognise } from "../../src/core/recognise";
import { builtinTemplates } from "../../src/core/templates";
import { type DocxDocument, openDocx } from "../../src/document/docx";
import {
  attendancePlan,
  blankPlan,
  completePlan,
  controlsPlan,
  type Dialect,
  docxLibraryPlan,
  draftPlan,
  expectedRows,
  googleDialect,
  libreOfficeDialect,
  mergedPlan,
  type PlanSpec,
  reviewedPlan,
  trackedPlan,
  wordDialect,
  type WriteOptions,
  writtenPlan,
} from "../support/documents";
import { describeWithShared } from "../support/shared";
import { validExport } from "../support/valid-export";

/** The core over real .docx files: what is read is what was written, and what is written back is read again. */

const AS_OF = { asOf: "2024-10-15", templates: builtinTemplates };

async function plansOf(document: DocxDocument): Promise<readonly Plan[]> {
  return recognise(await document.read(), builtinTemplates).plans;
}

/** Field texts and the filled rows, in the order of the template. */
function textsOf(plan: Plan): unknown {
  const rows = plan.tables.flatMap((table) => table.rows.filter((row) => !row.blank));
  return {
    fields: plan.fields.map((field) => field.text),
    rows: rows.map((row) => row.cells.map((cell) => cell.text)),
  };
}

function wantedOf(spec: PlanSpec): unknown {
  const rows = expectedRows(spec).filter((row) => row.some((text) => text !== ""));
  return { fields: [spec.school, spec.date, spec.strategy], rows };
}

const DIALECTS: readonly Dialect[] = [wordDialect(), libreOfficeDialect(), googleDialect()];

const SPECS: readonly (readonly [string, readonly PlanSpec[], WriteOptions])[] = [
  ["a complete plan", [completePlan], {}],
  ["a draft in the whole template", [draftPlan], { guide: true }],
  ["a blank template", [blankPlan], { guide: true }],
  ["a plan without the guiding questions", [draftPlan], { guide: true, withoutQuestions: true }],
  ["several plans", [completePlan, attendancePlan, blankPlan], { guide: true }],
  ["tracked changes", [trackedPlan], { trackChanges: true }],
  ["content controls", [controlsPlan], { tableInControl: true }],
  ["merged owners", [mergedPlan], {}],
  ["reviewers' comments", [reviewedPlan], {}],
];

describe.each(DIALECTS.map((dialect) => [dialect.name, dialect] as const))(
  "a document of %s",
  (_, dialect) => {
    it.each(SPECS)("with %s is read as it was written", async (_name, specs, options) => {
      const plans = await plansOf(openDocx(writtenPlan(dialect, specs, options)));
      expect(plans.map(textsOf)).toEqual(specs.map(wantedOf));
    });

    it("is annotated once, and gets its own main part back when cleared", async () => {
      const document = openDocx(writtenPlan(dialect, [draftPlan], { guide: true }));
      const before = document.package.text("word/document.xml");
      const edits = async (): Promise<ReturnType<typeof annotate>> => {
        const snapshot = await document.read();
        const { plans } = recognise(snapshot, builtinTemplates);
        return annotate(check(plans, AS_OF).findings, snapshot, plans);
      };
      const first = await edits();
      expect(first.length).toBeGreaterThan(3);
      const report = await document.apply(first, { author: "A", initials: "A" });
      expect(report.results.map((result) => result.outcome)).toEqual(first.map(() => "applied"));
      expect(await edits()).toEqual([]);
      await document.apply(clearAnnotations(await document.read()));
      expect(document.package.text("word/document.xml")).toBe(before);
    });

    it("fills a blank one with all that another says, rows added in their order", async () => {
      const source = await plansOf(openDocx(writtenPlan(dialect, [completePlan])));
      const data = validExport(
        exportDocument(source, { file: "a.docx", pendingChanges: false }, builtinTemplates),
      );
      const parsed = parseValues(data);
      if (!parsed.ok) throw new Error("an export can be filled in");
      const target = openDocx(
        writtenPlan(dialect, [{ ...blankPlan, steps: blankPlan.steps.slice(0, 1) }], { guide: true }),
      );
      const snapshot = await target.read();
      const { changes, conflicts, unplaced } = fillEdits(
        recognise(snapshot, builtinTemplates).plans,
        snapshot,
        parsed.values,
      );
      expect([conflicts, unplaced]).toEqual([[], []]);
      const report = await target.apply(changes.map(({ edit }) => edit));
      expect(report.results.filter((result) => result.outcome !== "applied")).toEqual([]);
      expect((await plansOf(target)).map(textsOf)).toEqual([wantedOf(completePlan)]);
    });
  },
);

describe("a document of the docx library", () => {
  it("is read as it was written", async () => {
    const plans = await plansOf(openDocx(await docxLibraryPlan([completePlan, draftPlan])));
    expect(plans.map(textsOf)).toEqual([completePlan, draftPlan].map(wantedOf));
  });
});

describeWithShared("the published templates", (dir) => {
  const open = (name: string): DocxDocument => openDocx(readFileSync(path.join(dir, "templates", name)));

  it("ESE's blank is one blank plan in the last table, with nothing to complain of", async () => {
    const plans = await plansOf(open("ese-531t-blank.docx"));
    expect(
      plans.map((plan) => [plan.tables[0]?.location.table, plan.template.confidence, textsOf(plan)]),
    ).toEqual([[4, 1, { fields: ["", "", ""], rows: [] }]]);
    expect(plans[0]?.tables[0]?.columns.every((column) => column.question !== undefined)).toBe(true);
    expect(check(plans, AS_OF).summary).toEqual({ errors: 0, warnings: 0, tips: 1, review: 0, complete: 0 });
  });

  it.each(["cadre-blank.docx", "pfs-blank.docx", "cip-guide.docx", "sample-process.docx"])(
    "%s is not taken for ESE's",
    async (name) => {
      expect((await plansOf(open(name))).filter((plan) => plan.template.id === "ese-531t")).toEqual([]);
    },
  );
});
