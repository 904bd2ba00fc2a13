import { tablesOf } from "../../../src/core/model";
import { indexBody, isInVerticalMerge } from "../../../src/document/wordml/body";
import { parseXml } from "../../../src/document/wordml/parse";
import {
  hasCode,
  cellTexts,
  documentSource,
  p,
  paragraphTexts,
  sdt,
  snapshotOf,
  tbl,
  tc,
  tr,
} from "./support";

const restart = `<w:vMerge w:val="restart"/>`;
const goesOn = `<w:vMerge/>`;

describe("what is counted", () => {
  it("counts paragraphs outside tables and top-level tables through every wrapper", () => {
    const snapshot = snapshotOf(
      p("a") +
        sdt(p("b") + tbl(tr("t0")) + sdt(p("c"))) +
        `<w:customXml w:element="x"><w:customXmlPr/>${p("d")}${tbl(tr("t1"))}</w:customXml>` +
        `<w:bookmarkStart w:id="0" w:name="x"/>` +
        tbl(tr(tc(p("in") + tbl(tr("nested")) + p("")))) +
        `<w:ins w:id="1">${p("e")}</w:ins><w:sectPr/>`,
    );
    expect(paragraphTexts(snapshot)).toEqual(["a", "b", "c", "d", "e"]);
    expect(tablesOf(snapshot).map((table) => table.rows[0]?.cells[0]?.text)).toEqual([
      "t0",
      "t1",
      "in\nnested\n",
    ]);
    expect(snapshot.blocks.map((block) => `${block.kind[0]}${block.index}`).join(" ")).toBe(
      "p0 p1 t0 p2 p3 t1 t2 p4",
    );
  });

  it.each([
    ["a control between table and row", tbl(sdt(tr("x", "y")), tr("z", "w"))],
    ["a repeating section", tbl(sdt(sdt(tr("x", "y"), "<w15:repeatingSectionItem/>") + sdt(tr("z", "w"))))],
    ["a control between row and cell", tbl(`<w:tr>${sdt(tc("x"))}${tc("y")}</w:tr>`, tr("z", "w"))],
    ["a control in a cell", tbl(tr(tc(sdt(p("x"))), "y"), tr("z", "w"))],
    [
      "a control around the runs",
      tbl(tr(tc(`<w:p>${sdt("<w:r><w:t>x</w:t></w:r>")}</w:p>`), "y"), tr("z", "w")),
    ],
    ["custom XML around a row", tbl(`<w:customXml>${tr("x", "y")}</w:customXml>`, tr("z", "w"))],
    ["a tracked insertion around a row", tbl(`<w:ins w:id="1">${tr("x", "y")}</w:ins>`, tr("z", "w"))],
    [
      "bookmarks between rows and cells",
      tbl(tr("x", "y"), `<w:bookmarkStart w:id="1" w:name="b"/>`, tr("z", "w")),
    ],
    ["no w:tblGrid", `<w:tbl>${tr("x", "y")}${tr("z", "w")}</w:tbl>`],
    [
      "columns from right to left",
      `<w:tbl><w:tblPr><w:bidiVisual/></w:tblPr>${tr("x", "y")}${tr("z", "w")}</w:tbl>`,
    ],
    [
      "a legacy horizontal merge",
      tbl(
        `<w:tr>${tc("x", `<w:hMerge w:val="restart"/>`)}${tc("", "<w:hMerge/>")}${tc("y")}</w:tr>`,
        tr("z", "w"),
      ),
    ],
    [
      "a table in alternate content",
      `<mc:AlternateContent><mc:Choice Requires="w14">${tbl(tr("x", "y"), tr("z", "w"))}</mc:Choice><mc:Fallback>${tbl(tr("no"))}</mc:Fallback></mc:AlternateContent>`,
    ],
    [
      "an alternative that needs what is unknown",
      `<mc:AlternateContent><mc:Choice Requires="wpc">${tbl(tr("no"))}</mc:Choice><mc:Fallback>${tbl(tr("x", "y"), tr("z", "w"))}</mc:Fallback></mc:AlternateContent>`,
    ],
  ])("finds the same cells through %s", (_title, table) => {
    expect(cellTexts(snapshotOf(table))).toEqual([
      ["x", "y"],
      ["z", "w"],
    ]);
  });

  it("says that a part is no document", () => {
    expect(() => indexBody(parseXml("<a/>"))).toThrow(hasCode("not-word"));
  });
});

