import {
  eseGuide,
  type EseHead,
  eseTruth,
  questionRow,
  schoolLine,
  STEP_COLUMNS,
  steps,
  stepsTable,
  strategyRow,
} from "./ese";
import { type Block, blankRows, cell, headerRow, p, row, table } from "./nodes";
import { type Grid, gridRows, type RealDocument, wide } from "./truth";

/** Habits of those who rebuild ESE's template or write into it as they please; everything is made up. */

const labels = STEP_COLUMNS.map(([, label]) => label);

const gardens: EseHead = {
  school: "Tri-Town Union",
  date: "Sept. 8, 2025",
  strategy: "School gardens in every elementary school",
};

const gardenSteps = steps([
  ["Choose sites", "Maps", "Five sites approved by the board", "Ines Vega", "10/31/25"],
  ["Build beds", "Lumber, $2,200", "20 beds built", "I. Vega", "4/17/26"],
]);

const meals: EseHead = { school: "Tri-Town Union", date: "9/15/25", strategy: "Breakfast after the bell" };
const mealSteps = steps([
  ["Buy carts", "Grant", "12 carts delivered", "Cal Ruiz", "11/14/25"],
  ["Train staff", "None needed", "All 30 staff trained", "Cal Ruiz", "12/5/25"],
]);

/** The whole template once for each strategy. */
const twice: readonly Block[] = [
  ...eseGuide(),
  schoolLine(gardens),
  stepsTable(gardens, gardenSteps),
  ...eseGuide(),
  schoolLine(meals, true),
  stepsTable(meals, mealSteps),
];

/** Blanks drawn with underscores, the date in a control, the strategy beside its label. */
const underscored: readonly Block[] = [
  p("District/School Name: __Tri-Town Union__________   Today's Date: ", {
    control: { kind: "date" },
    text: "9/15/25",
  }),
  table([
    row([cell({ ...p({ bold: "Strategy:" }) }), wide(meals.strategy, 4)]),
    headerRow(labels),
    questionRow,
    ...gridRows(mealSteps),
    ...blankRows(2, 5),
  ]),
];

/** The date first, the school beneath, both under other names. */
const otherLabels: readonly Block[] = [
  p("Date: 9/15/25"),
  p("District: Tri-Town Union"),
  stepsTable(meals, mealSteps),
];

/** School and date in a small table, the strategy on the line of its label. */
const inSmallTable: readonly Block[] = [
  p({ bold: "Action Plan" }),
  table([
    ["District/School Name:", gardens.school],
    ["Today\u2019s Date:", gardens.date],
  ]),
  p(),
  table([
    row([wide(`Strategy: ${gardens.strategy}`, 5)]),
    headerRow(labels),
    ...gridRows(gardenSteps),
    ...blankRows(2, 5),
  ]),
];

/** Nothing but the table, its strategy row gone; one row's owner covers two steps, the header is typed in capitals. */
const capitals: Grid = {
  ...gardenSteps,
  columns: STEP_COLUMNS.map(([id, label]) => [id, label.toUpperCase()] as const),
};

const bare: readonly Block[] = [
  p({ bold: "STRATEGY: School gardens in every elementary school" }),
  table([headerRow(capitals.columns.map(([, label]) => label)), questionRow, ...gridRows(capitals)]),
];

const rated: Grid = {
  id: "action-steps",
  columns: [
    ["action", "Action Steps"],
    ["resources", "Resources"],
    ["measure", "Measures of Implementation (Outputs)"],
    ["owner", "Owner"],
    ["due", "Deadline"],
    ["extra-1", "Status (Met / Not met)"],
    ["extra-2", "Notes"],
  ],
  rows: [
    ["Choose sites", "Maps", "Five sites approved", "Ines Vega", "10/31/25", "Met", "Two more asked."],
    ["Build beds", "Lumber", "20 beds built", "I. Vega", "4/17/26", "", ""],
  ],
};

/** The header comes again after a page break, with the questions; widened by two columns at the end. */
const repeated: readonly Block[] = [
  schoolLine(gardens),
  table([
    strategyRow(gardens.strategy, 7),
    headerRow(rated.columns.map(([, label]) => label)),
    row([...questionRow.cells, cell(""), cell("")]),
    ...gridRows(rated).slice(0, 1),
    headerRow(rated.columns.map(([, label]) => label)),
    row([...questionRow.cells, cell(""), cell("")]),
    ...gridRows(rated).slice(1),
    ...blankRows(2, 7),
  ]),
];

const one = (name: string, blocks: readonly Block[], head: EseHead, grid: Grid): RealDocument => ({
  name,
  blocks,
  plans: [eseTruth(head, grid)],
});

export const eseHabits: readonly RealDocument[] = [
  {
    name: "ese-531t, the whole template twice",
    blocks: twice,
    plans: [eseTruth(gardens, gardenSteps), eseTruth(meals, mealSteps)],
  },
  one("ese-531t, underscores and a date control", underscored, meals, mealSteps),
  one("ese-531t, fields under other names", otherLabels, meals, mealSteps),
  one("ese-531t, fields in a small table", inSmallTable, gardens, gardenSteps),
  {
    name: "ese-531t, the table alone, in capitals",
    blocks: bare,
    plans: [
      eseTruth({ ...gardens, school: "", date: "" }, capitals, { fields: { strategy: gardens.strategy } }),
    ],
  },
  one("ese-531t, header and questions repeated, columns added", repeated, gardens, rated),
];
