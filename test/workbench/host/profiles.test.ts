import { PROFILES, type Profile, profileNamed } from "../../../src/workbench/host/profiles";
import { p, sdt, tbl, tc, tr } from "../../document/wordml/support";
import { type Bench, docx, errorOf, plain, startBench } from "./support";
import { startWord } from "../../support/word-harness";

/** Each dimension of a profile, shown by what a caller gets to see of it. */

let bench: Bench;

beforeAll(async () => {
  bench = await startBench();
});

afterAll(() => bench.close());

/** One answer of the API on a document under two profiles that differ in one dimension. */
function under<K extends keyof Profile>(
  body: string,
  dimension: K,
  value: Profile[K],
  ask: (context: Word.RequestContext) => Promise<unknown>,
): Promise<unknown> {
  bench.reopen(body, { [dimension]: value });
  return bench.Word.run(async (context) => plain(await ask(context)));
}

const valuesOf = async (context: Word.RequestContext): Promise<unknown> => {
  const table = context.document.body.tables.getFirst();
  table.load("values");
  await context.sync();
  return table.values;
};

const MERGED = tbl(
  tr("Step", "Owner", "Due"),
  tr(tc("One"), tc("J. Rivera", '<w:vMerge w:val="restart"/>'), tc("May")),
  tr(tc("Two"), tc(p(""), "<w:vMerge/>"), tc("June")),
);
const DELETED =
  '<w:p><w:r><w:t>kept</w:t></w:r><w:del w:id="1" w:author="Lee"><w:r><w:delText xml:space="preserve"> gone</w:delText></w:r></w:del></w:p>';
const PROMPT = `<w:p>${sdt("<w:r><w:t>Click here</w:t></w:r>", "<w:showingPlcHdr/>")}</w:p>`;
const NESTED = tbl(tr(tc(tbl(tr("inner")) + p("outer"))));

describe("reading", () => {
  it.each(["\n", "\r", "\r\n", "\v"] as const)("joins paragraphs by %j", async (separator) => {
    const body = tbl(tr(tc(p("a") + p("b"))));
    expect(await under(body, "paragraphSeparator", separator, valuesOf)).toEqual([[`a${separator}b`]]);
  });

  it.each(["", "\u0007", "\r\u0007"] as const)("ends cells with %j", async (mark) => {
    expect(await under(tbl(tr("a")), "endOfCellMark", mark, valuesOf)).toEqual([[`a${mark}`]]);
  });

  it.each([
    ["included", "kept gone"],
    ["left-out", "kept"],
  ] as const)("has deleted text %s", async (how, text) => {
    expect(await under(tbl(tr(tc(DELETED))), "deletedText", how, valuesOf)).toEqual([[text]]);
  });

  it.each([
    ["included", "Click here"],
    ["left-out", ""],
  ] as const)("has prompts %s", async (how, text) => {
    expect(await under(tbl(tr(tc(PROMPT))), "placeholderText", how, valuesOf)).toEqual([[text]]);
  });

  it.each([
    [true, "a\u0005"],
    [false, "a"],
  ])("marks comments in text: %s", async (marked, text) => {
    const body = '<w:p><w:r><w:t>a</w:t></w:r><w:r><w:commentReference w:id="0"/></w:r></w:p>';
    const read = async (context: Word.RequestContext): Promise<unknown> => {
      const paragraph = context.document.body.paragraphs.getFirst();
      paragraph.load("text");
      await context.sync();
      return paragraph.text;
    };
    expect(await under(body, "commentMarks", marked, read)).toBe(text);
  });

  it.each([
    ["listed", 2],
    ["left-out", 1],
  ] as const)("has nested tables %s", async (how, count) => {
    const read = async (context: Word.RequestContext): Promise<unknown> => {
      const { tables } = context.document.body;
      tables.load("items/nestingLevel");
      await context.sync();
      return tables.items.length;
    };
    expect(await under(NESTED, "nestedTables", how, read)).toBe(count);
  });
});

