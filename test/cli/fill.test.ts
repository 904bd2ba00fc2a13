import fc from "fast-check";
import { comparableText } from "../../src/core/model";
import { openDocx } from "../../src/document/docx";
import {
  blankPlan,
  completePlan,
  controlsPlan,
  docxLibraryPlan,
  draftPlan,
  googleDialect,
  libreOfficeDialect,
  mergedPlan,
  reviewedPlan,
  trackedPlan,
  newValidationErrors,
  wordDialect,
  writtenPlan,
} from "../support/documents";
import { validExports } from "../support/valid-export";
import { useDesk } from "./support";

const desk = useDesk();
jest.setTimeout(60_000); // the validator is a program of its own that has to start

const MAIN = "word/document.xml";

interface Given {
  readonly row: number;
  readonly column: string;
  readonly text: string;
}

/** Values for one cell, by its place. */
function oneCell({ row, column, text }: Given, table = 0): string {
  const location = { table, row };
  const tables = [
    { id: "action-steps", location: { table }, rows: [{ location, cells: [{ column, text, location }] }] },
  ];
  return JSON.stringify({ plans: [{ template: { id: "ese-531t" }, tables }] });
}

function cellsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const { blocks } = openDocx(bytes).reading().snapshot;
  const texts = blocks.flatMap((block): readonly (readonly [string, string])[] =>
    block.kind === "paragraph"
      ? [[`p${block.index}`, block.text]]
      : block.rows.flatMap((row) =>
          row.cells.map((cell) => [`t${block.index}r${row.index}c${cell.column}`, cell.text] as const),
        ),
  );
  return new Map(texts);
}

/** Places whose text differs between two documents, with the new text. */
function changes(before: Uint8Array, after: Uint8Array): readonly (readonly [string, string])[] {
  const old = cellsOf(before);
  return [...cellsOf(after)].filter(([place, text]) => old.get(place) !== text);
}

function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const { package: parts } = openDocx(bytes);
  return new Map(parts.partNames.map((name) => [name, Buffer.from(parts.bytes(name)).toString("latin1")]));
}

const DOCUMENTS: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>, Given, string])[] = [
  [
    "Word's",
    () => writtenPlan(wordDialect(), [draftPlan]),
    { row: 3, column: "owner", text: "R. Chen" },
    "t0r3c3",
  ],
  [
    "LibreOffice's",
    () => writtenPlan(libreOfficeDialect(), [draftPlan]),
    { row: 4, column: "due", text: "12/1/24" },
    "t0r4c4",
  ],
  [
    "Google's",
    () => writtenPlan(googleDialect(), [draftPlan]),
    { row: 5, column: "measure", text: "80 families\nin 2 evenings" },
    "t0r5c2",
  ],
  [
    "the docx library's",
    () => docxLibraryPlan([draftPlan]),
    { row: 5, column: "resources", text: "Rooms & childcare <free>" },
    "t0r5c1",
  ],
  [
    "Word's with a drop-down list",
    () => writtenPlan(wordDialect(), [controlsPlan]),
    { row: 4, column: "owner", text: "E. Farah" },
    "t0r4c3",
  ],
  [
    "Word's with a date picker",
    () => writtenPlan(wordDialect(), [controlsPlan]),
    { row: 4, column: "due", text: "5/30/2025" },
    "t0r4c4",
  ],
  [
    "Word's with merged owners",
    () => writtenPlan(wordDialect(), [mergedPlan]),
    { row: 5, column: "due", text: "10/31/2024" },
    "t0r5c4",
  ],
];

describe.each(DOCUMENTS)("filling one cell of %s", (_name, make, given, place) => {
  it("changes that cell alone and no other part", async () => {
    const original = await make();
    const file = desk().put("plan.docx", original);
    const values = desk().put("values.json", oneCell(given));
    const ran = await desk().run(["fill", file, "--from", values, "-o", desk().path("out.docx")]);
    expect(ran).toMatchObject({ code: 0, text: "", said: `${file}: 1 place filled, 0 rows added.` });
    const bytes = desk().get("out.docx");
    expect(changes(original, bytes)).toEqual([[place, given.text]]);
    const [before, after] = [partsOf(original), partsOf(bytes)];
    expect([...after.keys()].filter((name) => before.get(name) !== after.get(name))).toEqual([MAIN]);
    expect(await newValidationErrors(original, bytes)).toEqual([]);
  });
});

