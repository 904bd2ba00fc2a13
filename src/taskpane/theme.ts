import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type Theme,
} from "@fluentui/react-components";
import type { Look, LookSource } from "./environment";

/** The one accent: the colour of the icon, from its darkest shade to its lightest. */
const accent: BrandVariants = {
  10: "#021618",
  20: "#05252a",
  30: "#08333a",
  40: "#0a414a",
  50: "#0b4e58",
  60: "#0d5a65",
  70: "#0e636f",
  80: "#0f6c78",
  90: "#2a7f8a",
  100: "#45929c",
  110: "#5fa5ae",
  120: "#7ab7bf",
  130: "#95c8cf",
  140: "#b1d8dd",
  150: "#cce7ea",
  160: "#e7f5f6",
};

const light = createLightTheme(accent);
const dark: Theme = {
  ...createDarkTheme(accent),
  // On a dark ground words in the accent must be read, too: lighter than Fluent's own choice.
  colorBrandForeground1: accent[120],
  colorBrandForegroundLink: accent[120],
  colorBrandForegroundLinkHover: accent[130],
  colorBrandForegroundLinkPressed: accent[110],
  colorBrandForegroundLinkSelected: accent[120],
  colorCompoundBrandForeground1: accent[120],
  colorCompoundBrandForeground1Hover: accent[130],
  colorCompoundBrandForeground1Pressed: accent[110],
  colorNeutralForeground2BrandHover: accent[120],
  colorNeutralForeground2BrandPressed: accent[110],
  colorNeutralForeground2BrandSelected: accent[120],
  colorCompoundBrandStroke: accent[110],
};

/** Fluent's colours for a look. Forced colours (Windows contrast themes) are the browser's and win over both. */
export function themeFor(look: Look): Theme {
  return look === "dark" ? dark : light;
}

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
