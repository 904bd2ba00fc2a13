import { comparableText, hashOf } from "../model";
import type { Finding } from "./types";

/**
 * A finding's key, made of the check and of the content that it is about, not of its place: it follows a row that
 * moves, and is another one once the text changes.
 */
export function keyOf(check: string, about: readonly string[], text: string): string {
  const parts = [check];
  for (const part of about) parts.push(comparableText(part));
  parts.push(comparableText(text));
  return hashOf(parts);
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
