import type { Locator } from "playwright-core";
import { addressOfCell, tablesOf } from "../../src/core/model";
import { builtinTemplates } from "../../src/core/templates";
import { blankDocument } from "../../src/document/blank";
import { openDocx } from "../../src/document/docx";
import { agendaWords } from "../../src/taskpane/words/agenda";
import { coverageWords } from "../../src/taskpane/words/coverage";
import { gateWords } from "../../src/taskpane/words/gate";
import { manyWords } from "../../src/taskpane/words/many";
import { meetingWords } from "../../src/taskpane/words/meeting";
import { pageWords } from "../../src/taskpane/words/pages";
import { remarkWords } from "../../src/taskpane/words/remark";
import { reviewWords } from "../../src/taskpane/words/review";
import { words as workbenchWords } from "../../src/workbench/words";
import { violationsInPane } from "./support/axe";
import { findingOf, understand } from "./support/documents";
import { useStand } from "./support/stand";
import { decisionsIn, type Pane, type Workbench } from "./support/workbench";

const stand = useStand();

/** Chooses from the menu by keyboard alone, and waits until the page has the keyboard. */
async function openPage({ page, pane }: Workbench, id: keyof typeof pageWords.labels): Promise<void> {
  const label = pageWords.labels[id];
  await pane.button(pageWords.menu).focus();
  await page.keyboard.press("ArrowDown");
  const item = pane.content.getByRole("menuitem", { name: label, exact: true });
  await item.waitFor();
  while (!(await hasFocus(item))) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await focused(pane.content.getByRole("heading", { name: label, exact: true }));
}

async function hasFocus(element: Locator): Promise<boolean> {
  return element.evaluate((node) => node === node.ownerDocument.activeElement);
}

/** Waits until an element, or one in it, has the keyboard. */
async function focused(element: Locator): Promise<void> {
  await element
    .and(element.page().locator(":focus, :focus-within"))
    .or(element.locator(":focus"))
    .first()
    .waitFor();
}

function box(pane: Pane, name: string): Locator {
  return pane.content.getByRole("textbox", { name, exact: true });
}

/** What was said of the last thing that somebody did, once it has the keyboard. */
async function told(pane: Pane, text: string | RegExp): Promise<void> {
  await pane.content.locator(":focus").getByText(text).waitFor();
}

it("a review round by keyboard: held, kept in the document, and compared with at the next one", async () => {
  const workbench = await stand.openWorkbench({ width: 270 });
  const { page, pane } = workbench;
  const { cell } = findingOf(await understand(await workbench.download()), "missing-owner");
  await openPage(workbench, "review");
  await pane.button(reviewWords.start).focus();
  await page.keyboard.press("Enter");
  await focused(pane.content.getByRole("heading", { name: reviewWords.roundTitle }));
  await box(pane, reviewWords.reviewers).focus();
  await page.keyboard.type("A. Lee");
  await pane.button("Who else has to…").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.type("know?");
  expect(await violationsInPane(page)).toEqual([]);
  await pane.button(reviewWords.finish).focus();
  await page.keyboard.press("Enter");
  await told(pane, /^The review is kept in the document/);
  const { reviews } = await decisionsIn(workbench);
  expect(reviews).toMatchObject([{ reviewers: ["A. Lee"], questions: ["Who else has to know?"] }]);

  await workbench.cell(cell).dblclick();
  await page.getByRole("textbox", { name: workbenchWords.editCell }).fill("J. Rivera");
  await page.keyboard.press("ControlOrMeta+Enter");
  await workbench.cell({ ...cell, column: 0 }).click();
  await pane.content.getByText(/^1 fixed, 0 new, \d+ unchanged\.$/).waitFor();
  await pane.content.getByText("Steps and answers: 1 rewritten, 0 added, 0 gone.").waitFor();
  await pane.button(/^Fixed/).click();
  await pane
    .button(/^Go to cell: .*Owner/)
    .first()
    .click();
  await workbench.selected(cell).waitFor();
  expect(await violationsInPane(page)).toEqual([]);
  await pane.button(pageWords.backSpoken).focus();
  await page.keyboard.press("Enter");
  await focused(pane.button(pageWords.menu));
});

/** A plan of Planning for Success with one step that came due. */
async function planWithStatus(): Promise<Uint8Array> {
  const template = builtinTemplates.find(({ id }) => id === "pfs");
  if (template === undefined) throw new Error("there is no such template");
  const document = openDocx(blankDocument(template));
  const snapshot = await document.read();
  const table = tablesOf(snapshot).findIndex(({ rows }) => rows[0]?.cells[0]?.text === "Process Benchmark");
  const row = (tablesOf(snapshot)[table]?.rows ?? []).findIndex(({ cells }) => cells[0]?.text === "");
  const texts = ["Order the books", "J. Rivera", "9/1/2026"];
  const edits = texts.map((text, column) => {
    const at = addressOfCell(snapshot, { table, row, column });
    if (at === undefined) throw new Error("there is no such cell");
    return { kind: "setCell", at, expect: "", text } as const;
  });
  await document.apply(edits);
  return document.save();
}

