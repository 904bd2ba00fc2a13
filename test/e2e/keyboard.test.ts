import type { Locator, Page } from "playwright-core";
import { checkWords, commentWords } from "../../src/taskpane/words/check";
import { frameWords } from "../../src/taskpane/words/general";
import { planWords } from "../../src/taskpane/words/plan";
import { words } from "../../src/workbench/words";
import { findingOf, understand, withCell } from "./support/documents";
import { longPlan } from "./support/long-plan";
import { useStand } from "./support/stand";

const stand = useStand();
const owner = "Jordan Rivera";

const hasFocus = (element: Locator): Promise<boolean> =>
  element.evaluate((node) => node === node.ownerDocument.activeElement && node.ownerDocument.hasFocus());

/** Presses Tab until an element has the focus. */
async function tabTo(page: Page, element: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if ((await element.count()) === 1 && (await hasFocus(element))) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("Tab does not lead there");
}

it("fills a cell without a mouse", async () => {
  const workbench = await stand.openWorkbench();
  const { page, pane } = workbench;
  const start = await workbench.download();
  const { message, cell } = findingOf(await understand(start), "missing-owner");
  await page.getByRole("heading", { level: 1 }).click();

  // Into the pane, to its views, and with the arrow keys to the findings.
  const tab = (name: string): Locator => pane.tabs.getByRole("tab", { name });
  await tabTo(page, pane.tabs.getByRole("tab", { selected: true }));
  await page.keyboard.press("Home");
  expect(await hasFocus(tab(frameWords.guide))).toBe(true);
  await page.keyboard.press("ArrowRight");
  await pane.landmark("check").waitFor();
  expect(await hasFocus(tab(frameWords.check))).toBe(true);

  // To the finding's place: the box to type in has the focus.
  await tabTo(page, pane.button(checkWords.fixSpoken(message)));
  await page.keyboard.press("Enter");
  const focusedBox = pane.panel.locator("textarea:focus");
  await focusedBox.waitFor();
  await page.keyboard.type(owner);

  // Written, and on to the next missing answer, ready to type.
  const place = pane.panel.locator("[aria-current=location]").first();
  const here = await place.getAttribute("title");
  await page.keyboard.press("ControlOrMeta+Enter");
  await workbench.cell(cell).getByText(owner).waitFor();
  await pane.panel
    .locator(`[aria-current=location]:not([title="${here ?? ""}"])`)
    .first()
    .waitFor();
  await focusedBox.waitFor();
  expect(await pane.editor.inputValue()).not.toBe(owner);
  const wanted = await understand(await withCell(start, cell, owner));
  expect((await understand(await workbench.download())).snapshot).toEqual(wanted.snapshot);
});

it("goes on with Tab from a question that took the keyboard", async () => {
  const { page, pane } = await stand.openWorkbench();
  await pane.turnTo("check");
  await tabTo(page, pane.button(commentWords.add));
  await page.keyboard.press("Enter");
  const first = pane.panel.getByRole("checkbox").first();
  await first.waitFor();
  expect(await hasFocus(first)).toBe(false);
  await page.keyboard.press("Tab");
  expect(await hasFocus(first)).toBe(true);
});

it("never hides what has the keyboard behind a box that floats", async () => {
  const workbench = await stand.openWorkbench({ width: 270 });
  await workbench.openFile("long.docx", await longPlan(20));
  const { page, pane } = workbench;
  await pane.turnTo("plan");
  const folded = pane.panel.locator("[aria-expanded=false]");
  while ((await folded.count()) > 0) await folded.first().click();
  await pane.panel.locator("[aria-pressed]").first().focus();
  await page.keyboard.press("Enter");
  const card = pane.panel.getByRole("region", { name: planWords.chosen });
  await card.waitFor();
  /** What has the keyboard, and whether the card lies over it. */
  const reached = (): Promise<{
    readonly text: string;
    readonly inCard: boolean;
    readonly hidden: boolean;
  }> =>
    card.evaluate((box) => {
      const element = box.ownerDocument.activeElement ?? box;
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const over = box.ownerDocument.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      const inCard = box.contains(element);
      return { text: element.textContent, inCard, hidden: !inCard && box.contains(over) };
    });
  const found: Awaited<ReturnType<typeof reached>>[] = [];
  // To the card, which stands last, past all that it floats over.
  for (let presses = 0; presses < 200 && found.at(-1)?.inCard !== true; presses += 1) {
    await page.keyboard.press("Tab");
    found.push(await reached());
  }
  expect(found.length).toBeGreaterThan(5);
  expect(found.at(-1)?.inCard).toBe(true);
  expect(found.filter(({ hidden }) => hidden)).toEqual([]);
});

it("types into the document and moves in it without a mouse", async () => {
  const workbench = await stand.openWorkbench();
  const { page, pane } = workbench;
  const { cell } = findingOf(await understand(await workbench.download()), "missing-owner");
  await workbench.cell({ table: 0, row: 0, column: 0 }).focus();
  const down = cell.row;
  for (let row = 0; row < down; row += 1) await page.keyboard.press("ArrowDown");
  for (let column = 0; column < cell.column; column += 1) await page.keyboard.press("ArrowRight");
  await workbench.sheet.locator("td:focus[aria-selected=true]").waitFor();
  expect(await hasFocus(workbench.cell(cell))).toBe(true);

  // The pane follows the cursor.
  await pane.turnTo("guide");
  await pane.panel.getByText(/Row 2/).waitFor();

  await workbench.cell(cell).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: words.editCell }).waitFor();
  await page.keyboard.type(owner);
  await page.keyboard.press("ControlOrMeta+Enter");
  await workbench.cell(cell).getByText(owner).waitFor();
});
