import {
  afterBreak,
  behind,
  below,
  bullets,
  cadreBlocks,
  type CadreSpec,
  cadreTruth,
  insteadOfSample,
  inTable,
} from "./cadre";
import { type EseHead, eseTruth, questionRow } from "./ese";
import { guideBlocks, type GuideAnswers, guideTruth, typed } from "./guides";
import { type Block, cell, headerRow, item, p, row, table } from "./nodes";
import { evidenceOf, pfsBlocks, type PfsSpec, pfsTruth, processOf, resourcesOf } from "./pfs";
import { type Grid, gridRows, gridTable, type RealDocument, wide } from "./truth";

/** One document of each source as hard as a district may make it, much at once; everything is made up. */

const mill: EseHead = {
  school: "Mill River Regional",
  date: "8-26-2025",
  strategy: "Co-teach every grade 6 mathematics class",
};
const MILL_COLUMNS = [
  ["extra-1", "Step #"],
  ["action", "Action Steps (in order)"],
  ["owner", "Who\u2019s Responsible"],
  ["resources", "Resources / Supports"],
  ["due", "Deadline"],
  ["measure", "How we will know (outputs)"],
  ["extra-2", "Cost"],
] as const;
const millSteps: Grid = {
  id: "action-steps",
  columns: MILL_COLUMNS,
  rows: [
    ["1", "Pair teachers", "Odile Fenn", "None needed", "9/12/25", "Six pairs named", "$0"],
    [
      "1a",
      "Free a shared hour\n(after step 1)",
      "Odile Fenn",
      "Master schedule",
      "9/26/25",
      "Schedule posted",
      "\u2014",
    ],
    ["2", "Train the pairs", "T. Abara, Math Lead", "Trainer", "11/7/25", "100% trained", "$3,100"],
    ["3", "Visit and debrief", "T. Abara, Math Lead", "Visit form", "Each month until May 2026", "Forms", ""],
  ],
};
const [millOne = [], millTwo = [], millThree = [], millFour = []] = millSteps.rows;
const millHeader = headerRow(MILL_COLUMNS.map(([, label]) => label));

const homework: EseHead = { school: mill.school, date: mill.date, strategy: "Open a homework club" };
const homeworkSteps: Grid = {
  id: "action-steps",
  columns: [
    ["action", "Action Steps"],
    ["resources", "Resources"],
    ["measure", "Measures of Implementation (Outputs)"],
    ["owner", "Owner"],
    ["due", "Deadline"],
  ],
  rows: [
    ["Find a room", "Library", "Room booked", "J. Solano", "9/19/25"],
    ["Hire tutors", "$4,000, Title I", "Four tutors hired", "TBD", "10/3/25"],
  ],
};

/**
 * A column of numbers, columns moved and renamed, one owner for two steps, a banner, a step that is tracked as
 * deleted, a second half under the same header, a budget right below, and a second plan that shares the line of the
 * school and has its strategy above the table.
 */
const ese: readonly Block[] = [
  p({ bold: "Mill River Regional School District" }),
  p("District/School Name \u2013 Mill River Regional\tToday\u2019s Date \u2013 8-26-2025"),
  p(),
  table([
    row([wide(`Strategy: ${mill.strategy}`, 7)]),
    millHeader,
    row([wide("Phase 1: Prepare", 7)]),
    row(millOne.map((text, index) => cell(text, index === 2 ? { merge: "start" } : {}))),
    row(millTwo.map((text, index) => (index === 2 ? cell("", { merge: "continue" }) : text))),
    row(["", "Buy a second projector", "O. Fenn", "Cart", "9/30/25", "Projector", "$900"], {
      change: "deleted",
    }),
  ]),
  p("(continued)"),
  table([millHeader, row(millThree), row(millFour), row(["4", "", "", "", "", "", ""])]),
  p(),
  table([
    headerRow(["Line", "Item", "Vendor", "Purpose", "Fund", "Approved by", "Amount"]),
    row(["1", "Trainer", "Math Works", "Training", "Title II", "Superintendent", "$3,100"]),
    row(["2", "Forms", "Print shop", "Visits", "Local", "Superintendent", "$80"]),
  ]),
  { ...p({ bold: "Strategy:" }, ` ${homework.strategy}`), pageBreak: true },
  table([
    headerRow(homeworkSteps.columns.map(([, label]) => label)),
    questionRow,
    ...gridRows(homeworkSteps),
    row(["", "", "", "", ""]),
  ]),
  p("Approved by the District Data Team on 9/2/2025"),
];

