import type { ExportedDocument, ExportedPlan } from "../../src/core/exchange";
import { builtinTemplates, type Template } from "../../src/core/templates";
import { blankDocument } from "../../src/document/blank";
import {
  type Change,
  chanceOf,
  changed,
  dropStyles,
  filled,
  rewordRuns,
  shuffleColumns,
  splitRuns,
  trackRuns,
  valuesTo,
  wrapInControls,
} from "../support/documents";
import { useDesk } from "./support";

const desk = useDesk();

/** What people call columns and tables in place of the template's words. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  "Action Steps": "Activities / Steps",
  Resources: "Resources Needed (people, money, time)",
  "Measures of Implementation (Outputs)": "Evidence of Completion",
  Owner: "Person(s) Responsible",
  Deadline: "Target Date",
  Activities: "Action Steps",
  "Resources Needed": "Resources",
  "Staff Lead": "Lead Person",
  "Date to be Initiated": "Start Date",
  "Date to be Completed": "Due Date",
  Notes: "Comments",
  "Person Responsible": "Owner",
  Date: "By When",
  Status: "Progress",
  "Process Benchmark": "Implementation Benchmark",
  "Early Evidence of Change Benchmark": "Early Evidence",
  "Resource list (people, time, materials, money)": "Resource (people, time, money)",
  "New/expanded use of existing resource": "Existing resources, used more",
  "Reallocation/Reassignment of Resource": "Reallocated resources",
  "New resources": "New",
  Term: "Key Term",
  Definition: "What we mean by it",
};

/** Whole words of the document's own that stand in a cell or a line of their own. */
const renamed = (text: string): string => OTHER_WORDS[text.trim()] ?? text;

const answersIn = (values: ReturnType<typeof valuesTo>): readonly string[] => [
  ...[...values.fields, ...values.prompts].map(({ text }) => text),
  ...values.tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ text }) => text))),
];

const MAIN = "word/document.xml";

function inMain(change: (xml: string) => string): Change {
  return (parts) => ({ ...parts, [MAIN]: change(parts[MAIN] ?? "") });
}

