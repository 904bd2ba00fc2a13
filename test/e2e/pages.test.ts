import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { failureWords, stateWords } from "../../src/taskpane/words/states";
import { panePolicy, productionOfficeJs } from "../../tools/security.cjs";
import { repositoryRoot } from "../support/shared";
import { useStand } from "./support/stand";
import type { Workbench } from "./support/workbench";

const stand = useStand();
const production = path.join(repositoryRoot, "dist");
const workbenchs = path.join(repositoryRoot, "build/workbench/pane");
const read = (folder: string, file: string) => readFileSync(path.join(folder, file));

/** Every file below a folder, by its path in it. */
const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();

describe("the production pane and the workbench's", () => {
  it("are the same files, byte for byte", async () => {
    const { page } = await stand.openWorkbench();
    const at = new URL("pane/", page.url());
    const files = filesOf(production).filter((file) => file !== "taskpane.html");
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) {
      const served = await page.request.get(new URL(file, at).href);
      expect([file, served.ok(), read(production, file).equals(await served.body())]).toEqual([
        file,
        true,
        true,
      ]);
    }
  });

  it("differ in the address of office.js and the policy entry that allows it, and in nothing else", () => {
    const page = read(production, "taskpane.html").toString();
    const packaged = "/office-js/office.js";
    const policy = panePolicy(productionOfficeJs);
    expect(page.split(productionOfficeJs)).toHaveLength(2);
    expect(page.split(policy)).toHaveLength(2);
    const turned = page.replace(productionOfficeJs, packaged).replace(policy, panePolicy(packaged));
    expect(read(workbenchs, "taskpane.html").toString()).toBe(turned);
    expect(policy.replace(/ https:\/\/\S*[^\s;]/g, "")).toBe(panePolicy(packaged));
  });

  it("allow no inline script, no eval and no other origin", () => {
    const policy = panePolicy(productionOfficeJs);
    expect(policy).not.toContain("unsafe");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("worker-src 'self'");
  });
});

/** Bytes of our script after gzip that may come until a plan shows; what the frame alone may take is in webpack.config.js. */
const UNTIL_THE_PLAN = 150_000;
/** And until it is checked. */
const UNTIL_CHECKED = 238_000;

/** A script of ours as the browser fetched it: its size after gzip, and when it was asked for and had come. */
interface Script {
  readonly name: string;
  readonly size: number;
  readonly asked: number;
  readonly come: number;
}

async function scriptsOf({ page }: Workbench): Promise<readonly Script[]> {
  const frame = page.frames().find((one) => one.url().includes("taskpane.html"));
  const fetched = await frame?.evaluate(() =>
    performance.getEntriesByType("resource").map((entry) => ({
      name: new URL(entry.name).pathname,
      asked: entry.startTime,
      come: entry.startTime + entry.duration,
    })),
  );
  const ours = new Set(filesOf(production).filter((file) => file.endsWith(".js")));
  return (fetched ?? []).flatMap(({ name, ...times }) => {
    const file = path.basename(name);
    return ours.has(file) ? [{ name: file, size: gzipSync(read(production, file)).length, ...times }] : [];
  });
}

const total = (scripts: readonly Script[]) => scripts.reduce((sum, { size }) => sum + size, 0);

describe("the pane's first load", () => {
  it("brings no more script until the plan shows than it may, and what judges it only then", async () => {
    const workbench = await stand.openWorkbench({ document: "blank" });
    await workbench.pane.landmark("guide").first().waitFor();
    await workbench.pane.button(/% complete/).waitFor();
    const scripts = await scriptsOf(workbench);
    const view = scripts.filter(({ name }) => name.startsWith("guide."));
    expect(view).toHaveLength(1);
    const until = scripts.filter(({ asked }) => view.some(({ come }) => asked <= come));
    expect(until.length).toBeGreaterThan(5);
    expect(total(until)).toBeLessThan(UNTIL_THE_PLAN);
    expect(until.length).toBeLessThan(scripts.length);
  });

  it("brings no more script until the plan is checked than it may", async () => {
    const workbench = await stand.openWorkbench();
    await workbench.pane.landmark("check").first().waitFor();
    expect(total(await scriptsOf(workbench))).toBeLessThan(UNTIL_CHECKED);
  });
});

describe("the production page in a browser", () => {
  it("says what to do where there is no Word, on Microsoft's office.js and under its own policy", async () => {
    const page = await stand.openPage("/taskpane.html", {
      viewport: { width: 270, height: 700 },
      microsoft: "package",
    });
    const { title, text, todo } = failureWords["no-office"];
    await page.getByRole("heading", { name: title }).waitFor();
    await page.getByText(text).waitFor();
    await page.getByText(todo).waitFor();
    expect(await page.evaluate(async () => (await Office.onReady()).host)).toBeNull();
    await page.getByRole("button", { name: stateWords.tryAgain }).click();
    await page.getByRole("heading", { name: title }).waitFor();
  });

  it("says so as well where office.js cannot be reached", async () => {
    const page = await stand.openPage("/taskpane.html", { microsoft: "nothing" });
    await page.getByRole("heading", { name: failureWords["no-office"].title }).waitFor();
  });
});
