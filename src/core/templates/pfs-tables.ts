import type { TemplateData } from "./schema";
import { otherWords } from "./synonyms";

type Table = NonNullable<TemplateData["tables"]>[number];

/** The words that the template uses for how a benchmark stands, and what is in common use beside them. */
const STATUSES = ["Met", "Not met", "In progress"];

type Column = Table["columns"][number];

/** The columns that both kinds of benchmark share. */
function followUp(source: string): Column[] {
  return [
    {
      id: "owner",
      role: "owner",
      label: "Person Responsible",
      synonyms: otherWords("owner", "Person Responsible"),
      requirement: "required",
      prompt: {
        ask: "Who sees to this benchmark?",
        help: "Name the person who can say how it stands. Others can share the work.",
        example: "S. Okafor",
        source,
      },
      checks: { ownerPolicy: "either" },
    },
    {
      id: "due",
      role: "due",
      label: "Date",
      synonyms: otherWords("due", "Date"),
      requirement: "required",
      prompt: {
        ask: "By when?",
        help: "Give a day, or at least a month and a year, within the plan’s year and early enough to change course.",
        example: "November 15, 2024",
        source,
      },
    },
    {
      id: "status",
      role: "status",
      label: "Status",
      synonyms: otherWords("status", "Status"),
      requirement: "optional",
      choices: STATUSES,
      prompt: {
        ask: "How does it stand?",
        help: "It can wait until the date. Then write “Met”, “Not met” or how far it is.",
        example: "In progress",
        source,
      },
      checks: { neededAfter: "due" },
    },
  ];
}

/** The tables of Planning for Success's template; their first rows are examples and never data. */
export const pfsTables: Table[] = [
  {
    id: "terms",
    name: "Defining Key Terms",
    section: "key-terms",
    requirement: "optional",
    columns: [
      {
        id: "term",
        role: "term",
        label: "Term",
        synonyms: ["Terms", "Key Term", "Key Terms", "Word"],
        requirement: "required",
        prompt: {
          ask: "Which term could people understand in different ways?",
          help: "Terms such as equity or inclusion mean different things to different people.",
          example: "Accelerated learning",
          source: "pfs, Defining Key Terms",
        },
      },
      {
        id: "definition",
        role: "definition",
        label: "Definition",
        synonyms: ["Definitions", "Meaning", "What We Mean"],
        requirement: "required",
        prompt: {
          ask: "What does it mean in this plan?",
          help: "One sentence that the whole team can agree on.",
          example: "Grade-level work for all, with the support that each student needs for it",
          source: "pfs, Defining Key Terms",
        },
      },
    ],
  },
  {
    id: "process",
    name: "Monitoring Progress",
    section: "monitoring",
    requirement: "required",
    exampleRows: [
      {
        benchmark: "Example: Identify common district-wide reading strategies",
        owner: "M. Edwards",
        due: "3/4/19",
        status: "Met",
      },
    ],
    columns: [
      {
        id: "benchmark",
        role: "benchmark",
        label: "Process Benchmark",
        synonyms: [
          "Process Benchmarks",
          "Implementation Benchmark",
          "Benchmark",
          "Action Step",
          "Key Actions/Steps",
        ],
        requirement: "required",
        prompt: {
          ask: "What will be done?",
          help: "One action that tells whether the work is getting done, in the order in which the actions come.",
          example: "All grade 2 teachers have tried the routines in two lessons with a coach",
          source: "pfs, Monitoring Progress",
        },
      },
      ...followUp("pfs, Monitoring Progress"),
    ],
  },
  {
    id: "evidence",
    name: "Measuring Impact",
    section: "impact",
    holds: "evidence",
    requirement: "required",
    exampleRows: [
      {
        benchmark:
          "Example: 75% of all teacher observations conducted in each school cite evidence of reading strategy implementation",
        owner: "S. Harris",
        due: "2/1/20",
      },
    ],
    columns: [
      {
        id: "benchmark",
        role: "benchmark",
        label: "Early Evidence of Change Benchmark",
        synonyms: [
          "Early Evidence of Change Benchmarks",
          "Early Evidence of Change",
          "Early Evidence Benchmark",
          "Early Evidence",
          "Evidence of Change",
        ],
        requirement: "required",
        prompt: {
          ask: "Which change in practice, attitude or behavior will you see first if this works?",
          help: "Give a figure and the people it is about, by a date during the year, and how you will find out.",
          example: "By February 1, 60% of grade 2 lessons observed use at least two of the routines",
          source: "pfs, Measuring Impact",
        },
      },
      ...followUp("pfs, Measuring Impact"),
    ],
  },
  {
    id: "resources",
    name: "Identifying Resources Supporting Implementation",
    section: "supporting-resources",
    requirement: "required",
    exampleRows: [
      {
        resource: "Example:  Out of district pd provider for new reading strategies",
        "new-resource": "District pd budget",
      },
      {
        resource: "Example:  District pd for training teachers on new strategies",
        reallocation: "Time on existing PD calendar",
      },
      {
        resource:
          "Example: Coaching and modeling during PLCs for grade-level implementation of reading strategies",
        "existing-use": "District ELA coaches will add strategies to coaching agenda",
      },
    ],
    columns: [
      {
        id: "resource",
        role: "resource",
        label: "Resource list (people, time, materials, money)",
        synonyms: ["Resource list", "Resources", "Resource", "Resources Needed", "Resource Needed"],
        requirement: "required",
        prompt: {
          ask: "What does the initiative need?",
          help: "One resource a row: people, time, materials or funds.",
          example: "Release time for six grade-level leaders",
          source: "pfs, Identifying Resources Supporting Implementation",
        },
      },
      {
        id: "existing-use",
        role: "existing-use",
        label: "New/expanded use of existing resource",
        synonyms: [
          "New or expanded use of existing resources",
          "Existing resource",
          "Existing resources",
          "Expanded use",
        ],
        requirement: "one-of",
        group: "source",
        prompt: {
          ask: "Can something you have be used for it, or used more?",
          help: "One of this column and the next two says where the resource comes from.",
          example: "Coaches take the routines into their weekly visits",
          source: "pfs, Identifying Resources Supporting Implementation",
        },
      },
      {
        id: "reallocation",
        role: "reallocation",
        label: "Reallocation/Reassignment of Resource",
        synonyms: ["Reallocation", "Reassignment", "Reallocated resources", "Reallocation of Resource"],
        requirement: "one-of",
        group: "source",
        prompt: {
          ask: "Can something be moved to it from elsewhere?",
          help: "Say what is moved and from where: time, a position, a budget line.",
          example: "Two of the four staff meetings each term",
          source: "pfs, Identifying Resources Supporting Implementation",
        },
      },
      {
        id: "new-resource",
        role: "new-resource",
        label: "New resources",
        synonyms: ["New resource", "New", "Additional resources", "New funding"],
        requirement: "one-of",
        group: "source",
        prompt: {
          ask: "Is something new needed for it?",
          help: "Say what and, where you know it, what it costs and who pays.",
          example: "$4,200 for decodable books, Title I",
          source: "pfs, Identifying Resources Supporting Implementation",
        },
      },
      {
        id: "notes",
        role: "notes",
        label: "Notes",
        synonyms: otherWords("notes", "Notes"),
        requirement: "optional",
        prompt: {
          ask: "Anything to remember about this resource?",
          help: "Nothing has to stand here.",
          example: "Ask again in March when the budget is set",
          source: "pfs, Identifying Resources Supporting Implementation",
        },
      },
    ],
  },
];
