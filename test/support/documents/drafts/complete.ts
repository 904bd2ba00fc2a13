import { behind, below, bullets, cadreBlocks, worksheet } from "../real/cadre";
import { eseGuide, schoolLine, STEP_COLUMNS, steps, stepsTable, strategyRow } from "../real/ese";
import { blankRows, headerRow, row, table } from "../real/nodes";
import { judgedPfs } from "./pfs-drafts";
import type { ReviewedDocument } from "./reviewed";

/** Complete plans in which much looks wrong and nothing is; every name, district and figure is made up. */

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

export const completePlans: readonly ReviewedDocument[] = [
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
  {
    name: "complete CADRE plan: facilitated meetings",
    asOf: "2025-03-10",
    blocks: cadreBlocks({
      answers: {
        "1": below("Facilitated meetings for families of students with disabilities"),
        "2a": below(
          "Case managers open with the student\u2019s strengths.\nConcerns are restated in neutral words.",
        ),
        "2b": below("IEP team members"),
        "2c": below(
          "How interest-based problem solving works; how to run an agenda; when to call a facilitator",
        ),
        "2d": below("Four short modules, then practice with a coach in a real meeting"),
        "2e": below(
          "Release time; a coach in each region. The State can pay for the coaches in the first year.",
        ),
        "2f": below("Fewer complaints, and programs that families understand"),
        "2g": below("Complaints rose from 41 to 67 in two years, and families say that they are not heard."),
        "3": below(
          "By June 30, 2026, 75% of trained team members use at least three of the five practices in observed meetings.",
        ),
        "3a": below("Attendance data, observation ratings of 60 meetings, a parent survey"),
        "3b": below("Attendance logs, observation rubric, the annual parent survey"),
      },
      activities: worksheet([
        [
          "Recruit twelve facilitators",
          "Stipends",
          "Rosa Delgado",
          "9/3/2024",
          "10/31/2024",
          "Completed 10/28",
        ],
        [
          "Build four online modules",
          "Contract with the university, $18,500",
          "T. Whitfield, Dispute Resolution Coordinator",
          "October 1, 2024",
          "January 15, 2025",
          "Done; on the website since January 13",
        ],
        [
          "Pilot the modules in three districts",
          "Substitute pay\nCoaching logs",
          "Rosa Delgado (lead), with Sam Ito",
          "Feb. 2025",
          "May 2025",
          "On track",
        ],
        ["", "", "", "", "", ""],
        ["Train observers", "None needed", "S. Ito", "4/7/25", "4/11/25", ""],
        [
          "Adjust the modules after the pilot",
          "University contract (existing)",
          "T. Whitfield",
          "6/2/2025",
          "8/29/2025",
          "Depends on the pilot",
        ],
        [
          "Offer the modules in every region",
          "Regional centers; see activity 2",
          "Director of Dispute Resolution",
          "September 2025",
          "May 29, 2026",
          "",
        ],
        ["Observe sixty meetings", "Observers, $6,000", "Sam Ito", "January 2026", "June 12, 2026", "N/A"],
      ]),
    }),
  },
  {
    name: "complete CADRE plan: transition",
    asOf: "2025-01-15",
    blocks: cadreBlocks({
      withoutIntro: true,
      answers: {
        "1": behind("Transition planning that starts by age 14"),
        "2a": bullets("Students lead a part of their own meeting", "Adults wait for the student to answer"),
        "2b": behind("Students aged 14 and over; transition coordinators"),
        "2c": behind("What the law asks for, and how to coach a student to speak up"),
        "2d": behind("Role play with feedback"),
        "2e": behind("A common planning hour each week. The State can publish model scripts."),
        "2f": behind("Students know their own goals"),
        "2g": behind("Only 38% of leavers could name one goal of their program."),
        "3": below(
          "By December 2025, 60% of students aged 14 and over lead a part of their meeting, as shown by meeting records.",
        ),
        "3a": below("Meeting records, an end-of-year interview with 40 students"),
        "3b": below("Meeting record form; interview guide; sign-in sheets"),
      },
      activities: worksheet([
        [
          "Write a student script",
          "Template from the regional center",
          "Lena Fox (Transition Coordinator)",
          "Jan. 2025",
          "February 2025",
          "",
        ],
        ["Train coordinators", "One day, a room", "Lena Fox", "3/3/2025", "3/3/2025", "Lunch provided"],
        ["Coach each coordinator", "None", "Omar Haddad", "3/10/25", "5/30/25", "See the coaching calendar"],
        ["Coach a second round", "None", "Same", "9/8/2025", "10/31/2025", ""],
        [
          "Review meeting records",
          "Records clerk, 12 hours",
          "Mar\u00eda del Carmen Ortiz-Vega",
          "11/3/2025",
          "12/12/2025",
          "TBD by the panel whether to interview parents as well",
        ],
      ]),
    }),
  },
  {
    name: "complete PfS plan: reading",
    asOf: "2025-02-14",
    blocks: judgedPfs({
      school: "Pine Hollow Public Schools",
      period: "2024-25",
      objective: "Every student reads at grade level by the end of grade 3",
      initiative: "Shared reading routines in grades K to 3",
      description:
        "Kindergarten and grade 1 start in September.\nGrades 2 and 3 follow in January, after coaching.\nFor example, each class reads one text together.",
      terms: [
        ["Shared reading", "The class reads one text together, with a purpose set by the teacher."],
        ["Equity", "Each child gets what that child needs to read."],
      ],
      process: [
        ["Choose the routines", "Ellen Marsh", "9/13/2024", "Met"],
        ["Train K\u20131 teachers", "E. Marsh, Literacy Director", "10/25/24", "completed"],
        [
          "Train grade 2\u20133 teachers",
          "J. Rivera, Literacy Coach",
          "Jan. 2025",
          "Met 1/24; make-up session held",
        ],
        ["Visit classrooms with the look-for tool", "Principal of each school", "March 2025", ""],
        ["", "", "", ""],
        ["Order decodable books", "Omar Aziz", "3/3/2025", "on track"],
        ["Hold family reading nights", "O. Aziz", "4/1/2025 - 5/15/2025", ""],
      ],
      evidence: [
        [
          "80% of 46 observed lessons show the routines by April 30 (look-for tool)",
          "Dr. Paula Reyes",
          "4/30/2025",
          "not yet due",
        ],
        [
          "By February 28, 75% of K\u20131 teachers report in the coaching survey that they use the routines daily",
          "E. Marsh",
          "2/28/2025",
          "",
        ],
      ],
      resources: [
        ["Two literacy coaches", "Coaches shift to grades K\u20133", "", "", "existing"],
        ["Decodable books", "", "", "$14,200 from the literacy grant", ""],
        ["Common planning time", "", "Wednesday staff meeting", "", "N/A"],
      ],
    }),
  },
  {
    name: "complete PfS plan: advisory",
    asOf: "2024-12-02",
    blocks: judgedPfs(
      {
        school: "Cedar Bluff Academy",
        period: "SY 2024\u201325",
        objective: "Every student feels safe and known",
        initiative: "Morning advisory in grades 6 to 8",
        description: "Each advisor meets twelve students for 15 minutes a day.",
        terms: [["Advisory", "A small group with one adult for three years"]],
        process: [
          ["Assign students to advisors", "V. Costa", "8/23/24", "Met"],
          ["Train advisors in the opening routine", "Assistant Principal", "9/27/24", "Met, two sessions"],
          ["Write twenty advisory lessons", "Vera Costa, Dean of Students", "12/20/2024", "Yellow"],
          ["Visit each group once", "D. Hart (Guidance)", "February 2025", "new"],
          ["Survey students", "D. Hart", "3/21/2025", ""],
        ],
        evidence: [
          [
            "By May, 70% of students in grades 6 to 8 name an adult they trust in the climate survey",
            "D. Hart",
            "5/16/2025",
            "",
          ],
        ],
        resources: [
          ["Lesson binders", "", "", "$640", ""],
          ["Fifteen minutes in the schedule", "Homeroom", "", "", ""],
          ["Staff time", "None needed", "", "", ""],
        ],
      },
      6,
    ),
  },
];
