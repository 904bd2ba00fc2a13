import { findCell } from "../../src/core/model";
import { checkWords, commentWords } from "../../src/taskpane/words/check";
import { frameWords } from "../../src/taskpane/words/general";
import { guideWords } from "../../src/taskpane/words/guide";
import { words } from "../../src/workbench/words";
import { type CellFinding, findingOf, understand } from "./support/documents";
import { useStand } from "./support/stand";
import type { Workbench } from "./support/workbench";

const stand = useStand();
const owner = "Jordan Rivera";

/** Opens the sample and goes to the owner that is missing. */
async function atMissingOwner(workbench: Workbench): Promise<CellFinding> {
  const missing = findingOf(await understand(await workbench.download()), "missing-owner");
  await workbench.pane.turnTo("check");
  await workbench.pane.fix(missing.message);
  return missing;
}

it("keeps what was typed when somebody else fills the cell meanwhile, and lets people choose", async () => {
  const workbench = await stand.openWorkbench();
  const { page, pane } = workbench;
  const { cell } = await atMissingOwner(workbench);
  await pane.editor.fill(owner);

  await workbench.cell(cell).dblclick();
  await page.getByRole("textbox", { name: words.editCell }).fill("A. Colleague");
  await page.keyboard.press("ControlOrMeta+Enter");
  await workbench.cell(cell).getByText("A. Colleague").waitFor();

  // The pane notices by itself, or at the latest when it is asked to write.
  const choice = pane.button(guideWords.useMine);
  const write = pane.button(guideWords.write);
  await choice.or(write).first().waitFor();
  if (!(await choice.isVisible())) await write.click();
  await pane.panel.getByText(guideWords.conflictTitle).waitFor();
  await pane.panel.getByText("A. Colleague").first().waitFor();
  const { snapshot } = await understand(await workbench.download());
  expect(findCell(snapshot, cell)?.text).toBe("A. Colleague");
  await choice.click();
  await workbench.cell(cell).getByText(owner).waitFor();
});

it("keeps what was typed when the pane starts anew", async () => {
  const workbench = await stand.openWorkbench();
  const { page, pane } = workbench;
  await atMissingOwner(workbench);
  await pane.editor.fill(owner);
  await page.getByLabel(words.profile).selectOption("web");
  await workbench.ready();
  await pane.turnTo("guide");
  await pane.button(guideWords.kept(1)).click();
  await pane.panel.getByText(owner).first().waitFor();
});

it("takes our own comment away with the answer that it asked for, and leaves the others", async () => {
  const workbench = await stand.openWorkbench();
  const { pane } = workbench;
  const { message, cell } = await atMissingOwner(workbench);
  await pane.turnTo("check");
  const { findings } = await understand(await workbench.download());
  await pane.button(commentWords.add).click();
  await pane.button(commentWords.confirm(findings.length)).click();
  await workbench.comments.nth(findings.length - 1).waitFor();
  await pane.button(frameWords.close).click();

  await pane.fix(message);
  await pane.write(owner);
  await workbench.cell(cell).getByText(owner).waitFor();
  const { snapshot } = await understand(await workbench.download());
  expect(snapshot.comments).toHaveLength(findings.length - 1);
});

it("goes to a finding's cell in the document, and follows the cursor there", async () => {
  const workbench = await stand.openWorkbench();
  const { pane } = workbench;
  const { findings } = await understand(await workbench.download());
  await pane.turnTo("check");
  for (const check of ["missing-date", "missing-owner"]) {
    const { message, cell } = findingOf({ findings }, check);
    await pane.button(checkWords.goToSpoken(message)).click();
    await workbench.selected(cell).waitFor();
  }
  const { cell } = findingOf({ findings }, "missing-date");
  await pane.turnTo("guide");
  await workbench.cell(cell).click();
  await pane.panel.getByRole("navigation").getByText("Deadline").waitFor();
  await workbench.cell({ ...cell, column: 0 }).click();
  await pane.panel.getByRole("navigation").getByText("Action Steps").waitFor();
});
