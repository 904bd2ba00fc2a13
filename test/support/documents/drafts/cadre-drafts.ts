import {
  afterBreak,
  type Answer,
  behind,
  below,
  bullets,
  cadreBlocks,
  insteadOfSample,
  noAnswer,
  withoutSample,
  worksheet,
  WORKSHEET_COLUMNS,
} from "../real/cadre";
import { type Block, blankRows, headerRow, table } from "../real/nodes";
import { bad, judgedRow, may, type Text, trap, type Verdict } from "./marks";
import type { ReviewedDocument } from "./reviewed";

/** Drafts of CADRE's tool with what a careful reviewer finds; every name, agency and figure is made up. */

type Activity = readonly [action: Text, resources: Text, owner: Text, start: Text, due: Text, notes: Text];

const BLANK: Activity = ["", "", "", "", "", ""];

function activities(rows: readonly Activity[], spare = 3): readonly Block[] {
  return [
    table([
      headerRow(WORKSHEET_COLUMNS.map(([, label]) => label)),
      ...rows.map((texts) => judgedRow(texts)),
      ...blankRows(spare, 6),
    ]),
  ];
}

export function judgedCadre(
  answers: Readonly<Record<string, Answer>>,
  rows: readonly Activity[],
  withoutIntro = false,
): readonly Block[] {
  return cadreBlocks({ answers, activities: worksheet([]), table: activities(rows), withoutIntro });
}

export const found = (check: string, ...others: readonly string[]): Verdict =>
  bad("", check, ...others).verdict;
export const fine: Verdict = trap("").verdict;

const meetings: ReviewedDocument = {
  name: "CADRE draft: facilitated meetings",
  asOf: "2025-03-10",
  blocks: judgedCadre(
    {
      "1": below("Facilitated meetings for families of students with disabilities"),
      "2a": below("Case managers open with the student\u2019s strengths and restate concerns neutrally."),
      "2b": below("IEP team members"),
      "2c": noAnswer,
      "2d": behind("TBD"),
      "2e": below("Release time and regional coaches. The State can fund the coaches for two years."),
      "2f": below(
        "improved parent-educator relationships, better IEPs, less need for disputes to be resolved through more formal and costly mechanisms",
      ),
      "2g": below("Complaints have doubled in two years."),
      "3": below("IEP teams will get better at solving disagreements early."),
      "3a": below("Attendance at the trainings"),
      "3b": below("Sign-in sheets"),
    },
    [
      [
        "Recruit twelve facilitators",
        "Stipends",
        trap("Rosa Delgado"),
        trap("9/3/2024"),
        trap("10/31/2024"),
        trap("Completed 10/28 - two per region"),
      ],
      [
        "Develop four online modules",
        "Contract with the university, $18,500",
        trap("T. Whitfield, Dispute Resolution Coordinator"),
        may("January 15, 2025", "date-order"),
        bad("October 1, 2024", "date-order"),
        trap("In progress; the university asked for more time"),
      ],
      [
        "Pilot the modules in three districts",
        bad("", "missing-resources"),
        bad("Rosa Delgado and Sam Ito", "multiple-owners"),
        bad("TBD", "missing-date"),
        trap("May 2025"),
        trap(""),
      ],
      BLANK,
      [
        "Train meeting observers",
        trap("None needed"),
        bad("", "missing-owner"),
        trap("4/7/25"),
        bad("End of year", "unparseable-date"),
        "",
      ],
      [
        "Survey families after each meeting",
        trap("Existing survey tool"),
        bad("Advisory panel", "vague-owner"),
        bad("", "missing-date"),
        bad("Ongoing", "unparseable-date"),
        trap("N/A"),
      ],
      [
        "Write a summary for the advisory panel",
        "Staff time",
        trap("Director of Dispute Resolution"),
        trap("1/6/2025"),
        bad("2/14/2025", "overdue"),
        "",
      ],
    ],
  ),
  prompts: {
    "1": fine,
    "2c": found("empty-section"),
    "2d": found("placeholder-text", "empty-section"),
    "2f": found("example-left-in"),
    "3": found("not-measurable"),
    "3a": found("weak-deliverable"),
    "3b": may("", "weak-deliverable").verdict,
  },
};

