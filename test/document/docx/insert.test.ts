import { addressOfParagraph, type Edit, type EditReport, paragraphsOf } from "../../../src/core/model";
import { readPlans } from "../../../src/core/state";
import { builtinTemplates } from "../../../src/core/templates";
import { blankBlocks } from "../../../src/document/blank";
import { type DocxDocument, openDocx } from "../../../src/document/docx";
import { parseXml } from "../../../src/document/wordml/parse";
import { childElement, childElements } from "../../../src/document/wordml/tree";
import {
  docxOf,
  libreOfficeDialect,
  validationErrors,
  writtenPlan,
  draftPlan,
} from "../../support/documents";
import { bullet, documentOf, heading, paragraph } from "../../contract/markup";

/** Starting the validator takes seconds on a busy machine. */
const PATIENCE = 120_000;

function blocksOf(id: string): ReturnType<typeof blankBlocks> {
  const template = builtinTemplates.find((one) => one.id === id);
  if (template === undefined) throw new RangeError(`there is no template ${id}`);
  return blankBlocks(template);
}

/** Inserts a template behind the last paragraph. */
async function insertAtEnd(document: DocxDocument, id: string): Promise<EditReport> {
  const snapshot = await document.read();
  const at = addressOfParagraph(snapshot, { paragraph: paragraphsOf(snapshot).length - 1 });
  if (at === undefined) throw new RangeError("the document has no paragraph");
  const edit: Edit = { kind: "insertBlocks", at, ...blocksOf(id) };
  return document.apply([edit]);
}

function outcomes({ results }: EditReport): readonly string[] {
  return results.map(({ outcome }) => outcome);
}

/** Style names by id. */
function stylesIn({ package: pkg }: DocxDocument): ReadonlyMap<string, string> {
  const styles = childElements(parseXml(pkg.text("word/styles.xml")), "w:style");
  return new Map(
    styles.map((style) => [
      style.attributes["w:styleId"] ?? "",
      childElement(style, "w:name")?.attributes["w:val"] ?? "",
    ]),
  );
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

describe("a template put into a document", () => {
  it.each(builtinTemplates.map(({ id }) => id))("reads as %s, with nothing in it", async (id) => {
    const document = openDocx(documentOf(heading("Our school") + bullet("first") + paragraph("")));
    expect(outcomes(await insertAtEnd(document, id))).toEqual(["applied"]);
    const { plans } = readPlans(await document.read());
    expect(plans.map(({ template }) => template.id)).toEqual([id]);
    const answers = plans.flatMap(({ fields, prompts }) => [...fields, ...prompts].map(({ text }) => text));
    expect(answers.filter((text) => text !== "")).toEqual([]);
  });

  it("takes the document's styles by their names, and brings those that it has not", async () => {
    const styles =
      `<w:styles ${W}><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>` +
      '<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Question"><w:name w:val="Our question"/></w:style></w:styles>';
    const main = `<w:document ${W}><w:body><w:p/></w:body></w:document>`;
    const document = openDocx(docxOf(main, { "styles.xml": styles }));
    expect(outcomes(await insertAtEnd(document, "cadre"))).toEqual(["applied"]);
    const names = stylesIn(document);
    expect(document.reading().source).toContain('<w:pStyle w:val="Titel"/>');
    expect(document.reading().source).toContain('<w:pStyle w:val="Question1"/>');
    expect(names.get("Question1")).toBe("Question");
    expect(names.get("Question")).toBe("Our question");
    expect([...names.values()].filter((name) => name === "Title" || name === "Normal")).toHaveLength(2);
    expect(document.package.text("word/styles.xml")).toContain('<w:basedOn w:val="a"/>');
  });

  it("counts its lists by themselves, whatever lists there are", async () => {
    const document = openDocx(documentOf(bullet("ours")));
    await insertAtEnd(document, "cadre");
    await insertAtEnd(document, "cadre");
    const numbering = parseXml(document.package.text("word/numbering.xml"));
    const numbers = childElements(numbering, "w:num").map((num) => num.attributes["w:numId"]);
    expect(new Set(numbers).size).toBe(numbers.length);
    const order = childElements(numbering).map(({ name }) => name);
    expect(order.lastIndexOf("w:abstractNum")).toBeLessThan(order.indexOf("w:num"));
    const listed = paragraphsOf(await document.read()).filter(({ list }) => list !== undefined);
    expect(listed.length).toBeGreaterThan(10);
  });

  it("goes out again as it came, and stays once somebody wrote into it", async () => {
    const bytes = documentOf(paragraph("Our school") + paragraph("End"));
    const document = openDocx(bytes);
    const before = document.reading().source;
    const [first] = (await insertAtEnd(document, "pfs")).results;
    const revert = first?.outcome === "applied" ? first.revert : [];
    expect(outcomes(await document.apply(revert))).toEqual(["applied"]);
    expect(document.reading().source).toBe(before);

    await insertAtEnd(document, "pfs");
    const { plans } = readPlans(await document.read());
    const slot = plans[0]?.tables[0]?.rows[0]?.cells[0]?.location;
    expect(slot).toBeDefined();
    const title = paragraphsOf(await document.read())[2];
    const at = title && addressOfParagraph(await document.read(), { paragraph: title.index });
    if (at === undefined || title === undefined) throw new RangeError("no title");
    await document.apply([{ kind: "setBracket", at, expect: "[Timeframe]", text: "2024-25" }]);
    const [again] = (await document.apply(revert)).results;
    expect(again).toMatchObject({ outcome: "conflict" });
  });

  it(
    "leaves the document valid for the Open XML SDK",
    async () => {
      const document = openDocx(writtenPlan(libreOfficeDialect(), [draftPlan]));
      const before = new Set(await validationErrors(document.save()));
      for (const id of ["ese-531t", "pfs", "cadre"]) await insertAtEnd(document, id);
      const after = await validationErrors(document.save());
      expect(after.filter((error) => !before.has(error))).toEqual([]);
    },
    PATIENCE,
  );
});
