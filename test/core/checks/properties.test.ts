import fc from "fast-check";
import {
  catalogue,
  check,
  type CheckResult,
  createChecker,
  type Finding,
  type FindingLocation,
  hasAction,
  isStarted,
  type SetAside,
  STAGES,
} from "../../../src/core/checks";
import { cellAt, type Snapshot, tablesOf } from "../../../src/core/model";
import { cellOf, isUnanswered, type Plan, type PlanTable, reuseRows } from "../../../src/core/plan";
import { recognise } from "../../../src/core/recognise";
import { builtinTemplates, type Template } from "../../../src/core/templates";
import { sketchedBlocks } from "../../support/plan";
import { above, type BlockSpec, snapshotOf, type TableSpec } from "../../support/snapshot";

/** What holds of the findings on any document, however odd. */

const OPTIONS = { asOf: "2024-10-15", templates: builtinTemplates };

const ODD = [
  "",
  "TBD",
  "J. Rivera, Coach",
  "Principals and teachers",
  "10/15/2024",
  "9/1/2024",
  "31/31/25",
  "0/0/0",
  "99/99/99999",
  "On-going",
  "Fall 2024",
  "by June",
  "None needed",
  "-",
  "Met",
  "done",
  "Sign-in sheets",
  "80% of teachers by June 2025",
  "Example: Train everyone",
  "[name]",
  "_____",
  "after step 2",
  "depends on 1, 2 and 3",
  "Hire a coach for equity",
  "funding to be secured",
  "a\n\n\tb\u00a0 c",
  "\u0000\u0007\u200b\ud800",
  "x".repeat(10_000),
  "1/".repeat(5_000),
  `(${"after step 1, ".repeat(700)}`,
];
const text = fc.oneof(fc.constantFrom(...ODD), fc.string({ unit: "binary", maxLength: 30 }));

/** What is done to a document's tables besides the texts: a column goes, a cell is merged with the one above. */
interface Odd {
  readonly column: number;
  readonly merged: number;
}

function oddly(block: BlockSpec, { column, merged }: Odd): BlockSpec {
  if (typeof block === "string" || !("rows" in block) || block.rows.length < 3) return block;
  const rows = block.rows.map((row, index): TableSpec["rows"][number] => {
    if ("cells" in row || row.length < 3) return row;
    const kept = row.filter((_, position) => position !== column);
    return kept.map((entry, position) => (index > 2 && position === merged ? above : entry));
  });
  return { ...block, rows };
}

interface Texts {
  readonly rows: readonly (readonly string[])[];
  readonly others: readonly string[];
  readonly odd: Odd;
}

const texts: fc.Arbitrary<Texts> = fc.record({
  rows: fc.array(fc.array(text, { minLength: 6, maxLength: 6 }), { maxLength: 7 }),
  others: fc.array(text, { minLength: 4, maxLength: 4 }),
  odd: fc.record({ column: fc.integer({ min: 0, max: 12 }), merged: fc.integer({ min: 0, max: 12 }) }),
});

/** A document of a template, filled in with the texts in turn. */
function documentOf(template: Template, { rows, others, odd }: Texts): Snapshot {
  const other = (index: number): string => others[index % others.length] ?? "";
  const tables = template.tables.map(({ id, columns }) => {
    const filled = rows.map((row) =>
      columns.map((column, i) => [column.id, row[i % row.length] ?? ""] as const),
    );
    return [id, filled.map((cells) => Object.fromEntries(cells))] as const;
  });
  const blocks = sketchedBlocks({
    template: template.id,
    fields: Object.fromEntries(template.fields.map(({ id }, i) => [id, other(i)])),
    prompts: Object.fromEntries(template.prompts.map(({ id }, i) => [id, other(i + 1)])),
    tables: Object.fromEntries(tables),
  });
  return snapshotOf(blocks.map((block) => oddly(block, odd)));
}

function plansIn(snapshot: Snapshot): readonly Plan[] {
  return recognise(snapshot, builtinTemplates).plans;
}

function isThere(snapshot: Snapshot, plans: readonly Plan[], at: FindingLocation): boolean {
  const plan = plans.find(({ index }) => index === at.plan);
  if (plan === undefined) return false;
  if (at.paragraph !== undefined) {
    return snapshot.blocks.some((block) => block.kind === "paragraph" && block.index === at.paragraph);
  }
  if (at.table === undefined) return at.row === undefined && at.column === undefined;
  const table = tablesOf(snapshot)[at.table];
  const row = at.row === undefined ? undefined : table?.rows[at.row];
  if (at.row === undefined) return table !== undefined;
  return row !== undefined && (at.column === undefined || cellAt(row, at.column)?.column === at.column);
}

