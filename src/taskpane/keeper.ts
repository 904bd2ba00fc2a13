import type { TextKeeper } from "./environment";

/**
 * Keeps texts in a browser's storage. Browsers may forbid it or run full: then texts live as long as the page.
 *
 * @param storage asked for late, because merely naming it may throw
 */
export function keeperOver(storage: () => Storage): TextKeeper {
  return {
    get(name) {
      try {
        return storage().getItem(name) ?? undefined;
      } catch {
        return undefined;
      }
    },
    set(name, text) {
      try {
        if (text === undefined) storage().removeItem(name);
        else storage().setItem(name, text);
      } catch {
        // What cannot be kept stays on the screen.
      }
    },
  };
}
