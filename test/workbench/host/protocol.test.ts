import { p, tbl, tr } from "../../document/wordml/support";
import { type Bench, errorOf, plain, startBench } from "./support";

/** The host's protocol, proved by Microsoft's own client. */

let bench: Bench;

beforeAll(async () => {
  bench = await startBench();
});

afterAll(() => bench.close());

const TWO_TABLES =
  p("Before") +
  tbl(tr("Item", "Owner"), tr("Desks", "J. Rivera")) +
  p("Between") +
  tbl(tr("Other", "One")) +
  p("After");

describe("loading", () => {
  beforeEach(() => bench.reopen(TWO_TABLES));

  it("gives the scalars that were asked for and no others", async () => {
    await bench.Word.run(async (context) => {
      const table = context.document.body.tables.getFirst();
      table.load("rowCount,values");
      await context.sync();
      expect(table.rowCount).toBe(2);
      expect(plain(table.values)).toEqual([
        ["Item", "Owner"],
        ["Desks", "J. Rivera"],
      ]);
      expect(() => table.isUniform).toThrow(/isUniform/);
    });
  });

  it("takes names in any case and paths through collections", async () => {
    await bench.Word.run(async (context) => {
      const tables = context.document.body.tables;
      tables.load("items/ROWCOUNT,items/rows/items/cells/items/value");
      await context.sync();
      expect(tables.items.map((table) => table.rowCount)).toEqual([2, 1]);
      const cells = tables.items[0]?.rows.items[1]?.cells.items ?? [];
      expect(cells.map((cell) => cell.value)).toEqual(["Desks", "J. Rivera"]);
    });
  });

  it("gives a part of a collection", async () => {
    await bench.Word.run(async (context) => {
      const paragraphs = context.document.body.paragraphs;
      paragraphs.load({ select: "text", skip: 1, top: 2 });
      await context.sync();
      expect(paragraphs.items.map((paragraph) => paragraph.text)).toEqual(["Item", "Owner"]);
    });
  });

  it("gives every scalar where none is named", async () => {
    await bench.Word.run(async (context) => {
      const paragraph = context.document.body.paragraphs.getFirst();
      paragraph.load();
      await context.sync();
      expect(paragraph.text).toBe("Before");
      expect(paragraph.tableNestingLevel).toBe(0);
    });
  });
});

describe("null objects", () => {
  beforeEach(() => bench.reopen(TWO_TABLES));

  it("are null, and so are their children", async () => {
    await bench.Word.run(async (context) => {
      const table = context.document.body.tables.getFirst();
      const cell = table.getCellOrNullObject(7, 0);
      const paragraph = cell.body.paragraphs.getFirstOrNullObject();
      const there = table.getCellOrNullObject(1, 1);
      cell.load("value");
      paragraph.load("text");
      there.load("value");
      await context.sync();
      expect(cell.isNullObject).toBe(true);
      expect(paragraph.isNullObject).toBe(true);
      expect(there.isNullObject).toBe(false);
      expect(there.value).toBe("J. Rivera");
    });
  });

  it("end a chain", async () => {
    await bench.Word.run(async (context) => {
      const first = context.document.body.tables.getFirstOrNullObject();
      const second = first.getNextOrNullObject();
      const third = second.getNextOrNullObject();
      for (const table of [first, second, third]) table.load("rowCount");
      await context.sync();
      expect([first, second, third].map((table) => table.isNullObject)).toEqual([false, false, true]);
    });
  });
});

describe("errors", () => {
  beforeEach(() => bench.reopen(TWO_TABLES));

  it("stop the request and tell the failed statement", async () => {
    const error = await errorOf(
      bench.Word.run(async (context) => {
        const { body } = context.document;
        body.insertParagraph("done before", "Start");
        body.tables.getFirst().getCell(99, 0).load("value");
        body.insertParagraph("never done", "Start");
        await context.sync();
      }),
    );
    expect(error.code).toBe("ItemNotFound");
    expect(error.debugInfo.errorLocation).toBe("Table.getCell");
    expect(error.debugInfo.statement).toContain(".getCell(");
    expect(bench.body()).toContain("done before");
    expect(bench.body()).not.toContain("never done");
  });

  it.each([
    ["a member that the host has not", (word: Word.Paragraph) => word.getHtml(), "Paragraph.getHtml"],
    [
      "a scalar that the host has not",
      (word: Word.Paragraph) => word.load("lineSpacing"),
      "Paragraph.lineSpacing",
    ],
    [
      "a property that cannot be set",
      (word: Word.Paragraph) => (word.leftIndent = 4),
      "Paragraph.leftIndent",
    ],
  ])("say ApiNotFound for %s", async (_what, use, location) => {
    const error = await errorOf(
      bench.Word.run(async (context) => {
        use(context.document.body.paragraphs.getFirst());
        await context.sync();
      }),
    );
    expect(error.code).toBe("ApiNotFound");
    expect(error.debugInfo.errorLocation).toBe(location);
  });

  it("come for one request of a script in its middle", async () => {
    bench.reopen(TWO_TABLES, { faults: [{ roundTrip: 2, action: 3, code: "GeneralException" }] });
    const read = (): Promise<string> =>
      bench.Word.run(async (context) => {
        context.document.body.load("text");
        await context.sync();
        return context.document.body.text;
      });
    expect(await read()).toContain("Between");
    const error = await errorOf(
      bench.Word.run(async (context) => {
        context.document.body.insertParagraph("first", "Start");
        context.document.body.insertParagraph("second", "Start");
        await context.sync();
      }),
    );
    expect(error.code).toBe("GeneralException");
    expect(await read()).not.toContain("second");
  });
});

