import fc from "fast-check";
import { replaceText } from "../../../src/workbench/host/model/editing/write-text";
import {
  characterOffsets,
  contentStart,
  type Extent,
  piecesOf,
} from "../../../src/workbench/host/model/extents";
import { HostDocument } from "../../../src/workbench/host/model/host-document";
import { paragraphText, rangeText } from "../../../src/workbench/host/model/reading";
import { setTracking } from "../../../src/workbench/host/model/settings";
import { profileNamed } from "../../../src/workbench/host/profiles";
import { p, sdt } from "../../document/wordml/support";
import { docx } from "./support";

/** Any text in place of any stretch of a line: the line reads as it must, and nothing else changed. */

const LINES = [
  p("First &amp; last"),
  '<w:p><w:r><w:t>plain </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve"> bold &lt;&#x41;&gt; </w:t><w:tab/><w:t>after</w:t></w:r></w:p>',
  "<w:p/>",
  `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>see </w:t></w:r><w:hyperlink><w:r><w:t>the link</w:t></w:r></w:hyperlink>${sdt("<w:r><w:t>held</w:t></w:r>")}</w:p>`,
  '<w:p><w:bookmarkStart w:id="0" w:name="b"/><w:r><w:t xml:space="preserve">\u{1F4D8} book </w:t></w:r><w:bookmarkEnd w:id="0"/><w:r><w:br/></w:r></w:p>',
];

const profile = profileNamed("web", { deletedText: "left-out", paragraphSeparator: "\n" });

function open(): HostDocument {
  return new HostDocument(docx(LINES.join("") + p("end")), profile);
}

function texts(document: HostDocument): readonly string[] {
  return document.story.paragraphs.map((paragraph) => paragraphText(document, paragraph));
}

interface Place {
  /** Characters before it. */
  readonly at: number;
  /** Offset in the source. */
  readonly offset: number;
}

/** The places between the characters of a line. */
function placesOf(document: HostDocument, line: number): readonly Place[] {
  const element = document.story.paragraphs[line]?.element;
  if (element === undefined) throw new RangeError("no such line");
  const pieces = piecesOf(element).filter(({ deleted, text }) => !deleted && text !== "");
  const inside = pieces.flatMap((piece) => {
    const isText = piece.element.name === "w:t";
    return isText ? characterOffsets(document.source, piece).slice(0, -1) : [piece.element.start];
  });
  const last = pieces[pieces.length - 1];
  const text = pieces.map((piece) => piece.text).join("");
  return (
    [...inside, last?.element.end ?? contentStart(element)]
      .map((offset, at) => ({ at, offset }))
      // Between the two halves of a character beyond the basic plane nobody can write.
      .filter(({ at }) => !/[\udc00-\udfff]/.test(text.charAt(at)))
  );
}

/** Two places of a line, chosen by two numbers. */
function choose(places: readonly Place[], from: number, length: number): readonly [Place, Place] {
  const start = places[from % places.length];
  const end = places[Math.min(places.length - 1, (from % places.length) + length)];
  if (start === undefined || end === undefined) throw new RangeError("no such place");
  return [start, end];
}

/** Puts a text between two places of a line. @returns how the lines must read, and the range of the text */
function replaceIn(
  document: HostDocument,
  number: number,
  [start, end]: readonly [Place, Place],
  text: string,
): { readonly expected: readonly string[]; readonly extent: Extent } {
  const before = texts(document);
  const old = before[number] ?? "";
  const extent = replaceText(document, { start: start.offset, end: end.offset }, text);
  const line = old.slice(0, start.at) + text + old.slice(end.at);
  return { expected: before.map((other, index) => (index === number ? line : other)), extent };
}

const line = fc.nat(LINES.length - 1);
const written = fc.oneof(
  fc.string({ unit: fc.constantFrom("a", " ", "&", "<", "é", "\t") }),
  fc.constantFrom("One name", "J. Rivera & team"),
);

const edit = fc.record({ number: line, from: fc.nat(40), length: fc.nat(12), text: written });

describe.each([false, true])("replacing, Track Changes %s", (tracking) => {
  it("puts a text in place of a stretch and leaves the rest", () => {
    fc.assert(
      fc.property(edit, ({ number, from, length, text }) => {
        const document = open();
        setTracking(document, tracking);
        const others = document.story.paragraphs.map(({ element }) => document.elementAnchor(element));
        const places = choose(placesOf(document, number), from, length);
        const { expected, extent } = replaceIn(document, number, places, text);
        expect(texts(document)).toEqual(expected);
        expect(rangeText(document, extent)).toBe(text);
        others.forEach((anchor, index) => {
          const node = document.nodeAt(anchor);
          expect(node.kind === "paragraph" ? paragraphText(document, node) : undefined).toBe(expected[index]);
        });
      }),
      { numRuns: 300 },
    );
  });

  it("is done over and over without losing a place that others hold", () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
        const document = open();
        setTracking(document, tracking);
        const last = document.story.paragraphs[LINES.length];
        if (last === undefined) throw new RangeError("no last line");
        const held = document.rangeAnchor(contentStart(last.element), last.element.endTagStart);
        for (const { number, from, length, text } of edits) {
          const places = choose(placesOf(document, number), from, length);
          const { expected } = replaceIn(document, number, places, text);
          expect(texts(document)).toEqual(expected);
        }
        expect(rangeText(document, document.extentOf(held))).toBe("end");
      }),
      { numRuns: 150 },
    );
  });
});
