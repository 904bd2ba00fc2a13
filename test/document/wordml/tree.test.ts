import { applySplices, areCompatible, mapOffset } from "../../../src/document/wordml/splice";
import { parseXml } from "../../../src/document/wordml/parse";
import { parseXmlLater } from "../../../src/document/wordml/parse-later";
import { childElement, prefixInScope, walk, type XmlElement } from "../../../src/document/wordml/tree";
import { hasCode } from "./support";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

function outline(element: XmlElement): string {
  const names: string[] = [element.name];
  walk(element, (e) => {
    names.push(e.name);
    return undefined;
  });
  return names.join(" ");
}

describe("parseXml", () => {
  it.each([
    ["the usual prefix", `<w:document xmlns:w="${W}"><w:body/></w:document>`],
    ["another prefix", `<x:document xmlns:x="${W}"><x:body/></x:document>`],
    ["the default namespace", `<document xmlns="${W}"><body/></document>`],
    ["a strict document", `<w:document xmlns:w="${STRICT}"><w:body/></w:document>`],
    ["a byte-order mark", `\ufeff<?xml version="1.0"?><w:document xmlns:w="${W}"><w:body/></w:document>`],
  ])("gives the same names for %s", (_title, source) => {
    expect(outline(parseXml(source))).toBe("w:document w:body");
  });

  it("keeps unknown namespaces apart", () => {
    const root = parseXml(`<w:p xmlns:w="${W}" xmlns:y="urn:y"><y:p y:val="1" w:val="2"/></w:p>`);
    expect(outline(root)).toBe("w:p {urn:y}p");
    expect(childElement(root, "{urn:y}p")?.attributes).toEqual({ "{urn:y}val": "1", "w:val": "2" });
  });

  it("knows where each element stands in the source", () => {
    const source = `\ufeff<!-- a > b -->\r\n<w:p xmlns:w="${W}">é😀&amp;<![CDATA[<w:x>]]><w:r a=">"  ><w:t/></w:r >x</w:p>`;
    const root = parseXml(source);
    const run = childElement(root, "w:r");
    expect(source.slice(root.start, root.startTagEnd)).toBe(`<w:p xmlns:w="${W}">`);
    expect(source.slice(root.endTagStart, root.end)).toBe("</w:p>");
    expect(run && source.slice(run.start, run.end)).toBe(`<w:r a=">"  ><w:t/></w:r >`);
    expect(root.children[0]).toBe("é😀&<w:x>");
  });

  it.each([
    ["damaged", "<a><b></a>"],
    ["damaged", "<a>&undefined;</a>"],
    ["damaged", "<w:p/>"],
    ["damaged", ""],
    ["doctype", `<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>`],
    ["too-deep", "<a>".repeat(300) + "</a>".repeat(300)],
  ])("says %s", (code, source) => {
    expect(() => parseXml(source)).toThrow(hasCode(code));
  });

  it("refuses what is longer than the limit", () => {
    expect(() => parseXml("<a>12345</a>", { maxLength: 10, maxDepth: 9 })).toThrow(hasCode("too-large"));
  });

  it("says the same where the careful way has to be fetched first", async () => {
    const usual = `<w:p xmlns:w="${W}">a &amp; b</w:p>`;
    expect(await parseXmlLater(usual)).toEqual(parseXml(usual));
    expect(await parseXmlLater("<\u00e9t\u00e9/>")).toEqual(parseXml("<\u00e9t\u00e9/>"));
    await expect(parseXmlLater("<a><b></a>")).rejects.toEqual(hasCode("damaged"));
    await expect(parseXmlLater("<a/>", { maxLength: 3, maxDepth: 9 })).rejects.toEqual(hasCode("too-large"));
  });

  it("finds the prefix of a namespace in scope, the innermost declaration first", () => {
    const root = parseXml(`<a xmlns:w="${W}"><b xmlns:w="urn:other" xmlns:v="${W}"/><c/></a>`);
    const b = childElement(root, "b");
    const c = childElement(root, "c");
    expect([b && prefixInScope(b, "w"), c && prefixInScope(c, "w"), prefixInScope(root, "w14")]).toEqual([
      "v",
      "w",
      undefined,
    ]);
  });
});

describe("splices", () => {
  it("change only what they name", () => {
    const splices = [
      { start: 4, end: 4, text: "B" },
      { start: 0, end: 1, text: "" },
      { start: 4, end: 6, text: "C" },
    ];
    expect(applySplices("abcdefgh", splices)).toBe("bcdBCgh");
    expect([1, 3, 4, 5, 6, 7].map((offset) => mapOffset(offset, splices))).toEqual([
      0,
      2,
      undefined,
      undefined,
      5,
      6,
    ]);
  });

  it("do not overlap", () => {
    const overlapping = [
      { start: 0, end: 3, text: "" },
      { start: 2, end: 4, text: "" },
    ];
    expect(areCompatible(overlapping)).toBe(false);
    expect(() => applySplices("abcdef", overlapping)).toThrow(RangeError);
  });
});
