import { paragraphTexts, p, sdt, tbl, tc, tr } from "../../wordml/support";
import { answerBelow, bench, bodyOf, changeCell, changeParagraph, readBack } from "./support";

const t = (text: string): string =>
  `<w:t${/^\s|\s$|\s\s/.test(text) ? ` xml:space="preserve"` : ""}>${text}</w:t>`;
const r = (content: string, properties = ""): string =>
  `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`;
const para = (...content: readonly string[]): string => `<w:p>${content.join("")}</w:p>`;
const tracked = (name: string, id: number, content: string): string =>
  `<w:${name} w:id="${id}" w:author="Ana" w:date="2024-05-01T10:00:00Z">${content}</w:${name}>`;
const B = "<w:b/>";

function changed(body: string, find: string, text: string, at?: number): string {
  return bodyOf(changeParagraph(bench(body), find, text, at));
}

describe("replacing a range of a paragraph", () => {
  it.each<[string, string, string, string]>([
    ["within one run", para(r(t("Name: ____ Date:"))), "____", para(r(t("Name: new Date:")))],
    [
      "a whole element",
      para(r(t("Name:"), B), r(`<w:tab/>${t("___")}<w:tab/>`)),
      "___",
      para(r(t("Name:"), B), r(`<w:tab/>${t("new")}<w:tab/>`)),
    ],
    [
      "over several runs",
      para(r(t("a [Time")), r(t("fra"), B), r(t("me] b"))),
      "[Timeframe]",
      para(r(t("a new")), r("", B), r(t(" b"))),
    ],
    [
      "over tabs",
      para(r(`${t("a")}<w:tab/><w:tab/>${t("b")}`)),
      "\t\t",
      para(r(`${t("a")}${t("new")}${t("b")}`)),
    ],
    [
      "from the middle of a text to a tab",
      para(r(`${t("ab")}<w:tab/>${t("c")}`)),
      "b\t",
      para(r(`${t("anew")}${t("c")}`)),
    ],
    [
      "beside pictures and notes",
      para(r(`${t("a __")}<w:drawing/>`), r(`<w:footnoteReference w:id="1"/>`)),
      "__",
      para(r(`${t("a new")}<w:drawing/>`), r(`<w:footnoteReference w:id="1"/>`)),
    ],
    [
      "beside invisible characters",
      para(r(`<w:t>a\u200b__\u200bc</w:t>`)),
      "__",
      para(r(`<w:t>anew\u200bc</w:t>`)),
    ],
    [
      "in a link",
      para(`<w:hyperlink>${r(t("a __"))}</w:hyperlink>`),
      "__",
      para(`<w:hyperlink>${r(t("a new"))}</w:hyperlink>`),
    ],
    [
      "part of a control's free text",
      para(sdt(r(t("Year: __")), "<w:text/>")),
      "__",
      para(sdt(r(t("Year: new")), "<w:text/>")),
    ],
    [
      "all of a control's text",
      para(r(t("Year: ")), sdt(r(t("__"), B), "<w:text/>")),
      "__",
      para(`<w:r><w:t xml:space="preserve">Year: </w:t></w:r>`, sdt(r(t("new"), B), "<w:text/>")),
    ],
  ])("%s", (_title, body, find, expected) => {
    expect(changed(body, find, "new")).toBe(expected);
  });

  it.each<[string, string, string]>([
    ["a field's result", para(`<w:fldSimple w:instr="DATE">${r(t("__"))}</w:fldSimple>`), "unsupported-here"],
    ["a formula", para(`<m:oMath><m:r><m:t>__</m:t></m:r></m:oMath>`), "unsupported-here"],
    ["ruby text", para(r(`<w:ruby><w:rubyBase>${r(t("__"))}</w:rubyBase></w:ruby>`)), "unsupported-here"],
    ["a control and more", para(r(t("_")), sdt(r(t("_")))), "unsupported-here"],
    ["part of a drop-down list", para(sdt(r(t("a__")), `<w:dropDownList/>`)), "unsupported-here"],
    [
      "a drop-down list that lacks the text",
      para(sdt(r(t("__")), `<w:dropDownList/>`)),
      "not-listed-in-dropdown",
    ],
  ])("is refused in %s", (_title, body, code) => {
    expect(changed(body, "__", "new")).toBe(code);
  });
});

