import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { builtinTemplates } from "../../../src/core/templates";
import { DocumentError } from "../../../src/core/model";
import { blankDocument } from "../../../src/document/blank";
import { OpcPackage } from "../../../src/document/docx/package";
import { treeBySaxes } from "../../../src/document/wordml/saxes-tree";
import { scanXml } from "../../../src/document/wordml/scan-xml";
import { DEFAULT_LIMITS } from "../../../src/document/wordml/tree";
import { describeWithShared } from "../../support/shared";
import { sameTree } from "./support";

/** Undefined instead of a DocumentError. */
function unlessRefused<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof DocumentError) return undefined;
    throw error;
  }
}

/** The XML parts of a package that can be decoded, by name. */
function xmlParts(bytes: Uint8Array): readonly { readonly name: string; readonly source: string }[] {
  const pkg = unlessRefused(() => OpcPackage.open(bytes));
  const names = pkg?.partNames.filter((name) => /\.(xml|rels|vml)$/i.test(name)) ?? [];
  return names.flatMap((name) => {
    const source = unlessRefused(() => pkg?.text(name));
    return source === undefined ? [] : [{ name, source }];
  });
}

interface Tally {
  /** Parts of which both ways give the same tree. */
  same: number;
  /** Parts that the quick way leaves to the careful one, which takes them. */
  readonly left: string[];
  readonly different: string[];
}

function compare(tally: Tally, title: string, bytes: Uint8Array): void {
  for (const { name, source } of xmlParts(bytes)) {
    const careful = unlessRefused(() => treeBySaxes(source, DEFAULT_LIMITS));
    const quick = scanXml(source, DEFAULT_LIMITS);
    if (quick === undefined && careful === undefined) continue;
    if (quick === undefined) tally.left.push(`${title} ${name}`);
    else if (careful === undefined || !sameTree(quick, careful)) tally.different.push(`${title} ${name}`);
    else tally.same += 1;
  }
}

it("both ways give the same trees of all parts of our own documents", () => {
  const tally: Tally = { same: 0, left: [], different: [] };
  for (const template of builtinTemplates) compare(tally, template.id, blankDocument(template));
  expect(tally).toEqual({ same: expect.any(Number) as number, left: [], different: [] });
  expect(tally.same).toBeGreaterThanOrEqual(6 * builtinTemplates.length);
});

describeWithShared("real documents", (shared) => {
  it.each(["corpus", "templates"])("both ways give the same trees of all parts in %s", (folder) => {
    const tally: Tally = { same: 0, left: [], different: [] };
    const files = readdirSync(path.join(shared, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.do[ct][xm]$/.test(name))
      .map((name) => path.join(shared, folder, name));
    for (const file of files) compare(tally, path.basename(file), readFileSync(file));
    expect(tally).toEqual({ same: expect.any(Number) as number, left: [], different: [] });
    expect(tally.same).toBeGreaterThan(5 * files.length);
  });
});
