import {
  afterBreak,
  behind,
  below,
  cadreBlocks,
  type CadreSpec,
  cadreTruth,
  inBox,
  inBoxBeside,
  inControl,
  inControlBehind,
  inControlUnanswered,
  insteadOfSample,
  inTable,
  noAnswer,
  pieces,
  withoutSample,
  worksheet,
} from "./cadre";
import { presets, reworked, splitTable, twoRowHeader } from "./cadre-tables";
import { blankRows, cell, headerRow, p, row, table } from "./nodes";
import type { RealDocument } from "./truth";

/** What teams made of CADRE's tool; every name, agency and figure is made up. */

const FACILITATION = worksheet([
  [
    "Recruit twelve parent\u2013educator facilitation teams",
    "Stipends; regional center space",
    "Rosa Delgado",
    "9/3/2024",
    "10/31/2024",
    "Two teams per region",
  ],
  [
    "Build four online modules on listening and consensus",
    "Contract with the state university, $18,500",
    "T. Whitfield, Dispute Resolution Coordinator",
    "October 1, 2024",
    "January 15, 2025",
    "",
  ],
  [
    "Pilot the modules in three districts",
    "Substitute pay\nCoaching logs",
    "Rosa Delgado and Sam Ito",
    "Feb. 2025",
    "May 2025",
    "Depends on the modules",
  ],
  [
    "Share first results with the advisory panel",
    "None needed",
    "Director",
    "6/2/25",
    "6/13/25",
    "Celebrate!",
  ],
]);

const complete: CadreSpec = {
  answers: {
    "1": below("Early resolution of disagreements about individualized programs"),
    "2a": below(
      "Team members listen before they propose.\nDisagreements are named and worked on in the meeting.",
    ),
    "2b": below("Case managers, parents and building administrators"),
    "2c": below("How interest-based problem solving works; how to run an agenda; when to call a facilitator"),
    "2d": below("Four short modules, then practice with a coach in a real meeting"),
    "2e": below("Release time; a coach in each region. The State can pay for the coaches in the first year."),
    "2f": below("Fewer complaints, and programs that families understand"),
    "2g": below("Complaints rose from 41 to 67 in two years, and families say that they are not heard."),
    "3": below(
      "By June 30, 2026, 75% of trained team members use at least three of the five practices in observed meetings.",
    ),
    "3a": below("Observation ratings of 60 meetings, attendance data, a parent survey"),
    "3b": below("Observation rubric; sign-in sheets; the annual parent survey"),
  },
  activities: FACILITATION,
};

const inOwnParagraph: CadreSpec = {
  answers: {
    "1": behind("Transition planning that starts by age 14"),
    "2a": behind("Students lead a part of their own meeting."),
    "2b": behind("Students aged 14 and over; transition coordinators"),
    "2c": afterBreak("What the law asks for, and how to coach a student to speak up"),
    "2d": behind("Role play with feedback"),
    "2e": behind("A common planning hour each week. The State can publish model scripts."),
    "2f": behind("Students know their own goals"),
    "2g": behind("Only 38% of leavers could name one goal of their program."),
    "3": afterBreak("By December 2025, 60% of students aged 14 and over lead a part of their meeting."),
    "3a": behind("Meeting records"),
    "3b": noAnswer,
  },
  activities: worksheet([
    ["Write a student script", "Template from the regional center", "Lena Fox", "8/26/2024", "9/20/2024", ""],
    ["Train coordinators", "One day, a room", "Lena Fox", "10/7/2024", "10/7/2024", "Lunch provided"],
  ]),
};

const inTables: CadreSpec = {
  answers: {
    "1": inTable("Positive behavior supports in preschool"),
    "2a": inTable("Teachers teach and thank for three expectations.\nFamilies use the same words at home."),
    "2b": inTable("Preschool teachers and aides"),
    "2c": inTable(""),
    "2d": inTable("Coaching in the room, twice a month"),
    "2e": inTable("Two coaches; a shared calendar"),
    "2f": inTable("Calmer mornings"),
    "2g": inTable("Suspensions of four-year-olds must end."),
    "3": inTable("Office referrals drop from 120 to 60 by May 2026."),
    "3a": inTable("Monthly referral counts"),
    "3b": inTable("Student information system"),
  },
  activities: worksheet([["Hire coaches", "$96,000", "Principal", "7/1/2025", "8/15/2025", "N/A"]]),
};

const inBoxes: CadreSpec = {
  answers: {
    "1": inBox("Family engagement in rural districts"),
    "2a": inBoxBeside("Teachers call home with good news first."),
    "2b": inBox("All homeroom teachers", "Office staff"),
    "2d": inBoxBeside("Short videos", "Practice in pairs"),
    "2e": inBox("Phones in classrooms"),
    "3": inBox("80% of families report one positive call by March 1, 2026."),
    "3b": inBoxBeside("Call logs"),
  },
  activities: worksheet([
    ["Buy twelve phones", "$1,440", "D. Ames", "8/1/2025", "8/22/2025", "existing lines"],
    ["Write call scripts", "", "K. Orr", "8/4/2025", "", ""],
  ]),
};

const controlColumns = worksheet([
  ["Map services by county", "GIS license", "H. Boyd", "9/15/2025", "", ""],
  ["Publish the map", "Web editor", "", "", "2/27/2026", ""],
]);