describe("putting text where nothing stood", () => {
  it.each<[string, string, string, number | undefined]>([
    ["behind a text, in its look", para(r(t("a"), B)), para(r(t("anew"), B)), undefined],
    [
      "before blanks, in theirs",
      para(r(t("a"), B), r(`<w:tab/>`)),
      para(r(t("a"), B), r(`${t("new")}<w:tab/>`)),
      1,
    ],
    ["behind a tab", para(r("<w:tab/>")), para(r(`<w:tab/>${t("new")}`)), undefined],
    ["in the middle of a text", para(r(t("ab"))), para(r(t("anewb"))), 1],
    ["in an empty paragraph", `<w:p/>`, para(r(t("new"))), undefined],
    ["in a paragraph of a picture", para(r("<w:drawing/>")), para(r("<w:drawing/>"), r(t("new"))), undefined],
    [
      "behind a field",
      para(`<w:fldSimple w:instr="X">${r(t("a"))}</w:fldSimple>`),
      para(`<w:fldSimple w:instr="X">${r(t("a"))}</w:fldSimple>`, r(t("new"))),
      undefined,
    ],
    [
      "before a field",
      `<w:p><w:pPr/><w:fldSimple w:instr="X">${r(t("a"))}</w:fldSimple></w:p>`,
      `<w:p><w:pPr/>${r(t("new"))}<w:fldSimple w:instr="X">${r(t("a"))}</w:fldSimple></w:p>`,
      0,
    ],
    [
      "in a control that shows its prompt",
      para(r(t("a: ")), sdt(r(t("Click")), "<w:showingPlcHdr/>")),
      para(r(t("a: ")), sdt(r(t("new")))),
      undefined,
    ],
    [
      "in such a control behind a tab",
      para(r(`${t("a:")}<w:tab/>`), sdt(r(t("Click")), "<w:showingPlcHdr/>"), r(t("b:"))),
      para(r(`${t("a:")}<w:tab/>`), sdt(r(t("new"))), r(t("b:"))),
      2,
    ],
    [
      "beside a control with text",
      para(r(t("a")), sdt(r(t("b")))),
      para(r(t("a")), sdt(r(t("b"))), r(t("new"))),
      undefined,
    ],
  ])("%s", (_title, body, expected, at) => {
    expect(changed(body, "", "new", at)).toBe(expected);
  });

  it("writes into a control around the paragraph", () => {
    expect(changed(sdt(p("Click"), "<w:showingPlcHdr/>"), "", "new")).toBe(sdt(para(r(t("new")))));
  });

  it("changes nothing for no text", () => {
    expect(changed(p("a"), "", "")).toBe(p("a"));
  });

  it("is refused in the middle of a field", () => {
    expect(changed(para(`<w:fldSimple w:instr="X">${r(t("ab"))}</w:fldSimple>`), "", "new", 1)).toBe(
      "unsupported-here",
    );
  });
});

describe("replacing a range while changes are tracked", () => {
  const change = (body: string, find: string, text: string, at?: number): string =>
    bodyOf(changeParagraph(bench(body, true), find, text, at));
  const del = (id: number, content: string, look = ""): string => tracked("del", id, r(content, look));
  const ins = (id: number, content: string, look = ""): string => tracked("ins", id, r(content, look));

  it.each<[string, string, string, string]>([
    [
      "within one run",
      para(r(t("Name: __ Date:"), B)),
      "__",
      para(r(t("Name: "), B), del(2, "<w:delText>__</w:delText>", B), ins(1, t("new"), B), r(t(" Date:"), B)),
    ],
    [
      "over several runs",
      para(r(t("a [")), r(`${t("b")}<w:tab/>`, B), r(t("] c"))),
      "[b\t]",
      para(
        r(t("a ")),
        del(2, "<w:delText>[</w:delText>"),
        del(3, `<w:delText>b</w:delText><w:tab/>`, B),
        del(4, "<w:delText>]</w:delText>"),
        ins(1, t("new")),
        r(t(" c")),
      ),
    ],
    [
      "beside a picture",
      para(r(`${t("a")}<w:drawing/>${t("b")}<w:drawing/>`)),
      "b",
      para(
        r(`${t("a")}<w:drawing/>`),
        del(2, "<w:delText>b</w:delText>"),
        ins(1, t("new")),
        r("<w:drawing/>"),
      ),
    ],
    ["nothing", para(r(t("a"), B)), "", para(r(t("a"), B), ins(1, t("new"), B))],
  ])("%s", (_title, body, find, expected) => {
    const after = change(body, find, "new");
    expect(after).toBe(expected);
  });

  it("keeps a run's own attributes on both sides", () => {
    expect(change(para(`<w:r w:rsidR="7">${t("a-b")}</w:r>`), "-", "")).toBe(
      para(
        `<w:r w:rsidR="7">${t("a")}</w:r>`,
        tracked("del", 1, `<w:r w:rsidR="7"><w:delText>-</w:delText></w:r>`),
        `<w:r w:rsidR="7">${t("b")}</w:r>`,
      ),
    );
  });

  it.each<[string, string, string]>([
    ["an insertion", para(tracked("ins", 1, r(t("__")))), "pending-changes"],
    ["text around a picture", para(r(`${t("_")}<w:drawing/>${t("_")}`)), "picture-or-object"],
  ])("is refused in %s", (_title, body, code) => {
    expect(change(body, "__", "new")).toBe(code);
  });
});

