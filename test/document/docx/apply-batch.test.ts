import {
  addressOfParagraph,
  type Edit,
  findCell,
  isCellLocation,
  type Location,
} from "../../../src/core/model";
import { cellTexts, p, tbl, tr } from "../wordml/support";
import { allApplied, cellAddress, openBody, outcomes, PLAN, rowAddress, setCell } from "./support";

describe("several edits in one go", () => {
  it("see what those before them wrote at the same place", async () => {
    const document = openBody(PLAN);
    const s = await document.read();
    const report = await document.apply([
      setCell(s, 1, 1, "Zoe"),
      setCell(s, 1, 1, "Ben", "Zoe"),
      setCell(s, 1, 1, "Eve", "Zoe"),
      { kind: "comment", at: cellAddress(s, 1, 1), text: "Really?" },
      setCell(s, 1, 1, "Ida", "Ben"),
    ]);
    expect(outcomes(report)).toEqual(["applied", "applied", "changed", "applied", "has-reviewer-comment"]);
    expect(cellTexts(await document.read())[1]).toEqual(["Train", "Ben"]);
  });

  it("follow their rows while others come and go", async () => {
    const document = openBody(PLAN);
    const s = await document.read();
    const report = await document.apply([
      { kind: "addRow", at: rowAddress(s, 1), where: "before", values: [{ column: 0, text: "first" }] },
      setCell(s, 2, 1, "Ben", "Ana"),
      { kind: "deleteRow", at: rowAddress(s, 1), expect: ["Train", ""] },
      setCell(s, 1, 1, "nobody"),
      setCell(s, 2, 0, "Borrow", "Buy"),
      setCell(s, 2, 0, "Rent", "Borrow"),
    ]);
    expect(outcomes(report)).toEqual(["applied", "applied", "applied", "gone", "applied", "applied"]);
    expect(cellTexts(await document.read())).toEqual([
      ["Action", "Owner"],
      ["first", ""],
      ["Rent", "Ben"],
      ["", ""],
    ]);
    expect(report.results.map((result) => result.location)).toEqual([
      { table: 0, row: 1 },
      { table: 0, row: 2, column: 1 },
      // Where it stood when its turn came: the new row was above it.
      { table: 0, row: 2 },
      undefined,
      { table: 0, row: 2, column: 0 },
      { table: 0, row: 2, column: 0 },
    ]);
  });

  it("add rows beside the same row in their order", async () => {
    const document = openBody(PLAN);
    const s = await document.read();
    const add = (where: "before" | "after", text: string): Edit => ({
      kind: "addRow",
      at: rowAddress(s, 2),
      where,
      values: [{ column: 0, text }],
    });
    allApplied(
      await document.apply([add("after", "3"), add("before", "1"), add("after", "4"), add("before", "2")]),
    );
    expect(cellTexts(await document.read()).map(([first]) => first)).toEqual([
      "Action",
      "Train",
      "1",
      "2",
      "Buy",
      "3",
      "4",
      "",
    ]);
  });

  it("never take the last row of a table", async () => {
    const document = openBody(PLAN);
    const s = await document.read();
    const report = await document.apply(
      cellTexts(s).map((texts, row): Edit => ({ kind: "deleteRow", at: rowAddress(s, row), expect: texts })),
    );
    expect(outcomes(report)).toEqual(["applied", "applied", "applied", "only-row"]);
    expect(cellTexts(await document.read())).toEqual([["", ""]]);
  });

  it("can be taken back together, last one first", async () => {
    const document = openBody(PLAN);
    const start = await document.read();
    const applied = allApplied(
      await document.apply([
        setCell(start, 1, 1, "Zoe"),
        setCell(start, 1, 1, "Ben", "Zoe"),
        { kind: "deleteRow", at: rowAddress(start, 2), expect: ["Buy", "Ana"] },
        { kind: "addRow", at: rowAddress(start, 3), where: "after", values: [] },
        { kind: "comment", at: cellAddress(start, 3, 0), text: "?" },
      ]),
    );
    allApplied(await document.apply(applied.flatMap((one) => one.revert).reverse()));
    const end = await document.read();
    expect(cellTexts(end)).toEqual(cellTexts(start));
    expect(end.comments).toEqual([]);
  });

  it("have addresses that hold after all of them", async () => {
    const document = openBody(PLAN);
    const s = await document.read();
    const [, written] = allApplied(
      await document.apply([
        { kind: "addRow", at: rowAddress(s, 0), where: "after", values: [] },
        setCell(s, 2, 1, "Ben", "Ana"),
      ]),
    );
    const now = await document.read();
    expect(written?.revert).toEqual([{ ...setCell(now, 3, 1, "Ana", "Ben") }]);
  });

  it("of two calls at once do not mix", async () => {
    const document = openBody(PLAN);
    const s = await document.read();
    const [one, two] = await Promise.all([
      document.apply([setCell(s, 1, 1, "Zoe")]),
      document.apply([setCell(s, 1, 1, "Ben")]),
    ]);
    expect([outcomes(one), outcomes(two)]).toEqual([["applied"], ["changed"]]);
  });
});

