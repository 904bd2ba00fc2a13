import { type Block, blankRows, cell, headerRow, item, p, row, table } from "./nodes";
import {
  emptyPfs,
  EVIDENCE_COLUMNS,
  evidenceOf,
  EXAMPLES,
  pfsBlocks,
  pfsGuide,
  type PfsSpec,
  pfsTruth,
  PROCESS_COLUMNS,
  processOf,
  resourcesOf,
  terms,
} from "./pfs";
import { type Grid, gridRows, gridTable, type PlanTruth, type RealDocument, wide } from "./truth";

/** What teams made of the Planning for Success template; every name, district and figure is made up. */

const reading: PfsSpec = {
  school: "Pine Hollow Public Schools",
  period: "2024-25",
  objective: "Every student reads at grade level by the end of grade 3",
  initiative: "Shared reading routines in grades K to 3",
  description:
    "Kindergarten and grade 1 start in September.\nGrades 2 and 3 follow in January, after coaching.\nFamilies get a short film about the routines.",
  terms: terms([
    ["Shared reading", "The class reads one text together, with a purpose set by the teacher."],
    ["Equity", "Each child gets what that child needs to read."],
  ]),
  process: processOf([
    ["Choose the routines", "Ellen Marsh", "9/13/2024", "Met"],
    ["Train K\u20131 teachers", "E. Marsh, Literacy Director", "10/25/24", "completed"],
    ["Train grade 2\u20133 teachers", "Literacy coaches", "Jan. 2025", "in progress"],
    ["Order decodable books", "Omar Aziz", "3/3/2025", ""],
  ]),
  evidence: evidenceOf([
    ["80% of 46 observed lessons show the routines", "Principals", "2/28/2025", "On track"],
    ["Students read aloud twice as often as in fall", "E. Marsh", "5/30/2025", "not yet due"],
  ]),
  resources: resourcesOf([
    ["Two literacy coaches", "Coaches shift to grades K\u20133", "", "", "existing"],
    ["Decodable books", "", "", "$14,200 from the literacy grant", ""],
    ["Common planning time", "", "Wednesday staff meeting", "", "N/A"],
  ]),
  examples: true,
};

const climate: PfsSpec = {
  school: "Pine Hollow Public Schools",
  period: "2024-25",
  objective: "Every student feels safe and known",
  initiative: "Morning advisory in grades 6 to 8",
  description: "Each advisor meets twelve students for 15 minutes a day.",
  terms: terms([["Advisory", "A small group with one adult for three years"]]),
  process: processOf([
    ["Assign students to advisors", "V. Costa", "8/23/24", "Met"],
    ["Write twenty advisory lessons", "Counseling team", "On-going", "Yellow"],
  ]),
  evidence: evidenceOf([["70% of students name an adult they trust", "V. Costa", "BOY/MOY/EOY", ""]]),
  resources: resourcesOf([["Lesson binders", "", "", "$640", ""]]),
};

const families: PfsSpec = {
  ...emptyPfs,
  school: "Pine Hollow Public Schools",
  period: "2024-25",
  objective: "Families are partners",
  initiative: "Home visits in kindergarten",
  process: processOf([["Train visitors", "", "", ""]]),
};

const bracketed: PfsSpec = {
  ...climate,
  school: "Cedar Bluff Academy",
  period: "SY 2025\u201326",
  titleLine: "[Cedar Bluff Academy] Action Plan [SY 2025\u201326]",
};

const halfTitled: PfsSpec = {
  ...emptyPfs,
  school: "Lakeview Regional High School",
  initiative: "Early college seats",
  objective: "Graduates are ready",
  examples: true,
};

/** The example rows were written over; the word "Example:" was left on one of them. */
const overwritten: PfsSpec = {
  ...climate,
  initiative: "Peer tutoring at lunch",
  process: processOf([
    ["Example: Recruit thirty tutors", "S. Bell", "10/4/24", "Met"],
    ["Match tutors and students", "S. Bell", "10/18/24", ""],
  ]),
  evidence: evidenceOf([
    ["60% of tutored students pass the next unit test", "D. Hart", "12/13/24", ""],
    ["Example: Tutors report fewer missed sessions", "D. Hart", "", ""],
  ]),
};

