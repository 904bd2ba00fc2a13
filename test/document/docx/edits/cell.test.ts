import { cellTexts, DECLARATIONS, p, sdt, tbl, tc, tr } from "../../wordml/support";
import { bench, benchOf, bodyOf, readBack, setCell } from "./support";

const t = (text: string): string => `<w:t>${text}</w:t>`;
const r = (content: string, properties = ""): string =>
  `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`;
const para = (...content: readonly string[]): string => `<w:p>${content.join("")}</w:p>`;

/** What a cell of this content holds after its text was set. */
function written(content: string, text: string): string {
  const source = setCell(bench(tbl(tr(tc(content), "beside"))), 0, 0, text);
  if (!source.startsWith("<")) return source;
  return /<w:tc>(.*?)<\/w:tc>/s.exec(bodyOf(source))?.[1] ?? "";
}

describe("setting the text of a cell", () => {
  it.each<[string, string, string, string]>([
    ["text for text", para(r(t("old"))), "new", para(r(t("new")))],
    [
      "the first run's formatting",
      para(r(t("a"), "<w:b/>"), r(t("b"), "<w:i/>")),
      "new",
      para(r(t("new"), "<w:b/>")),
    ],
    [
      "the paragraph mark's formatting in an empty cell",
      p("", "<w:jc/><w:rPr><w:b/></w:rPr>"),
      "new",
      `<w:p><w:pPr><w:jc/><w:rPr><w:b/></w:rPr></w:pPr>${r(t("new"), "<w:b/>")}</w:p>`,
    ],
    ["a self-closing paragraph", "<w:p/>", "new", para(r(t("new")))],
    [
      "a self-closing paragraph with attributes",
      `<w:p w14:paraId="00000001" />`,
      "new",
      `<w:p w14:paraId="00000001" >${r(t("new"))}</w:p>`,
    ],
    [
      "space, tabs and special characters",
      "<w:p/>",
      " a\tb & <c>",
      para(r(`<w:t xml:space="preserve"> a</w:t><w:tab/><w:t>b &amp; &lt;c&gt;</w:t>`)),
    ],
    [
      "lines as paragraphs like the first",
      `<w:p w:rsidR="1"><w:pPr><w:pStyle w:val="S"/></w:pPr>${r(t("old"), "<w:b/>")}</w:p>`,
      "a\nb",
      `<w:p w:rsidR="1"><w:pPr><w:pStyle w:val="S"/></w:pPr>${r(t("a"), "<w:b/>")}</w:p><w:p><w:pPr><w:pStyle w:val="S"/></w:pPr>${r(t("b"), "<w:b/>")}</w:p>`,
    ],
    [
      "other line ends and empty lines",
      "<w:p/>",
      "a\r\n\u2028b",
      para(r(t("a"))) + "<w:p/>" + para(r(t("b"))),
    ],
    ["fewer paragraphs than before", p("a") + p("b") + p("c"), "new", para(r(t("new")))],
    [
      "nothing, keeping the formatting",
      para(r(t("old"), "<w:b/>")),
      "",
      para(`<w:r><w:rPr><w:b/></w:rPr></w:r>`),
    ],
    ["nothing for two paragraphs", p("a") + p("b"), "", "<w:p></w:p>"],
    [
      "formatting that was kept without text",
      para(`<w:r><w:rPr><w:b/></w:rPr></w:r>`),
      "new",
      para(r(t("new"), "<w:b/>")),
    ],
    [
      "no records of changed formatting",
      para(r(t("a"), `<w:b/><w:rPrChange w:id="1"><w:rPr/></w:rPrChange>`)),
      "new",
      para(r(t("new"), "<w:b/>")),
    ],
    [
      "bookmarks and proofing marks",
      para(
        `<w:bookmarkStart w:id="1" w:name="x"/>`,
        `<w:proofErr w:type="spellStart"/>`,
        r(t("a")),
        `<w:proofErr w:type="spellEnd"/>`,
        `<w:bookmarkEnd w:id="1"/>`,
      ),
      "new",
      para(`<w:bookmarkStart w:id="1" w:name="x"/>`, r(t("new")), `<w:bookmarkEnd w:id="1"/>`),
    ],
    [
      "bookmarks of paragraphs that go",
      p("a") + para(`<w:bookmarkEnd w:id="7"/>`, r(t("b"))),
      "new",
      para(r(t("new")), `<w:bookmarkEnd w:id="7"/>`),
    ],
    [
      "bookmarks behind new lines",
      p("a") + para(`<w:bookmarkEnd w:id="7"/>`),
      "b\nc",
      para(r(t("b"))) + para(r(t("c")), `<w:bookmarkEnd w:id="7"/>`),
    ],
    [
      "an empty bookmark",
      para(`<w:bookmarkStart w:id="1" w:name="x"/><w:bookmarkEnd w:id="1"/>`),
      "new",
      para(`<w:bookmarkStart w:id="1" w:name="x"/>`, r(t("new")), `<w:bookmarkEnd w:id="1"/>`),
    ],
    [
      "the comments of a paragraph",
      para(
        `<w:commentRangeStart w:id="3"/>`,
        r(t("a")),
        `<w:commentRangeEnd w:id="3"/>`,
        r(`<w:commentReference w:id="3"/>`),
      ),
      "new",
      para(
        `<w:commentRangeStart w:id="3"/>`,
        r(t("new")),
        `<w:commentRangeEnd w:id="3"/>`,
        r(`<w:commentReference w:id="3"/>`),
      ),
    ],
    [
      "links without their style",
      para(`<w:hyperlink w:anchor="x">${r(t("a"), `<w:rStyle w:val="Hyperlink"/><w:b/>`)}</w:hyperlink>`),
      "new",
      para(r(t("new"), "<w:b/>")),
    ],
    [
      "whole fields",
      para(
        r(`<w:fldChar w:fldCharType="begin"/>`),
        r(`<w:instrText>DATE</w:instrText>`),
        r(`<w:fldChar w:fldCharType="separate"/>`),
        r(t("May")),
        r(`<w:fldChar w:fldCharType="end"/>`),
      ),
      "new",
      para(r(t("new"))),
    ],
  ])("keeps or writes %s", (_title, content, text, expected) => {
    expect(written(content, text)).toBe(expected);
  });

  it.each<[string, string, string]>([
    ["nested-table", tbl(tr("x")) + p(""), "a nested table"],
    ["picture-or-object", para(r("<w:drawing/>")), "a picture"],
    ["picture-or-object", para(r(`<w:footnoteReference w:id="2"/>`)), "a footnote"],
    ["picture-or-object", p("a") + para("<m:oMath/>"), "a formula"],
    ["several-controls", sdt(p("a")) + sdt(p("b")), "two controls"],
    ["several-controls", sdt(sdt(p("a"))), "nested controls"],
    ["unsupported-here", para(r(`<w:fldChar w:fldCharType="end"/>`)), "half a field"],
    ["unsupported-here", sdt(p("☐"), "<w14:checkbox/>"), "a checkbox"],
    ["unsupported-here", sdt(p("x"), "<w:picture/>"), "a picture control"],
    [
      "unsupported-here",
      para(r(t("Owner: ")), sdt(r(t("x")))),
      "a text that lacks the label beside the control",
    ],
    [
      "not-listed-in-dropdown",
      sdt(p("x"), `<w:dropDownList><w:listItem w:displayText="Met" w:value="m"/></w:dropDownList>`),
      "what the list does not have",
    ],
    ["not-a-date", sdt(p("x"), "<w:date/>"), "no date for a date control"],
  ])("is refused as %s: %s", (code, content) => {
    expect(written(content, "new")).toBe(code);
  });
});