it("a progress meeting: how a step stands is looked at, written and kept", async () => {
  const workbench = await stand.openWorkbench({ width: 270, look: "dark" });
  const { page, pane } = workbench;
  await workbench.openFile("plan.docx", await planWithStatus());
  await workbench.sheet.getByText("Order the books").waitFor();
  await workbench.ready();
  await openPage(workbench, "meeting");
  await pane.content
    .getByRole("combobox", { name: meetingWords.statusOf("Order the books") })
    .selectOption("Met");
  expect(await violationsInPane(page)).toEqual([]);
  await pane.button(meetingWords.take).click();
  expect((await decisionsIn(workbench)).meetings).toEqual([]);
  await pane.button(manyWords.writeSpoken(1)).click();
  await pane.button(meetingWords.again).waitFor();
  await workbench.sheet.locator("tr", { hasText: "Order the books" }).getByText("Met").waitFor();
  expect((await decisionsIn(workbench)).meetings).toMatchObject([{ met: ["Order the books"] }]);
  expect(await violationsInPane(page)).toEqual([]);
});

it("a question of a guide becomes a row, and whether a plan is needed is answered for good", async () => {
  const workbench = await stand.openWorkbench({ width: 270, profile: "web" });
  const { page, pane } = workbench;
  await openPage(workbench, "coverage");
  await pane.button(/^Training: /).click();
  await pane
    .button(/^Say how the plan covers/)
    .first()
    .click();
  await box(pane, coverageWords.newRow).fill("Tell all schools about the training");
  expect(await violationsInPane(page)).toEqual([]);
  await pane.button(coverageWords.addRow).click();
  await told(pane, coverageWords.rowAdded("Tell all schools about the training"));
  await workbench.sheet.getByText("Tell all schools about the training").waitFor();
  await pane.content.getByText(coverageWords.counts(1, 0, 33)).waitFor();
  await pane.button(pageWords.backSpoken).click();

  await openPage(workbench, "gate");
  const radio = (name: string): Locator => pane.content.getByRole("radio", { name, exact: true });
  await radio("A new strategy").check();
  await radio(gateWords.no).check();
  await box(pane, gateWords.reason).fill("One training is enough.");
  expect(await violationsInPane(page)).toEqual([]);
  await pane.button(gateWords.keep).click();
  await told(pane, gateWords.kept);
  await pane.content.getByText(/This strategy needs no action plan/).waitFor();
  const { gate, coverage } = await decisionsIn(workbench);
  expect(gate).toMatchObject([{ case: "new", needed: false, reason: "One training is enough." }]);
  expect(coverage).toMatchObject([{ mark: "covered", steps: ["Tell all schools about the training"] }]);
});

it("a remark becomes a comment of the person's own, and can be taken back", async () => {
  const workbench = await stand.openWorkbench({ width: 270 });
  const { page, pane } = workbench;
  const { message } = findingOf(await understand(await workbench.download()), "missing-owner");
  await pane.turnTo("check");
  await pane.fix(message);
  await pane.button(remarkWords.title).click();
  await box(pane, remarkWords.label).fill("Is this done by now?");
  expect(await violationsInPane(page)).toEqual([]);
  await pane.button(remarkWords.add).click();
  await told(pane, /^Your remark on Owner/);
  await workbench.comments.getByText("Is this done by now?").waitFor();
  await pane.button(remarkWords.takeBack).click();
  await told(pane, remarkWords.takenBack);
  await workbench.comments.first().waitFor({ state: "detached" });
  expect(await box(pane, remarkWords.label).inputValue()).toBe("Is this done by now?");
});

it("a document that can only be read: everything is shown, nothing offered that cannot be", async () => {
  const workbench = await stand.openWorkbench({ width: 270, profile: "read-only" });
  const { page, pane } = workbench;
  await openPage(workbench, "review");
  await pane.button(reviewWords.start).click();
  await box(pane, reviewWords.reviewers).fill("A. Lee");
  await pane.button(reviewWords.finish).click();
  await told(pane, /^Nothing was kept in the document: /);
  expect(await box(pane, reviewWords.reviewers).inputValue()).toBe("A. Lee");
  expect(await violationsInPane(page)).toEqual([]);
  await pane.button(pageWords.backSpoken).click();
  await openPage(workbench, "agenda");
  await pane.button(agendaWords.startSpoken("Draft the plan in teams")).click();
  await pane.content.getByText(agendaWords.left(90 * 60)).waitFor();
  await pane.button(agendaWords.pauseSpoken("Draft the plan in teams")).click();
  expect(await violationsInPane(page)).toEqual([]);
});
