import { docxOf, escapeText } from "../support/documents";

/** WordprocessingML in short, for the documents of the contract's cases. */

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
const TRACKER = 'w:author="Grace Lin" w:date="2024-09-10T08:00:00Z"';

/** A run; tabs become w:tab. */
export function run(text: string, properties = ""): string {
  const pieces = text
    .split("\t")
    .map((piece) => (piece === "" ? "" : `<w:t xml:space="preserve">${escapeText(piece)}</w:t>`));
  const rPr = properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${rPr}${pieces.join("<w:tab/>")}</w:r>`;
}

export const bold = "<w:b/>";

/** A paragraph of runs in markup, or of one plain text. */
export function paragraph(...content: readonly string[]): string {
  const runs = content.map((piece) => (piece.startsWith("<") ? piece : run(piece)));
  return `<w:p>${runs.join("")}</w:p>`;
}

/** A bulleted paragraph. */
export function bullet(text: string): string {
  const numbering = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
  return `<w:p><w:pPr>${numbering}</w:pPr>${run(text)}</w:p>`;
}

/** A heading of the first level. */
export function heading(text: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${run(text)}</w:p>`;
}

export interface CellOptions {
  readonly span?: number;
  readonly merge?: "restart" | "continue";
}

/** A cell of paragraphs in markup, or of lines of text. */
export function cell(content: string, options: CellOptions = {}): string {
  const inner = content.startsWith("<")
    ? content
    : content
        .split("\n")
        .map((line) => paragraph(line))
        .join("");
  const span = options.span === undefined ? "" : `<w:gridSpan w:val="${options.span}"/>`;
  const merge = options.merge === undefined ? "" : `<w:vMerge w:val="${options.merge}"/>`;
  return `<w:tc><w:tcPr><w:tcW w:w="1800" w:type="dxa"/>${span}${merge}</w:tcPr>${inner}</w:tc>`;
}

/** A row of cells in markup, or of plain texts. */
export function row(cells: readonly string[], properties = ""): string {
  const trPr = properties === "" ? "" : `<w:trPr>${properties}</w:trPr>`;
  const inner = cells.map((content) => (content.startsWith("<w:tc>") ? content : cell(content)));
  return `<w:tr>${trPr}${inner.join("")}</w:tr>`;
}

/** A row that is tracked as inserted or deleted. */
export function changedRow(kind: "ins" | "del", cells: readonly string[]): string {
  return row(cells, `<w:${kind} w:id="801" ${TRACKER}/>`);
}

/** A table of rows in markup, or of arrays of texts. */
export function table(columns: number, rows: readonly (string | readonly string[])[]): string {
  const grid = '<w:gridCol w:w="1800"/>'.repeat(columns);
  const inner = rows.map((each) => (typeof each === "string" ? each : row(each)));
  return (
    '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr>' +
    `<w:tblGrid>${grid}</w:tblGrid>${inner.join("")}</w:tbl>`
  );
}

/** A content control; `properties` say what kind it is. */
export function control(content: string, properties = "<w:text/>"): string {
  return `<w:sdt><w:sdtPr><w:id w:val="${idOf(content + properties)}"/>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

/** A tracked insertion. */
export function inserted(text: string): string {
  return `<w:ins w:id="811" ${TRACKER}>${run(text)}</w:ins>`;
}

/** A tracked deletion. */
export function deleted(text: string): string {
  return `<w:del w:id="812" ${TRACKER}><w:r><w:delText xml:space="preserve">${escapeText(text)}</w:delText></w:r></w:del>`;
}

/** Content that a comment is anchored on. */
export function commented(id: number, content: string): string {
  return (
    `<w:commentRangeStart w:id="${id}"/>${content}<w:commentRangeEnd w:id="${id}"/>` +
    `<w:r><w:commentReference w:id="${id}"/></w:r>`
  );
}

export interface CommentOptions {
  readonly author?: string;
  readonly resolved?: boolean;
  readonly reply?: string;
}

export interface NoteSpec extends CommentOptions {
  readonly id: number;
  readonly text: string;
}

export interface DocumentOptions {
  readonly comments?: readonly NoteSpec[];
  /** Content of w:settings. */
  readonly settings?: string;
}

/** A .docx of a body's content. */
export function documentOf(body: string, options: DocumentOptions = {}): Uint8Array {
  const { comments = [], settings } = options;
  const others: Record<string, string> = {
    "styles.xml": `<w:styles ${NAMESPACES}><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style></w:styles>`,
    "numbering.xml":
      `<w:numbering ${NAMESPACES}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>` +
      '<w:numFmt w:val="bullet"/><w:lvlText w:val="&#8226;"/></w:lvl></w:abstractNum>' +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
  };
  if (settings !== undefined) others["settings.xml"] = `<w:settings ${NAMESPACES}>${settings}</w:settings>`;
  if (comments.length > 0) {
    others["comments.xml"] = `<w:comments ${NAMESPACES}>${comments.map(note).join("")}</w:comments>`;
    others["commentsExtended.xml"] =
      '<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">' +
      `${comments.map(noteFacts).join("")}</w15:commentsEx>`;
  }
  return docxOf(`<w:document ${NAMESPACES}><w:body>${body}<w:sectPr/></w:body></w:document>`, others);
}

function note({ id, text, author = "Grace Lin", reply }: NoteSpec): string {
  const one = (number: number, by: string, words: string): string =>
    `<w:comment w:id="${number}" w:author="${by}" w:initials="GL" w:date="2024-09-10T08:00:00Z">` +
    `<w:p w14:paraId="${paraId(number)}">${run(words)}</w:p></w:comment>`;
  return one(id, author, text) + (reply === undefined ? "" : one(id + 50, "Omar Reyes", reply));
}

function noteFacts({ id, resolved, reply }: NoteSpec): string {
  const done = resolved === true ? "1" : "0";
  return (
    `<w15:commentEx w15:paraId="${paraId(id)}" w15:done="${done}"/>` +
    (reply === undefined
      ? ""
      : `<w15:commentEx w15:paraId="${paraId(id + 50)}" w15:paraIdParent="${paraId(id)}" w15:done="${done}"/>`)
  );
}

function paraId(id: number): string {
  return (0x1000 + id).toString(16).toUpperCase().padStart(8, "0");
}

/** A number for a control that follows from what it holds. */
function idOf(text: string): number {
  let hash = 7;
  for (const character of text) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 1_000_000_007;
  return hash;
}
