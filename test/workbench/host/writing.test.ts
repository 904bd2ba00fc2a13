import { documentSource, p, tbl, tc, tr } from "../../document/wordml/support";
import { docxOf } from "../../support/documents/package";
import {
  type Bench,
  controlIn,
  errorOf,
  FORMAT,
  plain,
  startBench,
  TABLE,
  validTable,
  writeCell,
} from "./support";

/** Writing as Word does it, and what is lost in it. */

let bench: Bench;

beforeAll(async () => {
  bench = await startBench();
});

afterAll(() => bench.close());

describe("insertText", () => {
  beforeEach(() => bench.reopen(TABLE));

  it("replaces content and keeps its format", async () => {
    await writeCell(bench, 1, 0, "Meet < weekly");
    expect(bench.body()).toContain(
      `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r>${FORMAT}<w:t xml:space="preserve">Meet &lt; weekly</w:t></w:r></w:p>`,
    );
  });

  it("fills a paragraph without content", async () => {
    await writeCell(bench, 1, 1, "J. Rivera");
    expect(bench.body()).toContain(
      '<w:p><w:r><w:t xml:space="preserve">J. Rivera</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
    );
  });

  it("makes paragraphs of lines", async () => {
    await writeCell(bench, 1, 0, "One\nTwo");
    const paragraph = (text: string): string =>
      `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r>${FORMAT}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
    expect(bench.body()).toContain(paragraph("One") + paragraph("Two"));
  });

  it("writes tabs as tabs and empties a cell", async () => {
    await writeCell(bench, 1, 1, "a\tb");
    expect(bench.body()).toContain("<w:tab/>");
    await writeCell(bench, 1, 1, "");
    expect(bench.body()).toContain("<w:p></w:p></w:tc></w:tr></w:tbl>");
  });

  it("gives the range of the new text, wherever it goes", async () => {
    await bench.Word.run(async (context) => {
      const paragraph = context.document.body.tables.getFirst().getCell(1, 0).body.paragraphs.getFirst();
      const range = paragraph.getRange("Content");
      const end = range.insertText("!", "End");
      const before = range.insertText("To ", "Before");
      for (const each of [paragraph, range, end, before]) each.load("text");
      await context.sync();
      expect(plain([paragraph, range, end, before].map((each) => each.text))).toEqual([
        "To Plan & do!",
        "Plan & do!",
        "!",
        "To ",
      ]);
    });
  });

  it("replaces what a search found, in the middle of a run", async () => {
    await bench.Word.run(async (context) => {
      const found = context.document.body.search("& d", { matchCase: true });
      found.load("items/text");
      await context.sync();
      expect(found.items.map((range) => range.text)).toEqual(["& d"]);
      found.items[0]?.insertText("d", "Replace");
      await context.sync();
      const paragraph = context.document.body.tables.getFirst().getCell(1, 0).body.paragraphs.getFirst();
      paragraph.load("text");
      await context.sync();
      expect(paragraph.text).toBe("Plan do");
    });
  });
});

const COMMENTS = {
  "comments.xml":
    '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    '<w:comment w:id="7" w:author="Lee" w:initials="L" w:date="2024-01-02T03:04:05Z"><w:p><w:r><w:t>Why?</w:t></w:r></w:p></w:comment></w:comments>',
};
const COMMENTED = validTable(
  tbl(
    tr("Step", "Owner"),
    tr(
      tc(
        '<w:p><w:commentRangeStart w:id="7"/><w:r><w:t>Plan</w:t></w:r><w:commentRangeEnd w:id="7"/>' +
          '<w:r><w:commentReference w:id="7"/></w:r></w:p>',
      ),
      tc("x"),
    ),
  ),
);

describe("comments", () => {
  it("go with the text that they stand on", async () => {
    bench.reopen(COMMENTED, {}, COMMENTS);
    await writeCell(bench, 1, 0, "New");
    expect(bench.body()).not.toContain("comment");
    expect(bench.host.document.package.text("word/comments.xml")).not.toContain("Why?");
  });

  it("stay while text is written beside them", async () => {
    bench.reopen(COMMENTED, {}, COMMENTS);
    await writeCell(bench, 1, 1, "New");
    await bench.Word.run(async (context) => {
      const comments = context.document.body.getComments();
      comments.load("items/id,items/content,items/authorName,items/creationDate,items/resolved");
      await context.sync();
      const [comment] = comments.items;
      expect(comment?.content).toBe("Why?");
      expect(comment?.authorName).toBe("Lee");
      expect(new Date(comment?.creationDate ?? 0).toISOString()).toBe("2024-01-02T03:04:05.000Z");
    });
  });

  it("are added, answered, found by their place, and deleted", async () => {
    bench.reopen(TABLE);
    await bench.Word.run(async (context) => {
      const cell = context.document.body.tables.getFirst().getCell(1, 0);
      const content = cell.body.getRange("Content");
      const comment = content.insertComment("Action Plan · missing-owner\nName one person.");
      const reply = comment.reply("I will.");
      comment.load("content,authorName,replies/items/content");
      reply.load("content");
      await context.sync();
      expect(comment.content).toBe("Action Plan · missing-owner\nName one person.");
      expect(comment.authorName).toBe("Pat Example");
      const relation = comment.getRange().compareLocationWith(content);
      const here = cell.body.getComments();
      here.load("items/content,items/replies/items/content");
      await context.sync();
      expect(relation.value).toBe("Equal");
      expect(here.items.map((each) => each.replies.items.map((answer) => answer.content))).toEqual([
        ["I will."],
      ]);
      expect(bench.body()).toContain("commentRangeStart");
      comment.delete();
      await context.sync();
    });
    expect(bench.body()).not.toContain("comment");
    expect(bench.host.document.package.text("word/comments.xml")).not.toContain("w:comment ");
  });

  it("have the names of the document's own standard", async () => {
    const strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    const source = documentSource(TABLE + p("")).replace(/"http:[^"]*\/2006\/main"/, `"${strict}"`);
    bench.host.open(docxOf(source));
    await bench.Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().getRange("Content").insertComment("Here");
      await context.sync();
    });
    const part = bench.host.document.package.text("word/comments.xml");
    expect(part).toContain(strict);
    expect(part).not.toContain("/2006/main");
  });

  it("can be resolved", async () => {
    bench.reopen(TABLE);
    await bench.Word.run(async (context) => {
      const comment = context.document.body.tables
        .getFirst()
        .getCell(0, 0)
        .body.getRange("Content")
        .insertComment("x");
      comment.resolved = true;
      comment.load("resolved");
      await context.sync();
      expect(comment.resolved).toBe(true);
    });
  });
});

describe("content controls", () => {
  it("are written to in place of their prompt", async () => {
    bench.reopen(controlIn('<w:tag w:val="owner"/><w:id w:val="5"/><w:showingPlcHdr/><w:text/>'));
    await bench.Word.run(async (context) => {
      const control = context.document.body.tables.getFirst().getCell(1, 1).body.contentControls.getFirst();
      control.load("tag,id,text,placeholderText,cannotEdit");
      await context.sync();
      expect([control.tag, control.id, control.placeholderText]).toEqual(["owner", 5, "Click here"]);
      control.insertText("J. Rivera", "Replace");
      await context.sync();
    });
    expect(bench.body()).toContain(
      '<w:sdt><w:sdtPr><w:tag w:val="owner"/><w:id w:val="5"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">J. Rivera</w:t></w:r></w:sdtContent></w:sdt>',
    );
  });

  it("are lost when a cell's value is set over them", async () => {
    bench.reopen(controlIn("<w:text/>"));
    await bench.Word.run(async (context) => {
      context.document.body.tables.getFirst().getCell(1, 1).value = "J. Rivera";
      await context.sync();
    });
    expect(bench.body()).not.toContain("w:sdt");
    expect(bench.body()).toContain("J. Rivera");
  });

  it.each([
    ["its content is locked", '<w:lock w:val="contentLocked"/>', true],
    ["it may not be deleted", '<w:lock w:val="sdtLocked"/>', false],
  ])("refuse where %s", async (_why, lock, throughControlToo) => {
    bench.reopen(controlIn(`${lock}<w:text/>`));
    const over = errorOf(writeCell(bench, 1, 1, "x"));
    expect((await over).code).toBe("AccessDenied");
    const through = bench.Word.run(async (context) => {
      context.document.body.contentControls.getFirst().insertText("through", "Replace");
      await context.sync();
    });
    if (throughControlToo) expect((await errorOf(through)).code).toBe("AccessDenied");
    else {
      await through;
      expect(bench.body()).toContain("through");
    }
  });

  it("can be taken off their content", async () => {
    bench.reopen(controlIn("<w:text/>"));
    await bench.Word.run(async (context) => {
      context.document.contentControls.getFirst().delete(true);
      await context.sync();
    });
    expect(bench.body()).not.toContain("w:sdt");
    expect(bench.body()).toContain("Click here");
  });
});
