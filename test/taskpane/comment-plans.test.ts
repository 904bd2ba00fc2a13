import { addPlan } from "../../src/taskpane/store/comment-plans";
import { judge } from "../../src/taskpane/store/judging";
import { find } from "../../src/taskpane/store/reading";
import {
  EVIDENCE_HEADER,
  filledPfs,
  PROCESS_EXAMPLE,
  PROCESS_HEADER,
  PROCESS_ROWS,
  section,
} from "../support/pfs";
import { type BlockSpec, snapshotOf, table } from "../support/snapshot";
import { plan, STEPS } from "./support";

/** Everything is due on one day and nothing waits for anything, of which two tips speak. */
const sameDay = plan({
  rows: ["Buy books", "Meet the parents", "Report to the board", "Order shelves", "Move in"].map((action) => [
    action,
    ...(STEPS[2] ?? []).slice(1),
  ]),
});

function planned(blocks: readonly BlockSpec[], tips = false) {
  return addPlan(judge(find(snapshotOf(blocks)), "2024-10-01"), tips);
}

describe("the name of a comment's place", () => {
  const places = (blocks: readonly BlockSpec[], tips = false): readonly string[] =>
    planned(blocks, tips).items.map(({ place }) => place);

  it("is the part of the plan for an example row of the template, which asks for nothing", () => {
    const monitoring = section("monitoring", table([PROCESS_HEADER, PROCESS_EXAMPLE, ...PROCESS_ROWS]));
    expect(places(filledPfs({ monitoring }))).toEqual(["Monitoring Progress"]);
  });

  it("is the row and the column for a cell of a row, as Check has it", () => {
    const [first = [], ...others] = PROCESS_ROWS;
    const rows = [[first[0] ?? "", "", ...first.slice(2)], ...others];
    const monitoring = section("monitoring", table([PROCESS_HEADER, ...rows]));
    expect(places(filledPfs({ monitoring }))).toEqual([
      "Choose reading routines for grades K to 3 › Person Responsible",
    ]);
  });

  it("is the table with the cell that the comment stands on, for what is about a table", () => {
    const impact = section("impact", table([EVIDENCE_HEADER, ["", "", "", ""]]));
    expect(places(filledPfs({ impact }))).toEqual([
      "Measuring Impact (comment on Early Evidence of Change Benchmark)",
    ]);
  });

  it("is the whole plan with the cell that the comment stands on, for what is about the plan", () => {
    expect(places(sameDay, true)).toEqual(["The plan as a whole (comment on Strategy)"]);
  });
});

describe("findings without a comment", () => {
  it("are counted: tips, whether they are asked for or not", () => {
    expect(planned(sameDay).without).toEqual({ tips: 2, placeless: 0, spoken: 0 });
    expect(planned(sameDay, true).without.tips).toBe(2);
    expect(planned(plan()).without.tips).toBe(0);
  });
});
