import { parseTemplate, type Template } from "../../../src/core/templates";

/** Templates as districts might write them. */

const prompt = { ask: "What?", help: "Say it in a line.", source: "the district" };
const asking = (question: string): object => ({ ...prompt, question });

function template(data: object): Template {
  const parsed = parseTemplate({ description: "A plan of ours.", ...data });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.template;
}

/** Everything that the schema offers. */
export const district = template({
  id: "district",
  name: "Our District's Plan & Budget",
  titleLine: "[School Name]: Plan & Budget [Timeframe]",
  sections: [
    { id: "about", heading: "About Our School", level: 2, intro: "Who we are.\nOne line is enough." },
    { id: "looking", heading: "Looking Back", level: 4, within: "about", number: "B" },
    { id: "ahead", heading: "Looking Ahead", level: 2, number: "Part 2" },
  ],
  fields: [
    { id: "who", label: "School Name", place: "bracket", requirement: "optional", prompt },
    { id: "when", label: "Timeframe", place: "bracket", requirement: "optional", prompt },
    { id: "lead", label: "Lead", place: "line", requirement: "optional", prompt },
    { id: "day", label: "Date", place: "line", requirement: "optional", prompt },
    { id: "room", label: "Room?", place: "line", requirement: "optional", prompt },
    { id: "objective", label: "Objective <long>", place: "row", requirement: "required", prompt },
    { id: "story", label: "Our Story", place: "box", section: "about", requirement: "required", prompt },
  ],
  prompts: [
    {
      id: "1",
      number: "1",
      label: "Our Priority Area",
      requirement: "required",
      prompt: asking("Our Priority Area:"),
    },
    {
      id: "2a",
      number: "2a",
      label: "Behaviors",
      section: "looking",
      requirement: "required",
      prompt: asking("What behaviors do we hope to see?"),
      sample: "(Example: listening)",
      second: "And who hopes?",
    },
    {
      id: "2b",
      number: "2b",
      label: "Who",
      section: "looking",
      requirement: "required",
      prompt: asking("Who needs to behave this way?"),
      bullets: ["students", "teachers & families"],
    },
    {
      id: "3",
      number: "3",
      label: "Targets",
      requirement: "required",
      prompt: asking("Which targets will we reach?"),
      sample: "Example: Eight of ten students read on grade level.",
    },
    {
      id: "3a",
      number: "a",
      within: "3",
      label: "Data",
      requirement: "required",
      prompt: asking("Which data will show it?"),
    },
    {
      id: "q",
      number: "Q 7",
      label: "Anything else",
      section: "ahead",
      requirement: "optional",
      prompt: asking("What else should readers know?"),
    },
  ],
  tables: [
    {
      id: "benchmarks",
      name: "Monitoring Progress",
      requirement: "required",
      exampleRows: [{ benchmark: "Example: Agree on strategies", owner: "M. Edwards" }],
      columns: [
        { id: "benchmark", role: "benchmark", label: "Process Benchmark", requirement: "required", prompt },
        { id: "owner", role: "owner", label: "Person Responsible", requirement: "required", prompt },
      ],
    },
    {
      id: "terms",
      name: "Defining Key Terms",
      requirement: "optional",
      columns: [
        { id: "term", role: "term", label: "Term", requirement: "required", prompt },
        { id: "definition", role: "definition", label: "Definition", requirement: "required", prompt },
      ],
    },
  ],
});

const onlyTables = template({
  id: "only-tables",
  name: "Steps of Our School",
  tables: [
    {
      id: "steps",
      name: "Steps",
      requirement: "required",
      columns: [
        { id: "action", role: "action", label: "What we will do", requirement: "required", prompt },
        { id: "owner", role: "owner", label: "Who sees to it", requirement: "required", prompt },
        { id: "due", role: "due", label: "Done by", requirement: "required", prompt },
      ],
    },
  ],
});

const onlyFields = template({
  id: "only-fields",
  name: "Our Plan on a Page",
  fields: [
    { id: "school", label: "Name of Our School", place: "line", requirement: "required", prompt },
    { id: "aim", label: "What We Aim For", place: "row", requirement: "required", prompt },
    { id: "lead", label: "Who Leads the Work", place: "row", requirement: "required", prompt },
  ],
});

const onlyPrompts = template({
  id: "only-prompts",
  name: "Questions for Our Team",
  prompts: [
    "What do our students need most?",
    "Which strengths of our community can we build on?",
    "Who will tell families about it?",
  ].map((question, i) => ({
    id: `q${i + 1}`,
    label: question,
    requirement: "required",
    prompt: asking(question),
  })),
});

export const districtTemplates = [district, onlyTables, onlyFields, onlyPrompts];
