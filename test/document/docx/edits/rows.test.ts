import { tablesOf } from "../../../../src/core/model";
import { cellTexts, p, sdt, tbl, tc, tr } from "../../wordml/support";
import { addRowTo, bench, benchOf, bodyOf, deleteRowOf, readBack } from "./support";

const restart = `<w:vMerge w:val="restart"/>`;
const goesOn = `<w:vMerge/>`;
const r = (text: string, properties = ""): string => `<w:r>${properties}<w:t>${text}</w:t></w:r>`;
const row = (properties: string, ...cells: readonly string[]): string =>
  `<w:tr>${properties}${cells.join("")}</w:tr>`;

/** The row that stands at `index` after one was added. */
function added(
  table: string,
  at: number,
  where: "before" | "after",
  values: Record<number, string> = {},
): string {
  const after = addRowTo(bench(table), at, where, values);
  if (!after.startsWith("<")) return after;
  const index = where === "before" ? at : at + 1;
  const source = bodyOf(after);
  return [...source.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)][index]?.[0] ?? "";
}

describe("adding a row", () => {
  it.each<[string, string, string]>([
    ["cells, without text", tr("a", "b"), row("", tc("", ""), tc(""))],
    [
      "properties of cells and paragraphs",
      row(
        `<w:trPr><w:cantSplit/><w:trHeight w:val="9"/></w:trPr>`,
        `<w:tc><w:tcPr><w:tcW w:w="5"/><w:gridSpan w:val="2"/></w:tcPr><w:p><w:pPr><w:jc w:val="left"/></w:pPr>${r("a")}</w:p><w:p/></w:tc>`,
      ),
      row(
        `<w:trPr><w:cantSplit/><w:trHeight w:val="9"/></w:trPr>`,
        `<w:tc><w:tcPr><w:tcW w:w="5"/><w:gridSpan w:val="2"/></w:tcPr><w:p><w:pPr><w:jc w:val="left"/></w:pPr></w:p></w:tc>`,
      ),
    ],
    [
      "nothing that is the row's own",
      `<w:tr w:rsidR="1" w14:paraId="00000001"><w:tblPrEx><w:jc/></w:tblPrEx><w:trPr><w:tblHeader/><w:hidden/><w:trPrChange w:id="1"/></w:trPr>${tc(`<w:p w14:paraId="00000002"><w:bookmarkStart w:id="1" w:name="b"/><w:commentRangeStart w:id="1"/><w:bookmarkEnd w:id="1"/></w:p>`, `<w:tcW w:w="1"/><w:cellIns w:id="2"/>`)}</w:tr>`,
      row(`<w:tblPrEx><w:jc/></w:tblPrEx>`, `<w:tc><w:tcPr><w:tcW w:w="1"/></w:tcPr><w:p/></w:tc>`),
    ],
    [
      "the look of text",
      tr(tc(`<w:p>${r("a", "<w:rPr><w:b/></w:rPr>")}</w:p>`)),
      row("", tc(`<w:p><w:r><w:rPr><w:b/></w:rPr></w:r></w:p>`)),
    ],
    [
      "no controls",
      row(
        "",
        sdt(tc(sdt(p("a")))),
        tc(`<w:p>${sdt(r("x", `<w:rPr><w:rStyle w:val="P"/></w:rPr>`), "<w:showingPlcHdr/>")}</w:p>`),
      ),
      row("", tc("<w:p/>"), tc("<w:p/>")),
    ],
    [
      "a restart of a merge that nothing continues",
      tr(tc("a", restart), "b"),
      row("", `<w:tc><w:p/></w:tc>`, `<w:tc><w:p/></w:tc>`),
    ],
  ])("takes over %s", (_title, neighbour, expected) => {
    const plain = expected.replace(/<w:p><\/w:p>/g, "<w:p/>");
    expect(added(tbl(neighbour), 0, "after")).toBe(plain);
    expect(added(tbl(neighbour), 0, "before")).toBe(plain);
  });

  it("writes values by grid column", () => {
    const table = tbl(tr(tc("a", `<w:gridSpan w:val="2"/>`), "b", "c"));
    const after = readBack(addRowTo(bench(table), 0, "after", { 1: "x\ny", 3: "z", 9: "no" }));
    expect(cellTexts(after)).toEqual([
      ["a", "b", "c"],
      ["x\ny", "", "z"],
    ]);
  });

  it("is a tracked insertion where changes are tracked", () => {
    const after = addRowTo(bench(tbl(tr("a", "b")), true), 0, "after", { 0: "x" });
    const [table] = tablesOf(readBack(after));
    expect(table?.rows.map((r0) => [r0.change, r0.cells.map((cell) => cell.text)])).toEqual([
      [undefined, ["a", "b"]],
      ["inserted", ["x", ""]],
    ]);
    const ids = [...after.matchAll(/<w:ins w:id="(\d+)"/g)].map((match) => match[1]);
    expect([ids.length, new Set(ids).size]).toEqual([4, 4]);
  });

  it.each<[string, string, string]>([
    ["merged-neighbour", tbl(tr(tc("a", restart)), tr(tc("", goesOn)), tr("b")), "a merge"],
    ["merged-neighbour", tbl(tr("b"), tr(tc("a", restart)), tr(tc("", goesOn))), "a merge below"],
    ["locked", sdt(tbl(tr("a")), `<w:lock w:val="contentLocked"/>`), "a locked control"],
    ["locked", sdt(tbl(tr("a")), `<w:group/>`), "a group"],
    ["data-bound", tbl(sdt(tr("a"), `<w15:dataBinding/><w15:repeatingSection/>`)), "a bound section"],
  ])("is refused as %s beside or in %s", (code, table) => {
    expect(addRowTo(bench(table), 0, "after")).toBe(code);
  });

  it("goes outside a control that holds only the neighbour", () => {
    const table = tbl(sdt(tr("a")), tr("b"));
    expect(bodyOf(addRowTo(bench(table), 0, "after"))).toBe(
      tbl(sdt(tr("a")), row("", tc("<w:p/>")), tr("b")),
    );
    const both = tbl(sdt(tr("a") + tr("b")));
    expect(bodyOf(addRowTo(bench(both), 0, "after"))).toBe(
      tbl(sdt(tr("a") + row("", tc("<w:p/>")) + tr("b"))),
    );
  });

  it("becomes an item of its own in a repeating section", () => {
    const item = (content: string, id = ""): string => sdt(content, `${id}<w15:repeatingSectionItem/>`);
    const table = (...items: readonly string[]): string =>
      tbl(tr("h"), sdt(items.join(""), "<w15:repeatingSection/>"));
    const one = item(tr("a"), `<w:id w:val="7"/>`);
    expect(bodyOf(addRowTo(bench(table(one)), 1, "after"))).toBe(table(one, item(row("", tc("<w:p/>")))));
    expect(bodyOf(deleteRowOf(bench(table(one, item(tr("b")))), 2))).toBe(table(one));
  });
});

