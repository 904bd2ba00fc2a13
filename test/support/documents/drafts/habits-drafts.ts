import { behind, below, cadreBlocks, noAnswer, worksheet } from "../real/cadre";
import { questionRow, schoolLine, STEP_COLUMNS, strategyRow } from "../real/ese";
import { blankRows, cell, headerRow, p, type Piece, row, table } from "../real/nodes";
import { bad, judged, judgedCell, judgedRow, may, trap } from "./marks";
import { judgedPfs } from "./pfs-drafts";
import type { ReviewedDocument } from "./reviewed";

/** Drafts whose defects hide in tracked changes, controls, merged cells, split tables; everything is made up. */

const LABELS = STEP_COLUMNS.map(([, label]) => label);

const control = (kind: "date" | "dropDownList" | "plainText", placeholder: string): Piece => ({
  control: { kind, placeholder, ...(kind === "dropDownList" ? { choices: ["J. Park", "M. Sousa"] } : {}) },
  text: "",
});

const tracked: ReviewedDocument = {
  name: "ESE draft: tracked changes and controls",
  asOf: "2025-09-15",
  blocks: [
    schoolLine({ school: "Eastbrook Schools", date: "9/2/2025", strategy: "" }),
    table([
      strategyRow("A tutoring program during the school day"),
      headerRow(LABELS),
      questionRow,
      row([
        "Choose a tutoring provider",
        judged(trap("$60,000, ESSER carry-over")),
        judged(trap("Signed contract")),
        judged(trap("Janet Park, Director of Finance")),
        // The date was taken out, and nobody has accepted that yet.
        judgedCell([p({ deleted: "9/30/2025" })], bad("", "missing-date")),
      ]),
      row([
        "Select students by fall screening",
        judgedCell(
          [p(control("plainText", "Click or tap here to enter text."))],
          bad("", "missing-resources"),
        ),
        judged(trap("List of 120 students")),
        judgedCell([p(control("dropDownList", "Choose an item."))], bad("", "missing-owner")),
        judgedCell([p(control("date", "Click or tap to enter a date."))], bad("", "missing-date")),
      ]),
      row(["Hire a coordinator", "None", "Offer letter", "HR", "8/1/2025"], { change: "deleted" }),
      row(
        [
          "Train the tutors",
          "Two evenings",
          judged(trap("All 30 tutors complete the training")),
          judged(bad("HR department", "vague-owner")),
          judged(trap("10/3/2025")),
        ],
        { change: "inserted" },
      ),
      row([
        "Schedule three sessions a week for each student",
        judged(trap("See step 1")),
        judged(bad("XX% of students scheduled", "placeholder-text")),
        judgedCell([p({ deleted: "TBD" }, { inserted: "M. Sousa" })], trap("M. Sousa")),
        judged(trap("10/10/2025")),
      ]),
      row([
        "Review progress each month",
        "Progress reports of the provider",
        judgedCell(
          [p({ on: "Student growth", comment: "How will we know?" })],
          bad("Student growth", "not-measurable"),
        ),
        judged(bad("Principal", "vague-owner")),
        judged(bad("Monthly", "unparseable-date")),
      ]),
      row([
        "Report to families",
        judged(trap("Translation, $800")),
        judged(trap("Letter sent home in three languages")),
        judged(bad("[Insert name]", "missing-owner")),
        judged(bad("mm/dd/yyyy", "missing-date")),
      ]),
      ...blankRows(2, 5),
    ]),
  ],
};

const merged: ReviewedDocument = {
  name: "ESE draft: merged blanks, renamed columns, a cost column",
  asOf: "2025-10-01",
  blocks: [
    schoolLine({ school: "Northfield Public Schools", date: "September 4, 2025", strategy: "" }),
    table([
      strategyRow("Universal screening for dyslexia in kindergarten to grade 3", 6),
      headerRow([
        "Key Action Steps",
        "Resources Needed",
        "Measures of Implementation",
        "Person Responsible",
        "Due Date",
        "Estimated Cost",
      ]),
      {
        cells: [
          judged("Select the screener"),
          judged(trap("Review team of four (existing)")),
          judged(trap("Selection memo")),
          judged(bad("", "missing-owner"), { merge: "start" }),
          judged(trap("10/31/2025")),
          judged(trap("$0")),
        ],
      },
      {
        cells: [
          judged("Buy licenses"),
          judged(trap("$7,200, Title I")),
          judged(trap("Purchase order")),
          cell("", { merge: "continue" }),
          judged(trap("Nov. 2025")),
          judged(trap("$7,200")),
        ],
      },
      {
        cells: [
          judged("Train examiners"),
          judged(trap("Trainer from the publisher")),
          judged(bad("Sign in sheets", "weak-deliverable")),
          judged(trap("Dr. Imani Clarke"), { merge: "start" }),
          judged(bad("Early winter", "unparseable-date")),
          judged(trap("")),
        ],
      },
      {
        cells: [
          judged("Screen all students"),
          judged(bad("", "missing-resources")),
          judged(trap("98% of students in K\u20133 screened")),
          cell("", { merge: "continue" }),
          judged(bad("01/32/2026", "unparseable-date")),
          judged(trap("")),
        ],
      },
      judgedRow([
        "Train examiners",
        trap("Trainer from the publisher"),
        bad("Awareness of dyslexia", "not-measurable"),
        bad("Reading specialists and principals", "vague-owner", "multiple-owners"),
        bad("By the end of the year", "unparseable-date"),
        trap("$1,500"),
      ]),
      judgedRow(["", "", "", "", "", ""]),
      judgedRow([
        "Share results with families",
        trap("Not needed"),
        bad("-", "missing-measure"),
        bad("I. Clarke; B. Cho", "multiple-owners"),
        bad("", "missing-date"),
        trap("n/a"),
      ]),
    ]),
  ],
};

