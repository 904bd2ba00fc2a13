import fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import { crc32 } from "../../../src/document/zip/crc32";
import { readZip, unpack, writeZip } from "../../../src/document/zip";
import { hasCode } from "../wordml/support";

const LIMITS = { maxEntries: 100, maxTotal: 10_000_000 };

function entriesOf(archive: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    readZip(archive, LIMITS).map((entry) => [entry.name, Buffer.from(unpack(archive, entry)).toString()]),
  );
}

/** An archive as a streaming writer makes it: sizes stand behind the data, not before it. */
function streamed(name: string, text: string): Uint8Array {
  const [packed] = [zipSync({ [name]: strToU8(text) })];
  const view = new DataView(packed.buffer, packed.byteOffset);
  const central = view.getUint32(packed.length - 6, true);
  const descriptor = new Uint8Array(16);
  const written = new DataView(descriptor.buffer);
  written.setUint32(0, 0x08074b50, true);
  for (let i = 0; i < 12; i += 4) written.setUint32(4 + i, view.getUint32(14 + i, true), true);
  const out = new Uint8Array([...packed.subarray(0, central), ...descriptor, ...packed.subarray(central)]);
  const result = new DataView(out.buffer);
  result.setUint16(6, result.getUint16(6, true) | 8, true);
  for (let i = 14; i < 26; i += 4) result.setUint32(i, 0, true);
  result.setUint16(central + 16 + 8, result.getUint16(central + 16 + 8, true) | 8, true);
  result.setUint32(out.length - 6, central + 16, true);
  return out;
}

/** The same archive with a number changed in its (only) directory entry. */
function patched(archive: Uint8Array, offset: number, value: number): Uint8Array {
  const out = archive.slice();
  const view = new DataView(out.buffer);
  view.setUint32(view.getUint32(out.length - 6, true) + offset, value, true);
  return out;
}

/** CRC-32 bit by bit, as it is defined. */
function slowCrc32(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const byte of bytes) {
    c ^= byte;
    for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  }
  return ~c >>> 0;
}

describe("crc32", () => {
  it("gives the value that the standard's readers check", () => {
    expect(crc32(strToU8("123456789"))).toBe(0xcbf43926);
  });

  it("gives what its definition gives, for any bytes of any length", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => crc32(bytes) === slowCrc32(bytes)));
  });
});

describe("reading an archive", () => {
  const long = "abc ".repeat(50_000);
  /** Numbers that hardly pack: of several chunks when packed. */
  const varied = Array.from({ length: 20_000 }, (_, n) =>
    (Math.imul(n, 2_654_435_761) >>> 0).toString(36),
  ).join(" ");

  it.each([
    ["deflated", zipSync({ "a.xml": strToU8(long) })],
    ["stored", zipSync({ "a.xml": strToU8(long) }, { level: 0 })],
    ["with a data descriptor", streamed("a.xml", long)],
    [
      "with a comment at its end",
      new Uint8Array([...zipSync({ "a.xml": strToU8(long) }), ...strToU8("bye")]),
    ],
  ])("gives the content: %s", (_name, archive) => {
    expect(entriesOf(archive)).toEqual({ "a.xml": long });
  });

  it("gives content that is long when packed, and refuses it where it is announced wrongly", () => {
    const archive = zipSync({ "a.xml": strToU8(varied) });
    expect(archive.length).toBeGreaterThan(64 * 1024);
    expect(entriesOf(archive)).toEqual({ "a.xml": varied });
    for (const length of [varied.length - 1, varied.length + 1]) {
      expect(() => entriesOf(patched(archive, 24, length))).toThrow(hasCode("damaged"));
    }
  });

  it.each<[string, (archive: Uint8Array) => Uint8Array]>([
    ["a wrong checksum", (archive) => patched(archive, 16, 1)],
    ["an announced length that is too short", (archive) => patched(archive, 24, 10)],
    ["an announced length that is too long", (archive) => patched(archive, 24, 1_000_000)],
    ["data beyond the end", (archive) => patched(archive, 20, 1_000_000)],
    ["an entry that is not where it should be", (archive) => patched(archive, 42, 7)],
  ])("refuses %s", (_name, change) => {
    const archive = change(zipSync({ "a.xml": strToU8(long) }));
    expect(() => entriesOf(archive)).toThrow(hasCode("damaged"));
  });

  it("refuses an entry that announces little and holds much", () => {
    const bomb = patched(zipSync({ "a.xml": new Uint8Array(30_000_000) }), 24, 1000);
    expect(() => entriesOf(bomb)).toThrow(hasCode("damaged"));
  });

  it("refuses what announces more than the limit without unpacking it", () => {
    const bomb = zipSync({ "a.xml": new Uint8Array(LIMITS.maxTotal), "b.xml": strToU8("b") });
    expect(() => readZip(bomb, LIMITS)).toThrow(hasCode("too-large"));
  });

  it("refuses more entries than the limit", () => {
    const names = Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`${i}.xml`, strToU8("x")]));
    expect(() => readZip(zipSync(names), LIMITS)).toThrow(hasCode("too-large"));
  });

  it("tells a locked entry from a broken one", () => {
    const archive = zipSync({ "a.xml": strToU8("secret") });
    const flags = patched(archive, 8, 0x0008_0001);
    expect(() => entriesOf(flags)).toThrow(hasCode("legacy-or-encrypted"));
  });
});

describe("writing an archive", () => {
  it("keeps order, names and contents, and the compressed bytes of what did not change", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,8}$/), fc.string(), fc.boolean()), {
          selector: ([name]) => name,
          minLength: 1,
          maxLength: 8,
        }),
        fc.string(),
        (files, text) => {
          const archive = zipSync(
            Object.fromEntries(
              files.map(([name, content, stored]) => [name, [strToU8(content), { level: stored ? 0 : 6 }]]),
            ),
          );
          const entries = readZip(archive, LIMITS);
          const [first, ...rest] = entries;
          if (first === undefined) return;
          const added = { name: "word/new.xml", content: strToU8(text) };
          const written = writeZip(archive, [
            { entry: first, content: strToU8(text) },
            ...rest.map((entry) => ({ entry })),
            added,
          ]);
          const expected = files.map(([name, content], i) => [name, i === 0 ? text : content]);
          expect(Object.entries(entriesOf(written))).toEqual([...expected, ["word/new.xml", text]]);
          // Another reader agrees.
          expect(Object.keys(unzipSync(written))).toHaveLength(files.length + 1);
          expect(
            readZip(written, LIMITS)
              .slice(1, -1)
              .map((entry) => entry.compressedSize),
          ).toEqual(rest.map((entry) => entry.compressedSize));
        },
      ),
      { numRuns: 60 },
    );
  });
});
