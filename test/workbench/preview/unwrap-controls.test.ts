import { OpcPackage, openDocx } from "../../../src/document/docx";
import { type Snapshot, tablesOf } from "../../../src/core/model";
import { withoutControls } from "../../../src/workbench/preview/unwrap-controls";
import { docxOf, W } from "../../support/documents";

const control = (content: string): string =>
  `<w:sdt><w:sdtPr><w:tag w:val="t"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const cell = (text: string): string => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join("")}</w:tr>`;
const file = (body: string): Uint8Array =>
  docxOf(`<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`);

const textsOf = (snapshot: Snapshot): unknown =>
  tablesOf(snapshot).map((table) => table.rows.map((one) => one.cells.map(({ text }) => text)));

describe("the copy that is shown", () => {
  it("keeps what controls hold at every level, and no control", async () => {
    const rows = [
      control(row(cell("a"), control(cell("b")))),
      row(cell("c"), `<w:tc>${control("<w:p/>")}</w:tc>`),
    ];
    const docx = file(control(`<w:tbl>${rows.join("")}</w:tbl>`) + "<w:p/>");
    const shown = withoutControls(docx);
    const source = OpcPackage.open(shown);
    expect(source.text(source.mainPart)).not.toContain("w:sdt");
    const [before, after] = await Promise.all([openDocx(docx).read(), openDocx(shown).read()]);
    expect(textsOf(after)).toEqual([
      [
        ["a", "b"],
        ["c", ""],
      ],
    ]);
    expect(textsOf(after)).toEqual(textsOf(before));
  });

  it("leaves out a control without content", async () => {
    const docx = file("<w:p/><w:sdt><w:sdtPr/></w:sdt><w:sdt><w:sdtPr/><w:sdtContent/></w:sdt><w:p/>");
    const snapshot = await openDocx(withoutControls(docx)).read();
    expect(snapshot.blocks).toHaveLength(2);
  });

  it("is the document itself where there are no controls", () => {
    const docx = file("<w:p/>");
    expect(withoutControls(docx)).toBe(docx);
  });
});
