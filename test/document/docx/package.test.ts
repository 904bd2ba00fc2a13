import fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import { DocumentError } from "../../../src/core/model";
import { openDocx, OpcPackage } from "../../../src/document/docx";
import { docxOf, zipParts } from "../../support/documents";
import { documentSource, hasCode, p, paragraphTexts } from "../wordml/support";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

interface Main {
  /** Name of the part in the archive, and as the relationship writes it. */
  readonly part?: string;
  readonly target?: string;
  readonly type?: string;
  readonly contentType?: string;
  readonly types?: string;
  readonly rels?: string;
  readonly content?: string;
}

/** A package by hand, for what a well-behaved writer would not do. */
function packageOf(main: Main = {}): Uint8Array {
  const { part = "word/document.xml", content = documentSource(p("Hello")) } = main;
  return zipParts({
    [main.types ?? "[Content_Types].xml"]:
      `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/${part}" ContentType="${main.contentType ?? WORD}"/></Types>`,
    [main.rels ?? "_rels/.rels"]:
      `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${main.type ?? `${OFFICE}/officeDocument`}" Target="${main.target ?? part}"/></Relationships>`,
    [part]: content,
  });
}

function utf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const bytes = Buffer.from((mark ? "\ufeff" : "") + text, "utf16le");
  return new Uint8Array(bigEndian ? bytes.swap16() : bytes);
}

/** A document whose main part has these very bytes. */
function packageWithBytes(bytes: Uint8Array): Uint8Array {
  return zipSync({ ...unzipSync(packageOf()), "word/document.xml": bytes });
}

