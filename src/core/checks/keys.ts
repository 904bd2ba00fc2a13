import { comparableText } from "../model";
import type { Finding } from "./types";

/** FNV-1a over UTF-16 units, twice with other offsets: 64 bits are plenty for the findings of one document. */
function hash(text: string): string {
  let [one, other] = [0x811c9dc5, 0x01234567];
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x01000193);
  }
  const half = (value: number): string => (value >>> 0).toString(36).padStart(7, "0");
  return half(one) + half(other);
}

/**
 * A finding's key, made of the check and of the content that it is about, not of its place: it follows a row that
 * moves, and is another one once the text changes.
 */
export function keyOf(about: readonly string[]): string {
  return hash(about.map((part) => comparableText(part)).join("\u0000"));
}

/**
 * Findings that are alike in all that makes their key are told apart by their order in the document.
 *
 * @param mayRepeat false where the key is surely not another finding's
 */
export function withOwnKeys(
  findings: readonly Finding[],
  mayRepeat: (index: number) => boolean = () => true,
): readonly Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding, index) => {
    if (!mayRepeat(index)) return finding;
    const count = (seen.get(finding.key) ?? 0) + 1;
    seen.set(finding.key, count);
    return count === 1 ? finding : { ...finding, key: `${finding.key}-${count}` };
  });
}
