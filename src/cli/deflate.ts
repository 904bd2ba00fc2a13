import { deflateRawSync, inflateRawSync } from "node:zlib";
import type * as browser from "../document/zip/deflate";

/**
 * DEFLATE by what Node.js brings along, in the place of src/document/zip/deflate.ts (webpack.config.js): that takes
 * some milliseconds of each start to get ready.
 */

/** Where less is announced, one piece holds it all. */
const LARGEST_PIECE = 1024 * 1024;
/** No smaller ones are taken. */
const SMALLEST_PIECE = 64;

function bytesOf({ buffer, byteOffset, byteLength }: Buffer): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

export const inflate: typeof browser.inflate = (packed, size) => {
  // As in a browser: nothing is nothing, packed or not.
  if (packed.length === 0) return new Uint8Array();
  const chunkSize = Math.min(LARGEST_PIECE, Math.max(SMALLEST_PIECE, size + 1));
  try {
    const out = inflateRawSync(packed, { chunkSize, maxOutputLength: Math.max(1, size) });
    return out.length > size ? undefined : bytesOf(out);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") return undefined;
    throw error;
  }
};

export const deflate: typeof browser.deflate = (content) => bytesOf(deflateRawSync(content));
