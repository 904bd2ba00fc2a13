import { type Block, blankRows, cell, heading, item, p, row, type Row, table } from "./nodes";
import { type Grid, gridTable, type PlanTruth, truthOf } from "./truth";

/** The Planning for Success template as its document has it, with the facilitator's guide around it. */

export const PROCESS_COLUMNS = [
  ["benchmark", "Process Benchmark"],
  ["owner", "Person Responsible"],
  ["due", "Date"],
  ["status", "Status"],
] as const;

export const EVIDENCE_COLUMNS = [
  ["benchmark", "Early Evidence of Change Benchmark"],
  ["owner", "Person Responsible"],
  ["due", "Date"],
  ["status", "Status"],
] as const;

export const TERM_COLUMNS = [
  ["term", "Term"],
  ["definition", "Definition"],
] as const;

export const RESOURCE_COLUMNS = [
  ["resource", "Resource list (people, time, materials, money)"],
  ["existing-use", "New/expanded use of existing resource"],
  ["reallocation", "Reallocation/\nReassignment of Resource"],
  ["new-resource", "New resources"],
  ["notes", "Notes"],
] as const;

export type Texts = readonly (readonly string[])[];

export const terms = (rows: Texts): Grid => ({ id: "terms", columns: TERM_COLUMNS, rows });
export const processOf = (rows: Texts): Grid => ({ id: "process", columns: PROCESS_COLUMNS, rows });
export const evidenceOf = (rows: Texts): Grid => ({ id: "evidence", columns: EVIDENCE_COLUMNS, rows });
export const resourcesOf = (rows: Texts): Grid => ({ id: "resources", columns: RESOURCE_COLUMNS, rows });

export const EXAMPLES: Readonly<Record<"process" | "evidence" | "resources", readonly Row[]>> = {
  process: [
    row(["Example: Identify common district-wide reading strategies", "M. Edwards", "3/4/19", "Met"]),
  ],
  evidence: [
    row([
      "Example: 75% of all teacher observations conducted in each school cite evidence of reading strategy implementation",
      "S. Harris",
      "2/1/20",
      "",
    ]),
  ],
  resources: [
    row([
      "Example:  Out of district pd provider for new reading strategies",
      "",
      "",
      "District pd budget",
      "",
    ]),
    row([
      "Example:  District pd for training teachers on new strategies",
      "",
      "Time on existing PD calendar",
      "",
      "",
    ]),
    row([
      "Example: Coaching and modeling during PLCs for grade-level implementation of reading strategies",
      "District ELA coaches will add strategies to coaching agenda",
      "",
      "",
      "",
    ]),
  ],
};

export interface PfsSpec {
  readonly school: string;
  readonly period: string;
  /** The title line as it was left or typed; made of school and period where it is not said. */
  readonly titleLine?: string;
  readonly objective: string;
  readonly initiative: string;
  readonly description: string;
  readonly terms: Grid;
  readonly process: Grid;
  readonly evidence: Grid;
  readonly resources: Grid;
  /** The example rows are still there. */
  readonly examples?: boolean;
  /** Markup of single parts written by hand, in place of the usual. */
  readonly parts?: Partial<
    Record<"head" | "box" | "terms" | "process" | "evidence" | "resources", readonly Block[]>
  >;
}

export const emptyPfs: PfsSpec = {
  school: "",
  period: "",
  objective: "",
  initiative: "",
  description: "",
  terms: terms([]),
  process: processOf([]),
  evidence: evidenceOf([]),
  resources: resourcesOf([]),
  examples: true,
};

const INTROS = {
  box: "Describe how the initiative will be implemented, for example, citing programs by grade span, etc.",
  terms: "Define terms relevant for this initiative such as \u201cequity\u201d or \u201cinclusion\u201d",
  process: "Process Benchmarks: What will be done, when, and by whom ",
  evidence:
    "Early Evidence of Change: Changes in practice, attitude, or behavior you should begin to see if the initiative is having its desired impact",
  resources: "List the people, time, materials and funds needed to implement this initiative ",
} as const;