const labels = (grid: Grid): readonly string[] => grid.columns.map(([, label]) => label);

/** The benchmarks run over pages: without a header on the second, with it again on the third. */
const paged: PfsSpec = {
  ...reading,
  parts: {
    process: [
      table([
        headerRow(labels(reading.process)),
        ...EXAMPLES.process,
        ...gridRows(reading.process).slice(0, 2),
      ]),
      { ...p(), pageBreak: true },
      table([...gridRows(reading.process).slice(2), ...blankRows(1, 4)]),
    ],
    evidence: [
      table([
        headerRow(labels(reading.evidence)),
        ...EXAMPLES.evidence,
        ...gridRows(reading.evidence).slice(0, 1),
        headerRow(labels(reading.evidence)),
        ...gridRows(reading.evidence).slice(1),
      ]),
    ],
  },
};

const loose: PfsSpec = {
  ...climate,
  school: "Stony Point Schools",
  period: "2023-24 school year",
  titleLine: "Stony Point Schools Action Plan 2023-24 school year",
  objective: "Strong mathematics in every grade",
  initiative: "A new algebra course",
  description: "Two teachers pilot the course.\nAll sections follow in a year.\nParents hear of it in May.",
  parts: {
    head: [
      p({ bold: "Strategic Objective:" }, " Strong mathematics in every grade"),
      p({ bold: "Strategic Initiative:" }, " A new algebra course"),
    ],
    box: [
      p("Two teachers pilot the course."),
      item("bullet", "All sections follow in a year."),
      item("bullet", "Parents hear of it in May."),
    ],
  },
};

const STATUS = ["Choose an item.", "Met", "In progress", "Not met"] as const;
const choice = (text: string): ReturnType<typeof p> =>
  p({
    control:
      text === ""
        ? { kind: "dropDownList", choices: STATUS, placeholder: "Choose an item." }
        : { kind: "dropDownList", choices: STATUS },
    text,
  });
const date = (text: string): ReturnType<typeof p> =>
  p(
    text === ""
      ? { control: { kind: "date", placeholder: "Click or tap to enter a date." }, text }
      : { control: { kind: "date" }, text },
  );
const controlled = (grid: Grid, spare: number): Block =>
  table([
    headerRow(labels(grid)),
    ...grid.rows.map(([what = "", who = "", when = "", state = ""]) =>
      row([what, who, date(when), choice(state)]),
    ),
    ...Array.from({ length: spare }, () => row(["", "", date(""), choice("")])),
  ]);

const controls: PfsSpec = {
  ...reading,
  description: "Kindergarten first.\nThen the others.",
  process: processOf([
    ["Choose the routines", "Ellen Marsh", "9/13/2024", "Met"],
    ["Order books", "", "", ""],
  ]),
  evidence: evidenceOf([["80% of lessons show the routines", "Principals", "2/28/2025", "In progress"]]),
  parts: {
    box: [table([[[{ kind: "control", blocks: [p("Kindergarten first."), p("Then the others.")] }]]])],
    process: [
      controlled(
        processOf([
          ["Choose the routines", "Ellen Marsh", "9/13/2024", "Met"],
          ["Order books", "", "", ""],
        ]),
        4,
      ),
    ],
    evidence: [
      controlled(
        evidenceOf([["80% of lessons show the routines", "Principals", "2/28/2025", "In progress"]]),
        4,
      ),
    ],
  },
};

const renamedProcess: Grid = {
  id: "process",
  columns: [
    ["benchmark", "Process Benchmarks"],
    ["due", "Due Date"],
    ["owner", "Who is responsible?"],
    ["extra-1", "Cost"],
    ["status", "Progress"],
  ],
  rows: [
    ["Write the course outline", "March/April 2025", "Dept. of Mathematics", "$0", "Green"],
    ["Order textbooks", "8/24", "B. Lowe", "$9,300", ""],
  ],
};

