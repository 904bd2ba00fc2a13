import { ESE } from "../written";
import {
  type Block,
  blankRows,
  cell,
  headerRow,
  heading,
  item,
  p,
  type Piece,
  row,
  type Row,
  table,
  type Table,
} from "./nodes";
import { type Grid, gridRows, type PlanTruth, truthOf, wide } from "./truth";

/** ESE's Action Plan Template 5.3.1T as its document has it. */

export const STEP_COLUMNS = [
  ["action", "Action Steps"],
  ["resources", "Resources"],
  ["measure", "Measures of Implementation (Outputs)"],
  ["owner", "Owner"],
  ["due", "Deadline"],
] as const;

const WIDTHS = [3744, 2736, 3168, 1872, 1584] as const;

export function steps(rows: readonly (readonly string[])[]): Grid {
  return { id: "action-steps", columns: STEP_COLUMNS, rows };
}

export interface EseHead {
  readonly school: string;
  readonly date: string;
  readonly strategy: string;
}

/** The line of school and date; what is typed replaces some of the tabs. */
export function schoolLine({ school, date }: EseHead, pageBreak = false): Block {
  const gap = school === "" ? "\t\t\t\t\t\t\t\t\t\t" : `${school}\t\t\t`;
  const pieces: readonly Piece[] = [
    { bold: ESE.school },
    ` ${gap}`,
    { bold: ESE.date },
    ` ${date === "" ? "\t\t\t" : date}`,
  ];
  return { ...p(...pieces), pageBreak };
}

export function strategyRow(strategy: string, span = 5): Row {
  return row(
    [wide(strategy === "" ? [p({ bold: "Strategy:" }), p()] : [p({ bold: "Strategy:" }), p(strategy)], span)],
    {
      header: true,
    },
  );
}

export const questionRow: Row = row(ESE.questions.map((question) => cell(question)));

/** The plan's table: strategy, header, guiding questions, steps, a few rows to spare. */
export function stepsTable(
  { strategy }: EseHead,
  grid: Grid,
  { spare = 3, questions = true }: { readonly spare?: number; readonly questions?: boolean } = {},
): Table {
  const columns = grid.columns.length;
  return table(
    [
      strategyRow(strategy, columns),
      headerRow(grid.columns.map(([, label]) => label)),
      ...(questions ? [questionRow] : []),
      ...gridRows(grid),
      ...blankRows(spare, columns),
    ],
    columns === 5 ? { widths: WIDTHS } : {},
  );
}

export function eseTruth(
  { school, date, strategy }: EseHead,
  grid: Grid,
  more: Partial<PlanTruth> = {},
): PlanTruth {
  return {
    template: "ese-531t",
    title: strategy,
    fields: { school, date, strategy },
    prompts: {},
    tables: [truthOf(grid)],
    ...more,
  };
}

export interface GuideSpec {
  /** Rows beneath the logic model's labels. */
  readonly logicModel?: readonly (readonly string[])[];
  /** The illustration's strategy and rows. */
  readonly illustration?: { readonly strategy: string; readonly rows: readonly (readonly string[])[] };
}

const HEAD: readonly Block[] = [
  table([[`Action Plan Template\t5.3.1T`]]),
  p(),
  table([
    row([
      cell({ ...p({ bold: "Purpose" }) }),
      "To document the series of steps needed to ensure that the strategies identified by the District Data Team to address the identified problem areas are implemented as intended.\t",
      "",
      cell("Related Documents\n5\u2013Action Module\n5.3.2T: Action Plan Checklist", { merge: "start" }),
    ]),
    row([
      "Description",
      "Develop an action plan (if needed) to implement new strategies or to implement existing strategies more effectively.",
      "",
      cell("", { merge: "continue" }),
    ]),
    row([
      "Time",
      "30\u201345 minutes for each strategy requiring an action plan.",
      "",
      cell("", { merge: "continue" }),
    ]),
  ]),
  p(),
  p(
    "Note: As discussed in the text of Module 5: Action, it is not always necessary to develop an action plan.",
  ),
  p("In considering whether or not to craft an action plan, a district might ask:"),
  item("bullet", "Do action plans already exist for the strategies we have identified?"),
  item("bullet", "Would an action plan significantly enhance the district\u2019s ability to delegate "),
  item("bullet", "Steps and/or monitor their completion?"),
  p("Generally speaking, action plans are only required for new strategies or strategies "),
  p("That requires changes to function as intended. "),
  heading(2, "Components of an Action Plan"),
  p("In relationship to the logic model, an action plan has the following components:"),
];