function placesOf(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const places = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = JSON.stringify(finding.location);
    places.set(key, [...(places.get(key) ?? []), finding]);
  }
  return places;
}

/** True for the place of a whole plan or table. */
function isWhole({ table, row, paragraph, field, prompt }: FindingLocation): readonly [boolean, boolean] {
  const whole = row === undefined && paragraph === undefined && field === undefined && prompt === undefined;
  return [whole, whole && table === undefined];
}

function expectFewOf(findings: readonly Finding[]): void {
  for (const [, here] of placesOf(findings)) {
    const [, ofPlan] = isWhole(here[0]?.location ?? { plan: 0 });
    expect(here.length).toBeLessThanOrEqual(ofPlan ? 4 : 2);
  }
  for (const index of new Set(findings.map(({ location }) => location.plan))) {
    const tips = findings.filter(
      ({ location, severity, outcome }) =>
        location.plan === index && severity === "tip" && outcome === "fail",
    );
    expect(tips.length).toBeLessThanOrEqual(6);
  }
}

/** Completeness as the rule says it, in the plainest way; rows that share their action are one step. */
function shareOf(plans: readonly Plan[], findings: readonly Finding[]): number {
  let answered = 0;
  let required = 0;
  const failed = new Set(
    findings
      .filter(({ outcome }) => outcome === "fail")
      .map(({ location: { table, row, column } }) => `${table}/${row}/${column}`),
  );
  for (const plan of plans) {
    const template = builtinTemplates.find(({ id }) => id === plan.template.id);
    for (const spec of [...(template?.fields ?? []), ...(template?.prompts ?? [])]) {
      const given = [...plan.fields, ...plan.prompts].some(
        (one) => one.id === spec.id && !isUnanswered(one.text),
      );
      if (spec.requirement === "required" && !given) required += 1;
    }
    for (const table of plan.tables) {
      const spec = template?.tables.find(({ id }) => id === table.id);
      if (!isStarted(table)) {
        if (spec?.requirement === "required") required += 1;
        continue;
      }
      const wanted = wantedIn(table, template);
      for (const row of table.rows.filter((one) => hasAction(table, one))) {
        required += wanted.length;
        answered += wanted.filter((ids) =>
          ids.some((id) => {
            const cell = cellOf(row, id);
            const place = cell?.location;
            const isFailed = failed.has(`${place?.table}/${place?.row}/${place?.column}`);
            return cell !== undefined && !isUnanswered(cell.text) && !isFailed;
          }),
        ).length;
      }
    }
  }
  if (answered === 0) return 0;
  return answered === required ? 1 : Math.min(0.99, Math.round((answered / required) * 100) / 100);
}

/** Required columns, and the columns of each group of which one is enough. */
function wantedIn(table: PlanTable, template: Template | undefined): readonly (readonly string[])[] {
  const columns = template?.tables.find(({ id }) => id === table.id)?.columns ?? [];
  const groups = new Set(
    columns.filter(({ requirement }) => requirement === "one-of").map(({ group }) => group),
  );
  return [
    ...columns.filter(({ requirement }) => requirement === "required").map(({ id }) => [id]),
    ...[...groups].map((group) =>
      columns.filter((one) => one.requirement === "one-of" && one.group === group).map(({ id }) => id),
    ),
  ].filter((ids) => ids.some((id) => table.columns.some((column) => column.id === id)));
}

const TEMPLATES = builtinTemplates.map((template) => [template.id, template] as const);
const RUNS = { numRuns: 4 };

describe.each(TEMPLATES)("whatever stands in a document of %s", (_, template) => {
  it("has few findings, each once and at a place that there is, in whatever order the checks run", () => {
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom(...STAGES),
        fc.shuffledSubarray([...catalogue], { minLength: catalogue.length }),
        (given, stage, order) => {
          const snapshot = documentOf(template, given);
          const plans = plansIn(snapshot);
          const result = check(plans, { ...OPTIONS, stage });
          expect(createChecker(order)(plans, { ...OPTIONS, stage })).toEqual(result);
          expect(result.findings.filter(({ location }) => !isThere(snapshot, plans, location))).toEqual([]);
          expect(new Set(result.findings.map(({ key }) => key)).size).toBe(result.findings.length);
          expectFewOf(result.findings);
          expect(result.summary.complete).toBeGreaterThanOrEqual(0);
          expect(result.summary.complete).toBeLessThanOrEqual(1);
        },
      ),
      RUNS,
    );
  });

  it("is as complete as the rule says", () => {
    const plain = texts.map((given) => ({ ...given, odd: { column: 99, merged: 99 } }));
    fc.assert(
      fc.property(plain, (given) => {
        const plans = plansIn(documentOf(template, given));
        const { findings, summary } = check(plans, OPTIONS);
        expect(summary.complete).toBe(shareOf(plans, findings));
      }),
      RUNS,
    );
  });
});