const renamedEvidence: Grid = {
  id: "evidence",
  columns: [
    ["benchmark", "Early Evidence of Change"],
    ["owner", "Person(s) Responsible"],
    ["due", "By When"],
  ],
  rows: [["Failure rate falls from 22% to 15%", "B. Lowe", "Q2"]],
};

const renamed: PfsSpec = {
  ...loose,
  process: renamedProcess,
  evidence: renamedEvidence,
  resources: {
    id: "resources",
    columns: [
      ["resource", "Resource list"],
      ["new-resource", "New resources"],
      ["existing-use", "New/expanded use of existing resources"],
      ["notes", "Notes"],
    ],
    rows: [["Textbooks", "$9,300", "", "state contract"]],
  },
  examples: false,
};

const tracked: PfsSpec = {
  ...climate,
  process: processOf([
    ["Assign students to advisors", "V. Costa", "", "Met"],
    ["Meet with advisors", "V. Costa", "9/6/24", ""],
  ]),
  parts: {
    head: [
      table([
        [p({ bold: "Strategic Objective" }), p("Every student feels safe", { inserted: " and known" })],
        [
          p({ bold: "Strategic Initiative" }),
          p({ deleted: "Daily" }, { inserted: "Morning" }, " advisory in grades 6 to 8"),
        ],
      ]),
    ],
    process: [
      table([
        headerRow(labels(climate.process)),
        {
          ...row([
            "Example: Identify common district-wide reading strategies",
            "M. Edwards",
            "3/4/19",
            "Met",
          ]),
          change: "deleted",
        },
        row([
          "Assign students to advisors",
          p({ on: "V. Costa", comment: "Sure?" }),
          p({ deleted: "8/23/24" }),
          "Met",
        ]),
        row([p({ inserted: "Meet with advisors" }), "V. Costa", p({ inserted: "9/6/24" }), ""], {
          change: "inserted",
        }),
      ]),
    ],
  },
};

const bannered: PfsSpec = {
  ...climate,
  process: processOf([
    ["Assign students to advisors", "V. Costa", "8/23/24", "Met"],
    ["Write twenty advisory lessons", "Counseling team", "On-going", "Yellow"],
  ]),
  parts: {
    process: [
      table([
        row([wide("Process Benchmarks: What will be done, when, and by whom", 4)]),
        headerRow(PROCESS_COLUMNS.map(([, label]) => label)),
        ...gridRows(climate.process),
      ]),
    ],
    evidence: [
      table([
        headerRow([cell(EVIDENCE_COLUMNS[0][1], { merge: "start" }), wide("Monitoring", 3)]),
        headerRow([cell("", { merge: "continue" }), "Person Responsible", "Date", "Status"]),
        ...gridRows(climate.evidence),
        ...blankRows(1, 4),
      ]),
    ],
    terms: [gridTable(climate.terms)],
  },
};

const one = (name: string, spec: PfsSpec, more: Partial<PlanTruth> = {}): RealDocument => ({
  name,
  blocks: pfsBlocks(spec),
  plans: [pfsTruth(spec, more)],
});

export const pfsDocuments: readonly RealDocument[] = [
  { ...one("pfs, blank", emptyPfs, { blank: true }), blocks: [...pfsGuide, ...pfsBlocks(emptyPfs)] },
  { ...one("pfs, complete below the guide", reading), blocks: [...pfsGuide, ...pfsBlocks(reading)] },
  {
    name: "pfs, three initiatives",
    blocks: [...pfsBlocks(reading), ...pfsBlocks(climate, true), ...pfsBlocks(families, true)],
    plans: [pfsTruth(reading), pfsTruth(climate), pfsTruth(families)],
  },
  one("pfs, title filled within its brackets", bracketed),
  one("pfs, one bracket of the title left", halfTitled),
  one("pfs, examples written over", overwritten),
  one("pfs, benchmarks over pages", paged),
  one("pfs, lines instead of boxes", loose),
  one("pfs, drop-downs, dates and controls", controls),
  one("pfs, columns renamed, moved, added, left out", renamed),
  one("pfs, tracked changes", tracked),
  one("pfs, banner and merged header", bannered),
];
