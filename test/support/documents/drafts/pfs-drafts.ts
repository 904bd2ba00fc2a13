import { type Block, blankRows, headerRow, type Row, table } from "../real/nodes";
import {
  emptyPfs,
  EVIDENCE_COLUMNS,
  EXAMPLES,
  pfsBlocks,
  type PfsSpec,
  PROCESS_COLUMNS,
  RESOURCE_COLUMNS,
  TERM_COLUMNS,
} from "../real/pfs";
import { bad, judged, judgedRow, may, type Text, textOf, trap } from "./marks";
import type { ReviewedDocument } from "./reviewed";

/** Drafts of Planning for Success's template with what a careful reviewer finds; every name and figure is made up. */

type Benchmark = readonly [benchmark: Text, owner: Text, due: Text, status: Text];
type Resource = readonly [resource: Text, existing: Text, reallocation: Text, fresh: Text, notes: Text];

export interface JudgedPfs {
  readonly school: string;
  readonly period: string;
  readonly objective: Text;
  readonly initiative: Text;
  readonly description: Text;
  readonly terms: readonly (readonly [term: Text, definition: Text])[];
  readonly process: readonly Benchmark[];
  readonly evidence: readonly Benchmark[];
  readonly resources: readonly Resource[];
  /** Example rows of the template that were left in; a finding may stand on any of their cells. */
  readonly examples?: readonly ("process" | "evidence" | "resources")[];
}

function part(
  columns: readonly (readonly [string, string])[],
  rows: readonly Row[],
  spare: number,
): readonly Block[] {
  return [
    table([headerRow(columns.map(([, label]) => label)), ...rows, ...blankRows(spare, columns.length)]),
  ];
}

/** The example rows, each a defect that the row's first cell stands for. */
function leftIn(name: "process" | "evidence" | "resources"): readonly Row[] {
  return EXAMPLES[name].map(({ cells: [first, ...others] }) => ({
    cells: [
      ...(first === undefined ? [] : [{ ...first, verdict: bad("", "example-left-in").verdict }]),
      ...others.map((one) => ({ ...one, verdict: trap("").verdict })),
    ],
  }));
}

export function judgedPfs(plan: JudgedPfs, spare = 3): readonly Block[] {
  const examples = (name: "process" | "evidence" | "resources"): readonly Row[] =>
    plan.examples?.includes(name) === true ? leftIn(name) : [];
  const rows = (texts: readonly (readonly Text[])[]): readonly Row[] => texts.map((one) => judgedRow(one));
  const spec: PfsSpec = {
    ...emptyPfs,
    school: plan.school,
    period: plan.period,
    objective: textOf(plan.objective),
    initiative: textOf(plan.initiative),
    description: textOf(plan.description),
    parts: {
      head: [
        table([
          ["Strategic Objective", judged(plan.objective)],
          ["Strategic Initiative", judged(plan.initiative)],
        ]),
      ],
      box: [table([[judged(plan.description)]])],
      terms: part(TERM_COLUMNS, rows(plan.terms), 2),
      process: part(PROCESS_COLUMNS, [...examples("process"), ...rows(plan.process)], spare),
      evidence: part(EVIDENCE_COLUMNS, [...examples("evidence"), ...rows(plan.evidence)], spare),
      resources: part(RESOURCE_COLUMNS, [...examples("resources"), ...rows(plan.resources)], spare),
    },
  };
  return pfsBlocks(spec);
}

const reading: ReviewedDocument = {
  name: "PfS draft: reading strategies",
  asOf: "2025-02-14",
  blocks: judgedPfs({
    school: "Pine Hollow Public Schools",
    period: "2024-25",
    objective: "Every student reads at grade level by the end of grade 3",
    initiative: "Shared reading routines with equity for multilingual learners",
    description: trap("Kindergarten and grade 1 start in September; grades 2 and 3 follow in January."),
    terms: [
      [trap("Equity"), trap("Each child gets what that child needs to read.")],
      ["Multilingual learner", bad("", "missing-definition")],
    ],
    examples: ["process", "resources"],
    process: [
      ["Choose the routines", trap("Ellen Marsh"), trap("9/13/2024"), trap("Met")],
      ["Train K\u20131 teachers", trap("E. Marsh, Literacy Director"), trap("10/25/24"), trap("completed")],
      [
        "Train grade 2\u20133 teachers",
        bad("Literacy coaches", "vague-owner"),
        trap("Jan. 2025"),
        bad("", "missing-status"),
      ],
      ["Order decodable books", bad("", "missing-owner"), trap("3/3/2025"), trap("")],
      [
        "Visit classrooms with the look-for tool",
        trap("Principal of each school"),
        bad("2/1/2025", "overdue"),
        trap("In progress"),
      ],
      [
        "Hold family reading nights",
        bad("TBD", "missing-owner"),
        bad("Spring 2025", "unparseable-date"),
        trap("not yet due"),
      ],
      ["", "", "", ""],
      [
        "Share results with the School Committee",
        bad("Marsh & Aziz", "multiple-owners"),
        bad("", "missing-date"),
        trap(""),
      ],
    ],
    evidence: [
      [
        trap("80% of 46 observed lessons show the routines"),
        trap("Dr. Paula Reyes"),
        trap("4/30/2025"),
        trap("On track"),
      ],
      [bad("Students like reading more", "not-measurable"), trap("E. Marsh"), trap("5/30/2025"), trap("")],
      [
        bad("Sign-in sheets from the training", "weak-deliverable", "activity-not-change"),
        bad("Leadership team", "vague-owner"),
        bad("BOY/MOY/EOY", "unparseable-date"),
        trap(""),
      ],
    ],
    resources: [
      [
        trap("Two literacy coaches"),
        trap("Coaches shift to grades K\u20133"),
        trap(""),
        trap(""),
        trap("existing"),
      ],
      [bad("Decodable books", "missing-resource-source"), "", "", "", trap("")],
      [trap("Common planning time"), trap(""), trap("Wednesday staff meeting"), trap(""), trap("N/A")],
    ],
  }),
  // "Multilingual learners" stands among the terms, without a definition.
  plan: may("", "undefined-term").verdict,
};