const VALLEY_COLUMNS = [
  ["extra-1", "#"],
  ["action", "Activity"],
  ["owner", "Lead(s)"],
  ["start", "Start"],
  ["due", "End"],
  ["resources", "Resources"],
  ["extra-2", "Status"],
  ["notes", "Notes/Comments"],
] as const;

const valley: CadreSpec = {
  answers: {
    "1": behind("Facilitated IEP meetings"),
    "2a": bullets("Facilitators open with agreements.", "Everybody speaks before anybody decides."),
    "2b": inTable("Chairs of IEP meetings\nParents, where they wish"),
    "2c": afterBreak("What data source(s) a school has is known to them (see 3b)."),
    "2d": below("1. A day of practice\n2. Coaching: once a month"),
    "2e": insteadOfSample("Time; the State pays substitutes."),
    "2g": below("Why? Families told us in the fall survey."),
    "3": behind("By June 2026, 75% of chairs use the agreements in observed meetings."),
    "3a": below("Attendance at training, and observed meetings"),
  },
  activities: {
    id: "activities",
    columns: VALLEY_COLUMNS,
    rows: [
      [
        "1",
        "Choose chairs to pilot",
        "R. Oyelaran",
        "9/8/25",
        "9/19/25",
        "None needed",
        "Done",
        "Pilot of six; then scale up",
      ],
      ["2", "Train chairs", "R. Oyelaran and P. Stamm", "10/6/25", "Oct. 2025", "$2,400", "Not started", ""],
    ],
  },
  worksheetHeading: "Worksheet: who does what by when",
  table: [
    table([
      row(
        ["#", "Activity", "Lead(s)", "Timeline", "Resources", "Status", "Notes/Comments"].map(
          (label, index) => (index === 3 ? wide("Timeline", 2) : cell(label, { merge: "start", bold: true })),
        ),
        { header: true },
      ),
      row(
        [
          ...["", "", ""].map(() => cell("", { merge: "continue" })),
          cell("Start", { bold: true }),
          cell("End", { bold: true }),
          ...["", "", ""].map(() => cell("", { merge: "continue" })),
        ],
        { header: true },
      ),
      row([
        ...["1", "Choose chairs to pilot", "R. Oyelaran", "9/8/25", "9/19/25", "None needed", "Done"],
        "Pilot of six; then scale up",
      ]),
      row([
        "2",
        "Train chairs",
        "R. Oyelaran and P. Stamm",
        "10/6/25",
        "Oct. 2025",
        "$2,400",
        "Not started",
        "",
      ]),
      row(["3", "", "", "", "", "", "Not started", ""]),
      row(["4", "", "", "", "", "", "Not started", ""]),
    ]),
  ],
};

