import { blankRows, headerRow, p, table } from "../real/nodes";
import { eseGuide, questionRow, schoolLine, STEP_COLUMNS } from "../real/ese";
import { judgedPlan } from "./ese-drafts";
import { also, bad, judged, judgedRow, may, trap } from "./marks";
import type { ReviewedDocument } from "./reviewed";

/** More drafts of ESE's action plan, judged before any check had seen them; everything is made up. */

const BLANK = ["", "", "", "", ""] as const;

const restorative: ReviewedDocument = {
  name: "ESE draft: restorative practice",
  asOf: "2025-01-21",
  blocks: [
    schoolLine({ school: "Oxbow Valley Public Schools", date: "8/26/2024", strategy: "" }),
    judgedPlan("Restorative practice in all three middle schools", [
      [
        "Convene a steering group: one administrator, one counselor and two teachers from each school",
        trap("None"),
        trap("Charter signed by the Superintendent"),
        trap("Kimberly Ott-Reyes, Ed.D., Director of Student Support"),
        bad("Sept. 13, 2024", "overdue"),
      ],
      [
        trap("Contract with a training provider - DONE"),
        trap("$11,250 (Title IV-A)"),
        trap("Signed contract on file"),
        trap("Asst. Supt. Marcus Bell"),
        trap("10/4/2024"),
      ],
      [
        "Train all 62 middle school staff in community circles",
        trap("Two half-days, substitutes"),
        bad("Training attendance rosters", "weak-deliverable"),
        bad("Counseling staff", "vague-owner"),
        trap("2/4/25 and 3/11/25"),
      ],
      [
        "Hold community circles in advisory",
        bad("", "missing-resources"),
        trap("Circles held in 9 of 9 advisories each week (walkthrough log)"),
        bad("J. Castellano / P. Nguyen", "multiple-owners"),
        bad("Second semester", "unparseable-date"),
      ],
      [
        "Revise the code of conduct",
        trap("Existing legal counsel"),
        trap("Revised code adopted by the School Committee"),
        bad("Superintendent", "vague-owner"),
        trap("May 2025"),
      ],
      [
        "Observe circles twice in the year",
        trap("Walkthrough form (existing)"),
        bad("Circles are going well", "not-measurable"),
        bad("?", "missing-owner"),
        bad("Throughout the year", "unparseable-date"),
      ],
      [
        "Tell families about the new approach",
        bad("TBD", "placeholder-text", "missing-resources"),
        trap("Letter in four languages mailed to 540 households"),
        trap("K. Ott-Reyes"),
        bad("", "missing-date"),
      ],
      [
        "Review discipline referrals each quarter",
        trap("Data analyst, four hours a quarter"),
        bad("", "missing-measure"),
        trap("Ms. Delphine Aubry (Data Analyst)"),
        trap("Quarterly through June 2025"),
      ],
      [
        bad("", "missing-action"),
        trap("Printing, $300"),
        trap("New page in the family handbook"),
        trap("M. Bell"),
        trap("6/13/2025"),
      ],
      [
        "Decide on the scope for next year",
        trap("N/A"),
        trap("Memo with a recommendation to the School Committee"),
        bad("Vacant - position posted", "missing-owner"),
        bad("April 31, 2025", "unparseable-date"),
      ],
      BLANK,
      [
        "Celebrate with staff and students",
        bad("-", "missing-resources"),
        bad("Everyone feels good about the first year", "not-measurable"),
        bad("All staff", "vague-owner"),
        bad("June", "unparseable-date"),
      ],
    ]),
  ],
};

const LABELS = STEP_COLUMNS.map(([, label]) => label);