const day = (text: string): ReturnType<typeof p> =>
  p(
    text === ""
      ? { control: { kind: "date", placeholder: "Click or tap to enter a date." }, text }
      : { control: { kind: "date" }, text },
  );

const inControls: CadreSpec = {
  answers: {
    "1": inControl("Access to assistive technology"),
    "2a": inControlBehind("Teams try a device before they rule it out."),
    "2b": inControlUnanswered,
    "2c": inControl("Which devices exist.\nWhom to ask."),
    "2d": inControlUnanswered,
    "2e": inControlBehind("A lending library. The State can share the cost."),
    "3": inControl("By fall 2026, 90% of requests are answered within ten school days."),
    "3a": inControlBehind("Request log"),
  },
  activities: controlColumns,
  table: [
    table(
      [
        headerRow(controlColumns.columns.map(([, label]) => label)),
        ...controlColumns.rows.map(([action = "", resources = "", owner = "", start = "", due = ""]) =>
          row([action, resources, owner, day(start), day(due), p()]),
        ),
        ...[1, 2].map(() => row(["", "", "", day(""), day(""), ""])),
      ],
      { inControl: true },
    ),
  ],
};

const withoutSamples: CadreSpec = {
  withoutIntro: true,
  answers: {
    "1": insteadOfSample("Reading support for deaf and hard-of-hearing students"),
    "2a": withoutSample("Teachers check for access before they teach."),
    "2b": insteadOfSample("General education teachers"),
    "2c": withoutSample("Captions, visual supports, pacing.\nHow to work with an interpreter."),
    "2d": withoutSample("A summer institute"),
    "2e": withoutSample("Interpreters at planning meetings"),
    "2f": insteadOfSample("Growth in reading like that of hearing peers"),
    "2g": withoutSample("Scores have not moved in six years."),
    "3": withoutSample("By spring 2027, median growth of 1.2 years per year in grades 3 to 6."),
    "3a": insteadOfSample("Fall and spring reading scores"),
    "3b": withoutSample(""),
  },
  activities: worksheet([
    ["Plan the institute", "Planning team of five", "Nora Quist", "January 2026", "April 2026", ""],
    ["Hold the institute", "Room, interpreters", "Nora Quist", "6/15/2026", "6/19/2026", "after planning"],
  ]),
};

const trackedColumns = worksheet([
  ["Draft the agreement", "Legal review", "V. Santos", "3/2/2026", "", ""],
  ["Sign the agreement", "", "Superintendents", "", "May 2026", "new"],
]);

const tracked: CadreSpec = {
  answers: {
    "1": pieces(
      "Shared services among small districts",
      { deleted: "Cooperation" },
      { inserted: "Shared services" },
      " among small districts",
    ),
    "2a": pieces("Directors meet monthly", { inserted: "Directors meet monthly" }),
    "2b": pieces("", { deleted: "Nobody yet" }),
    "2c": pieces(
      "Budget rules of both states",
      { on: "Budget rules", comment: "Which ones?" },
      " of both states",
    ),
    "2e": pieces("A shared clerk", "A shared ", { inserted: "clerk" }, { deleted: "secretary" }),
    "3": below("Six districts share two services by July 1, 2027."),
  },
  activities: trackedColumns,
  table: [
    table([
      headerRow(trackedColumns.columns.map(([, label]) => label)),
      row([
        "Draft the agreement",
        "Legal review",
        p({ on: "V. Santos", comment: "Is she free?" }),
        "3/2/2026",
        p({ deleted: "4/30/2026" }),
        "",
      ]),
      row(["Hire a lawyer", "Retainer", "", "", "", ""], { change: "deleted" }),
      row(
        ["Sign the agreement", "", "Superintendents", "", p({ inserted: "May 2026" }), "new"].map((text) =>
          cell(text),
        ),
        {
          change: "inserted",
        },
      ),
      ...blankRows(2, 6),
    ]),
  ],
};

const blank: CadreSpec = { answers: {}, activities: worksheet([]) };

const one = (name: string, spec: CadreSpec, isBlank = false): RealDocument => ({
  name,
  blocks: cadreBlocks(spec),
  plans: [cadreTruth(spec, isBlank)],
});

export const cadreDocuments: readonly RealDocument[] = [
  one("cadre, blank", blank, true),
  one("cadre, complete, answers beneath", complete),
  one("cadre, answers in the prompts' paragraphs", inOwnParagraph),
  one("cadre, answers in one-cell tables", inTables),
  one("cadre, answers in text boxes", inBoxes),
  one("cadre, content controls", inControls),
  one("cadre, samples and introduction deleted", withoutSamples),
  one("cadre, tracked changes and comments", tracked),
  one("cadre, bulleted answers, columns renamed and moved", reworked),
  one("cadre, header over two rows below a banner", twoRowHeader),
  one("cadre, worksheet over three pages", splitTable),
  one("cadre, numbered rows and preset choices", presets),
  {
    name: "cadre, two copies",
    blocks: [...cadreBlocks(complete), ...cadreBlocks(withoutSamples)],
    plans: [cadreTruth(complete), cadreTruth(withoutSamples)],
  },
];