describe("three copies of a blank table", () => {
  const blank = tbl(tr("Action", "Owner"), tr("", ""), tr("", ""));
  const copies = blank + p("") + blank + p("") + blank;

  it("are told apart by their order", async () => {
    const document = openBody(copies);
    const s = await document.read();
    allApplied(await document.apply([{ ...setCell(s, 1, 1, "Ana"), at: cellAddress(s, 1, 1, 1) }]));
    expect(cellTexts(await document.read(), 1)[1]).toEqual(["", "Ana"]);
  });

  it("are not mixed up once somebody else has added a row above", async () => {
    const s = await openBody(copies).read();
    const edited = openBody(copies.replace(tr("", ""), tr("Sell", "") + tr("", "")));
    const report = await edited.apply([
      { ...setCell(s, 1, 1, "Ana"), at: cellAddress(s, 1, 1, 0) },
      { ...setCell(s, 1, 1, "Ben"), at: cellAddress(s, 1, 1, 1) },
    ]);
    allApplied(report);
    const now = await edited.read();
    expect([cellTexts(now, 0)[2], cellTexts(now, 1)[1]]).toEqual([
      ["", "Ana"],
      ["", "Ben"],
    ]);
  });
});

describe("many edits", () => {
  const rows = 400;
  const large = tbl(tr("Action", "Owner"), ...Array.from({ length: rows }, (_, i) => tr(`Step ${i}`, "")));

  it("report progress up to the last one", async () => {
    const document = openBody(large);
    const s = await document.read();
    const seen: (readonly [number, number])[] = [];
    const edits = Array.from({ length: rows }, (_, i) => setCell(s, i + 1, 1, `Owner ${i}`));
    allApplied(await document.apply(edits, { onProgress: (done, total) => seen.push([done, total]) }));
    expect(seen.length).toBeGreaterThan(1);
    expect(seen[seen.length - 1]).toEqual([rows, rows]);
    expect(seen.every(([done], i) => i === 0 || done > (seen[i - 1]?.[0] ?? 0))).toBe(true);
  });

  it("stop when they are cancelled; what was written stays and is reported", async () => {
    const document = openBody(large);
    const s = await document.read();
    const stop = new AbortController();
    const edits = Array.from({ length: rows }, (_, i) => setCell(s, i + 1, 1, `Owner ${i}`));
    const report = await document.apply(edits, {
      signal: stop.signal,
      onProgress: () => {
        stop.abort();
      },
    });
    const now = await document.read();
    const written = (at: Location | undefined): boolean =>
      at !== undefined && isCellLocation(at) && findCell(now, at)?.text !== "";
    const applied = report.results.filter((result) => result.outcome === "applied");
    expect(applied.length).toBeGreaterThan(0);
    expect(applied.every((result) => written(result.location))).toBe(true);
    expect(new Set(outcomes(report))).toEqual(new Set(["applied", "cancelled"]));
    expect(cellTexts(now).filter(([, owner]) => owner?.startsWith("Owner ")).length).toBe(applied.length);
  });

  it("do not start when they are cancelled before", async () => {
    const document = openBody(PLAN);
    const report = await document.apply([setCell(await document.read(), 1, 1, "Zoe")], {
      signal: AbortSignal.abort(),
    });
    expect(outcomes(report)).toEqual(["cancelled"]);
  });
});

describe("text boxes", () => {
  it("are read-only", async () => {
    const box = `<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p("Aim: ")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
    const document = openBody(box);
    const at = addressOfParagraph(await document.read(), { paragraph: 0, textBox: 0 });
    expect(at).toBeDefined();
    const edits: readonly Edit[] =
      at === undefined
        ? []
        : [
            { kind: "setField", at, label: "Aim:", expect: "", text: "Read" },
            { kind: "comment", at, text: "?" },
          ];
    expect(outcomes(await document.apply(edits))).toEqual(["unsupported-here", "unsupported-here"]);
  });
});
