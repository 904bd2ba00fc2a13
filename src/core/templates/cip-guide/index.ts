import type { TemplateData } from "../schema";
import { capacityPrompts } from "./capacity";
import { environmentPrompts } from "./environment";

/**
 * The CIP Action Planning Guide: questions to think through by group and driver, with no table to fill.
 * Headings and questions are the source's, its slips included; help is ours.
 */
export const cipGuide: TemplateData = {
  id: "cip-guide",
  name: "CIP Action Planning Guide",
  otherNames: ["Implementation Drivers"],
  kind: "guide",
  description:
    "Questions on what makes an initiative hold: training, coaching, fidelity, leadership, data and partners. Choose those that fit the current stage; not every one needs an action.",
  titleLine: "CIP Action Planning Guide",
  landmarks: [
    "CIP Action Planning Guide",
    "Implementation Drivers",
    "Implementation Drivers facilitate and ensure the success of initiatives",
    "Use the guiding questions below to develop actions",
    "Capacity Development & Fidelity Assessment",
    "The capacity development driver focuses on",
    "The fidelity assessment driver measures",
    "Building a Supportive Environment",
    "Facilitative Administration means that leaders",
    "Decision Support Data System",
    "Systems Intervention",
  ],
  sections: [
    {
      id: "drivers",
      heading: "Implementation Drivers",
      level: 1,
      intro:
        "Implementation Drivers facilitate and ensure the success of initiatives. They are based on common features that exist among many successfully implemented programs and practices. The structural components and activities that make up each Implementation Driver are the core components needed to initiate, support, and sustain classroom, building, and district-level change. It is imperative that each Driver is developed using the strengths of the community and attends to the necessary actions to advance equitable outcomes for all students and families.\nUse the guiding questions below to develop actions based on the current stage of implementation. An action does not need to be created for each prompt. These are simply considerations as your plan for implementation.",
    },
    {
      id: "capacity-and-fidelity",
      kind: "group",
      heading: "Capacity Development & Fidelity Assessment",
      banner: true,
      level: 1,
      within: "drivers",
    },
    {
      id: "capacity",
      heading: "Capacity Development",
      within: "capacity-and-fidelity",
      intro:
        "The capacity development driver focuses on teaching key skills to educators. They practice these skills and get feedback in a safe training environment. Ongoing coaching support is an important component of capacity development.",
    },
    { id: "training", kind: "driver", heading: "Training", level: 3, within: "capacity" },
    { id: "coaching", kind: "driver", heading: "Coaching", level: 3, within: "capacity" },
    {
      id: "implementation",
      kind: "driver",
      heading: "Implementation & Fidelity Assessment",
      within: "capacity-and-fidelity",
      intro:
        "The fidelity assessment driver measures how well a program or practice is being implemented as intended.",
    },
    {
      id: "fidelity",
      heading: "Implementation Assessment & Fidelity Assessment",
      level: 3,
      within: "implementation",
    },
    {
      id: "environment",
      kind: "group",
      heading: "Building a Supportive Environment",
      banner: true,
      level: 1,
      within: "drivers",
    },
    {
      id: "administration",
      kind: "driver",
      heading: "Facilitative Administration",
      within: "environment",
      intro:
        "Facilitative Administration means that leaders and teams in charge help make it easier for everyone to use an initiative. They use smart strategies to support the people doing the work and make things smoother for them.",
    },
    {
      id: "data",
      kind: "driver",
      heading: "Decision Support Data System",
      within: "environment",
      intro:
        "A system that gathers different types of information, like data about how a program is working, how well it's being done, and what results it's bringing. This information helps people decide what to do next to make things better.",
    },
    {
      id: "systems",
      kind: "driver",
      heading: "Systems Intervention",
      within: "environment",
      intro:
        "Leaders and teams in charge work together with outside partners to secure the necessary resources to make the program work well and help everyone involved.",
    },
  ],
  prompts: [...capacityPrompts, ...environmentPrompts],
};
