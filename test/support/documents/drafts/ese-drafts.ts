import { blankRows, cell, headerRow, p, table, type Table } from "../real/nodes";
import { eseGuide, questionRow, schoolLine, STEP_COLUMNS, strategyRow } from "../real/ese";
import { also, bad, judged, judgedRow, may, type Text, trap } from "./marks";
import type { ReviewedDocument } from "./reviewed";

/** Drafts of ESE's action plan with what a careful reviewer finds; every name, district and figure is made up. */

type Step = readonly [action: Text, resources: Text, measure: Text, owner: Text, due: Text];

const BLANK: Step = ["", "", "", "", ""];

export function judgedPlan(strategy: Text, steps: readonly Step[], spare = 2): Table {
  const top = typeof strategy === "string" ? strategyRow(strategy) : strategyCell(strategy);
  return table([
    top,
    headerRow(STEP_COLUMNS.map(([, label]) => label)),
    questionRow,
    ...steps.map((texts) => judgedRow(texts)),
    ...blankRows(spare, 5),
  ]);
}

function strategyCell(strategy: Exclude<Text, string>): Table["rows"][number] {
  const blocks = [p({ bold: "Strategy:" }), ...(strategy.text === "" ? [] : [p(strategy.text)])];
  return { cells: [{ ...judged(strategy), blocks, span: 5 }], header: true };
}

const literacy: ReviewedDocument = {
  name: "ESE draft: early literacy",
  asOf: "2024-10-15",
  blocks: [
    schoolLine({ school: "Millbrook Public Schools", date: "9/12/2024", strategy: "" }),
    judgedPlan("Build one coherent early-literacy program in kindergarten to grade 2", [
      [
        "Form a literacy leadership team with a teacher from each grade",
        trap("None needed"),
        trap("Team roster and meeting calendar posted on the staff site"),
        trap("Dr. M. Alvarez, Asst. Superintendent for Teaching & Learning"),
        bad("September 20, 2024", "overdue"),
      ],
      [
        "Select a screening assessment (after the team is formed)",
        "$4,500 from the curriculum budget",
        bad("", "missing-measure"),
        trap("J. Rivera, Literacy Coach"),
        trap("11/15/24"),
      ],
      [
        "Order and deliver classroom materials",
        bad("", "missing-resources"),
        trap("Materials delivered to all 24 classrooms"),
        bad("Building administrators", "vague-owner"),
        bad("Fall 2024", "unparseable-date"),
      ],
      [
        "Train K\u20132 teachers in the new routines",
        "Two half days of release time; a trainer",
        bad("Record of training (i.e. sign-in sheets)", "weak-deliverable"),
        bad("J. Rivera and L. Chen", "multiple-owners"),
        bad("", "missing-date"),
      ],
      BLANK,
      [
        "Use the routines every day in all K\u20132 classrooms",
        trap("N/A"),
        bad("Teachers feel more confident about the routines", "not-measurable"),
        bad("TBD", "missing-owner"),
        bad("On-going", "unparseable-date"),
      ],
      [
        "Coach new teachers in the routines",
        trap("Literacy coach (existing)"),
        trap("A certain percentage of teachers receive coaching over the year"),
        trap("Lena Chen"),
        trap("June 2025"),
      ],
      [
        "Analyze the mid-year screening results",
        "Half a day for each grade-level team",
        trap("Data summary for each grade, sign-in sheets"),
        bad("Vacant", "missing-owner"),
        bad("2/30/2025", "unparseable-date"),
      ],
      [
        "Report to the School Committee",
        "Slides",
        trap("Presentation at the May meeting"),
        trap("Superintendent Ruth Okafor"),
        trap("by May 20, 2025"),
      ],
      [
        bad("", "missing-action"),
        "Copies of the family guide",
        trap("Guide mailed to 600 families"),
        trap("P. Duval"),
        trap("3/14/2025"),
      ],
    ]),
  ],
};

const mathematics: ReviewedDocument = {
  name: "ESE draft: mathematics, behind the guide",
  asOf: "2025-02-03",
  blocks: [
    ...eseGuide(),
    schoolLine({ school: "", date: "", strategy: "" }, true),
    judgedPlan(bad("", "missing-strategy"), [
      [
        "Adopt a common mathematics curriculum for grades 6\u20138 (completed 11/2024)",
        "Curriculum review committee; $38,000",
        "Vote of the School Committee",
        trap("Assistant Superintendent (Dana Whitcomb)"),
        trap("November 2024"),
      ],
      [
        "Write unit assessments",
        "Summer stipends for six teachers",
        trap("Eight common unit assessments in use"),
        bad("Math Department", "vague-owner"),
        bad("12/20/2024", "overdue"),
      ],
      [
        "Schedule common planning time",
        bad("TBD", "missing-resources", "placeholder-text"),
        trap("Master schedule shows one common block a week in each school"),
        bad("", "missing-owner"),
        trap("March 3, 2025"),
      ],
      [
        "Train teachers in the new units",
        "Publisher\u2019s trainer, two days",
        trap("90% of the 31 mathematics teachers complete both days"),
        bad("Principals, teachers, Curriculum & Instruction", "vague-owner", "multiple-owners"),
        bad("Spring", "unparseable-date"),
      ],
      [
        "Observe lessons with the look-for tool",
        "Look-for tool; time for walkthroughs",
        bad("Improved instruction", "not-measurable"),
        trap("M. Haddad"),
        bad("each week", "unparseable-date"),
      ],
      [
        "Offer office hours for families",
        trap("None"),
        bad("Attendance sheets", "weak-deliverable"),
        trap("Same as above"),
        bad("2024-25 school year", "unparseable-date"),
      ],
      [
        "Review results of the common assessments",
        "Data team, two meetings",
        bad("???", "missing-measure", "placeholder-text"),
        bad("Principal", "vague-owner"),
        bad("TBD", "missing-date"),
      ],
      [
        bad("[Insert action step here]", "placeholder-text"),
        may("", "missing-resources"),
        may("", "missing-measure"),
        may("", "missing-owner"),
        may("", "missing-date"),
      ],
      [
        "Adjust pacing guides, after the results of the common assessments are reviewed",
        "Curriculum coordinators",
        "Revised pacing guides for grades 6, 7 and 8",
        trap("Sofia Marchetti, Mathematics Lead (K. Boyd assists)"),
        trap("June 13, 2025"),
      ],
    ]),
  ],
};

