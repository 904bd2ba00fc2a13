import { answerEdit, type PlanPrompt } from "../../../../src/core/plan";
import { recognise } from "../../../../src/core/recognise";
import { builtinTemplates } from "../../../../src/core/templates";
import { type DocxDocument, openDocx } from "../../../../src/document/docx";
import { asked, cadre, printed, sampleOf } from "../../../support/cadre";
import { docxOf } from "../../../support/documents";
import { documentSource } from "../../../document/wordml/support";

/** Answers are written where the prompts' slots say, and are read again at the same prompt. */

const escape = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;
const p = (text: string): string => `<w:p>${text === "" ? "" : run(text)}</w:p>`;
const frame = (...rows: readonly (readonly string[])[]): string => {
  const cells = (row: readonly string[]): string => row.map((cell) => `<w:tc>${cell}</w:tc>`).join("");
  const grid = (rows[0] ?? []).map(() => '<w:gridCol w:w="3000"/>').join("");
  return `<w:tbl><w:tblGrid>${grid}</w:tblGrid>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join("")}</w:tbl>`;
};
const waiting = (inner: string): string =>
  `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;

/** The tool with one prompt's line replaced; the others have a blank line below. */
function tool(id: string, xml: string): DocxDocument {
  const lines = cadre.prompts.map((prompt) => (prompt.id === id ? xml : p(printed(prompt.id)) + p("")));
  return openDocx(docxOf(documentSource(lines.join(""))));
}

async function promptIn(document: DocxDocument, id: string): Promise<PlanPrompt> {
  const { plans } = recognise(await document.read(), builtinTemplates);
  expect(plans).toHaveLength(1);
  const found = plans[0]?.prompts.find((prompt) => prompt.id === id);
  if (found === undefined) throw new Error(`no prompt ${id}`);
  // What is written at one prompt is not read at another.
  expect(plans[0]?.prompts.filter((prompt) => prompt.id !== id && prompt.text !== "")).toEqual([]);
  return found;
}

const FORMS: readonly (readonly [name: string, id: string, before: string, xml: string])[] = [
  ["below, on a blank line", "2a", "", p(printed("2a")) + p("") + p("")],
  ["below, where no line waits", "2a", "", p(printed("2a"))],
  ["below, where one stands", "2a", "Old", p(printed("2a")) + p("") + p("Old") + p("")],
  ["below, where two stand", "2a", "Old\nand more", p(printed("2a")) + p("Old") + p("and more")],
  ["behind the sample", "1", "Old", p(`${printed("1")} Old`)],
  ["behind the colon", "1", "Old", p("Our Priority Area: Old") + p("")],
  ["behind a line break", "1", "Old", `<w:p>${run(printed("1"))}<w:r><w:br/><w:t>Old</w:t></w:r></w:p>`],
  [
    "below a question that shares its paragraph with a heading",
    "2a",
    "",
    `<w:p>${run("2. Desired Results")}<w:r><w:br/></w:r>${run(printed("2a"))}</w:p>${p("")}`,
  ],
  [
    "behind a question that shares its paragraph with a heading",
    "2a",
    "Old",
    `<w:p>${run("2. Desired Results")}<w:r><w:br/></w:r>${run(`${printed("2a")} Old`)}</w:p>`,
  ],
  ["before the sample", "1", "Old", p(`Our Priority Area: Old ${sampleOf("1")}`)],
  ["in the sample's brackets", "1", "Old area", p("Our Priority Area: (Old area)")],
  ["on a line to write on", "2b", "", p(`${asked("2b")} ____________`)],
  ["behind the second question", "2e", "Old", p(`${printed("2e")} Old`)],
  [
    "below the second question on its own line",
    "2e",
    "",
    p(`${asked("2e")} ${sampleOf("2e")}`) +
      p("How can the State support these local implementation drivers?") +
      p(""),
  ],
  ["in a frame", "2c", "", p(printed("2c")) + frame([p("")]) + p("")],
  ["in a frame around both", "2c", "Old", frame([p(printed("2c")) + p("Old")]) + p("")],
  ["in a frame that holds the question alone", "2c", "", frame([p(printed("2c"))]) + p("")],
  ["to the right", "2c", "Old", frame([p(printed("2c")), p("Old")]) + p("")],
  ["in the row below", "2c", "", frame([p(printed("2c"))], [p("")]) + p("")],
  [
    "in a content control on the line",
    "2b",
    "",
    `<w:p>${run(`${asked("2b")} `)}${waiting(run("Click to enter text."))}</w:p>`,
  ],
  ["in a content control below", "2b", "", p(printed("2b")) + waiting(p("Click to enter text."))],
];

describe("an answer is written", () => {
  it.each(FORMS)("%s", async (_, id, before, xml) => {
    const document = tool(id, xml);
    const write = async (text: string): Promise<void> => {
      const prompt = await promptIn(document, id);
      const edit = answerEdit(prompt.slot, prompt.text, text);
      if (edit === undefined) throw new Error("the prompt can only be read");
      const { results } = await document.apply([edit]);
      expect(results).toMatchObject([
        { outcome: "applied", before: expect.stringContaining(prompt.text) as string },
      ]);
      expect((await promptIn(document, id)).text).toBe(text);
    };
    expect((await promptIn(document, id)).text).toBe(before);
    await write("A new answer");
    await write("Another one, which is longer (and has brackets)");
    await write("");
    await write("Back again");
  });

  it("below in several lines, which become paragraphs", async () => {
    const document = tool("2a", p(printed("2a")) + p(""));
    for (const text of ["One\nTwo\nThree", "One\n\nTwo", "Only this"]) {
      const prompt = await promptIn(document, "2a");
      const edit = answerEdit(prompt.slot, prompt.text, text);
      await document.apply(edit === undefined ? [] : [edit]);
      expect((await promptIn(document, "2a")).text).toBe(text);
    }
  });

  it("and taken back", async () => {
    for (const [, id, before, xml] of FORMS) {
      const document = tool(id, xml);
      const prompt = await promptIn(document, id);
      const edit = answerEdit(prompt.slot, prompt.text, "A new answer");
      const { results } = await document.apply(edit === undefined ? [] : [edit]);
      await document.apply(results.flatMap((result) => (result.outcome === "applied" ? result.revert : [])));
      expect((await promptIn(document, id)).text).toBe(before);
    }
  });
});
