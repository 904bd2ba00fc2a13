import { type Mapping, type MappingData, parseMapping } from "../../../src/core/mapping";
import type { Snapshot } from "../../../src/core/model";
import {
  type DocumentPlans,
  type DocumentState,
  entriesOf,
  knownTemplates,
  mergeStateParts,
  readPlans,
  serialiseState,
  withMapping,
  withoutTemplates,
  withTemplate,
} from "../../../src/core/state";
import { builtinTemplates } from "../../../src/core/templates";
import { riverside } from "../../support/district";
import { type BlockSpec, snapshotOf, table } from "../../support/snapshot";

const EMPTY: DocumentState = { entries: [], newer: false };
const EARLY = "2024-10-01T08:00:00Z";
const LATE = "2024-10-02T08:00:00Z";

const HEADER = ["Task", "Who’s on it"];
const OTHER = table([
  ["Name", "Phone"],
  ["A. Chen", "12"],
]);

function foreign(...tasks: readonly string[]): BlockSpec {
  return table([HEADER, ...tasks.map((task) => [task, "J. Rivera"])]);
}

const COLUMNS = { action: "Task", owner: 1 };
const STEPS = { table: 0, as: "action-steps", columns: COLUMNS };

function mappingOf(...plans: MappingData["plans"]): Mapping {
  const parsed = parseMapping({ mappingVersion: "1", plans }, builtinTemplates);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.mapping;
}

function ese(more: object): Mapping {
  return mappingOf({ template: "ese-531t", tables: [STEPS], ...more });
}

/** A document that carries a state, as the next person opens it. */
function carrying(state: DocumentState, blocks: readonly BlockSpec[]): Snapshot {
  return snapshotOf(blocks, { state: [{ id: "1", xml: serialiseState(state.entries) }] });
}

/** Keeps a mapping in one form of a document and reads another. */
function keptAndRead(
  mapping: Mapping,
  before: readonly BlockSpec[],
  after: readonly BlockSpec[],
): DocumentPlans {
  return readPlans(carrying(withMapping(snapshotOf(before), EMPTY, mapping, EARLY), after));
}

/** "t1: A, B" for each plan. */
function brief({ plans }: DocumentPlans): readonly string[] {
  return plans.flatMap(({ tables }) =>
    tables.map(({ location, rows }) => {
      const tasks = rows.map(({ cells }) => cells.find(({ column }) => column === "action")?.text);
      return `t${location.table}: ${tasks.join(", ")}`;
    }),
  );
}

describe("a mapping that is brought", () => {
  it("is honoured, and says where it does not fit", () => {
    const mapping = ese({});
    expect(brief(readPlans(snapshotOf([foreign("A")]), { mapping }))).toEqual(["t0: A"]);
    const elsewhere = readPlans(snapshotOf(["Nothing"]), { mapping });
    expect(elsewhere.plans).toEqual([]);
    expect(elsewhere.problems).toEqual([
      { path: "plans[0].tables[0].table", reason: "the document has no table" },
    ]);
  });

  it("takes precedence over the one that the document carries", () => {
    const blocks = [foreign("A"), "", foreign("B")];
    const kept = mappingOf({
      template: "cadre",
      tables: [0, 1].map((number) => ({ ...STEPS, table: number, as: "activities" })),
    });
    const snapshot = carrying(withMapping(snapshotOf(blocks), EMPTY, kept, EARLY), blocks);
    expect(readPlans(snapshot).plans.map(({ template }) => template.id)).toEqual(["cadre"]);
    expect(readPlans(snapshot, { mapping: ese({}) }).plans.map(({ template }) => template.id)).toEqual([
      "ese-531t",
    ]);
  });
});

