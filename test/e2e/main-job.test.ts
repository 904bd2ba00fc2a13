import { exportDocument } from "../../src/core/exchange";
import { builtinTemplates } from "../../src/core/templates";
import { commentWords } from "../../src/taskpane/words/check";
import { guideWords } from "../../src/taskpane/words/guide";
import { shareWords } from "../../src/taskpane/words/share";
import { productionOfficeJs } from "../../tools/security.cjs";
import { validationErrors } from "../support/documents";
import { validExport } from "../support/valid-export";
import { changedParts, difference, findingOf, partsOf, understand, withCell } from "./support/documents";
import { useStand } from "./support/stand";

const stand = useStand();
const owner = "Jordan Rivera, Literacy Coach";
const mainPart = "word/document.xml";
const commentRoom = [
  "[Content_Types].xml",
  "word/_rels/document.xml.rels",
  "word/comments.xml",
  "word/commentsExtended.xml",
];

describe.each(["workbench", "production"] as const)("the main job on the pane built for: %s", (build) => {
  it("reads, fills a missing owner, comments, takes the comments out and exports", async () => {
    const workbench = await stand.openWorkbench({ pane: build });
    const { page, pane } = workbench;
    const scripts = await pane.content.evaluate(() => Array.from(document.scripts, ({ src }) => src));
    expect(scripts.includes(productionOfficeJs)).toBe(build === "production");
    const start = await workbench.download();
    const before = await understand(start);
    const missing = findingOf(before, "missing-owner");

    // Every finding of the engine is listed, and nothing else.
    await pane.turnTo("check");
    for (const { message } of before.findings) await pane.finding(message).first().waitFor();
    expect(await pane.panel.getByRole("listitem").count()).toBe(before.findings.length);

    // The owner is written into the cell that the finding names; then the finding is gone.
    await pane.fix(missing.message);
    await pane.write(owner);
    await pane.panel.getByText(owner).first().waitFor();
    await workbench.cell(missing.cell).getByText(owner).waitFor();
    await pane.turnTo("check");
    await pane.finding(missing.message).waitFor({ state: "detached" });
    const filled = await workbench.download();
    const after = await understand(filled);
    expect(await pane.panel.getByRole("listitem").count()).toBe(after.findings.length);

    // What is left goes into the document as comments, and out again.
    const cells = after.findings.length;
    await pane.button(commentWords.add).click();
    await pane.button(commentWords.confirm(cells)).click();
    await pane.panel.getByText(commentWords.report([commentWords.added(cells)])).waitFor();
    await workbench.comments.nth(cells - 1).waitFor();
    expect(await workbench.comments.count()).toBe(cells);
    const commented = await workbench.download();
    expect((await understand(commented)).snapshot.comments).toHaveLength(cells);
    await pane.button(/close/i).click();
    await pane.button(commentWords.remove).click();
    await pane.panel.getByText(commentWords.report([commentWords.removed(cells)])).waitFor();
    await workbench.comments.first().waitFor({ state: "detached" });

    // The plan as data.
    const end = await workbench.download();
    const json: unknown = JSON.parse(await pane.json());
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await pane.button(shareWords.copy).click();
    await pane.panel.getByText(shareWords.copied).waitFor();
    const { plans, snapshot } = await understand(end);
    const meta = { file: "x", pendingChanges: snapshot.pendingChanges };
    const exported = validExport(exportDocument(plans, meta, builtinTemplates));
    expect(json).toMatchObject({ plans: exported.plans, schemaVersion: exported.schemaVersion });
    expect(JSON.parse(await page.evaluate(() => navigator.clipboard.readText()))).toEqual(json);

    // The document differs from the one at the start in that cell alone; the room made for comments stays, empty.
    const expected = await understand(await withCell(start, missing.cell, owner));
    expect(snapshot).toEqual(expected.snapshot);
    expect(changedParts(start, filled)).toEqual([mainPart]);
    expect(changedParts(filled, commented)).toEqual([...commentRoom, mainPart].sort());
    expect(changedParts(filled, end)).toEqual([...commentRoom].sort());
    const [old, now] = [partsOf(start), partsOf(end)];
    const inCell = difference(old.get(mainPart) ?? "", now.get(mainPart) ?? "");
    expect(inCell.gone).toBe("");
    expect(inCell.come.replace(/<[^>]*>/g, "")).toBe(owner);
    expect(inCell.come).not.toMatch(/<w:(p|tc|tr|tbl)[ >]/);
    for (const name of commentRoom) {
      expect(difference(old.get(name) ?? "", now.get(name) ?? "").gone).toBe("");
      expect(now.get(name)).not.toMatch(/<w:comment |<w15:commentEx /);
    }

    for (const docx of [start, filled, commented, end]) expect(await validationErrors(docx)).toEqual([]);
  });
});

it("takes back what was written", async () => {
  const workbench = await stand.openWorkbench();
  const { pane } = workbench;
  const start = await workbench.download();
  const missing = findingOf(await understand(start), "missing-owner");
  await pane.turnTo("check");
  await pane.fix(missing.message);
  await pane.write(owner);
  await workbench.cell(missing.cell).getByText(owner).waitFor();
  await pane.panel.getByText(guideWords.undo, { exact: true }).click();
  await workbench.cell(missing.cell).getByText(owner).waitFor({ state: "detached" });
  const end = await understand(await workbench.download());
  expect(end.snapshot).toEqual((await understand(start)).snapshot);
  await pane.turnTo("check");
  await pane.finding(missing.message).waitFor();
});
