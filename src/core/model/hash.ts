const BASE = 36;
const DIGITS = Array.from({ length: BASE }, (_, digit) => digit.toString(BASE));
/** All pairs of digits, in order. */
const PAIRS = DIGITS.flatMap((first) => DIGITS.map((second) => first + second));

/**
 * A short name for texts that belong together: FNV-1a over UTF-16 units, twice with other offsets. 64 bits are plenty
 * for telling the findings of a document apart, or the dates of a calendar; they guard against nobody.
 *
 * @param parts kept apart: "a", "bc" gives another name than "ab", "c"
 */
export function hashOf(parts: readonly string[]): string {
  let one = 0x811c9dc5;
  let other = 0x01234567;
  for (let part = 0; part < parts.length; part += 1) {
    const text = parts[part] ?? "";
    // Between two parts stands what no text holds, a zero.
    for (let i = part === 0 ? 0 : -1; i < text.length; i += 1) {
      const unit = i < 0 ? 0 : text.charCodeAt(i);
      one = Math.imul(one ^ unit, 0x01000193);
      other = Math.imul(other ^ unit, 0x01000193);
    }
  }
  return inDigits(one) + inDigits(other);
}

/** A small whole number for a text, for telling at once that two texts differ. */
export function numberOf(text: string): number {
  let bits = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) bits = Math.imul(bits ^ text.charCodeAt(i), 0x01000193);
  return bits | 0;
}

/** 32 bits in seven digits; `toString(36)` takes far longer, and there is one for every finding. */
function inDigits(bits: number): string {
  let rest = bits >>> 0;
  let digits = "";
  for (let pair = 0; pair < 3; pair += 1) {
    digits = (PAIRS[rest % (BASE * BASE)] ?? "") + digits;
    rest = Math.floor(rest / (BASE * BASE));
  }
  return (DIGITS[rest] ?? "") + digits;
}