type Change =
  | { readonly kind: "write"; readonly row: number; readonly column: number; readonly text: string }
  | { readonly kind: "add" | "delete" | "move"; readonly row: number; readonly to: number };

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant("write" as const), row: fc.nat(99), column: fc.nat(5), text }),
  fc.record({
    kind: fc.constantFrom("add" as const, "delete" as const, "move" as const),
    row: fc.nat(99),
    to: fc.nat(99),
  }),
);

function changed(given: Texts, what: Change): Texts {
  const rows = [...given.rows];
  const at = rows.length === 0 ? 0 : what.row % rows.length;
  const row = rows[at] ?? ODD.slice(0, 6);
  if (what.kind === "write") rows[at] = row.map((old, i) => (i === what.column ? what.text : old));
  if (what.kind === "add") rows.splice(at, 0, [...row].reverse());
  if (what.kind === "delete" || what.kind === "move") rows.splice(at, 1);
  if (what.kind === "move") rows.splice(what.to % (rows.length + 1), 0, row);
  return { ...given, rows };
}

describe("a plan that is checked again after changes", () => {
  it.each(TEMPLATES.filter(([, { tables }]) => tables.length > 0))(
    "has the same findings as one that is checked for the first time: %s",
    (_, template) => {
      fc.assert(
        fc.property(texts, fc.array(change, { minLength: 1, maxLength: 5 }), (given, changes) => {
          const again = createChecker();
          let now = given;
          let before = plansIn(documentOf(template, now));
          again(before, OPTIONS);
          for (const what of changes) {
            now = changed(now, what);
            const next = plansIn(documentOf(template, now));
            const reused = next.map((plan) => reuseRows(before[plan.index], plan));
            expect(again(reused, OPTIONS)).toEqual(check(structuredClone(next), OPTIONS));
            before = reused;
          }
        }),
        { numRuns: 2 },
      );
    },
  );
});

/** What is said of a plan in which all that is said of another was set aside. */
function checkedAfter(setAside: CheckResult, plan: Plan): CheckResult {
  const setAsides = setAside.findings.map(({ key, check: id, message }): SetAside => ({
    key,
    check: id,
    reason: "Agreed",
    about: message,
  }));
  return check([plan], { ...OPTIONS, setAsides });
}

describe("what was set aside", () => {
  const ROWS: readonly (readonly string[])[] = [
    ["Choose a program", "None needed", "Contract signed", "", "10/30/2024"],
    ["Train the teachers", "Two half-days", "Sign-in sheets", "J. Rivera", "Fall 2024"],
    ["Visit classrooms", "", "Each one visited twice", "Principals", "1/31/2025"],
  ];
  const planOf = (rows: readonly (readonly string[])[]): Plan => {
    const columns = ["action", "resources", "measure", "owner", "due"];
    const [plan] = plansIn(
      snapshotOf(
        sketchedBlocks({
          template: "ese-531t",
          fields: { strategy: "Early reading" },
          tables: {
            "action-steps": rows.map((row) =>
              Object.fromEntries(row.map((one, i) => [columns[i] ?? "", one])),
            ),
          },
        }),
      ),
    );
    if (plan === undefined) throw new Error("No plan was recognised.");
    return plan;
  };
  const first = check([planOf(ROWS)], OPTIONS);

  it("is not said again, and all of it is needed", () => {
    const { findings, setAside, unused } = checkedAfter(first, planOf(ROWS));
    expect(first.findings.length).toBeGreaterThan(3);
    expect([findings, unused]).toEqual([[], []]);
    expect(setAside.map(({ finding }) => finding)).toEqual(first.findings);
  });

  it("follows a row that moves", () => {
    const { findings, unused } = checkedAfter(first, planOf([...ROWS].reverse()));
    expect([findings, unused]).toEqual([[], []]);
  });

  it("lapses when the cell's text changes, and is told as no longer needed", () => {
    const next = planOf(ROWS.map((row) => row.map((one) => (one === "Fall 2024" ? "Spring 2025" : one))));
    const { findings, unused } = checkedAfter(first, next);
    expect(findings.map(({ check: id, text: now }) => [id, now])).toEqual([
      ["unparseable-date", "Spring 2025"],
    ]);
    expect(unused.map((entry) => entry.check)).toEqual(["unparseable-date"]);
  });
});
