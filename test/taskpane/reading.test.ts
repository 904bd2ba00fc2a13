import { locationKey } from "../../src/core/model";
import { judge } from "../../src/taskpane/store/judging";
import { find, planAt, promptFor } from "../../src/taskpane/store/reading";
import { bareBlocks } from "../support/ese-531t";
import { CADRE_INTRO, printed } from "../support/cadre";
import { snapshotOf } from "../support/snapshot";

const IDS = ["1", "2a", "2b", "2c", "2d", "2e", "2f", "2g", "3", "3a", "3b"];

describe("the plan that a place belongs to", () => {
  const reading = judge(
    find(
      snapshotOf([
        ...bareBlocks({ strategy: "Reading" }),
        ...CADRE_INTRO,
        ...IDS.flatMap((id) => [printed(id), `Answer to ${id}`, "", "and more of it"]),
      ]),
    ),
    "2024-10-15",
  );
  const cadre = reading.plans.find(({ plan }) => plan.template.id === "cadre")?.plan;
  const places = cadre?.prompts.flatMap(({ location, places: all = [location] }) => all) ?? [];

  it("is found from every line of a question and its answer", () => {
    expect(cadre?.index).toBeGreaterThan(0);
    expect(places.length).toBeGreaterThan(IDS.length * 2);
    expect(places.filter((place) => planAt(reading, place) !== cadre?.index).map(locationKey)).toEqual([]);
  });

  it("asks the same there", () => {
    const prompt = cadre?.prompts.find(({ id }) => id === "2b");
    const asked = (prompt?.places ?? []).map((location) => promptFor(reading, { location })?.id);
    expect(asked.length).toBeGreaterThan(1);
    expect(new Set(asked)).toEqual(new Set(["2b"]));
  });

  it("is none for other places", () => {
    expect(planAt(reading, { paragraph: 999 })).toBeUndefined();
  });
});