const DIRECTIONS: readonly Block[] = [
  p(),
  p(
    "Essentially, action plans drill down to provide more detail linking the strategies and resources to the measures of implementation and ultimate goals. If the Team has already developed a logic model to articulate the district\u2019s theory of action in supporting improvement, then the strategies, resources, and many of the implementation measures will have already been identified.If it does not have a logic model, then the steps below can help the Team create a plan.",
  ),
  heading(2, "Building an Action Plan"),
  p("Begin by asking:"),
  item(
    "bullet",
    "If the district intends to leverage an existing strategy to address the problems it identified, does the strategy need to be refined, adjusted, or improved prior to its implementation?",
  ),
  item(
    "bullet",
    "If the district identified a new strategy to address the problems it identified, does the new strategy require multiple steps to be implemented?",
  ),
  p(
    "If the response to either of the above questions is \u201cNO\u201d, then the strategy does not require an action plan. The District Data Team should focus its time and energy on developing action plans for the other strategies it identified, or proceed to Module 6: Results to develop an evaluation plan.",
  ),
  p(
    "If the response to either of the above questions is \u201cYES\u201d, use the template below to craft a plan that will guide implementation of the activities:",
  ),
  item("bullet", "Begin by articulating the overarching strategy that the action plan will support."),
  p("Note:"),
  item("bullet", "5.3.2T:Action Plan Checklistprovides additional guidance on refining the completed plan."),
  heading(2, "Directions for Completing an Action Plan"),
  item(
    "number",
    "Indicate the strategy\u2014the specific means, method, or approach to solving the identified problem(s).If the Team has completed a logic model, these are outlined in the second column.",
  ),
  item(
    "number",
    "List the action steps that describe the major steps that must be taken to implement the strategy. They should be listed in order of completion, note which need to be completed before others, and which need to be sufficiently described so others can understand them and carry them out.",
  ),
  p(
    "In articulating action steps, a district should stay focused on the big picture, naming only the most significant, far-reaching steps that need to be monitored as evidence of progress toward the goal.",
  ),
  item("number", "Indicate the resources needed to implement one or more action steps, if needed."),
  item(
    "number",
    "Indicate the measures of implementation that tell when the action step or strategy is fully realized or carried out.",
  ),
  item(
    "number",
    "Indicate the owner\u2014the individual most closely responsible and accountable for a given action step.",
  ),
  item("number", "Give the deadline by when the action step will be completed."),
  p("\n"),
];

/** Everything that stands before the plan in the template. */
export function eseGuide({ logicModel = [], illustration }: GuideSpec = {}): readonly Block[] {
  const model = table([
    headerRow([wide("INPUTS", 3), "OUTPUTS", "OUTCOMES", "IMPACT"]),
    headerRow([
      "Problem Statement(s)",
      "Strategies",
      "Resources",
      "Measures of Implementation",
      "Measures of Change",
      "Goals",
    ]),
    ...logicModel.map((texts) => row(texts)),
  ]);
  const picture = table([
    row([wide(`Strategy: ${illustration?.strategy ?? ""}`, 5)]),
    headerRow(["Action Steps", "Resources", "Measures of Implementation", "Owner", "Deadline"]),
    ...(illustration?.rows.map((texts) => row(texts)) ?? blankRows(2, 5)),
  ]);
  return [...HEAD, model, p(), picture, ...DIRECTIONS];
}