describe("finding the main part", () => {
  it.each<[string, Main]>([
    ["under its usual name", {}],
    ["by an absolute target", { target: "/word/document.xml" }],
    ["by a target with back-slashes", { target: "word\\document.xml" }],
    ["by a target in another case", { target: "Word/Document.XML" }],
    ["by a target with dots", { target: "./x/../word/document.xml" }],
    ["under another name", { part: "word/document2.xml" }],
    ["at the top", { part: "main.xml" }],
    ["under an escaped name", { part: "word/my document.xml", target: "word/my%20document.xml" }],
    ["in an archive with back-slashes in names", { part: "word\\document.xml", target: "word/document.xml" }],
    [
      "of a strict package",
      { type: "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" },
    ],
    ["of a document with macros", { contentType: "application/vnd.ms-word.document.macroEnabled.main+xml" }],
    [
      "of a template",
      { contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml" },
    ],
    [
      "of a template with macros",
      { contentType: "application/vnd.ms-word.template.macroEnabledTemplate.main+xml" },
    ],
    ["of a package that names no good type", { contentType: "application/xml" }],
    ["with oddly spelled package parts", { types: "[content_types].xml", rels: "_RELS/.rels" }],
  ])("%s", async (_name, main) => {
    expect(paragraphTexts(await openDocx(packageOf(main)).read())).toEqual(["Hello"]);
  });

  it.each<[string, Uint8Array, string]>([
    ["an empty file", new Uint8Array(), "not-a-docx"],
    ["text", strToU8("Dear colleagues,"), "not-a-docx"],
    ["rich text", strToU8("{\\rtf1 Hello}"), "not-a-docx"],
    ["a PDF", strToU8("%PDF-1.7"), "not-a-docx"],
    ["a lock file", lockFile("Ana"), "not-word"],
    ["a Word 97 document", ole("WordDocument"), "legacy-or-encrypted"],
    ["a document with a password", ole("EncryptedPackage"), "legacy-or-encrypted"],
    ["a plain archive", zipParts({ "notes.txt": "x" }), "not-a-docx"],
    [
      "an OpenDocument text",
      zipParts({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<x/>" }),
      "not-word",
    ],
    [
      "a workbook",
      packageOf({
        part: "xl/workbook.xml",
        contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        content: "<workbook/>",
      }),
      "not-word",
    ],
    ["another root element", packageOf({ content: "<workbook/>" }), "not-word"],
    ["no body", packageOf({ content: documentSource("").replace(/<w:body>.*<\/w:body>/, "") }), "not-word"],
    ["another relationship", packageOf({ type: `${OFFICE}/extended-properties` }), "not-word"],
    ["a main part that is not there", packageOf({ target: "word/other.xml" }), "damaged"],
    ["broken XML", packageOf({ content: "<w:document" }), "damaged"],
    ["a document type", packageOf({ content: "<!DOCTYPE a []><a/>" }), "doctype"],
  ])("refuses %s", (_name, bytes, code) => {
    expect(() => openDocx(bytes)).toThrow(hasCode(code));
  });

  it("says which kind of old file it is", () => {
    expect(() => openDocx(ole("EncryptedPackage"))).toThrow(/password/);
    expect(() => openDocx(ole("WordDocument"))).toThrow(/97-2003/);
  });
});

/** The beginning of an OLE2 file whose directory names one stream. */
function ole(stream: string): Uint8Array {
  const magic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  return new Uint8Array([
    ...magic,
    ...new Uint8Array(504),
    ...Buffer.from(`Root Entry\0${stream}`, "utf16le"),
  ]);
}

function lockFile(user: string): Uint8Array {
  const bytes = new Uint8Array(162);
  bytes.set([user.length, ...strToU8(user)]);
  bytes.set([user.length, 0, ...Buffer.from(user, "utf16le")], 54);
  return bytes;
}

describe("encodings of parts", () => {
  const source = `<?xml version="1.0"?>${documentSource(p("Zoë"))}`;

  it.each<[string, Uint8Array]>([
    ["UTF-8", strToU8(source)],
    ["UTF-8 with a byte-order mark", strToU8(`\ufeff${source}`)],
    ["UTF-16 little-endian with a mark", utf16(source, false, true)],
    ["UTF-16 big-endian with a mark", utf16(source, true, true)],
    ["UTF-16 little-endian", utf16(source, false, false)],
    ["UTF-16 big-endian", utf16(source, true, false)],
  ])("%s is read, and written back as it was", async (_name, bytes) => {
    const document = openDocx(packageWithBytes(bytes));
    expect(paragraphTexts(await document.read())).toEqual(["Zoë"]);
    const { package: pkg } = document;
    pkg.writeText(pkg.mainPart, pkg.text(pkg.mainPart).replace("Zoë", "Zoe"));
    const changed = openDocx(document.save());
    expect(paragraphTexts(await changed.read())).toEqual(["Zoe"]);
    changed.package.writeText(pkg.mainPart, changed.package.text(pkg.mainPart).replace("Zoe", "Zoë"));
    expect(Buffer.from(changed.package.bytes(pkg.mainPart))).toEqual(Buffer.from(bytes));
  });

  it("refuses bytes that are not of their encoding", () => {
    const bytes = packageWithBytes(new Uint8Array([...strToU8("<a>"), 0xc3, 0x28, ...strToU8("</a>")]));
    expect(() => openDocx(bytes)).toThrow(hasCode("damaged"));
  });
});

describe("limits", () => {
  const bytes = docxOf(documentSource(p("x".repeat(5000))));

  it("refuses two entries of one name, unless they hold the same", async () => {
    const { "word/document.xml": first = new Uint8Array(), ...others } = unzipSync(packageOf({}));
    const withTwin = (twin: Uint8Array): Uint8Array =>
      zipSync({ ...others, "word/document.xml": first, "Word\\document.xml": twin });
    expect(paragraphTexts(await openDocx(withTwin(first)).read())).toEqual(["Hello"]);
    expect(() => openDocx(withTwin(strToU8("<other/>")))).toThrow(hasCode("damaged"));
  });

  it("refuses a main part beyond the limit, by what the directory announces", () => {
    expect(() => openDocx(bytes, { limits: { maxXml: 5000 } })).toThrow(hasCode("too-large"));
  });

  it("refuses a package beyond the limit", () => {
    expect(() => openDocx(bytes, { limits: { maxTotal: 5000 } })).toThrow(hasCode("too-large"));
    expect(() => openDocx(bytes, { limits: { maxEntries: 2 } })).toThrow(hasCode("too-large"));
  });

  it("refuses elements that are nested too deeply", () => {
    const deep = `${"<w:p>".repeat(300)}${"</w:p>".repeat(300)}`;
    expect(() => openDocx(docxOf(documentSource(deep)))).toThrow(hasCode("too-deep"));
  });
});

describe("parts, content types and relationships", () => {
  const parts = (pkg: OpcPackage): Record<string, string> =>
    Object.fromEntries(pkg.partNames.map((name) => [name, pkg.text(name)]));

  it("come and go without a trace", () => {
    const bytes = docxOf(documentSource(p("Hello")));
    const pkg = OpcPackage.open(bytes);
    const before = parts(pkg);
    pkg.addPart("word/notes.xml", "application/x-notes+xml", "<n/>");
    expect(pkg.relate("word/document.xml", "notes", "word/notes.xml")).toBe("rId1");
    expect(pkg.relate("word/document.xml", "settings", "customXml/item1.xml")).toBe("rId2");
    expect(pkg.relationships("word/document.xml").map((one) => one.target)).toEqual([
      "notes.xml",
      "../customXml/item1.xml",
    ]);
    expect(pkg.related("word/document.xml", "notes")).toEqual(["word/notes.xml"]);
    expect(pkg.contentType("word/Notes.xml")).toBe("application/x-notes+xml");
    expect(() => pkg.addPart("Word/notes.xml", "a/b", "")).toThrow(RangeError);

    const saved = OpcPackage.open(pkg.save());
    expect(parts(saved)).toEqual(parts(pkg));
    for (const one of [pkg, saved]) {
      one.unrelate("word/document.xml", "customXml/item1.xml");
      one.unrelate("word/document.xml", "word/notes.xml");
      one.removePart("word/notes.xml");
      expect(parts(one)).toEqual(before);
    }
    expect(pkg.save()).toBe(bytes);
  });

  it("take free ids and names", () => {
    const pkg = OpcPackage.open(docxOf(documentSource(p("")), { "styles.xml": "<w:styles/>" }));
    expect(pkg.relate("word/document.xml", "comments", "word/comments.xml")).toBe("rId2");
    expect(pkg.freeName("word/styles", "xml")).toBe("word/styles1.xml");
  });

  it("use the type URIs of a strict package", () => {
    const type = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument";
    const pkg = OpcPackage.open(packageOf({ type }));
    pkg.relate(pkg.mainPart, "comments", "word/comments.xml");
    pkg.relate(pkg.mainPart, "commentsExtended", "word/commentsExtended.xml");
    expect(pkg.relationships(pkg.mainPart).map((one) => one.type)).toEqual([
      "http://purl.oclc.org/ooxml/officeDocument/relationships/comments",
      "http://schemas.microsoft.com/office/2011/relationships/commentsExtended",
    ]);
  });

  it("go back to a checkpoint", () => {
    const bytes = docxOf(documentSource(p("Hello")));
    const pkg = OpcPackage.open(bytes);
    const undo = pkg.checkpoint();
    pkg.addPart("word/notes.xml", "a/b", "<n/>");
    pkg.writeText(pkg.mainPart, "<x/>");
    undo();
    expect(pkg.save()).toBe(bytes);
  });

  it("are refused where two entries of one name differ", () => {
    const bytes = zipSync({
      "[Content_Types].xml": strToU8(`<Types xmlns="${TYPES}"/>`),
      "_rels/.rels": strToU8(
        `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="a" Type="${OFFICE}/officeDocument" Target="d.xml"/></Relationships>`,
      ),
      "d.xml": strToU8(documentSource(p("one"))),
      "D.xml": strToU8(documentSource(p("two"))),
    });
    expect(() => openDocx(bytes)).toThrow(hasCode("damaged"));
  });
});

describe("a signed document", () => {
  it("is told, and its signature parts stay as they are", () => {
    const document = openDocx(docxOf(documentSource(p("Hello"))));
    expect(document.isSigned).toBe(false);
    const { package: pkg } = document;
    pkg.addPart("_xmlsignatures/origin.sigs", "application/x-origin", "");
    pkg.relate("", "signatureOrigin", "_xmlsignatures/origin.sigs");
    pkg.writeText(pkg.mainPart, documentSource(p("Bye")));
    const saved = openDocx(document.save());
    expect(saved.isSigned).toBe(true);
    expect(saved.package.has("_xmlsignatures/origin.sigs")).toBe(true);
  });
});

describe("hostile bytes", () => {
  const bytes = docxOf(documentSource(p("Hello")), { "settings.xml": "<w:settings/>" });

  function openOrName(candidate: Uint8Array): string {
    try {
      openDocx(candidate);
      return "opened";
    } catch (error) {
      if (error instanceof DocumentError) return error.code;
      throw error;
    }
  }

  it.each(Array.from({ length: 20 }, (_, i) => i))("refuses a file cut off at %i/20 by name", (twentieth) => {
    const cut = bytes.subarray(0, Math.floor((bytes.length * twentieth) / 20));
    expect(["not-a-docx", "damaged"]).toContain(openOrName(cut));
  });

  it("names what is wrong with any bytes", () => {
    const start = fc.constantFrom([], [0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 400 }), (first, rest) => {
        expect(openOrName(new Uint8Array([...first, ...rest]))).not.toBe("opened");
      }),
    );
  });

  it("names what is wrong with a document in which bytes were changed, or opens it", () => {
    const changes = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(changes, (changed) => {
        const candidate = bytes.slice();
        for (const [at, byte] of changed) candidate[at] = byte;
        expect(typeof openOrName(candidate)).toBe("string");
      }),
      { numRuns: 500 },
    );
  });
});
