import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Locator, Page } from "playwright-core";
import { LOOKS, PANE_WIDTHS } from "../../src/workbench/choices";
import { words } from "../../src/workbench/words";
import { repositoryRoot } from "../support/shared";
import { useStand } from "./support/stand";
import { views, type Workbench } from "./support/workbench";

const stand = useStand();

/** Where pictures of every view are put, to be looked at. */
const folder = path.join(repositoryRoot, "test-results/looks");

/** Texts and controls that reach out of their page at the side. */
const outside = (body: Locator): Promise<readonly string[]> =>
  body.evaluate((element) => {
    const { clientWidth } = element.ownerDocument.documentElement;
    return [...element.querySelectorAll("button, a, input, textarea, select, h1, h2, h3, p, li")]
      .filter((each) => {
        // What is folded away has no place on the page, whatever its rectangle says.
        if (!each.checkVisibility()) return false;
        const { left, right, width } = each.getBoundingClientRect();
        const hidden = width <= 1 || getComputedStyle(each).position === "absolute";
        return !hidden && (left < -0.5 || right > clientWidth + 0.5);
      })
      .map((each) => each.outerHTML.slice(0, 120));
  });

async function picture(of: Page | Locator, ...name: readonly (string | number)[]): Promise<void> {
  await of.screenshot({ path: path.join(folder, `${name.join("-")}.png`), animations: "disabled" });
}

const frameOf = ({ page }: Workbench): Locator => page.locator("iframe");

describe.each(PANE_WIDTHS)("at %i px", (width) => {
  beforeAll(() => mkdirSync(folder, { recursive: true }));

  it("every view of the pane fits, in both looks", async () => {
    const workbench = await stand.openWorkbench({ width }, { viewport: { width: 1366, height: 768 } });
    const { page, pane } = workbench;
    const look = page.getByLabel(words.look);
    for (const choice of LOOKS.filter((each) => each !== "system")) {
      await look.selectOption(choice);
      for (const view of views) {
        await pane.turnTo(view);
        expect(await outside(pane.content)).toEqual([]);
        await picture(frameOf(workbench), "pane", width, choice, view);
      }
      await pane.turnTo("check");
      await pane.button(/^Why/).first().click();
      await picture(frameOf(workbench), "pane", width, choice, "check-why");
      await pane
        .button(/^Fix here/)
        .first()
        .click();
      await pane.editor.fill("Jordan Rivera");
      expect(await outside(pane.content)).toEqual([]);
      await picture(frameOf(workbench), "pane", width, choice, "guide-cell");
      expect(await outside(page.locator("body"))).toEqual([]);
      await picture(page, "page", width, choice);
      await pane.editor.fill("");
      await pane.panel.getByRole("navigation").getByRole("button").click();
    }
  });
});