const transition: ReviewedDocument = {
  name: "CADRE draft: transition planning",
  asOf: "2025-01-15",
  blocks: judgedCadre(
    {
      "1": noAnswer,
      "2a": bullets("Students lead a part of their own meeting", "Adults wait for the student to answer"),
      "2b": insteadOfSample("Students aged 14 and over, transition coordinators"),
      "2c": withoutSample("What the law asks for; how to coach a student to speak up"),
      "2d": afterBreak("Role play with feedback, then coaching"),
      "2e": behind("Common planning hour. The State publishes model scripts."),
      "2f": behind("Students know their own goals."),
      "2g": noAnswer,
      "3": behind("80% will lead a part of their meeting."),
      "3a": behind("Attendance data, meeting records and a rubric of student participation"),
      "3b": noAnswer,
    },
    [
      [
        "Write a student script",
        "Template from the regional center",
        trap("Lena Fox (Transition Coordinator)"),
        trap("Jan. 2025"),
        trap("February 2025"),
        "",
      ],
      [
        "Train the coordinators",
        "One day, a room",
        bad("Staff", "vague-owner"),
        may("3/17/2025", "date-order"),
        bad("3/3/2025", "date-order"),
        trap("Lunch provided"),
      ],
      [
        "Film two model meetings",
        bad("TBD", "missing-resources", "placeholder-text"),
        bad("Lena Fox, Omar Haddad", "multiple-owners"),
        bad("Spring", "unparseable-date"),
        bad("13/45/2025", "unparseable-date"),
        "",
      ],
      [
        bad("", "missing-action"),
        "Printed scripts",
        trap("O. Haddad"),
        trap("4/1/2025"),
        trap("4/30/2025"),
        "",
      ],
      [
        "Coach each coordinator in one meeting",
        trap("none"),
        bad("TBA", "missing-owner"),
        trap("5/1/25"),
        bad("month 3, year 2", "unparseable-date"),
        "",
      ],
      [
        "Review meeting records",
        "Records clerk, 12 hours",
        trap("Mar\u00eda del Carmen Ortiz-Vega"),
        trap("11/4/2024"),
        bad("December 13, 2024", "overdue"),
        trap("Records are kept in three systems"),
      ],
      [
        "Share the results with families",
        bad("", "missing-resources"),
        bad("Vacant (hiring)", "missing-owner"),
        bad("", "missing-date"),
        bad("", "missing-date"),
        "",
      ],
    ],
    true,
  ),
  prompts: {
    "1": found("missing-strategy", "empty-section"),
    "2b": fine,
    "2g": found("empty-section"),
    // No population and no time frame.
    "3": found("not-measurable"),
    "3a": fine,
    "3b": found("empty-section"),
  },
};

const behaviour: ReviewedDocument = {
  name: "CADRE draft: preschool behavior supports",
  asOf: "2025-08-04",
  blocks: judgedCadre(
    {
      "1": below("Collaborative Problem Solving and Early Resolution of Disputes"),
      "2a": below("Teachers teach and thank for three expectations."),
      "2b": below("Preschool teachers and aides"),
      "2c": below("???"),
      "2d": below("Coaching in the room, twice a month"),
      "2e": below("Two coaches; a shared calendar. The State can share its observation tool."),
      "2f": below("Example: Calmer mornings"),
      "2g": below("Twelve four-year-olds were suspended last year."),
      "3": below("By May 2026, office referrals of preschool children drop from 120 to 60."),
      "3a": below("sign-in sheets"),
      "3b": below("Student information system"),
    },
    [
      [
        "Hire two coaches",
        "$96,000",
        bad("Principal or Assistant Principal", "vague-owner", "multiple-owners"),
        trap("7/1/2025"),
        bad("7/31/2025", "overdue"),
        trap("Ads placed in June"),
      ],
      [
        "Choose three expectations with families",
        trap("Part of the spring family meeting (existing)"),
        trap("Yuki Tanaka"),
        trap("5/5/2025"),
        trap("5/30/2025"),
        trap("Done"),
      ],
      [
        "Train all classroom staff",
        "Two days; substitutes",
        bad("Coaches", "vague-owner"),
        trap("9/2/2025"),
        trap("9/3/2025"),
        "",
      ],
      [
        "Coach in each classroom twice a month",
        bad("", "missing-resources"),
        trap("Yuki Tanaka, Preschool Coordinator"),
        trap("Sept. 2025"),
        bad("Every month", "unparseable-date"),
        "",
      ],
      [
        "Count office referrals each month",
        "Student information system",
        trap("B. Osei"),
        bad("On-going", "unparseable-date"),
        trap("5/29/2026"),
        "",
      ],
      [
        "Report to the early childhood council",
        trap("N/A"),
        bad("?", "missing-owner"),
        may("6/15/2026", "date-order"),
        bad("6/1/2026", "date-order"),
        "",
      ],
    ],
  ),
  prompts: {
    "1": found("example-left-in"),
    "2c": found("placeholder-text"),
    "2f": found("example-left-in"),
    "3": fine,
    "3a": found("weak-deliverable"),
  },
  plan: may("", "after-target").verdict,
};

export const cadreDrafts: readonly ReviewedDocument[] = [meetings, transition, behaviour];
