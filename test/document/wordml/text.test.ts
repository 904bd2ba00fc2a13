import fc from "fast-check";
import { normaliseText } from "../../../src/core/model";
import { rawOffset, readParagraph } from "../../../src/document/wordml/text";
import { parseXml } from "../../../src/document/wordml/parse";
import { cellOf, DECLARATIONS, p, paragraphTexts, sdt, snapshotOf, tbl, tc, tr } from "./support";

const r = (content: string, properties = ""): string => `<w:r>${properties}${content}</w:r>`;
const t = (text: string): string => `<w:t xml:space="preserve">${text}</w:t>`;
const field = (type: string): string => r(`<w:fldChar w:fldCharType="${type}"/>`);
const box = (content: string): string => `<w:txbxContent>${content}</w:txbxContent>`;

function contentOf(inline: string): ReturnType<typeof readParagraph> {
  return readParagraph(parseXml(`<w:p ${DECLARATIONS}>${inline}</w:p>`));
}

describe("the accepted text of a paragraph", () => {
  it.each([
    ["runs split in a word", r(t("ac")) + r(t("ti")) + r(t("on")), "action"],
    [
      "tabs, breaks and hyphens",
      r(
        `${t("a")}<w:tab/>${t("b")}<w:br/>${t("c")}<w:cr/><w:noBreakHyphen/><w:softHyphen/><w:ptab/>${t("d")}`,
      ),
      "a\tb\nc\n-\td",
    ],
    [
      "no tab from tab stops",
      `<w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr>${r(t("a"))}`,
      "a",
    ],
    [
      "space that the file preserves",
      r(t(" a ")) + r("<w:t> b </w:t>") + r("<w:t>\n c\n d\n</w:t>"),
      " a bc  d",
    ],
    ["hard spaces and invisible characters", r(t("a\u00a0b\u200b\u202fc\u2011d\ufeff")), "a b c-d"],
    ["entities and CDATA", r(t("a &amp; b<![CDATA[ <c>]]>")), "a & b <c>"],
    [
      "deleted and moved-away text",
      `${r(t("a"))}<w:del w:id="1">${r("<w:delText>b</w:delText>")}</w:del><w:moveFrom w:id="2">${r(t("c"))}</w:moveFrom>${r(t("d"))}`,
      "ad",
    ],
    [
      "inserted and moved-here text",
      `<w:ins w:id="1">${r(t("a"))}</w:ins><w:moveTo w:id="2">${r(t("b"))}</w:moveTo>`,
      "ab",
    ],
    [
      "text deleted from an insertion",
      `<w:ins w:id="1">${r(t("a"))}<w:del w:id="2">${r("<w:delText>b</w:delText>")}</w:del></w:ins>`,
      "a",
    ],
    [
      "hyperlinks, smart tags, controls, directions",
      `<w:hyperlink>${r(t("a"))}</w:hyperlink><w:smartTag>${r(t("b"))}</w:smartTag>${sdt(r(t("c")))}<w:bdo w:val="rtl">${r(t("d"))}</w:bdo><w:customXml>${r(t("e"))}</w:customXml>`,
      "abcde",
    ],
    ["the result of a simple field", `<w:fldSimple w:instr="DATE">${r(t("May"))}</w:fldSimple>`, "May"],
    [
      "the result of a field",
      field("begin") +
        r("<w:instrText>DATE</w:instrText>") +
        field("separate") +
        r(t("May")) +
        field("end") +
        r(t(" 5")),
      "May 5",
    ],
    [
      "no part of an instruction",
      field("begin") +
        r(t("IF ")) +
        field("begin") +
        r("<w:instrText>X</w:instrText>") +
        field("separate") +
        r(t("inner")) +
        field("end") +
        field("separate") +
        r(t("outer")) +
        field("end"),
      "outer",
    ],
    [
      "no deleted instruction",
      `<w:del w:id="1">${field("begin")}${r("<w:delInstrText>DATE</w:delInstrText>")}${field("separate")}${r("<w:delText>x</w:delText>")}${field("end")}</w:del>${r(t("a"))}`,
      "a",
    ],
    ["a field that never ends", field("separate") + r(t("a")) + field("end") + field("end"), "a"],
    [
      "the base of ruby text",
      r(`<w:ruby><w:rubyPr/><w:rt>${r(t("kana"))}</w:rt><w:rubyBase>${r(t("kanji"))}</w:rubyBase></w:ruby>`),
      "kanji",
    ],
    [
      "no marks of notes and comments",
      r(t("a")) + r(`<w:footnoteReference w:id="1"/>`) + r(`<w:commentReference w:id="1"/>`),
      "a",
    ],
    [
      "the letters of a formula",
      `<m:oMathPara><m:oMath><m:r><m:t>x</m:t></m:r><m:sSup><m:e><m:r><m:t>y</m:t></m:r></m:e></m:sSup></m:oMath></m:oMathPara>`,
      "xy",
    ],
    [
      "no hidden text",
      r(t("a")) + r(t("b"), "<w:rPr><w:vanish/></w:rPr>") + r(t("c"), `<w:rPr><w:vanish w:val="0"/></w:rPr>`),
      "ac",
    ],
    [
      "symbols with a character of their own",
      r(
        `<w:sym w:font="Calibri" w:char="00A9"/><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Wingdings" w:char="F04A"/><w:sym w:font="Symbol" w:char="F0B7"/><w:sym/>`,
      ),
      "©✓",
    ],
    [
      "one of two alternatives",
      r(
        `<mc:AlternateContent><mc:Choice Requires="wps">${t("a")}</mc:Choice><mc:Fallback>${t("b")}</mc:Fallback></mc:AlternateContent>`,
      ),
      "a",
    ],
    ["no prompt of a control", r(t("a")) + sdt(r(t("Choose an item.")), "<w:showingPlcHdr/>"), "a"],
    [
      "no text of a text box",
      r(t("a")) + r(`<w:pict><v:shape><v:textbox>${box(p("b"))}</v:textbox></v:shape></w:pict>`),
      "a",
    ],
  ])("keeps or leaves out: %s", (_title, inline, expected) => {
    expect(contentOf(inline).text).toBe(expected);
  });

  it("reads two controls' prompts apart, however many runs they have", () => {
    const prompts = contentOf(
      sdt(r(t("Choose ")) + r(t("one.")), "<w:showingPlcHdr/>") +
        sdt(r(t("Date")), `<w:showingPlcHdr w:val="true"/>`),
    );
    expect([prompts.text, prompts.placeholders]).toEqual(["", ["Choose one.", "Date"]]);
  });

  it.each([
    ["Click or tap here to enter text.", ""],
    ["Click here to enter text", ""],
    ["Choose an item.", ""],
    ["Click or tap to enter a date.", ""],
    ["Choose an item from the catalog", "Choose an item from the catalog"],
    ["Click or tap here to enter text. Books", "Click or tap here to enter text. Books"],
  ])("takes Word's own prompt for one though another program lost its mark: %s", (shown, text) => {
    const half = Math.ceil(shown.length / 2);
    const { placeholders, ...content } = contentOf(
      sdt(r(t(shown.slice(0, half))) + r(t(shown.slice(half))), "<w:text/>"),
    );
    expect([content.text, placeholders]).toEqual([text, text === "" ? [shown] : []]);
  });

  it("joins a paragraph whose mark is deleted with the next", () => {
    const deleted = `<w:rPr><w:del w:id="1"/></w:rPr>`;
    const body = p("a ", deleted) + p("b ", `<w:rPr><w:moveFrom w:id="1"/></w:rPr>`) + p("c");
    expect(paragraphTexts(snapshotOf(body))).toEqual(["", "", "a b c"]);
    expect(paragraphTexts(snapshotOf(p("a", deleted) + tbl(tr("x")) + p("b", deleted)))).toEqual(["a", "b"]);
    const cell = cellOf(snapshotOf(tbl(tr(tc(body + p("d"))))));
    expect([cell.text, cell.paragraphs.length]).toEqual(["a b c\nd", 2]);
  });

  it("lists each text box once, at the paragraph that anchors it", () => {
    const shape = r(
      `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box(p("one") + p("two"))}</wps:txbx></w:drawing></mc:Choice>` +
        `<mc:Fallback><w:pict><v:textbox>${box(p("one") + p("two"))}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`,
    );
    const canvas = r(
      `<mc:AlternateContent><mc:Choice Requires="wpc"><w:drawing/></mc:Choice><mc:Fallback><w:pict><v:textbox>${box(tbl(tr("x", "y")))}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`,
    );
    const snapshot = snapshotOf(p("before") + `<w:p>${r(t("a"))}${shape}${canvas}</w:p>`);
    expect(snapshot.blocks.map((block) => block.kind === "paragraph" && block.textBoxes)).toEqual([
      [],
      [
        { text: "one\ntwo", paragraphs: ["one", "two"] },
        { text: "x\ty", paragraphs: ["x\ty"] },
      ],
    ]);
  });

  it("maps the text to its elements", () => {
    const content = contentOf(
      r(`${t("Name: ")}<w:tab/>`) +
        `<w:fldSimple w:instr="X">${r(t("a\u200bb"))}</w:fldSimple>` +
        `<w:ins w:id="1">${r(t("c"))}</w:ins>`,
    );
    expect(
      content.pieces.map((piece) => [
        piece.start,
        piece.text,
        piece.element.name,
        piece.inField,
        piece.around.change,
      ]),
    ).toEqual([
      [0, "Name: ", "w:t", false, undefined],
      [6, "\t", "w:tab", false, undefined],
      [7, "ab", "w:t", true, undefined],
      [9, "c", "w:t", false, "inserted"],
    ]);
  });

  it("reads text of any length as normaliseText gives it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (raw) => {
        // eslint-disable-next-line no-control-regex -- XML cannot hold them
        const allowed = raw.replace(/[\u0000-\u001f\ufffe\uffff]/g, "");
        const escaped = allowed.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
        expect(contentOf(r(t(escaped))).text).toBe(normaliseText(allowed));
      }),
    );
  });
});

