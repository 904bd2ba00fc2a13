import type { Plan, PlanRow, PlanTable } from "../plan";
import { atCell } from "./plan-rows";
import { factsOf, type RowFacts } from "./row-facts";
import { type Stretch, stretchesOf, stretchMemory } from "./stretches";
import { NONE, type PlanCheck, type PlanVerdict } from "./types";

/** Dates and prerequisites that cannot all hold. */
export const dateOrder: PlanCheck = {
  id: "date-order",
  title: "Dates and prerequisites fit together",
  severity: "warning",
  source: "Action Plan Companion",
  stage: "drafting",
  cause: "order",
  rank: 41,
  scope: "plan",
  looksAt: "Start and end dates, and what a step says that it waits for",
  messages: {
    fail: {
      message: "This step is due ({text}) before it starts ({other}).",
      why: "One of the two dates is probably a slip, and others will plan by it.",
      fix: "Check both dates, and correct the one that is off.",
    },
    early: {
      outcome: "fail",
      message: "This step is due ({text}) before the step it waits for (“{other}”, {due}).",
      why: "It cannot be finished before what it depends on.",
      fix: "Move one of the two dates, or take out the note that this step waits.",
    },
    listed: {
      outcome: "fail",
      message: "This step is listed before the step it waits for: “{other}”.",
      why: "Steps are easiest to follow in the order in which they are completed.",
      fix: "Move this row below that step.",
    },
    pass: { message: "Dates and prerequisites fit together.", why: "", fix: "" },
  },
  run: ({ plan }) =>
    plan.tables.flatMap((table) => {
      let begin = 0;
      return stretchesOf(table).flatMap((stretch) => {
        const verdicts = [...turnedAround(plan, stretch), ...unready(plan, table, stretch, begin)];
        begin += stretch.rows.length;
        return verdicts;
      });
    }),
};

const memory = stretchMemory<readonly PlanVerdict[]>();

/** Steps that end before they start. */
function turnedAround(plan: Plan, stretch: Stretch): readonly PlanVerdict[] {
  return memory(stretch, String(plan.index), () =>
    stretch.facts.flatMap((facts) => startAfterDue(plan, facts) ?? NONE),
  );
}

/** What was said of a stretch's rows that wait for others, of which those then were. */
interface Waiting {
  readonly plan: number;
  readonly begin: number;
  readonly positions: readonly number[];
  readonly rows: readonly (PlanRow | undefined)[];
  readonly verdicts: readonly PlanVerdict[];
}

const waiting = new WeakMap<Stretch, Waiting>();

/** Steps due or listed before those that they wait for; said anew where one of the two changed. */
function unready(plan: Plan, table: PlanTable, stretch: Stretch, begin: number): readonly PlanVerdict[] {
  const known = waiting.get(stretch);
  if (known?.plan === plan.index && known.begin === begin && areStill(known, table)) return known.verdicts;
  const verdicts = stretch.facts.flatMap((facts) =>
    facts.row.dependsOn === undefined
      ? NONE
      : prerequisites(plan, table, facts, begin + stretch.rows.indexOf(facts.row)),
  );
  const positions: number[] = [];
  for (const { row } of stretch.facts) for (const { rows } of row.dependsOn ?? NONE) positions.push(...rows);
  const rows = positions.map((position) => table.rows[position]);
  waiting.set(stretch, { plan: plan.index, begin, positions, rows, verdicts });
  return verdicts;
}

function areStill({ positions, rows }: Waiting, table: PlanTable): boolean {
  return positions.every((position, index) => table.rows[position] === rows[index]);
}

function startAfterDue(plan: Plan, facts: RowFacts): PlanVerdict | undefined {
  const [begins, ends] = [facts.date("start")?.earliest, facts.date("due")?.latest];
  if (begins === undefined || ends === undefined || begins <= ends) return undefined;
  const [due, start] = [facts.cell("due"), facts.cell("start")];
  if (due === undefined) return undefined;
  return { outcome: "fail", ...atCell(plan, facts, due), data: { other: start?.text ?? "" } };
}

function prerequisites(plan: Plan, table: PlanTable, facts: RowFacts, index: number): readonly PlanVerdict[] {
  const due = facts.cell("due");
  const ends = facts.date("due")?.latest;
  return (facts.row.dependsOn ?? []).flatMap(({ rows, column }) =>
    rows.flatMap((position): readonly PlanVerdict[] => {
      const row = table.rows[position];
      if (row === undefined || row === facts.row) return [];
      const before = factsOf(table, row);
      const other = before.step;
      const about = [facts.step, other].join("\n");
      const needed = before.date("due")?.earliest;
      const told = facts.cellOf(column);
      if (due !== undefined && ends !== undefined && needed !== undefined && ends < needed) {
        const data = { other, due: before.cell("due")?.text ?? "" };
        return [{ outcome: "fail", message: "early", ...atCell(plan, facts, due), about, data }];
      }
      if (position < index || told === undefined) return [];
      return [{ outcome: "fail", message: "listed", ...atCell(plan, facts, told), about, data: { other } }];
    }),
  );
}
