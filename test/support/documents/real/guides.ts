import type { ListKind } from "../dialects";
import { type Block, heading, item, p, table } from "./nodes";
import type { PlanTruth } from "./truth";

/** The two guides as their documents have them: headings, questions and what teams typed beneath. */

interface Question {
  readonly id: string;
  readonly list: ListKind;
  readonly text: string;
  /** Points beneath it that are parts of it. */
  readonly points?: readonly string[];
  /** The paragraph beneath it that begins "Example:". */
  readonly sample?: string;
}

interface Section {
  readonly above: readonly Block[];
  readonly questions: readonly Question[];
}

/** Numbers the questions of a driver as its prompts' ids do. */
function driver(
  prefix: string,
  above: readonly Block[],
  texts: readonly (string | Omit<Question, "id" | "list">)[],
): Section {
  const questions = texts.map((source, i) => ({
    id: `${prefix}-${i + 1}`,
    list: "bullet" as const,
    ...(typeof source === "string" ? { text: source } : source),
  }));
  return { above, questions };
}

const CIP: readonly Section[] = [
  driver(
    "training",
    [
      p("CIP Action Planning Guide"),
      heading(1, "Implementation Drivers"),
      p(
        "Implementation Drivers facilitate and ensure the success of initiatives. They are based on common features that exist among many successfully implemented programs and practices. The structural components and activities that make up each Implementation Driver are the core components needed to initiate, support, and sustain classroom, building, and district-level change. It is imperative that each Driver is developed using the strengths of the community and attends to the necessary actions to advance equitable outcomes for all students and families.",
      ),
      p(
        "Use the guiding questions below to develop actions based on the current stage of implementation. An action does not need to be created for each prompt. These are simply considerations as your plan for implementation.",
      ),
      table([["Capacity Development & Fidelity Assessment"]]),
      p(),
      heading(2, "Capacity Development"),
      p(
        "The capacity development driver focuses on teaching key skills to educators. They practice these skills and get feedback in a safe training environment. Ongoing coaching support is an important component of capacity development.",
      ),
      heading(3, "Training"),
    ],
    [
      "How will the need for this training be communicated? Who will be responsible for the communication?",
      "Consider how roles and responsibilities will impact training expectations?",
      "Who will be responsible for coordinating the relevent training?",
      "Who will provide the training? How will new, absent or administrative staff be trained?",
      "How will skills-based training, that includes opportunities for practice and feedback, be provided?",
      "How will training assessment data be collected and used to improve future training activities?",
    ],
  ),
  driver(
    "coaching",
    [heading(3, "Coaching")],
    [
      "What training do coaches need to support practitioners effectivley?",
      "Who will develop and communicate the coaching plan. The plan may include; frequency of coaching & feedback; coaching & feedback methods; and timeframe.",
      "What will be the process for leadership to assess coaching effectiveness quarterly through the use of two or more data sources: (a) practitioner fidelity; (b) coach fidelity; (c) staff satisfaction with coaching surveys.",
      "How will coaching effectiveness data (walkthrough forms, Matrixes) be used to improve implementation and coaching?",
    ],
  ),
  driver(
    "fidelity",
    [
      heading(2, "Implementation & Fidelity Assessment"),
      p(
        "The fidelity assessment driver measures how well a program or practice is being implemented as intended.",
      ),
      heading(3, "Implementation Assessment & Fidelity Assessment"),
    ],
    [
      "Identify clear implementation criteria.",
      "What data will be collected during initial implementation? Create or identify an observation tool.",
      "How will this data be collected? How often and by who?",
      "How will implementation criteria be shared with staff?",
      "How will the implementation data be shared with staff? Share quick wins and bright spots.",
      "What will be the structure or protocol for reviewing this data?",
      "When changes need to be made based on data review, who is responsible for those changes?",
      "Who will be responsible for coordinating fidelity assessments for the program or practice?",
      "What will be the process for consistently using a fidelity assessment?",
      {
        text: "Fidelity assessment may include a written protocol that includes:",
        points: [
          "orientation process for relevant staff",
          "process for how fidelity data are used",
          "communication protocol for sharing fidelity data",
        ],
      },
      "What will be the process for reviewing fidelity data to improve implementation?",
    ],
  ),
  driver(
    "administration",
    [
      table([["Building a Supportive Environment"]]),
      p(),
      heading(2, "Facilitative Administration"),
      p(
        "Facilitative Administration means that leaders and teams in charge help make it easier for everyone to use an initiative. They use smart strategies to support the people doing the work and make things smoother for them.",
      ),
    ],
    [
      "What resources are needed to implement and support the initiative?",
      "What policies and procedures to make it possible to do the work of the initiative need to be developed or refined?",
      "What changes in organization roles, functions, and structures to accommodate the initiative are needed?",
      "How will leadership engage in regular communication with all staff and service users regarding the initiative and respond to feedback from all staff?",
      "How will leadership visibly promote the importance of effectively implementing the program or practice?",
      "How will leadership problem-solve challenges using data to effectively implement the initiative?",
      "How will leadership consistently recognize and appreciate staff contributions to implement the program or practice effectively?",
    ],
  ),
  driver(
    "data",
    [
      heading(2, "Decision Support Data System"),
      p(
        "A system that gathers different types of information, like data about how a program is working, how well it's being done, and what results it's bringing. This information helps people decide what to do next to make things better.",
      ),
    ],
    [
      "Who will be responsible for coordinating a data system that is used to support decision-making for the program or practice and its implementation?",
      {
        text: "How will the implementation team be given access to relevant data in a timely manner for making decisions for program improvement:",
        points: ["feedback data from practitioners, fidelity data, outcome data"],
      },
      "What process will be used for using data for decision making?",
    ],
  ),
  driver(
    "systems",
    [
      heading(2, "Systems Intervention"),
      p(
        "Leaders and teams in charge work together with outside partners to secure the necessary resources to make the program work well and help everyone involved.",
      ),
    ],
    [
      "How will leadership work together with educational partners to develop a shared understanding of the need for the program or practice.i",
      "How will leadership create opportunities for educational partners to learn and design solutions together to support the initiative?",
      {
        text: "How will leadership regularly communicate with educational partners by:",
        points: [
          "providing information regarding the program or practice",
          "receiving information from educational partners regarding the program or practice",
          "requesting and responding to feedback from all stakeholders regarding the program or practice.",
        ],
      },
    ],
  ),
];