describe("rawOffset", () => {
  it.each([
    ["abc", 0, 0],
    ["abc", 2, 2],
    ["a\u200bbc", 1, 1],
    ["a\u200bbc", 2, 3],
    ["\u00adab", 1, 2],
    ["ab", 9, 2],
  ])("of %j at %d is %d", (raw, offset, expected) => {
    expect(rawOffset(raw, offset)).toBe(expected);
  });
});

describe("a cell's text", () => {
  it.each([
    ["paragraphs", p("a") + p("") + p("b"), "a\n\nb", 0],
    ["a control as the last child", p("a") + sdt(p("b")), "a\nb", 0],
    ["a nested table row by row", p("a") + tbl(tr("b", "c"), tr("d", "e")) + p(""), "a\nb\tc\nd\te\n", 1],
    [
      "a nested table's deleted row and covered cell",
      tbl(
        `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${tc("x")}</w:tr>`,
        tr(tc("a", `<w:vMerge w:val="restart"/>`), "b"),
        tr(tc("", "<w:vMerge/>"), "c"),
      ) + p("d"),
      "a\tb\n\tc\nd",
      1,
    ],
    [
      "no prompt of a control around paragraphs",
      p("a") + sdt(p("Click here.") + p("Then there."), "<w:showingPlcHdr/>"),
      "a\n\n",
      0,
    ],
  ])("holds %s", (_title, content, text, nested) => {
    const cell = cellOf(snapshotOf(tbl(tr(tc(content)))));
    expect([cell.text, cell.nestedTables]).toEqual([text, nested]);
    expect(cell.paragraphs.map((paragraph) => paragraph.text).join("\n")).toBe(text);
  });

  it("leaves out the prompt of a control around the cell, and says it", () => {
    const cell = cellOf(snapshotOf(tbl(`<w:tr>${sdt(tc("Owner?"), "<w:showingPlcHdr/>")}</w:tr>`)));
    expect([cell.text, cell.flags.placeholder, cell.flags.controls.length]).toEqual(["", "Owner?", 1]);
  });
});
