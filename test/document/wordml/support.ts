import { readSnapshot, type WordParts } from "../../../src/document/wordml/snapshot";
import { parseXml } from "../../../src/document/wordml/parse";
import { type XmlElement } from "../../../src/document/wordml/tree";
import type { Snapshot, TableCell } from "../../../src/core/model";
import { paragraphsOf, tablesOf } from "../../../src/core/model";

/** The declarations that the literals of these tests use. */
export const DECLARATIONS = [
  `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`,
  `xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"`,
  `xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"`,
  `xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"`,
  `xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"`,
  `xmlns:wpc="http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas"`,
  `xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"`,
  `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"`,
  `xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"`,
  `xmlns:v="urn:schemas-microsoft-com:vml"`,
].join(" ");

/** The source of a main part with this body. */
export function documentSource(body: string): string {
  return `<w:document ${DECLARATIONS}><w:body>${body}</w:body></w:document>`;
}

/** The root of another part. */
export function part(name: string, content: string): XmlElement {
  return parseXml(`<${name} ${DECLARATIONS}>${content}</${name}>`);
}

export function snapshotOf(body: string, parts: Omit<WordParts, "document"> = {}): Snapshot {
  return readSnapshot({ document: parseXml(documentSource(body)), ...parts });
}

/** A paragraph of one run. */
export function p(text: string, properties = ""): string {
  const pPr = properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`;
  return `<w:p>${pPr}${text === "" ? "" : `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`}</w:p>`;
}

/** A cell of one paragraph, or of the markup given. */
export function tc(content: string, properties = ""): string {
  const tcPr = properties === "" ? "" : `<w:tcPr>${properties}</w:tcPr>`;
  return `<w:tc>${tcPr}${content.startsWith("<") ? content : p(content)}</w:tc>`;
}

/** A row of cells. */
export function tr(...cells: readonly string[]): string {
  return `<w:tr>${cells.map((cell) => (cell.startsWith("<") ? cell : tc(cell))).join("")}</w:tr>`;
}

export function tbl(...rows: readonly string[]): string {
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join("")}</w:tbl>`;
}

/** A content control at any level. */
export function sdt(content: string, properties = ""): string {
  return `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

/** For `toThrow`: a DocumentError of this code. */
export function hasCode(code: string): Error {
  return expect.objectContaining({ code }) as Error;
}

/** The texts of the paragraphs outside tables. */
export function paragraphTexts(snapshot: Snapshot): readonly string[] {
  return paragraphsOf(snapshot).map((paragraph) => paragraph.text);
}

/** The texts of a table's cells, row by row. */
export function cellTexts(snapshot: Snapshot, table = 0): readonly (readonly string[])[] {
  return (tablesOf(snapshot)[table]?.rows ?? []).map((row) => row.cells.map((cell) => cell.text));
}

/** One cell of the first table by row and position. */
export function cellOf(snapshot: Snapshot, row = 0, physical = 0): TableCell {
  const cell = tablesOf(snapshot)[0]?.rows[row]?.cells[physical];
  if (cell === undefined) throw new RangeError(`no cell ${physical} in row ${row}`);
  return cell;
}

function sameRecord(
  a: Readonly<Record<string, string>> = {},
  b: Readonly<Record<string, string>> = {},
): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}

/** True for two trees that are equal in everything; for whole parts, of which a general comparison takes its time. */
export function sameTree(a: XmlElement, b: XmlElement): boolean {
  return (
    a.name === b.name &&
    a.start === b.start &&
    a.startTagEnd === b.startTagEnd &&
    a.endTagStart === b.endTagStart &&
    a.end === b.end &&
    a.parent?.start === b.parent?.start &&
    (a.declarations === undefined) === (b.declarations === undefined) &&
    sameRecord(a.declarations, b.declarations) &&
    sameRecord(a.attributes, b.attributes) &&
    a.children.length === b.children.length &&
    a.children.every((child, i) => {
      const other = b.children[i];
      return typeof child === "string" || typeof other !== "object"
        ? child === other
        : sameTree(child, other);
    })
  );
}
