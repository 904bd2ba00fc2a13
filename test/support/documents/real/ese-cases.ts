import {
  eseGuide,
  type EseHead,
  eseTruth,
  questionRow,
  schoolLine,
  STEP_COLUMNS,
  steps,
  stepsTable,
} from "./ese";
import {
  dragged,
  merged,
  mergedHead,
  mergedSteps,
  phased,
  phasedHead,
  phasedRows,
  renamed,
  rich,
  richHead,
  richSteps,
  tracked,
  trackedHead,
  trackedSteps,
} from "./ese-tables";
import { type Block, blankRows, headerRow, p, row, table } from "./nodes";
import { type Grid, gridRows, type RealDocument, wide } from "./truth";

/** What district data teams made of ESE's template; every name, district and figure is made up. */

const NONE: EseHead = { school: "", date: "", strategy: "" };

const writing: EseHead = {
  school: "Quabbin Valley Regional",
  date: "October 3, 2024",
  strategy: "Teach argument writing in every subject in grades 6 to 8",
};

const writingSteps = steps([
  [
    "Choose a common rubric for argument writing",
    "Sample rubrics from three districts",
    "Rubric adopted by all four departments",
    "Janet Okoye, ELA Chair",
    "11/15/2024",
  ],
  [
    "Train science and social studies teachers in the rubric (after step 1)",
    "Two early-release days; coach",
    "90% of 31 teachers complete both sessions",
    "Miguel Santos",
    "January 17, 2025",
  ],
  [
    "Score one common task in each grade",
    "None needed",
    "Scores of 540 students in the data system\nModerated sample of 60 papers",
    "J. Okoye",
    "3/28/25",
  ],
  ["Report results to the School Committee", "", "Presentation on file", "Superintendent", "By June 2025"],
]);

const attendance: EseHead = {
  school: "Quabbin Valley Regional",
  date: "10/3/24",
  strategy: "Reduce chronic absence by early family contact",
};

const attendanceSteps = steps([
  [
    "Set up a weekly absence list",
    "Data clerk, 2 hours a week",
    "List sent each Monday",
    "R. Lindqvist",
    "9/30/24",
  ],
  [
    "Call families after the third absence",
    "Phone scripts in four languages",
    "95% of calls logged",
    "Counselors",
    "Ongoing",
  ],
]);

const model = [
  [
    "Students cannot defend a claim with evidence",
    "Teach argument writing in every subject in grades 6 to 8",
    "Coach; release days",
    "90% of teachers trained",
    "Mean rubric score rises from 2.1 to 2.8",
    "All students write at grade level",
  ],
  [
    "",
    "Reduce chronic absence by early family contact",
    "Data clerk",
    "Weekly lists",
    "Chronic absence falls from 19% to 12%",
    "",
  ],
] as const;

const MODEL_ROLES = ["problem", "strategy", "resources", "measure", "change", "goal"] as const;

const modelTruth = model.flatMap((texts) =>
  MODEL_ROLES.map((role, i) => [role, texts[i] ?? ""] as const).filter(([, text]) => text !== ""),
);

const inIllustration: EseHead = {
  school: "Town of Ashby Schools",
  date: "3/4/25",
  strategy: "Common planning time for grade teams",
};

const planningSteps = steps([
  ["Draft a new schedule", "Scheduling team", "Draft shared with staff", "P. Moreau", "4/18/25"],
  ["Vote on the schedule", "", "Vote recorded", "Union president", "5/9/25"],
]);

const byHand: EseHead = {
  school: "Bay State Virtual School",
  date: "11-4-2025",
  strategy: "Live tutoring every week",
};

const tutoring = steps([
  ["Hire six tutors", "Grant", "Six contracts", "C. Abreu", "12/1/2025"],
  ["Match students", "Roster", "180 students matched", "C. Abreu", "12/19/2025"],
]);

/** School, date and strategy on lines of their own above a table that begins with the district's name. */
const lines: readonly Block[] = [
  p({ bold: "Action Plan Template 5.3.1T" }),
  p({ bold: "District/School Name:" }, ` ${byHand.school}`),
  p({ bold: "Today\u2019s Date:" }, ` ${byHand.date}`),
  p({ bold: "Strategy:" }, ` ${byHand.strategy}`),
  table([
    row([wide("Bay State Virtual School \u2013 Action Plan", 5)]),
    headerRow(STEP_COLUMNS.map(([, label]) => label)),
    questionRow,
    ...gridRows(tutoring),
    ...blankRows(2, 5),
  ]),
];

