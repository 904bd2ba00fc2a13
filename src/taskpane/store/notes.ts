import type { TextKeeper } from "../environment";
import type { Context } from "./context";
import type { Notes } from "./page-state";

const KEPT_UNDER = "action-plan-companion/notes/1";

/** The notes kept before a reload; what does not read like notes is forgotten. */
export function keptNotes(keep: TextKeeper): Notes {
  try {
    const read: unknown = JSON.parse(keep.get(KEPT_UNDER) ?? "{}");
    const entries = typeof read === "object" && read !== null ? Object.entries(read) : [];
    return Object.fromEntries(
      entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"),
    );
  } catch {
    return {};
  }
}

function keepNotes({ store, environment }: Context, notes: Notes): void {
  store.setState({ notes });
  environment.keep.set(KEPT_UNDER, Object.keys(notes).length === 0 ? undefined : JSON.stringify(notes));
}

/** Keeps notes over tabs, pages and a reload of the pane. */
export function changeNotes(notes: Notes) {
  return (context: Context): void => keepNotes(context, { ...context.store.getState().notes, ...notes });
}

/** Keeps one note. */
export function note(name: string, text: string) {
  return changeNotes({ [name]: text });
}

/**
 * What the names of all notes about something begin with: no other thing's names begin so, also where what they are
 * about is in the words of a document ("A" and "A/B").
 */
export function noteGroup(...about: readonly string[]): string {
  return about.map((part) => `${part.replace(/[%/]/g, encodeURIComponent)}/`).join("");
}

/**
 * Forgets a note, or all of a group (a name that ends in "/"): what they say is in the document now, or not wanted.
 */
export function forgetNotes(of: string) {
  const goes = (name: string): boolean => name === of || (of.endsWith("/") && name.startsWith(of));
  return (context: Context): void => {
    const entries = Object.entries(context.store.getState().notes);
    keepNotes(context, Object.fromEntries(entries.filter(([name]) => !goes(name))));
  };
}
