import type { MappingData } from "../../src/core/mapping";
import { STATE_NAMESPACE } from "../../src/core/model";
import { openDocx } from "../../src/document/docx";
import {
  completePlan,
  googleDialect,
  libreOfficeDialect,
  pythonDialect,
  newValidationErrors,
  validationErrors,
  wordDialect,
  writtenPlan,
} from "../support/documents";
import { riverside } from "../support/district";
import { type Block, rendered } from "../support/documents/real";
import { p, table } from "../support/documents/real/nodes";
import { validExports } from "../support/valid-export";
import { useDesk } from "./support";

const desk = useDesk();
jest.setTimeout(60_000); // the validator is a program of its own that has to start

const MAIN = "word/document.xml";

/** A plan as a district writes it that has never seen ours. */
const FOREIGN: readonly Block[] = [
  p("Riverside School District"),
  p("Big goal: Every child reads by grade 3"),
  table([
    ["Task", "Who’s on it", "Finish", "Proof", "$"],
    ["Buy decodable books", "J. Rivera, Literacy Coach", "May 2025", "Invoice filed", "$4,200"],
    ["Train teachers", "A. Chen", "10/15/2024", "90% of teachers trained", "None needed"],
    ["", "", "", "", ""],
  ]),
];

const MAPPING: MappingData = {
  mappingVersion: "1",
  plans: [
    {
      template: "ese-531t",
      tables: [
        {
          table: ["Task", "Finish"],
          as: "action-steps",
          columns: {
            action: "Task",
            owner: "Who's on it",
            due: "Finish",
            measure: "Proof",
            resources: "$",
          },
        },
      ],
      fields: [
        { id: "strategy", after: "Big goal" },
        { id: "school", at: { paragraph: 0 } },
      ],
    },
  ],
};

const DIALECTS = {
  Word: wordDialect,
  LibreOffice: libreOfficeDialect,
  "Google Docs": googleDialect,
  "python-docx": pythonDialect,
};

function foreign(blocks: readonly Block[] = FOREIGN): Uint8Array {
  return rendered(blocks, wordDialect());
}

function putMapping(mapping: unknown = MAPPING): string {
  return desk().put("map.json", JSON.stringify(mapping));
}

describe.each(Object.entries(DIALECTS))("a plan of another make, as %s writes it", (_, dialect) => {
  it("is exported with typed values, and is none of ours without the mapping", async () => {
    const file = desk().put("plan.docx", rendered(FOREIGN, dialect()));
    const without = await desk().run(["export", file]);
    expect(validExports(without.text)[0]?.plans).toEqual([]);
    const ran = await desk().run(["export", file, "--mapping", putMapping()]);
    expect(ran).toMatchObject({ code: 0, said: "" });
    const [plan] = validExports(ran.text)[0]?.plans ?? [];
    expect(plan?.template).toEqual({
      id: "ese-531t",
      name: "ESE Action Plan Template (5.3.1T)",
      confidence: 1,
      byHand: true,
    });
    expect(plan?.title).toBe("Every child reads by grade 3");
    expect(plan?.operationalBy).toMatchObject({ day: "2025-05-31", text: "May 2025" });
    expect(plan?.fields.map(({ id, text }) => [id, text])).toEqual([
      ["school", "Riverside School District"],
      ["strategy", "Every child reads by grade 3"],
    ]);
    expect(plan?.common.steps).toMatchObject([
      {
        action: { text: "Buy decodable books" },
        owner: { value: { kind: "people", people: [{ name: "J. Rivera", title: "Literacy Coach" }] } },
        due: { value: { kind: "date", earliest: "2025-05-01", latest: "2025-05-31" } },
        resources: { text: "$4,200", value: { kind: "money", amounts: [{ amount: 4200 }] } },
      },
      {
        action: { text: "Train teachers" },
        owner: { value: { kind: "people", people: [{ name: "A. Chen" }] } },
        due: { value: { kind: "date", earliest: "2024-10-15" } },
        measure: { text: "90% of teachers trained" },
        resources: { value: { kind: "noneNeeded" } },
      },
    ]);
  });
});

