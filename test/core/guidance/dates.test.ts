import { dateStyleOf } from "../../../src/core/guidance";
import { type DateContext, type Plan, readDate } from "../../../src/core/plan";
import { dateContexts } from "../../../src/core/recognise";
import { builtin, sketchedPlan } from "../../support/plan";

const planWith = (dues: readonly string[], period = "") =>
  sketchedPlan({
    template: "pfs",
    fields: { timeframe: period },
    tables: { process: dues.map((due) => ({ benchmark: "Step", owner: "", due, status: "" })) },
  });
const pfs = builtin("pfs");

function contextOf(...plans: readonly Plan[]): DateContext {
  const [first] = dateContexts(plans, [pfs]);
  if (first === undefined) throw new Error("there is no plan");
  return first;
}

const style = (plan: Plan) => dateStyleOf(plan, contextOf(plan));

describe("a day is written as most of the plan's days are", () => {
  it.each<readonly [readonly string[], string]>([
    [["3/4/19", "12/1/19"], "10/5/24"],
    [["3/4/2024"], "10/5/2024"],
    [["03/04/2024"], "10/05/2024"],
    [["3-4-2024"], "10-5-2024"],
    [["2024-03-04"], "2024-10-05"],
    [["March 4, 2024"], "October 5, 2024"],
    [["Sept. 4, 2024"], "Oct. 5, 2024"],
    [["4 March 2024"], "5 October 2024"],
    [["25/3/2024", "4/6/2024"], "5/10/2024"],
    [["3/4/2024", "March 4, 2024", "June 1, 2024"], "October 5, 2024"],
    [["Spring 2025", "ongoing"], "October 5, 2024"],
    [[], "October 5, 2024"],
  ])("%j", (dues, written) => {
    expect(style(planWith(dues))("2024-10-05")).toBe(written);
  });

  it("what is not a day stays as it is", () => {
    expect(style(planWith([]))("tomorrow")).toBe("tomorrow");
  });
});

test("what is typed is read against the plan's other dates", () => {
  const context = contextOf(planWith(["25/3/2024", "30/6/2024"]));
  expect(readDate("4/6/2024", context)).toMatchObject({ earliest: "2024-06-04", assumed: ["day-first"] });
});

test("and against those of the other plans of the document", () => {
  const context = contextOf(planWith([]), planWith(["25/3/2024", "30/6/2024"]));
  expect(readDate("4/6/2024", context)).toMatchObject({ earliest: "2024-06-04" });
});