describe("deleting a row", () => {
  it("takes it out", () => {
    expect(bodyOf(deleteRowOf(bench(tbl(tr("a"), tr("b"), tr("c"))), 1))).toBe(tbl(tr("a"), tr("c")));
  });

  it("takes its control along", () => {
    expect(bodyOf(deleteRowOf(bench(tbl(sdt(tr("a")), tr("b"))), 0))).toBe(tbl(tr("b")));
    expect(bodyOf(deleteRowOf(bench(tbl(sdt(tr("a") + tr("b")))), 0))).toBe(tbl(sdt(tr("b"))));
  });

  it("keeps marks whose other half stands elsewhere", () => {
    const start = (id: number): string => `<w:bookmarkStart w:id="${id}" w:name="b${id}"/>`;
    const end = (id: number): string => `<w:bookmarkEnd w:id="${id}"/>`;
    const table = tbl(
      tr(tc(`<w:p>${start(1)}</w:p>`)),
      tr(tc(`<w:p>${end(1)}${start(2)}${end(2)}${start(3)}</w:p>`)),
      tr(tc(`<w:p>${end(3)}</w:p>`)),
    );
    expect(bodyOf(deleteRowOf(bench(table), 1))).toBe(
      tbl(tr(tc(`<w:p>${start(1)}</w:p>`)), end(1), start(3), tr(tc(`<w:p>${end(3)}</w:p>`))),
    );
  });

  it("is a tracked deletion where changes are tracked, but for our own row", () => {
    const body = tbl(tr("a"), row("<w:trPr><w:cantSplit/></w:trPr>", tc("b")));
    for (const at of [0, 1]) {
      const after = deleteRowOf(bench(body, true), at);
      const [table] = tablesOf(readBack(after));
      expect(table?.rows.map((r0) => r0.change)).toEqual(
        at === 0 ? ["deleted", undefined] : [undefined, "deleted"],
      );
      expect(after).toContain("</w:delText>");
    }
    const own = addRowTo(bench(body, true), 1, "after", { 0: "x" });
    expect(bodyOf(deleteRowOf(benchOf(own, true), 2))).toBe(body);
  });

  it.each<[string, string]>([
    ["only-row", tbl(tr("a"))],
    ["only-row", tbl(tr("a"), row(`<w:trPr><w:del w:id="1"/></w:trPr>`, tc("b")))],
    ["merged-neighbour", tbl(tr(tc("a", restart)), tr(tc("", goesOn)), tr("b"))],
    ["locked", tbl(tr(tc(sdt(p("a"), `<w:lock w:val="sdtLocked"/>`))), tr("b"))],
    ["data-bound", tbl(sdt(tr("a") + tr("b"), "<w:dataBinding/>"))],
  ])("is refused as %s", (code, table) => {
    expect(deleteRowOf(bench(table), 0)).toBe(code);
  });
});
