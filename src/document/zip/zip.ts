import { DocumentError } from "../../core/model";
import { crc32 } from "./crc32";
import { deflate, inflate } from "./deflate";

/**
 * ZIP archives as OPC packages use them (PKWARE APPNOTE 6.3; ECMA-376-2 Annex C). The central directory is
 * what counts; an entry is inflated only when asked for, and written back as the compressed bytes it was.
 */
export interface ZipEntry {
  /** The name as stored, decoded. */
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** Time and date as MS-DOS has them, in one number. */
  readonly modified: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly externalAttributes: number;
  readonly localOffset: number;
}

export interface ZipLimits {
  readonly maxEntries: number;
  /** Bytes of all entries together, inflated. */
  readonly maxTotal: number;
}

const END = 0x06054b50;
const END64 = 0x06064b50;
const END64_LOCATOR = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const CENTRAL_SIZE = 46;
const LOCAL_SIZE = 30;
const UTF8_NAME = 0x0800;
const ENCRYPTED = 0x0001;
const DESCRIPTOR = 0x0008;
const STORED = 0;
const DEFLATED = 8;
/** 1 January 1980, where the time of an entry is not known: the same input gives the same file. */
const NO_TIME = 0x00210000;

/** Names are UTF-8; what is none of it gives U+FFFD. */
const names = new TextDecoder("utf-8", { ignoreBOM: true });

function damaged(detail: string): DocumentError {
  return new DocumentError("damaged", detail);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Where the end-of-central-directory record stands, searched from the end (its comment may be 64 kB long). */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - 0xffff);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw damaged("the archive has no directory: the file was probably cut off");
}

interface Directory {
  readonly count: number;
  readonly offset: number;
}

function readEnd(view: DataView): Directory {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const offset = view.getUint32(end + 16, true);
  const locator = end - 20;
  const large = count === 0xffff || offset === 0xffffffff;
  if (!large || locator < 0 || view.getUint32(locator, true) !== END64_LOCATOR) return { count, offset };
  const end64 = Number(view.getBigUint64(locator + 8, true));
  if (end64 + 56 > view.byteLength || view.getUint32(end64, true) !== END64) {
    throw damaged("the archive's 64-bit directory is not where it should be");
  }
  return {
    count: Number(view.getBigUint64(end64 + 32, true)),
    offset: Number(view.getBigUint64(end64 + 48, true)),
  };
}

interface Sizes {
  size: number;
  compressedSize: number;
  localOffset: number;
}

/** Replaces what does not fit into 32 bits by the values of the ZIP64 extra field (APPNOTE 4.5.3). */
function widen(view: DataView, start: number, end: number, sizes: Sizes): Sizes {
  const wide = { ...sizes };
  for (let at = start; at + 4 <= end;) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      let next = at + 4;
      for (const key of ["size", "compressedSize", "localOffset"] as const) {
        if (sizes[key] !== 0xffffffff || next + 8 > end) continue;
        wide[key] = Number(view.getBigUint64(next, true));
        next += 8;
      }
    }
    at += 4 + length;
  }
  return wide;
}

/**
 * Reads the directory of an archive; nothing is inflated.
 *
 * @throws DocumentError "damaged" where the directory is broken, "too-large" where it announces more than the
 *   limits allow
 */
export function readZip(bytes: Uint8Array, limits: ZipLimits): readonly ZipEntry[] {
  const view = viewOf(bytes);
  if (bytes.length < END_SIZE) throw damaged(`${bytes.length} bytes are no archive`);
  const directory = readEnd(view);
  if (directory.count > limits.maxEntries) {
    throw new DocumentError("too-large", `${directory.count} entries, at most ${limits.maxEntries}`);
  }
  const entries: ZipEntry[] = [];
  let at = directory.offset;
  let total = 0;
  for (let i = 0; i < directory.count; i += 1) {
    if (at + CENTRAL_SIZE > bytes.length || view.getUint32(at, true) !== CENTRAL) {
      throw damaged(`the archive's directory breaks off at entry ${i + 1} of ${directory.count}`);
    }
    const nameEnd = at + CENTRAL_SIZE + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    if (extraEnd > bytes.length) throw damaged("the archive's directory runs over its end");
    const sizes = widen(view, nameEnd, extraEnd, {
      compressedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      localOffset: view.getUint32(at + 42, true),
    });
    total += sizes.size;
    if (total > limits.maxTotal) {
      throw new DocumentError("too-large", `more than ${limits.maxTotal} bytes when unpacked`);
    }
    const nameBytes = bytes.subarray(at + CENTRAL_SIZE, nameEnd);
    entries.push({
      // Part names are ASCII; writers that leave the UTF-8 flag out write UTF-8 all the same.
      name: names.decode(nameBytes),
      nameBytes,
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      modified: view.getUint32(at + 12, true),
      crc: view.getUint32(at + 16, true),
      externalAttributes: view.getUint32(at + 38, true),
      ...sizes,
    });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The bytes of an entry as the archive has them. */
function packedBytes(archive: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = viewOf(archive);
  const at = entry.localOffset;
  if (at + LOCAL_SIZE > archive.length || view.getUint32(at, true) !== LOCAL) {
    throw damaged(`the entry ${entry.name} is not where the directory says`);
  }
  const start = at + LOCAL_SIZE + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const end = start + entry.compressedSize;
  if (end > archive.length) throw damaged(`the entry ${entry.name} runs over the end of the file`);
  return archive.subarray(start, end);
}

/** Unpacks an entry; what is wrong with it is named. */
function inflated(packed: Uint8Array, { name, size }: ZipEntry): Uint8Array {
  let out: Uint8Array | undefined;
  try {
    out = inflate(packed, size);
  } catch (error) {
    throw new DocumentError("damaged", `the entry ${name} cannot be unpacked`, { cause: error });
  }
  if (out === undefined) throw damaged(`the entry ${name} holds more than the ${size} bytes it announces`);
  if (out.length < size) throw damaged(`the entry ${name} is shorter than it announces`);
  return out;
}

/**
 * The content of an entry, checked against its announced length (while it is unpacked) and its CRC.
 *
 * @throws DocumentError "damaged", or "legacy-or-encrypted" for an entry that is locked with a password
 */
export function unpack(archive: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.flags & ENCRYPTED) {
    throw new DocumentError("legacy-or-encrypted", `the entry ${entry.name} is encrypted`);
  }
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    throw damaged(`the entry ${entry.name} is packed by method ${entry.method}`);
  }
  const packed = packedBytes(archive, entry);
  const content = entry.method === STORED ? packed : inflated(packed, entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc) {
    throw damaged(`the entry ${entry.name} does not match its checksum`);
  }
  return content;
}

