import { filledPfs, PFS_SUBTITLE, PFS_TITLE } from "../../support/pfs";
import { type BlockSpec, table } from "../../support/snapshot";
import { expectWritable, fieldOf, fieldTexts, only } from "./reading";

describe("the title line", () => {
  const bracket = (expect: string): object => ({ kind: "bracket", expect });
  const none = { kind: "none" };

  it.each<[string, string, string, object, object]>([
    [PFS_TITLE, "", "", bracket("[School or District Name]"), bracket("[Timeframe]")],
    [
      "Hull Public Schools Action Plan 2024-25",
      "Hull Public Schools",
      "2024-25",
      bracket("Hull Public Schools"),
      bracket("2024-25"),
    ],
    [
      "[Hull Public Schools] Action Plan [2024-2025]",
      "Hull Public Schools",
      "2024-2025",
      bracket("[Hull Public Schools]"),
      bracket("[2024-2025]"),
    ],
    [
      "Hull PS: Action Plan for SY 2024-25",
      "Hull PS",
      "SY 2024-25",
      bracket("Hull PS"),
      bracket("SY 2024-25"),
    ],
    [
      "Hull Public Schools Action Plan [Timeframe]",
      "Hull Public Schools",
      "",
      bracket("Hull Public Schools"),
      bracket("[Timeframe]"),
    ],
    [
      "[School or District Name] Action Plan 2024–2025",
      "",
      "2024–2025",
      bracket("[School or District Name]"),
      bracket("2024–2025"),
    ],
    ["Action Plan 2024-25", "", "2024-25", none, bracket("2024-25")],
    [
      "Hull Public Schools Action Plan",
      "Hull Public Schools",
      "",
      bracket("Hull Public Schools"),
      { kind: "answer", place: "after", prompt: "Hull Public Schools Action Plan" },
    ],
    ["ACTION PLAN", "", "", none, { kind: "answer", place: "after", prompt: "ACTION PLAN" }],
    [
      "Hull Public Schools\nAction Plan\n2024-2025 School Year",
      "Hull Public Schools",
      "2024-2025 School Year",
      bracket("Hull Public Schools"),
      bracket("2024-2025 School Year"),
    ],
    [
      "School or District Name Action Plan Timeframe",
      "",
      "",
      bracket("School or District Name"),
      bracket("Timeframe"),
    ],
    [
      "________ Action Plan ________",
      "",
      "",
      none,
      { kind: "answer", place: "after", prompt: "________ Action Plan" },
    ],
    [
      "Action Plan for Hull Middle School, 2024-25",
      "Hull Middle School",
      "2024-25",
      bracket("Hull Middle School"),
      bracket("2024-25"),
    ],
    [
      "2024-25 Action Plan – Hull High School",
      "Hull High School",
      "2024-25",
      bracket("Hull High School"),
      bracket("2024-25"),
    ],
    [
      "Hull Public Schools 2024-2025 Action Plan",
      "Hull Public Schools",
      "2024-2025",
      bracket("Hull Public Schools"),
      bracket("2024-2025"),
    ],
    [
      "St. Mary’s School Action Plan (FY25)",
      "St. Mary’s School",
      "FY25",
      bracket("St. Mary’s School"),
      bracket("FY25"),
    ],
    ["P.S. 24 Action Plan Year 1", "P.S. 24", "Year 1", bracket("P.S. 24"), bracket("Year 1")],
    [
      "Spring Hill School Action Plan July 1, 2024 – June 30, 2025",
      "Spring Hill School",
      "July 1, 2024 – June 30, 2025",
      bracket("Spring Hill School"),
      bracket("July 1, 2024 – June 30, 2025"),
    ],
  ])("%s", (line, school, period, schoolSlot, periodSlot) => {
    const blocks = filledPfs({ title: [line, PFS_SUBTITLE] });
    const plan = only(blocks);
    expect(fieldTexts(plan, "school", "period")).toEqual([school, period]);
    expect(fieldOf(plan, "school")?.slot).toMatchObject(schoolSlot);
    expect(fieldOf(plan, "period")?.slot).toMatchObject(periodSlot);
    expectWritable(blocks);
  });

  it.each<[string, string, string]>([
    ["eSTEM Academy Action Plan first phase", "eSTEM Academy", "first phase"],
    ["the Hill school: Action Plan, by the end of this year", "the Hill school", "by the end of this year"],
    ["[School or District Name] Action Plan next summer", "", "next summer"],
  ])("%s, where a title stands", (line, school, period) => {
    const blocks = filledPfs({ title: [line, PFS_SUBTITLE] });
    expect(fieldTexts(only(blocks), "school", "period")).toEqual([school, period]);
    expectWritable(blocks);
  });

  it.each([
    "Use this Action Plan to tell families what comes next",
    "The team has a draft Action Plan for our meetings.",
    "Action Plan of the team that wrote the Action Plan of last year",
  ])("is none: %s", (line) => {
    const plan = only(filledPfs({ title: [line, PFS_SUBTITLE] }));
    expect(fieldTexts(plan, "school", "period")).toEqual([undefined, undefined]);
  });

  it.each<[string, readonly BlockSpec[]]>([
    ["in a table's cell", [table([["Hull PS Action Plan 2024-25"]])]],
    ["in a cell with the subtitle", [table([[`Hull PS Action Plan 2024-25\n${PFS_SUBTITLE}`, "Logo"]])]],
    ["as a heading", [{ text: "Hull PS Action Plan 2024-25", headingLevel: 1 }]],
    [
      "over three paragraphs",
      [{ text: "Hull PS", headingLevel: 1 }, { text: "Action Plan", headingLevel: 1 }, "2024-25"],
    ],
    [
      "over paragraphs with empty ones between",
      ["", "Hull PS", "", { text: "Action Plan", headingLevel: 1 }, "", "", "2024-25", ""],
    ],
    ["over two paragraphs at the top", ["Hull PS", "Action Plan 2024-25"]],
    [
      "in a text box",
      [
        {
          text: "",
          textBoxes: [{ text: "Hull PS Action Plan 2024-25", paragraphs: ["Hull PS Action Plan 2024-25"] }],
        },
        PFS_SUBTITLE,
      ],
    ],
  ])("may stand %s", (_, title) => {
    const blocks = filledPfs({ title });
    expect(fieldTexts(only(blocks), "school", "period")).toEqual(["Hull PS", "2024-25"]);
    expectWritable(blocks);
  });

  it("may wait in content controls that show their prompts", () => {
    const control = { kind: "plainText", locked: false, bound: false, placeholder: true } as const;
    const line = { text: " Action Plan ", flags: { placeholder: "[Timeframe]", controls: [control] } };
    const plan = only(filledPfs({ title: [line, PFS_SUBTITLE] }));
    expect(fieldTexts(plan, "school", "period")).toEqual(["", ""]);
    expect(fieldOf(plan, "period")?.slot).toMatchObject({
      kind: "answer",
      place: "after",
      prompt: "Action Plan",
    });
  });

  it.each([
    "Creating an Action Plan That Supports Implementation, Monitoring, and Reporting",
    "What is an Action Plan?",
    "Slide 1: Action Plan Elements",
    "Please send the Action Plan by June 2024",
    "We wrote an action plan in 2024.",
    "Complete an action plan template for each of the strategic initiatives to be implemented",
    "Hull Public Schools Strategic Plan 2024-27",
  ])("is not %s", (line) => {
    const plan = only([line, ...filledPfs()]);
    expect(fieldTexts(plan, "school", "period")).toEqual(["Hull Public Schools", "2024-25"]);
    expect(fieldTexts(only([line, ...filledPfs({ title: [] })]), "school", "period")).toEqual([
      undefined,
      undefined,
    ]);
  });
});
