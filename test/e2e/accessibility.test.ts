import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { commentWords } from "../../src/taskpane/words/check";
import { guideWords } from "../../src/taskpane/words/guide";
import { useStand } from "./support/stand";
import { views } from "./support/workbench";

const stand = useStand();

/** What axe finds against a page and the frames in it, or against its frame alone, each with its place. */
async function violations(page: Page, within?: "iframe"): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page });
  const { violations: found } = await (within === undefined ? axe : axe.include(within)).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${String(target)} ${html}`),
  );
}

describe.each(["light", "dark"] as const)("in the %s look", (look) => {
  it("axe has nothing against any view of the pane, nor against the workbench around it", async () => {
    const workbench = await stand.openWorkbench({ look, width: 270 });
    const { page, pane } = workbench;
    for (const view of views) {
      await pane.turnTo(view);
      expect(await violations(page, "iframe")).toEqual([]);
    }
    // A place of the plan, with what is known about it opened; and a report, with comments in the document.
    await pane.turnTo("check");
    await pane.button(commentWords.add).click();
    expect(await violations(page, "iframe")).toEqual([]);
    await pane.button(/^Add \d+ comments$/).click();
    await workbench.comments.first().waitFor();
    expect(await violations(page)).toEqual([]);
    await pane
      .button(/^Fix here/)
      .first()
      .click();
    await pane.editor.waitFor();
    await pane.button(guideWords.more).click();
    expect(await violations(page, "iframe")).toEqual([]);
  });

  it("axe has nothing against the page outside Word", async () => {
    const page = await stand.openPage("/taskpane.html", {
      viewport: { width: 320, height: 700 },
      microsoft: "package",
    });
    await page.emulateMedia({ colorScheme: look });
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
