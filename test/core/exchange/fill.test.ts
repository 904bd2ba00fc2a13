import { exportDocument, fillEdits, type FillPlan, parseValues } from "../../../src/core/exchange";
import { type Edit, isCellAddress } from "../../../src/core/model";
import { recognise } from "../../../src/core/recognise";
import { builtinTemplates } from "../../../src/core/templates";
import { bareBlocks, BLANK_ROW, GOOD_ROWS, HEADER, type PlanSpec } from "../../support/ese-531t";
import { above, type BlockSpec, cell, snapshotOf, table } from "../../support/snapshot";
import { validExport } from "../../support/valid-export";

function filled(blocks: readonly BlockSpec[], data: unknown, overwrite = false): FillPlan {
  const parsed = parseValues(data);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const snapshot = snapshotOf(blocks);
  return fillEdits(recognise(snapshot, builtinTemplates).plans, snapshot, parsed.values, { overwrite });
}

function exported(blocks: readonly BlockSpec[]): unknown {
  const { plans } = recognise(snapshotOf(blocks), builtinTemplates);
  return validExport(exportDocument(plans, { file: "x.docx", pendingChanges: false }, builtinTemplates));
}

/** "t0r3c1 old -> new", "field School: old -> new", "add after r9: 0=A 1=B". */
function brief({ edit }: { readonly edit: Edit }): string {
  switch (edit.kind) {
    case "setCell":
      return `t${edit.at.row.table.ordinal}r${edit.at.row.ordinal}c${edit.at.column} ${edit.expect} -> ${edit.text}`;
    case "setField":
      return `p${isCellAddress(edit.at) ? "?" : edit.at.ordinal} ${edit.label} ${edit.expect} -> ${edit.text}`;
    case "setAnswer":
      return `${edit.prompt} ${edit.expect} -> ${edit.text}`;
    case "addRow":
      return `add ${edit.where} r${edit.at.ordinal}: ${edit.values.map(({ column, text }) => `${column}=${text}`).join(" ")}`;
    default:
      return edit.kind;
  }
}

function briefs(blocks: readonly BlockSpec[], data: unknown, overwrite = false): readonly string[] {
  return filled(blocks, data, overwrite).changes.map(brief);
}

/** Values of one plan whose rows are texts by column. */
function values(rows: readonly Readonly<Record<string, string>>[], more: object = {}): unknown {
  const cells = (row: Readonly<Record<string, string>>): unknown =>
    Object.entries(row).map(([column, text]) => ({ column, text }));
  return {
    plans: [{ tables: [{ id: "action-steps", rows: rows.map((row) => ({ cells: cells(row) })) }], ...more }],
  };
}

const SOME: PlanSpec = {
  strategy: "Reading",
  rows: [["A", "", "Done", "", "1/1/2025"], ["B", "None", "", "C. Lee", ""], BLANK_ROW],
};

