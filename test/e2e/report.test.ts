import AxeBuilder from "@axe-core/playwright";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { check } from "../../src/core/checks";
import { reportDocument, type ReportEntry, reportPage } from "../../src/core/report";
import { readPlans } from "../../src/core/state";
import { openDocx } from "../../src/document/docx";
import { launchBrowser } from "../support/browser";
import { attendancePlan, completePlan, draftPlan, wordDialect, writtenPlan } from "../support/documents";

const ASOF = "2024-12-15";
const folder = mkdtempSync(path.join(tmpdir(), "report-"));
const file = path.join(folder, "report.html");
let browser: Browser | undefined;

beforeAll(async () => {
  const entries: ReportEntry[] = [
    { file: "broken.docx", error: { code: "damaged", message: "broken.docx: Open it in Word." } },
  ];
  for (const [name, spec] of Object.entries({
    complete: completePlan,
    draft: draftPlan,
    attendance: attendancePlan,
  })) {
    const snapshot = await openDocx(writtenPlan(wordDialect(), [spec])).read();
    const { plans, templates } = readPlans(snapshot);
    const checked = check(plans, { asOf: ASOF, templates });
    entries.push(reportDocument({ file: `${name}.docx`, plans, templates, stage: "final", checked }));
  }
  const hash = (text: string): string => createHash("sha256").update(text).digest("base64");
  writeFileSync(file, [...reportPage(entries, { asOf: ASOF, hash })].join(""));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

/** Opens the report; whatever it asks for and whatever its policy forbids it is written down. */
async function open(
  options: BrowserContextOptions,
): Promise<{ page: Page; asked: string[]; errors: string[] }> {
  if (browser === undefined) throw new Error("there is no browser yet");
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, ...options });
  const page = await context.newPage();
  const asked: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(pathToFileURL(file).href);
  return { page, asked, errors };
}

async function violations(page: Page): Promise<readonly string[]> {
  const found = await new AxeBuilder({ page }).analyze();
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** The documents' names in the order of their table. */
async function order(page: Page): Promise<readonly string[]> {
  return page.locator("#documents tbody th a").allTextContents();
}

it("sorts, leads into the plans, and is for everybody, light, dark and on paper", async () => {
  const { page, asked, errors } = await open({ colorScheme: "light" });
  expect(await order(page)).toEqual(["complete.docx", "draft.docx", "attendance.docx"]);
  const fix = page.locator("#documents th", { hasText: "To fix" });
  const rowsByFix = async (): Promise<readonly number[]> =>
    (await page.locator("#documents tbody tr td:nth-child(3)").allTextContents()).map(Number);
  await fix.getByRole("button").click();
  expect(await fix.getAttribute("aria-sort")).toBe("descending");
  const down = await rowsByFix();
  expect(down).toEqual([...down].sort((a, b) => b - a));
  await page.keyboard.press("Enter");
  expect(await fix.getAttribute("aria-sort")).toBe("ascending");
  expect(await rowsByFix()).toEqual([...down].sort((a, b) => a - b));
  await page.locator("#documents").getByRole("button", { name: "Document" }).click();
  expect(await order(page)).toEqual(["attendance.docx", "complete.docx", "draft.docx"]);
  expect(await page.locator("#documents [aria-sort]").count()).toBe(1);

  // From a step that is overdue to its row in the plan, which opens for it.
  const step = page.locator("#overdue tbody tr").first().getByRole("link").first();
  const words = await step.textContent();
  await step.click();
  await page.locator("tr:target").waitFor();
  expect(await page.locator("tr:target").textContent()).toContain(words);
  expect(await page.locator("#plans > details[open]").count()).toBe(1);
  await page.getByRole("button", { name: "Open all" }).click();
  expect(await page.locator("#plans > details[open]").count()).toBe(3);

  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await violations(page)).toEqual([]);

  // Nothing is cut where the window is narrow.
  await page.setViewportSize({ width: 360, height: 700 });
  expect(await page.evaluate(() => globalThis.document.documentElement.scrollWidth)).toBe(360);

  await page.emulateMedia({ media: "print" });
  expect(await page.locator("nav").isVisible()).toBe(false);
  expect(await page.locator("#d1 table").first().isVisible()).toBe(true);
  expect(asked).toEqual([pathToFileURL(file).href]);
  expect(errors).toEqual([]);
});

it("says everything where no script runs", async () => {
  const { page, asked, errors } = await open({ javaScriptEnabled: false });
  expect(await page.locator("button:visible").count()).toBe(0);
  expect(await page.locator("#failed").textContent()).toContain("Open it in Word.");
  const summary = page.locator("#plans summary").nth(1);
  expect(await page.locator("#d1").isVisible()).toBe(false);
  await summary.click();
  expect(await page.locator("#d1").isVisible()).toBe(true);
  expect(asked).toEqual([pathToFileURL(file).href]);
  expect(errors).toEqual([]);
});
