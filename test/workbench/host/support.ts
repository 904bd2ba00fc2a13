import type { Profile } from "../../../src/workbench/host/profiles";
import { profileNamed } from "../../../src/workbench/host/profiles";
import { documentSource, p, sdt, tbl, tc, tr } from "../../document/wordml/support";
import { docxOf } from "../../support/documents/package";
import { type RunningWord, startWord } from "../../support/word-harness";

/** The day on which these tests comment and track. */
const clock = (): Date => new Date("2024-10-15T09:30:00Z");

/** A .docx with this body; a body ends with a paragraph. */
export function docx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  return docxOf(documentSource(body.endsWith("</w:p>") ? body : body + p("")), parts);
}

export interface Bench extends RunningWord {
  /** Opens another document under a profile; the requirement set stays the one begun with. */
  reopen(body: string, changes?: Partial<Profile>, parts?: Readonly<Record<string, string>>): void;
  /** The body of the main part as it stands now. */
  body(): string;
}

/** office.js beside a document of our host; several documents can be opened one after the other. */
export async function startBench(profile = "windows"): Promise<Bench> {
  const word = await startWord({ docx: docx(p("")), profile, clock });
  return {
    ...word,
    reopen: (body, changes = {}, parts = {}) => {
      word.host.open(docx(body, parts), profileNamed(profile, changes));
    },
    body: () => /<w:body>([\s\S]*)<\/w:body>/.exec(word.host.document.source)?.[1] ?? "",
  };
}

/** What the client throws: its own error, from the page's realm. */
export interface ClientError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo: { readonly errorLocation?: string; readonly statement?: string };
}

/** The error of something that must fail. */
export async function errorOf(failing: Promise<unknown>): Promise<ClientError> {
  try {
    await failing;
  } catch (error) {
    return error as ClientError;
  }
  throw new Error("this was expected to fail");
}

/** Values of the page's realm as values of this one. */
export function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

const GRID =
  '<w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>';
/** The format of the text in `TABLE`. */
export const FORMAT = "<w:rPr><w:b/></w:rPr>";

/** A table whose properties the schema allows. */
export function validTable(body: string): string {
  return body.replace(/<w:tblPr\/><w:tblGrid\/>/g, GRID);
}

/** Step and owner; one step, in bold and centred, and no owner. */
export const TABLE = validTable(
  tbl(
    tr("Step", "Owner"),
    tr(
      tc(`<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r>${FORMAT}<w:t>Plan &amp; do</w:t></w:r></w:p>`),
      tc("<w:p/>"),
    ),
  ),
);

/** Writes to a cell of the first table in the way that keeps most. */
export async function writeCell(bench: Bench, row: number, cell: number, text: string): Promise<void> {
  await bench.Word.run(async (context) => {
    const target = context.document.body.tables.getFirst().getCell(row, cell);
    target.body.paragraphs.getFirst().getRange("Content").insertText(text, "Replace");
    await context.sync();
  });
}

/** A table with a content control in the cell of the owner. */
export const controlIn = (
  properties: string,
  content = '<w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>Click here</w:t></w:r>',
): string => validTable(tbl(tr("Step", "Owner"), tr(tc("x"), tc(`<w:p>${sdt(content, properties)}</w:p>`))));
