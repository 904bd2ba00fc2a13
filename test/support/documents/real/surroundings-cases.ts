import { type Answer, below, behind, cadreBlocks, type CadreSpec, cadreTruth, worksheet } from "./cadre";
import {
  type EseHead,
  eseTruth,
  questionRow,
  schoolLine,
  STEP_COLUMNS,
  steps,
  stepsTable,
  strategyRow,
} from "./ese";
import { type Block, blankRows, headerRow, heading, item, p, row, type Row, table } from "./nodes";
import {
  emptyPfs,
  evidenceOf,
  pfsBlocks,
  type PfsSpec,
  pfsTruth,
  processOf,
  resourcesOf,
  terms,
} from "./pfs";
import { gridRows, type RealDocument, wide } from "./truth";

/** What stands around plans in real documents, and must not be taken for a part of them; everything is made up. */

const head: EseHead = {
  school: "Escuela Jos\u00e9 Mart\u00ed",
  date: "3/4/25",
  strategy: "Biling\u00fce desde kinder",
};
const bilingual = steps([
  [
    "Contratar a dos maestras \u2013 \u201cbiling\u00fces\u201d",
    "$118,000",
    "Dos contratos",
    "Mar\u00eda Mu\u00f1oz",
    "8/1/25",
  ],
  [
    "\u57f9\u8bad\u8001\u5e08 (train teachers)",
    "\u2014",
    "\u2265 90 %",
    "Li Wei \u674e\u4f1f",
    "Oto\u00f1o 2025",
  ],
]);

const signatures: Block = table([
  headerRow(["Name", "Title", "Signature", "Date"]),
  row(["V. Costa", "Principal", "", "9/2/25"]),
  row(["", "Superintendent", "", ""]),
]);

const budget: Block = table([
  headerRow(["Item", "Quantity", "Unit cost", "Total", "Fund"]),
  row(["Stipends", "2", "$59,000", "$118,000", "Title III"]),
  row(["Books", "40", "$12", "$480", "Local"]),
]);

const memo: readonly Block[] = [
  p({ bold: "MEMORANDUM" }),
  p({ bold: "To:" }, " School Committee"),
  p({ bold: "Date:" }, " March 1, 2025"),
  p({ bold: "School:" }, " all schools"),
  p("Attached is our action plan."),
];

const labels = STEP_COLUMNS.map(([, label]) => label);

/** A strategy row that somebody's program did not merge. */
const unmerged = (strategy: string, inFirst: boolean): Row =>
  inFirst
    ? row([`Strategy: ${strategy}`, "", "", "", ""])
    : row([p({ bold: "Strategy:" }), strategy, "", "", ""]);

const first: EseHead = { school: "Wren Hill", date: "2/2/26", strategy: "Later start of school" };
const firstSteps = steps([["Ask families", "Survey tool", "1,000 answers", "Lee Ott", "3/20/26"]]);
const second: EseHead = { ...first, strategy: "Shorter bus routes" };
const secondSteps = steps([["Draw new routes", "Software", "30 routes", "Bus office", "5/29/26"]]);

/** Two numbered strategies, each with a table, under one line. */
const numbered: readonly Block[] = [
  schoolLine(first),
  ...[
    { number: 1, plan: first, grid: firstSteps },
    { number: 2, plan: second, grid: secondSteps },
  ].flatMap(({ number, plan, grid }): readonly Block[] => [
    table([
      row([wide(`Strategy ${number}: ${plan.strategy}`, 5)]),
      headerRow(labels),
      ...gridRows(grid),
      ...blankRows(1, 5),
    ]),
    p(),
  ]),
];

const advisory: PfsSpec = {
  ...emptyPfs,
  school: "Heron Creek",
  period: "2025-26",
  objective: "Belonging",
  initiative: "Clubs for all",
  description: "Every student joins a club.",
  terms: terms([]),
  process: processOf([
    ["Survey interests", "T. Bloom", "9/12/25", "Met"],
    ["Open twelve clubs", "T. Bloom", "10/6/25", ""],
    ["Add clubs", "T. Bloom", "2/2/26", ""],
  ]),
  evidence: evidenceOf([["95% of students are in a club", "T. Bloom", "6/1/26", ""]]),
  resources: resourcesOf([
    ["Advisors", "", "Duty periods", "$4,800", ""],
    ["Total", "", "", "$4,800", ""],
  ]),
  examples: true,
};

