import type { PaneState, Undone, Written } from "./state";

/** What was written and taken back, as the pane remembers it. */
type WrittenState = Pick<PaneState, "written" | "earlier" | "undone">;

/** More than anybody takes back one by one; each keeps what it replaced. */
const MOST = 100;

/** After a write: what was written before it can be taken back after it, unless there is no way back past it. */
export function withWritten({ written, earlier }: WrittenState, now: Written): WrittenState {
  const before = written === undefined || written.revert.length === 0 ? [] : [written];
  return {
    written: now,
    earlier: now.revert.length === 0 ? [] : [...earlier, ...before].slice(-MOST),
    undone: undefined,
  };
}

/** What would be taken back next. */
export function lastWritten({
  written,
  earlier,
}: Pick<WrittenState, "written" | "earlier">): Written | undefined {
  return written ?? earlier.at(-1);
}

/**
 * After that was taken back. Where it was not, the document no longer is what it was before the write, so what came
 * before is not touched either: its places may be others by now.
 */
export function withoutLast(
  { written, earlier }: WrittenState,
  how: Undone["how"],
): Pick<WrittenState, "written" | "earlier"> {
  if (how !== "undone") return { written: undefined, earlier: [] };
  return { written: undefined, earlier: written === undefined ? earlier.slice(0, -1) : earlier };
}
