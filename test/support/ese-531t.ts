import type { Snapshot } from "../../src/core/model";
import { type BlockSpec, cell, snapshotOf, type SnapshotOptions, table, type TableSpec } from "./snapshot";

/** The blank ESE template and plans written with it, as a host reads them. */

export const HEADER = [
  "Action Steps",
  "Resources",
  "Measures of Implementation (Outputs)",
  "Owner",
  "Deadline",
];

export const QUESTIONS = [
  "What steps must be taken to implement our strategy?",
  "What specific supports are needed to implement this action step?",
  "How will readers of the plan know the action step or strategy is fully realized or carried out?",
  "Who is most closely responsible and accountable for taking each action step?",
  "By when will the step be completed?",
];

export const BLANK_ROW = ["", "", "", "", ""];

const SCHOOL_LINE = "District/School Name: \t\t\t\t\t\t\t\t\t\tToday’s Date: \t\t\t";

/** Rows of a plan that nothing is the matter with. */
export const GOOD_ROWS = [
  ["Choose a reading program", "None needed", "Contract signed", "J. Rivera, Literacy Coach", "10/15/2024"],
  [
    "Train first-grade teachers",
    "Two half-days of release time",
    "90% of teachers trained",
    "M. Edwards",
    "11/15/2024",
  ],
  ["Visit classrooms", "Walk-through form", "Each classroom visited twice", "A. Chen", "January 31, 2025"],
];

const HEAD: readonly BlockSpec[] = [
  table([["Action Plan Template\t5.3.1T"]]),
  "",
  table([
    [
      "Purpose",
      "To document the series of steps needed to ensure that the strategies identified by the District Data Team to address the identified problem areas are implemented as intended.\t",
      "",
      "Related Documents\n5–Action Module\n5.3.2T: Action Plan Checklist",
    ],
    [
      "Description",
      "Develop an action plan (if needed) to implement new strategies or to implement existing strategies more effectively.",
      "",
      { above: true },
    ],
    ["Time", "30–45 minutes for each strategy requiring an action plan.", "", { above: true }],
  ]),
  "",
  "Note: As discussed in the text of Module 5: Action, it is not always necessary to develop an action plan.",
  "In considering whether or not to craft an action plan, a district might ask:",
  { text: "Do action plans already exist for the strategies we have identified?", list: { level: 0 } },
  { text: "Components of an Action Plan", headingLevel: 2 },
  "In relationship to the logic model, an action plan has the following components:",
  table([
    [cell("INPUTS", { span: 3 }), "OUTPUTS", "OUTCOMES", "IMPACT"],
    [
      "Problem Statement(s)",
      "Strategies",
      "Resources",
      "Measures of Implementation",
      "Measures of Change",
      "Goals",
    ],
  ]),
  "",
];

const DIRECTIONS: readonly BlockSpec[] = [
  "",
  "Essentially, action plans drill down to provide more detail linking the strategies and resources to the measures of implementation and ultimate goals.",
  { text: "Building an Action Plan", headingLevel: 2 },
  "Begin by asking:",
  {
    text: "If the district identified a new strategy to address the problems it identified, does the new strategy require multiple steps to be implemented?",
    list: { level: 0 },
  },
  "If the response to either of the above questions is “NO”, then the strategy does not require an action plan.",
  "Note:",
  { text: "Directions for Completing an Action Plan", headingLevel: 2 },
  "Indicate the strategy—the specific means, method, or approach to solving the identified problem(s).",
  "List the action steps that describe the major steps that must be taken to implement the strategy.",
  "Indicate the owner—the individual most closely responsible and accountable for a given action step.",
  "Give the deadline by when the action step will be completed.",
  "",
];

export interface PlanSpec {
  readonly school?: string;
  readonly date?: string;
  readonly strategy?: string;
  readonly header?: TableSpec["rows"][number];
  readonly guidance?: boolean;
  readonly rows?: TableSpec["rows"];
}

/** The line above the table, filled in as people do: tabs give way. */
export function schoolLine({ school = "", date = "" }: PlanSpec): string {
  if (school === "" && date === "") return SCHOOL_LINE;
  return `District/School Name: ${school}\t\t\tToday’s Date: ${date}\t`;
}

/** The plan's own table; in the blank: Strategy row, header, questions, seven blank rows. */
export function planTable(spec: PlanSpec = {}): TableSpec {
  const {
    strategy = "",
    header = HEADER,
    guidance = true,
    rows = Array.from({ length: 7 }, () => BLANK_ROW),
  } = spec;
  return table([
    [cell(strategy === "" ? "Strategy:\n" : `Strategy: ${strategy}`, { span: 5 })],
    header,
    ...(guidance ? [QUESTIONS] : []),
    ...rows,
  ]);
}

/** The picture of the plan in the template's explanations. */
export function pictureTable(
  spec: { readonly strategy?: string; readonly rows?: TableSpec["rows"] } = {},
): TableSpec {
  const header = ["Action Steps", "Resources", "Measures of Implementation", "Owner", "Deadline"];
  const strategy = cell(`Strategy: ${spec.strategy ?? ""}`, { span: 5 });
  return table([[strategy], header, ...(spec.rows ?? [BLANK_ROW, BLANK_ROW])]);
}

/** The blocks of the whole template with one plan; table 3 is the picture, table 4 the plan's. */
export function templateBlocks(
  spec: PlanSpec = {},
  picture: TableSpec = pictureTable(),
): readonly BlockSpec[] {
  return [...HEAD, picture, ...DIRECTIONS, schoolLine(spec), planTable(spec), ""];
}

/** The whole template with one plan. */
export function eseDocument(spec: PlanSpec = {}, options: SnapshotOptions = {}): Snapshot {
  return snapshotOf(templateBlocks(spec), options);
}

/** Nothing but the line and the table, as people keep them. */
export function bareBlocks(spec: PlanSpec = {}): readonly BlockSpec[] {
  return [schoolLine(spec), planTable(spec)];
}
