import fc from "fast-check";
import { plainContext, type PlanStatus, readStatus, statusWord } from "../../../../src/core/plan";

describe("readStatus", () => {
  it.each<[PlanStatus, readonly string[]]>([
    [
      "met",
      [
        "Met",
        "completed",
        "Complete!",
        "DONE",
        "Achieved",
        "Goal met",
        "Fully implemented",
        "Exceeded",
        "Completed 10/3",
        "Completed (10/3/24)",
        "Completed October 3, 2024",
        "Met - see minutes",
        "The survey was completed in May",
        "All benchmarks have been met",
        "\u2713",
        "\u2705 Done",
        "\u2612",
      ],
    ],
    [
      "notMet",
      [
        "Not met",
        "not yet met",
        "Not completed",
        "Incomplete",
        "Not met because staff left",
        "We did not meet the goal",
      ],
    ],
    [
      "onTrack",
      [
        "on track",
        "In progress",
        "in-progress",
        "On-going",
        "ongoing through June",
        "Continuing",
        "Started in September",
        "Underway",
        "Partially complete",
        "Status: on track",
        "Training completed; coaching in progress",
        "Complete/ongoing",
      ],
    ],
    [
      "notStarted",
      [
        "Not started",
        "not yet started",
        "not yet due",
        "New",
        "planned for spring 2025",
        "Scheduled 10/15/24",
      ],
    ],
    ["behind", ["behind", "Behind schedule", "Delayed", "off track", "Overdue", "Slightly behind"]],
    ["atRisk", ["At risk", "at-risk", "on hold", "Stalled", "Needs attention"]],
    ["discontinued", ["Discontinued", "Given up", "dropped", "Cancelled due to snow", "no longer needed"]],
    [
      "unknown",
      [
        "see notes",
        "X",
        "IP",
        "Yes",
        "Team met with principals on 10/3",
        "Training to be completed in May",
        "will be completed by June",
        "New curriculum adopted",
        "80% of teachers trained",
        "Green team",
        "constructor",
        "Red group met on Monday",
      ],
    ],
  ])("%s", (status, texts) => {
    for (const text of texts) expect([text, readStatus(text)?.status]).toEqual([text, status]);
  });

  it.each<[string, PlanStatus, number]>([
    ["50%", "onTrack", 0.5],
    ["75% complete", "onTrack", 0.75],
    ["Complete: 75%", "onTrack", 0.75],
    ["on track (75%)", "onTrack", 0.75],
    ["75% complete - behind schedule", "behind", 0.75],
    ["3 of 5 complete", "onTrack", 0.6],
    ["3/5 sessions completed", "onTrack", 0.6],
    ["100%", "met", 1],
    ["0%", "notStarted", 0],
  ])("%j is %s, %d of the work", (text, status, progress) => {
    expect(readStatus(text)).toEqual({ kind: "status", status, progress });
  });

  it.each<[string, PlanStatus]>([
    ["Green", "onTrack"],
    ["YELLOW", "atRisk"],
    ["amber", "atRisk"],
    ["Red", "behind"],
    ["\u{1f7e2}", "onTrack"],
  ])("takes the colour %j for a status where it is all that is said", (text, status) => {
    expect(readStatus(text)).toEqual({ kind: "status", status });
  });

  it("takes the box that is ticked", () => {
    expect(readStatus("\u2610 Not started \u2612 In progress \u2610 Complete")?.status).toBe("onTrack");
    expect(readStatus("\u2610 Met\n\u2611 Not met")?.status).toBe("notMet");
    expect(readStatus("\u2610 Met \u2610 Not met")).toBeUndefined();
    expect(readStatus("\u2612 Met \u2612 Not met")).toBeUndefined();
  });

  it("takes the latest of several dated lines", () => {
    expect(readStatus("10/3/24: started\n1/5/25: completed")?.status).toBe("met");
    expect(readStatus("1/5/25: completed\n10/3/24: started")?.status).toBe("met");
    expect(readStatus("10/3: started\n11/5: behind")?.status).toBe("behind");
  });

  it("takes a bare mark as the heading above it asks", () => {
    const under = (label: string, text: string): PlanStatus | undefined =>
      readStatus(text, { ...plainContext, label })?.status;
    expect(under("Completed", "X")).toBe("met");
    expect(under("Completed?", "yes")).toBe("met");
    expect(under("Met?", "No")).toBe("notMet");
    expect(under("On track", "x")).toBe("onTrack");
    expect(under("Status", "X")).toBe("unknown");
    expect(under("Status", "No")).toBeUndefined();
  });

  it.each(["", " ", "TBD", "N/A", "\u2014", "[status]"])("gives none for %j", (text) => {
    expect(readStatus(text)).toBeUndefined();
  });

  it("never throws, and gives a share between nothing and all", () => {
    const words = fc.constantFrom(
      ..."Met not Completed in progress 50% 3 of 5 - ; ( ) \n 10/3/24 \u2610 \u2612 will be on track behind red done X".split(
        " ",
      ),
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(words).map((all) => all.join(" ")),
    );
    fc.assert(
      fc.property(text, (raw) => {
        const { progress = 0 } = readStatus(raw) ?? {};
        expect(progress >= 0 && progress <= 1).toBe(true);
      }),
    );
  });

  it.each(["not fully ", "Met; ", "\u2612 a ", "10/3: done\n", "goal was ", "(", "9% "])(
    "goes once through %j, repeated for long",
    (piece) => {
      expect(readStatus(`see ${piece.repeat(10_000)} notes`)?.kind ?? "none").toMatch(/^(?:status|none)$/);
    },
  );
});

describe("statusWord", () => {
  it("is the choice that says it", () => {
    expect(statusWord("met", ["Not met", "Met"], ["done"])).toBe("Met");
    expect(statusWord("behind", ["Not met", "Met"], ["delayed"])).toBeUndefined();
  });

  it("is the document's most frequent word where nothing is given to choose from", () => {
    expect(
      statusWord("onTrack", [], ["In progress", "on track", "In progress 10/3", "on track", "75%"]),
    ).toBe("on track");
    expect(statusWord("met", [], ["In progress"])).toBeUndefined();
  });
});