it("is checked, annotated and filled like any other", async () => {
  const [name = p(""), goal = p("")] = FOREIGN;
  const ownerless = table([
    ["Task", "Who’s on it", "Finish", "Proof", "$"],
    ["Buy decodable books", "J. Rivera", "10/1/2025", "Invoice filed", "$4,200"],
    ["Train teachers", "", "10/15/2025", "90% of teachers trained", "None needed"],
    ["", "", "", "", ""],
  ]);
  const file = desk().put("plan.docx", foreign([name, goal, ownerless]));
  const mapping = putMapping();
  const checked = await desk().run([
    "check",
    file,
    "--mapping",
    mapping,
    "--format",
    "json",
    "--as-of",
    "2024-10-01",
  ]);
  expect(JSON.parse(checked.text)).toMatchObject({
    findings: expect.arrayContaining([
      expect.objectContaining({ check: "missing-owner", location: { plan: 0, table: 0, row: 2, column: 1 } }),
    ]) as unknown,
  });
  const annotated = await desk().run([
    "annotate",
    file,
    "--mapping",
    mapping,
    "--as-of",
    "2025-09-01",
    "-o",
    desk().path("noted.docx"),
  ]);
  expect(annotated.code).toBe(0);
  expect(annotated.said).toMatch(/1 comment added/);
  const step = { action: "Meet families", owner: "M. Okoye", due: "3/1/2025" };
  const cells = Object.entries(step).map(([column, text]) => ({ column, text }));
  const values = {
    plans: [
      {
        fields: [{ id: "strategy", text: "Every child reads by grade 2" }],
        tables: [{ id: "action-steps", rows: [{ cells }] }],
      },
    ],
  };
  const filled = await desk().run([
    "fill",
    file,
    "--mapping",
    mapping,
    "--overwrite",
    "--from",
    desk().put("values.json", JSON.stringify(values)),
    "-o",
    desk().path("filled.docx"),
  ]);
  expect(filled.code).toBe(0);
  expect(filled.said).toContain(`${file}: 4 places filled, 0 rows added.`);
  expect(filled.said).toContain('1 step is new: "Meet families"');
  const again = await desk().run(["export", desk().path("filled.docx"), "--mapping", mapping]);
  const [plan] = validExports(again.text)[0]?.plans ?? [];
  expect(plan?.title).toBe("Every child reads by grade 2");
  expect(plan?.common.steps[2]).toMatchObject({
    action: { text: "Meet families" },
    owner: { text: "M. Okoye" },
    due: { value: { earliest: "2025-03-01" } },
  });
  const { blocks } = openDocx(desk().get("filled.docx")).reading().snapshot;
  expect(blocks[1]).toMatchObject({ text: "Big goal: Every child reads by grade 2" });
});

describe("several documents", () => {
  it("each get the mapping, and it is said where it does not fit", async () => {
    const one = desk().put("one.docx", foreign());
    const two = desk().put(
      "two.docx",
      foreign([...FOREIGN, p(""), p("Big goal: Count"), ...FOREIGN.slice(2)]),
    );
    const ours = desk().put("ours.docx", writtenPlan(wordDialect(), [completePlan]));
    const ran = await desk().run(["export", one, two, ours, "--mapping", putMapping()]);
    expect(ran.code).toBe(0);
    expect(ran.said).toBe(
      `${ours}: the mapping does not fit here (plans[0].tables[0].table): no table has the headings “Task”, “Finish”.`,
    );
    expect(validExports(ran.text).map(({ plans }) => plans.map(({ title }) => title))).toEqual([
      ["Every child reads by grade 3"],
      ["Every child reads by grade 3", "Count"],
      [completePlan.strategy],
    ]);
  });
});