describe("object paths", () => {
  beforeEach(() => bench.reopen(TWO_TABLES));

  it("are done once, over several requests", async () => {
    await bench.Word.run(async (context) => {
      const paragraph = context.document.body.insertParagraph("New", "End");
      await context.sync();
      paragraph.load("text");
      await context.sync();
      paragraph.getRange("Content").load("text");
      await context.sync();
    });
    expect(bench.body().match(/New/g)).toHaveLength(1);
  });

  it("pass objects as arguments", async () => {
    await bench.Word.run(async (context) => {
      const { body } = context.document;
      const table = body.tables.getFirst();
      const cell = table.getCell(1, 1).body.getRange("Whole");
      const inside = table.getRange("Whole").compareLocationWith(cell);
      const after = body.paragraphs.getLast().getRange("Whole").compareLocationWith(cell);
      await context.sync();
      expect(inside.value).toBe("Contains");
      expect(after.value).toBe("After");
    });
  });
});

describe("references", () => {
  beforeEach(() => bench.reopen(TWO_TABLES));

  it("survive what is put in above them", async () => {
    await bench.Word.run(async (context) => {
      const table = context.document.body.tables.getFirst();
      const cell = table.getCell(1, 1);
      const paragraph = cell.body.paragraphs.getFirst();
      const range = paragraph.getRange("Content");
      for (const object of [cell, paragraph, range, table]) object.track();
      await context.sync();
      context.document.body.insertParagraph("Above", "Start");
      table.addRows("Start", 2, [
        ["a", "b"],
        ["c", "d"],
      ]);
      await context.sync();
      cell.load("value,rowIndex");
      paragraph.load("text");
      range.load("text");
      table.load("rowCount");
      await context.sync();
      expect([cell.value, paragraph.text, range.text]).toEqual(["J. Rivera", "J. Rivera", "J. Rivera"]);
      expect([cell.rowIndex, table.rowCount]).toEqual([3, 4]);
    });
  });

  it("die with what they stood for", async () => {
    const error = await errorOf(
      bench.Word.run(async (context) => {
        const table = context.document.body.tables.getFirst();
        const cell = table.getCell(1, 1);
        cell.track();
        await context.sync();
        table.deleteRows(1, 1);
        await context.sync();
        cell.load("value");
        await context.sync();
      }),
    );
    expect(error.code).toBe("ItemNotFound");
  });

  it("are given back when a run ends", async () => {
    const before = bench.host.references.size;
    await bench.Word.run(async (context) => {
      context.document.body.tables.getFirst().load("rowCount");
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(bench.host.references.size).toBe(before);
  });
});

describe("counting", () => {
  it("takes requests with anything but housekeeping for round trips", async () => {
    bench.reopen(TWO_TABLES);
    await bench.Word.run(async (context) => {
      const tables = context.document.body.tables;
      tables.load("items/rowCount");
      await context.sync();
      tables.items[0]?.getCell(0, 0).load("value");
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    const { counts } = bench.host.counters;
    expect(counts.roundTrips).toBe(2);
    expect(counts.requests).toBe(3);
    expect(counts.bytesOut).toBeGreaterThan(0);
    bench.host.resetCounters();
    expect(bench.host.counters.counts.requests).toBe(0);
  });

  it("takes a run that only holds on to objects for one", async () => {
    bench.reopen(TWO_TABLES);
    await bench.Word.run(async (context) => {
      context.document.body.tables.getFirst();
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(bench.host.counters.counts.roundTrips).toBe(1);
  });
});
