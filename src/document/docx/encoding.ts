import { DocumentError } from "../../core/model";

/**
 * Encodings of package parts. OPC allows UTF-8 and UTF-16 (ECMA-376-2 8.1.1); the byte-order mark stays part
 * of the text, so that a part is written back with it if it had one.
 */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** Tells the encoding from a byte-order mark or the bytes of the first "<" (XML 1.0 Appendix F). */
export function detectEncoding(bytes: Uint8Array): Encoding {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return "utf-16le";
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return "utf-16be";
  return "utf-8";
}

/** To make a decoder takes longer than most parts take to decode. */
const decoders = new Map<Encoding, TextDecoder>();

function decoderOf(encoding: Encoding): TextDecoder {
  const known = decoders.get(encoding);
  if (known !== undefined) return known;
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  decoders.set(encoding, decoder);
  return decoder;
}

/**
 * Decodes a part.
 * @throws DocumentError "damaged" for bytes that are not of that encoding
 */
export function decodeText(bytes: Uint8Array, encoding: Encoding): string {
  try {
    return decoderOf(encoding).decode(bytes);
  } catch (error) {
    throw new DocumentError("damaged", `a part is not ${encoding}`, { cause: error });
  }
}

/** Encodes a part as it was. */
export function encodeText(text: string, encoding: Encoding): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i += 1) {
    view.setUint16(i * 2, text.charCodeAt(i), encoding === "utf-16le");
  }
  return bytes;
}
