import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { panePolicy, productionOfficeJs } from "../../tools/security.cjs";
import { type RunningServer, startServer } from "../../tools/server.cjs";
import { launchBrowser, openWatchedPage } from "../support/browser";
import { repositoryRoot } from "../support/shared";

const production = path.join(repositoryRoot, "dist");
const stand = path.join(repositoryRoot, "build/workbench/pane");
const read = (folder: string, file: string) => readFileSync(path.join(folder, file));
const packagedOfficeJs = path.join(repositoryRoot, "node_modules/@microsoft/office-js/dist");

/** Every file below a folder, by its path in it. */
const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();

describe("the production pane and the workbench's", () => {
  it("are built from the same files, byte for byte", () => {
    const own = ["manifest.xml"];
    const files = filesOf(production).filter((file) => !own.includes(file));
    expect(filesOf(stand)).toEqual(files);
    for (const file of files.filter((name) => name !== "taskpane.html")) {
      expect(read(stand, file).equals(read(production, file))).toBe(true);
    }
  });

  it("differ in the address of office.js and the policy entry that allows it, and in nothing else", () => {
    const page = read(production, "taskpane.html").toString();
    const packaged = "/office-js/office.js";
    const policy = panePolicy(productionOfficeJs);
    expect(page.split(productionOfficeJs)).toHaveLength(2);
    expect(page.split(policy)).toHaveLength(2);
    const turned = page.replace(productionOfficeJs, packaged).replace(policy, panePolicy(packaged));
    expect(read(stand, "taskpane.html").toString()).toBe(turned);
    expect(policy.replace(/ https:\/\/\S*[^\s;]/g, "")).toBe(panePolicy(packaged));
  });

  it("allow no inline script, no eval and no other origin", () => {
    const policy = panePolicy(productionOfficeJs);
    expect(policy).not.toContain("unsafe");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
  });
});

describe("the production page in a browser", () => {
  let browser: Browser;
  let server: RunningServer;

  beforeAll(async () => {
    server = await startServer({ port: 0 });
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it("starts on Microsoft's office.js under its own policy", async () => {
    const { page, context, errors, strayRequests } = await openWatchedPage(browser, server.url, {
      width: 270,
      height: 700,
    });
    // The address in the page is Microsoft's; what answers here is their npm package.
    const folder = productionOfficeJs.slice(0, productionOfficeJs.lastIndexOf("/"));
    await context.route(`${folder}/**`, async (route) => {
      const file = new URL(route.request().url()).pathname.slice(new URL(folder).pathname.length);
      await route.fulfill({ path: path.join(packagedOfficeJs, file.toLowerCase()) });
    });
    await page.goto(`${server.url}/taskpane.html`);
    const host = await page.evaluate(async () => (await Office.onReady()).host);
    expect(host).toBeNull();
    expect((await page.locator("#root").innerText()).trim()).not.toBe("");
    expect(errors).toEqual([]);
    expect(strayRequests).toEqual([]);
    await context.close();
  });
});
