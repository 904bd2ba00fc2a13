import { mappedTables, readPlans } from "../../src/core/state";
import { openDocx } from "../../src/document/docx";
import { guideWords } from "../../src/taskpane/words/guide";
import { insertWords } from "../../src/taskpane/words/insert";
import { mapWords } from "../../src/taskpane/words/map";
import { pageWords } from "../../src/taskpane/words/pages";
import { refusalWords } from "../../src/taskpane/words/refusals";
import { stateWords } from "../../src/taskpane/words/states";
import { documentOf, heading, paragraph, table } from "../contract/markup";
import { changedParts } from "./support/documents";
import { useStand } from "./support/stand";
import type { Workbench } from "./support/workbench";

/** A document that holds none of our plans: a template put into it, and its own tables read as somebody says. */

const stand = useStand();

const HEADINGS = ["Task", "Who's on it", "Finish", "Proof", "$"];
const FOREIGN = documentOf(
  [
    heading("Riverside School District"),
    paragraph("Every child reads by grade 3"),
    table(5, [
      HEADINGS,
      ["Buy books", "J. Rivera", "May 2025", "Invoice filed", "$4,200"],
      ["", "", "", "", ""],
    ]),
    paragraph("Every family feels welcome"),
    table(5, [HEADINGS, ["Hold open evenings", "M. Silva", "November 2024", "Survey", "$300"]]),
    paragraph("Agreed in June"),
  ].join(""),
);

/** What each plan of the document is, by hand or not, and where its first table stands. */
async function plansIn(workbench: Workbench): Promise<readonly string[]> {
  const { plans } = readPlans(await openDocx(await workbench.download()).read());
  return plans.map(
    ({ template, tables }) =>
      `${template.id}${template.byHand === true ? " by hand" : ""}, table ${tables[0]?.location.table ?? "-"}`,
  );
}

async function openForeign(profile: string): Promise<Workbench> {
  const workbench = await stand.openWorkbench({ profile, width: 270 });
  await workbench.openFile("riverside.docx", FOREIGN);
  await workbench.pane.content.getByRole("heading", { name: stateWords.noPlan.title }).waitFor();
  return workbench;
}

/** Says that the table at the cursor is a plan; the pane shows it then. */
async function mapTable({ pane }: Workbench): Promise<void> {
  await pane.button(new RegExp(`^${pageWords.labels.map}`)).click();
  await pane.button(mapWords.keep).click();
  await pane.tabs.waitFor();
}

/** The profiles that differ in how blocks come and go, and whether they can be taken out again by us. */
it.each<[profile: string, undo: "undone" | "refused"]>([
  ["windows", "undone"],
  ["web", "undone"],
  ["ltsc-2021", "undone"],
  ["comments-denied", "undone"],
  ["mac", "refused"],
  ["hostile", "refused"],
])(
  "in %s: a table becomes a plan, a template is put behind it and taken out again",
  async (profile, undo) => {
    const workbench = await openForeign(profile);
    const { pane } = workbench;
    await workbench.cell({ table: 0, row: 1, column: 0 }).click();
    await mapTable(workbench);
    const own = ["ese-531t by hand, table 0", "ese-531t by hand, table 1"];
    expect(await plansIn(workbench)).toEqual(own);

    await workbench.cell({ table: 0, row: 1, column: 1 }).click();
    await pane.openPage(pageWords.labels.insert);
    await pane.content.getByRole("radio", { name: /CADRE/ }).check();
    await pane.content.getByText(insertWords.behindTable("Task")).waitFor();
    await pane.button(insertWords.insert).click();
    const said = insertWords.said("CADRE Action Planning Tool");
    await pane.panel.getByText(said.done).waitFor();
    // What was mapped by hand has moved, and is followed.
    expect(await plansIn(workbench)).toEqual([
      "ese-531t by hand, table 0",
      "cadre, table 1",
      "ese-531t by hand, table 2",
    ]);

    // The pane goes on to the first question, and the button goes along: a click in between would meet neither.
    await pane.editor.waitFor();
    await pane.button(guideWords.undoSpoken(guideWords.undo, said.undoes)).click();
    const become = [said.undone.undone, said.undone.changed, said.undone.refused];
    const told = become.map((text) => pane.panel.getByText(text)).reduce((one, other) => one.or(other));
    expect(await told.textContent()).toBe(said.undone[undo]);
    // Where Word leaves the cursor on a heading, that stays told.
    await workbench.cell({ table: 0, row: 0, column: 1 }).click();
    await pane.panel.getByText(guideWords.columnText).waitFor();
    expect(await told.textContent()).toBe(said.undone[undo]);
    if (undo === "undone") expect(await plansIn(workbench)).toEqual(own);

    await pane.openPage(pageWords.labels.map);
    await pane.button(new RegExp(`^${mapWords.takeBackSpoken("Table 1:.*")}$`)).click();
    await pane.content.getByText(mapWords.takenBack).first().waitFor();
    expect(mappedTables(await openDocx(await workbench.download()).read())).toHaveLength(1);
  },
);

it("in a document that can only be read: both are refused in words, and nothing is changed", async () => {
  const workbench = await openForeign("read-only");
  const { pane } = workbench;
  const before = await workbench.download();
  await pane.button(new RegExp(`^${pageWords.labels.map}`)).click();
  await pane.button(mapWords.keep).click();
  const notKept = pageWords.notKept(refusalWords.failed.because);
  await pane.content.getByText(notKept).first().waitFor();
  await pane.button(pageWords.backSpoken).click();
  await pane.button(new RegExp(`^${pageWords.labels.insert}`)).click();
  await pane.button(insertWords.insert).click();
  await pane.content.getByText(insertWords.refused("read-only")).first().waitFor();
  expect(changedParts(before, await workbench.download())).toEqual([]);
});
