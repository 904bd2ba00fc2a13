import { screen, within } from "@testing-library/react";
import type { LiveDocument, Location } from "../../src/core/model";
import { mappedTables, readPlans } from "../../src/core/state";
import { type DocxDocument, openDocx } from "../../src/document/docx";
import { documentOf, heading, paragraph, table } from "../contract/markup";
import { type OpenPane, openPane, settled, violations } from "./support";

/** Documents that follow none of the templates: a template put into them, and tables read as somebody says. */

const HEADINGS = ["Task", "Who's on it", "Finish", "Anything else"];

const FOREIGN = documentOf(
  [
    heading("Riverside School District"),
    paragraph("Every child reads by grade 3"),
    table(4, [HEADINGS, ["Buy books", "J. Rivera", "May 2025", ""], ["", "", "", ""]]),
    paragraph("Every family feels welcome"),
    table(4, [HEADINGS, ["Hold open evenings", "M. Silva", "November 2024", ""]]),
    paragraph(""),
  ].join(""),
);

interface Stage {
  readonly file: DocxDocument;
  readonly pane: OpenPane;
}

/** The pane beside a file; the cursor stands somewhere in it. */
async function beside(bytes: Uint8Array, cursor: Location, editable = true): Promise<Stage> {
  const file = openDocx(bytes);
  const document: LiveDocument = {
    capabilities: { comments: true, edit: editable },
    read: () => file.read(),
    apply: (edits, options) => file.apply(edits, options),
    cursor: () => Promise.resolve(cursor),
    select: () => Promise.resolve(true),
    onSelectionChanged: () => () => undefined,
  };
  const pane = await openPane([], { connect: () => Promise.resolve(document) });
  return { file, pane };
}

async function press({ pane }: Stage, name: string | RegExp): Promise<void> {
  await pane.user.click(await screen.findByRole("button", { name }));
  // What a page needs is fetched when it opens.
  await settled();
  await settled();
}

/** What the pane shows, without what is only said. */
const shown = () => within(screen.getByRole("main"));

describe("a template for a document without a plan", () => {
  it("is inserted at the cursor, begins with its first question, and goes out again", async () => {
    const stage = await beside(FOREIGN, { table: 0, row: 1, column: 0 });
    const before = stage.file.reading().source;
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("No action plan found here");
    await press(stage, /^Use a template/);
    expect(screen.getByText("After the table “Task”")).toBeInTheDocument();
    expect(await violations()).toEqual([]);
    await stage.pane.user.click(screen.getByRole("radio", { name: /CADRE/ }));
    await press(stage, "Insert template");
    expect(shown().getByText(/^“CADRE Action Planning Tool” is in your document now/)).toBeInTheDocument();
    expect(screen.getByRole("tab", { name: "Guide" })).toHaveAttribute("aria-selected", "true");
    expect(screen.getByRole("textbox")).toHaveFocus();
    expect(readPlans(await stage.file.read()).plans.map(({ template }) => template.id)).toEqual(["cadre"]);

    await press(stage, "Undo: take “CADRE Action Planning Tool” out of the document again");
    expect(stage.file.reading().source).toBe(before);
    expect(shown().getByText("“CADRE Action Planning Tool” was taken out again.")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: /^Use a template/ })).toBeInTheDocument();
  });

  it.each<[string, Uint8Array, RegExp]>([
    [
      "while changes are tracked",
      documentOf(paragraph("Our school"), { settings: "<w:trackRevisions/>" }),
      /^Nothing was inserted. Track Changes is on/,
    ],
    [
      "into a protected document",
      documentOf(paragraph("Our school"), {
        settings: '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>',
      }),
      /^This document is protected/,
    ],
  ])("is not inserted %s, and the pane says why", async (_name, bytes, words) => {
    const stage = await beside(bytes, { paragraph: 0 });
    const before = stage.file.reading().source;
    await press(stage, /^Use a template/);
    await press(stage, "Insert template");
    expect(shown().getByText(words)).toBeInTheDocument();
    expect(stage.file.reading().source).toBe(before);
  });

  it("is not offered where nothing can be written", async () => {
    const stage = await beside(FOREIGN, { paragraph: 0 }, false);
    await press(stage, /^Use a template/);
    expect(screen.getByRole("button", { name: "Insert template" })).toHaveAttribute("aria-disabled", "true");
    expect(screen.getByText(/^This document cannot be edited here/)).toBeInTheDocument();
  });
});

describe("a table that is a plan", () => {
  it("is read as somebody says, with all that look like it, for everybody", async () => {
    const stage = await beside(FOREIGN, { table: 0, row: 1, column: 0 });
    await press(stage, /^This table is a plan/);
    expect(await violations()).toEqual([]);
    const chosen = (name: string): string =>
      screen.getByRole<HTMLSelectElement>("combobox", { name }).selectedOptions[0]?.text ?? "";
    expect(["Task", "Who's on it", "Finish", "Anything else"].map(chosen)).toEqual([
      "Action Steps",
      "Owner",
      "Deadline",
      "Something else (leave it out)",
    ]);
    await stage.pane.user.selectOptions(screen.getByRole("combobox", { name: "Anything else" }), "Resources");
    expect(screen.getByRole("checkbox", { name: /^Read the other table/ })).toBeChecked();
    const task = screen.getByRole("combobox", { name: "Task" });
    await stage.pane.user.selectOptions(task, "Something else (leave it out)");
    expect(screen.getByText(/^No column is “Action Steps” yet/)).toBeVisible();
    await stage.pane.user.selectOptions(task, "Action Steps");
    expect(screen.queryByText(/^No column is/)).toBeNull();
    await press(stage, "Read it as a plan");
    expect(screen.getByRole("tab", { name: "Guide" })).toBeInTheDocument();
    const { plans } = readPlans(await stage.file.read());
    expect(
      plans.map(({ template, tables }) => [template.byHand, tables[0]?.rows[0]?.cells[0]?.text]),
    ).toEqual([
      [true, "Buy books"],
      [true, "Hold open evenings"],
    ]);
    expect(plans[0]?.tables[0]?.columns.map(({ id }) => id)).toEqual(["action", "owner", "due", "resources"]);
  });

  it("can be said to be something else, and taken back", async () => {
    const stage = await beside(FOREIGN, { table: 1, row: 0, column: 0 });
    await press(stage, /^This table is a plan/);
    await stage.pane.user.click(screen.getByRole("checkbox", { name: /^Read the other table/ }));
    await press(stage, "Read it as a plan");
    expect(mappedTables(await stage.file.read()).map((one) => one.table.table)).toEqual([1]);

    await press(stage, "More");
    await stage.pane.user.click(screen.getByRole("menuitem", { name: "This table is a plan" }));
    await settled();
    const what = screen.getByRole("combobox", { name: "2. What is it?" });
    const cadre = within(what).getByRole("group", { name: /CADRE/ });
    await stage.pane.user.selectOptions(what, within(cadre).getAllByRole("option")[0] ?? "");
    await press(stage, "Read it as a plan");
    expect(mappedTables(await stage.file.read()).map(({ template }) => template)).toEqual(["cadre"]);

    await press(stage, "More");
    await stage.pane.user.click(screen.getByRole("menuitem", { name: "This table is a plan" }));
    await settled();
    await press(stage, /^No longer read Table 2/);
    expect(shown().getByText("Taken back. The table is looked at as before.")).toBeInTheDocument();
    expect(readPlans(await stage.file.read()).plans).toEqual([]);
    expect(stage.file.reading().snapshot.state).toEqual([]);
  });
});
