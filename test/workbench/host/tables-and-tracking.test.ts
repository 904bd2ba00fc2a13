import { validationErrors } from "../../support/documents/validate";
import { p } from "../../document/wordml/support";
import { type Bench, controlIn, errorOf, plain, startBench, TABLE, writeCell } from "./support";

/** Rows, tracked changes and paragraphs as Word writes them, and the file that comes of it. */

let bench: Bench;

beforeAll(async () => {
  bench = await startBench();
});

afterAll(() => bench.close());

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
    await writeCell(bench, 1, 0, "Meet");
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
    await writeCell(bench, 1, 1, "First");
    await writeCell(bench, 1, 1, "Second");
    expect(bench.body()).not.toContain("First");
  });

  it("shows the text of either side", async () => {
    await switchOn();
    await writeCell(bench, 1, 0, "Meet");
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
    bench.reopen(TABLE + controlIn('<w:id w:val="9"/><w:showingPlcHdr/><w:text/>'));
    const before = await validationErrors(bench.host.save());
    await writeCell(bench, 1, 0, "One\nTwo\tthree");
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
    expect((await errorOf(writeCell(bench, 1, 0, "x"))).code).toBe("AccessDenied");
    bench.reopen(
      TABLE,
      {},
      {
        "settings.xml":
          '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:documentProtection w:edit="readOnly" w:enforcement="1"/></w:settings>',
      },
    );
    expect((await errorOf(writeCell(bench, 1, 0, "x"))).code).toBe("AccessDenied");
  });
});