describe("replacing a range of a cell", () => {
  const cell = (content: string, find: string, text: string, isTracked = false): string => {
    const after = changeCell(bench(tbl(tr(tc(content), "x")), isTracked), 0, 0, find, text);
    return after.startsWith("<") ? (/<w:tc>(.*?)<\/w:tc>/s.exec(bodyOf(after))?.[1] ?? "") : after;
  };

  it.each<[string, string, string, string]>([
    [
      "in its own paragraph",
      p("Strategy: old") + p("b"),
      "old",
      para(`<w:r>${t("Strategy: new")}</w:r>`) + p("b"),
    ],
    ["in a later paragraph", p("Strategy:") + p("old"), "old", p("Strategy:") + para(r(t("new")))],
    [
      "over paragraphs",
      p("Strategy: old") + p("more") + p("end"),
      "old\nmore",
      para(r(t("Strategy: new"))) + p("end"),
    ],
    ["to the end", p("Strategy:"), "", para(r(t("Strategy:new")))],
  ])("%s", (_title, content, find, expected) => {
    expect(cell(content, find, "new")).toBe(expected);
  });

  it("over paragraphs as a tracked change", () => {
    const after = cell(p("S: old") + p("more"), "old\nmore", "new", true);
    const text = readBack(
      changeCell(bench(tbl(tr(tc(p("S: old") + p("more")))), true), 0, 0, "old\nmore", "new"),
    );
    expect(text.blocks[0]?.kind === "table" && text.blocks[0].rows[0]?.cells[0]?.text).toBe("S: new");
    expect(after).toContain("<w:delText>old</w:delText>");
    expect(after).toContain(">more</w:delText>");
  });

  it.each<[string, string, string]>([
    ["half of a later paragraph", p("a old") + p("more b"), "unsupported-here"],
    ["a paragraph with a picture", p("a old") + para(r("<w:drawing/>"), r(t("more"))), "unsupported-here"],
    [
      "a paragraph whose mark is deleted",
      p("a old", `<w:rPr><w:del w:id="1"/></w:rPr>`) + p("x") + p("old\nmore"),
      "pending-changes",
    ],
    ["a nested table", p("a old") + p("more") + tbl(tr("x")) + p(""), "nested-table"],
  ])("is refused over %s", (_title, content, code) => {
    expect(cell(content, "old\nmore", "new")).toBe(code);
  });
});

describe("the answer below a prompt", () => {
  it.each<[string, string, number, string, string]>([
    [
      "replaces paragraphs",
      p("2a.") + p("old") + p("more") + p("next"),
      2,
      "new",
      p("2a.") + para(r(t("new"))) + p("next"),
    ],
    [
      "fills a blank one",
      p("2a.") + p("", "<w:ind/>"),
      1,
      "a\nb",
      p("2a.") +
        `<w:p><w:pPr><w:ind/></w:pPr>${r(t("a"))}</w:p><w:p><w:pPr><w:ind/></w:pPr>${r(t("b"))}</w:p>`,
    ],
    [
      "gets paragraphs of its own",
      p("2a.", `<w:pStyle w:val="H"/><w:numPr/><w:ind w:left="1"/><w:rPr>${B}</w:rPr>`) + p("next"),
      0,
      "a\nb",
      p("2a.", `<w:pStyle w:val="H"/><w:numPr/><w:ind w:left="1"/><w:rPr>${B}</w:rPr>`) +
        `<w:p><w:pPr><w:ind w:left="1"/></w:pPr>${r(t("a"))}</w:p><w:p><w:pPr><w:ind w:left="1"/></w:pPr>${r(t("b"))}</w:p>` +
        p("next"),
    ],
    ["needs none for no text", p("2a."), 0, "", p("2a.")],
    [
      "goes into its control",
      p("2a.") + sdt(p("Click"), "<w:showingPlcHdr/>"),
      1,
      "new",
      p("2a.") + sdt(para(r(t("new")))),
    ],
    [
      "goes into a control in its line",
      p("2a.") + para(sdt(r(t("Click")), "<w:showingPlcHdr/>")),
      1,
      "new",
      p("2a.") + para(sdt(r(t("new")))),
    ],
    ["keeps pictures", p("2a.") + para(r("<w:drawing/>")), 1, "new", "picture-or-object"],
    [
      "keeps the end of a section",
      p("2a.") + p("old") + p("more", "<w:sectPr/>"),
      2,
      "new",
      "unsupported-here",
    ],
    ["takes one control at most", p("2a.") + para(sdt("") + sdt("")), 1, "new", "several-controls"],
  ])("%s", (_title, body, lines, text, expected) => {
    expect(bodyOf(answerBelow(bench(body), lines, text))).toBe(expected);
  });

  it("is a tracked insertion where changes are tracked", () => {
    const after = answerBelow(bench(p("2a.") + p("next"), true), 0, "a\nb");
    expect(paragraphTexts(readBack(after))).toEqual(["2a.", "a", "b", "next"]);
    expect(after.match(/<w:ins /g)).toHaveLength(4);
  });
});
