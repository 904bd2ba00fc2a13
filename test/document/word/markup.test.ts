import { readAside } from "../../../src/document/word/markup";
import { readingOfOoxml } from "../../../src/document/word/reading";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE_DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** A body of one paragraph, as Word gives it. */
function markupOf(text: string): string {
  const part = (name: string, xml: string): string =>
    `<pkg:part pkg:name="${name}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
  return `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${part(
    "/_rels/.rels",
    `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="r" Type="${OFFICE_DOCUMENT}" Target="d.xml"/></Relationships>`,
  )}${part(
    "/d.xml",
    `<w:document xmlns:w="${MAIN}"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
  )}</pkg:package>`;
}

const SHORT = markupOf("A step");
const LONG = markupOf("A step. ".repeat(30_000));

/** A worker that does what `asked` says with what it is sent; only what `readAside` uses of one is there. */
function workerThat(asked: (worker: Worker, ooxml: string) => void): {
  readonly worker: Worker;
  readonly sent: string[];
  readonly stopped: () => boolean;
} {
  const sent: string[] = [];
  let stopped = false;
  const worker = {
    postMessage(ooxml: string) {
      sent.push(ooxml);
      setTimeout(() => asked(worker as unknown as Worker, ooxml));
    },
    terminate() {
      stopped = true;
    },
  };
  return { worker: worker as unknown as Worker, sent, stopped: () => stopped };
}

const answering = (worker: Worker, ooxml: string): void => {
  void readingOfOoxml(ooxml).then((data) => {
    worker.onmessage?.({ data } as MessageEvent);
  });
};

describe("reading markup beside the pane", () => {
  it("has long markup read by one worker, and reads short markup at once", async () => {
    const { worker, sent } = workerThat(answering);
    const start = jest.fn(() => worker);
    const read = readAside(start);
    expect(await read(SHORT)).toEqual(await readingOfOoxml(SHORT));
    expect(start).not.toHaveBeenCalled();
    expect(await read(LONG)).toEqual(await readingOfOoxml(LONG));
    expect(await read(LONG)).toEqual(await readingOfOoxml(LONG));
    expect(sent).toEqual([LONG, LONG]);
    expect(start).toHaveBeenCalledTimes(1);
  });

  it("gives up a worker that says nothing", async () => {
    jest.useFakeTimers();
    const { worker, sent, stopped } = workerThat(() => undefined);
    const read = readAside(() => worker);
    const first = read(LONG);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(await first).toEqual(await readingOfOoxml(LONG));
    expect(stopped()).toBe(true);
    jest.useRealTimers();
    expect(await read(LONG)).toEqual(await readingOfOoxml(LONG));
    expect(sent).toHaveLength(1);
  });

  it.each(["onerror", "onmessageerror"] as const)(
    "reads on the spot, from then on, where the worker breaks: %s",
    async (event) => {
      const { worker, sent, stopped } = workerThat((one) => {
        one[event]?.(new Event(event) as never);
      });
      const read = readAside(() => worker);
      expect(await read(LONG)).toEqual(await readingOfOoxml(LONG));
      expect(await read(LONG)).toEqual(await readingOfOoxml(LONG));
      expect(sent).toHaveLength(1);
      expect(stopped()).toBe(true);
    },
  );

  it("reads on the spot where no worker can be made", async () => {
    const read = readAside(() => {
      throw new Error("refused by a policy");
    });
    expect(await read(LONG)).toEqual(await readingOfOoxml(LONG));
  });

  it("has nothing to give where the markup is of no use, wherever it is read", async () => {
    const { worker } = workerThat(answering);
    expect(await readAside(() => worker)("<".repeat(300_000))).toBeUndefined();
  });
});
