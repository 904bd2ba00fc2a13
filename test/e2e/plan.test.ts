import { scheduleOf } from "../../src/core/guidance";
import { builtinTemplates, templateOf } from "../../src/core/templates";
import { frameWords } from "../../src/taskpane/words/general";
import { guideWords } from "../../src/taskpane/words/guide";
import { manyWords } from "../../src/taskpane/words/many";
import { planWords } from "../../src/taskpane/words/plan";
import { rowRefusals, rowWords } from "../../src/taskpane/words/rows";
import { words } from "../../src/workbench/words";
import { findingOf, today, understand } from "./support/documents";
import { longPlan } from "./support/long-plan";
import { useStand } from "./support/stand";
import type { Workbench } from "./support/workbench";

const stand = useStand();

/** What the engine makes of the first plan's dates. */
async function scheduleIn(docx: Uint8Array) {
  const plan = (await understand(docx)).plans[0];
  if (plan === undefined) throw new Error("there is no plan");
  return scheduleOf(plan, templateOf(plan, builtinTemplates), today);
}

async function turnToPlan({ pane }: Workbench): Promise<void> {
  await pane.tabs.getByRole("tab", { name: frameWords.plan, exact: true }).click();
  await pane.panel.getByRole("heading", { name: planWords.title }).waitFor();
}

/** Nothing of the view lies beyond the pane's edge. */
const isCut = ({ pane }: Workbench): Promise<boolean> =>
  pane.panel.evaluate((panel) => panel.scrollWidth > panel.clientWidth);

describe("the plan in time", () => {
  it.each([270, 450] as const)(
    "shows each dated step and goes to its cell, by keyboard, at %d px",
    async (width) => {
      const workbench = await stand.openWorkbench({ width });
      const { page, pane } = workbench;
      const { steps } = await scheduleIn(await workbench.download());
      await turnToPlan(workbench);
      const marks = pane.panel.getByRole("group", { name: /^Timeline/ }).getByRole("button");
      expect(await marks.count()).toBe(steps.filter(({ time }) => time !== undefined).length);
      expect(await isCut(workbench)).toBe(false);

      await marks.first().focus();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      const card = pane.panel.getByRole("region", { name: planWords.chosen });
      await card.waitFor();
      const chosen = steps.find((step) => step.target.text === "November 6, 2026");
      if (chosen === undefined) throw new Error("the sample has changed");
      await workbench.selected(chosen.target.location).waitFor();
      expect(await card.innerText()).toContain(chosen.step);

      await pane.button(planWords.table).click();
      expect(await pane.panel.getByRole("table").getByRole("row").count()).toBe(steps.length + 1);
      expect(await isCut(workbench)).toBe(false);

      await pane.button(planWords.changeSpoken(chosen)).click();
      await pane.editor.waitFor();
      expect(await pane.editor.inputValue()).toBe(chosen.target.text);
    },
  );

  it("holds forty steps with long words", async () => {
    const workbench = await stand.openWorkbench({ width: 270 });
    await workbench.openFile("long.docx", await longPlan(40));
    const { pane } = workbench;
    await workbench.sheet
      .getByText(/Donaudampfschiff/)
      .first()
      .waitFor();
    await workbench.ready();
    await turnToPlan(workbench);
    const marks = pane.panel.getByRole("group", { name: /^Timeline/ }).getByRole("button");
    expect(await marks.count()).toBe(40);
    expect(await isCut(workbench)).toBe(false);
    const boxes = await marks.evaluateAll((all) =>
      all.map((mark) => mark.getBoundingClientRect().toJSON() as DOMRect),
    );
    boxes.forEach((box, index) => {
      expect(box.height).toBeGreaterThanOrEqual(24);
      expect(box.top).toBeGreaterThanOrEqual((boxes[index - 1]?.bottom ?? -Infinity) - 1);
    });
  });
});

