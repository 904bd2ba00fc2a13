import { choicesOf, mappingBy, type TableMapping, withChoice } from "../../../src/core/mapping";
import { builtin } from "../../support/plan";

const [steps] = builtin("pfs").tables.filter(({ id }) => id === "process");
if (steps === undefined) throw new Error("there is no table of steps");

const COLUMNS = [
  { column: 0, heading: "Nr.", as: undefined },
  { column: 1, heading: "What we do", as: "benchmark" },
  { column: 3, heading: "Who", as: "owner" },
];

function said(columns: TableMapping["columns"], rows: Partial<TableMapping> = {}): TableMapping {
  return { table: 0, as: "process", columns, ignoreRows: [], ...rows };
}

describe("what the columns of a table are taken for", () => {
  it.each<[string, TableMapping | undefined, readonly string[]]>([
    ["the guesses, where nobody said it", undefined, ["", "benchmark", "owner"]],
    ["what was said, by place", said({ owner: 1 }), ["", "owner", ""]],
    [
      "what was said, by heading",
      said({ benchmark: "what we do:", owner: "Who" }),
      ["", "benchmark", "owner"],
    ],
    ["what was said, by a role", said({ action: 0 }), ["action", "", ""]],
  ])("%s", (_, mapping, expected) => {
    expect(choicesOf(COLUMNS, steps, mapping)).toEqual({ 0: expected[0], 1: expected[1], 3: expected[2] });
  });

  it("is another one for a column whose place was taken", () => {
    const choices = withChoice(choicesOf(COLUMNS, steps, undefined), 0, "owner");
    expect(choices).toEqual({ 0: "owner", 1: "benchmark", 3: "" });
    expect(withChoice(choices, 1, "")).toEqual({ 0: "owner", 1: "", 3: "" });
  });
});

describe("the mapping of a table by what was chosen", () => {
  const choices = { 0: "", 1: "benchmark", 3: "owner" };

  it("names the columns that are not left out, and takes the rows of headings as found", () => {
    expect(mappingBy(choices, steps, [0, 1], undefined)).toEqual({
      as: "process",
      headerRows: [0, 1],
      columns: { benchmark: 1, owner: 3 },
      ignoreRows: [],
    });
  });

  it("leaves what was said of rows as it was", () => {
    const rows = { headerRows: [2], firstRow: 3, lastRow: 8, ignoreRows: [5] };
    expect(mappingBy(choices, steps, [0], said({ owner: 1 }, rows))).toEqual({
      as: "process",
      columns: { benchmark: 1, owner: 3 },
      ...rows,
    });
  });

  it("is none where every column is left out", () => {
    expect(mappingBy({ 0: "", 1: "" }, steps, [0], undefined)).toBeUndefined();
  });
});