describe("setting the text of a cell through its control", () => {
  const prompt = "<w:showingPlcHdr/>";
  const grey = `<w:rStyle w:val="PlaceholderText"/>`;

  it.each<[string, string, string, string]>([
    ["a control around paragraphs", sdt(p("a") + p("b")), "c\nd", sdt(para(r(t("c"))) + para(r(t("d"))))],
    [
      "a control in a line",
      para(sdt(r(t("a"), "<w:b/>"))),
      "c\nd",
      para(sdt(r(`<w:t>c</w:t><w:br/><w:t>d</w:t>`, "<w:b/>"))),
    ],
    [
      "plain text in one paragraph",
      sdt(p("a"), "<w:text/>"),
      "c\nd",
      sdt(para(r(`<w:t>c</w:t><w:br/><w:t>d</w:t>`)), "<w:text/>"),
    ],
    [
      "an empty control",
      para(`<w:sdt><w:sdtPr/><w:sdtContent/></w:sdt>`),
      "new",
      para(`<w:sdt><w:sdtPr/><w:sdtContent>${r(t("new"))}</w:sdtContent></w:sdt>`),
    ],
    ["a prompt", para(sdt(r(t("Click"), `${grey}<w:b/>`), prompt)), "new", para(sdt(r(t("new"), "<w:b/>")))],
    [
      "a prompt in paragraphs of its own",
      sdt(para(r(t("Click"), `${grey}<w:b/>`)), prompt),
      "c\nd",
      sdt(para(r(t("c"), "<w:b/>")) + para(r(t("d"), "<w:b/>"))),
    ],
    [
      "a prompt's own formatting",
      sdt(para(r(t("Click"), grey)), `<w:rPr><w:i/></w:rPr>${prompt}`),
      "new",
      sdt(para(r(t("new"), "<w:i/>")), "<w:rPr><w:i/></w:rPr>"),
    ],
    [
      "a label beside it",
      para(r(t("Owner:")), sdt(r(t("Click"), grey), prompt)),
      "Owner: new",
      para(r(t("Owner:")), sdt(r(t("new")))),
    ],
    ["blank paragraphs beside it", p("") + sdt(p("a")), "new", p("") + sdt(para(r(t("new"))))],
    [
      "a group",
      `<w:sdt><w:sdtPr><w:group/></w:sdtPr><w:sdtContent>${sdt(p("a"))}</w:sdtContent></w:sdt>`,
      "new",
      `<w:sdt><w:sdtPr><w:group/></w:sdtPr><w:sdtContent>${sdt(para(r(t("new"))))}</w:sdtContent></w:sdt>`,
    ],
    [
      "a listed value",
      sdt(
        p("x"),
        `<w:dropDownList w:lastValue="o"><w:listItem w:displayText="Met" w:value="m"/></w:dropDownList>`,
      ),
      "Met",
      sdt(
        para(r(t("Met"))),
        `<w:dropDownList w:lastValue="m"><w:listItem w:displayText="Met" w:value="m"/></w:dropDownList>`,
      ),
    ],
    [
      "a free value",
      sdt(p("x"), `<w:comboBox w:lastValue="o"/>`),
      "new",
      sdt(para(r(t("new"))), `<w:comboBox/>`),
    ],
    [
      "a day",
      sdt(p("x"), `<w:date w:fullDate='2020-01-01T00:00:00Z'><w:dateFormat w:val="d/M/yyyy"/></w:date>`),
      "3/4/2025",
      sdt(
        para(r(t("3/4/2025"))),
        `<w:date w:fullDate="2025-04-03T00:00:00Z"><w:dateFormat w:val="d/M/yyyy"/></w:date>`,
      ),
    ],
    [
      "a first day",
      sdt(p("x"), `<w:date/>`),
      "May 3, 2025",
      sdt(para(r(t("May 3, 2025"))), `<w:date w:fullDate="2025-05-03T00:00:00Z"/>`),
    ],
    [
      "no day any more",
      sdt(p("x"), `<w:date w:fullDate="2020-01-01T00:00:00Z"/>`),
      "",
      sdt("<w:p></w:p>", `<w:date/>`),
    ],
  ])("writes %s", (_title, content, text, expected) => {
    expect(written(content, text)).toBe(expected);
  });

  it("writes a control around the cell", () => {
    const row = (inner: string, properties: string): string =>
      `<w:tr>${sdt(`<w:tc>${inner}</w:tc>`, properties)}${tc("x")}</w:tr>`;
    expect(bodyOf(setCell(bench(tbl(row(p("Click"), prompt))), 0, 0, "new"))).toBe(
      tbl(row(para(r(t("new"))), "")),
    );
  });

  it("does not count controls around the row or the table", () => {
    const body = (inner: string): string =>
      sdt(tbl(sdt(sdt(`<w:tr><w:tc>${para(sdt(inner))}</w:tc></w:tr>`))));
    expect(bodyOf(setCell(bench(body(r(t("a")))), 0, 0, "new"))).toBe(body(r(t("new"))));
  });
});

