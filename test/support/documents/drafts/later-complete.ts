import { behind, below, bullets, cadreBlocks, withoutSample, worksheet } from "../real/cadre";
import { schoolLine, steps, stepsTable } from "../real/ese";
import { judgedPfs } from "./pfs-drafts";
import type { ReviewedDocument } from "./reviewed";

/** More complete plans in which much looks wrong and nothing is; everything is made up. */

const science = {
  school: "Tidewater Unified School District",
  date: "August 11, 2025",
  strategy: "Hands-on science kits in every grade 3\u20135 classroom",
};

export const laterCompletePlans: readonly ReviewedDocument[] = [
  {
    name: "complete ESE plan: science kits",
    asOf: "2025-12-01",
    blocks: [
      schoolLine(science),
      stepsTable(
        science,
        steps([
          [
            "Choose one kit for each unit",
            "Existing science committee",
            "List of nine kits, posted",
            "Dr. Ana-Luc\u00eda Ferreira-Batista, Ph.D., Executive Director of Teaching, Learning & Innovation",
            "Sept. 5, 2025 (completed 9/3)",
          ],
          [
            "Order kits \u2013 complete",
            "$27,400, Title I and general fund",
            "Purchase orders",
            "Jo Bancroft, C.P.A.",
            "9/19/25",
          ],
          [
            "Train all 54 teachers (as soon as the kits are here)",
            "One early-release day; no substitutes needed",
            "100% of teachers trained",
            "W. Achterberg (Science Coach)",
            "Fall 2025 \u2013 January 16, 2026",
          ],
          [
            "Co-teach the first lesson with each teacher",
            "N/A",
            "Coaching log with one entry per teacher",
            "W. Achterberg, with the grade-level leads",
            "by the end of February 2026",
          ],
          [
            "Collect student notebooks twice",
            "None required",
            "Scored sample of 200 notebooks, attendance list of the scoring day",
            "Hye-jin Park, Director of Assessment",
            "March 2 - April 10, 2026",
          ],
          ["Refill the kits", "existing", "Inventory checked", "Ms. Bancroft", "no later than 5/29/2026"],
          [
            "Report to the board and decide on grade 6",
            "none",
            "Written report",
            "Interim Superintendent Theo van der Berg",
            "2026-06-18",
          ],
        ]),
      ),
    ],
  },
  {
    name: "complete CADRE plan: early childhood mediation",
    asOf: "2026-02-02",
    blocks: cadreBlocks({
      answers: {
        "1": below("Early childhood mediation"),
        "2a": bullets("Coordinators offer mediation early", "Families know what it is"),
        "2b": below("IEP team members, service coordinators"),
        "2c": withoutSample("How mediation works, what it costs (nothing), and when to offer it"),
        "2d": below("For example, simulations with actors, then a peer coach."),
        "2e": behind("Release time and a help line. The State can run the help line."),
        "2f": below("Families and programs settle more disputes by themselves."),
        "2g": below(
          "Written complaints rose by a third last year. We don\u2019t know why yet, so we will ask.",
        ),
        "3": below(
          "65% of the 140 service coordinators in the five pilot regions will offer mediation before a complaint is filed by December 31, 2026, according to case records.",
        ),
        "3a": below("Attendance data, quiz scores and case records"),
        "3b": below("Sign-in sheets; case management system"),
      },
      activities: worksheet([
        [
          "Select five pilot regions",
          "None",
          "Teresa Okonkwo-Hale, J.D., State Dispute Resolution Administrator",
          "9/2/2025",
          "10/15/2025",
          "Done 10/10.",
        ],
        [
          "Draft a guide for families",
          "Parent center (existing)",
          "Parent Center Director",
          "Oct. 2025",
          "January 16, 2026",
          "Printed and sent to all regions in January",
        ],
        [
          "Train coordinators",
          "Not needed",
          "Nils Abernathy (Training Lead)",
          "1/12/26",
          "3/27/26",
          "in progress",
        ],
        [
          "Coach coordinators",
          "Six peer coaches",
          "N. Abernathy; support from T. Okonkwo-Hale",
          "March 2026",
          "June 30, 2026",
          "Monthly calls",
        ],
        ["", "", "", "", "", ""],
        [
          "Collect case data",
          "Case management system",
          "Data Manager (P. Ruiz)",
          "July 2026",
          "by December 4, 2026",
          "Existing export",
        ],
      ]),
    }),
  },
  {
    name: "complete PfS plan: attendance teams",
    asOf: "2025-11-17",
    blocks: judgedPfs({
      school: "Saltmarsh Charter School",
      period: "2025-2026",
      objective: "Cut chronic absence in half by 2027",
      initiative: "Attendance teams in every grade",
      description: "Teams meet on Mondays. They call families, and they write down what helped.",
      terms: [["Chronic absence", "Missing 10% or more of school days for any reason"]],
      process: [
        ["Form grade-level attendance teams", "Assistant Principal Dolores Quaye", "8/29/2025", "Achieved"],
        [
          "Set up a Monday absence report",
          "Ike Sorensen, Data & Systems Manager",
          "Sept 2025",
          "Green (complete)",
        ],
        ["Train teams in family calls", "School Social Worker", "10/3/2025", "Held on 10/2, all teams"],
        ["Write a call script", "D. Quaye with the parent council", "10/24/2025", "Completed \u2713"],
        ["Visit 40 families at home", "P. Lum", "December 2025", "18 so far"],
        [
          "Review each student\u2019s plan",
          "Priscilla Lum (Dean)",
          "every two weeks until June 12, 2026",
          "Ongoing",
        ],
        ["Publish results to families", "Head of School", "6/19/2026", "new"],
      ],
      evidence: [
        [
          "By January, 70% of families called report in the phone survey that they know whom to ask",
          "P. Lum",
          "1/30/2026",
          "",
        ],
        [
          "In grades 6\u20138, the share of students who attend 95% of days rises from 61% to 70% (weekly report)",
          "I. Sorensen",
          "5/29/2026",
          "not yet due",
        ],
      ],
      resources: [
        ["Time for weekly meetings", "", "One duty period a week", "", ""],
        ["Phone line with interpreters", "", "", "$3,100", "Family grant"],
        ["Report software", "existing", "", "", ""],
        ["Volunteers", "N/A", "N/A", "Six parents", ""],
      ],
    }),
  },
];
