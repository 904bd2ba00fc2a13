import {
  type Block,
  blankRows,
  heading,
  item,
  p,
  type Paragraph,
  type Piece,
  table,
  type Table,
} from "./nodes";
import { type Grid, gridTable, type PlanTruth, truthOf } from "./truth";

/** CADRE's Action Planning Tool as its document has it, and the ways in which people answer its prompts. */

interface Question {
  readonly id: string;
  readonly list?: "number" | "letter";
  readonly question: string;
  readonly sample: string;
  readonly second?: string;
}

export const CADRE_QUESTIONS: readonly Question[] = [
  {
    id: "1",
    list: "number",
    question: "Our Priority Area:",
    sample: "(Example: Collaborative Problem Solving and Early Resolution of Disputes)",
  },
  {
    id: "2a",
    list: "letter",
    question: "What behaviors do we hope to see by addressing this priority area?",
    sample:
      "(Example: listening for understanding, sharing relevant information with IEP team members, resolving conflicts as they arise, using consensus to reach agreement)",
  },
  {
    id: "2b",
    list: "letter",
    question: "Who needs to behave this way?",
    sample: "(Example: IEP team members)",
  },
  {
    id: "2c",
    list: "letter",
    question: "What knowledge and skills do they need to have in order to behave this way?",
    sample:
      "(Example: IEP team members need to know: the benefits of collaborative problem solving and early dispute resolution; how perspectives and biases influence how people interact with each other and engage in conflict; collaborative problem-solving and early dispute resolution strategies. Skills needed: communication, collaborative problem solving, empathy, and conflict resolution)",
  },
  {
    id: "2d",
    list: "letter",
    question:
      "What teaching methods will be most effective in transferring the necessary knowledge and skills?",
    sample:
      "(Example: a combination of interactive online learning modules with opportunities for reflection, in person training with multiple opportunities for role play, and support and feedback before and after meetings)",
  },
  {
    id: "2e",
    list: "letter",
    question: "What supports are needed to ensure implementation of new practices at the local level?",
    sample:
      "(Example, district and school leadership support, coaching, allowing enough time in IEP meetings for collaborative problem solving and early dispute resolution)",
    second: "How can the State support these local implementation drivers?",
  },
  {
    id: "2f",
    list: "letter",
    question: "What do we hope happens as a result of these behavior changes?",
    sample:
      "(Example: improved parent-educator relationships, better IEPs, less need for disputes to be resolved through more formal and costly mechanisms)",
  },
  {
    id: "2g",
    question: "g.   Why is this important?",
    sample:
      "(Example: Parents have reported that they are dissatisfied with special education and do not trust their child\u2019s school/district. Parents are increasingly filing complaints with the State. Escalated disputes are interfering with IEP development and effective special education services. Many students are not making progress.)",
  },
  {
    id: "3",
    list: "number",
    question:
      "Measurable Outcome-based Performance Target(s) that you can realistically achieve by a specific time frame:",
    sample:
      "(Example: By June 2023, 80% of IEP team members who have participated in the ABC training and support pilot will use collaborative problem-solving and early dispute resolution skills during IEP meetings. Note: It\u2019s important to prove efficacy of training and support through a pilot program before scaling up to a statewide initiative. States scaling up initiatives may not be able to collect the same type of data that was collected during the pilot program.)",
  },
  {
    id: "3a",
    list: "letter",
    question: "What data would show that we\u2019ve met our performance target(s)?",
    sample:
      "(Example: combination of attendance data, comprehension data, observation data from role plays and actual IEP meetings)",
  },
  {
    id: "3b",
    list: "letter",
    question: "What data source(s) will be used?",
    sample: "(Example: attendance logs, observation rubrics)",
  },
];

/** An answer and where it was put: the question's paragraph with what stands beneath it. */
export interface Answer {
  readonly text: string;
  write(question: Question): readonly Block[];
}

function asked(question: Question, ...pieces: readonly Piece[]): Paragraph {
  return question.list === undefined ? p(...pieces) : item(question.list, ...pieces);
}

/** The whole question, as printed. */
function printed(question: Question, ...more: readonly Piece[]): Paragraph {
  const second = question.second === undefined ? "" : `${question.second} `;
  return asked(question, `${question.question} `, `${question.sample} `, second, ...more);
}

const EMPTY = [p(), p(), p()];

export const noAnswer: Answer = { text: "", write: (question) => [printed(question), ...EMPTY] };

export function below(text: string): Answer {
  const lines = text.split("\n").map((line) => p(line));
  return { text, write: (question) => [printed(question), p(), ...lines, p()] };
}

/** In the question's own paragraph, after the sample. */
export function behind(text: string): Answer {
  return { text, write: (question) => [printed(question, text), ...EMPTY] };
}

/** In the question's own paragraph, on a line of its own. */
export function afterBreak(text: string): Answer {
  return { text, write: (question) => [printed(question, `\n${text}`), p()] };
}

/** In place of the sample. */
export function insteadOfSample(text: string): Answer {
  return { text, write: (question) => [asked(question, `${question.question} `, text), p()] };
}

/** The sample is gone, the answer stands beneath. */
export function withoutSample(text: string): Answer {
  return {
    text,
    write: (question) => [
      asked(question, question.question),
      ...text.split("\n").map((line) => p(line)),
      p(),
    ],
  };
}

