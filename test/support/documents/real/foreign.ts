import { type Block, blankRows, cell, headerRow, heading, item, p, row, table } from "./nodes";
import { wide } from "./truth";

/**
 * Plan documents of other makes, as schools have them: with tables of actions, owners and dates, and of none of
 * our templates. Every name and figure is made up.
 */
export interface ForeignDocument {
  readonly name: string;
  readonly blocks: readonly Block[];
}

/** A header and rows of plain texts, with a few rows to spare. */
export const plain = (labels: readonly string[], rows: readonly (readonly string[])[], spare = 2): Block =>
  table([headerRow(labels), ...rows.map((texts) => row(texts)), ...blankRows(spare, labels.length)]);

export const schoolPapers: readonly ForeignDocument[] = [
  {
    name: "school improvement plan",
    blocks: [
      heading(1, "School Improvement Plan 2024\u20132025"),
      p("Goal 1: Increase the share of students who meet expectations in mathematics from 41% to 50%."),
      plain(
        ["Strategies", "Person(s) Responsible", "Timeline", "Evidence of Success", "Funding Source"],
        [
          ["Small-group instruction", "Grade 5 team", "Sept.\u2013June", "Unit tests", "Title I"],
          ["After-school tutoring", "R. Vance", "Oct.\u2013May", "Attendance", "Grant"],
        ],
      ),
      p("Goal 2: Improve attendance."),
      plain(
        ["Strategies", "Person(s) Responsible", "Timeline", "Evidence of Success", "Funding Source"],
        [["Attendance team meets weekly", "Dean", "All year", "Minutes", "None"]],
      ),
    ],
  },
  {
    name: "project plan",
    blocks: [
      heading(1, "Gymnasium Roof Replacement"),
      plain(
        ["ID", "Task", "Owner", "Start", "Finish", "% Complete", "Predecessors"],
        [
          ["1", "Survey roof", "Ames Roofing", "3/3/25", "3/7/25", "100", ""],
          ["2", "Obtain permits", "Facilities", "3/10/25", "4/4/25", "50", "1"],
          ["3", "Install membrane", "Ames Roofing", "6/23/25", "7/18/25", "0", "2"],
        ],
      ),
    ],
  },
  {
    name: "meeting agenda with action items",
    blocks: [
      p({ bold: "Leadership Team Agenda" }),
      p("Date: October 7, 2025   Time: 3:00   Room 12"),
      item("number", "Welcome"),
      item("number", "Review of data"),
      item("number", "Next steps"),
      plain(
        ["Action Item", "Who", "By When"],
        [
          ["Send survey", "Kim", "10/14"],
          ["Book library", "Joe", "10/10"],
        ],
      ),
    ],
  },
  {
    name: "corrective action plan",
    blocks: [
      heading(1, "Corrective Action Plan"),
      p("Finding 3: Timelines for evaluations were not met in 4 of 20 files."),
      plain(
        [
          "Finding",
          "Root Cause",
          "Corrective Action",
          "Responsible Party",
          "Completion Date",
          "Evidence of Completion",
        ],
        [
          [
            "Late evaluations",
            "Vacant psychologist position",
            "Contract services",
            "Director",
            "1/31/2025",
            "Contract",
          ],
        ],
      ),
    ],
  },
  {
    name: "individualized education program goals",
    blocks: [
      heading(1, "Measurable Annual Goals"),
      p("Student: A.B.   Grade: 4"),
      plain(
        ["Annual Goal", "Baseline", "Criteria", "Method of Evaluation", "Person Responsible", "Progress"],
        [["Read 110 words a minute", "72", "4 of 5 probes", "Weekly probe", "Special educator", "On track"]],
      ),
      plain(
        ["Service", "Frequency", "Location", "Start Date", "End Date"],
        [["Reading", "5 x 30 min", "Resource room", "9/2/25", "6/12/26"]],
      ),
    ],
  },
  {
    name: "budget",
    blocks: [
      heading(1, "Title II Budget Narrative"),
      plain(
        ["Line Item", "Description", "Quantity", "Unit Cost", "Total", "Notes"],
        [
          ["Stipends", "Mentor teachers", "12", "$900", "$10,800", ""],
          ["Supplies", "Books", "60", "$24", "$1,440", "quote attached"],
        ],
      ),
    ],
  },
  {
    name: "to-do list",
    blocks: [
      p("To do this week"),
      plain(
        ["Task", "Owner", "Due", "Status"],
        [
          ["Print badges", "Lou", "Mon", "Done"],
          ["Order lunch", "Lou", "Tue", ""],
        ],
      ),
    ],
  },
  {
    name: "lesson plan",
    blocks: [
      heading(1, "Lesson Plan: Fractions on a Number Line"),
      p("Objective: Students place fractions with denominators 2, 3 and 4."),
      plain(
        ["Time", "Teacher Actions", "Student Actions", "Materials", "Assessment"],
        [
          ["10 min", "Launch", "Estimate", "Number line", "Observation"],
          ["25 min", "Confer", "Work in pairs", "Strips", "Exit ticket"],
        ],
        0,
      ),
    ],
  },
  {
    name: "strategic plan with goals and activities",
    blocks: [
      heading(1, "Technology Plan"),
      p("Strategy 1: Improve access."),
      plain(
        ["Activities", "Resources", "Responsible", "Date", "Measure"],
        [
          ["Replace 200 laptops", "$140,000", "IT Director", "Summer 2025", "Inventory"],
          ["Extend wireless coverage", "E-rate", "IT Director", "12/2025", "Coverage map"],
        ],
      ),
    ],
  },
  {
    name: "logic model of a grant",
    blocks: [
      heading(1, "Logic Model"),
      table([
        headerRow(["Inputs", "Activities", "Outputs", "Short-Term Outcomes", "Long-Term Outcomes"]),
        row(["Staff, funds", "Home visits", "400 visits", "Parents read daily", "Children ready for school"]),
      ]),
    ],
  },
  {
    name: "professional development calendar",
    blocks: [
      heading(1, "Professional Development 2025\u201326"),
      plain(
        ["Date", "Topic", "Presenter", "Audience", "Location", "Notes"],
        [
          ["8/25/25", "Literacy routines", "E. Moss", "K\u20133", "Library", "bring laptop"],
          ["10/13/25", "Safety", "Fire Dept.", "All staff", "Gym", ""],
        ],
      ),
    ],
  },
  {
    name: "transition plan with a merged header",
    blocks: [
      heading(1, "Transition Action Plan"),
      table([
        row([wide("Transition Action Plan for Grade 8", 5)]),
        headerRow([cell("Goal", { merge: "start" }), wide("Responsibility", 2), wide("Dates", 2)]),
        headerRow([cell("", { merge: "continue" }), "School", "Family", "Begin", "End"]),
        row(["Visit the high school", "Counselor", "Drive", "3/2/26", "3/6/26"]),
        ...blankRows(2, 5),
      ]),
    ],
  },
  {
    name: "report with an unrelated question list",
    blocks: [
      heading(1, "Self-Study"),
      item("number", "What are our strengths?"),
      p("A stable staff."),
      item("number", "What data will be collected? How often?"),
      p("Surveys, each fall."),
      heading(2, "Action Planning"),
      plain(["Recommendation", "Next Steps", "Timeline"], [["Improve lighting", "Get bids", "Spring"]]),
    ],
  },
  {
    name: "action plan of a district's own make",
    blocks: [
      heading(1, "District Action Plan Template"),
      p("Strategic Goal: Safe schools"),
      plain(
        [
          "Action Steps",
          "Lead",
          "Start Date",
          "End Date",
          "Resources Needed",
          "Progress Indicators",
          "Status",
        ],
        [
          ["Train greeters", "Safety Officer", "8/1/25", "8/29/25", "Radios", "All 14 trained", "On track"],
          ["Replace locks", "Facilities", "7/1/25", "12/31/25", "$80,000", "220 locks", "Behind"],
        ],
      ),
    ],
  },
];
