import fc from "fast-check";
import { normaliseText, paragraphsOf, sameText, tablesOf } from "../../../../src/core/model";
import { cellTexts, p, paragraphTexts, sdt, tbl, tc, tr } from "../../wordml/support";
import {
  addRowTo,
  answerBelow,
  bench,
  benchOf,
  changeCell,
  changeParagraph,
  deleteRowOf,
  readBack,
  setCell,
} from "./support";

/** Text as people paste it: any characters, several lines, tabs. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("\n", "\r\n", "\t", "  ", "&<>\"'", "é😀", "\u2028", "\ud800"),
    ),
  )
  .map((parts) => parts.join(""));

const inline = fc.constantFrom(
  "<w:r><w:t>one</w:t></w:r>",
  `<w:r w:rsidR="1"><w:rPr><w:b/></w:rPr><w:t xml:space="preserve"> two </w:t><w:tab/></w:r>`,
  `<w:bookmarkStart w:id="90" w:name="x"/>`,
  `<w:bookmarkEnd w:id="90"/>`,
  `<w:hyperlink w:anchor="x"><w:r><w:t>link</w:t></w:r></w:hyperlink>`,
  `<w:del w:id="91" w:author="Ben"><w:r><w:delText>gone</w:delText></w:r></w:del>`,
  `<w:ins w:id="92" w:author="Ben"><w:r><w:t>come</w:t></w:r></w:ins>`,
  `<w:ins w:id="93" w:author="Ana"><w:r><w:t>ours</w:t></w:r></w:ins>`,
  `<w:smartTag><w:r><w:t>tag</w:t></w:r></w:smartTag>`,
  `<w:proofErr w:type="spellStart"/>`,
  `<w:r/>`,
  "\n  ",
);

const properties = fc.constantFrom(
  "",
  `<w:pPr><w:pStyle w:val="S"/></w:pPr>`,
  `<w:pPr><w:rPr><w:i/></w:rPr></w:pPr>`,
  `<w:pPr><w:rPr><w:ins w:id="94" w:author="Ana"/></w:rPr></w:pPr>`,
  `<w:pPr><w:rPr><w:del w:id="95" w:author="Ben"/></w:rPr></w:pPr>`,
  "<w:pPr><w:jc/><w:rPr/></w:pPr>",
  "<w:pPr/>",
);

const paragraph = fc.oneof(
  fc.constant("<w:p/>"),
  fc
    .tuple(properties, fc.array(inline, { maxLength: 5 }))
    .map(([pPr, runs]) => `<w:p>${pPr}${runs.join("")}</w:p>`),
);

const cellContent = fc.oneof(
  fc.array(paragraph, { minLength: 1, maxLength: 4 }).map((paragraphs) => paragraphs.join("")),
  paragraph.map((content) => sdt(content)),
  fc.array(inline, { maxLength: 3 }).map((runs) => `<w:p>${sdt(runs.join(""), "<w:showingPlcHdr/>")}</w:p>`),
);

/** What a text reads like once XML has lost the characters that it cannot hold. */
function readable(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are what is lost
  const held = text.replace(/[\u0000-\u0008\u000e-\u001f\ufffe\uffff]/g, "");
  const halves = /[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g;
  return normaliseText(held.replace(halves, (found) => (found.length === 2 ? found : "")));
}

describe("whatever stands in a cell and whatever is written into it", () => {
  it.each([false, true])("the cell says it and nothing else changed (tracked: %s)", (tracked) => {
    fc.assert(
      fc.property(cellContent, anyText, (content, text) => {
        const b = bench(tbl(tr("a", tc(content)), tr("b", "c")) + p("after"), tracked);
        const after = setCell(b, 0, 1, text);
        const snapshot = readBack(after);
        const [first, second] = cellTexts(snapshot);
        expect(sameText(first?.[1] ?? "", readable(text))).toBe(true);
        expect([first?.[0], second, paragraphTexts(snapshot)]).toEqual(["a", ["b", "c"], ["after"]]);
        const cell = b.index.tables[0]?.rows[0]?.cells[1]?.element;
        const rest = b.source.slice(cell?.endTagStart);
        expect(after.startsWith(b.source.slice(0, cell?.startTagEnd)) && after.endsWith(rest)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it.each([false, true])("it can be cleared and written again (tracked: %s)", (tracked) => {
    fc.assert(
      fc.property(cellContent, (content) => {
        const cleared = setCell(bench(tbl(tr(tc(content), "x")), tracked), 0, 0, "");
        expect(cellTexts(readBack(cleared))[0]?.[0]?.trim()).toBe("");
      }),
    );
  });
});

/** The document as if what the bench tracked were rejected: insertions count as deletions and the reverse. */
function rejected(source: string): string {
  return source.replace(/(<\/?w:)(ins|del|delText)\b/g, (_, start: string, name: string) => {
    if (name === "delText") return `${start}t`;
    return start + (name === "ins" ? "del" : "ins");
  });
}

describe("whatever is written while changes are tracked", () => {
  it("is gone when it is rejected", () => {
    const plain = fc
      .array(fc.constantFrom("<w:p/>", p("a"), p("b c", "<w:jc/>"), p("d", "<w:rPr><w:b/></w:rPr>")), {
        minLength: 1,
        maxLength: 4,
      })
      .map((paragraphs) => paragraphs.join(""));
    fc.assert(
      fc.property(plain, anyText, (content, text) => {
        const b = bench(tbl(tr(tc(content), "x")), true);
        const after = rejected(setCell(b, 0, 0, text));
        expect(cellTexts(readBack(after))).toEqual(cellTexts(readBack(b.source)));
      }),
    );
  });
});

describe("whatever is put in a line", () => {
  it.each([false, true])("what stands before and behind stays (tracked: %s)", (tracked) => {
    fc.assert(
      fc.property(fc.array(inline, { maxLength: 5 }), anyText, fc.nat(), fc.nat(), (runs, text, a, z) => {
        const body = `<w:p>${runs.join("")}</w:p>`;
        const b = bench(body, tracked);
        const [old = ""] = paragraphTexts(readBack(b.source));
        const [start = 0, end = 0] = [a % (old.length + 1), z % (old.length + 1)].sort((x, y) => x - y);
        const find = old.slice(start, end);
        const at = find === "" ? start : old.indexOf(find);
        const after = changeParagraph(b, find, text, start);
        // Another's insertion is not ours to split while changes are tracked.
        if (tracked && after === "pending-changes") return;
        const [now] = paragraphTexts(readBack(after));
        expect(now).toBe(old.slice(0, at) + readable(text) + old.slice(at + find.length));
      }),
      { numRuns: 300 },
    );
  });

  it("a cell's lines are found by their offsets", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("", "ab", "c d"), { minLength: 1, maxLength: 4 }),
        fc.nat(),
        (lines, seed) => {
          const old = lines.join("\n");
          const start = seed % (old.length + 1);
          const find = old.slice(start).split("\n")[0] ?? "";
          if (find === "") return;
          const at = old.indexOf(find);
          const after = changeCell(
            bench(tbl(tr(tc(lines.map((line) => p(line)).join(""))))),
            0,
            0,
            find,
            "NEW",
          );
          expect(cellTexts(readBack(after))[0]?.[0]).toBe(
            `${old.slice(0, at)}NEW${old.slice(at + find.length)}`,
          );
        },
      ),
    );
  });
});

describe("whatever is answered below a prompt", () => {
  it.each([false, true])("it stands there (tracked: %s)", (tracked) => {
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 3 }), anyText, (present, text) => {
        const source = answerBelow(
          bench(p("2a.") + present.join("") + tbl(tr("x")), tracked),
          present.length,
          text,
        );
        const [prompt, ...answer] = paragraphsOf(readBack(source)).map((block) => block.text);
        expect(prompt).toBe("2a.");
        expect(sameText(answer.join("\n"), readable(text))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe("rows", () => {
  it.each([false, true])("come and go again (tracked: %s)", (tracked) => {
    fc.assert(
      fc.property(cellContent, anyText, fc.constantFrom("before", "after"), (content, text, where) => {
        const body = tbl(tr(tc(content), "a"), tr("b", "c"));
        const more = addRowTo(bench(body, tracked), 0, where, { 0: text });
        const at = where === "before" ? 0 : 1;
        const snapshot = readBack(more);
        expect(tablesOf(snapshot)[0]?.rows).toHaveLength(3);
        expect(sameText(cellTexts(snapshot)[at]?.[0] ?? "", readable(text))).toBe(true);
        expect(cellTexts(snapshot)[at]?.[1]).toBe("");
        expect(deleteRowOf(benchOf(more, tracked), at)).toBe(bench(body).source);
      }),
    );
  });
});
