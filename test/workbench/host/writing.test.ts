import { validationErrors } from "../../support/documents/validate";
import { p, sdt, tbl, tc, tr } from "../../document/wordml/support";
import { type Bench, errorOf, plain, startBench } from "./support";

/** Writing as Word does it, and what is lost in it. */

let bench: Bench;

beforeAll(async () => {
  bench = await startBench();
});

afterAll(() => bench.close());

const GRID =
  '<w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>';
const FORMAT = "<w:rPr><w:b/></w:rPr>";

function valid(body: string): string {
  return body.replace(/<w:tblPr\/><w:tblGrid\/>/g, GRID);
}

const TABLE = valid(
  tbl(
    tr("Step", "Owner"),
    tr(
      tc(`<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r>${FORMAT}<w:t>Plan &amp; do</w:t></w:r></w:p>`),
      tc("<w:p/>"),
    ),
  ),
);

async function writeCell(row: number, cell: number, text: string): Promise<void> {
  await bench.Word.run(async (context) => {
    const target = context.document.body.tables.getFirst().getCell(row, cell);
    target.body.paragraphs.getFirst().getRange("Content").insertText(text, "Replace");
    await context.sync();
  });
}

describe("insertText", () => {
  beforeEach(() => bench.reopen(TABLE));

  it("replaces content and keeps its format", async () => {
    await writeCell(1, 0, "Meet < weekly");
    expect(bench.body()).toContain(
      `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r>${FORMAT}<w:t xml:space="preserve">Meet &lt; weekly</w:t></w:r></w:p>`,
    );
  });

  it("fills a paragraph without content", async () => {
    await writeCell(1, 1, "J. Rivera");
    expect(bench.body()).toContain(
      '<w:p><w:r><w:t xml:space="preserve">J. Rivera</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
    );
  });

  it("makes paragraphs of lines", async () => {
    await writeCell(1, 0, "One\nTwo");
    const paragraph = (text: string): string =>
      `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r>${FORMAT}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
    expect(bench.body()).toContain(paragraph("One") + paragraph("Two"));
  });

  it("writes tabs as tabs and empties a cell", async () => {
    await writeCell(1, 1, "a\tb");
    expect(bench.body()).toContain("<w:tab/>");
    await writeCell(1, 1, "");
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
const COMMENTED = valid(
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
    await writeCell(1, 0, "New");
    expect(bench.body()).not.toContain("comment");
    expect(bench.host.document.package.text("word/comments.xml")).not.toContain("Why?");
  });

  it("stay while text is written beside them", async () => {
    bench.reopen(COMMENTED, {}, COMMENTS);
    await writeCell(1, 1, "New");
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

const CONTROL = (
  properties: string,
  content = '<w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>Click here</w:t></w:r>',
): string => valid(tbl(tr("Step", "Owner"), tr(tc("x"), tc(`<w:p>${sdt(content, properties)}</w:p>`))));

describe("content controls", () => {
  it("are written to in place of their prompt", async () => {
    bench.reopen(CONTROL('<w:tag w:val="owner"/><w:id w:val="5"/><w:showingPlcHdr/><w:text/>'));
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
    bench.reopen(CONTROL("<w:text/>"));
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
    bench.reopen(CONTROL(`${lock}<w:text/>`));
    const over = errorOf(writeCell(1, 1, "x"));
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
    bench.reopen(CONTROL("<w:text/>"));
    await bench.Word.run(async (context) => {
      context.document.contentControls.getFirst().delete(true);
      await context.sync();
    });
    expect(bench.body()).not.toContain("w:sdt");
    expect(bench.body()).toContain("Click here");
  });
});

describe("rows", () => {
  beforeEach(() => bench.reopen(TABLE));

  it("are added in the shape of their neighbour, with values", async () => {
    await bench.Word.run(async (context) => {
      const row = context.document.body.tables.getFirst().rows.getFirst().getNext();
      const added = row.insertRows("After", 2, [
        ["a", "b"],
        ["c", ""],
      ]);
      added.load("items/rowIndex,items/values");
      await context.sync();
      expect(plain(added.items.map((each) => [each.rowIndex, each.values]))).toEqual([
        [2, [["a", "b"]]],
        [3, [["c", ""]]],
      ]);
    });
    expect(bench.body()).not.toContain(
      "Plan &amp; do</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr><w:tr><w:tc><w:p><w:r>",
    );
  });

  it("are refused values of another shape", async () => {
    const error = await errorOf(
      bench.Word.run(async (context) => {
        context.document.body.tables.getFirst().addRows("End", 1, [["a", "b", "c"]]);
        await context.sync();
      }),
    );
    expect(error.code).toBe("InvalidArgument");
  });

  it("are deleted", async () => {
    await bench.Word.run(async (context) => {
      const table = context.document.body.tables.getFirst();
      table.getCell(0, 1).deleteRow();
      table.load("rowCount,values");
      await context.sync();
      expect(plain(table.values)).toEqual([["Plan & do", ""]]);
    });
  });
});

describe("Track Changes", () => {
  beforeEach(() => bench.reopen(TABLE, { deletedText: "left-out" }));

  const switchOn = (): Promise<void> =>
    bench.Word.run(async (context) => {
      context.document.changeTrackingMode = "TrackAll";
      context.document.load("changeTrackingMode");
      await context.sync();
      expect(context.document.changeTrackingMode).toBe("TrackAll");
    });

  it("marks what goes and what comes, by the user", async () => {
    await switchOn();
    await writeCell(1, 0, "Meet");
    const body = bench.body();
    expect(body).toMatch(
      /<w:del w:id="\d+" w:author="Pat Example" w:date="2024-10-15T09:30:00Z"><w:r><w:rPr><w:b\/><\/w:rPr><w:delText>Plan &amp; do<\/w:delText><\/w:r><\/w:del>/,
    );
    expect(body).toMatch(
      /<w:ins w:id="\d+" w:author="Pat Example"[^>]*><w:r><w:rPr><w:b\/><\/w:rPr><w:t xml:space="preserve">Meet<\/w:t><\/w:r><\/w:ins>/,
    );
  });

  it("takes back at once what the same user had put in", async () => {
    await switchOn();
    await writeCell(1, 1, "First");
    await writeCell(1, 1, "Second");
    expect(bench.body()).not.toContain("First");
  });

  it("shows the text of either side", async () => {
    await switchOn();
    await writeCell(1, 0, "Meet");
    await bench.Word.run(async (context) => {
      const paragraph = context.document.body.tables.getFirst().getCell(1, 0).body.paragraphs.getFirst();
      const current = paragraph.getReviewedText("Current");
      const original = paragraph.getReviewedText("Original");
      await context.sync();
      expect([current.value, original.value]).toEqual(["Meet", "Plan & do"]);
    });
  });

  it("marks rows, and paragraphs made of lines", async () => {
    await switchOn();
    await bench.Word.run(async (context) => {
      const table = context.document.body.tables.getFirst();
      table.addRows("End", 1, [["a\nb", ""]]);
      table.deleteRows(0, 1);
      await context.sync();
    });
    expect(bench.body()).toContain("<w:trPr><w:ins ");
    expect(bench.body()).toContain("<w:trPr><w:del ");
    expect(bench.body()).toContain("<w:rPr><w:ins ");
  });
});

describe("paragraphs", () => {
  beforeEach(() => bench.reopen(p("One") + p("Two") + p("Three")));

  it("are put in and taken out", async () => {
    await bench.Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      const second = first.getNext();
      first.insertParagraph("One and a half", "After");
      second.delete();
      const all = context.document.body.paragraphs;
      all.load("items/text");
      await context.sync();
      expect(all.items.map((each) => each.text)).toEqual(["One", "One and a half", "Three"]);
    });
  });

  it("become one where a range across them is replaced", async () => {
    await bench.Word.run(async (context) => {
      const paragraphs = context.document.body.paragraphs;
      const start = paragraphs.getFirst().getRange("End");
      const range = start.expandTo(paragraphs.getLast().getRange("Start"));
      range.insertText(" and ", "Replace");
      context.document.body.load("text");
      await context.sync();
      expect(context.document.body.text).toBe("One and Three");
    });
  });

  it("take formats", async () => {
    await bench.Word.run(async (context) => {
      const content = context.document.body.paragraphs.getFirst().getRange("Content");
      content.font.bold = true;
      content.font.size = 14;
      content.font.load("bold,size,italic");
      await context.sync();
      expect([content.font.bold, content.font.size, content.font.italic]).toEqual([true, 14, false]);
    });
    expect(bench.body()).toContain('<w:rPr><w:b/><w:sz w:val="28"/></w:rPr>');
  });
});

describe("the file", () => {
  it("is valid after all kinds of writing", async () => {
    bench.reopen(TABLE + CONTROL('<w:id w:val="9"/><w:showingPlcHdr/><w:text/>'));
    const before = await validationErrors(bench.host.save());
    await writeCell(1, 0, "One\nTwo\tthree");
    await bench.Word.run(async (context) => {
      const { body } = context.document;
      const table = body.tables.getFirst();
      table.addRows("End", 1, [["a", "b"]]);
      body.contentControls.getFirst().insertText("Name", "Replace");
      body.search("Two").getFirst().insertComment("A comment\nof two lines").reply("An answer");
      context.document.changeTrackingMode = "TrackAll";
      await context.sync();
      table.addRows("End", 1, [["c\nd", ""]]);
      table.getCell(1, 1).body.paragraphs.getFirst().getRange("Content").insertText("tracked", "Replace");
      body.search("Owner").getFirst().insertText("Lead", "Replace");
      table.deleteRows(1, 1);
      await context.sync();
    });
    expect(await validationErrors(bench.host.save())).toEqual(before);
    expect(before).toEqual([]);
  }, 60_000);

  it("cannot be written to where it is closed", async () => {
    bench.reopen(TABLE, { readOnly: true });
    expect((await errorOf(writeCell(1, 0, "x"))).code).toBe("AccessDenied");
    bench.reopen(
      TABLE,
      {},
      {
        "settings.xml":
          '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:documentProtection w:edit="readOnly" w:enforcement="1"/></w:settings>',
      },
    );
    expect((await errorOf(writeCell(1, 0, "x"))).code).toBe("AccessDenied");
  });
});