const split: ReviewedDocument = {
  name: "CADRE draft: a worksheet in two parts, prompts skipped",
  asOf: "2025-11-03",
  blocks: cadreBlocks({
    answers: {
      "1": behind("Mediation before complaints"),
      "2a": noAnswer,
      "2b": noAnswer,
      "2c": noAnswer,
      "2d": noAnswer,
      "2e": noAnswer,
      "2f": noAnswer,
      "2g": noAnswer,
      "3": below("By June 2026, families and schools will use mediation more often."),
      "3a": below(
        "combination of attendance data, comprehension data, observation data from role plays and actual IEP meetings",
      ),
      "3b": below("Case records"),
    },
    activities: worksheet([]),
    table: [
      table([
        headerRow(["Activity", "Resources", "Lead Staff", "Start Date", "End Date", "Notes"]),
        judgedRow([
          "Write a guide for families",
          trap("Graphic designer, $900"),
          trap("P. Moreau"),
          trap("9/8/2025"),
          trap("10/17/2025"),
          trap("Printed and mailed - complete"),
        ]),
        judgedRow([
          "Translate the guide",
          trap("None needed"),
          bad("Translation office", "vague-owner"),
          trap("10/20/2025"),
          bad("10/31/2025", "overdue"),
          "",
        ]),
      ]),
      { ...p(), pageBreak: true },
      table([
        judgedRow([
          "Train mediators",
          bad("", "missing-resources"),
          trap("Paul Moreau"),
          trap("Jan. 2026"),
          bad("Dec. 2025", "date-order"),
          "",
        ]),
        judgedRow([
          "Offer mediation in all regions",
          trap("Six mediators"),
          bad("Regional directors", "vague-owner"),
          bad("When funded", "unparseable-date"),
          bad("Ongoing", "unparseable-date"),
          trap("n/a"),
        ]),
        judgedRow([
          "Report the results",
          trap("Data analyst"),
          bad("", "missing-owner"),
          bad("TBD", "missing-date"),
          trap("May 29, 2026"),
          "",
        ]),
        ...blankRows(2, 6),
      ]),
    ],
  }),
  prompts: {
    "2a": bad("", "empty-section").verdict,
    "3": bad("", "not-measurable").verdict,
    "3a": bad("", "example-left-in").verdict,
  },
  plan: may("", "empty-section").verdict,
};

const late: ReviewedDocument = {
  name: "PfS draft: nobody reported",
  asOf: "2026-05-20",
  blocks: judgedPfs({
    school: "Lakeview Regional High School",
    period: "2025-26",
    objective: "Graduates are ready for college",
    initiative: "Early college seats",
    description: trap("Juniors take two courses at the community college."),
    terms: [["Early college", trap("Courses that count in high school and in college.")]],
    examples: ["resources"],
    process: [
      ["Sign an agreement with the college", trap("R. Silva"), trap("8/29/25"), may("", "missing-status")],
      ["Recruit sixty juniors", trap("Counselor D. Hart"), trap("9/30/25"), may("", "missing-status")],
      ["Arrange buses", trap("R. Silva"), trap("10/10/25"), may("", "missing-status")],
      [
        "Hold study groups",
        bad("Counselors", "vague-owner"),
        bad("Twice a week", "unparseable-date"),
        trap(""),
      ],
      ["Hold study groups", trap("D. Hart"), bad("9/15/2027", "outside-plan-year"), trap("")],
      [trap("Celebrate the first graduates of the program"), trap("Principal"), trap("6/5/26"), trap("")],
    ],
    evidence: [
      [bad("Students take college courses", "not-measurable"), trap("D. Hart"), trap("5/15/26"), trap("")],
      [
        trap("By April 30, 80% of the 60 students have a C or better in college transcripts"),
        bad("TBD", "missing-owner"),
        trap("4/30/26"),
        trap(""),
      ],
    ],
    resources: [[trap("Bus contract"), trap(""), trap(""), trap("$18,000 from the state grant"), trap("")]],
  }),
  plan: bad("", "overdue", "missing-status").verdict,
};

export const habitDrafts: readonly ReviewedDocument[] = [tracked, merged, split, late];
