import {
  attendancePlan,
  blankPlan,
  completePlan,
  docxOf,
  draftPlan,
  W,
  wordDialect,
  writtenPlan,
} from "../support/documents";
import { useDesk } from "./support";

const desk = useDesk();
const draft = writtenPlan(wordDialect(), [draftPlan]);
const complete = writtenPlan(wordDialect(), [completePlan]);

interface CheckEntry {
  readonly document: { readonly file: string };
  readonly asOf: string;
  readonly summary: { readonly errors: number; readonly complete: number };
  readonly findings: readonly {
    readonly check: string;
    readonly severity: string;
    readonly location: Readonly<Record<string, unknown>>;
  }[];
}

describe("check", () => {
  it("ends with 0 and nothing but a tip on a complete plan", async () => {
    const file = desk().put("plan.docx", complete);
    const ran = await desk().run(["check", file, "--format", "json"]);
    expect(ran).toMatchObject({ code: 0, said: "" });
    expect(JSON.parse(ran.text)).toEqual({
      document: { file },
      stage: "final",
      asOf: "2024-10-15",
      summary: { errors: 0, warnings: 0, tips: 0, review: 1, complete: 1 },
      findings: [expect.objectContaining({ check: "no-prerequisites", severity: "tip" })],
      setAside: [],
      unused: [],
    });
  });

  it("ends with 1 where something failed, and says where it stands", async () => {
    const file = desk().put("plan.docx", draft);
    const ran = await desk().run(["check", file, "--format", "json", "--as-of", "2024-12-01"]);
    const entry = JSON.parse(ran.text) as CheckEntry;
    expect(ran.code).toBe(1);
    expect(entry.asOf).toBe("2024-12-01");
    expect(entry.summary).toMatchObject({ errors: 8, warnings: 1, tips: 0, review: 3 });
    expect(entry.findings.map(({ check, location }) => [check, location])).toEqual([
      ["no-prerequisites", { plan: 0 }],
      ["missing-strategy", { plan: 0, table: 0, row: 0, column: 0, field: "strategy" }],
      ["missing-owner", { plan: 0, table: 0, row: 3, column: 3 }],
      ["overdue", { plan: 0, table: 0, row: 3, column: 4 }],
      ["placeholder-text", { plan: 0, table: 0, row: 4, column: 1 }],
      ["missing-date", { plan: 0, table: 0, row: 4, column: 4 }],
      ["missing-resources", { plan: 0, table: 0, row: 5, column: 1 }],
      ["missing-measure", { plan: 0, table: 0, row: 5, column: 2 }],
      ["vague-owner", { plan: 0, table: 0, row: 5, column: 3 }],
      ["unparseable-date", { plan: 0, table: 0, row: 5, column: 4 }],
      ["missing-owner", { plan: 0, table: 0, row: 6, column: 3 }],
      ["missing-date", { plan: 0, table: 0, row: 6, column: 4 }],
    ]);
  });

  it("tells people the same in lines", async () => {
    const file = desk().put("plan.docx", writtenPlan(wordDialect(), [draftPlan, attendancePlan]));
    const ran = await desk().run(["check", file]);
    expect(ran.code).toBe(1);
    expect(ran.text.split("\n")).toEqual(
      expect.arrayContaining([
        file,
        "  Plan 1 of 2: no title yet (ESE Action Plan Template (5.3.1T))",
        expect.stringMatching(/^ {4}error +Strategy: .*\[missing-strategy\]$/),
        expect.stringMatching(/^ {4}error +table 1, row 4, Owner: .*\[missing-owner\]$/),
        "  Plan 2 of 2: Call home within a day of each unexplained absence (ESE Action Plan Template (5.3.1T))",
        expect.stringMatching(/^ {4}error +table 2, row 5, Owner: .*\[missing-owner\]$/),
        expect.stringMatching(/^ {2}9 errors, 1 warning, 0 tips, 3 to look at; \d+ % complete$/),
      ]),
    );
  });

  it("finds no error in a blank template", async () => {
    const file = desk().put("blank.docx", writtenPlan(wordDialect(), [blankPlan], { guide: true }));
    const ran = await desk().run(["check", file, "--format", "json"]);
    expect(ran.code).toBe(0);
    expect((JSON.parse(ran.text) as CheckEntry).summary.errors).toBe(0);
  });

  it("goes on past a file that cannot be read, names it, and gives a list in the order asked for", async () => {
    const good = desk().put("good.docx", draft);
    const bad = desk().put("bad.docx", "this is no document");
    const missing = desk().path("missing.docx");
    const ran = await desk().run(["check", bad, good, missing, "--format", "json"]);
    // A file that cannot be read weighs more than findings.
    expect(ran.code).toBe(3);
    expect(JSON.parse(ran.text)).toEqual([
      {
        document: { file: bad },
        error: { code: "not-a-docx", message: expect.stringContaining(bad) as string },
      },
      expect.objectContaining({ document: { file: good } }),
      {
        document: { file: missing },
        error: { code: "not-found", message: expect.stringContaining(missing) as string },
      },
    ]);
    expect(ran.said).toContain(bad);
    expect(ran.said).toContain(missing);
  });

  it("reads the documents of a folder, without Word's lock files", async () => {
    const file = desk().put("b.docx", complete);
    desk().put("~$b.docx", "lock");
    desk().put("notes.txt", "no document");
    const ran = await desk().run(["check", desk().folder, "--format", "json"]);
    expect(ran.code).toBe(0);
    expect((JSON.parse(ran.text) as readonly CheckEntry[]).map(({ document }) => document.file)).toEqual([
      file,
    ]);
  });

  it("says so where a folder holds no document", async () => {
    const ran = await desk().run(["check", desk().folder]);
    expect(ran.code).toBe(3);
    expect(ran.said).toContain("There is no Word document in this folder.");
  });

  it("reads standard input", async () => {
    const ran = await desk().run(["check", "-", "--format", "json"], complete);
    expect(ran.code).toBe(0);
    expect(JSON.parse(ran.text)).toMatchObject({
      document: { file: "-" },
      summary: { errors: 0, warnings: 0, tips: 0, review: 1, complete: 1 },
      findings: [expect.objectContaining({ check: "no-prerequisites", severity: "tip" }) as unknown],
    });
  });

  it("says where no plan is found what came nearest, if anything did", async () => {
    const file = desk().put(
      "letter.docx",
      docxOf(
        `<w:document xmlns:w="${W}"><w:body><w:p><w:r><w:t>Dear families</w:t></w:r></w:p></w:body></w:document>`,
      ),
    );
    const ran = await desk().run(["check", file]);
    expect(ran.code).toBe(0);
    expect(ran.said).toBe(`${file}: no action plan of a known template was found.`);
  });
});