const draft: EseHead = { school: "", date: "[date]", strategy: "" };

const draftSteps = steps([
  ["Meet with families", "TBD", "", "", "Spring"],
  ["", "", "Sign-in sheets", "Principals, teachers, Curriculum & Instruction", ""],
  ["Buy books", "$", "", "TBD", "31/31/25"],
]);

const one = (name: string, blocks: readonly Block[], head: EseHead, grid: Grid): RealDocument => ({
  name,
  blocks,
  plans: [eseTruth(head, grid)],
});

export const eseDocuments: readonly RealDocument[] = [
  {
    name: "ese-531t, blank",
    blocks: [...eseGuide(), schoolLine(NONE), stepsTable(NONE, steps([]), { spare: 7 }), p()],
    plans: [eseTruth(NONE, steps([]), { blank: true })],
  },
  one(
    "ese-531t, complete",
    [...eseGuide(), schoolLine(writing), stepsTable(writing, writingSteps)],
    writing,
    writingSteps,
  ),
  {
    name: "ese-531t, logic model filled",
    blocks: [...eseGuide({ logicModel: model }), schoolLine(writing), stepsTable(writing, writingSteps)],
    plans: [eseTruth(writing, writingSteps, { logicModel: modelTruth })],
  },
  one(
    "ese-531t, illustration filled by mistake",
    [
      ...eseGuide({ illustration: { strategy: inIllustration.strategy, rows: planningSteps.rows } }),
      schoolLine(inIllustration),
      stepsTable(NONE, steps([]), { spare: 7 }),
    ],
    inIllustration,
    // The illustration's header has no "(Outputs)".
    {
      ...planningSteps,
      columns: STEP_COLUMNS.map(([id, label]) => [id, label.replace(" (Outputs)", "")] as const),
    },
  ),
  {
    name: "ese-531t, two strategies in one table",
    blocks: [
      schoolLine(writing),
      table([
        ...stepsTable(writing, writingSteps, { spare: 1 }).rows,
        ...stepsTable(attendance, attendanceSteps, { spare: 1, questions: false }).rows,
      ]),
    ],
    plans: [
      eseTruth(writing, writingSteps),
      eseTruth({ ...attendance, date: writing.date }, attendanceSteps),
    ],
  },
  {
    name: "ese-531t, three tables, the last one blank",
    blocks: [
      schoolLine(writing),
      stepsTable(writing, writingSteps),
      schoolLine(inIllustration, true),
      stepsTable(inIllustration, planningSteps),
      schoolLine(NONE, true),
      stepsTable(NONE, steps([])),
    ],
    plans: [
      eseTruth(writing, writingSteps),
      eseTruth(inIllustration, planningSteps),
      eseTruth(NONE, steps([])),
    ],
  },
  one("ese-531t, phases, split over three tables", phased, phasedHead, phasedRows),
  one("ese-531t, merged owner", [schoolLine(mergedHead), merged], mergedHead, mergedSteps),
  one("ese-531t, tracked changes", [schoolLine(trackedHead), tracked], trackedHead, trackedSteps),
  one("ese-531t, lists, nested table, controls", [schoolLine(richHead), rich], richHead, {
    ...richSteps,
    columns: [
      ["action", "Action Steps"],
      ["resources", "Resources"],
      ["measure", "Measures of Implementation (Outputs)"],
      ["owner", "Owner"],
      ["due", "Dead-line"],
    ],
  }),
  one("ese-531t, borders dragged apart", [schoolLine(mergedHead), dragged], mergedHead, mergedSteps),
  one("ese-531t, fields on lines of their own", lines, byHand, tutoring),
  one(
    "ese-531t, draft with gaps",
    [...eseGuide(), schoolLine(draft), stepsTable(draft, draftSteps)],
    draft,
    draftSteps,
  ),
  one(
    "ese-531t, columns renamed, moved, added, left out",
    [
      schoolLine({ ...byHand, school: "Harwich Heights" }),
      stepsTable({ ...byHand, strategy: "Clean air in classrooms" }, renamed, { questions: false }),
    ],
    { school: "Harwich Heights", date: byHand.date, strategy: "Clean air in classrooms" },
    renamed,
  ),
];
