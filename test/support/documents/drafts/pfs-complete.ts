import { judgedPfs } from "./pfs-drafts";
import type { ReviewedDocument } from "./reviewed";

/** Complete plans of Planning for Success in which much looks wrong and nothing is; every name, district and figure is made up. */

export const completePfs: readonly ReviewedDocument[] = [
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
