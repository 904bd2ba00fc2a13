import type { Look, LookSource } from "./environment";

/**
 * Light or dark, told from the host's background colour.
 *
 * @param background "#rrggbb", or undefined where the host does not say
 * @returns undefined if there is nothing to tell it from
 */
export function lookOfBackground(background: string | undefined): Look | undefined {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(background ?? "");
  if (parts === null) return undefined;
  const [red, green, blue] = parts.slice(1).map((part) => parseInt(part, 16));
  // Relative luminance without gamma: enough to tell a light page from a dark one.
  const luminance = 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
  return luminance < 128 ? "dark" : "light";
}

/** A look that can be asked for again when something new may be known of it. */
export interface RefreshableLook extends LookSource {
  /** Tells listeners to look again: the host's colours are known only once it has connected. */
  refresh(): void;
}

/**
 * The look of the host where it tells its colours, else the one that the system prefers.
 *
 * @param hostBackground asked each time, because it may be known late
 * @param prefersDark the query "(prefers-color-scheme: dark)"
 */
export function lookSource(
  hostBackground: () => string | undefined,
  prefersDark: MediaQueryList,
): RefreshableLook {
  const listeners = new Set<() => void>();
  const refresh = (): void => listeners.forEach((listener) => listener());
  prefersDark.addEventListener("change", refresh);
  return {
    current: () => lookOfBackground(hostBackground()) ?? (prefersDark.matches ? "dark" : "light"),
    onChange(callback) {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
    refresh,
  };
}