describe("merged tables", () => {
  it.each([
    ["ragged", ["Two", "June"]],
    ["padded", ["Two", "", "June"]],
  ] as const)("have %s values", async (shape, row) => {
    const values = (await under(MERGED, "mergedValues", shape, valuesOf)) as string[][];
    expect(values[2]).toEqual(row);
  });

  const getCell =
    (row: number, cell: number) =>
    async (context: Word.RequestContext): Promise<unknown> => {
      const found = context.document.body.tables.getFirst().getCell(row, cell);
      found.load("value,rowIndex");
      await context.sync();
      return [found.value, found.rowIndex];
    };

  it.each([
    ["origin", ["J. Rivera", 1]],
    ["empty", ["", 2]],
  ] as const)("give the %s for a covered place", async (how, answer) => {
    expect(await under(MERGED, "coveredCell", how, getCell(2, 1))).toEqual(answer);
  });

  it("give an error for a covered place, or a null object", async () => {
    const error = await errorOf(under(MERGED, "coveredCell", "error", getCell(2, 1)));
    expect(error.code).toBe("ItemNotFound");
    const read = async (context: Word.RequestContext): Promise<unknown> => {
      const cell = context.document.body.tables.getFirst().getCellOrNullObject(2, 1);
      cell.load("value");
      await context.sync();
      return cell.isNullObject;
    };
    expect(await under(MERGED, "coveredCell", "error", read)).toBe(true);
  });

  it.each([
    ["grid", 2, ""],
    ["own", 2, "June"],
    ["all", 3, ""],
  ] as const)("count cells by %s", async (counting, cells, second) => {
    const read = async (context: Word.RequestContext): Promise<unknown> => {
      const row = context.document.body.tables.getFirst().rows.getFirst().getNext().getNext();
      const cell = row.parentTable.getCellOrNullObject(2, 1);
      row.load("cellCount");
      cell.load("value");
      await context.sync();
      return [row.cellCount, cell.isNullObject ? "" : cell.value];
    };
    expect(await under(MERGED, "cellCounting", counting, read)).toEqual([cells, second]);
  });

  const bulk = async (context: Word.RequestContext): Promise<unknown> => {
    const table = context.document.body.tables.getFirst();
    table.load("rowCount,rows/items/cells/items/cellIndex");
    await context.sync();
    return table.rows.items.map((row) => row.cells.items.map((cell) => cell.cellIndex));
  };

  it("fail a whole request that asks for cellIndex, or number the cells", async () => {
    expect((await errorOf(under(MERGED, "cellIndexOnMerged", "fails", bulk))).code).toBe("GeneralException");
    expect(await under(MERGED, "cellIndexOnMerged", "works", bulk)).toEqual([
      [0, 1, 2],
      [0, 1, 2],
      [0, 2],
    ]);
    expect(await under(tbl(tr("a", "b")), "cellIndexOnMerged", "fails", bulk)).toEqual([[0, 1]]);
  });

  const addRow = async (context: Word.RequestContext): Promise<unknown> => {
    const table = context.document.body.tables.getFirst();
    table.rows.getFirst().getNext().insertRows("After", 1);
    table.load("rowCount");
    await context.sync();
    return table.rowCount;
  };
  const WIDE = tbl(tr(tc("Banner", '<w:gridSpan w:val="2"/>')), tr(tc("wide", '<w:gridSpan w:val="2"/>')));

  it.each([
    ["works", 1],
    ["wrong-shape", 2],
  ] as const)("take a new row: %s", async (how, cells) => {
    expect(await under(WIDE, "addRowsOnMerged", how, addRow)).toBe(3);
    const [table] = bench.host.document.story.tables;
    expect(table?.rows[2]?.cells).toHaveLength(cells);
  });

  it("take no new row", async () => {
    expect((await errorOf(under(WIDE, "addRowsOnMerged", "throws", addRow))).code).toBe("GeneralException");
    expect(await under(tbl(tr("a"), tr("b")), "addRowsOnMerged", "throws", addRow)).toBe(3);
  });
});

describe("getOoxml", () => {
  const BODY = p("x") + tbl(tr("first")) + p("y") + tbl(tr("second"));
  const ask =
    (what: "body" | 0 | 1) =>
    async (context: Word.RequestContext): Promise<unknown> => {
      const { body } = context.document;
      const first = body.tables.getFirst();
      const range = what === "body" ? undefined : (what === 0 ? first : first.getNext()).getRange("Whole");
      const markup = (range ?? body).getOoxml();
      await context.sync();
      return markup.value;
    };

  it("gives the body, or a table alone, as a flat package", async () => {
    const whole = await under(BODY, "ooxmlFails", "never", ask("body"));
    expect(whole).toContain('pkg:name="/word/document.xml"');
    expect(whole).toContain("second");
    const table = await under(BODY, "ooxmlFails", "never", ask(1));
    expect(table).toContain("second");
    expect(table).not.toContain("first");
  });

  it.each([
    ["body", "body", true],
    ["body", 0, false],
    ["one-table", "body", true],
    ["one-table", 0, true],
    ["one-table", 1, false],
    ["all", 1, true],
  ] as const)("fails for %s: asked of %s", async (which, what, fails) => {
    const answer = under(BODY, "ooxmlFails", which, ask(what));
    if (fails) expect((await errorOf(answer)).code).toBe("GeneralException");
    else expect(await answer).toContain("pkg:package");
  });
});

