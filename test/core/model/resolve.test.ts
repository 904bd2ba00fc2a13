import {
  addressOfCell,
  addressOfParagraph,
  addressOfRow,
  type CellLocation,
  findCell,
  resolveCell,
  resolveChangedCell,
  resolveParagraph,
  resolveRow,
  resolveTable,
  type Snapshot,
} from "../../../src/core/model";
import { type BlockSpec, snapshotOf, table, type TableSpec } from "../../support/snapshot";

const HEADER = ["Action Steps", "Owner", "Deadline"];
const BLANK = ["", "", ""];
const copy = (...rows: readonly (readonly string[])[]): TableSpec =>
  table([HEADER, ...rows.map((r) => [...r])]);
const blankCopy = (): TableSpec => copy(BLANK, BLANK, BLANK);

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("the test's own place does not exist");
  return value;
}

/** Where the cell at `location` of one document is found in another. */
function follow(before: readonly BlockSpec[], location: CellLocation, after: readonly BlockSpec[]): unknown {
  const address = must(addressOfCell(snapshotOf(before), location));
  const resolution = resolveCell(snapshotOf(after), address);
  return resolution.found ? resolution.location : resolution.reason;
}

const STEPS = [
  ["Train", "J. Rivera", ""],
  ["Observe", "", "May 2025"],
  ["Report", "M. Chen", ""],
] as const;

describe("resolveCell", () => {
  it.each<readonly [string, readonly BlockSpec[], CellLocation, readonly BlockSpec[], unknown]>([
    [
      "nothing moved",
      [copy(...STEPS)],
      { table: 0, row: 2, column: 1 },
      [copy(...STEPS)],
      { table: 0, row: 2, column: 1 },
    ],
    [
      "a row was added above",
      [copy(...STEPS)],
      { table: 0, row: 2, column: 1 },
      [copy(["New", "", ""], ...STEPS)],
      { table: 0, row: 3, column: 1 },
    ],
    [
      "a table was added above",
      [copy(...STEPS)],
      { table: 0, row: 2, column: 1 },
      [table([["A", "B"]]), copy(...STEPS)],
      { table: 1, row: 2, column: 1 },
    ],
    [
      "another cell of the row was changed by somebody",
      [copy(...STEPS)],
      { table: 0, row: 2, column: 1 },
      [copy(STEPS[0], ["Observe classes", "", "May 2025"], STEPS[2])],
      { table: 0, row: 2, column: 1 },
    ],
    ["the table is gone", [copy(...STEPS)], { table: 0, row: 2, column: 1 }, ["Nothing left"], "gone"],
    [
      "the row is gone",
      [copy(...STEPS)],
      { table: 0, row: 2, column: 1 },
      [copy(["A", "B", "C"], ["D", "E", "F"])],
      "gone",
    ],
    [
      "the cells of the row were joined",
      [copy(...STEPS)],
      { table: 0, row: 2, column: 1 },
      [table([HEADER, [...STEPS[0]], [{ text: "Observe", span: 2 }, "May 2025"], [...STEPS[2]]])],
      "gone",
    ],
    [
      "three identical blank copies, one of them grown by a row",
      [blankCopy(), blankCopy(), blankCopy()],
      { table: 1, row: 1, column: 0 },
      [blankCopy(), copy(["New step", "", ""], BLANK, BLANK, BLANK), blankCopy()],
      "ambiguous",
    ],
    [
      "three identical blank copies, another one grown by a row",
      [blankCopy(), blankCopy(), blankCopy()],
      { table: 1, row: 2, column: 0 },
      [copy(["New step", "", ""], BLANK, BLANK, BLANK), blankCopy(), blankCopy()],
      { table: 1, row: 2, column: 0 },
    ],
    [
      "of three identical blank copies the first was deleted",
      [blankCopy(), blankCopy(), blankCopy()],
      { table: 1, row: 2, column: 0 },
      [blankCopy(), blankCopy()],
      "ambiguous",
    ],
    [
      "of two copies the blank one was deleted",
      [blankCopy(), copy(...STEPS)],
      { table: 1, row: 2, column: 1 },
      [copy(...STEPS)],
      { table: 0, row: 2, column: 1 },
    ],
  ])("%s", (_title, before, location, after, expected) => {
    expect(follow(before, location, after)).toEqual(expected);
  });

  it("never finds a cell of other text than it was made from, while nothing but rows moved", () => {
    const rows = [["a", "b", "c"], BLANK, ["a", "b", "c"], ["d", "e", "f"], BLANK, BLANK];
    const before = snapshotOf([copy(...rows)]);
    for (let gone = 0; gone < rows.length; gone += 1) {
      const after = snapshotOf([copy(...rows.filter((_row, index) => index !== gone))]);
      for (let row = 1; row <= rows.length; row += 1) expectSameText(before, after, row);
    }
  });
});

