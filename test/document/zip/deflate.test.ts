import { createHash } from "node:crypto";
import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import * as ofNode from "../../../src/cli/deflate";
import * as ofBrowsers from "../../../src/document/zip/deflate";

const ZEROS = new Uint8Array(3_000_000);
/** Bytes without any order, the same in each run. */
const RANDOM = new Uint8Array(createHash("shake256", { outputLength: 200_000 }).update("deflate").digest());

const isSame = (out: Uint8Array | undefined, bytes: Uint8Array): boolean =>
  out !== undefined && Buffer.compare(out, bytes) === 0;

/** The same on both sides, so that a document reads alike in the pane and by the command line. */
describe.each([
  ["a browser", ofBrowsers],
  ["Node.js", ofNode],
])("deflate as %s does it", (_, { deflate, inflate }) => {
  it.each([
    ["nothing", new Uint8Array()],
    ["a byte", new Uint8Array([7])],
    ["what packs well", ZEROS],
    ["what does not pack", RANDOM],
  ])("gives %s back as it was", (_what, bytes) => {
    const packed = deflateRawSync(bytes);
    expect(isSame(inflate(packed, bytes.length), bytes)).toBe(true);
    expect(isSame(inflate(deflate(bytes), bytes.length), bytes)).toBe(true);
  });

  it("gives any bytes back as they were", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        expect(isSame(inflate(deflate(bytes), bytes.length), bytes)).toBe(true);
      }),
    );
  });

  it.each([
    ["nothing is announced", new Uint8Array([1]), 0],
    ["a byte less is announced", new Uint8Array(1000), 999],
    ["much less is announced, in more than a piece", RANDOM, 1000],
    ["a bomb announces a kilobyte", ZEROS, 1000],
  ])("has nothing for what holds more: %s", (_what, bytes, size) => {
    expect(inflate(deflateRawSync(bytes), size)).toBeUndefined();
  });

  it.each([0, 10])("gives nothing for nothing, %d bytes announced", (size) => {
    expect(inflate(new Uint8Array(), size)).toHaveLength(0);
  });

  it("gives what there is where more is announced", () => {
    expect(inflate(deflateRawSync(new Uint8Array(1000)), 1001)).toHaveLength(1000);
    expect(inflate(deflateRawSync(RANDOM), RANDOM.length + 5_000_000)).toHaveLength(RANDOM.length);
  });

  it.each([
    ["no packed bytes", Uint8Array.of(255, 255, 255, 255), 10],
    ["what breaks off", deflateRawSync(RANDOM).subarray(0, 100_000), RANDOM.length],
    ["what breaks off at once", deflateRawSync(new Uint8Array(1000)).subarray(0, 3), 1000],
  ])("throws at %s", (_what, packed, size) => {
    expect(() => inflate(packed, size)).toThrow();
  });
});
