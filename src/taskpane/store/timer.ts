import type { Context } from "./context";
import { forgetNotes, note } from "./notes";
import type { PaneState } from "./state";

/** How far a part of a meeting is. */
export interface Timer {
  /** Id of the part of the agenda. */
  readonly part: string;
  /** Seconds used up before `since`. */
  readonly used: number;
  /** The moment since which it runs, ISO 8601; none while it is paused. */
  readonly since?: string;
}

const NAME = "agenda/timer";

/** The timer as text: what the pane keeps over a reload, so that a meeting goes on. */
export function timerText({ notes }: Pick<PaneState, "notes">): string | undefined {
  return notes[NAME];
}

/** Reads a timer; what does not read like one is none. */
export function timerFrom(text: string | undefined): Timer | undefined {
  const [part, used, since] = (text ?? "").split("|");
  const seconds = Number(used);
  if (part === undefined || part === "" || !Number.isFinite(seconds)) return undefined;
  const runs = since !== undefined && !Number.isNaN(Date.parse(since));
  return { part, used: seconds, ...(runs ? { since } : {}) };
}

/** Seconds used at a moment. */
export function secondsUsed({ used, since }: Timer, now: string): number {
  if (since === undefined) return used;
  // Clocks may be set back.
  return used + Math.max(0, Math.round((Date.parse(now) - Date.parse(since)) / 1000));
}

function keepTimer(context: Context, { part, used, since }: Timer): void {
  note(NAME, [part, String(used), ...(since === undefined ? [] : [since])].join("|"))(context);
}

/** Starts a part, or goes on with the one that was paused. */
export function startTimer(part: string) {
  return (context: Context): void => {
    const known = timerFrom(timerText(context.store.getState()));
    const used = known?.part === part ? known.used : 0;
    keepTimer(context, { part, used, since: context.environment.now() });
  };
}

/** Holds the time. */
export function pauseTimer(context: Context): void {
  const timer = timerFrom(timerText(context.store.getState()));
  if (timer === undefined) return;
  keepTimer(context, { part: timer.part, used: secondsUsed(timer, context.environment.now()) });
}

/** No part runs, none is paused. */
export const resetTimer = forgetNotes(NAME);

/** Says something of the time to those who do not see it. */
export function sayTime(text: string) {
  return (context: Context): void => context.say(text);
}
