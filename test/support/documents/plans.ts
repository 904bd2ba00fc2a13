import { blankStep, type PlanSpec, step, type StepSpec } from "./plan-spec";

/** Plans as teams write them; every name, school and figure is made up. */

/** Nothing is missing. */
export const completePlan: PlanSpec = {
  school: "Harbor View Middle School",
  date: "September 9, 2024",
  strategy: "Give every student below benchmark in mathematics a daily support block",
  steps: [
    step(
      "Choose and buy a screening assessment for grades 6 to 8",
      "Assessment budget, $8,400",
      "Signed contract; screener loaded for 100% of students",
      "Priya Raman, Mathematics Coordinator",
      "10/18/2024",
    ),
    step(
      "Rebuild the master schedule with a 45-minute support block",
      "Scheduling software; two release days for the scheduling team",
      "Schedule published with a block for each of 14 sections",
      "Thomas Okafor",
      "November 22, 2024",
    ),
    step(
      "Train mathematics teachers in small-group routines",
      "Coach time, 24 hours; substitutes for two days",
      "90% of mathematics teachers complete all four sessions",
      "L. Desjardins",
      "January 2025",
    ),
    step(
      "Review progress data with grade teams each month",
      "None needed",
      "Six meeting records, each with decisions for named groups",
      "M. Alvarez, Assistant Principal",
      "June 13, 2025",
    ),
  ],
};

/** What drafts look like: an owner missing, a deadline missing, placeholders, a measure left out. */
export const draftPlan: PlanSpec = {
  school: "Maple Street School",
  date: "10/1/24",
  strategy: "",
  steps: [
    step("Form a family engagement team", "Stipends, $3,000", "Roster of 8 members", "", "10/31/24"),
    step("Survey families in three languages", "TBD", "60% of families respond", "R. Chen", ""),
    step("Hold two evening workshops", "", "", "Principals", "Spring"),
    step("Share results with the School Council", "None needed", "Presentation on file", "TBD", "[date]"),
    blankStep,
    blankStep,
  ],
};

/** The same plan before anybody wrote in it. */
export const blankPlan: PlanSpec = {
  school: "",
  date: "",
  strategy: "",
  steps: [blankStep, blankStep, blankStep],
};

/** A second initiative for documents that hold several copies. */
export const attendancePlan: PlanSpec = {
  school: "Harbor View Middle School",
  date: "9/9/2024",
  strategy: "Call home within a day of each unexplained absence",
  steps: [
    step("Agree on a call script", "None needed", "Script approved by 3 deans", "J. Baptiste", "9/20/2024"),
    step(
      "Assign callers to grades",
      "Clerk time, 5 hours a week",
      "Caller list for 3 grades",
      "",
      "9/27/2024",
    ),
  ],
};

/** Someone accepted nothing yet: insertions, deletions and whole rows wait. */
export const trackedPlan: PlanSpec = {
  school: "Maple Street School",
  date: "10/1/24",
  strategy: "Teach vocabulary across subjects",
  steps: [
    step(
      { text: "Choose 40 words for each unit", inserted: "40 " },
      "Unit plans",
      "Word lists for 12 units",
      { text: "K. Novak", deleted: "A. Silva" },
      // The only date there was has been deleted: the cell is empty for a reader.
      { text: "", deleted: "12/1/2024" },
    ),
    {
      ...step("Buy classroom dictionaries", "$1,200", "30 sets delivered", "A. Silva", "11/1/2024"),
      change: "inserted",
    },
    {
      ...step("Print posters", "Copy centre", "Posters in 30 rooms", "K. Novak", "11/15/2024"),
      change: "deleted",
    },
    step("Observe lessons", "Observation form", "20 observations on file", "K. Novak", "5/30/2025"),
  ],
};

/** One owner cell serves three steps. */
export const mergedPlan: PlanSpec = {
  school: "Lakeside Elementary",
  date: "8/26/2024",
  strategy: "Start each day with a community meeting",
  steps: [
    step(
      "Plan the meetings",
      "Guide books, $600",
      "Plan for 36 weeks",
      { text: "D. Moreau", merge: "start" },
      "9/13/2024",
    ),
    step(
      "Train staff",
      "Two staff meetings",
      "24 of 24 teachers trained",
      { text: "", merge: "continue" },
      "9/30/2024",
    ),
    step("Visit classrooms", "None needed", "2 visits for each room", { text: "", merge: "continue" }, ""),
    step("Report to families", "Newsletter", "Report in 4 newsletters", "S. Whitfield", "1/31/2025"),
  ],
};

/** Owners from a list, dates from a picker, one of each still asking for a choice. */
export const controlsPlan: PlanSpec = {
  school: "Lakeside Elementary",
  date: "8/26/2024",
  strategy: "Coach new teachers weekly",
  steps: [
    step(
      { text: "Match coaches and teachers", control: { kind: "plainText", level: "block" } },
      "Six coaches",
      "Matches for 11 teachers",
      {
        text: "B. Lindqvist",
        control: { kind: "dropDownList", level: "run", choices: ["B. Lindqvist", "E. Farah", "G. Patel"] },
      },
      { text: "9/6/2024", control: { kind: "date", level: "run" } },
    ),
    step(
      "Hold weekly sessions",
      "One period a week",
      { text: "30 sessions logged for each teacher", control: { kind: "plainText", level: "cell" } },
      {
        text: "",
        control: {
          kind: "dropDownList",
          level: "run",
          placeholder: "Choose an item.",
          choices: ["B. Lindqvist", "E. Farah", "G. Patel"],
        },
      },
      { text: "", control: { kind: "date", level: "run", placeholder: "Click or tap to enter a date." } },
    ),
  ],
};

/** A principal and a coach have written remarks; one is resolved, one was answered. */
export const reviewedPlan: PlanSpec = {
  school: "Maple Street School",
  date: "10/1/24",
  strategy: "Read aloud in every classroom",
  steps: [
    step(
      {
        text: "Choose books for each grade",
        comments: [{ author: "Grace Lin", text: "Ask the librarian first." }],
      },
      "Library budget",
      { text: "List of 40 books", comments: [{ author: "Grace Lin", text: "Enough?", resolved: true }] },
      "",
      "10/15/2024",
    ),
    step(
      "Model a lesson in each grade",
      { text: "Substitutes, 3 days\nCoach time", bullets: true },
      "6 lessons modelled",
      {
        text: "Y. Haddad",
        comments: [{ author: "Omar Reyes", text: "Is she free?", reply: "Yes, from November." }],
      },
      "",
    ),
  ],
};

/** A plan of many steps; every seventh has no owner, every ninth no date. */
export function longPlan(rows: number): PlanSpec {
  const steps = Array.from({ length: rows }, (_, i): StepSpec => {
    const n = i + 1;
    return step(
      `Step ${n}: carry out part ${n} of the rollout in the schools of cohort ${(i % 5) + 1}`,
      i % 3 === 0 ? "None needed" : `Staff time, ${(i % 8) + 2} hours; materials, $${(i % 9) * 50 + 100}`,
      `${50 + (i % 50)}% of the teachers of cohort ${(i % 5) + 1} have taken part`,
      i % 7 === 6 ? "" : `Pat Person${i % 23}`,
      i % 9 === 8 ? "" : `${(i % 12) + 1}/${(i % 28) + 1}/2025`,
    );
  });
  return {
    school: "District of Long Plans",
    date: "7/1/2024",
    strategy: "Roll the programme out, one part at a time",
    steps,
  };
}
