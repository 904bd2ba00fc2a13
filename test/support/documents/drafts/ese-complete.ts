import { eseGuide, schoolLine, STEP_COLUMNS, steps, stepsTable, strategyRow } from "../real/ese";
import { blankRows, headerRow, row, table } from "../real/nodes";
import type { ReviewedDocument } from "./reviewed";

/** Complete plans of ESE in which much looks wrong and nothing is; every name, district and figure is made up. */

const ese = (school: string, date: string, strategy: string) => ({ school, date, strategy });

const literacyHead = ese(
  "Millbrook Public Schools",
  "9/12/2024",
  "A coherent early-literacy program in grades K\u20132",
);

const writing = ese(
  "Fairmount K\u20138",
  "July 21, 2025",
  "Teach argument writing across subjects in grades 5 to 8",
);

const absence = ese(
  "Harbor View Regional",
  "8/18/2025",
  "Reduce chronic absence through early outreach to families",
);

export const completeEse: readonly ReviewedDocument[] = [
  {
    name: "complete ESE plan: early literacy",
    asOf: "2024-10-15",
    blocks: [
      schoolLine(literacyHead),
      stepsTable(
        literacyHead,
        steps([
          [
            "Form a literacy leadership team (completed September 20)",
            "None needed",
            "Team roster and meeting calendar posted",
            "Dr. M. Alvarez, Asst. Superintendent for Teaching & Learning",
            "September 20, 2024",
          ],
          [
            "Select a screening assessment, once the team is formed",
            "$4,500 from the curriculum budget",
            "Vote of the team recorded in the minutes",
            "J. Rivera, Literacy Coach",
            "11/15/24",
          ],
          [
            "Order and deliver classroom materials",
            "Title I funds; storage at the central office",
            "Materials delivered to all 24 classrooms",
            "Tom\u00e1s Ibarra (Business Manager)",
            "January 2025",
          ],
          ["", "", "", "", ""],
          [
            "Train K\u20132 teachers in the new routines (needs the materials of step 3)",
            "Two half days of release time; trainer; existing coaches",
            "A certain percentage of teachers receive training over the year",
            "L. Chen",
            "1/27/2025 \u2013 2/14/2025",
          ],
          [
            "Coach in classrooms",
            "N/A",
            "Each teacher has two coaching visits, noted in the coaching log",
            "Same as above",
            "May 30, 2025",
          ],
          [
            "Report to the School Committee",
            "Staff time",
            "Presentation and written summary; attendance list",
            "Superintendent Ruth Okafor",
            "By June 2025",
          ],
        ]),
      ),
    ],
  },
  {
    name: "complete ESE plan: writing, behind the guide",
    asOf: "2025-08-05",
    blocks: [
      ...eseGuide({
        logicModel: [
          [
            "Students write little outside of English",
            "Teach argument writing across subjects",
            "Writing specialist, summer stipends",
            "Common prompts in use",
            "Students cite evidence in every subject",
            "75% of students score 3 or 4 on the writing rubric",
          ],
        ],
      }),
      schoolLine(writing, true),
      stepsTable(
        writing,
        steps([
          [
            "Write a common rubric",
            "Summer stipends for six teachers, $3,600",
            "Rubric for grades 5 to 8 approved by all departments",
            "Ana Souza, Writing Specialist",
            "August 22, 2025",
          ],
          [
            "Choose four prompts a year for each subject",
            "None",
            "Calendar of 16 prompts",
            "Mr. D. Beaulieu",
            "9/30/2025",
          ],
          [
            "Train teachers to score with the rubric",
            "Half-day in October; scored samples",
            "90% of teachers reach 80% agreement on ten samples",
            "Souza, Ana",
            "Oct. 31, 2025",
          ],
          [
            "Score the first prompts together (after training)",
            "Common planning time (existing)",
            "Scores of all students in grades 5\u20138 entered",
            "Principal K. Lindqvist",
            "12/12/2025",
          ],
          [
            "Adjust lessons after each scoring session",
            "See step 2",
            "Revised unit plans on the shared drive",
            "A. Souza, Writing Specialist (with department heads)",
            "March 2026",
          ],
          [
            "Compare first and last prompts",
            "Data manager, six hours",
            "Report with results by grade",
            "Leon Fitzgerald Jr., Data Manager",
            "2026-06-12",
          ],
        ]),
        { spare: 6 },
      ),
    ],
  },
  {
    name: "complete ESE plan: attendance, numbered",
    asOf: "2025-09-02",
    blocks: [
      schoolLine(absence),
      table([
        strategyRow(absence.strategy, 7),
        headerRow(["#", ...STEP_COLUMNS.map(([, label]) => label), "Cost"]),
        ...[
          [
            "1",
            "Set up a weekly attendance report",
            "Data manager",
            "Report sent to five schools each week",
            "Priya Nair",
            "9/19/2025",
            "$0",
          ],
          [
            "2",
            "Call families after two absences (step 1 first)",
            "Phone scripts in four languages",
            "95% of families reached within three days",
            "Carlos Mendes, Attendance Officer",
            "10/17/2025",
            "N/A",
          ],
          [
            "3",
            "Hold re-entry meetings",
            "Meeting form",
            "Signed agreement with each family",
            "Dr. N. Brandt",
            "11/3/2025 to 12/19/2025",
            "",
          ],
          ["", "", "", "", "", "", ""],
          [
            "4",
            "Secure a grant for bus passes",
            "Grant writer (existing contract)",
            "Application submitted",
            "Grace Oyelaran, Director of Student Services",
            "January 30, 2026",
            "$1,200",
          ],
          [
            "5",
            "Give out bus passes",
            "Bus passes from the grant",
            "120 students hold a pass",
            "Grace Oyelaran",
            "3/2/2026",
            "$9,600",
          ],
          [
            "6",
            "Review absence data",
            "None needed",
            "Data summary for each school; minutes",
            "P. Nair",
            "June 2026",
            "None",
          ],
        ].map((texts) => row(texts)),
        ...blankRows(4, 7),
      ]),
    ],
  },
];
