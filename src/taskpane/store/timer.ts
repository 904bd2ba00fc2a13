import type { Context } from "./context";
import { changeNotes, forgetNotes } from "./notes";
import type { PaneState } from "./state";

/** How far a part of a meeting is. */
export interface Timer {
  /** Seconds used up before `since`. */
  readonly used: number;
  /** The moment since which it runs, ISO 8601; none while it is paused. */
  readonly since?: string;
}

/** The names of all timers begin so; behind it stands the id of the part of the agenda. */
const GROUP = "agenda/timer/";

/** The timer of a part as text: what the pane keeps over a reload, so that a meeting goes on. */
export function timerText(part: string) {
  return ({ notes }: Pick<PaneState, "notes">): string | undefined => notes[GROUP + part];
}

/** Reads a timer; what does not read like one is none. */
export function timerFrom(text: string | undefined): Timer | undefined {
  const [used = "", since] = (text ?? "").split("|");
  const seconds = Number(used);
  if (used === "" || !Number.isFinite(seconds)) return undefined;
  const runs = since !== undefined && !Number.isNaN(Date.parse(since));
  return { used: seconds, ...(runs ? { since } : {}) };
}

/** Seconds used at a moment. */
export function secondsUsed({ used, since }: Timer, now: string): number {
  if (since === undefined) return used;
  // Clocks may be set back.
  return used + Math.max(0, Math.round((Date.parse(now) - Date.parse(since)) / 1000));
}

/** Starts a part, or goes on with it. A meeting is at one part at a time, so any other is held where it is. */
export function startTimer(part: string) {
  return (context: Context): void => {
    const known = timerFrom(timerText(part)(context.store.getState()));
    const own = `${known?.used ?? 0}|${context.environment.now()}`;
    changeNotes({ ...held(context), [GROUP + part]: own })(context);
  };
}

/** Holds the time of whatever part runs. */
export function pauseTimer(context: Context): void {
  changeNotes(held(context))(context);
}

/** What runs, as it is kept once it is held. */
function held({ store, environment }: Context): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(store.getState().notes).flatMap(([name, text]) => {
      const timer = name.startsWith(GROUP) ? timerFrom(text) : undefined;
      return timer === undefined ? [] : [[name, String(secondsUsed(timer, environment.now()))]];
    }),
  );
}

/** Forgets what a part has used up. */
export function resetTimer(part: string) {
  return forgetNotes(GROUP + part);
}

/** Says something of the time to those who do not see it. */
export function sayTime(text: string) {
  return (context: Context): void => context.say(text);
}
