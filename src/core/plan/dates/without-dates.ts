import { scan } from "./scan";

/** A text without the days, months and years that it names; what stands about them stays. */
export function withoutDates(raw: string): string {
  const { text, items } = scan(raw);
  let from = 0;
  const pieces: string[] = [];
  for (const item of items) {
    if (item.kind !== "point" || item.at < from) continue;
    pieces.push(text.slice(from, item.at));
    from = item.end;
  }
  return [...pieces, text.slice(from)].join(" ");
}