describe("setting the text of a cell while changes are tracked", () => {
  const change = (
    name: string,
    id: number,
    content: string,
    author = "Ana",
    date = ` w:date="2024-05-01T10:00:00Z"`,
  ): string => `<w:${name} w:id="${id}" w:author="${author}"${date}>${content}</w:${name}>`;
  const mark = (name: string, id: number): string =>
    `<w:${name} w:id="${id}" w:author="Ana" w:date="2024-05-01T10:00:00Z"/>`;
  const tracked = (content: string, text: string): string => {
    const source = setCell(bench(tbl(tr(tc(content), "beside")), true), 0, 0, text);
    if (source.startsWith("<")) expect(cellTexts(readBack(source))[0]?.[0]).toBe(text);
    return source.startsWith("<") ? (/<w:tc>(.*?)<\/w:tc>/s.exec(bodyOf(source))?.[1] ?? "") : source;
  };

  it.each<[string, string, string, string]>([
    [
      "text for text",
      para(r(t("old"), "<w:b/>")),
      "new",
      para(
        change("del", 2, r(`<w:delText>old</w:delText>`, "<w:b/>")),
        change("ins", 1, r(t("new"), "<w:b/>")),
      ),
    ],
    ["an empty paragraph", "<w:p/>", "new", para(change("ins", 1, r(t("new"))))],
    [
      "lines before the old paragraph",
      para(r(t("old"))),
      "a\nb",
      `<w:p><w:pPr><w:rPr>${mark("ins", 1)}</w:rPr></w:pPr>${change("ins", 2, r(t("a")))}</w:p>${para(change("del", 4, r("<w:delText>old</w:delText>")), change("ins", 3, r(t("b"))))}`,
    ],
    [
      "marks of paragraphs that go",
      para(r(t("a"))) + para(r(t("b"))),
      "new",
      `<w:p><w:pPr><w:rPr>${mark("del", 1)}</w:rPr></w:pPr>${change("del", 2, r("<w:delText>a</w:delText>"))}</w:p>${para(change("del", 4, r("<w:delText>b</w:delText>")), change("ins", 3, r(t("new"))))}`,
    ],
    ["nothing new", para(r(t("a"))), "", para(change("del", 1, r("<w:delText>a</w:delText>")))],
    [
      "our own insertion is taken out",
      para(change("ins", 5, r(t("a")))),
      "new",
      para(change("ins", 6, r(t("new")))),
    ],
    [
      "another's insertion is deleted",
      para(change("ins", 5, r(t("a")), "Ben", "")),
      "new",
      para(
        change("ins", 5, change("del", 7, r("<w:delText>a</w:delText>")), "Ben", ""),
        change("ins", 6, r(t("new"))),
      ),
    ],
    [
      "another's deletion stays",
      para(change("del", 5, r("<w:delText>a</w:delText>"), "Ben", "")),
      "new",
      para(change("del", 5, r("<w:delText>a</w:delText>"), "Ben", ""), change("ins", 6, r(t("new")))),
    ],
    [
      "a prompt goes without a trace",
      sdt(p("Click"), "<w:showingPlcHdr/>"),
      "new",
      sdt(para(change("ins", 1, r(t("new"))))),
    ],
    [
      "a control in a line",
      para(sdt(r(t("a")))),
      "new",
      para(sdt(change("del", 2, r("<w:delText>a</w:delText>")) + change("ins", 1, r(t("new"))))),
    ],
    [
      "links and instructions",
      para(
        `<w:hyperlink>${r(`<w:instrText>x</w:instrText><w:t xml:space="preserve">a </w:t><w:tab/>`)}</w:hyperlink>`,
      ),
      "new",
      para(
        `<w:hyperlink>${change("del", 2, r(`<w:delInstrText>x</w:delInstrText><w:delText xml:space="preserve">a </w:delText><w:tab/>`))}</w:hyperlink>`,
        change("ins", 1, r(t("new"))),
      ),
    ],
  ])("%s", (_title, content, text, expected) => {
    expect(tracked(content, text)).toBe(expected);
  });

  it("takes its own lines back when it writes again", () => {
    const first = setCell(bench(tbl(tr(tc(para(r(t("old")))), "beside")), true), 0, 0, "a\nb\nc");
    const second = setCell(benchOf(first, true), 0, 0, "d");
    expect(cellTexts(readBack(second))).toEqual([["d", "beside"]]);
    expect(second).not.toMatch(/>[abc]</);
    expect(second.match(/<w:p>/g)).toHaveLength(2);
  });
});

