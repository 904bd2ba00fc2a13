import type { TemplateData } from "./schema";
import { sampleProcessPrompts } from "./sample-process-prompts";

/**
 * A sample planning process for LEAs in six steps: questions to think through, with no table to fill.
 * Headings, questions and examples are the source's; help is ours.
 */
export const sampleProcess: TemplateData = {
  id: "sample-process",
  name: "Sample Planning Process",
  kind: "guide",
  description:
    "Leads from consultation and data over root causes to action steps, their order of importance, deliverables and funding.",
  titleLine: "Sample Planning Process",
  intro:
    "To create an exemplary plan, “LEAs should engage in timely and meaningful consultation with a broad range of stakeholders and examine relevant data to understand the most pressing needs of students, schools, and/or educators and the potential root causes of those needs.”¹ LEA’s should then analyze student data to identify performance trends and root causes. Once LEA needs are prioritized, the next step is to consider how to address the need, concentrate funding, resources, and communication to ensure the chosen strategies are implemented with clear purpose. Below is a sample planning process to help LEAs create an effective plan.",
  landmarks: [
    "Sample Planning Process",
    "To create an exemplary plan",
    "Step 1. Examine Performance Trends",
    "Step 2. Identify Root Causes",
    "Step 3. Define Action Steps",
    "Step 4. Prioritize Action Steps",
    "Step 5. Determine Deliverables",
    "Step 6. Associate Funding",
  ],
  printed: ["¹ <https://www2.ed.gov/policy/elsec/leg/essa/guidanceuseseseinvestment.pdf>"],
  sections: [
    { id: "step-1", kind: "step", heading: "Step 1. Examine Performance Trends", number: "1" },
    { id: "step-2", kind: "step", heading: "Step 2. Identify Root Causes", number: "2" },
    { id: "step-3", kind: "step", heading: "Step 3. Define Action Steps", number: "3" },
    { id: "step-4", kind: "step", heading: "Step 4. Prioritize Action Steps", number: "4" },
    { id: "step-5", kind: "step", heading: "Step 5. Determine Deliverables", number: "5" },
    { id: "step-6", kind: "step", heading: "Step 6. Associate Funding", number: "6" },
  ],
  prompts: sampleProcessPrompts,
  related: [
    {
      id: "guidanceuseseseinvestment.pdf",
      name: "U.S. Department of Education, guidance on using evidence to strengthen education investments",
      source: "sample-process, footnote 1",
    },
  ],
};
