import { afterBreak, behind, below, bullets, type CadreSpec, worksheet } from "./cadre";
import { blankRows, cell, headerRow, p, row, table } from "./nodes";
import { type Grid, gridRows, wide } from "./truth";

/** CADRE's worksheet in the shapes that teams give it; every name, agency and figure is made up. */

const renamed: Grid = {
  id: "activities",
  columns: [
    ["action", "Activity"],
    ["owner", "Person(s) Responsible"],
    ["start", "Start Date"],
    ["due", "End Date"],
    ["extra-1", "Estimated Cost"],
    ["resources", "Resources"],
    ["notes", "Comments"],
  ],
  rows: [
    ["Survey families", "A. Kim", "9/8/25", "9/26/25", "$600", "Translators", ""],
    ["", "", "", "", "", "", ""],
    [
      "Hold three forums",
      "Regional directors",
      "Oct. 2025",
      "Nov. 2025",
      "$2,100",
      "Rooms, child care",
      "in the evening",
    ],
    ["Report to the board", "TBD", "TBD", "TBD", "$0", "None needed", ""],
  ],
};

export const reworked: CadreSpec = {
  worksheetHeading: "Activity Planning Worksheet",
  answers: {
    "1": behind("Voice of families in state policy"),
    "2a": bullets("Families speak early", "Staff answer in writing", "Both sides name next steps"),
    "2b": below("State staff"),
    "2c": bullets("How rules are made", "Plain language"),
    "2e": bullets("Pay for travel"),
    "3": below("Forty families take part in two rounds of rule-making by the end of 2026."),
    "3a": below("attendance data and a count of comments that changed a rule"),
    "3b": bullets("Attendance logs", "Comment register"),
  },
  activities: renamed,
};

const twoRows = worksheet([
  ["Choose pilot sites", "Letters", "M. Tran", "8/18/25", "9/5/25", ""],
  ["Train site teams", "Two days", "M. Tran", "9/22/25", "9/23/25", "Room B"],
]);

export const twoRowHeader: CadreSpec = {
  answers: { "1": below("Co-teaching in high schools") },
  activities: {
    ...twoRows,
    columns: [
      ["action", "Activities"],
      ["resources", "Resources Needed"],
      ["owner", "Staff Lead"],
      ["start", "Date to be Initiated"],
      ["due", "Date to be Completed"],
      ["notes", "Notes"],
    ],
  },
  table: [
    table([
      row([wide("Bureau of Special Services \u2013 Year 1", 6)]),
      headerRow([
        cell("Activities", { merge: "start" }),
        cell("Resources Needed", { merge: "start" }),
        cell("Staff Lead", { merge: "start" }),
        wide("Dates", 2),
        cell("Notes", { merge: "start" }),
      ]),
      headerRow([
        cell("", { merge: "continue" }),
        cell("", { merge: "continue" }),
        cell("", { merge: "continue" }),
        "Date to be Initiated",
        "Date to be Completed",
        cell("", { merge: "continue" }),
      ]),
      ...gridRows(twoRows),
      ...blankRows(2, 6),
    ]),
  ],
};

const split = worksheet([
  ["Name a lead in each county", "None needed", "B. Osei", "1/5/26", "1/30/26", ""],
  ["Collect baseline data", "Data clerk", "P. Lund", "2/2/26", "3/13/26", ""],
  ["Visit six schools", "Van; per diem", "B. Osei", "3/16/26", "4/24/26", "two a week"],
  ["Write the county reports", "Template", "P. Lund", "4/27/26", "5/29/26", ""],
  ["Meet with the counties", "", "B. Osei", "June 2026", "June 2026", ""],
]);

export const splitTable: CadreSpec = {
  answers: { "1": below("Attendance of students with disabilities"), "2b": below("School clerks") },
  activities: split,
  table: [
    table([headerRow(split.columns.map(([, label]) => label)), ...gridRows(split).slice(0, 2)]),
    p(),
    table([...gridRows(split).slice(2, 4)]),
    { ...p(), pageBreak: true },
    table([
      headerRow(split.columns.map(([, label]) => label)),
      ...gridRows(split).slice(4),
      ...blankRows(2, 6),
    ]),
  ],
};

const numbered: Grid = {
  id: "activities",
  columns: [
    ["extra-1", "#"],
    ["action", "Activities"],
    ["owner", "Staff Lead"],
    ["due", "Date to be Completed"],
    ["extra-2", "Status"],
  ],
  rows: [
    ["1", "Form the team", "Ada Birch", "9/30/2025", "Done"],
    ["2", "Read the case files", "Ada Birch", "11/14/2025", "In progress"],
    ["3", "Propose changes", "", "", "Not started"],
  ],
};

const CHOOSE = "Choose an item.";
const STATUS = ["Not started", "In progress", "Done"] as const;

const status = (text: string): ReturnType<typeof p> =>
  p({ control: { kind: "dropDownList", choices: [CHOOSE, ...STATUS] }, text });

export const presets: CadreSpec = {
  answers: {
    "1": afterBreak("Timely evaluations"),
    "3": below("100% of evaluations within 60 days by 2027"),
  },
  activities: numbered,
  table: [
    table([
      headerRow(numbered.columns.map(([, label]) => label)),
      ...numbered.rows.map(([no = "", action = "", owner = "", due = "", state = ""]) =>
        row([no, action, owner, due, status(state)]),
      ),
      ...["4", "5", "6"].map((no) => row([no, "", "", "", status("Not started")])),
    ]),
  ],
};
