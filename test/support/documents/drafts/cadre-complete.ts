import { behind, below, bullets, cadreBlocks, worksheet } from "../real/cadre";
import type { ReviewedDocument } from "./reviewed";

/** Complete plans of CADRE in which much looks wrong and nothing is; every name, agency and figure is made up. */

export const completeCadre: readonly ReviewedDocument[] = [
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
];