export function inTable(text: string): Answer {
  return { text, write: (question) => [printed(question), table([[text]]), p()] };
}

/** In a text box on the line beneath. */
export function inBox(...lines: readonly string[]): Answer {
  return {
    text: lines.join("\n"),
    write: (question) => [printed(question), p({ box: lines }), p()],
  };
}

/** In a text box drawn into the question's own paragraph. */
export function inBoxBeside(...lines: readonly string[]): Answer {
  return { text: lines.join("\n"), write: (question) => [printed(question, { box: lines }), ...EMPTY] };
}

export function inControl(text: string): Answer {
  return {
    text,
    write: (question) => [
      printed(question),
      { kind: "control", blocks: text.split("\n").map((line) => p(line)) },
      p(),
    ],
  };
}

/** A content control that still shows its prompt. */
export const inControlUnanswered: Answer = {
  text: "",
  write: (question) => [
    printed(question),
    p({ control: { kind: "plainText", placeholder: "Click or tap here to enter text." }, text: "" }),
    p(),
  ],
};

export function inControlBehind(text: string): Answer {
  return {
    text,
    write: (question) => [printed(question, { control: { kind: "plainText" }, text }), ...EMPTY],
  };
}

export function bullets(...lines: readonly string[]): Answer {
  return {
    text: lines.join("\n"),
    write: (question) => [printed(question), ...lines.map((line) => item("bullet", line)), p()],
  };
}

/** Any pieces beneath the question: tracked changes, comments. */
export function pieces(text: string, ...content: readonly Piece[]): Answer {
  return { text, write: (question) => [printed(question), p(...content), p()] };
}

export const WORKSHEET_COLUMNS = [
  ["action", "Activities"],
  ["resources", "Resources Needed"],
  ["owner", "Staff Lead"],
  ["start", "Date to be Initiated"],
  ["due", "Date to be Completed"],
  ["notes", "Notes"],
] as const;

export function worksheet(rows: readonly (readonly string[])[]): Grid {
  return { id: "activities", columns: WORKSHEET_COLUMNS, rows };
}

const INTRO: readonly Block[] = [
  p({ bold: "Building Local-level Capacity" }),
  p({ bold: "Action Planning Tool" }),
  p(
    "Through an action planning process, your team develops a roadmap for reaching your desired results. This Action Planning Tool will be used to help your team focus on a few targets (i.e., goals, benchmarks) and document the activities and related resources, staff lead, and due dates associated with each activity. CADRE is available as needed to help States with their Action Plan. ",
  ),
  table([[""]]),
  p({ bold: "To complete the Action Planning tool, initially you will:" }),
  { ...item("number", "Identify your State\u2019s Priority Area of focus. "), restart: true },
  item("number", "Identify the Desired Results you hope to see and what is needed to achieve those results."),
  item(
    "number",
    "Set the Measurable Outcome-based Performance Target(s) you will work toward, possible data that can show progress toward your identified Performance Target(s), as well as what Data Sources (e.g., surveys, observation rubrics, interviews) might be used to collect data.",
  ),
  item("number", "Identify activities to be implemented."),
  item("bullet", "Identify resources necessary for each activity."),
  item("bullet", "Assign a staff lead."),
  item("bullet", "Identify initiation and completion dates for each activity."),
  p(),
  p({ bold: "As an ongoing practice to ensure the Action Plan is effective:" }),
  item("bullet", "Track and share progress."),
  item("bullet", "Celebrate accomplishments."),
  item("bullet", "Make adjustments, as needed."),
  p(),
];

export interface CadreSpec {
  readonly answers: Readonly<Record<string, Answer>>;
  /** The worksheet, or a table written by hand with what is true of it. */
  readonly activities: Grid;
  readonly table?: readonly Block[];
  readonly withoutIntro?: boolean;
  /** The blank template's heading, or what the team made of it. */
  readonly worksheetHeading?: string;
  /** Written between the introduction and the first prompt. */
  readonly before?: readonly Block[];
}

export function cadreBlocks(spec: CadreSpec): readonly Block[] {
  const answered = CADRE_QUESTIONS.flatMap((question) => {
    const answer = spec.answers[question.id] ?? noAnswer;
    const own = answer.write(question);
    return question.id === "2a" ? [item("number", "Desired Results "), ...own] : own;
  });
  const [first, ...others] = answered;
  const restarted = first?.kind === "p" ? [{ ...first, restart: true }, ...others] : answered;
  return [
    ...(spec.withoutIntro === true ? [] : INTRO),
    ...(spec.before ?? []),
    ...restarted,
    heading(2, spec.worksheetHeading ?? "Activities Planning Worksheet"),
    ...(spec.table ?? [worksheetTable(spec.activities)]),
    p(),
  ];
}

function worksheetTable(grid: Grid): Table {
  return gridTable(grid, { below: blankRows(Math.max(1, 6 - grid.rows.length), grid.columns.length) });
}

export function cadreTruth(spec: CadreSpec, blank = false): PlanTruth {
  const prompts = CADRE_QUESTIONS.map(({ id }) => [id, spec.answers[id]?.text ?? ""] as const);
  return {
    template: "cadre",
    title: spec.answers["1"]?.text.split("\n")[0] ?? "",
    fields: {},
    prompts: Object.fromEntries(prompts),
    tables: [truthOf(spec.activities)],
    ...(blank ? { blank } : {}),
  };
}
