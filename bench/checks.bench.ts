import { type CheckOptions, createChecker } from "../src/core/checks";
import { type Plan, reuseRows } from "../src/core/plan";
import { recognise } from "../src/core/recognise";
import { builtinTemplates } from "../src/core/templates";
import { eseDocument, HEADER } from "../test/support/ese-531t";
import { type Measured, measureFresh, printTable, SIZES } from "./measure";

/**
 * Checking a plan of 20, 200 and 2,000 steps with owners, dates and statuses of many kinds, some of them defects: all
 * of it for the first time, and again after one cell was changed. Goals at 2,000: 50 ms, and 2 ms.
 */

const OPTIONS: CheckOptions = { asOf: "2024-10-15", templates: builtinTemplates };

/** One of `every`, in turn, whatever number the row has. */
function turn(every: readonly string[], n: number): string {
  return every[n % every.length] ?? "";
}

const ACTIONS = [
  "Train the teachers of cohort # in the new routines",
  "Schedule a common planning hour at school #",
  "Once the schedule of school # is set, hold monthly planning meetings",
  "Visit the classrooms of cohort # and talk the notes through with each teacher",
  "Review the data of quarter # after step 2 and adjust the supports",
  "Purchase decodable books for school # with equity in mind",
];
const RESOURCES = [
  "None needed",
  "Two half-days; substitutes, $# a day",
  "Funding to be secured from the state's grant",
  "Coach time, # hours",
  "",
];
const MEASURES = [
  "90% of the teachers of cohort # have taken part",
  "Minutes of the meetings of school #",
  "Teachers understand the routines better",
  "Sign-in sheets",
  "From # to 12 lessons observed by June 2025, as the walkthrough form shows",
  "A schedule of school # that the principal signed",
];
const OWNERS = [
  "J. Rivera, Literacy Coach",
  "M. Edwards",
  "Principals",
  "A. Chen and B. Cho",
  "TBD",
  "",
  "Dr. A. B. Stone",
];
const DATES = [
  "September 20, 2024",
  "11/15/2024",
  "Spring 2025",
  "On-going",
  "",
  "By June 2025",
  "3/4/25",
  "10/1/2024",
];
const STATUSES = ["Met", "", "In progress", "Not yet due", "", "Completed 9/20"];

function rowOf(n: number): readonly string[] {
  const number = (text: string): string => text.replace("#", String((n * 7) % 1000));
  return [
    `${number(turn(ACTIONS, n))}, part ${n + 1}`,
    number(turn(RESOURCES, n)),
    number(turn(MEASURES, n)),
    turn(OWNERS, n),
    turn(DATES, n),
    turn(STATUSES, n),
  ];
}

const COLUMNS = [...HEADER, "Status"];

function rowsOf(count: number): readonly (readonly string[])[] {
  return Array.from({ length: count }, (_, n) => rowOf(n));
}

/** The plan of a document of these rows. */
function planOf(rows: readonly (readonly string[])[]): Plan {
  const strategy = "Read aloud in every classroom";
  const snapshot = eseDocument({ strategy, header: COLUMNS, guidance: false, rows });
  const [plan, ...others] = recognise(snapshot, builtinTemplates).plans;
  if (plan === undefined || others.length > 0) throw new Error("The document does not hold one plan.");
  return plan;
}

/** The plan as it is read after one cell in the middle was changed. */
function changedPlan(count: number, column: number): Plan {
  const middle = Math.floor(count / 2);
  const change = (row: readonly string[]): readonly string[] =>
    row.map((text, index) => (index === column ? turn(CHANGES, column) : text));
  return planOf(rowsOf(count).map((row, index) => (index === middle ? change(row) : row)));
}

const CHANGES = ["Hire a coach", "None needed", "60% of teachers observed", "N. Ito", "12/1/2024", "Met"];

/** The same rows, but for those that differ from another plan's: these are new each time. */
function withNewRows(plan: Plan, before: Plan): Plan {
  const known = new Set(before.tables.flatMap((table) => table.rows));
  const tables = plan.tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => (known.has(row) ? row : structuredClone(row))),
  }));
  return { ...plan, tables };
}

interface Sized {
  readonly rows: number;
  readonly plan: Plan;
  /** For each column, the plan after one of its cells was changed. */
  readonly changed: readonly Plan[];
}

function slowest(all: readonly Measured[]): Measured {
  return all.reduce((slow, one) => (one.milliseconds > slow.milliseconds ? one : slow));
}

async function main(): Promise<void> {
  const sizes = SIZES.map((rows): Sized => {
    const plan = planOf(rowsOf(rows));
    return { rows, plan, changed: COLUMNS.map((_, column) => changedPlan(rows, column)) };
  });
  await printTable("all", sizes, ({ plan }) =>
    measureFresh(
      () => structuredClone(plan),
      (one) => createChecker()([one], OPTIONS),
    ),
  );
  await printTable("one cell", sizes, ({ plan, changed }) => {
    const checker = createChecker();
    const of = (next: Plan): Measured => {
      const reused = reuseRows(plan, next);
      const prepare = (): Plan => {
        checker([plan], OPTIONS);
        return withNewRows(reused, plan);
      };
      return measureFresh(prepare, (one) => checker([one], OPTIONS));
    };
    return slowest(changed.map(of));
  });
  await printTable("rows reused", sizes, ({ plan, changed }) =>
    slowest(
      changed.map((next) =>
        measureFresh(
          () => structuredClone(next),
          (one) => reuseRows(plan, one),
        ),
      ),
    ),
  );
}

void main();
