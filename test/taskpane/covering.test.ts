import { stepsOf } from "../../src/taskpane/store/covering";
import { judge } from "../../src/taskpane/store/judging";
import { find } from "../../src/taskpane/store/reading";
import { EVIDENCE_ROWS, filledPfs, PROCESS_HEADER, PROCESS_ROWS, section } from "../support/pfs";
import { snapshotOf, table } from "../support/snapshot";

test("rows that name no step are not among those to choose from", () => {
  const rows = [["", "", "", ""], ...PROCESS_ROWS, ["", "", "", ""]];
  const monitoring = section("monitoring", table([PROCESS_HEADER, ...rows]));
  const { plans } = judge(find(snapshotOf(filledPfs({ monitoring }))), "2024-10-01");
  expect(plans.flatMap(({ plan }) => stepsOf(plan))).toEqual(
    [...PROCESS_ROWS, ...EVIDENCE_ROWS].map(([step]) => step),
  );
});
