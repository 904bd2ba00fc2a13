import { type BlockSpec, table, type TableSpec } from "./snapshot";

/** The blank template of Planning for Success and plans written with it, as a host reads them. */

export const PFS_TITLE = "[School or District Name] Action Plan [Timeframe]";
export const PFS_SUBTITLE = "Setting Benchmarks to Monitor Progress and Impact During Implementation";
export const PFS_INTRO =
  "Describe how the initiative will be implemented, for example, citing programs by grade span, etc.";
export const TERMS_HEADER = ["Term", "Definition"];
export const PROCESS_HEADER = ["Process Benchmark", "Person Responsible", "Date", "Status"];
export const EVIDENCE_HEADER = ["Early Evidence of Change Benchmark", "Person Responsible", "Date", "Status"];
export const RESOURCES_HEADER = [
  "Resource list (people, time, materials, money)",
  "New/expanded use of existing resource",
  "Reallocation/\nReassignment of Resource",
  "New resources",
  "Notes",
];
export const PROCESS_EXAMPLE = [
  "Example: Identify common district-wide reading strategies",
  "M. Edwards",
  "3/4/19",
  "Met",
];
export const EVIDENCE_EXAMPLE = [
  "Example: 75% of all teacher observations conducted in each school cite evidence of reading strategy implementation",
  "S. Harris",
  "2/1/20",
  "",
];
export const RESOURCE_EXAMPLES = [
  ["Example:  Out of district pd provider for new reading strategies", "", "", "District pd budget", ""],
  [
    "Example:  District pd for training teachers on new strategies",
    "",
    "Time on existing PD calendar",
    "",
    "",
  ],
  [
    "Example: Coaching and modeling during PLCs for grade-level implementation of reading strategies",
    "District ELA coaches will add strategies to coaching agenda",
    "",
    "",
    "",
  ],
];

/** Rows of a plan that nothing is the matter with. */
export const PROCESS_ROWS = [
  ["Choose reading routines for grades K to 3", "J. Rivera", "10/15/2024", "Met"],
  ["Coach each grade team twice", "A. Chen", "1/31/2025", "In progress"],
];
export const EVIDENCE_ROWS = [
  ["60% of grade 2 lessons observed use two routines", "M. Okafor", "2/1/2025", ""],
];
export const RESOURCE_ROWS = [["Release time for six leaders", "", "Two staff meetings each term", "", ""]];
export const TERM_ROWS = [["Routine", "A way of reading that all classes share"]];

const blanks = (count: number, width: number): readonly string[][] =>
  Array.from({ length: count }, () => Array<string>(width).fill(""));

/** The parts of a plan; each can be replaced by other blocks, or left out with []. */
export interface PfsParts {
  readonly title?: readonly BlockSpec[];
  readonly fields?: readonly BlockSpec[];
  readonly implementation?: readonly BlockSpec[];
  readonly terms?: readonly BlockSpec[];
  readonly monitoring?: readonly BlockSpec[];
  readonly impact?: readonly BlockSpec[];
  readonly resources?: readonly BlockSpec[];
}

export const heading = (text: string): BlockSpec => ({ text, headingLevel: 2 });

/** A section as the template has it: heading, what is printed beneath, what is given. */
export function section(name: keyof typeof SECTIONS, ...blocks: readonly BlockSpec[]): readonly BlockSpec[] {
  const [title, intro] = SECTIONS[name];
  return [heading(title), intro, ...blocks, ""];
}

const SECTIONS = {
  implementation: ["Describing Implementation", PFS_INTRO],
  terms: ["Defining Key Terms", "Define terms relevant for this initiative such as “equity” or “inclusion”"],
  monitoring: ["Monitoring Progress", "Process Benchmarks: What will be done, when, and by whom "],
  impact: [
    "Measuring Impact",
    "Early Evidence of Change: Changes in practice, attitude, or behavior you should begin to see if the initiative is having its desired impact",
  ],
  resources: [
    "Identifying Resources Supporting Implementation",
    "List the people, time, materials and funds needed to implement this initiative ",
  ],
} as const;

/** The table of objective and initiative. */
export function objectiveTable(objective = "", initiative = ""): TableSpec {
  return table([
    ["Strategic Objective", objective === "" ? "\n" : objective],
    ["Strategic Initiative", initiative === "" ? "\n" : initiative],
  ]);
}

/** One copy of the template, blank but for the parts given. */
export function pfsBlocks(parts: PfsParts = {}): readonly BlockSpec[] {
  return [
    ...(parts.title ?? [PFS_TITLE, PFS_SUBTITLE]),
    ...(parts.fields ?? [objectiveTable(), ""]),
    ...(parts.implementation ?? section("implementation", table([["\n\n\n"]]))),
    ...(parts.terms ?? section("terms", table([TERMS_HEADER, ...blanks(2, 2)]))),
    ...(parts.monitoring ?? section("monitoring", table([PROCESS_HEADER, PROCESS_EXAMPLE, ...blanks(7, 4)]))),
    ...(parts.impact ?? section("impact", table([EVIDENCE_HEADER, EVIDENCE_EXAMPLE, ...blanks(7, 4)]))),
    ...(parts.resources ??
      section("resources", table([RESOURCES_HEADER, ...RESOURCE_EXAMPLES, ...blanks(10, 5)]))),
  ];
}

/** A copy that was filled in. */
export function filledPfs(parts: PfsParts = {}): readonly BlockSpec[] {
  return pfsBlocks({
    title: ["Hull Public Schools Action Plan 2024-25", PFS_SUBTITLE],
    fields: [objectiveTable("Every student reads by grade 3", "Shared reading routines"), ""],
    implementation: section("implementation", table([["Grades K to 1 start in the fall."]])),
    terms: section("terms", table([TERMS_HEADER, ...TERM_ROWS])),
    monitoring: section("monitoring", table([PROCESS_HEADER, ...PROCESS_ROWS])),
    impact: section("impact", table([EVIDENCE_HEADER, ...EVIDENCE_ROWS])),
    resources: section("resources", table([RESOURCES_HEADER, ...RESOURCE_ROWS])),
    ...parts,
  });
}
