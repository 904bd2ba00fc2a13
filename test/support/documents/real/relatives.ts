import { heading, item, p, row, table } from "./nodes";
import { type ForeignDocument, plain } from "./foreign";
import { wide } from "./truth";

/** Documents that share words with our templates and are other documents; every name and figure is made up. */

export const relatives: readonly ForeignDocument[] = [
  {
    name: "checklist for action plans",
    blocks: [
      table([["Action Plan Checklist\t5.3.2T"]]),
      p("Use this list to review an action plan."),
      plain(
        ["Component", "Question", "Yes", "No", "Notes"],
        [
          ["Strategy", "Is the strategy named?", "", "", ""],
          ["Action Steps", "Are the steps in order of completion?", "", "", ""],
          ["Owner", "Is each owner a specific person?", "", "", ""],
          ["Deadline", "Does each step have a deadline?", "", "", ""],
        ],
      ),
    ],
  },
  {
    name: "accelerated improvement plan",
    blocks: [
      heading(1, "Accelerated Improvement Plan"),
      heading(2, "Strategic Objective 1: Strengthen instruction"),
      p("Initiative 1.1: Build a shared vision of good teaching"),
      p({ bold: "Final Outcomes" }),
      item("bullet", "60% of students meet expectations by spring 2026"),
      plain(
        ["Activity", "Lead", "Timeline", "Resources", "Evidence of Change"],
        [
          ["Write the vision", "Chief Academic Officer", "Aug. 2025", "Stipends", "Vision posted"],
          ["Visit classrooms", "Principals", "monthly", "", "Walk-through data"],
        ],
      ),
    ],
  },
  {
    name: "action plan with common columns alone",
    blocks: [
      p({ bold: "Library Action Plan" }),
      plain(
        ["Action Steps", "Resources", "Timeline", "Owner", "Status"],
        [
          ["Weed the collection", "Volunteers", "July", "B. Reed", "Done"],
          ["Buy new shelves", "$2,000", "August", "B. Reed", ""],
        ],
      ),
    ],
  },
  {
    name: "grant work plan",
    blocks: [
      heading(1, "Project Work Plan"),
      p("Objective 1: Increase enrollment in career programs by 15%."),
      plain(
        ["Activities", "Staff Responsible", "Start", "End", "Outputs", "Outcomes"],
        [["Hold an open house", "Coordinator", "10/1/25", "10/1/25", "200 visitors", "30 enrollments"]],
      ),
      p("Objective 2: Retain students."),
      plain(
        ["Activities", "Staff Responsible", "Start", "End", "Outputs", "Outcomes"],
        [["Tutor weekly", "Mentors", "9/8/25", "5/29/26", "60 pairs", "90% stay"]],
      ),
    ],
  },
  {
    name: "essay on implementation drivers",
    blocks: [
      heading(1, "What Are Implementation Drivers?"),
      p("Implementation drivers are the engine of change. There are three kinds."),
      heading(2, "Competency"),
      p("Training and coaching build skills; fidelity assessment shows them."),
      heading(2, "Organization"),
      p("Facilitative administration, decision support data systems and systems intervention."),
      item("bullet", "Who will lead?"),
      item("bullet", "What resources are needed?"),
    ],
  },
  {
    name: "planning steps of another district",
    blocks: [
      heading(1, "Our Planning Process"),
      heading(2, "Step 1. Look at data"),
      item("number", "What are our data sources?"),
      heading(2, "Step 2. Find causes"),
      item("number", "Why does it happen?"),
      heading(2, "Step 3. Define actions"),
      item("number", "Who does what by when?"),
    ],
  },
  {
    name: "review protocol for draft plans",
    blocks: [
      heading(1, "Action Plan Review Protocol"),
      p("Early evidence of change: do the benchmarks describe changes in practice, attitude, or behavior?"),
      p("Process benchmarks: what will be done, when, and by whom?"),
      plain(["Section", "Warm feedback", "Questions", "Suggestions"], [["Process benchmarks", "", "", ""]]),
    ],
  },
  {
    name: "meeting record with an action table",
    blocks: [
      table([
        row([wide("District Data Team \u2013 Minutes", 4)]),
        row(["Date:", "10/2/25", "Recorder:", "P. Gray"]),
        row([wide("Strategy discussed: tutoring", 4)]),
      ]),
      p(),
      plain(
        ["Action", "Owner", "Deadline", "Done?"],
        [
          ["Invite tutors", "P. Gray", "10/9/25", "yes"],
          ["Book rooms", "S. Diaz", "10/10/25", ""],
        ],
      ),
    ],
  },
];