const HEADINGS = {
  box: "Describing Implementation",
  terms: "Defining Key Terms",
  process: "Monitoring Progress",
  evidence: "Measuring Impact",
  resources: "Identifying Resources Supporting Implementation",
} as const;

/** One copy of the template, for one initiative. */
export function pfsBlocks(spec: PfsSpec, pageBreak = false): readonly Block[] {
  const bracketed = (text: string, label: string): string => (text === "" ? `[${label}]` : text);
  const titleLine =
    spec.titleLine ??
    `${bracketed(spec.school, "School or District Name")} Action Plan ${bracketed(spec.period, "Timeframe")}`;
  const grid = (name: "process" | "evidence" | "resources", spare: number): Block =>
    gridTable(spec[name], {
      above: spec.examples === true ? EXAMPLES[name] : [],
      below: blankRows(spare, spec[name].columns.length),
    });
  const usual = {
    head: [
      table([
        [cell({ ...p({ bold: "Strategic Objective" }) }), `${spec.objective}\n`],
        [cell({ ...p({ bold: "Strategic Initiative" }) }), `${spec.initiative}\n`],
      ]),
    ],
    box: [table([[spec.description === "" ? "\n\n\n\n" : spec.description]])],
    terms: [gridTable(spec.terms, { below: blankRows(spec.terms.rows.length === 0 ? 2 : 1, 2) })],
    process: [grid("process", 3)],
    evidence: [grid("evidence", 3)],
    resources: [grid("resources", 4)],
  } as const;
  const part = (name: keyof typeof usual): readonly Block[] => spec.parts?.[name] ?? usual[name];
  const section = (name: keyof typeof HEADINGS): readonly Block[] => [
    heading(2, HEADINGS[name]),
    p(INTROS[name]),
    ...part(name),
    p(),
  ];
  return [
    { ...p({ bold: titleLine }), pageBreak },
    p("Setting Benchmarks to Monitor Progress and Impact During Implementation"),
    ...part("head"),
    p(),
    ...section("box"),
    ...section("terms"),
    ...section("process"),
    ...section("evidence"),
    ...section("resources"),
  ];
}

export function pfsTruth(spec: PfsSpec, more: Partial<PlanTruth> = {}): PlanTruth {
  const { school, period, objective, initiative, description } = spec;
  return {
    template: "pfs",
    title: initiative,
    fields: { school, period, objective, initiative, description },
    prompts: {},
    tables: [spec.terms, spec.process, spec.evidence, spec.resources].map(truthOf),
    ...more,
  };
}

/** The guide that comes before the template: prose, an outline of slides. */
export const pfsGuide: readonly Block[] = [
  p({ bold: "Creating an Action Plan That Supports Implementation, Monitoring, and Reporting" }),
  p(
    { bold: "What is an Action Plan? " },
    "An action plan is a detailed implementation plan for the strategic initiatives that a school or district has prioritized for the coming year.",
  ),
  p(
    { bold: "The Action Planning Process: " },
    "Once strategic initiatives and action plan team members have been identified, two steps are recommended.",
  ),
  item(
    "number",
    "Introduce the action plan model and benchmarks (Slides 1-8): Set the stage for action planning by presenting the model.",
  ),
  item(
    "number",
    "Conduct the action planning workshop (Slide 9): Organize by strategic initiative action plan teams and begin the action planning workshop.",
  ),
  p({ bold: "Slide 2: Implementation Benchmarks" }),
  item("bullet", "Process"),
  item("sub-bullet", "What will be done, when, and by whom"),
  item("bullet", "Early evidence of change"),
  item(
    "sub-bullet",
    "Changes in practice, attitude, or behavior you should begin to see if the initiative is having its desired impact",
  ),
  p({ bold: "Slide 9: Action Planning Workshop " }),
  item(
    "bullet",
    "Complete an action plan template for each of the strategic initiatives to be implemented  ",
  ),
  p(),
];
