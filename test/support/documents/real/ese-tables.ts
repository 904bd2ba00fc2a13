import { type EseHead, questionRow, schoolLine, STEP_COLUMNS, steps, strategyRow } from "./ese";
import { type Block, blankRows, cell, headerRow, item, p, row, table } from "./nodes";
import { type Grid, gridRows, wide } from "./truth";

/** ESE's table in the shapes that teams give it; every name, district and figure is made up. */

export const renamed: Grid = {
  id: "action-steps",
  columns: [
    ["extra-1", "No."],
    ["action", "Key Action Steps"],
    ["owner", "Person(s) Responsible"],
    ["due", "Timeline"],
    ["measure", "Evidence of Implementation"],
    ["extra-2", "Budget Code"],
  ],
  rows: [
    ["1", "Buy sensors", "L. Haines", "Fall 2024", "Sensors in 22 rooms", "4400-17"],
    ["2", "Train custodians", "Building administrators", "SY 2024-25", "Checklist signed by all nine", ""],
    ["3", "Review air data", "L. Haines / T. Brook", "Year round", "Quarterly report", "None"],
  ],
};

export const phasedRows = steps([
  ["Form the team", "None needed", "Roster", "A. Silva", "9/12/25"],
  ["Read research together", "Book, 12 copies", "Notes of four meetings", "A. Silva", "11/21/25"],
  ["Pilot in two rooms", "Kits, $900", "Two pilot reports", "K. Yoder", "2/27/26"],
  ["Extend to all rooms", "Kits, $5,400", "100% of rooms visited", "TBD", "TBD"],
]);

export const phasedHead: EseHead = {
  school: "Mill River Elementary",
  date: "9/2/2025",
  strategy: "Hands-on science in grades 3 to 5",
};

const columnLabels = STEP_COLUMNS.map(([, label]) => label);

/** Phases as rows over the whole width; the table goes on below, without and then with its header. */
export const phased: readonly Block[] = [
  schoolLine(phasedHead),
  table([
    strategyRow(phasedHead.strategy),
    headerRow(columnLabels),
    questionRow,
    row([wide("Phase 1: Getting ready", 5)]),
    ...gridRows(phasedRows).slice(0, 1),
  ]),
  p(),
  table([...gridRows(phasedRows).slice(1, 2)]),
  { ...p(), pageBreak: true },
  table([
    headerRow(columnLabels),
    row([wide("Phase 2: Trying it out", 5)]),
    ...gridRows(phasedRows).slice(2),
    ...blankRows(1, 5),
  ]),
];

export const mergedHead: EseHead = {
  school: "Eastham Middle School",
  date: "1/6/2025",
  strategy: "Peer mediation",
};

export const mergedSteps = steps([
  ["Select mediators", "Application form", "20 students chosen", "Gail Winters", "1/31/2025"],
  ["Train mediators", "Trainer, $1,200", "20 certificates", "Gail Winters", "2/28/2025"],
  ["Open the mediation room", "Room 114", "Log of cases", "Gail Winters", "3/3/2025"],
  ["Survey students", "", "60% know of the room", "H. Park", "6/6/2025"],
]);

export const merged = table(
  [
    strategyRow(mergedHead.strategy),
    headerRow(columnLabels),
    questionRow,
    ...mergedSteps.rows.map(([action = "", resources = "", measure = "", owner = "", due = ""], i) =>
      row([
        action,
        resources,
        measure,
        i < 3 ? cell(i === 0 ? owner : "", { merge: i === 0 ? "start" : "continue" }) : owner,
        due,
      ]),
    ),
  ],
  {},
);

export const trackedHead: EseHead = {
  school: "Otis Charter School",
  date: "5/5/2025",
  strategy: "A full-day arts block",
};

export const trackedSteps = steps([
  ["Audit arts minutes", "Spreadsheet", "Audit of 18 classes", "Noor Haddad", ""],
  ["Hire a music teacher", "Salary, $61,000", "Contract signed", "Principal", "8/15/2025"],
]);

export const tracked = table([
  strategyRow(trackedHead.strategy),
  headerRow(columnLabels),
  questionRow,
  row([
    p("Audit arts minutes"),
    "Spreadsheet",
    p("Audit of ", { deleted: "12" }, { inserted: "18" }, " classes"),
    p({ deleted: "TBD" }, { inserted: "Noor Haddad" }),
    p({ deleted: "6/13/2025" }),
  ]),
  row(["Visit a museum", "Bus", "", "", ""], { change: "deleted" }),
  row(
    ["Hire a music teacher", "Salary, $61,000", "Contract signed", "Principal", "8/15/2025"].map((text) =>
      cell(p({ inserted: text })),
    ),
    { change: "inserted" },
  ),
  ...blankRows(2, 5),
]);

export const richHead: EseHead = {
  school: "North Fork Union Free",
  date: "Spring 2026",
  strategy: "Restorative practice",
};

export const richSteps = steps([
  [
    "Choose\tcircles training",
    "Trainers\nSubstitutes\nBooks \u2264 $500",
    "Year\tTrained\n2026\t40%\n2027\t90%",
    "Dr. A. B. Cole, Asst. Superintendent for Curriculum & Instruction",
    "by 12/2026",
  ],
  ["", "", "", "", ""],
  ["Share a one-page guide", "N/A", "Guide \u2013 2 pages \u2013 online", "vacant", "each Friday"],
]);

/** Lists, a table within a cell, symbols; a blank row in the middle; rows and cells in content controls. */
export const rich = table([
  strategyRow(richHead.strategy),
  headerRow([
    "Action\u00a0Steps",
    "Resources",
    "Measures of Imple\u00adment\u00adation\n(Outputs)",
    "Owner",
    "Dead\u2011line",
  ]),
  questionRow,
  row(
    [
      "Choose\tcircles training",
      [item("bullet", "Trainers"), item("bullet", "Substitutes"), item("bullet", "Books \u2264 $500")],
      [
        table([
          ["Year", "Trained"],
          ["2026", "40%"],
          ["2027", "90%"],
        ]),
      ],
      "Dr. A. B. Cole, Asst. Superintendent for Curriculum & Instruction",
      [{ kind: "control", blocks: [p("by 12/2026")] }],
    ],
    { inControl: true },
  ),
  ...blankRows(1, 5),
  row(["Share a one-page guide", "N/A", "Guide \u2013 2 pages \u2013 online", "vacant", "each Friday"]),
  ...blankRows(2, 5),
]);

/** Header and rows whose borders were dragged apart: the grid has more columns than anybody sees. */
export const dragged = table(
  [
    row([wide(`Strategy: ${mergedHead.strategy}`, 7)]),
    headerRow([
      wide(columnLabels[0] ?? "", 2),
      columnLabels[1] ?? "",
      wide(columnLabels[2] ?? "", 2),
      columnLabels[3] ?? "",
      columnLabels[4] ?? "",
    ]),
    ...mergedSteps.rows.map(([action = "", resources = "", measure = "", owner = "", due = ""]) =>
      row([action, wide(resources, 2), measure, wide(owner, 2), due]),
    ),
  ],
  { widths: [3400, 200, 2600, 2900, 200, 1900, 1760] },
);
