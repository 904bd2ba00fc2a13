import { tablesOf } from "../../../src/core/model";
import { guessColumns, nearestTable, type TableGuess } from "../../../src/core/recognise";
import { builtinTemplates } from "../../../src/core/templates";
import { cell, snapshotOf, table } from "../../support/snapshot";

type Rows = Parameters<typeof table>[0];

/** The nearest table of a template, and what each heading is taken for. */
function guess(
  rows: Rows,
): readonly [nearest: string, columns: Readonly<Record<string, string | undefined>>, TableGuess] {
  const [block] = tablesOf(snapshotOf([table(rows)]));
  if (block === undefined) throw new RangeError("no table");
  const nearest = nearestTable(block, builtinTemplates);
  if (nearest === undefined) throw new RangeError("no template has tables");
  const found = guessColumns(block, nearest.spec, builtinTemplates);
  const columns = Object.fromEntries(
    found.columns.map(({ heading, column, as }) => [heading === "" ? String(column) : heading, as]),
  );
  return [`${nearest.template.id} ${nearest.spec.id}`, columns, found];
}

describe("guessing what a table is", () => {
  it.each<[string, Rows, string, Readonly<Record<string, string | undefined>>]>([
    [
      "by its headings",
      [
        ["Task", "Resources", "Evidence", "Owner", "Finish"],
        ["Buy books", "$500", "Invoice", "J. Rivera", "May 2025"],
      ],
      "ese-531t action-steps",
      { Task: "action", Resources: "resources", Evidence: "measure", Owner: "owner", Finish: "due" },
    ],
    [
      "by terms and definitions",
      [
        ["Term", "Meaning"],
        ["Equity", "Each student gets what she needs"],
      ],
      "pfs terms",
      { Term: "term", Meaning: "definition" },
    ],
    [
      "with a column that the template has not, by what it is elsewhere",
      [
        [
          "Activities",
          "Resources Needed",
          "Staff Lead",
          "Date to be Initiated",
          "Date to be Completed",
          "How is it going",
        ],
        ["Meet", "Room", "A. Chen", "9/1/2024", "10/1/2024", "Met"],
      ],
      "cadre activities",
      {
        Activities: "action",
        "Resources Needed": "resources",
        "Staff Lead": "owner",
        "Date to be Initiated": "start",
        "Date to be Completed": "due",
        "How is it going": undefined,
      },
    ],
  ])("%s", (_name, rows, nearest, columns) => {
    const [found, guessed] = guess(rows);
    expect(found).toBe(nearest);
    expect(guessed).toEqual(columns);
  });

  it("tells dates and people by what stands there", () => {
    const [, columns] = guess([
      ["Was?", "Wer?", "Bis wann?"],
      ["Train all teachers of grade 3", "J. Rivera", "10/1/2024"],
      ["Visit classrooms each month", "Dr. A. Chen", "11/15/2024"],
    ]);
    expect(columns).toEqual({ "Was?": undefined, "Wer?": "owner", "Bis wann?": "due" });
  });

  it("tells money and measures by what stands there", () => {
    const [, columns] = guess([
      ["Task", "Who's on it", "Finish", "Proof", "$"],
      ["Buy decodable books", "J. Rivera, Literacy Coach", "May 2025", "20 books in each room", "$4,200"],
      ["Train teachers", "A. Chen", "10/15/2024", "90% of teachers trained", "None needed"],
    ]);
    expect(columns).toEqual({
      Task: "action",
      "Who's on it": "owner",
      Finish: "due",
      Proof: "measure",
      $: "resources",
    });
  });

  it("finds headings below a title, and none in a table without", () => {
    const [, , titled] = guess([
      [cell("Our plan for this year", { span: 3 })],
      ["Qué", "Quién", "Cuándo"],
      ["Form a team", "J. Rivera", "May 2025"],
    ]);
    expect(titled.headerRows).toEqual([1]);
    const long = "Teachers of all grades meet each week and look at what their students wrote in that week.";
    const [, , bare] = guess([
      [long, "J. Rivera"],
      [long, "A. Chen"],
    ]);
    expect(bare.headerRows).toEqual([]);
    expect(bare.columns.map(({ heading, sample }) => [heading, sample])).toEqual([
      ["", long],
      ["", "J. Rivera"],
    ]);
  });
});