const attendance: ReviewedDocument = {
  name: "ESE draft: attendance, numbered, with dependencies",
  asOf: "2025-09-02",
  blocks: [
    schoolLine({ school: "Harbor View Regional", date: "August 18, 2025", strategy: "" }),
    table([
      strategyRow("Reduce chronic absence through early outreach to families", 6),
      headerRow([
        "No.",
        "Action Steps",
        "Resources",
        "Measures of Implementation (Outputs)",
        "Owner",
        "Deadline",
      ]),
      judgedRow([
        trap("1"),
        "Set up a weekly attendance report",
        "Data manager, 10 hours",
        trap("Weekly report sent to all five schools"),
        trap("Tom\u00e1s Ibarra"),
        trap("9/19/2025"),
      ]),
      judgedRow([
        trap("2"),
        may("Call families after two absences; needs the weekly report (step 1)", "date-order"),
        "Phone scripts in four languages",
        trap("Log of calls: 95% of families reached within three days"),
        bad("Attendance officers", "vague-owner"),
        bad("9/12/2025", "date-order"),
      ]),
      judgedRow([
        trap("3"),
        "Hold re-entry meetings",
        "Meeting form",
        bad("Meetings are productive", "not-measurable"),
        bad("N. Brandt / K. Osei", "multiple-owners"),
        trap("10/1/2025 \u2013 12/19/2025"),
      ]),
      judgedRow([
        trap("4"),
        "Secure a grant for bus passes",
        trap("Grant writer"),
        trap("Signed agreement with the transit authority"),
        bad("to be determined", "missing-owner"),
        bad("June 31, 2026", "unparseable-date"),
      ]),
      judgedRow([trap(""), "", "", "", "", ""]),
      judgedRow([
        trap("5"),
        "Give out bus passes (see step 4)",
        trap("Passes bought with the grant"),
        bad("", "missing-measure"),
        trap("Grace Oyelaran, Director of Student Services"),
        trap("Aug. 2026"),
      ]),
      judgedRow([
        trap("6"),
        "Review absence data at mid-year",
        bad("?", "missing-resources", "placeholder-text"),
        bad("Sign-in sheet from the review meeting", "weak-deliverable"),
        bad("New hire", "vague-owner", "missing-owner"),
        bad("Start of second semester", "unparseable-date"),
      ]),
      judgedRow([
        trap("7"),
        "Publish what was learned",
        trap("No additional resources needed"),
        trap("One-page brief on the website"),
        bad("", "missing-owner"),
        bad("", "missing-date"),
      ]),
      ...blankRows(3, 6),
    ]),
  ],
};

const coteaching: ReviewedDocument = {
  name: "ESE draft: co-teaching, merged owners",
  asOf: "2025-11-10",
  blocks: [
    schoolLine({ school: "Quarry Hill School District", date: "11/3/25", strategy: "" }),
    table([
      strategyRow("Co-teaching in grades 4 and 5"),
      headerRow(STEP_COLUMNS.map(([, label]) => label)),
      questionRow,
      {
        cells: [
          judged("Choose six pairs of teachers"),
          judged(trap("Existing staff")),
          judged(trap("List of pairs")),
          judged(trap("H. Novak, Director of Special Education"), { merge: "start" }),
          judged(trap("12/5/25")),
        ],
      },
      {
        cells: [
          judged("Train the pairs"),
          judged("Trainer, $2,400"),
          judged(trap("All twelve teachers finish the course; attendance log")),
          cell("", { merge: "continue" }),
          judged(bad("Winter 2026", "unparseable-date")),
        ],
      },
      {
        cells: [
          judged("Plan together each week"),
          judged(bad("", "missing-resources")),
          judged(bad("Better collaboration between teachers", "not-measurable")),
          judged(bad("Grade level teams", "vague-owner"), { merge: "start" }),
          judged(bad("Weekly", "unparseable-date")),
        ],
      },
      {
        cells: [
          judged("Co-teach one block a day"),
          judged(trap("Not applicable")),
          judged(trap("Lesson plans that name both teachers\u2019 parts")),
          cell("", { merge: "continue" }),
          judged(bad("Year round", "unparseable-date")),
        ],
      },
      judgedRow([
        "Observe each pair twice",
        "Observation form",
        bad("Student engagement", "not-measurable"),
        bad("xxx", "missing-owner", "placeholder-text"),
        bad("ASAP", "unparseable-date"),
      ]),
      judgedRow([
        "Survey students and families",
        "Online survey tool (existing)",
        trap("Response rate of at least 60%"),
        trap("Ann-Marie O\u2019Neill"),
        bad("10/31/2025", "overdue"),
      ]),
      judgedRow([
        "Decide whether to extend to grade 6",
        trap("none required"),
        trap("Written recommendation to the Superintendent"),
        bad("H. Novak, B. Cho, R. Silva", "multiple-owners"),
        also(bad("n/a", "missing-date"), "unparseable-date"),
      ]),
    ]),
  ],
};

export const eseDrafts: readonly ReviewedDocument[] = [literacy, mathematics, attendance, coteaching];