function cellOf(text: string): string {
  return `<w:tc><w:tcPr><w:tcW w:w="1000" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
}

/** What a district adds: a column for money at the right of tables of three columns and more. */
const COST = inMain((xml) =>
  xml.replace(/<w:tbl>.*?<\/w:tbl>/gs, (table) => {
    const columns = table.split("<w:gridCol ").length - 1;
    if (columns < 3) return table;
    let row = -1;
    return table
      .replace("</w:tblGrid>", '<w:gridCol w:w="1000"/></w:tblGrid>')
      .replace(/<w:tr[ >].*?<\/w:tr>/gs, (own) => {
        if (own.split("<w:tc>").length - 1 !== columns) return own;
        row += 1;
        return own.replace(/<\/w:tr>$/, `${cellOf(row === 0 ? "Cost" : "")}</w:tr>`);
      });
  }),
);

/** Rows that were put in and never filled. */
const BLANK_ROWS = inMain((xml) =>
  xml.replace(/<w:tr[ >](?:(?!<w:tr[ >]).)*?<\/w:tr>(?=<\/w:tbl>)/gs, (row) => {
    const cells = row.split("<w:tc>").length - 1;
    return `<w:tr>${cellOf("").repeat(cells)}</w:tr>${row}`;
  }),
);

/** The lines that have the look of a heading, gone. */
const NO_HEADINGS = inMain((xml) =>
  xml.replace(/<w:p>(?:(?!<w:p>).)*?<w:pStyle w:val="(?:Heading\d|Subtitle)"\/>.*?<\/w:p>/gs, ""),
);

const MANGLES: Readonly<Record<string, (answers: readonly string[]) => readonly Change[]>> = {
  "renamed columns": (answers) => [rewordRuns(renamed, answers)],
  "columns renamed and moved, in capitals, without styles": (answers) => [
    rewordRuns((text) => renamed(text).toUpperCase(), answers),
    shuffleColumns(chanceOf(11)),
    dropStyles(),
  ],
  "a column more, blank rows, renamed columns": (answers) => [rewordRuns(renamed, answers), COST, BLANK_ROWS],
  "no headings, runs cut up, controls, tracked changes": () => [
    NO_HEADINGS,
    splitRuns(chanceOf(3)),
    wrapInControls(chanceOf(5)),
    trackRuns(chanceOf(2)),
  ],
};

const flat = (text: string): string => text.replace(/\s+/g, " ").trim();

/** What each part of a plan says, by its own id. */
function said({ fields, prompts, tables }: ExportedPlan): readonly string[] {
  return [
    ...[...fields, ...prompts].map(({ id, text }) => `${id}: ${flat(text)}`),
    ...tables.flatMap(({ id, rows }) =>
      rows.flatMap(({ cells }, row) =>
        cells.map(({ column, text }) => `${id} ${row} ${column}: ${flat(text)}`),
      ),
    ),
  ].filter((one) => !one.endsWith(": "));
}

async function plansOf(file: string): Promise<readonly ExportedPlan[]> {
  const { text } = await desk().run(["export", file]);
  return (JSON.parse(text) as ExportedDocument).plans;
}

const labelsOf = (plans: readonly ExportedPlan[]): readonly string[] =>
  plans.flatMap(({ tables }) => tables.flatMap(({ columns }) => columns.map(({ label }) => label)));

/** Guides have no tables. */
const cases = builtinTemplates.flatMap((template) =>
  Object.keys(MANGLES)
    .filter((mangle) => template.tables.length > 0 || !mangle.includes("column"))
    .map((mangle) => [template.id, mangle, template] as const),
);

async function mangled(
  template: Template,
  mangle: string,
): Promise<{ readonly clean: readonly ExportedPlan[]; readonly file: string }> {
  const values = valuesTo(template);
  const { bytes } = await filled(blankDocument(template), { plans: [values] });
  const clean = await plansOf(desk().put("clean.docx", bytes));
  const after = changed(bytes, ...(MANGLES[mangle]?.(answersIn(values)) ?? []));
  expect(after.length).not.toBe(bytes.length);
  return { clean, file: desk().put("mangled.docx", after) };
}

describe("a mangled copy of a template's own plan", () => {
  it.each(cases)(
    "of %s, with %s, becomes a clean one, every answer at its place",
    async (id, mangle, template) => {
      const { clean, file } = await mangled(template, mangle);
      if (mangle.includes("renamed")) {
        const labels = labelsOf(await plansOf(file));
        expect(labelsOf(clean).filter((label) => labels.includes(label))).toEqual([]);
      }
      const out = desk().path("out.docx");
      const ran = await desk().run(["convert", file, "--to", id, "-o", out]);
      expect(ran.said).toMatch(/: \d+ answers kept\.$/m);
      expect(ran.code).toBe(0);
      const now = await plansOf(out);
      expect(now.map(said)).toEqual(clean.map(said));
      expect(labelsOf(now)).toEqual(labelsOf(clean));
    },
  );

  it("has a column of the district's own: what stands there is named", async () => {
    const [template] = builtinTemplates;
    if (template === undefined) throw new Error("there are no templates");
    const { clean, file } = await mangled(template, "a column more, blank rows, renamed columns");
    const pay = inMain((xml) => {
      const at = xml.indexOf(cellOf(""), xml.indexOf("row 0 action"));
      return xml.slice(0, at) + cellOf("$1,250") + xml.slice(at + cellOf("").length);
    });
    const paid = changed(desk().get("mangled.docx"), pay);
    desk().put("mangled.docx", paid);
    const ran = await desk().run(["convert", file, "--to", template.id, "-o", desk().path("out.docx")]);
    expect(ran.code).toBe(1);
    expect(ran.said).toMatch(/ {2}Cost of ".+": \$1,250 {2}\[/);
    expect((await plansOf(desk().path("out.docx"))).map(said)).toEqual(clean.map(said));
  });
});
