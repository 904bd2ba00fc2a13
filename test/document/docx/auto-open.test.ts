import { addAutoOpen, isAutoOpen, openDocx, removeAutoOpen } from "../../../src/document/docx";
import { docxOf } from "../../support/documents";
import { documentSource, p } from "../wordml/support";
import { partsOf } from "./support";

const OURS = { id: "0d4f5ba1-7e4c-4b8e-9a64-7f0fd2f0c111", version: "1.0.0.0" };
const THEIRS = { id: "11111111-2222-3333-4444-555555555555", version: "2.0.0.0" };
const bytes = docxOf(documentSource(p("Hello")));

describe("opening the pane with the document", () => {
  it("is a task pane of the package, and goes without a trace", () => {
    const document = openDocx(bytes);
    const before = partsOf(document);
    addAutoOpen(document.package, OURS);
    const saved = openDocx(document.save());
    expect(isAutoOpen(saved.package, OURS)).toBe(true);
    expect(saved.package.text("word/webextensions/taskpanes.xml")).toContain('visibility="0"');
    expect(saved.package.text("word/webextensions/webextension1.xml")).toMatch(
      /store="EXCatalog".*Office\.AutoShowTaskpaneWithDocument" value="true"/,
    );
    for (const one of [document, saved]) {
      removeAutoOpen(one.package, OURS);
      expect(partsOf(one)).toEqual(before);
    }
    expect(document.save()).toBe(bytes);
  });

  it("is asked for once, however often it is added", () => {
    const document = openDocx(bytes);
    addAutoOpen(document.package, OURS);
    const once = partsOf(document);
    addAutoOpen(document.package, { ...OURS, id: OURS.id.toUpperCase() });
    expect(partsOf(document)).toEqual(once);
  });

  it("leaves the panes of others alone", () => {
    const document = openDocx(bytes);
    addAutoOpen(document.package, THEIRS);
    const theirs = partsOf(document);
    expect(isAutoOpen(document.package, OURS)).toBe(false);
    addAutoOpen(document.package, OURS);
    expect(isAutoOpen(document.package, THEIRS)).toBe(true);
    removeAutoOpen(document.package, OURS);
    expect(partsOf(document)).toEqual(theirs);
  });

  it("is switched on where our pane is there without the tag", () => {
    const document = openDocx(bytes);
    const { package: pkg } = document;
    addAutoOpen(pkg, OURS);
    const part = "word/webextensions/webextension1.xml";
    pkg.writeText(part, pkg.text(part).replace('value="true"', 'value="false"'));
    expect(isAutoOpen(pkg, OURS)).toBe(false);
    addAutoOpen(pkg, OURS);
    expect(isAutoOpen(pkg, OURS)).toBe(true);
  });
});