describe("other prefixes", () => {
  const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

  it.each([
    ["x:", `xmlns:x="${W}"`, `<x:p><x:r><x:t>new</x:t></x:r></x:p>`],
    ["", `xmlns="${W}"`, `<p><w:r xmlns:w="${W}"><w:t xmlns:w="${W}">new</w:t></w:r></p>`],
    ["", `xmlns="${STRICT}"`, `<p><w:r xmlns:w="${STRICT}"><w:t xmlns:w="${STRICT}">new</w:t></w:r></p>`],
  ])("write with %j as the document does (%s)", (prefix, declaration, expected) => {
    const names = (markup: string): string => markup.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
    const source = names(
      `<document ${declaration}><body><tbl><tr><tc><p><r><t>old</t></r></p></tc></tr></tbl></body></document>`,
    );
    const after = setCell(benchOf(source), 0, 0, "new");
    expect(after).toContain(expected);
    expect(cellTexts(readBack(after))).toEqual([["new"]]);
  });

  it("uses a prefix that is declared on the way", () => {
    const source = `<w:document ${DECLARATIONS}><w:body xmlns:y="${W}">${tbl(tr("a"))}</w:body></w:document>`;
    expect(cellTexts(readBack(setCell(benchOf(source), 0, 0, "new")))).toEqual([["new"]]);
  });
});
