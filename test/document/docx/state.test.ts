import { type Edit, MAX_STATE_LENGTH, STATE_NAMESPACE } from "../../../src/core/model";
import { openDocx } from "../../../src/document/docx";
import { docxOf } from "../../support/documents";
import { documentSource, p } from "../wordml/support";
import { allApplied, OPTIONS, outcomes, partsOf } from "./support";

const ONE = `<plan xmlns="${STATE_NAMESPACE}"><stage>draft</stage></plan>`;
const TWO = `<a:plan xmlns:a="${STATE_NAMESPACE}"/>`;
const bytes = docxOf(documentSource(p("Hello")));

function setState(expectXml: readonly string[], xml?: string): Edit {
  return { kind: "setState", expect: expectXml, xml };
}

/** A document with data parts that others put there: one of ours in two copies, one of another kind. */
function withParts(...parts: readonly string[]): ReturnType<typeof openDocx> {
  const document = openDocx(bytes);
  const { package: pkg } = document;
  for (const xml of parts) {
    const name = pkg.freeName("customXml/item", "xml");
    pkg.addPart(name, "application/xml", xml);
    pkg.relate(pkg.mainPart, "customXml", name);
  }
  return openDocx(document.save());
}

describe("our state in the document", () => {
  it("is kept in a data part with its properties, and is gone without a trace", async () => {
    const document = openDocx(bytes);
    const before = partsOf(document);
    const [written] = allApplied(await document.apply([setState([], ONE)], OPTIONS));
    const saved = openDocx(document.save());
    expect((await saved.read()).state).toEqual([{ id: "customXml/item1.xml", xml: ONE }]);
    expect(saved.package.text("customXml/itemProps1.xml")).toContain(`ds:uri="${STATE_NAMESPACE}"`);
    expect(saved.package.related("customXml/item1.xml", "customXmlProps")).toEqual([
      "customXml/itemProps1.xml",
    ]);
    for (const one of [document, saved]) {
      allApplied(await one.apply(written?.revert ?? []));
      expect(partsOf(one)).toEqual(before);
    }
    expect(document.save()).toBe(bytes);
  });

  it("is found among the data parts of others, however many copies there are", async () => {
    const document = withParts("<other/>", ONE, "not xml at all", TWO, `<x note="${STATE_NAMESPACE}"/>`);
    expect((await document.read()).state.map((part) => part.xml)).toEqual([ONE, TWO]);
  });

  it("is replaced as a whole", async () => {
    const document = withParts(ONE, "<other/>", TWO);
    const three = ONE.replace("draft", "final");
    allApplied(await document.apply([setState([ONE, TWO], three)]));
    expect((await document.read()).state.map((part) => part.xml)).toEqual([three]);
    allApplied(await document.apply([setState([three], TWO)]));
    expect(document.package.partNames.filter((name) => name.startsWith("customXml/item"))).toEqual([
      "customXml/item1.xml",
      "customXml/item2.xml",
    ]);
  });

  it.each<[string, Edit, string]>([
    ["what it expects is not there", setState([], ONE), "changed"],
    ["it expects another order", setState([TWO, ONE], ONE), "changed"],
    ["it is no XML", setState([ONE, TWO], "<plan"), "failed"],
    ["it is of another namespace", setState([ONE, TWO], "<plan/>"), "failed"],
    [
      "it is too long",
      setState([ONE, TWO], ONE.replace("draft", "x".repeat(MAX_STATE_LENGTH))),
      "state-too-large",
    ],
  ])("is left alone where %s", async (_name, edit, outcome) => {
    const document = withParts(ONE, TWO);
    expect(outcomes(await document.apply([edit]))).toEqual([outcome]);
    expect((await document.read()).state.map((part) => part.xml)).toEqual([ONE, TWO]);
  });

  it("gives the same file for the same edit", async () => {
    const [one, other] = [openDocx(bytes), openDocx(bytes)];
    await one.apply([setState([], ONE)]);
    await other.apply([setState([], ONE)]);
    expect(Buffer.compare(one.save(), other.save())).toBe(0);
  });
});