const pathway: ReviewedDocument = {
  name: "ESE draft: engineering pathway, with a logic model and comments",
  asOf: "2026-03-16",
  blocks: [
    ...eseGuide({
      logicModel: [
        [
          "Few girls choose engineering electives",
          "A three-year engineering pathway with mentors",
          "Lab space, mentors from industry",
          "Courses written and offered",
          "More girls enroll in the second course",
          "40% of the pathway's students are girls by 2028",
        ],
      ],
    }),
    schoolLine({ school: "Blackstone Regional Vocational", date: "1/12/2026", strategy: "" }, true),
    table([
      {
        cells: [
          {
            ...judged(bad("Monthly math nights for parents", "strategy-not-in-logic-model")),
            blocks: [p({ bold: "Strategy:" }, " Monthly math nights for parents")],
            span: 6,
          },
        ],
        header: true,
      },
      headerRow([...LABELS, "Comments"]),
      { cells: [...questionRow.cells, { blocks: [p()] }] },
      judgedRow([
        "1. Write the course of study for year one",
        trap("Summer curriculum hours (existing line)"),
        trap("Course of study approved by the Director"),
        trap(
          "Dr. Ana-Luc\u00eda Ferreira-Batista, Ph.D., Executive Director of Teaching, Learning & Innovation",
        ),
        trap("2/6/2026"),
        trap("Approved 2/4"),
      ]),
      judgedRow([
        bad("2. Run a pilot section (after step 4)", "date-order"),
        trap("Lab B"),
        trap("Grades posted for 24 students"),
        trap("R. O\u2019Dowd (lead); S. Pike"),
        trap("6/1/26 - 6/12/26"),
        "",
      ]),
      judgedRow([
        "3. Open the lab to grade 9",
        bad("Four 3D printers - not yet funded", "unsecured-resource"),
        trap("Lab schedule posted"),
        bad("Human Resources", "vague-owner"),
        bad("end of Q3", "unparseable-date"),
        "",
      ]),
      judgedRow([
        "4. Recruit students from the middle schools",
        trap("Flyers; bus for two visits"),
        bad("Good turnout", "not-measurable"),
        trap("Principal Hightower"),
        trap("5/15/2026"),
        "",
      ]),
      judgedRow([
        "5. Train two teachers in design software",
        bad("", "missing-resources"),
        trap("Both teachers hold the vendor\u2019s certificate"),
        bad("TBA", "missing-owner"),
        bad("March 6, 2026", "overdue"),
        trap("Vendor is late with the licenses"),
      ]),
      judgedRow([
        "6. Order the printers\u2019 supplies, once step 5 is complete",
        trap("$1,900"),
        trap("Supplies received"),
        trap("Mr. Sanchez"),
        bad("3/2/2026", "date-order", "overdue"),
        "",
      ]),
      judgedRow([
        "7. Match mentors with students",
        trap("Volunteer mentors"),
        bad("XX students matched", "placeholder-text"),
        bad("[Name]", "missing-owner"),
        bad("Summer", "unparseable-date"),
        "",
      ]),
      judgedRow([
        "8. Match mentors with students",
        trap("Volunteer mentors"),
        bad("Students enjoy it", "not-measurable"),
        bad("", "missing-owner"),
        trap("Week of 4/20/26"),
        "",
      ]),
      judgedRow([
        "9. Report to the Trustees",
        trap("no additional funding required"),
        trap("Slides and minutes of the June meeting"),
        bad("Ferreira-Batista and Hightower", "multiple-owners"),
        bad("06/31/2026", "unparseable-date"),
        trap("n/a"),
      ]),
      judgedRow([
        may("10. Meet with the advisory board", "no-prerequisites"),
        trap("not applicable"),
        bad("Sign in sheet", "weak-deliverable"),
        also(bad("Advisory board", "vague-owner"), "missing-owner"),
        bad("Ongoing", "unparseable-date"),
        trap("TBD by the board whether to invite parents"),
      ]),
      ...blankRows(2, 6),
    ]),
  ],
  plan: may("", "unmodelled-strategy").verdict,
};

export const laterEseDrafts: readonly ReviewedDocument[] = [restorative, pathway];
