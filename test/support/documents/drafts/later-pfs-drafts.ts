import { also, bad, may, trap } from "./marks";
import { judgedPfs } from "./pfs-drafts";
import type { ReviewedDocument } from "./reviewed";

/** One more draft of Planning for Success's template, judged before any check had seen it; everything is made up. */

const belonging: ReviewedDocument = {
  name: "PfS draft: attendance and belonging",
  asOf: "2025-11-17",
  blocks: judgedPfs({
    school: "Saltmarsh Charter School",
    period: "2025-2026",
    objective: trap("Cut chronic absence in half by 2027"),
    initiative: trap("Attendance teams in every grade"),
    description: bad(
      "Attendance teams meet weekly and treat every family with cultural humility and equity.",
      "undefined-term",
    ),
    terms: [
      [trap("Chronic absence"), trap("Missing 10% or more of school days for any reason")],
      ["Outreach", bad("TBD", "missing-definition", "placeholder-text")],
    ],
    examples: ["evidence"],
    process: [
      [
        "Form grade-level attendance teams",
        trap("Assistant Principal Dolores Quaye"),
        trap("8/29/2025"),
        trap("Achieved"),
      ],
      [
        "Set up a Monday absence report",
        trap("Ike Sorensen, Data & Systems Manager"),
        may("Sept 2025", "overdue"),
        trap("Green"),
      ],
      [
        "Train teams in family calls",
        bad("Social workers", "vague-owner"),
        trap("10/3/2025"),
        bad("", "missing-status"),
      ],
      [
        "Write a call script in three languages",
        trap("D. Quaye"),
        bad("10/24/2025", "overdue"),
        trap("Yellow - translation late"),
      ],
      ["Visit 40 families at home", bad("", "missing-owner"), trap("December 2025"), trap("")],
      [
        "Review each student\u2019s plan",
        bad("Quaye, Sorensen & Lum", "multiple-owners"),
        bad("every two weeks", "unparseable-date"),
        trap("on schedule"),
      ],
      ["Publish results to families", trap("Head of School"), bad("2/29/2026", "unparseable-date"), trap("")],
      [bad("", "missing-action"), trap("I. Sorensen"), trap("3/13/2026"), trap("")],
      [
        "Hold a spring attendance fair",
        bad("to be named", "missing-owner"),
        bad("", "missing-date"),
        trap("Not started"),
      ],
      [
        "Plan the summer bridge",
        trap("Priscilla Lum (Dean)"),
        also(bad("7/15/2024", "outside-plan-year"), "overdue"),
        may("", "missing-status"),
      ],
      [
        "Give out bus passes",
        trap("D. Quaye"),
        trap("January 30, 2026"),
        bad("TBD", "placeholder-text", "missing-status"),
      ],
    ],
    evidence: [
      [
        trap(
          "By January, 70% of families called report in the phone survey that they know whom to ask for help",
        ),
        trap("P. Lum"),
        trap("1/30/2026"),
        trap(""),
      ],
      [
        bad("Teachers will attend a workshop on attendance", "activity-not-change", "weak-deliverable"),
        trap("D. Quaye"),
        trap("12/5/2025"),
        trap(""),
      ],
      [
        bad("Chronic absence goes down", "not-measurable"),
        bad("Attendance team", "vague-owner"),
        trap("Feb. 27, 2026"),
        trap(""),
      ],
      [
        trap(
          "In grades 6\u20138, the share of students with 95% attendance rises from 61% to 70% (weekly report)",
        ),
        trap("I. Sorensen"),
        bad("End of third quarter", "unparseable-date"),
        trap(""),
      ],
      [
        bad("Sign-in sheets from team meetings", "weak-deliverable"),
        trap("D. Quaye"),
        trap("5/1/2026"),
        trap(""),
      ],
    ],
    resources: [
      [trap("Time for weekly meetings"), trap(""), trap("One duty period a week"), trap(""), trap("")],
      [
        trap("Phone line with interpreters"),
        trap(""),
        trap(""),
        trap("$3,100 from the family grant"),
        trap("contract starts in October"),
      ],
      [
        bad("Van for home visits", "missing-resource-source"),
        trap(""),
        trap(""),
        trap(""),
        trap("Ask the PTO"),
      ],
      [trap("Data manager"), trap("Monday hour"), trap(""), trap(""), trap("existing")],
      [trap("Incentives for classes"), trap(""), bad("?", "placeholder-text"), trap(""), trap("")],
      [trap("Volunteers"), trap("N/A"), trap("N/A"), trap("Six parent volunteers"), trap("None needed")],
    ],
  }),
  plan: may("", "undefined-term").verdict,
};

export const laterPfsDrafts: readonly ReviewedDocument[] = [belonging];