type StepSource =
  string | readonly [text: string, sample: string] | { readonly part: string; readonly sample?: string };

/** Numbers the questions of a step: "2.3", and "2.3a" for its parts. */
function step(
  number: number,
  title: string,
  sources: readonly StepSource[],
  above: readonly Block[] = [],
): Section {
  let main = 0;
  let parts = 0;
  const questions = sources.map((source): Question => {
    if (typeof source === "object" && "part" in source) {
      parts += 1;
      const { part, sample } = source;
      const id = `${number}.${main}${String.fromCharCode(96 + parts)}`;
      return { id, list: "letter", text: part, ...(sample === undefined ? {} : { sample }) };
    }
    main += 1;
    parts = 0;
    const [text, sample] = typeof source === "string" ? [source] : source;
    return { id: `${number}.${main}`, list: "number", text, ...(sample === undefined ? {} : { sample }) };
  });
  return { above: [...above, heading(2, `Step ${number}. ${title}`)], questions };
}

const PROCESS: readonly Section[] = [
  step(
    1,
    "Examine Performance Trends",
    [
      "What are the most relevant data sources to use?",
      "What are the LEA\u2019s most promising and most concerning performance trends?",
      "In what ways are these trends connected?",
    ],
    [
      p("Sample Planning Process"),
      p(
        "To create an exemplary plan, \u201cLEAs should engage in timely and meaningful consultation with a broad range of stakeholders and examine relevant data to understand the most pressing needs of students, schools, and/or educators and the potential root causes of those needs.\u201d\u00b9 LEA\u2019s should then analyze student data to identify performance trends and root causes. Once LEA needs are prioritized, the next step is to consider how to address the need, concentrate funding, resources, and communication to ensure the chosen strategies are implemented with clear purpose. Below is a sample planning process to help LEAs create an effective plan.",
      ),
    ],
  ),
  step(2, "Identify Root Causes", [
    "What factors contribute to promising and concerning performance trends?",
    "Of the root causes identified, which can we control?",
    "Which root causes can we eliminate because they are \u201csymptoms\u201d of deeper/systemic root causes?",
    { part: "What underlying factors contribute to the systemic root causes?" },
    {
      part: "Is there a systemic root cause that contributes to multiple performance trends?",
      sample:
        "Example: District A has identified student misbehavior, rigor, and content delivery as root causes. Noting that the district has trained teachers in Positive Behavior Support (PBS) and Learning Focus Strategies (LFS) and participated in Common Ground, leadership identified professional development (PD) implementation as the underlying root cause for all three trends.",
    },
    {
      part: "For systemic root causes, where does the specific breakdown occur?",
      sample:
        "Example: Since District A already has a complete PD cycle in place, it analyzed implementation effectiveness at the district, building, and classroom level. Using walkthrough data, the district identified a breakdown occurring with teachers that had four or more years of experience approximately two weeks after training. In contrast, District A concluded that its induction program, which contained classroom-embedded supports for newer teachers, was increasing PD implementation, and the lack of these supports for more experienced teachers was the breakdown/root cause to target.",
    },
    { part: "Note that there may be nonsystemic root causes that must be addressed as well." },
  ]),
  step(3, "Define Action Steps", [
    "What knowledge, capacity, systems, and resources already exist to support the strategy, and what is needed in each of these categories? Consider each level of implementation\u2014district, subject, grade band, school, classroom\u2014when planning for high-level action steps.",
    "What structures and capacity must be built at each level to ensure success? This may include contracting with experts, providing coaches to targeted schools, strategically partnering high- and low-performing schools, etc.",
    "While an action step has only one owner, the LEA should consider who will lead implementation at each level, what knowledge and capacity is currently available, and what additional support will they require.",
    "How will the LEA and its buildings regularly monitor implementation effectiveness and course-correct if needed?",
    "What risks and obstacles exist, and how will they be proactively addressed?",
  ]),
  step(4, "Prioritize Action Steps", [
    [
      "Does the action step target the root cause?",
      "Example: If an LEA's root cause of low students with disabilities (SWD) performance is a classroom-level breakdown of co-teaching, then purchasing new Response to Intervention (RTI) programs or contracting training for SWD teachers would not likely provide a good return on investment.",
    ],
    "Does the action step address systemic root causes of low performance, such as curriculum and assessment quality, implementation fidelity, and/or professional development quality and transfer?",
    "What action steps will spread and/or systematize root causes of positive performance?",
    "Has the action step been analyzed for effectiveness, including a cost-benefit analysis? Consider high return on investments, new initiatives, current LEA capacity, and resources.",
    "Which of these remaining action steps can be implemented simultaneously with fidelity?",
    "Does the action step build institutional knowledge and leadership capacity, especially to support strategies?",
    "Will the action step increase the scale/fidelity of the strategy?",
  ]),
  step(5, "Determine Deliverables", [
    [
      "Deliverables should be concrete and verifiable, providing insight to the quality of implementation.",
      'Example: Common formative assessments are a strong deliverable for a professional learning community (PLC) initiative, but "sign-in" sheets are not.',
    ],
    "What work products will help in the LEA's efforts to monitor progress and quality?",
    "What time frames for deliverables will allow the LEA to identify implementation issues and course-correct in a timely manner that does not jeopardize overall implementation?",
    {
      part: "Considering the workflow of the school year and the strategies to be implemented, what is the best time to start and end each action step?",
    },
    {
      part: "Which existing initiatives can be retired or streamlined to create resources for prioritized strategies?",
    },
    {
      part: "Has existing staff capacity, instructional cycles, other events during the school year, etc., been taken into account?",
    },
  ]),
  step(6, "Associate Funding", [
    "How much funding is necessary to implement each action step considering the identified needs?",
    [
      "Are there initiatives currently being funded that do not provide sufficient return on investment that can be retired?",
      "Example: They are redundant with other activities, have not demonstrated effectiveness, have low-implementation fidelity, require staff time that can be better directed elsewhere, etc.",
    ],
  ]),
];