describe("a mapping that is wrong", () => {
  it.each<[string, unknown, RegExp]>([
    ["not JSON", "{", /map.json is not JSON/],
    ["something else", [], /map.json: the mapping should be an object\./],
    [
      "misspelt",
      { ...MAPPING, plans: [{ ...MAPPING.plans[0], template: "ese" }] },
      /map.json: plans\[0\]\.template there is no template 'ese'/,
    ],
  ])("ends with 3, the place and the reason: %s", async (_, mapping, words) => {
    const file = desk().put("plan.docx", foreign());
    desk().put("map.json", typeof mapping === "string" ? mapping : JSON.stringify(mapping));
    const ran = await desk().run(["export", file, "--mapping", desk().path("map.json")]);
    expect(ran).toMatchObject({ code: 3, text: "" });
    expect(ran.said).toMatch(words);
  });

  it("cannot be found", async () => {
    const ran = await desk().run([
      "check",
      desk().put("plan.docx", foreign()),
      "--mapping",
      desk().path("no.json"),
    ]);
    expect(ran.code).toBe(3);
    expect(ran.said).toMatch(/no.json could not be read: there is no such file/);
  });
});

describe("keep", () => {
  const texts = async (file: string, ...more: readonly string[]): Promise<unknown> => {
    const ran = await desk().run(["export", file, ...more]);
    return validExports(ran.text)[0]?.plans.map(({ title, tables }) => [title, tables[0]?.rows.length]);
  };

  it("lets everybody read the document by the mapping, and changes nothing of its content", async () => {
    const original = foreign();
    const file = desk().put("plan.docx", original);
    const out = desk().path("out.docx");
    const ran = await desk().run(["keep", file, "--mapping", putMapping(), "-o", out]);
    expect(ran).toMatchObject({ code: 0, said: `${file}: the document now carries a mapping of 1 plan.` });
    expect(await texts(out)).toEqual([["Every child reads by grade 3", 2]]);
    expect(openDocx(desk().get("out.docx")).package.text(MAIN)).toBe(openDocx(original).package.text(MAIN));
    expect(await newValidationErrors(original, desk().get("out.docx"))).toEqual([]);
  });

  it("changes nothing where the document says it already, and takes it out again", async () => {
    const original = foreign();
    const file = desk().put("plan.docx", original);
    const [out, again, clean] = ["out", "again", "clean"].map((name) => desk().path(`${name}.docx`)) as [
      string,
      string,
      string,
    ];
    await desk().run(["keep", file, "--mapping", putMapping(), "-o", out]);
    await desk().run(["keep", out, "--mapping", putMapping(), "-o", again]);
    expect(Buffer.from(desk().get("again.docx")).equals(Buffer.from(desk().get("out.docx")))).toBe(true);
    const ran = await desk().run(["keep", out, "--clear", "-o", clean]);
    expect(ran).toMatchObject({
      code: 0,
      said: `${out}: the document carries no mapping, template, settings or stage any more.`,
    });
    expect(await texts(clean)).toEqual([]);
    expect(openDocx(desk().get("clean.docx")).reading().snapshot.state).toEqual([]);
  });

  it("keeps no mapping that does not fit", async () => {
    const original = writtenPlan(wordDialect(), [completePlan]);
    const file = desk().put("plan.docx", original);
    const ran = await desk().run(["keep", file, "--mapping", putMapping(), "-o", desk().path("out.docx")]);
    expect(ran.code).toBe(1);
    expect(ran.said).toContain("the mapping was not kept");
    expect(Buffer.from(desk().get("out.docx")).equals(Buffer.from(original))).toBe(true);
  });

  it("says what became of a kept mapping whose table is gone", async () => {
    const numbered = {
      ...MAPPING,
      plans: MAPPING.plans.map((plan) => ({
        ...plan,
        tables: plan.tables?.map((entry) => ({ ...entry, table: 0 })),
      })),
    };
    const file = desk().put("plan.docx", foreign());
    await desk().run(["keep", file, "--mapping", putMapping(numbered), "-o", desk().path("out.docx")]);
    const document = openDocx(desk().get("out.docx"));
    const other = openDocx(foreign([table([["Name"], ["A. Chen"]])]));
    const state = document.reading().snapshot.state[0]?.xml ?? "";
    expect(state).toContain(STATE_NAMESPACE);
    await other.apply([{ kind: "setState", expect: [], xml: state }]);
    const ran = await desk().run(["export", desk().put("other.docx", other.save())]);
    expect(ran.code).toBe(0);
    expect(ran.said).toMatch(/the mapping that is kept in the document does not fit it any more/);
  });

  it.each([[[]], [["--clear", "--mapping", "m.json"]]])("says what it needs: %j", async (options) => {
    const file = desk().put("plan.docx", foreign());
    const ran = await desk().run(["keep", file, "-o", desk().path("out.docx"), ...options]);
    expect(ran).toMatchObject({ code: 2, text: "" });
    expect(ran.said).toMatch(/Say what to keep/);
  });
});