function expectSameText(before: Snapshot, after: Snapshot, row: number): void {
  const location = { table: 0, row, column: 0 };
  const resolution = resolveCell(after, must(addressOfCell(before, location)));
  if (resolution.found) {
    expect(findCell(after, resolution.location)?.text).toBe(findCell(before, location)?.text);
  } else {
    expect(["gone", "ambiguous"]).toContain(resolution.reason);
  }
}

describe("resolveChangedCell", () => {
  const at = { table: 0, row: 2, column: 1 };
  const found = (after: readonly BlockSpec[]): unknown => {
    const address = must(addressOfCell(snapshotOf([copy(...STEPS)]), at));
    const resolution = resolveChangedCell(snapshotOf(after), address);
    return resolution.found ? resolution.location : resolution.reason;
  };

  it.each<readonly [string, readonly BlockSpec[], unknown]>([
    ["nothing changed", [copy(...STEPS)], at],
    [
      "it and a row beside it changed",
      [copy(["Train all", "", ""], ["Observe", "", "June"], ["Report", "M. Chen", ""])],
      at,
    ],
    [
      "nothing of its row is left",
      [copy(["Train all", "", ""], ["Look", "", "June"], ["Report", "M. Chen", ""])],
      "gone",
    ],
    [
      "a row came, and it changed",
      [copy(["New", "", ""], ["Train", "", ""], ["Observe", "", "June"], ["Report", "M. Chen", ""])],
      "gone",
    ],
    ["its table is gone", [table([["A", "B"]])], "gone"],
  ])("%s", (_, after, expected) => {
    expect(found(after)).toEqual(expected);
  });
});

describe("resolveRow and resolveTable", () => {
  it("find a row and its table again", () => {
    const before = snapshotOf([copy(...STEPS)]);
    const after = snapshotOf(["Title", table([["Other", "Table"]]), copy(["First", "", ""], ...STEPS)]);
    const row = must(addressOfRow(before, { table: 0, row: 3 }));
    expect(resolveRow(after, row)).toEqual({ found: true, location: { table: 1, row: 4 } });
    expect(resolveTable(after, row.table)).toEqual({ found: true, location: { table: 1 } });
  });
});

describe("resolveParagraph", () => {
  it.each<readonly [string, readonly BlockSpec[], number, readonly BlockSpec[], unknown]>([
    ["in its place", ["a", "b", "c"], 1, ["a", " b ", "c"], { paragraph: 1 }],
    ["moved", ["a", "b", "c"], 1, ["new", "a", "b", "c"], { paragraph: 2 }],
    ["twice elsewhere", ["a", "b", "c"], 1, ["b", "x", "b"], "ambiguous"],
    ["gone", ["a", "b", "c"], 1, ["a", "x", "c"], "gone"],
  ])("%s", (_title, before, index, after, expected) => {
    const address = must(addressOfParagraph(snapshotOf(before), { paragraph: index }));
    const resolution = resolveParagraph(snapshotOf(after), address);
    expect(resolution.found ? resolution.location : resolution.reason).toEqual(expected);
  });

  it("keeps to text boxes where it was made from one", () => {
    const box = (text: string): BlockSpec => ({ text: "", textBoxes: [{ text, paragraphs: [text] }] });
    const address = must(addressOfParagraph(snapshotOf([box("in the box")]), { paragraph: 0, textBox: 0 }));
    expect(resolveParagraph(snapshotOf(["in the box", box("in the box")]), address)).toEqual({
      found: true,
      location: { paragraph: 1, textBox: 0 },
    });
  });
});
