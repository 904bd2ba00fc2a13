import { cellOf, type DateValue, type PlanCell, type PlanRow, type PlanTable } from "../plan";
import { atCell, cellOfRole } from "./plan-rows";
import { stepOf } from "./rows";
import type { CheckContext, PlanCheck, PlanVerdict } from "./types";

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
  messages: {
    fail: {
      message: "This step is due ({text}) before it starts ({other}).",
      why: "One of the two dates is a slip, and whoever plans by it is misled.",
      fix: "Check both dates.",
    },
    early: {
      message: "This step is due ({text}) before the step that it waits for (“{other}”, {due}).",
      why: "It cannot be finished before what it depends on.",
      fix: "Move one of the two dates, or take out the dependency.",
    },
    listed: {
      message: "This step stands before the one that it waits for: “{other}”.",
      why: "Steps are easiest to follow in the order in which they are completed.",
      fix: "Move the row below the step that has to come first.",
    },
    pass: { message: "Dates and prerequisites fit together.", why: "", fix: "" },
  },
  run: (context) =>
    context.plan.tables.flatMap((table) =>
      table.rows.flatMap((row, index) => [
        ...startAfterDue(context, table, row),
        ...prerequisites(context, table, row, index),
      ]),
    ),
};

function dateOf(cell: PlanCell | undefined): DateValue | undefined {
  return cell?.value?.kind === "date" ? cell.value : undefined;
}

function startAfterDue(context: CheckContext, table: PlanTable, row: PlanRow): readonly PlanVerdict[] {
  const due = cellOfRole({ table, row }, "due");
  const start = cellOfRole({ table, row }, "start");
  const [begins, ends] = [dateOf(start)?.earliest, dateOf(due)?.latest];
  if (due === undefined || start === undefined || begins === undefined || ends === undefined) return [];
  if (begins <= ends) return [];
  return [
    { outcome: "fail", ...atCell(context.plan, due), about: stepOf(table, row), data: { other: start.text } },
  ];
}

function prerequisites(
  context: CheckContext,
  table: PlanTable,
  row: PlanRow,
  index: number,
): readonly PlanVerdict[] {
  const due = cellOfRole({ table, row }, "due");
  const ends = dateOf(due)?.latest;
  return (row.dependsOn ?? []).flatMap(({ rows, column }) =>
    rows.flatMap((position): readonly PlanVerdict[] => {
      const before = table.rows[position];
      if (before === undefined || before === row) return [];
      const other = stepOf(table, before);
      const otherDue = cellOfRole({ table, row: before }, "due");
      const needed = dateOf(otherDue)?.earliest;
      const told = cellOf(row, column);
      if (due !== undefined && ends !== undefined && needed !== undefined && ends < needed) {
        const data = { other, due: otherDue?.text ?? "" };
        return [{ outcome: "fail", message: "early", ...atCell(context.plan, due), about: other, data }];
      }
      if (position < index || told === undefined) return [];
      return [
        { outcome: "fail", message: "listed", ...atCell(context.plan, told), about: other, data: { other } },
      ];
    }),
  );
}
