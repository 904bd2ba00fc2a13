import {
  mergeStateParts,
  mappedTables,
  readPlans,
  stateEdit,
  withoutTable,
  withTable,
} from "../../../src/core/state";
import type { MappedTable } from "../../../src/core/state";
import type { Snapshot } from "../../../src/core/model";
import { snapshotOf, table } from "../../support/snapshot";

const TIME = "2024-10-15T10:00:00Z";

const steps = table([
  ["What we do", "Who"],
  ["Buy books", "J. Rivera"],
]);
const signs = table([
  ["What we will see", "Who looks"],
  ["80% read daily", "A. Chen"],
]);
const document = snapshotOf([steps, signs, steps]);

function tableAs(number: number, as: string): MappedTable {
  return {
    template: "pfs",
    table: { table: number, as, headerRows: [0], columns: { benchmark: 0, owner: 1 }, ignoreRows: [] },
  };
}

/** The document with its state as after a change. */
function kept(snapshot: Snapshot, change: typeof withTable, one: MappedTable): Snapshot {
  const edit = stateEdit(snapshot, change(snapshot, mergeStateParts(snapshot.state), one, TIME));
  if (edit === undefined) throw new RangeError("nothing can be kept");
  return { ...snapshot, state: edit.xml === undefined ? [] : [{ id: "1", xml: edit.xml }] };
}

/** The tables of each plan. */
function plansOf(snapshot: Snapshot): readonly (readonly string[])[] {
  return readPlans(snapshot).plans.map(({ tables }) =>
    tables.map(({ id, location }) => `${id} ${location.table}`),
  );
}

describe("tables that somebody said are a plan", () => {
  const first = kept(document, withTable, tableAs(0, "process"));
  const both = kept(first, withTable, tableAs(1, "evidence"));

  it("are read as said, and join those mapped before", () => {
    expect(plansOf(document)).toEqual([]);
    expect(plansOf(first)).toEqual([["process 0"]]);
    expect(plansOf(both)).toEqual([["process 0", "evidence 1"]]);
  });

  it("begin a plan of their own where there is one of their kind", () => {
    const third = kept(both, withTable, tableAs(2, "process"));
    expect(plansOf(third)).toEqual([["process 0", "evidence 1"], ["process 2"]]);
  });

  it("are followed when others come before them", () => {
    const third = kept(both, withTable, tableAs(2, "process"));
    const moved = snapshotOf([steps, table([["What else", "Why"]]), signs, steps]);
    expect(plansOf({ ...moved, state: third.state })).toEqual([["process 0", "evidence 2"], ["process 3"]]);
  });

  it("can be said to be something else, and taken back", () => {
    const changed = kept(both, withTable, tableAs(1, "process"));
    expect(mappedTables(changed).map(({ table: { table: number, as } }) => [number, as])).toEqual([
      [0, "process"],
      [1, "process"],
    ]);
    const less = kept(both, withoutTable, tableAs(0, "process"));
    expect(plansOf(less)).toEqual([["evidence 1"]]);
    expect(mappedTables(kept(less, withoutTable, tableAs(1, "evidence")))).toEqual([]);
  });
});