const advisory: ReviewedDocument = {
  name: "PfS draft: advisory, parts not begun",
  asOf: "2024-12-02",
  blocks: judgedPfs({
    school: "Cedar Bluff Academy",
    period: "SY 2024\u201325",
    objective: bad("", "empty-section", "missing-strategy", "missing-objective"),
    initiative: bad("", "missing-strategy"),
    description: bad("", "empty-section"),
    terms: [],
    examples: ["evidence"],
    process: [
      ["Assign students to advisors", trap("V. Costa"), trap("8/23/24"), trap("Met")],
      [
        "Write twenty advisory lessons",
        bad("Counseling team", "vague-owner"),
        bad("On-going", "unparseable-date"),
        trap("Yellow"),
      ],
      ["Train advisors", trap("Assistant Principal"), bad("11/31/2024", "unparseable-date"), trap("")],
      [
        bad("TBD", "placeholder-text", "missing-action"),
        may("", "missing-owner"),
        may("", "missing-date"),
        trap(""),
      ],
      [
        "Meet in advisory groups",
        bad("All teachers", "vague-owner"),
        bad("daily", "unparseable-date"),
        trap(""),
      ],
      [
        "Check lesson plans",
        trap("Vera Costa, Dean of Students"),
        bad("10/18/2024", "overdue"),
        trap("Behind"),
      ],
      [bad("", "missing-action"), trap("V. Costa"), trap("1/17/25"), trap("")],
      ["Survey advisors at mid-year", trap("D. Hart (Guidance)"), trap("January 2025"), trap("")],
    ],
    evidence: [
      [bad("70% will feel better", "not-measurable"), trap("V. Costa"), trap("3/14/2025"), trap("")],
      [
        trap("By May, 85% of students name an adult they trust in the climate survey"),
        bad("Vacant", "missing-owner"),
        bad("", "missing-date"),
        trap(""),
      ],
      [
        bad(
          "Advisors will attend two trainings",
          "activity-not-change",
          "weak-deliverable",
          "not-measurable",
        ),
        trap("D. Hart"),
        trap("2/28/25"),
        trap(""),
      ],
    ],
    resources: [],
  }),
  tables: { 5: bad("", "empty-section").verdict },
};

const inclusion: ReviewedDocument = {
  name: "PfS draft: inclusive classrooms",
  asOf: "2026-01-20",
  blocks: judgedPfs({
    school: "Town of Ashby Schools",
    period: "2025-2026",
    objective: "Students with disabilities learn beside their peers",
    initiative: "Inclusive co-teaching in grades 4 to 6",
    description: bad(
      "[Describe how the initiative will be implemented]",
      "placeholder-text",
      "empty-section",
    ),
    terms: [["Co-teaching", trap("Two certified teachers share one class for a whole block.")]],
    process: [
      [
        bad("Example: Choose six pairs of teachers", "example-left-in"),
        trap("H. Novak"),
        trap("9/12/25"),
        trap("Met 9/10"),
      ],
      [
        "Train the pairs",
        bad("Novak, Cho, Silva", "multiple-owners"),
        trap("10/3/25 - 10/24/25"),
        trap("Completed"),
      ],
      [
        "Set common planning blocks",
        trap("B. Cho, Assistant Principal"),
        trap("November 2025"),
        bad("", "missing-status"),
      ],
      [
        "Observe each pair",
        bad("?", "missing-owner"),
        bad("12/19/2025", "overdue"),
        trap("Half of the pairs so far"),
      ],
      ["Refine schedules for next year", trap("Superintendent"), bad("Q3", "unparseable-date"), trap("new")],
      ["Report to families", trap("B. Cho"), bad("May", "unparseable-date"), trap("")],
    ],
    evidence: [
      [
        trap("In 60% of 30 observed lessons both teachers teach (observation form)"),
        trap("H. Novak"),
        trap("2/27/2026"),
        trap(""),
      ],
      [
        bad("More students with disabilities are in general classes", "not-measurable"),
        bad("", "missing-owner"),
        trap("6/5/2026"),
        trap(""),
      ],
    ],
    resources: [
      [trap("Substitutes for training days"), trap(""), trap(""), trap("$2,400, IDEA grant"), trap("")],
      [bad("Planning time", "missing-resource-source"), "", "", "", trap("Ask the union")],
      [may("", "missing-action"), trap("Coach already in the building"), trap(""), trap(""), trap("")],
    ],
  }),
  plan: may("", "undefined-term").verdict,
};

export const pfsDrafts: readonly ReviewedDocument[] = [reading, advisory, inclusion];