describe("comments", () => {
  const EMPTY = p("Heading") + tbl(tr(tc(p("")), "filled"));
  const comment = async (context: Word.RequestContext): Promise<unknown> => {
    const cell = context.document.body.tables.getFirst().getCell(0, 0).body;
    const placed = cell.getRange("Content").insertComment("Here");
    const relation = placed.getRange().compareLocationWith(cell.getRange("Content"));
    await context.sync();
    return relation.value;
  };

  it("on an empty range: work, throw or land elsewhere", async () => {
    expect(await under(EMPTY, "commentOnEmpty", "works", comment)).toBe("Equal");
    expect(await under(EMPTY, "commentOnEmpty", "elsewhere", comment)).toBe("After");
    const error = await errorOf(under(EMPTY, "commentOnEmpty", "throws", comment));
    expect(error.code).toBe("GeneralException");
  });

  it("are denied", async () => {
    const error = await errorOf(under(tbl(tr("a")), "comments", "denied", comment));
    expect(error.code).toBe("NotAllowed");
  });
});

describe("writing", () => {
  it("into a list to choose from works or is denied", async () => {
    const list = sdt(
      "<w:r><w:t>Choose</w:t></w:r>",
      '<w:dropDownList><w:listItem w:value="Met"/></w:dropDownList>',
    );
    const write = async (context: Word.RequestContext): Promise<unknown> => {
      context.document.contentControls.getFirst().insertText("Met", "Replace");
      await context.sync();
      return bench.body().includes("Met</w:t>");
    };
    expect(await under(`<w:p>${list}</w:p>`, "typingIntoLists", "works", write)).toBe(true);
    const error = await errorOf(under(`<w:p>${list}</w:p>`, "typingIntoLists", "denied", write));
    expect(error.code).toBe("AccessDenied");
  });

  it("is denied in a read-only document", async () => {
    const write = async (context: Word.RequestContext): Promise<unknown> => {
      context.document.body.insertParagraph("x", "End");
      await context.sync();
      return undefined;
    };
    expect((await errorOf(under(p("a"), "readOnly", true, write))).code).toBe("AccessDenied");
  });
});

describe("others at work", () => {
  it("edit between two requests", async () => {
    bench.reopen(tbl(tr("a"), tr("b")), {
      coauthor: [
        { afterRoundTrip: 1, edit: { kind: "insertRow", table: 0, row: 0, where: "before" } },
        { afterRoundTrip: 1, edit: { kind: "type", table: 0, row: 0, cell: 0, text: "theirs" } },
        { afterRoundTrip: 2, edit: { kind: "deleteRow", table: 0, row: 1 } },
        { afterRoundTrip: 3, edit: { kind: "typeParagraph", paragraph: 0, text: "end" } },
        { afterRoundTrip: 3, edit: { kind: "deleteTable", table: 0 } },
      ],
    });
    const seen: unknown[] = [];
    for (let i = 0; i < 3; i += 1)
      seen.push(await bench.Word.run(async (context) => plain(await valuesOf(context))));
    expect(seen).toEqual([
      [["a"], ["b"]],
      [["theirs"], ["a"], ["b"]],
      [["theirs"], ["b"]],
    ]);
    expect(bench.body()).not.toContain("w:tbl");
    expect(bench.body()).toContain("end");
  });

  it("wait for their answers", async () => {
    bench.reopen(p("a"), { latency: 30 });
    const timer = jest.spyOn(globalThis, "setTimeout");
    await bench.Word.run(async (context) => {
      context.document.body.load("text");
      await context.sync();
    });
    expect(timer).toHaveBeenCalledWith(expect.any(Function), 30);
    timer.mockRestore();
  });
});

describe("named profiles", () => {
  it.each(PROFILES.map((profile) => profile.name))("%s starts, and claims its set", async (name) => {
    const word = await startWord({ docx: docx(tbl(tr("a"))), profile: name, globals: false });
    const { requirements } = word.Office.context;
    const { wordApi } = profileNamed(name);
    expect(requirements.isSetSupported("WordApi", "1.3")).toBe(true);
    expect(requirements.isSetSupported("WordApi", "1.4")).toBe(wordApi === "1.4");
    expect(requirements.isSetSupported("WordApi", "1.5")).toBe(false);
    expect(word.errors).toEqual([]);
    word.close();
  });

  it("answer nothing beyond their set", async () => {
    const word = await startWord({ docx: docx(p("a")), profile: "ltsc-2021", globals: false });
    const error = await errorOf(
      word.Word.run(async (context) => {
        context.document.load("changeTrackingMode");
        await context.sync();
      }),
    );
    expect(error.code).toBe("ApiNotFound");
    word.close();
  });

  it("are found by name", () => {
    expect(profileNamed("web", { latency: 5 })).toMatchObject({ name: "web", latency: 5 });
    expect(() => profileNamed("none")).toThrow(RangeError);
  });
});