describe("a mapping that the document carries", () => {
  it.each<[string, Mapping, readonly BlockSpec[], readonly BlockSpec[], readonly string[]]>([
    ["a table", ese({}), [foreign("A")], [foreign("A")], ["t0: A"]],
    ["a table that moved down", ese({}), [foreign("A")], [OTHER, "", foreign("A", "B")], ["t1: A, B"]],
    ["a table that was copied", ese({}), [foreign("A")], [foreign("A"), "", foreign("A copy")], ["t0: A"]],
    [
      "a table whose rows became more, to its end",
      ese({ tables: [{ ...STEPS, lastRow: 2 }] }),
      [foreign("A", "B")],
      [foreign("A", "A2", "B", "C")],
      ["t0: A, A2, B, C"],
    ],
    [
      "a table up to a row that moved",
      ese({ tables: [{ ...STEPS, lastRow: 2, ignoreRows: [1] }] }),
      [foreign("Part 1", "B", "Total")],
      [foreign("New", "Part 1", "B", "B2", "Total")],
      ["t0: New, B, B2"],
    ],
    [
      "tables by their headings",
      ese({ tables: [{ ...STEPS, table: ["Task"] }] }),
      [foreign("A")],
      [OTHER, "", foreign("A"), "", foreign("B")],
      ["t1: A", "t2: B"],
    ],
  ])("follows %s", (_, mapping, before, after, expected) => {
    const read = keptAndRead(mapping, before, after);
    expect(read.keptProblems).toEqual([]);
    expect(brief(read)).toEqual(expected);
  });

  it.each<[string, object, readonly BlockSpec[], readonly BlockSpec[], string]>([
    ["moved", { at: { paragraph: 0 } }, ["Read more"], ["Title", "", "Read more"], "Read more"],
    ["changed", { at: { paragraph: 1 } }, ["Goal", "Read more"], ["Goal", "Read better"], "Read better"],
    [
      "moved and changed",
      { at: { paragraph: 1 } },
      ["Goal", "Read more"],
      ["Title", "Goal", "Read better"],
      "Read better",
    ],
    [
      "in a table that moved",
      { at: { table: 0, row: 0, column: 1 } },
      [table([["Goal", "Read more"]])],
      [OTHER, "", table([["Goal", "Read more"]])],
      "Read more",
    ],
  ])("finds an answer that was %s", (_, where, before, after, expected) => {
    const tables = [{ ...STEPS, table: ["Task"] }];
    const mapping = ese({ tables, fields: [{ id: "strategy", ...where }] });
    const read = keptAndRead(mapping, [...before, foreign("A")], [...after, foreign("A")]);
    expect(read.plans[0]?.title).toBe(expected);
  });

  it("says where it does not fit any more, and leaves the document to be recognised", () => {
    const read = keptAndRead(ese({}), [foreign("A")], [OTHER]);
    expect(read.plans).toEqual([]);
    expect(read.keptProblems.map(({ path }) => path)).toEqual(["plans[0].tables[0].columns"]);
  });

  it("gives way to a later one, and can be taken back", () => {
    const blocks = [foreign("A"), "", foreign("B")];
    const snapshot = snapshotOf(blocks);
    const first = withMapping(snapshot, EMPTY, ese({}), EARLY);
    const second = withMapping(snapshot, first, ese({ tables: [{ ...STEPS, table: 1 }] }), LATE);
    expect(brief(readPlans(carrying(second, blocks)))).toEqual(["t1: B"]);
    const none = withMapping(snapshot, second, undefined, LATE);
    expect(entriesOf(none, "mapping")).toEqual([]);
    expect(readPlans(carrying(none, blocks)).plans).toEqual([]);
  });

  it("is the same state where it says the same again", () => {
    const snapshot = snapshotOf([foreign("A")]);
    const first = withMapping(snapshot, EMPTY, ese({}), EARLY);
    expect(withMapping(snapshot, first, ese({}), LATE)).toEqual(first);
  });

  it.each<[string, unknown]>([
    ["nothing", {}],
    ["another shape", { plan: { template: 3 }, anchors: {}, position: 0 }],
    ["a list", []],
  ])("that is %s says nothing", (_, value) => {
    const entry = { id: "mapping:x", kind: "mapping", time: EARLY, value: value as never };
    expect(readPlans(carrying({ entries: [entry], newer: false }, [foreign("A")])).plans).toEqual([]);
  });
});

const DISTRICT = riverside();

describe("a district's template", () => {
  const blocks = ["Riverside Improvement Plan", foreign("A")];
  const carried = carrying(withTemplate(EMPTY, { id: "riverside", data: DISTRICT }, EARLY), blocks);

  it("that the document carries is known to everybody who opens it", () => {
    const { plans, templates } = readPlans(carried);
    expect(plans.map(({ template }) => template.id)).toEqual(["riverside"]);
    expect(templates.map(({ id }) => id)).toEqual([...builtinTemplates.map(({ id }) => id), "riverside"]);
    expect(readPlans(snapshotOf(blocks)).plans).toEqual([]);
  });

  it("gives way to one that is brought, and a built-in one to it", () => {
    const [riverside] = knownTemplates({ templates: readPlans(carried).templates }).slice(-1);
    if (riverside === undefined) throw new Error("the template is known");
    const other = { ...riverside, name: "Riverside 2" };
    expect(readPlans(carried, { templates: [other] }).plans[0]?.template.name).toBe("Riverside 2");
    const same = { ...DISTRICT, id: "ese-531t" };
    const replaced = carrying(withTemplate(EMPTY, { id: "ese-531t", data: same }, EARLY), blocks);
    expect(readPlans(replaced).templates.find(({ id }) => id === "ese-531t")?.name).toBe(DISTRICT.name);
    expect(readPlans(replaced).templates).toHaveLength(builtinTemplates.length);
  });

  it("can be named by a mapping, and be taken out", () => {
    const mapping = mappingOf({ template: "ese-531t", tables: [STEPS] });
    const named: Mapping = {
      ...mapping,
      plans: mapping.plans.map((plan) => ({
        ...plan,
        template: "riverside",
        tables: [{ ...STEPS, as: "tasks", columns: { task: "Task", who: 1 }, ignoreRows: [] }],
      })),
    };
    const snapshot = snapshotOf([foreign("A")]);
    const state = withTemplate(EMPTY, { id: "riverside", data: DISTRICT }, EARLY);
    const both = withMapping(snapshot, state, named, EARLY);
    expect(readPlans(carrying(both, [foreign("A")])).plans[0]?.template).toMatchObject({
      id: "riverside",
      byHand: true,
    });
    const without = withoutTemplates(both, LATE);
    expect(readPlans(carrying(without, [foreign("A")])).keptProblems[0]?.path).toBe("plans[0].template");
    expect(withoutTemplates(both, LATE, "other")).toEqual(both);
  });

  it("that cannot be read is left out", () => {
    const state = withTemplate(EMPTY, { id: "riverside", data: { id: "riverside" } }, EARLY);
    expect(readPlans(carrying(state, blocks)).templates).toEqual(builtinTemplates);
  });
});

it("reads what the document carries whatever else stands in its state", () => {
  const state = withTemplate(EMPTY, { id: "riverside", data: DISTRICT }, EARLY);
  const mine = [{ id: "stage", kind: "stage", time: EARLY, value: "final" }];
  const parts = [serialiseState(mine), serialiseState(state.entries), "<broken"].map((xml, id) => ({
    id: String(id),
    xml,
  }));
  expect(mergeStateParts(parts).entries).toHaveLength(2);
  expect(readPlans(snapshotOf([foreign("A")], { state: parts })).templates.at(-1)?.id).toBe("riverside");
});
