/**
 * A short name for a text: FNV-1a over UTF-16 units, twice with other offsets. 64 bits are plenty for telling the
 * findings of a document apart, or the dates of a calendar; they guard against nobody.
 */
export function hashOf(text: string): string {
  let [one, other] = [0x811c9dc5, 0x01234567];
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x01000193);
  }
  const half = (value: number): string => (value >>> 0).toString(36).padStart(7, "0");
  return half(one) + half(other);
}