describe("fill", () => {
  it("brings a whole plan into a blank copy: what is exported then is what was given", async () => {
    const full = desk().put("full.docx", writtenPlan(wordDialect(), [completePlan]));
    const blank = desk().put("blank.docx", writtenPlan(libreOfficeDialect(), [blankPlan], { guide: true }));
    const values = desk().path("values.json");
    await desk().run(["export", full, "-o", values]);
    const out = desk().path("out.docx");
    const ran = await desk().run(["fill", blank, "--from", values, "-o", out]);
    // Three rows wait in the blank copy; the fourth is added.
    expect(ran).toMatchObject({ code: 0, said: `${blank}: 18 places filled, 1 row added.` });
    const texts = async (file: string): Promise<unknown> => {
      const [document] = validExports((await desk().run(["export", file])).text);
      return document?.plans.map((plan) => ({
        fields: plan.fields.map(({ id, text }) => [id, text]),
        rows: plan.tables[0]?.rows.map((row) => row.cells.map(({ column, text }) => [column, text])),
      }));
    };
    expect(await texts(out)).toEqual(await texts(full));
    expect(await desk().run(["fill", out, "--from", values, "-o", desk().path("again.docx")])).toMatchObject({
      code: 0,
    });
    expect(Buffer.from(desk().get("again.docx")).equals(Buffer.from(desk().get("out.docx")))).toBe(true);
  });

  it("writes any text so that it reads the same", async () => {
    const file = desk().put("plan.docx", writtenPlan(wordDialect(), [draftPlan]));
    const line = fc.string({ unit: "grapheme", maxLength: 40 });
    const text = fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join("\n"));
    await fc.assert(
      fc.asyncProperty(text, async (given) => {
        const input = new TextEncoder().encode(oneCell({ row: 3, column: "owner", text: given }));
        const ran = await desk().run(["fill", file, "--from", "-", "-o", desk().path("out.docx")], input);
        expect(ran.code).toBe(0);
        const written = cellsOf(desk().get("out.docx")).get("t0r3c3") ?? "";
        expect(comparableText(written)).toBe(comparableText(given));
      }),
      { numRuns: 30 },
    );
  });

  it("takes an export, its plans, and standard input", async () => {
    const file = desk().put("plan.docx", writtenPlan(wordDialect(), [draftPlan]));
    const { plans } = JSON.parse(oneCell({ row: 3, column: "owner", text: "R. Chen" })) as { plans: unknown };
    for (const given of [{ plans }, plans]) {
      const input = new TextEncoder().encode(JSON.stringify(given));
      const ran = await desk().run(["fill", file, "--from", "-", "-o", desk().path("out.docx")], input);
      expect(ran.code).toBe(0);
      expect(changes(desk().get("plan.docx"), desk().get("out.docx"))).toEqual([["t0r3c3", "R. Chen"]]);
    }
  });

  it.each<[string, BufferEncoding, boolean]>([
    ["UTF-8 with a mark", "utf8", false],
    ["UTF-16, as PowerShell writes it", "utf16le", false],
    ["UTF-16 the other way round", "utf16le", true],
  ])("takes %s", async (_, encoding, swapped) => {
    const file = desk().put("plan.docx", writtenPlan(wordDialect(), [draftPlan]));
    const text = `\ufeff${oneCell({ row: 3, column: "owner", text: "Zoë Chen" })}`;
    const bytes = Buffer.from(text, encoding);
    const input = new Uint8Array(swapped ? bytes.swap16() : bytes);
    const ran = await desk().run(["fill", file, "--from", "-", "-o", desk().path("out.docx")], input);
    expect(ran.code).toBe(0);
    expect(changes(desk().get("plan.docx"), desk().get("out.docx"))).toEqual([["t0r3c3", "Zoë Chen"]]);
  });

  it("leaves a filled cell that says something else, and says so, unless told to overwrite", async () => {
    const original = writtenPlan(wordDialect(), [draftPlan]);
    const file = desk().put("plan.docx", original);
    const values = desk().put("values.json", oneCell({ row: 4, column: "owner", text: "S. Whitfield" }));
    const out = desk().path("out.docx");
    const kept = await desk().run(["fill", file, "--from", values, "-o", out]);
    expect(kept).toMatchObject({ code: 1, text: "" });
    expect(kept.said).toContain(
      'table 1, row 5, Owner was left as it is: it says "R. Chen", not "S. Whitfield"',
    );
    expect(Buffer.from(desk().get("out.docx")).equals(Buffer.from(original))).toBe(true);
    expect(await desk().run(["fill", file, "--from", values, "-o", out, "--overwrite"])).toMatchObject({
      code: 0,
    });
    expect(changes(original, desk().get("out.docx"))).toEqual([["t0r4c3", "S. Whitfield"]]);
  });

  it("names the fields that it leaves", async () => {
    const file = desk().put("plan.docx", writtenPlan(wordDialect(), [completePlan]));
    const fields = ["school", "date", "strategy"].map((id) => ({ id, text: "Something else" }));
    const values = desk().put("values.json", JSON.stringify({ plans: [{ fields }] }));
    const ran = await desk().run(["fill", file, "--from", values, "-o", desk().path("out.docx")]);
    expect(ran.code).toBe(1);
    expect(ran.said).toMatch(/paragraph \d+ \(District\/School Name\) was left as it is/);
    expect(ran.said).toMatch(/paragraph \d+ \(Today[’']s Date\) was left as it is/);
    expect(ran.said).toMatch(/table \d+, row 1, Strategy was left as it is/);
  });

  it("never replaces a text on which a reviewer has remarked", async () => {
    const original = writtenPlan(wordDialect(), [reviewedPlan]);
    const file = desk().put("plan.docx", original);
    const values = desk().put("values.json", oneCell({ row: 4, column: "owner", text: "S. Whitfield" }));
    const ran = await desk().run([
      "fill",
      file,
      "--from",
      values,
      "-o",
      desk().path("out.docx"),
      "--overwrite",
    ]);
    expect(ran.code).toBe(1);
    expect(ran.said).toContain("a reviewer's comment stands here");
    expect(Buffer.from(desk().get("out.docx")).equals(Buffer.from(original))).toBe(true);
  });

  it("lets our own comments give way to what they ask for", async () => {
    const original = writtenPlan(wordDialect(), [draftPlan]);
    const plain = desk().put("plan.docx", original);
    const noted = desk().path("noted.docx");
    await desk().run(["annotate", plain, "-o", noted]);
    const remarks = (bytes: Uint8Array): number => openDocx(bytes).reading().snapshot.comments.length;
    const values = desk().put("values.json", oneCell({ row: 3, column: "owner", text: "R. Chen" }));
    const ran = await desk().run(["fill", noted, "--from", values, "-o", desk().path("out.docx")]);
    expect(ran).toMatchObject({ code: 0 });
    expect(ran.said).toContain("1 place filled");
    expect(ran.said).toContain("1 comment of ours gave way");
    expect(changes(original, desk().get("out.docx"))).toEqual([["t0r3c3", "R. Chen"]]);
    expect(remarks(desk().get("out.docx"))).toBe(remarks(desk().get("noted.docx")) - 1);
    await desk().run(["annotate", desk().path("out.docx"), "-o", desk().path("again.docx")]);
    expect(Buffer.from(desk().get("again.docx")).equals(Buffer.from(desk().get("out.docx")))).toBe(true);
  });

  it("writes tracked changes where they are tracked", async () => {
    const file = desk().put("plan.docx", writtenPlan(wordDialect(), [draftPlan], { trackChanges: true }));
    const values = desk().put("values.json", oneCell({ row: 3, column: "owner", text: "R. Chen" }));
    await desk().run(["fill", file, "--from", values, "-o", desk().path("out.docx")]);
    const written = openDocx(desk().get("out.docx"));
    expect(written.reading().snapshot.pendingChanges).toBe(true);
    expect(written.package.text(MAIN)).toMatch(/<w:ins [^>]*w:author="Action Plan Companion"/);
  });

  it("leaves a cell alone in which tracked changes wait", async () => {
    const file = desk().put("plan.docx", writtenPlan(wordDialect(), [trackedPlan]));
    const values = desk().put("values.json", oneCell({ row: 3, column: "due", text: "12/20/2024" }));
    const ran = await desk().run(["fill", file, "--from", values, "-o", desk().path("out.docx")]);
    expect(ran.code).toBe(1);
    expect(ran.said).toContain("tracked changes wait for a decision here");
  });

  it("says what has no place in the document", async () => {
    const file = desk().put("plan.docx", writtenPlan(wordDialect(), [draftPlan]));
    const values = desk().put("values.json", oneCell({ row: 3, column: "cost", text: "$300" }));
    const ran = await desk().run(["fill", file, "--from", values, "-o", desk().path("out.docx")]);
    expect(ran.code).toBe(1);
    expect(ran.said).toContain('"$300" (cost) was not filled in. The table has no such column.');
  });

  it.each([
    ["not JSON", "{", /values.json is not JSON/],
    ["something else", '"plans"', /values.json cannot be filled in.*neither an export nor its plans/],
    [
      "broken in one place",
      '{"plans":[{"tables":[{"id":5}]}]}',
      /values.json cannot be filled in \(plans\.0\.tables\.0\.id\)/,
    ],
  ])("reads nothing and writes nothing where the values are %s", async (_case, content, words) => {
    const file = desk().put("plan.docx", writtenPlan(wordDialect(), [draftPlan]));
    const values = desk().put("values.json", content);
    const ran = await desk().run(["fill", file, "--from", values, "-o", desk().path("out.docx")]);
    expect(ran.code).toBe(3);
    expect(ran.said).toMatch(words);
    expect(desk().names()).toEqual(["plan.docx", "values.json"]);
  });
});

describe("fill from an export of several documents", () => {
  const put = (name: string, school: string): string =>
    desk().put(name, writtenPlan(wordDialect(), [{ ...draftPlan, school }]));

  it("gives each its own, and changes nothing where nothing was changed", async () => {
    const files = [put("east.docx", "East School"), put("west.docx", "West School")];
    const values = desk().path("both.json");
    await desk().run(["export", ...files, "-o", values]);
    const ran = await desk().run([
      "fill",
      ...files,
      "--from",
      values,
      "-o",
      desk().path("out/"),
      "--overwrite",
    ]);
    expect(ran).toMatchObject({ code: 0 });
    for (const name of ["east.docx", "west.docx"]) {
      expect(changes(desk().get(name), desk().get(`out/${name}`))).toEqual([]);
    }
  });

  it("writes none that the export does not know, and says so", async () => {
    const files = [put("east.docx", "East School"), put("west.docx", "West School")];
    const values = desk().path("both.json");
    await desk().run(["export", ...files, "-o", values]);
    const other = put("north.docx", "North School");
    const ran = await desk().run(["fill", other, "--from", values, "-o", desk().path("out.docx")]);
    expect(ran.code).toBe(1);
    expect(ran.said).toContain("north.docx: nothing was filled in or written. The values come from several");
    expect(desk().names()).not.toContain("out.docx");
  });
});

describe("fill --preview", () => {
  it("lists what would be filled in, and writes nothing", async () => {
    const original = writtenPlan(wordDialect(), [draftPlan]);
    const file = desk().put("plan.docx", original);
    const rows = [
      { cells: [{ column: "owner", text: "R. Chen" }], location: { table: 0, row: 3 } },
      {
        cells: [
          { column: "action", text: "Tell the board" },
          { column: "owner", text: "S. Whitfield" },
        ],
      },
    ];
    const tables = [{ id: "action-steps", location: { table: 0 }, rows }];
    const values = desk().put("values.json", JSON.stringify({ plans: [{ tables }] }));
    const ran = await desk().run(["fill", file, "--from", values, "--preview"]);
    expect(ran.text.split("\n").slice(0, 2)).toEqual([file, '  table 1, row 4, Owner: "R. Chen" (is empty)']);
    expect(ran.text).toContain('"Tell the board"');
    expect(ran.said).toContain('1 step is new: "Tell the board"');
    expect(desk().names()).toEqual(["plan.docx", "values.json"]);
    expect(Buffer.from(desk().get("plan.docx")).equals(Buffer.from(original))).toBe(true);
    // Its list is what is filled in then.
    await desk().run(["fill", file, "--from", values, "-o", desk().path("out.docx")]);
    const listed = ran.text.split("\n").filter((line) => line.startsWith("  ")).length;
    expect(changes(original, desk().get("out.docx"))).toHaveLength(listed);
  });

  it("says so where nothing would change, and with it takes no output", async () => {
    const file = desk().put("plan.docx", writtenPlan(wordDialect(), [draftPlan]));
    const values = desk().put("values.json", oneCell({ row: 4, column: "owner", text: "R. Chen" }));
    expect(await desk().run(["fill", file, "--from", values, "--preview"])).toMatchObject({
      code: 0,
      text: `${file}\n  Nothing would change.\n`,
    });
    for (const more of [[], ["--preview", "-o", desk().path("out.docx")]]) {
      const ran = await desk().run(["fill", file, "--from", values, ...more]);
      expect(ran).toMatchObject({ code: 2 });
      expect(ran.said).toContain("--preview");
    }
  });
});

it("promises to overwrite only what can be overwritten", async () => {
  const file = desk().put("plan.docx", writtenPlan(wordDialect(), [trackedPlan]));
  const values = desk().put("values.json", oneCell({ row: 3, column: "due", text: "12/20/2024" }));
  const { said } = await desk().run(["fill", file, "--from", values, "-o", desk().path("out.docx")]);
  expect(said).toContain("tracked changes wait for a decision here");
  expect(said).not.toContain("--overwrite");
});

it("never takes the place of the values that it reads", async () => {
  const file = desk().put("plan.docx", writtenPlan(wordDialect(), [draftPlan]));
  const values = desk().put("values.json", oneCell({ row: 3, column: "owner", text: "R. Chen" }));
  const before = desk().get("values.json");
  expect(await desk().run(["fill", file, "--from", values, "-o", values])).toMatchObject({ code: 2 });
  expect(desk().get("values.json")).toEqual(before);
});
