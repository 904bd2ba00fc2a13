import fc from "fast-check";
import { attendanceWords, isAttendanceOnly, type MeasureValue, readMeasure } from "../../../src/core/plan";

/** What a case expects; everything that it leaves out must be missing. */
type Expected = Omit<MeasureValue, "kind" | "figures" | "timeFrame"> & {
  readonly figures?: MeasureValue["figures"];
  readonly timeFrame?: string;
};

function parts(text: string): Expected | undefined {
  const value = readMeasure(text);
  if (value === undefined) return undefined;
  const { kind: _, figures, timeFrame, ...rest } = value;
  return {
    ...rest,
    ...(figures.length === 0 ? {} : { figures }),
    ...(timeFrame === undefined ? {} : { timeFrame: timeFrame.text }),
  };
}

const percent = (text: string, number: number) => ({ text, number, unit: "percent" });

describe("readMeasure", () => {
  it("reads a target whole: from where to where, of whom, by what, until when", () => {
    const text =
      "The percentage of students scoring proficient will increase from 74.2% to 80% by the end of June 2024, as measured by i-Ready.";
    expect(readMeasure(text)).toEqual({
      kind: "measure",
      figures: [percent("74.2%", 74.2), percent("80%", 80)],
      baseline: percent("74.2%", 74.2),
      target: percent("80%", 80),
      timeFrame: {
        text: "by the end of June 2024",
        date: expect.objectContaining({ kind: "date", latest: "2024-06-30" }) as unknown,
      },
      population: "students",
      instrument: "i-Ready",
    });
  });

  it.each<[string, Expected]>([
    [
      "By June 2023, 80% of IEP team members who have participated in the ABC training and support pilot will use collaborative skills during IEP meetings.",
      {
        figures: [percent("80%", 80)],
        target: percent("80%", 80),
        timeFrame: "By June 2023",
        population: "IEP team members who have participated in the ABC training and support pilot",
      },
    ],
    [
      "75% of all teacher observations conducted by principals at each school will contain evidence of reading strategy implementation by February 3, 2021.",
      {
        figures: [percent("75%", 75)],
        target: percent("75%", 75),
        timeFrame: "by February 3, 2021",
        population: "all teacher observations",
        instrument: "teacher observations",
      },
    ],
    [
      "All grade 3 teachers will complete reading program professional development by October 15, 2020.",
      { timeFrame: "by October 15, 2020", population: "All grade 3 teachers" },
    ],
    [
      "Students in grades 3-5 will increase from 62% in fall 2023 to 70% in spring 2024",
      {
        figures: [percent("62%", 62), percent("70%", 70)],
        baseline: percent("62%", 62),
        target: percent("70%", 70),
        timeFrame: "spring 2024",
        population: "Students in grades 3-5",
      },
    ],
    [
      "Reduction in office referrals by 10% as evidenced by SWIS data",
      { figures: [percent("10%", 10)], instrument: "SWIS data" },
    ],
    [
      "attendance logs, observation rubrics",
      { instrument: "attendance logs, observation rubrics", product: "attendance logs" },
    ],
    ["a certain percentage of teachers receive training", { population: "teachers" }],
    [
      "100% of teachers trained",
      { figures: [percent("100%", 100)], target: percent("100%", 100), population: "teachers" },
    ],
  ])("reads %j", (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  it("takes its words from the text though signs in it had to be resolved", () => {
    expect(parts("½ day — 80 % of teachers…")).toMatchObject({
      figures: [percent("80 %", 80)],
      population: "teachers",
    });
  });

  it("reads the time frame as the document's dates are read", () => {
    const context = { dates: { firstMonth: 7, order: "day-first" as const } };
    expect(readMeasure("80% by 3/4/2025", context)?.timeFrame?.date?.latest).toBe("2025-04-03");
    expect(readMeasure("80% by 3/4/2025")?.timeFrame?.date?.latest).toBe("2025-03-04");
  });
});

describe("figures", () => {
  it.each<[string, { number: number; unit?: string; upTo?: number }]>([
    ["80% of staff", { number: 80, unit: "percent" }],
    ["≥80% of staff", { number: 80, unit: "percent" }],
    ["80 percent of staff", { number: 80, unit: "percent" }],
    ["80 per cent of staff", { number: 80, unit: "percent" }],
    ["95% or higher", { number: 95, unit: "percent" }],
    ["zero suspensions", { number: 0, unit: "suspensions" }],
    ["increase by 5 percentage points", { number: 5, unit: "points" }],
    ["a gain of 10 points", { number: 10, unit: "points" }],
    ["4 of 5 schools", { number: 0.8, unit: "share" }],
    ["four out of five schools", { number: 0.8, unit: "share" }],
    ["4/5 of the schools", { number: 0.8, unit: "share" }],
    ["in 8/10 classrooms", { number: 0.8, unit: "share" }],
    ["half of the teachers", { number: 0.5, unit: "share" }],
    ["two-thirds of students", { number: 0.6667, unit: "share" }],
    ["12 classrooms", { number: 12, unit: "classrooms" }],
    ["12 ELA classrooms observed", { number: 12, unit: "ELA classrooms" }],
    ["at least two walkthroughs per classroom", { number: 2, unit: "walkthroughs" }],
    ["5 or more classrooms", { number: 5, unit: "classrooms" }],
    ["10+ teachers", { number: 10, unit: "teachers" }],
    ["twenty-five families", { number: 25, unit: "families" }],
    ["a dozen lessons", { number: 12, unit: "lessons" }],
    ["2,000 books", { number: 2000, unit: "books" }],
    ["30 minutes of reading daily", { number: 30, unit: "minutes" }],
    ["three days of training", { number: 3, unit: "days" }],
    ["PLCs meet twice a month", { number: 2, unit: "a month" }],
    ["three times per week", { number: 3, unit: "times per week" }],
    ["Score of 3 or higher", { number: 3 }],
    ["$5,000 raised", { number: 5000, unit: "$" }],
    ["80-90% of staff", { number: 80, unit: "percent", upTo: 90 }],
    ["80% to 90% of staff", { number: 80, unit: "percent", upTo: 90 }],
    ["between 3 and 5 schools", { number: 3, unit: "schools", upTo: 5 }],
    ["3–5 classrooms", { number: 3, unit: "classrooms", upTo: 5 }],
  ])("of %j are %j", (text, expected) => {
    const found = readMeasure(text)?.figures.map(({ text: _, ...figure }) => figure);
    expect(found).toEqual([expected]);
  });

  it.each([
    "Grade 3 teachers trained",
    "grades 3, 4 and 5 trained",
    "grades 3 to 5 trained",
    "K-5 teachers trained",
    "6-8 teachers trained",
    "Title I staff",
    "Title 1 teachers trained",
    "Step 2 is done",
    "steps 1, 2 and 3 complete",
    "See 5.3.1T",
    "level 3 or above",
    "Algebra 1 passed",
    "504 plans completed",
    "STAR 360",
    "MAP 2.0",
    "1:1 devices",
    "1 to 1 devices",
    "1. Handbook",
    "one another",
    "one of the schools",
    "all teachers, each school, every class",
    "in 2024",
    "by 6/30/25",
    "by October 15",
    "within 6 weeks",
    "over the next two years",
    "during the 2024-25 school year",
  ])("are none in %j", (text) => {
    expect(readMeasure(text)?.figures ?? []).toEqual([]);
  });
});

describe("where something stands and where it is to come to", () => {
  it.each<[string, number | undefined, number | undefined]>([
    ["from 74.2% to 80%", 74.2, 80],
    ["from 3 schools to 8 schools", 3, 8],
    ["Baseline: 62%. Target: 75%", 62, 75],
    ["62% (baseline) to 70%", 62, 70],
    ["currently 40% of teachers; goal 60%", 40, 60],
    ["decrease absenteeism from 18.5% to 12%", 18.5, 12],
    ["from 35% to 45% (10 percentage points)", 35, 45],
    ["80% of teachers", undefined, 80],
    ["12 classrooms", undefined, 12],
    ["increase by 5 percentage points", undefined, undefined],
    ["10% increase in attendance", undefined, undefined],
    ["reading scores will improve 5 points", undefined, undefined],
  ])("%j: %s, %s", (text, baseline, target) => {
    const value = readMeasure(text);
    expect([value?.baseline?.number, value?.target?.number]).toEqual([baseline, target]);
  });
});

describe("the time frame", () => {
  it.each([
    ["80% by the end of June 2024", "by the end of June 2024"],
    ["By EOY, 80% of staff", "By EOY"],
    ["100% of teachers trained within 6 weeks", "within 6 weeks"],
    ["Minutes posted (June 2025)", "June 2025"],
    ["three times per week, by May", "by May"],
    ["walkthroughs each week", "each week"],
    ["in the fall", "fall"],
    ["over the school year", "over the school year"],
    ["from September 2024 to June 2025", "from September 2024 to June 2025"],
  ])("of %j is %j", (text, timeFrame) => {
    expect(readMeasure(text)?.timeFrame?.text).toBe(timeFrame);
  });

  it.each([
    "Staff may attend",
    "Scores fall below 10%",
    "3 days of training",
    "Step 2",
    "8/10 classrooms",
    "Teachers continue to use it",
  ])("is not in %j", (text) => {
    expect(readMeasure(text)?.timeFrame).toBeUndefined();
  });
});

describe("whom it is about", () => {
  it.each([
    ["4 of 5 schools have a schedule", "schools"],
    ["75% or more of 3rd graders by May", "3rd graders"],
    ["Percent of teachers trained", "teachers"],
    ["# of teachers trained", "teachers"],
    ["At each of the 4 elementary schools", "4 elementary schools"],
    ["Each teacher sets 2 goals", "Each teacher"],
    ["12 families attend", "families"],
    ["Growth among English learners on ACCESS", "English learners"],
    ["Handbook given to all families", "all families"],
    ["Teachers use the protocol", "Teachers"],
  ])("%j: %j", (text, population) => {
    expect(readMeasure(text)?.population).toBe(population);
  });

  it.each(["Handbook posted", "80% of the time", "School handbook", "Increased awareness", "Twice a month"])(
    "is not said in %j",
    (text) => {
      expect(readMeasure(text)?.population).toBeUndefined();
    },
  );
});

describe("the instrument", () => {
  it.each([
    ["walkthrough forms", "walkthrough forms"],
    ["Survey results", "Survey results"],
    ["Staff survey (BOY/EOY): 80% agree", "Staff survey"],
    ["as measured by the new walkthrough tool.", "new walkthrough tool"],
    ["according to MCAS", "MCAS"],
    ["Students score proficient on MCAS", "MCAS"],
    ["Teachers report (survey) that they feel prepared", "survey"],
    ["Observation notes, coaching logs", "Observation notes, coaching logs"],
    ["focus groups with parents", "focus groups"],
    ["STAR reading growth", "STAR"],
    ["Surveys collected from families", "Surveys"],
    ["Improved attendance from 91% to 94%", "attendance"],
  ])("of %j is %j", (text, instrument) => {
    expect(readMeasure(text)?.instrument).toBe(instrument);
  });

  it.each([
    "Common assessments developed",
    "Data",
    "Students score higher",
    "Map of the school",
    "Handbook",
    "Improved attendance",
    "Positive feedback",
  ])("is not named in %j", (text) => {
    expect(readMeasure(text)?.instrument).toBeUndefined();
  });
});

describe("a product that one can see done", () => {
  it.each([
    ["Handbook", "Handbook"],
    ["Signed agreement", "Signed agreement"],
    ["Schedule posted", "Schedule posted"],
    ["The master schedule will be posted online", "master schedule will be posted"],
    ["Minutes of PLC meetings", "Minutes of PLC meetings"],
    ["Minutes", "Minutes"],
    ["Record of training (i.e. sign-in sheets)", "Record of training"],
    ["Common assessments developed", "Common assessments developed"],
    ["Lesson plans posted to the drive", "Lesson plans posted"],
    ["Coach hired", "Coach hired"],
    ["New hire in place", "New hire in place"],
    ["Team named", "Team named"],
    ["Materials delivered", "Materials delivered"],
    ["Contract signed by the vendor", "Contract signed"],
    ["School Committee vote", "School Committee vote"],
    ["Vote of the School Committee", "Vote of the School Committee"],
    ["Exit slips", "Exit slips"],
    ["Data wall in the staff room", "Data wall"],
    ["Results analyzed", "Results analyzed"],
    ["Updated handbook distributed to families", "Updated handbook distributed"],
  ])("is in %j: %j", (text, product) => {
    expect(readMeasure(text)?.product).toBe(product);
  });

  it.each([
    "Improved student achievement",
    "Increased awareness",
    "Awareness of the new policy",
    "Training completed",
    "Teachers trained",
    "Meeting held",
    "Teachers use the protocol",
    "30 minutes a day",
    "in order to improve",
    "Better communication",
  ])("is not in %j", (text) => {
    expect(readMeasure(text)?.product).toBeUndefined();
  });

  it.each(["", "TBD", "N/A", "Improved student achievement", "Better communication", "Training completed"])(
    "nor anything else in %j",
    (text) => {
      expect(readMeasure(text)).toBeUndefined();
    },
  );
});

describe("any text", () => {
  const piece = fc.constantFrom(
    ..."80%|from|to|5|of|6|teachers|students|by June 2024|as measured by|i-Ready|survey|handbook|posted|all|each|who|grade|3|and|will|half|twice|a|month|10 points|increase|minutes|in|the|schools|within|weeks|one|baseline|attendance".split(
      "|",
    ),
    ..."\n|,|;|.|(|)|/|-|–|½|…|“|”|•|%|#".split("|"),
  );
  const text = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(" ")),
  );
  const bare = (raw: string): string =>
    raw
      .normalize("NFKC")
      .replace(/[\u2010-\u2015\u2212\u2043\ufe58-]+/g, "-")
      .replace(/[\u2018\u2019\u02bc\u2032`\u00b4]/g, "'")
      .replace(/[^\p{L}\p{N}\p{P}\p{S}]/gu, "");

  it("gives only what stands there, and never throws", () => {
    fc.assert(
      fc.property(text, (raw) => {
        const value = readMeasure(raw);
        const texts = [
          ...(value?.figures ?? []).map((figure) => figure.text),
          value?.timeFrame?.text,
          value?.population,
          value?.instrument,
          value?.product,
        ].filter((part) => part !== undefined);
        for (const part of texts) {
          expect(part.trim()).not.toBe("");
          expect(bare(raw)).toContain(bare(part));
        }
        expect(isAttendanceOnly(raw) && attendanceWords(raw).length === 0).toBe(false);
      }),
      { numRuns: 1500 },
    );
  });

  it("is read to its end, however long", () => {
    const long = "80% of teachers use the handbook. ".repeat(2000);
    expect(readMeasure(long)?.figures).toHaveLength(2000);
    expect(readMeasure("(".repeat(50000))).toBeUndefined();
    expect(readMeasure("1/".repeat(50000))).toBeUndefined();
  });
});