const GUIDES = { "cip-guide": CIP, "sample-process": PROCESS } as const;

/** What a team typed beneath a question: lines, a table of one cell, points of a list; or behind it. */
export interface GuideAnswer {
  readonly text: string;
  readonly as: "lines" | "bullets" | "box" | "behind";
}

export type GuideAnswers = Readonly<Record<string, GuideAnswer>>;

export function typed(text: string, as: GuideAnswer["as"] = "lines"): GuideAnswer {
  return { text, as };
}

function answerBlocks({ text, as }: GuideAnswer): readonly Block[] {
  const lines = text.split("\n");
  switch (as) {
    case "lines":
      return lines.map((line) => p(line));
    case "bullets":
      return lines.map((line) => item("sub-bullet", line));
    case "box":
      return [table([[text]]), p()];
    case "behind":
      return [];
  }
}

export function guideBlocks(guide: keyof typeof GUIDES, answers: GuideAnswers): readonly Block[] {
  return GUIDES[guide].flatMap(({ above, questions }) => [
    ...above,
    ...questions.flatMap(({ id, list, text, points = [], sample }, i) => {
      const answer = answers[id];
      const question = item(list, answer?.as === "behind" ? `${text} ${answer.text}` : text);
      return [
        i === 0 ? { ...question, restart: true } : question,
        ...points.map((point) => item("sub-bullet", point)),
        ...(sample === undefined ? [] : [p(sample)]),
        ...(answer === undefined ? [] : answerBlocks(answer)),
      ];
    }),
  ]);
}

export function guideTruth(guide: keyof typeof GUIDES, answers: GuideAnswers): PlanTruth {
  const prompts = GUIDES[guide].flatMap(({ questions }) =>
    questions.map(({ id }) => [id, answers[id]?.text ?? ""]),
  );
  return {
    template: guide,
    title: "",
    fields: {},
    prompts: Object.fromEntries(prompts) as Readonly<Record<string, string>>,
    tables: [],
    ...(Object.keys(answers).length === 0 ? { blank: true } : {}),
  };
}
