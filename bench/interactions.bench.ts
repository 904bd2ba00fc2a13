import os from "node:os";
import type { Frame, Locator, Page } from "playwright-core";
import { checkWords } from "../src/taskpane/words/check";
import { guideWords } from "../src/taskpane/words/guide";
import { longPlan } from "../test/e2e/support/long-plan";
import { type Pane, Workbench } from "../test/e2e/support/workbench";
import { launchBrowser, openWatchedPage } from "../test/support/browser";
import { startServer } from "../tools/server.cjs";

/**
 * From a press or a key to the next picture, in the built pane (`npm run build:workbench`) on a plan of 115 steps with
 * some 300 findings, as the browser's event timing has it. Goal: 100 ms. Runs by the clock: a machine that does other
 * things meanwhile is slower.
 */

const STEPS = 115;
const RUNS = 7;
/** Milliseconds below which a browser does not tell of an event. */
const LEAST = 16;
/** Milliseconds in which what a press set off has surely been drawn. */
const SETTLED = 600;

const grouping = (pane: Pane): Locator => pane.content.getByRole("combobox", { name: checkWords.groupBy });

/** What somebody does one after the other, with its name. */
const doings: readonly (readonly [string, (pane: Pane) => Promise<void>])[] = [
  ["turn to Guide", (pane) => pane.tabs.getByRole("tab", { name: "Guide" }).click()],
  ["turn to Check", (pane) => pane.tabs.getByRole("tab", { name: /^Check/ }).click()],
  ["group by check", (pane) => grouping(pane).press("ArrowDown")],
  ["group by row", (pane) => grouping(pane).press("ArrowUp")],
  ["show few", (pane) => pane.button(/to look at$/).click()],
  ["show all", (pane) => pane.button("All").click()],
  ["open Why?", (pane) => pane.button(/^Why/).first().click()],
  ["show more", (pane) => pane.button(/^Show \d+ more/).click()],
  ["turn to Plan", (pane) => pane.tabs.getByRole("tab", { name: "Plan" }).click()],
  ["turn to Share", (pane) => pane.tabs.getByRole("tab", { name: "Share" }).click()],
  ["what is missing", (pane) => pane.button(/% complete/).click()],
  ["and away", (pane) => pane.button(/% complete/).click()],
  ["back to Check", (pane) => pane.tabs.getByRole("tab", { name: /^Check/ }).click()],
  [
    "Fix here",
    (pane) =>
      pane
        .button(/^Fix here/)
        .nth(3)
        .click(),
  ],
  ["type a name", (pane) => pane.editor.pressSequentially("J. Rivera", { delay: 60 })],
  ["open the example", (pane) => pane.button(guideWords.more).click()],
];

/** What an event took in milliseconds: until the next picture, and within its handlers. */
interface Took {
  readonly picture: number;
  readonly handlers: number;
}

declare global {
  /** Kept by the page: what its observer has seen. */
  var seen: Took[];
}

function observe(frame: Frame): Promise<void> {
  return frame.evaluate((durationThreshold) => {
    const wanted: PerformanceObserverInit & { durationThreshold: number } = {
      type: "event",
      durationThreshold,
    };
    globalThis.seen = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[]) {
        const handlers = entry.processingEnd - entry.processingStart;
        globalThis.seen.push({ picture: entry.duration, handlers });
      }
    }).observe(wanted);
  }, LEAST);
}

/** What the longest of its events took; nothing where the browser tells of none, because all were short. */
async function measured(
  workbench: Workbench,
  frame: Frame,
  act: (pane: Pane) => Promise<void>,
): Promise<Took> {
  await frame.evaluate(() => void globalThis.seen.splice(0));
  await act(workbench.pane);
  await workbench.page.waitForTimeout(SETTLED);
  const seen = await frame.evaluate(() => globalThis.seen);
  const longest = (of: (took: Took) => number): number => Math.max(0, ...seen.map(of));
  return { picture: longest(({ picture }) => picture), handlers: longest(({ handlers }) => handlers) };
}

async function openLongPlan(page: Page, server: string): Promise<readonly [Workbench, Frame]> {
  await page.goto(`${server}/workbench/?width=320`);
  const workbench = new Workbench(page);
  await workbench.ready();
  await workbench.openFile("long.docx", await longPlan(STEPS));
  await workbench.pane.content.getByRole("heading", { level: 1, name: /^Rechtsschutz/ }).waitFor();
  const frame = page.frames().find((one) => one.url().includes("taskpane"));
  if (frame === undefined) throw new Error("there is no pane");
  await observe(frame);
  return [workbench, frame];
}

function line(name: string, all: readonly Took[]): void {
  const pictures = all.map(({ picture }) => picture).sort((a, b) => a - b);
  const handlers = all.map((took) => took.handlers).sort((a, b) => a - b);
  const cells = [pictures[pictures.length >> 1], pictures.at(-1), handlers[handlers.length >> 1]];
  const cell = (value = 0): string => (value < 1 ? "short" : `${value.toFixed(0)} ms`).padStart(12);
  process.stdout.write(`  ${name.padEnd(20)}${cells.map(cell).join("")}\n`);
}

async function main(): Promise<void> {
  const server = await startServer({ port: 0 });
  const browser = await launchBrowser();
  try {
    const { page } = await openWatchedPage(browser, server.url);
    const [workbench, frame] = await openLongPlan(page, server.url);
    const took = new Map(doings.map(([name]): [string, Took[]] => [name, []]));
    // In the first run, the views are fetched.
    for (let run = 0; run <= RUNS; run += 1) {
      for (const [name, act] of doings) {
        const one = await measured(workbench, frame, act);
        if (run > 0) took.get(name)?.push(one);
      }
    }
    const [load = 0] = os.loadavg();
    process.stdout.write(
      `  load ${load.toFixed(1)} on ${os.cpus().length} cores, ${RUNS} runs; "short" is below ${LEAST} ms\n`,
    );
    process.stdout.write(
      `  ${"".padEnd(20)}${["median", "worst", "in handlers"].map((cell) => cell.padStart(12)).join("")}\n`,
    );
    for (const [name, all] of took) line(name, all);
  } finally {
    await browser.close();
    await server.close();
  }
}

void main();
