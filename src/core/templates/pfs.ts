import type { TemplateData } from "./schema";
import { pfsPrinted } from "./pfs-printed";
import { pfsTables } from "./pfs-tables";

/**
 * The action plan template of Massachusetts' Planning for Success, one copy for each initiative, with the
 * facilitator's guide around it. Labels and examples are the source's; help is ours.
 */
export const pfs: TemplateData = {
  id: "pfs",
  name: "Planning for Success Action Plan Template",
  otherNames: [
    "PfS Action Plan Template",
    "Creating an Action Plan That Supports Implementation, Monitoring, and Reporting",
  ],
  description:
    "Sets out how one strategic initiative is put into practice this year: process benchmarks that tell whether the work is getting done, early evidence that tells whether it has its effect, and the resources for it.",
  titleLine: "[School or District Name] Action Plan [Timeframe]",
  intro: "Setting Benchmarks to Monitor Progress and Impact During Implementation",
  titleField: "initiative",
  calendar: { firstMonth: 7 },
  landmarks: [
    "Creating an Action Plan That Supports Implementation, Monitoring, and Reporting",
    "Setting Benchmarks to Monitor Progress and Impact During Implementation",
    "Describe how the initiative will be implemented",
    "Define terms relevant for this initiative",
    "Process Benchmarks: What will be done, when, and by whom",
    "Early Evidence of Change: Changes in practice, attitude, or behavior",
    "Identifying Resources Supporting Implementation",
    "List the people, time, materials and funds needed",
    "Strategic Initiative",
    "Early Evidence of Change Benchmark",
  ],
  printed: pfsPrinted,
  sections: [
    {
      id: "implementation",
      heading: "Describing Implementation",
      intro:
        "Describe how the initiative will be implemented, for example, citing programs by grade span, etc.",
    },
    {
      id: "key-terms",
      heading: "Defining Key Terms",
      intro: "Define terms relevant for this initiative such as “equity” or “inclusion”",
    },
    {
      id: "monitoring",
      heading: "Monitoring Progress",
      intro: "Process Benchmarks: What will be done, when, and by whom",
    },
    {
      id: "impact",
      heading: "Measuring Impact",
      intro:
        "Early Evidence of Change: Changes in practice, attitude, or behavior you should begin to see if the initiative is having its desired impact",
    },
    {
      id: "supporting-resources",
      heading: "Identifying Resources Supporting Implementation",
      intro: "List the people, time, materials and funds needed to implement this initiative",
    },
  ],
  fields: [
    {
      id: "school",
      label: "School or District Name",
      synonyms: ["School Name", "District Name", "School", "District", "School/District Name"],
      role: "organisation",
      place: "bracket",
      requirement: "optional",
      prompt: {
        ask: "Which school or district is this plan for?",
        help: "Write the name in place of the brackets.",
        example: "Harbor View Middle School",
        source: "pfs, title of the template",
      },
    },
    {
      id: "period",
      label: "Timeframe",
      synonyms: ["Time Frame", "School Year", "Year", "Timeline", "Period"],
      role: "period",
      place: "bracket",
      answer: "date",
      requirement: "optional",
      prompt: {
        ask: "Which year is this plan for?",
        help: "An action plan covers the current year of the multi-year plan. Dates without a year are read within it.",
        example: "2024–25",
        source: "pfs, title of the template",
      },
    },
    {
      id: "objective",
      label: "Strategic Objective",
      synonyms: ["Strategic Objectives", "Objective", "Strategic Goal"],
      role: "objective",
      place: "row",
      answer: "text",
      requirement: "required",
      prompt: {
        ask: "Which objective of the multi-year plan does this serve?",
        help: "Copy it from the multi-year plan, so that readers find it there.",
        example: "Every student reads at grade level by the end of grade 3",
        source: "pfs, Strategic Objective",
      },
    },
    {
      id: "initiative",
      label: "Strategic Initiative",
      synonyms: ["Strategic Initiatives", "Initiative"],
      role: "strategy",
      place: "row",
      answer: "text",
      requirement: "required",
      prompt: {
        ask: "Which initiative does this plan put into practice?",
        help: "One plan for each initiative; use another copy for the next one.",
        example: "Introduce shared reading routines in grades K to 3",
        source: "pfs, Strategic Initiative",
      },
    },
    {
      id: "description",
      label: "Describing Implementation",
      synonyms: ["Description of Implementation", "Implementation Description", "Implementation"],
      role: "description",
      place: "box",
      section: "implementation",
      answer: "text",
      requirement: "required",
      prompt: {
        ask: "How will the initiative be put into practice?",
        help: "A few sentences that can be shared with the community: who takes part, in which grades and programs, what changes for students.",
        example: "Grades K to 1 start in the fall with daily routines; grades 2 and 3 follow in January",
        source: "pfs, Describing Implementation",
      },
    },
  ],
  tables: pfsTables,
  related: [
    {
      id: "Identifying Strategic Initiatives and Participants for Action Planning",
      name: "Planning for Success guide to choosing initiatives and teams, with the Plan Assessment",
      source: "pfs, Preparing to Action Plan",
    },
    {
      id: "Analyzing District Planning Practices and Culture",
      name: "Planning for Success guide to the SWOT Analysis",
      source: "pfs, Getting Started with the Action Plan Team",
    },
    {
      id: "Getting Started with the Action Planning Team",
      name: "Planning for Success resource on the team’s norms",
      source: "pfs, Note to Facilitators",
    },
    {
      id: "Reviewing and Revising the Draft Action Plan",
      name: "Planning for Success guide with the Action Plan Review Protocol",
      source: "pfs, The Action Planning Process 2",
    },
  ],
};
