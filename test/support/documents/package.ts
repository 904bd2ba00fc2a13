import { strToU8, zipSync } from "fflate";

/** Putting test packages together: what every .docx needs around the parts that a test writes by hand. */

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Content type and relationship type by the file name of a part under word/. */
const KNOWN: Readonly<Record<string, readonly [contentType: string, relationship: string]>> = {
  "styles.xml": [`${OFFICE}.styles+xml`, `${RELATIONSHIPS}/styles`],
  "settings.xml": [`${OFFICE}.settings+xml`, `${RELATIONSHIPS}/settings`],
  "numbering.xml": [`${OFFICE}.numbering+xml`, `${RELATIONSHIPS}/numbering`],
  "fontTable.xml": [`${OFFICE}.fontTable+xml`, `${RELATIONSHIPS}/fontTable`],
  "comments.xml": [`${OFFICE}.comments+xml`, `${RELATIONSHIPS}/comments`],
  "commentsExtended.xml": [
    `${OFFICE}.commentsExtended+xml`,
    "http://schemas.microsoft.com/office/2011/relationships/commentsExtended",
  ],
};

/** The named parts as a zip, in the order given; the same parts give the same bytes. */
export function zipParts(parts: Readonly<Record<string, string>>): Uint8Array {
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { mtime: new Date(2024, 0, 1), level: 1 });
}

/**
 * A .docx of a main part and others beside it.
 *
 * @param document the main part, without XML declaration
 * @param others parts under word/ by file name, without XML declaration; relationships and content types are
 *   made for them
 */
export function docxOf(document: string, others: Readonly<Record<string, string>> = {}): Uint8Array {
  const names = Object.keys(others);
  const known = (name: string): readonly [string, string] => {
    const found = KNOWN[name];
    if (found === undefined) throw new RangeError(`no content type is known for ${name}`);
    return found;
  };
  const overrides = names.map(
    (name) => `<Override PartName="/word/${name}" ContentType="${known(name)[0]}"/>`,
  );
  const relations = names.map(
    (name, i) => `<Relationship Id="rId${i + 1}" Type="${known(name)[1]}" Target="${name}"/>`,
  );
  return zipParts({
    "[Content_Types].xml":
      DECLARATION +
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/word/document.xml" ContentType="${OFFICE}.document.main+xml"/>` +
      `${overrides.join("")}</Types>`,
    "_rels/.rels":
      DECLARATION +
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      `<Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": DECLARATION + document,
    ...(names.length === 0
      ? {}
      : {
          "word/_rels/document.xml.rels":
            DECLARATION +
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
            `${relations.join("")}</Relationships>`,
        }),
    ...Object.fromEntries(names.map((name) => [`word/${name}`, DECLARATION + (others[name] ?? "")])),
  });
}

/** Text between tags. */
export function escapeText(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
