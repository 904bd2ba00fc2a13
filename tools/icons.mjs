/** Draws assets/icon.svg as the PNG files that the manifest names: `node tools/icons.mjs`. */
import { readFile } from "node:fs/promises";
import { chromium } from "playwright-core";
import browsers from "./browser.cjs";

const sizes = [16, 32, 64, 80, 128];
const assets = new URL("../assets/", import.meta.url);
const svg = await readFile(new URL("icon.svg", assets), "utf8");

const browser = await chromium.launch(await browsers.findBrowser());
const page = await browser.newPage();
for (const size of sizes) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
  await page.screenshot({ path: new URL(`icon-${size}.png`, assets).pathname, omitBackground: true });
}
await browser.close();