describe("fillEdits", () => {
  it("does nothing with a document's own export", () => {
    const blocks = bareBlocks({ school: "North", date: "10/1/2024", strategy: "Reading", rows: GOOD_ROWS });
    expect(filled(blocks, exported(blocks))).toEqual({
      changes: [],
      conflicts: [],
      unplaced: [],
      newSteps: [],
    });
  });

  it("fills a blank template with another document's export", () => {
    const source = bareBlocks({
      school: "North",
      date: "10/1/2024",
      strategy: "Reading",
      rows: GOOD_ROWS.slice(0, 2),
    });
    expect(briefs(["Our plan", "", ...bareBlocks()], exported(source))).toEqual([
      "p2 District/School Name:  -> North",
      "p2 Today’s Date:  -> 10/1/2024",
      "Strategy:  -> Reading",
      ...GOOD_ROWS.slice(0, 2).flatMap((row, index) =>
        row.map((text, column) => `t0r${index + 3}c${column}  -> ${text}`),
      ),
    ]);
  });

  it("keeps the order of the steps where the other document's rows stand elsewhere", () => {
    const source = [table([HEADER, ...GOOD_ROWS.slice(0, 3)])];
    const copy = JSON.parse(JSON.stringify(exported(source)).replace(/"row":(\d)/g, '"row":1$1')) as unknown;
    const wanted = GOOD_ROWS.slice(0, 3).map((row, index) => `t0r${index + 3}c0  -> ${row[0] ?? ""}`);
    for (const data of [exported(source), copy]) {
      const steps = briefs(bareBlocks(), data).filter((entry) => /^t0r\dc0/.test(entry));
      expect(steps).toEqual(wanted);
    }
  });

  it("writes nothing of one step into the row of another", () => {
    const row = { location: { table: 0, row: 3 }, cells: [] as object[] };
    const given = (action: string): unknown => ({
      plans: [
        {
          tables: [
            {
              id: "action-steps",
              rows: [
                {
                  ...row,
                  cells: [
                    { column: "action", text: action },
                    { column: "owner", text: "J. Rivera" },
                  ],
                },
              ],
            },
          ],
        },
      ],
    });
    const blocks = bareBlocks({ rows: [["Form a literacy team", "", "Done", "", "1/1/2025"]] });
    const other = filled(blocks, given("Publish the results"));
    expect(other.changes).toEqual([]);
    expect(other.conflicts.map(({ id }) => id)).toEqual(["action"]);
    expect(other.unplaced.map(({ id, reason }) => [id, reason])).toEqual([
      ["owner", "The row at this place is about another step."],
    ]);
    const reworded = filled(blocks, given("Form the literacy teams"));
    expect(reworded.changes.map(brief)).toEqual(["t0r3c3  -> J. Rivera"]);
    expect(reworded.conflicts.map(({ id }) => id)).toEqual(["action"]);
    expect(filled(blocks, given("Publish the results"), true).changes).toHaveLength(2);
    // Short steps have most of their letters in common by chance.
    const short = filled(bareBlocks({ rows: [["Buy mats", "", "Done", "", "1/1/2025"]] }), given("Buy maps"));
    expect(short.changes).toEqual([]);
    expect(short.unplaced.map(({ id }) => id)).toEqual(["owner"]);
  });

  it.each<[string, PlanSpec, readonly Readonly<Record<string, string>>[], readonly string[]]>([
    [
      "rows by what the step says",
      SOME,
      [
        { action: "b", due: "2/2/2025" },
        { action: "A", owner: "J. Rivera" },
      ],
      ["t0r4c4  -> 2/2/2025", "t0r3c3  -> J. Rivera"],
    ],
    [
      "new steps into blank rows",
      SOME,
      [{ action: "New", owner: "J. Rivera" }],
      ["t0r5c0  -> New", "t0r5c3  -> J. Rivera"],
    ],
    [
      "steps beyond the last row by new rows",
      SOME,
      [{ action: "N1" }, { action: "N2", due: "1/1/25" }, { action: "N3" }],
      ["t0r5c0  -> N1", "add after r5: 0=N2 4=1/1/25", "add after r5: 0=N3"],
    ],
    [
      "new steps behind the last, not between others",
      { rows: [["A", "", "", "", ""], BLANK_ROW, ["B", "", "", "", ""], BLANK_ROW] },
      [{ action: "N1", owner: "J. Rivera" }, { action: "N2" }],
      ["t0r6c0  -> N1", "t0r6c3  -> J. Rivera", "add after r6: 0=N2"],
    ],
    [
      "a new step behind the last where only a row between is blank",
      { rows: [["A", "", "", "", ""], BLANK_ROW, ["B", "", "", "", ""]] },
      [{ action: "N" }],
      ["add after r5: 0=N"],
    ],
    ["nothing where the text is the same but for spaces", SOME, [{ action: "A", measure: " Done " }], []],
    ["nothing with a text that is not given", SOME, [{ action: "A", measure: "", due: " " }], []],
    ["nothing with rows that say nothing", SOME, [{ action: "", owner: " " }], []],
  ])("puts %s", (_, spec, rows, expected) => {
    expect(briefs(bareBlocks(spec), values(rows))).toEqual(expected);
  });

  it("gives a row without a step no place but its own", () => {
    const owner = { column: "owner", text: "J. Rivera" };
    const given = (row: object): unknown => ({ plans: [{ tables: [{ id: "action-steps", rows: [row] }] }] });
    const alone = filled(bareBlocks(SOME), given({ cells: [owner] }));
    expect(alone.changes).toEqual([]);
    expect(alone.unplaced).toEqual([
      { plan: 0, id: "owner", text: "J. Rivera", reason: "It does not say which step it belongs to." },
    ]);
    // An export's row, from a longer table, keeps its order and goes into no other step's row.
    const elsewhere = given({ location: { table: 0, row: 40 }, cells: [owner] });
    expect(briefs(bareBlocks(SOME), elsewhere)).toEqual(["t0r5c3  -> J. Rivera"]);
  });

  it("finds a row by its place where its step was reworded", () => {
    const data = {
      plans: [
        {
          tables: [
            {
              id: "action-steps",
              rows: [{ location: { table: 0, row: 3 }, cells: [{ column: "owner", text: "J. Rivera" }] }],
            },
          ],
        },
      ],
    };
    expect(briefs(bareBlocks(SOME), data)).toEqual(["t0r3c3  -> J. Rivera"]);
  });

  it("finds a row by the place of its cells", () => {
    const data = {
      plans: [
        {
          tables: [
            {
              id: "action-steps",
              rows: [
                { cells: [{ column: "due", text: "2/2/25", location: { table: 0, row: 4, column: 4 } }] },
              ],
            },
          ],
        },
      ],
    };
    expect(briefs(bareBlocks(SOME), data)).toEqual(["t0r4c4  -> 2/2/25"]);
  });

  it("takes a filled cell that says something else for a conflict, unless it is to be overwritten", () => {
    const data = values([{ action: "A", measure: "Finished", owner: "J. Rivera" }], {
      fields: [{ id: "strategy", text: "Writing" }],
    });
    const kept = filled(bareBlocks(SOME), data);
    expect(kept.changes.map(brief)).toEqual(["t0r3c3  -> J. Rivera"]);
    expect(kept.conflicts).toMatchObject([
      {
        plan: 0,
        id: "strategy",
        location: { table: 0, row: 0, column: 0 },
        found: "Reading",
        wanted: "Writing",
      },
      {
        plan: 0,
        id: "measure",
        location: { table: 0, row: 3, column: 2 },
        found: "Done",
        wanted: "Finished",
      },
    ]);
    expect(kept.conflicts.map(brief)).toEqual(["Strategy: Reading -> Writing", "t0r3c2 Done -> Finished"]);
    const over = filled(bareBlocks(SOME), data, true);
    expect(over.conflicts).toEqual([]);
    expect(over.changes.map(brief)).toEqual([
      "Strategy: Reading -> Writing",
      "t0r3c2 Done -> Finished",
      "t0r3c3  -> J. Rivera",
    ]);
  });

  it("writes a merged cell once", () => {
    const rows = [
      ["A", "None", "Done", "", "1/1/25"],
      ["B", "None", "Done", above, "1/2/25"],
    ];
    const same = values([
      { action: "A", owner: "J. Rivera" },
      { action: "B", owner: "J. Rivera" },
    ]);
    expect(briefs(bareBlocks({ rows }), same)).toEqual(["t0r3c3  -> J. Rivera"]);
    const other = filled(
      bareBlocks({ rows }),
      values([
        { action: "A", owner: "J. Rivera" },
        { action: "B", owner: "C. Lee" },
      ]),
    );
    expect(other.changes.map(brief)).toEqual(["t0r3c3  -> J. Rivera"]);
    expect(other.unplaced).toEqual([
      {
        plan: 0,
        id: "owner",
        text: "C. Lee",
        reason: "The place belongs to several rows or plans, and another text goes there.",
      },
    ]);
  });

  it("matches the document's own columns by their label", () => {
    const header = [...HEADER, "Room", "Cost"];
    const blocks = [
      table([
        [cell("Strategy: R", { span: 7 })],
        header,
        ["A", "None", "Done", "J. Rivera", "1/1/25", "", ""],
      ]),
    ];
    const columns = [
      { id: "extra-1", label: "cost" },
      { id: "extra-2", label: "Color" },
    ];
    const cells = [
      { column: "action", text: "A" },
      { column: "extra-1", text: "$20" },
      { column: "extra-2", text: "red" },
    ];
    const result = filled(blocks, {
      plans: [{ tables: [{ id: "action-steps", columns, rows: [{ cells }] }] }],
    });
    expect(result.changes.map(brief)).toEqual(["t0r2c6  -> $20"]);
    expect(result.unplaced).toEqual([
      { plan: 0, id: "extra-2", text: "red", reason: "The table has no such column." },
    ]);
  });

  it("pairs plans by their title, then by their table, then in order", () => {
    const blocks = [
      ...bareBlocks({ strategy: "One", rows: [["A", "", "", "", ""]] }),
      "",
      ...bareBlocks({ strategy: "Two", rows: [["B", "", "", "", ""]] }),
    ];
    const plan = (more: object, owner: string, action: string): object => ({
      ...more,
      tables: [
        {
          id: "action-steps",
          rows: [
            {
              cells: [
                { column: "action", text: action },
                { column: "owner", text: owner },
              ],
            },
          ],
        },
      ],
    });
    expect(
      briefs(blocks, {
        plans: [plan({ title: "Two" }, "C. Lee", "B"), plan({ title: "one" }, "J. Rivera", "A")],
      }),
    ).toEqual(["t1r3c3  -> C. Lee", "t0r3c3  -> J. Rivera"]);
    expect(briefs(blocks, { plans: [plan({}, "J. Rivera", "A"), plan({}, "C. Lee", "B")] })).toEqual([
      "t0r3c3  -> J. Rivera",
      "t1r3c3  -> C. Lee",
    ]);
  });

  it("says what has no place", () => {
    const given = {
      template: { id: "cadre" },
      fields: [
        { id: "x", text: "1" },
        { id: "y", text: "" },
      ],
    };
    expect(filled(bareBlocks(), { plans: [given] }).unplaced).toEqual([
      { id: "x", text: "1", reason: "The document has no plan that this belongs to." },
    ]);
    const more = {
      plans: [
        {
          fields: [{ id: "x", text: "1" }],
          tables: [{ id: "other", rows: [{ cells: [{ column: "a", text: "2" }] }] }],
        },
      ],
    };
    expect(filled(bareBlocks(), more).unplaced.map((entry) => [entry.id, entry.reason])).toEqual([
      ["x", "The plan has no such field."],
      ["a", "The plan has no such table."],
    ]);
  });
});
