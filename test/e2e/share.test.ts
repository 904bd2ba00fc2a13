import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { exportDocument, exportText } from "../../src/core/exchange";
import { builtinTemplates } from "../../src/core/templates";
import { fillWords } from "../../src/taskpane/words/fill";
import { manyWords } from "../../src/taskpane/words/many";
import { shareWords } from "../../src/taskpane/words/share";
import { changedParts, findingOf, today, understand } from "./support/documents";
import { useStand } from "./support/stand";
import type { Workbench } from "./support/workbench";

const stand = useStand();
const mainPart = "word/document.xml";

/** What the pane's Download button saves. */
async function saved(page: Page, press: () => Promise<void>): Promise<readonly [name: string, text: string]> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return [download.suggestedFilename(), await readFile(await download.path(), "utf8")];
}

/** What stands in the rows of the document's plan, by the role of the column. */
async function steps(workbench: Workbench): Promise<readonly Readonly<Record<string, string>>[]> {
  const { plans } = await understand(await workbench.download());
  return (plans[0]?.tables[0]?.rows ?? [])
    .filter(({ blank }) => !blank)
    .map(({ cells }) => Object.fromEntries(cells.map(({ column, text }) => [column, text])));
}

it("gives a plan out in every form, as the command line does, and takes data in and out again", async () => {
  const workbench = await stand.openWorkbench();
  const { page, pane } = workbench;
  const start = await workbench.download();
  const before = await understand(start);
  const row = before.plans[0]?.tables[0]?.rows.find(
    (one) => one.location.row === findingOf(before, "missing-owner").cell.row,
  );
  const action = row?.cells[0]?.text ?? "";

  // Each form is the core's own text of the document.
  await pane.turnTo("share");
  for (const format of ["csv", "ics", "md", "json"] as const) {
    await pane.panel.getByRole("radio", { name: shareWords.format[format].name }).check();
    const [name, text] = await saved(page, () => pane.button(/^Download /).click());
    const [base = "", ending] = name.split(/\.(?=[^.]+$)/);
    const exported = exportDocument(
      before.plans,
      { file: `${base}.docx`, pendingChanges: before.snapshot.pendingChanges },
      builtinTemplates,
    );
    expect(ending).toBe(format);
    expect(text).toBe(exportText(exported, format, { list: false, mark: true, stamp: `${today}T00:00:00Z` }));
    await pane.panel.getByText(shareWords.downloaded(name)).waitFor();
  }

  // A missing owner, another deadline and a new step, pasted: shown, chosen from, written.
  const cells = (texts: Readonly<Record<string, string>>): object[] =>
    Object.entries(texts).map(([column, text]) => ({ column, text }));
  const data = {
    plans: [
      {
        tables: [
          {
            id: "action-steps",
            rows: [
              { cells: cells({ action, owner: "Jordan Rivera", due: "March 1, 2027" }) },
              { cells: cells({ action: "Report to the school committee", owner: "M. Okoye" }) },
            ],
          },
        ],
      },
    ],
  };
  await pane.panel.getByRole("textbox", { name: fillWords.paste }).fill(JSON.stringify(data));
  await pane.button(fillWords.show).click();
  await pane.panel.getByText(manyWords.preview(4)).waitFor();
  await pane.button(manyWords.writeSpoken(3)).click();
  await pane.panel.getByText(manyWords.written(3, 0)).waitFor();
  const filled = await steps(workbench);
  expect(filled.find((step) => step.action === action)).toMatchObject({
    owner: "Jordan Rivera",
    due: row?.cells.find(({ column }) => column === "due")?.text,
  });
  expect(filled.at(-1)).toMatchObject({ action: "Report to the school committee", owner: "M. Okoye" });
  expect(changedParts(start, await workbench.download())).toEqual([mainPart]);

  await pane.button(manyWords.undoSpoken(3)).click();
  await pane.panel.getByText(manyWords.undone(3, 0)).waitFor();
  expect((await understand(await workbench.download())).snapshot).toEqual(before.snapshot);
});
