/**
 * CRC-32 as ZIP uses it (APPNOTE 4.4.7: polynomial 0xEDB88320, reflected): the checksums of a single byte with none, one,
 * two and three zeros behind it, so that four bytes are taken at once.
 */
const TABLES = new Int32Array(4 * 256);
for (let n = 0; n < TABLES.length; n += 1) {
  let c = n < 256 ? n : entry(n - 256);
  for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  TABLES[n] = c;
}

function entry(index: number): number {
  return TABLES[index] ?? 0;
}

/** The CRC-32 of some bytes, as an unsigned number. */
export function crc32(bytes: Uint8Array): number {
  const byte = (at: number): number => bytes[at] ?? 0;
  const fours = bytes.length - (bytes.length % 4);
  let c = -1;
  for (let at = 0; at < fours; at += 4) {
    c ^= byte(at) | (byte(at + 1) << 8) | (byte(at + 2) << 16) | (byte(at + 3) << 24);
    c =
      entry(768 + (c & 0xff)) ^
      entry(512 + ((c >>> 8) & 0xff)) ^
      entry(256 + ((c >>> 16) & 0xff)) ^
      entry(c >>> 24);
  }
  for (let at = fours; at < bytes.length; at += 1) c = entry((c ^ byte(at)) & 0xff) ^ (c >>> 8);
  return ~c >>> 0;
}
