import { deflateSync, Inflate, inflateSync } from "fflate";

/** DEFLATE (RFC 1951) as a browser can do it; the command line has what Node.js brings along (src/cli/deflate.ts). */

/** It packs at most 1032 to 1, so that a chunk of this size inflates to at most 16 MB before we look. */
const CHUNK = 16 * 1024;
/** So many packed bytes are inflated at once, into no more than they announce; at worst 33 MB are gone through. */
const AT_ONCE = 32 * 1024;

/** Undefined for what does not give the announced number of bytes. */
function inflateAtOnce(packed: Uint8Array, size: number): Uint8Array | undefined {
  try {
    // By one byte more it shows whether there are more.
    const out = inflateSync(packed, { out: new Uint8Array(size + 1) });
    return out.length === size ? out : undefined;
  } catch {
    return undefined;
  }
}

/** Looks at each chunk, so that what holds more than it announces is noticed early. */
function inflateInChunks(packed: Uint8Array, size: number): Uint8Array | undefined {
  const out = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length <= size) out.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length || at === 0; at += CHUNK) {
    stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
    if (length > size) return undefined;
  }
  return out.subarray(0, length);
}

/**
 * Unpacks bytes.
 *
 * @param size how many there should be
 * @returns no more than that, perhaps fewer; undefined where there would be more, which is noticed before they are there
 * @throws where the bytes are not packed so, or break off
 */
export function inflate(packed: Uint8Array, size: number): Uint8Array | undefined {
  const atOnce = packed.length <= AT_ONCE ? inflateAtOnce(packed, size) : undefined;
  return atOnce ?? inflateInChunks(packed, size);
}

/** Packs bytes. */
export function deflate(content: Uint8Array): Uint8Array {
  return deflateSync(content);
}