/** The header of the second half says that it continues; a sign-off and a log follow the plan. */
const continued: PfsSpec = {
  ...advisory,
  parts: {
    process: [
      table([
        headerRow(["Process Benchmark", "Person Responsible", "Date", "Status"]),
        ...gridRows(advisory.process).slice(0, 2),
      ]),
      { ...p(), pageBreak: true },
      table([
        headerRow(["Process Benchmark (cont.)", "Person Responsible", "Date", "Status"]),
        ...gridRows(advisory.process).slice(2),
        ...blankRows(2, 4),
      ]),
    ],
  },
};

const log: Block = table([
  headerRow(["Meeting", "Present", "Notes"]),
  row(["9/5/25", "all", "agreed on survey"]),
]);

/** Question, sample and answer in paragraphs of their own, as a secretary retyped them. */
function retyped(text: string): Answer {
  return {
    text,
    write: ({ list, question, sample, second }) => [
      { ...p({ bold: question }), ...(list === undefined ? {} : { list }) },
      p(sample),
      ...(second === undefined ? [] : [p(second)]),
      ...text.split("\n").map((line) => p(line)),
      p(),
    ],
  };
}

const secretary: CadreSpec = {
  answers: {
    "1": retyped("Mentors for new paraprofessionals"),
    "2a": retyped("New staff ask before they act."),
    "2b": retyped("Paraprofessionals in their first year\nTheir mentors"),
    "2c": retyped("How to prompt and when to step back"),
    "2d": retyped(""),
    "2e": retyped("Paid time to meet"),
    "2f": retyped("Staff stay."),
    "2g": retyped("One in three leaves within a year."),
    "3": retyped("85% of 60 new paraprofessionals stay two years, by June 2028."),
    "3a": retyped("Staffing lists"),
    "3b": retyped("HR system"),
  },
  activities: worksheet([["Choose mentors", "Stipends", "HR", "8/3/26", "8/28/26", ""]]),
};

const framed: CadreSpec = {
  answers: {
    "1": behind("Shared reading at home"),
    "2b": below("Families"),
    "3": below("500 families by May 2026"),
  },
  activities: worksheet([
    ["Choose books", "Library", "Ola Berg", "1/5/26", "1/30/26", ""],
    ["Print guides", "$700", "Ola Berg", "2/2/26", "2/20/26", "two languages"],
  ]),
  before: [
    table([
      ["State:", "Vermont"],
      ["Team:", "Ola Berg, Ray Finch"],
      ["Date:", "12/1/2025"],
    ]),
    p(),
  ],
};

const revisions: Block = table([
  headerRow(["Version", "Date", "Author", "Changes", "Approved by", "Notes"]),
  row(["1.0", "12/1/2025", "O. Berg", "First draft", "", ""]),
]);

const one = (name: string, blocks: readonly Block[], plan: RealDocument["plans"][number]): RealDocument => ({
  name,
  blocks,
  plans: [plan],
});

export const surroundingDocuments: readonly RealDocument[] = [
  one(
    "ese-531t, below a memo, a budget and signatures after it, other scripts",
    [...memo, schoolLine(head), stepsTable(head, bilingual), p(), p("Budget"), budget, p(), signatures],
    eseTruth(head, bilingual),
  ),
  one(
    "ese-531t, strategy row not merged",
    [
      schoolLine(first),
      table([unmerged(first.strategy, true), headerRow(labels), questionRow, ...gridRows(firstSteps)]),
    ],
    eseTruth(first, firstSteps),
  ),
  one(
    "ese-531t, strategy in the second cell",
    [
      schoolLine(first),
      table([
        unmerged(first.strategy, false),
        headerRow(labels),
        ...gridRows(firstSteps),
        ...blankRows(1, 5),
      ]),
    ],
    eseTruth(first, firstSteps),
  ),
  {
    name: "ese-531t, numbered strategies under one line",
    blocks: numbered,
    plans: [eseTruth(first, firstSteps), eseTruth(second, secondSteps)],
  },
  {
    name: "ese-531t, two plans with a budget between",
    blocks: [
      schoolLine(first),
      table([strategyRow(first.strategy), headerRow(labels), questionRow, ...gridRows(firstSteps)]),
      p(),
      budget,
      schoolLine(second, true),
      stepsTable(second, secondSteps),
    ],
    plans: [eseTruth(first, firstSteps), eseTruth(second, secondSteps)],
  },
  one(
    "pfs, continued header, signatures and a log",
    [...pfsBlocks(continued), heading(2, "Approval"), signatures, p(), log],
    pfsTruth(continued),
  ),
  one("cadre, retyped by a secretary", cadreBlocks(secretary), cadreTruth(secretary)),
  one(
    "cadre, a team's table before, a version table after",
    [...cadreBlocks(framed), heading(2, "Versions"), revisions, item("bullet", "Next version in May.")],
    cadreTruth(framed),
  ),
];
