import { cellOf, type DateValue, type Plan, type TypedValue } from "../../../src/core/plan";
import { recognise } from "../../../src/core/recognise";
import { builtinTemplates } from "../../../src/core/templates";
import { HEADER, QUESTIONS } from "../../support/ese-531t";
import { type BlockSpec, cell, type CellSpec, snapshotOf, table } from "../../support/snapshot";

const ROW = ["Train teachers", "None needed", "90% of teachers trained", "J. Rivera"];

function ese(
  due: readonly (string | CellSpec)[],
  before: readonly BlockSpec[] = [],
  header = HEADER,
): readonly BlockSpec[] {
  return [
    ...before,
    table([
      [cell("Strategy: Reading routines", { span: header.length })],
      header,
      [...QUESTIONS, ...header.slice(5).map(() => "")],
      ...due.map((text, index) => [
        `Step ${index + 1}`,
        ...ROW.slice(1),
        text,
        ...header.slice(5).map(() => "X"),
      ]),
    ]),
  ];
}

function planOf(blocks: readonly BlockSpec[]): Plan {
  const [plan, ...others] = recognise(snapshotOf(blocks), builtinTemplates).plans;
  if (plan === undefined || others.length > 0) throw new Error("not one plan");
  return plan;
}

function valuesOf(blocks: readonly BlockSpec[], column = "due"): readonly (TypedValue | undefined)[] {
  return planOf(blocks).tables.flatMap(({ rows }) => rows.map((row) => cellOf(row, column)?.value));
}

const day = (iso: string, ...assumed: NonNullable<DateValue["assumed"]>): DateValue => ({
  kind: "date",
  precision: "day",
  earliest: iso,
  latest: iso,
  ...(assumed.length === 0 ? {} : { assumed }),
});

describe("values in the context of their document", () => {
  it("take order and year from the plan's other dates", () => {
    expect(valuesOf(ese(["3/4/2025", "25/3/2025", "1 May"]))).toEqual([
      day("2025-04-03", "day-first"),
      day("2025-03-25"),
      day("2025-05-01", "year"),
    ]);
    expect(valuesOf(ese(["3/4/25", "12/15/2024", "Nov 15"]))).toEqual([
      day("2025-03-04", "century", "month-first"),
      day("2024-12-15"),
      day("2024-11-15", "year"),
    ]);
  });

  it("take the year from the day on which the plan was written, or from a title", () => {
    const line = "District/School Name: Riverside\tToday\u2019s Date: October 1, 2023";
    expect(valuesOf(ese(["Nov 15"], [line]))).toEqual([day("2023-11-15", "year")]);
    expect(valuesOf(ese(["Nov 15"], ["Riverside Literacy Plan, 2025-26"]))).toEqual([
      day("2025-11-15", "year"),
    ]);
    expect(valuesOf(ese(["Nov 15"]))).toEqual([{ kind: "date", precision: "day" }]);
  });

  it("read the fields too, and leave every text as it is", () => {
    const plan = planOf(
      ese(["On-going"], ["District/School Name: Riverside\tToday\u2019s Date: 10/15/2024"]),
    );
    const date = plan.fields.find(({ id }) => id === "date");
    expect([date?.text, date?.value]).toEqual(["10/15/2024", day("2024-10-15")]);
    const [row] = plan.tables[0]?.rows ?? [];
    const due = row && cellOf(row, "due");
    expect([due?.text, due?.value]).toEqual(["On-going", { kind: "date", precision: "ongoing" }]);
  });

  it("know that none is needed", () => {
    expect(valuesOf(ese(["None needed"]))).toEqual([{ kind: "noneNeeded" }]);
    expect(valuesOf(ese(["TBD"]))).toEqual([undefined]);
  });

  it("take a date control's own order for granted", () => {
    const control = {
      kind: "date",
      locked: false,
      bound: false,
      placeholder: false,
      dateFormat: "d/M/yyyy",
    } as const;
    const own = cell("3/4/2025", { flags: { controls: [control] } });
    expect(valuesOf(ese([own, "12/25/2024"]))).toEqual([day("2025-04-03"), day("2024-12-25")]);
  });

  it("take a mark in the column of a year for that year", () => {
    const values = valuesOf(ese(["6/30/2025"], [], [...HEADER, "2024-25"]), "extra-1");
    expect(values).toEqual([
      {
        kind: "date",
        precision: "schoolYear",
        earliest: "2024-07-01",
        latest: "2025-06-30",
        assumed: ["calendar"],
      },
    ]);
    expect(valuesOf(ese(["6/30/2025"], [], [...HEADER, "Cost"]), "extra-1")).toEqual([undefined]);
  });
});