describe("rows", () => {
  it("come and go, and the document is as before", async () => {
    const workbench = await stand.openWorkbench({ profile: "web" });
    const { pane } = workbench;
    const start = await workbench.download();
    const { cell, message } = findingOf(await understand(start), "missing-owner");
    const below = { ...cell, row: cell.row + 1, column: 0 };
    await pane.turnTo("check");
    await pane.fix(message);
    const step = await workbench.cell({ ...cell, column: 0 }).innerText();

    await pane.button(rowWords.addBelow).click();
    await pane.panel.getByText(rowWords.added.done).waitFor();
    await workbench.selected(below).waitFor();
    // The pane follows the document: until it is there, one would type into the row before.
    await pane.panel.getByRole("heading", { name: /^What steps must be taken/ }).waitFor();
    await pane.write("Share results");
    await workbench.cell(below).getByText("Share results").waitFor();
    await pane.panel.getByText(guideWords.undo, { exact: true }).click();
    await workbench.cell(below).getByText("Share results").waitFor({ state: "detached" });
    await pane.button(rowWords.remove).click();
    await pane.panel.getByText(rowWords.deleted("").done).waitFor();

    await pane.turnTo("check");
    await pane.fix(message);
    await pane.button(rowWords.remove).click();
    await pane.button(rowWords.yes).click();
    await pane.button(guideWords.undoSpoken(guideWords.undo, rowWords.deleted(step).undoes)).click();
    await workbench
      .cell({ ...cell, column: 0 })
      .getByText(step)
      .waitFor();
    expect((await understand(await workbench.download())).snapshot).toEqual(
      (await understand(start)).snapshot,
    );
  });

  it.each(["windows", "hostile"])(
    "stay as they are where Word does not add any, and that is said: %s",
    async (profile) => {
      const workbench = await stand.openWorkbench({ profile });
      const { pane } = workbench;
      const start = await workbench.download();
      await pane.turnTo("check");
      await pane.fix(findingOf(await understand(start), "missing-owner").message);
      await pane.button(rowWords.addBelow).click();
      await pane.panel.getByText(rowRefusals["unsupported-here"] ?? "").waitFor();
      await pane.panel
        .getByRole("button", { name: rowWords.addBelow })
        .and(pane.panel.locator(":focus"))
        .waitFor();
      expect((await understand(await workbench.download())).snapshot).toEqual(
        (await understand(start)).snapshot,
      );
    },
  );
});

describe("several texts", () => {
  it("survive a new start of the pane, are written at once and taken back", async () => {
    const workbench = await stand.openWorkbench();
    const { page, pane } = workbench;
    const start = await workbench.download();
    const found = await understand(start);
    const owner = findingOf(found, "missing-owner");
    const date = findingOf(found, "missing-date");
    await pane.turnTo("check");
    await pane.fix(owner.message);
    await pane.editor.fill("Jordan Rivera");
    await pane.turnTo("check");
    await pane.fix(date.message);
    await pane.editor.fill("January 15, 2027");

    await page.getByLabel(words.profile).selectOption("web");
    await workbench.ready();
    await pane.turnTo("guide");
    await pane.button(new RegExp(`^${guideWords.writeKept(2, false)}`)).click();
    const area = pane.panel.getByRole("region", { name: guideWords.writeKeptTitle });
    await area.getByRole("listitem").nth(1).waitFor();
    await workbench.cell(owner.cell).getByText("Jordan Rivera").waitFor({ state: "detached" });
    await pane.button(manyWords.writeSpoken(2)).click();
    await area.getByText(manyWords.written(2, 0)).waitFor();
    await workbench.cell(owner.cell).getByText("Jordan Rivera").waitFor();
    await workbench.cell(date.cell).getByText("January 15, 2027").waitFor();

    await pane.button(manyWords.undoSpoken(2)).click();
    await area.getByText(manyWords.undone(2, 0)).waitFor();
    expect((await understand(await workbench.download())).snapshot).toEqual(found.snapshot);
  });
});
