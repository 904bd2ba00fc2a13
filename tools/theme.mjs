/**
 * `node tools/theme.mjs`: writes Fluent's light and dark themes in our accent as the pane's stylesheet, as far as the
 * pane uses them; to be run when it uses another token. With `--check` it writes nothing and ends with 1 where the
 * stylesheet is not as it would be written.
 *
 * The themes are worked out here and not in the pane, where that would cost as much script as a view.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createDarkTheme, createLightTheme } from "@fluentui/react-components";
import { format, resolveConfig } from "prettier";

const pane = path.resolve(import.meta.dirname, "../src/taskpane");

/** Where the themes are written to, as CSS. */
const themeFile = path.join(pane, "theme.css");

/** The one accent: the colour of the icon, from its darkest shade to its lightest. */
const accent = {
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
const dark = {
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

/** Names of the tokens that the pane uses, in the order of the alphabet. */
function tokensInUse() {
  const files = readdirSync(pane, { recursive: true }).filter((file) => /\.(tsx?|css)$/.test(file));
  const sources = files
    .map((file) => path.join(pane, file))
    .filter((file) => file !== themeFile)
    .map((file) => readFileSync(file, "utf8"));
  const names = sources.flatMap((source) =>
    [...source.matchAll(/\btokens\.(\w+)|var\(--(\w+)\)/g)].map(([, inScript, inCss]) => inScript ?? inCss),
  );
  return [...new Set(names)].sort();
}

function rule(selector, names, theme) {
  return `${selector} {\n${names.map((name) => `  --${name}: ${theme[name]};\n`).join("")}}\n`;
}

function themeCss() {
  const names = tokensInUse();
  const unknown = names.filter((name) => light[name] === undefined);
  if (unknown.length > 0) throw new Error(`Fluent has no such tokens: ${unknown.join(", ")}`);
  const otherwise = names.filter((name) => dark[name] !== light[name]);
  return [
    "/* Made by tools/theme.mjs from Fluent's themes; do not change it here. */\n",
    rule(".pane", names, light),
    rule('.pane[data-look="dark"]', otherwise, dark),
  ].join("\n");
}

const css = await format(themeCss(), { ...(await resolveConfig(themeFile)), filepath: themeFile });
if (!process.argv.includes("--check")) writeFileSync(themeFile, css);
else if (readFileSync(themeFile, "utf8") !== css) {
  console.error("src/taskpane/theme.css is not as Fluent's themes are: run node tools/theme.mjs.");
  process.exitCode = 1;
}
