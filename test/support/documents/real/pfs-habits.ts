import { type Block, cell, headerRow, p, row, table } from "./nodes";
import {
  emptyPfs,
  evidenceOf,
  EXAMPLES,
  pfsBlocks,
  type PfsSpec,
  pfsTruth,
  processOf,
  resourcesOf,
  terms,
} from "./pfs";
import { type Grid, gridRows, gridTable, type RealDocument, wide } from "./truth";

/** Habits of those who rebuild the Planning for Success template or write into it as they please; all made up. */

const orchard: PfsSpec = {
  ...emptyPfs,
  school: "Orchard Lane School",
  period: "2025\u20132026",
  objective: "Students lead their learning",
  initiative: "Portfolios in grades 4 to 8",
  description: "Each student keeps a portfolio.\n\nFamilies see it twice a year.",
  terms: terms([["Portfolio", "A chosen set of work with notes by the student"]]),
  process: processOf([
    ["Agree on contents", "W. Quinn", "9/19/25", "Met"],
    ["Set up folders", "W. Quinn", "10/3/25", "continuing"],
    ["Hold conferences", "Homeroom teachers", "Nov. 2025", ""],
  ]),
  evidence: evidenceOf([["85% of families attend", "W. Quinn", "11/21/25", "not yet due"]]),
  resources: resourcesOf([["Folders", "", "", "$300", ""]]),
  examples: false,
};

const labels = (grid: Grid): readonly string[] => grid.columns.map(([, label]) => label);

/** The title in content controls over two lines. */
const controlTitle: Block = p({ control: { kind: "plainText" }, text: orchard.school }, "\nAction Plan ", {
  control: { kind: "plainText" },
  text: orchard.period,
});

/** The text between the two tables of benchmarks was deleted, and Word joined them. */
const joined: readonly Block[] = [
  ...pfsBlocks({
    ...orchard,
    parts: {
      process: [
        table([
          headerRow(labels(orchard.process)),
          ...gridRows(orchard.process),
          headerRow(labels(orchard.evidence)),
          ...EXAMPLES.evidence,
          ...gridRows(orchard.evidence),
        ]),
      ],
      evidence: [],
    },
  }),
];

/** One owner for three benchmarks; examples at the end, with the mark on a line of its own. */
const mergedOwner: PfsSpec = {
  ...orchard,
  process: processOf([
    ["Agree on contents", "W. Quinn", "9/19/25", "Met"],
    ["Set up folders", "W. Quinn", "10/3/25", ""],
    ["Hold conferences", "W. Quinn", "Nov. 2025", ""],
  ]),
  parts: {
    process: [
      table([
        headerRow(labels(orchard.process)),
        row(["Agree on contents", cell("W. Quinn", { merge: "start" }), "9/19/25", "Met"]),
        row(["Set up folders", cell("", { merge: "continue" }), "10/3/25", ""]),
        row(["Hold conferences", cell("", { merge: "continue" }), "Nov. 2025", ""]),
        row(["Example:\nIdentify common district-wide reading strategies", "M. Edwards", "3/4/19", "Met"]),
      ]),
    ],
    head: [
      table([
        [p({ bold: "Strategic Objective:" }), orchard.objective],
        [p({ bold: "Strategic Initiative:" }), orchard.initiative],
      ]),
    ],
  },
};

/** Two parts deleted, the others in another order, without the sentences beneath the headings. */
const rearranged: readonly Block[] = [
  p({ bold: `${orchard.school} Action Plan ${orchard.period}` }),
  table([
    ["Strategic Initiative", orchard.initiative],
    ["Strategic Objective", orchard.objective],
  ]),
  p({ bold: "Measuring Impact" }),
  gridTable(orchard.evidence),
  p({ bold: "Monitoring Progress" }),
  gridTable(orchard.process),
  p({ bold: "Describing Implementation" }),
  table([[orchard.description]]),
];

/** Each section's heading stands in the first row of its table. */
const framed: PfsSpec = {
  ...orchard,
  parts: {
    head: [
      table([
        row([wide("Strategic Objective", 1), wide(orchard.objective, 2)]),
        row([wide("Strategic Initiative", 1), wide(orchard.initiative, 2)]),
      ]),
    ],
    process: [
      table([
        row([wide("MONITORING PROGRESS", 4)]),
        headerRow(labels(orchard.process)),
        ...EXAMPLES.process,
        ...gridRows(orchard.process),
      ]),
    ],
    terms: [
      table([row([wide("Key terms", 2)]), headerRow(["Term", "Definition"]), ...gridRows(orchard.terms)]),
    ],
  },
};

/** The school alone was typed over its bracket; nothing else was written. */
const onlyTitle: PfsSpec = { ...emptyPfs, school: "Orchard Lane School" };

/** The status column gone from one table; a row left blank in the middle of another. */
const unmarked: PfsSpec = {
  ...orchard,
  process: {
    id: "process",
    columns: [
      ["benchmark", "Process Benchmark"],
      ["owner", "Person Responsible"],
      ["due", "Date"],
    ],
    rows: [
      ["Agree on contents", "W. Quinn", "9/19/25"],
      ["Set up folders", "W. Quinn", "10/3/25"],
    ],
  },
  resources: resourcesOf([
    ["Folders", "", "", "$300", ""],
    ["", "", "", "", ""],
    ["Coaching", "ELA coaches", "", "", "existing"],
  ]),
};

export const pfsHabits: readonly RealDocument[] = [
  {
    name: "pfs, title over three lines",
    blocks: [
      p({ bold: orchard.school }),
      p({ bold: "Action Plan" }),
      p({ bold: orchard.period }),
      ...pfsBlocks(orchard).slice(1),
    ],
    plans: [pfsTruth(orchard)],
  },
  {
    name: "pfs, a column left out, a blank row between",
    blocks: pfsBlocks(unmarked),
    plans: [pfsTruth(unmarked)],
  },
  {
    name: "pfs, title in controls over two lines",
    blocks: [controlTitle, ...pfsBlocks(orchard).slice(1)],
    plans: [pfsTruth(orchard)],
  },
  { name: "pfs, benchmark tables joined", blocks: joined, plans: [pfsTruth(orchard)] },
  { name: "pfs, merged owner, example last", blocks: pfsBlocks(mergedOwner), plans: [pfsTruth(mergedOwner)] },
  {
    name: "pfs, parts left out and moved",
    blocks: rearranged,
    plans: [
      pfsTruth(orchard, {
        tables: pfsTruth(orchard).tables.filter(({ id }) => id === "process" || id === "evidence"),
      }),
    ],
  },
  { name: "pfs, headings within the tables", blocks: pfsBlocks(framed), plans: [pfsTruth(framed)] },
  { name: "pfs, title alone", blocks: pfsBlocks(onlyTitle), plans: [pfsTruth(onlyTitle)] },
  {
    name: "pfs, a filled copy and a blank one",
    blocks: [...pfsBlocks(orchard), ...pfsBlocks(emptyPfs, true)],
    plans: [pfsTruth(orchard), pfsTruth(emptyPfs)],
  },
];
