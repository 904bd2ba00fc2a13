import { comparableText } from "../model";
import type { Raised } from "./raise";
import type { Finding } from "./types";

/** FNV-1a over UTF-16 units, twice with other offsets: 64 bits are plenty for the findings of one document. */
function hash(text: string): string {
  const half = (offset: number): string => {
    let value = offset;
    for (let i = 0; i < text.length; i += 1) {
      value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
    }
    return (value >>> 0).toString(36).padStart(7, "0");
  };
  return half(0x811c9dc5) + half(0x01234567);
}

/**
 * The findings with their keys. A key is made of the check and of the content that the finding is about, not of
 * its place: it follows a row that moves, and is another one once the text changes. Findings that are alike in
 * all of that are told apart by their order.
 */
export function withKeys(raised: readonly Raised[]): readonly Finding[] {
  const seen = new Map<string, number>();
  return raised.map(({ finding, about }) => {
    const base = hash(about.map((part) => comparableText(part)).join("\u0000"));
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return { ...finding, key: count === 1 ? base : `${base}-${count}` };
  });
}
