import { unzipSync } from "fflate";
import { clickAt, selectedPlace, typeAt } from "../../../src/workbench/host/places";
import { p, tbl, tc, tr } from "../../document/wordml/support";
import { type Bench, plain, startBench } from "./support";

/** The Common API: settings, custom XML parts, files, events. */

let bench: Bench;

beforeAll(async () => {
  bench = await startBench();
});

afterAll(() => bench.close());

beforeEach(() => bench.reopen(p("One") + tbl(tr("a", "b"), tr("c", tc(p("d") + p("e"))))));

/** A call with a callback as a promise. */
function call<T>(start: (callback: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    start((result) => {
      if (String(result.status) === "succeeded") resolve(result.value);
      else reject(new Error(`${result.error.code}: ${result.error.message}`));
    });
  });
}

const NS = "urn:example:plan";

describe("custom XML parts", () => {
  const parts = (): Office.CustomXmlParts => bench.Office.context.document.customXmlParts;
  const ours = (): Promise<Office.CustomXmlPart[]> => call((done) => parts().getByNamespaceAsync(NS, done));

  it("are added, read, changed and deleted", async () => {
    const added = await call<Office.CustomXmlPart>((done) =>
      parts().addAsync(`<s:state xmlns:s="${NS}"/>`, done),
    );
    expect(added.builtIn).toBe(false);
    const [found, ...others] = await ours();
    expect(found?.id).toBe(added.id);
    expect(others).toHaveLength(0);
    const nodes = await call<Office.CustomXmlNode[]>((done) => found?.getNodesAsync("/*", done));
    expect(plain(nodes.map((node) => [node.baseName, node.namespaceUri]))).toEqual([["state", NS]]);
    await call<unknown>((done) => nodes[0]?.setXmlAsync(`<state xmlns="${NS}">2</state>`, done));
    expect(await call<string>((done) => found?.getXmlAsync(done))).toBe(`<state xmlns="${NS}">2</state>`);
    await call<unknown>((done) => found?.deleteAsync(done));
    expect(await ours()).toHaveLength(0);
    expect(bench.host.document.package.isUnchanged).toBe(true);
    expect(bench.host.counters.counts.commonCalls).toBe(7);
  });

  it("stand in the file with their properties", async () => {
    await call<unknown>((done) => parts().addAsync(`<state xmlns="${NS}"/>`, done));
    const names = Object.keys(unzipSync(bench.host.save()));
    expect(names).toEqual(
      expect.arrayContaining([
        "customXml/item1.xml",
        "customXml/itemProps1.xml",
        "customXml/_rels/item1.xml.rels",
      ]),
    );
  });

  it("are not made of broken XML, and an unknown id gives a hollow one", async () => {
    await expect(call<unknown>((done) => parts().addAsync("<state", done))).rejects.toThrow();
    const hollow = await call<Office.CustomXmlPart>((done) => parts().getByIdAsync("{none}", done));
    expect(hollow.id).toBeUndefined();
  });

  it("may fail to be added without a word", async () => {
    bench.reopen(p("One"), { customXml: "fails-silently" });
    await call<unknown>((done) => parts().addAsync(`<state xmlns="${NS}"/>`, done));
    expect(await ours()).toHaveLength(0);
  });
});

describe("settings", () => {
  it("are kept", async () => {
    const { settings } = bench.Office.context.document;
    settings.set("Office.AutoShowTaskpaneWithDocument", true);
    await call<unknown>((done) => settings.saveAsync(done));
    await call<unknown>((done) => settings.refreshAsync(done));
    expect(settings.get("Office.AutoShowTaskpaneWithDocument")).toBe(true);
    settings.remove("Office.AutoShowTaskpaneWithDocument");
    await call<unknown>((done) => settings.saveAsync(done));
    expect(settings.get("Office.AutoShowTaskpaneWithDocument")).toBeNull();
  });
});

describe("the file", () => {
  it("comes in slices", async () => {
    const file = await call<Office.File>((done) =>
      bench.Office.context.document.getFileAsync(bench.Office.FileType.Compressed, { sliceSize: 1000 }, done),
    );
    const bytes: number[] = [];
    for (let i = 0; i < file.sliceCount; i += 1) {
      const slice = await call<Office.Slice>((done) => file.getSliceAsync(i, done));
      bytes.push(...(slice.data as number[]));
    }
    await call<unknown>((done) => file.closeAsync(done));
    expect(file.sliceCount).toBeGreaterThan(1);
    expect(Uint8Array.from(bytes)).toEqual(bench.host.save());
  });
});

describe("what the host has not", () => {
  it("is answered with an error", async () => {
    const gone = call<unknown>((done) =>
      bench.Office.context.document.goToByIdAsync("x", bench.Office.GoToType.Index, done),
    );
    await expect(gone).rejects.toThrow();
  });
});

describe("the selection", () => {
  const handler = jest.fn();
  const wait = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

  beforeAll(async () => {
    await call<unknown>((done) =>
      bench.Office.context.document.addHandlerAsync(
        bench.Office.EventType.DocumentSelectionChanged,
        handler,
        done,
      ),
    );
  });

  beforeEach(() => handler.mockClear());

  it.each([0, 1, 3])("tells of a click %s times", async (times) => {
    bench.host.profile = { ...bench.host.profile, selectionEvents: times };
    clickAt(bench.host, { table: 0, row: 1, column: 1 });
    await wait();
    expect(handler).toHaveBeenCalledTimes(times);
  });

  it("is where one clicked, for the client as well", async () => {
    clickAt(bench.host, { table: 0, row: 1, column: 1 });
    expect(selectedPlace(bench.host)).toEqual({ table: 0, row: 1, column: 1 });
    await bench.Word.run(async (context) => {
      const cell = context.document.getSelection().parentTableCellOrNullObject;
      cell.load("value,rowIndex,cellIndex");
      await context.sync();
      expect([cell.value, cell.rowIndex, cell.cellIndex]).toEqual(["d\re", 1, 1]);
    });
    clickAt(bench.host, { paragraph: 0 });
    await bench.Word.run(async (context) => {
      const cell = context.document.getSelection().parentTableCellOrNullObject;
      cell.load("value");
      await context.sync();
      expect(cell.isNullObject).toBe(true);
    });
  });

  it("is moved by the client", async () => {
    await bench.Word.run(async (context) => {
      context.document.body.tables.getFirst().getCell(0, 1).body.getRange("Content").select();
      await context.sync();
    });
    expect(selectedPlace(bench.host)).toEqual({ table: 0, row: 0, column: 1 });
  });

  it("stays in its cell while others write above", () => {
    clickAt(bench.host, { table: 0, row: 1, column: 0 });
    typeAt(bench.host, { paragraph: 0 }, "A longer first line");
    typeAt(bench.host, { table: 0, row: 0, column: 0 }, "changed");
    expect(selectedPlace(bench.host)).toEqual({ table: 0, row: 1, column: 0 });
  });

  it("tells the page of changes", () => {
    const changes = jest.fn();
    const stop = bench.host.onChange(changes);
    typeAt(bench.host, { table: 0, row: 0, column: 0 }, "x");
    stop();
    typeAt(bench.host, { table: 0, row: 0, column: 0 }, "y");
    expect(changes.mock.calls.length).toBeGreaterThan(0);
    const calls = changes.mock.calls.length;
    typeAt(bench.host, { paragraph: 0 }, "z");
    expect(changes.mock.calls).toHaveLength(calls);
  });
});