const DISTRICT = { ...riverside(["finish", "due", "Finish"]), titleLine: "Riverside Improvement Plan" };

describe("a district's template", () => {
  function folder(): string {
    desk().put("riverside.json", JSON.stringify(DISTRICT));
    return desk().folder;
  }

  it("is listed with its kind as the district's own", async () => {
    const ran = await desk().run(["templates", "--templates", folder(), "--format", "json"]);
    const entries = JSON.parse(ran.text) as readonly { id: string; kind: string; own: boolean }[];
    expect(entries.map(({ id, kind, own }) => [id, kind, own])).toEqual([
      ["ese-531t", "plan", false],
      ["cadre", "plan", false],
      ["pfs", "plan", false],
      ["cip-guide", "guide", false],
      ["sample-process", "guide", false],
      ["riverside", "plan", true],
    ]);
    const text = await desk().run(["templates", "--templates", folder()]);
    expect(text.text).toMatch(/riverside\tRiverside Improvement Plan \(plan, your own\)/);
    expect(text.text).toMatch(/cip-guide\t.* \(guide\)/);
  });

  it("goes with the blank documents made of it", async () => {
    const out = desk().path("blank.docx");
    expect(await desk().run(["new", "riverside", "--templates", folder(), "-o", out])).toMatchObject({
      code: 0,
      said: "",
    });
    const ran = await desk().run(["export", out]);
    expect(validExports(ran.text)[0]?.plans.map(({ template }) => template.id)).toEqual(["riverside"]);
    expect(await validationErrors(desk().get("blank.docx"))).toEqual([]);
  });

  it("is kept where the document follows it, and not elsewhere", async () => {
    const blank = desk().path("blank.docx");
    await desk().run(["new", "riverside", "--templates", folder(), "-o", blank]);
    const bare = desk().path("bare.docx");
    await desk().run(["keep", blank, "--clear", "-o", bare]);
    expect(await desk().run(["export", bare])).toMatchObject({
      said: expect.stringMatching(/no action plan/) as string,
    });
    const kept = await desk().run(["keep", bare, "--templates", folder(), "-o", desk().path("kept.docx")]);
    expect(kept).toMatchObject({
      code: 0,
      said: `${bare}: the document now carries the template "Riverside Improvement Plan".`,
    });
    const ran = await desk().run(["export", desk().path("kept.docx")]);
    expect(validExports(ran.text)[0]?.plans).toHaveLength(1);
    const ours = desk().put("ours.docx", writtenPlan(wordDialect(), [completePlan]));
    const other = await desk().run(["keep", ours, "--templates", folder(), "-o", desk().path("x.docx")]);
    expect(other.code).toBe(1);
    expect(other.said).toContain("the document follows none of your own templates");
  });
});
