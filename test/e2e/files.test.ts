import { strToU8, zipSync } from "fflate";
import { stateWords } from "../../src/taskpane/words/states";
import { samplePlan } from "../../src/workbench/sample";
import { problemWords, words } from "../../src/workbench/words";
import { docxOf } from "../support/documents";
import { useStand } from "./support/stand";

const stand = useStand();
const wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const documentOf = (body: string): string =>
  `<w:document xmlns:w="${wordNamespace}"><w:body>${body}</w:body></w:document>`;
const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** The first bytes of an OLE2 file: Word 2003's format, and the wrapping of files with a password. */
const ole2 = new Uint8Array(1024);
ole2.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

const spreadsheet = zipSync({
  "[Content_Types].xml": strToU8(
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
  ),
  "_rels/.rels": strToU8(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  ),
  "xl/workbook.xml": strToU8("<workbook/>"),
});

const cases: readonly (readonly [name: string, file: () => Uint8Array | Promise<Uint8Array>])[] = [
  ["nothing.docx", () => new Uint8Array()],
  ["notes.txt", () => strToU8("Dear all, the plan is due on Friday.")],
  ["plan-2003.doc", () => ole2],
  ["budget.xlsx", () => spreadsheet],
  ["empty-archive.docx", () => zipSync({})],
  ["half.docx", async () => (await samplePlan()).slice(0, 4000)],
  ["torn.docx", () => docxOf(documentOf(paragraph("Half a")).slice(0, -30))],
  ["entities.docx", () => docxOf(`<!DOCTYPE w [<!ENTITY a "b">]>${documentOf(paragraph("&a;"))}`)],
  ["deep.docx", () => docxOf(documentOf("<w:sdt><w:sdtContent>".repeat(200)))],
];

it("says kindly why a file cannot be opened, and keeps the document that is open", async () => {
  const workbench = await stand.openWorkbench();
  const { page, pane } = workbench;
  const before = await workbench.download();
  const somethingElse = problemWords(undefined);
  for (const [name, file] of cases) {
    await workbench.openFile(name, await file());
    const alert = page.getByRole("alert").filter({ hasText: name });
    await alert.waitFor();
    const said = await alert.innerText();
    expect([name, said]).not.toEqual([name, expect.stringContaining(somethingElse)]);
    expect(said).not.toMatch(/invalid|null|undefined|error|exception|\b0x/i);
    await alert.getByRole("button", { name: words.close }).click();
    await alert.waitFor({ state: "detached" });
  }
  expect(Buffer.from(await workbench.download()).equals(Buffer.from(before))).toBe(true);
  await pane.turnTo("share");
});

it("opens a document without a plan, and the pane says what to do", async () => {
  const workbench = await stand.openWorkbench();
  await workbench.openFile("letter.docx", docxOf(documentOf(paragraph("Dear families,"))));
  await workbench.sheet.getByText("Dear families,").waitFor();
  await workbench.pane.content.getByRole("heading", { name: stateWords.noPlan.title }).waitFor();
  await workbench.pane.content.getByText(stateWords.noPlan.todo).waitFor();
});

it("opens the file of a plan and offers it for download under its own name", async () => {
  const workbench = await stand.openWorkbench({ document: "blank" });
  const { page, pane } = workbench;
  await workbench.openFile("our plan.docx", await samplePlan());
  await workbench.sheet.getByText("Dana Whitfield").waitFor();
  await pane.content.getByRole("heading", { level: 1, name: /^Give every reader/ }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: words.download, exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("our plan.docx");
});