/** One entry to be written: an old one as it is, or new content (under the old one's name and method). */
export type ZipItem =
  | { readonly entry: ZipEntry; readonly content?: Uint8Array }
  | { readonly name: string; readonly content: Uint8Array };

interface PackedItem {
  readonly entry: Omit<ZipEntry, "localOffset">;
  readonly packed: Uint8Array;
}

function pack(archive: Uint8Array, item: ZipItem): PackedItem {
  if ("entry" in item && item.content === undefined) {
    return { entry: item.entry, packed: packedBytes(archive, item.entry) };
  }
  const { content } = item;
  if (content === undefined) throw new RangeError("an entry needs content");
  const method = "entry" in item ? item.entry.method : DEFLATED;
  const packed = method === STORED ? content : deflate(content);
  const measured = { crc: crc32(content), compressedSize: packed.length, size: content.length };
  if ("entry" in item) return { entry: { ...item.entry, ...measured }, packed };
  return {
    entry: {
      name: item.name,
      nameBytes: new TextEncoder().encode(item.name),
      flags: UTF8_NAME,
      method,
      modified: NO_TIME,
      externalAttributes: 0,
      ...measured,
    },
    packed,
  };
}

/** Fields that the local and the central header share, from "version needed" to the length of the name. */
function writeShared(view: DataView, at: number, entry: PackedItem["entry"]): void {
  view.setUint16(at, 20, true);
  // Sizes stand in the header, so no data descriptor follows.
  view.setUint16(at + 2, entry.flags & ~DESCRIPTOR, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressedSize, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}

/**
 * Writes an archive in the order of the items. Entries without new content keep their compressed bytes, name,
 * time and attributes; extra fields and comments of the archive are not carried over.
 *
 * @param archive the file that the old entries were read from
 * @throws DocumentError "damaged" where an old entry's bytes cannot be found
 */
export function writeZip(archive: Uint8Array, items: readonly ZipItem[]): Uint8Array {
  const packedItems = items.map((item) => pack(archive, item));
  const size = packedItems.reduce(
    (sum, { entry, packed }) => sum + LOCAL_SIZE + CENTRAL_SIZE + 2 * entry.nameBytes.length + packed.length,
    END_SIZE,
  );
  const out = new Uint8Array(size);
  const view = viewOf(out);
  const offsets: number[] = [];
  let at = 0;
  for (const { entry, packed } of packedItems) {
    offsets.push(at);
    view.setUint32(at, LOCAL, true);
    writeShared(view, at + 4, entry);
    out.set(entry.nameBytes, at + LOCAL_SIZE);
    out.set(packed, at + LOCAL_SIZE + entry.nameBytes.length);
    at += LOCAL_SIZE + entry.nameBytes.length + packed.length;
  }
  const directory = at;
  packedItems.forEach(({ entry }, i) => {
    view.setUint32(at, CENTRAL, true);
    view.setUint16(at + 4, 20, true);
    writeShared(view, at + 6, entry);
    view.setUint32(at + 38, entry.externalAttributes, true);
    view.setUint32(at + 42, offsets[i] ?? 0, true);
    out.set(entry.nameBytes, at + CENTRAL_SIZE);
    at += CENTRAL_SIZE + entry.nameBytes.length;
  });
  view.setUint32(at, END, true);
  view.setUint16(at + 8, packedItems.length, true);
  view.setUint16(at + 10, packedItems.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return out;
}