describe("the grid", () => {
  /** column+span x rowSpan of each cell, with "<row,column" where it continues a merge. */
  function shape(table: string): string[] {
    return (tablesOf(snapshotOf(table))[0]?.rows ?? []).map((row) =>
      row.cells
        .map((cell) => {
          const from =
            cell.mergedFrom === undefined ? "" : `<${cell.mergedFrom.row},${cell.mergedFrom.column}`;
          return `${cell.column}+${cell.columnSpan}x${cell.rowSpan}${from}`;
        })
        .join(" "),
    );
  }

  it.each<[string, string, string[]]>([
    [
      "gridSpan",
      tbl(tr(tc("a", `<w:gridSpan w:val="2"/>`), "b"), tr("c", "d", "e")),
      ["0+2x1 2+1x1", "0+1x1 1+1x1 2+1x1"],
    ],
    [
      "vMerge with and without a value",
      tbl(
        tr(tc("a", restart), "b"),
        tr(tc("", goesOn), "c"),
        tr(tc("", `<w:vMerge w:val="continue"/>`), "d"),
        tr("e", "f"),
      ),
      ["0+1x3 1+1x1", "0+1x1<0,0 1+1x1", "0+1x1<0,0 1+1x1", "0+1x1 1+1x1"],
    ],
    [
      "two merges one below the other",
      tbl(tr(tc("a", restart)), tr(tc("", goesOn)), tr(tc("b", restart)), tr(tc("", goesOn))),
      ["0+1x2", "0+1x1<0,0", "0+1x2", "0+1x1<2,0"],
    ],
    [
      "a continuation without an origin begins a merge",
      tbl(tr("a", "b"), tr("c", tc("d", goesOn)), tr("e", tc("", goesOn))),
      ["0+1x1 1+1x1", "0+1x1 1+1x2", "0+1x1 1+1x1<1,1"],
    ],
    [
      "a restart alone is no merge",
      tbl(tr(tc("a", restart), "b"), tr("c", "d")),
      ["0+1x1 1+1x1", "0+1x1 1+1x1"],
    ],
    [
      "gridBefore and gridAfter",
      tbl(
        tr("a", tc("b", restart), "c"),
        `<w:tr><w:trPr><w:gridBefore w:val="1"/><w:gridAfter w:val="1"/></w:trPr>${tc("", goesOn)}</w:tr>`,
      ),
      ["0+1x1 1+1x2 2+1x1", "1+1x1<0,1"],
    ],
    [
      "the properties before a tracked change of properties",
      tbl(
        `<w:tr><w:trPr><w:trPrChange w:id="1"><w:trPr><w:gridBefore w:val="3"/><w:hidden/></w:trPr></w:trPrChange></w:trPr>${tc("a")}</w:tr>`,
      ),
      ["0+1x1"],
    ],
    [
      "ragged rows and rows without cells",
      tbl(tr("a"), "<w:tr/>", tr("b", "c")),
      ["0+1x1", "", "0+1x1 1+1x1"],
    ],
    [
      "merged both ways",
      tbl(
        tr(tc("a", `<w:gridSpan w:val="2"/>${restart}`), "b"),
        tr(tc("", `<w:gridSpan w:val="2"/>${goesOn}`), "c"),
      ),
      ["0+2x2 2+1x1", "0+2x1<0,0 2+1x1"],
    ],
    [
      "a legacy horizontal merge covers its columns",
      tbl(tr(tc("a", `<w:hMerge w:val="restart"/>`), tc("", `<w:hMerge w:val="continue"/>`), "b")),
      ["0+2x1 2+1x1"],
    ],
    [
      "a damaged number",
      tbl(tr(tc("a", `<w:gridSpan w:val="x"/>`), tc("b", `<w:gridSpan w:val="-4"/>`))),
      ["0+1x1 1+1x1"],
    ],
  ])("resolves %s", (_title, table, expected) => {
    expect(shape(table)).toEqual(expected);
  });

  it("gives a covered cell its origin's text", () => {
    const snapshot = snapshotOf(tbl(tr(tc("a", restart), "b"), tr(tc("hidden", goesOn), "c")));
    expect(cellTexts(snapshot)).toEqual([
      ["a", "b"],
      ["a", "c"],
    ]);
  });

  it("knows rows that are tracked, hidden or repeated", () => {
    const row = (properties: string): string => `<w:tr><w:trPr>${properties}</w:trPr>${tc("a")}</w:tr>`;
    const rows = tablesOf(
      snapshotOf(
        tbl(
          row(`<w:tblHeader/>`),
          row(`<w:hidden w:val="0"/>`),
          row(`<w:hidden/>`),
          row(`<w:ins w:id="1" w:author="A"/>`),
          row(`<w:del w:id="2" w:author="A"/>`),
          `<w:del w:id="3">${tr("a")}</w:del>`,
        ),
      ),
    )[0]?.rows;
    expect(
      rows?.map((r) => [r.repeatsAsHeader, r.hidden, r.change, r.cells[0]?.flags.pendingChanges]),
    ).toEqual([
      [true, false, undefined, false],
      [false, false, undefined, false],
      [false, true, undefined, false],
      [false, false, "inserted", false],
      [false, false, "deleted", true],
      [false, false, "deleted", true],
    ]);
  });

  it("tells rows of a vertical merge", () => {
    const index = indexBody(parseXml(documentSource(tbl(tr(tc("a", restart)), tr(tc("", goesOn)), tr("b")))));
    expect(index.tables[0]?.rows.map(isInVerticalMerge)).toEqual([true, true, false]);
  });

  it("counts equal tables and takes their names for assistive technology", () => {
    const table = `<w:tbl><w:tblPr><w:tblCaption w:val="Plan"/><w:tblDescription w:val="Steps"/></w:tblPr>${tr("A", "B")}</w:tbl>`;
    const tables = tablesOf(snapshotOf(table + tbl(tr("C", "D")) + table));
    expect(tables.map((t) => [t.occurrence, t.columnCount, t.title, t.description])).toEqual([
      [0, 2, "Plan", "Steps"],
      [0, 2, undefined, undefined],
      [1, 2, "Plan", "Steps"],
    ]);
    expect(tables[0]?.fingerprint).toBe(tables[2]?.fingerprint);
  });
});