const harbor: PfsSpec = {
  school: "Harbor Light Charter School",
  period: "SY 2025-26",
  titleLine: "Harbor Light Charter School Action Plan SY 2025-26",
  objective: "2. Belonging: each student is known",
  initiative: "Advisory in grades 5\u20138",
  description: "Twenty minutes each day.\nGrades 5\u20136 begin; 7\u20138 follow in January.",
  terms: {
    id: "terms",
    columns: [
      ["term", "Key Term"],
      ["definition", "What we mean"],
    ],
    rows: [["Advisory", "A group of twelve with one adult:\nthe same for four years"]],
  },
  process: {
    ...processOf([
      ["Write a scope and sequence", "L. Kovacs", "9/30/25", "Green"],
      ["Example: lessons for October are shared", "L. Kovacs", "10/10/25", "Yellow"],
      ["Train advisors", "Deans", "10/24/25", ""],
    ]),
    columns: [
      ["benchmark", "Process Benchmark"],
      ["owner", "Lead"],
      ["due", "By when"],
      ["status", "Status (G/Y/R)"],
    ],
  },
  evidence: evidenceOf([
    ["80% of students name an adult who knows them, fall and spring survey", "M. Tran", "5/15/26", ""],
  ]),
  resources: resourcesOf([
    ["Advisors\u2019 time", "20 minutes of homeroom", "", "", ""],
    ["Curriculum", "", "", "$1,900", "Ask the PTO"],
  ]),
};

/** Benchmarks in one table that Word joined, resources in two under the same header, a wordy line of the title. */
const harborBlocks: readonly Block[] = pfsBlocks({
  ...harbor,
  parts: {
    process: [
      table([
        headerRow(harbor.process.columns.map(([, label]) => label)),
        row(["Example: Identify common district-wide reading strategies", "M. Edwards", "3/4/19", "Met"]),
        ...gridRows(harbor.process),
        row(["", "", "", ""]),
        headerRow(harbor.evidence.columns.map(([, label]) => label)),
        ...gridRows(harbor.evidence),
        row(["", "", "", ""]),
      ]),
    ],
    evidence: [p("See above.")],
    resources: [
      gridTable({ ...harbor.resources, rows: harbor.resources.rows.slice(0, 1) }),
      p(),
      gridTable({ ...harbor.resources, rows: harbor.resources.rows.slice(1) }),
    ],
  },
});

const teams: GuideAnswers = {
  "training-1": typed("Staff meeting, August 27: see the deck", "box"),
  "training-4": typed(
    "New staff: Mondays\nAbsent staff: a recording\nDana checks who has seen it",
    "bullets",
  ),
  "coaching-2": typed("Observation notes and the survey; Ms. Vale reads both each quarter.", "behind"),
  "fidelity-1": typed("What does good look like? A page of look-fors."),
  "administration-7": typed("Quick win: a bell schedule that fits"),
};

/** A guide in which a team also keeps a table of its own. */
const guide: readonly Block[] = [
  ...guideBlocks("cip-guide", teams),
  table([
    headerRow(["Date", "Topic", "Present"]),
    row(["10/2", "Training", "All"]),
    row(["11/6", "Coaching", "5"]),
  ]),
];

const process: GuideAnswers = {
  "1.1": typed("1. MCAS\n2. ACCESS\n3. Attendance"),
  "1.2": typed("Promising: grade 3 reading\nConcerning: grade 8 mathematics", "bullets"),
  "2.3b": typed("Yes. Which root causes can we control? Scheduling."),
  "3.1": typed("District: a coach\n\nSchools: common time"),
  "4.2": typed("Yes", "behind"),
  "5.2": typed("Unit tests; walkthrough notes", "box"),
  "6.1": typed("$12,000, of which $9,000 from Title I"),
};

export const hardDocuments: readonly RealDocument[] = [
  {
    name: "ese-531t, a district's own order, split, budgeted, twice",
    blocks: ese,
    plans: [eseTruth(mill, millSteps), eseTruth(homework, homeworkSteps)],
  },
  {
    name: "cadre, timeline over two columns and presets below",
    blocks: cadreBlocks(valley),
    plans: [cadreTruth(valley)],
  },
  { name: "pfs, joined benchmarks and resources in two", blocks: harborBlocks, plans: [pfsTruth(harbor)] },
  {
    name: "cip-guide, with a team's own table",
    blocks: [...guide, item("bullet", "Next time: fidelity")],
    plans: [guideTruth("cip-guide", teams)],
  },
  {
    name: "sample-process, answers with numbers and questions",
    blocks: guideBlocks("sample-process", process),
    plans: [guideTruth("sample-process", process)],
  },
];
