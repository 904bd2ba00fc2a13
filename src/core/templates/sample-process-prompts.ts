import type { ColumnRole } from "../plan";
import type { TemplateData } from "./schema";

type GuidePrompt = NonNullable<TemplateData["prompts"]>[number];

interface StepQuestion {
  /** As printed within its step: "3", or "3a" for a part of question 3. */
  readonly number: string;
  /** A word or two on what it is about. */
  readonly label: string;
  /** As the process prints it. */
  readonly question: string;
  readonly sample?: string;
  readonly ask: string;
  readonly help: string;
  readonly example?: string;
  readonly helps: ColumnRole[];
}

/** The questions of one step; a part such as "3a" belongs to question 3. */
function step(step: number, questions: readonly StepQuestion[]): GuidePrompt[] {
  return questions.map(({ number, label, question, sample, ask, help, example, helps }) => {
    const parent = /^(\d+)[a-z]$/.exec(number)?.[1];
    return {
      id: `${step}.${number}`,
      number,
      section: `step-${step}`,
      ...(parent === undefined ? {} : { within: `${step}.${parent}` }),
      label,
      ...(sample === undefined ? {} : { sample }),
      helps,
      requirement: "optional",
      prompt: {
        question,
        ask,
        help,
        ...(example === undefined ? {} : { example }),
        source: `sample-process, Step ${step}, ${number}`,
      },
    };
  });
}

export const sampleProcessPrompts: GuidePrompt[] = [
  ...step(1, [
    {
      number: "1",
      label: "Data sources",
      question: "What are the most relevant data sources to use?",
      ask: "Which data tell most about this need?",
      help: "Look at several kinds, and ask those whom the plan is about before you decide.",
      example: "State test, unit tests, attendance, and what families said in the fall survey",
      helps: ["measure"],
    },
    {
      number: "2",
      label: "Promising and concerning trends",
      question: "What are the LEA’s most promising and most concerning performance trends?",
      ask: "Where do results go up, and where down?",
      help: "Name both. What goes well shows what can be spread.",
      example: "Grade 3 reading rose 6 points in two years; grade 7 math fell 9 points",
      helps: ["action", "measure"],
    },
    {
      number: "3",
      label: "Connections between trends",
      question: "In what ways are these trends connected?",
      ask: "What do these trends have to do with each other?",
      help: "Trends that move together may have one cause.",
      example: "Both drops began in the grades where students change teachers most often",
      helps: ["action"],
    },
  ]),
  ...step(2, [
    {
      number: "1",
      label: "Factors behind the trends",
      question: "What factors contribute to promising and concerning performance trends?",
      ask: "What brings these trends about?",
      help: "Collect before you judge.",
      example: "Less time for reading, new staff each year, books that do not fit the standards",
      helps: ["action"],
    },
    {
      number: "2",
      label: "Causes within our control",
      question: "Of the root causes identified, which can we control?",
      ask: "Which of the causes can you do something about?",
      help: "A plan works on what the school or district can change.",
      example: "The schedule and the training of new staff; not how often families move",
      helps: ["action"],
    },
    {
      number: "3",
      label: "Symptoms and systemic causes",
      question:
        "Which root causes can we eliminate because they are “symptoms” of deeper/systemic root causes?",
      ask: "Which causes are only signs of a deeper one?",
      help: "Work on the deeper one; the signs should go with it.",
      example: "Low homework scores are a sign; lessons that do not build on each other are the cause",
      helps: ["action"],
    },
    {
      number: "3a",
      label: "What lies beneath systemic causes",
      question: "What underlying factors contribute to the systemic root causes?",
      ask: "What keeps the deeper cause going?",
      help: "Ask “why” once more.",
      example: "Each school chooses its own materials, and nobody compares them",
      helps: ["action"],
    },
    {
      number: "3b",
      label: "One cause of several trends",
      question: "Is there a systemic root cause that contributes to multiple performance trends?",
      sample:
        "Example: District A has identified student misbehavior, rigor, and content delivery as root causes. Noting that the district has trained teachers in Positive Behavior Support (PBS) and Learning Focus Strategies (LFS) and participated in Common Ground, leadership identified professional development (PD) implementation as the underlying root cause for all three trends.",
      ask: "Does one cause stand behind several trends?",
      help: "Then a step against it helps in several places at once.",
      example: "Training that does not reach the classroom weakens reading and math alike",
      helps: ["action"],
    },
    {
      number: "3c",
      label: "Where the breakdown occurs",
      question: "For systemic root causes, where does the specific breakdown occur?",
      sample:
        "Example: Since District A already has a complete PD cycle in place, it analyzed implementation effectiveness at the district, building, and classroom level. Using walkthrough data, the district identified a breakdown occurring with teachers that had four or more years of experience approximately two weeks after training. In contrast, District A concluded that its induction program, which contained classroom-embedded supports for newer teachers, was increasing PD implementation, and the lack of these supports for more experienced teachers was the breakdown/root cause to target.",
      ask: "At which level, with whom and when does it break down?",
      help: "District, building or classroom; which group; how long after the start. The step belongs there.",
      example: "In grades 6 to 8, with teachers new to the school, after the first month",
      helps: ["action", "owner"],
    },
    {
      number: "3d",
      label: "Causes that are not systemic",
      question: "Note that there may be nonsystemic root causes that must be addressed as well.",
      ask: "Is there a smaller cause that still has to be dealt with?",
      help: "Not everything is systemic; a single gap may need a single step.",
      example: "One school has no working science room: repair it this summer",
      helps: ["action"],
    },
  ]),
  ...step(3, [
    {
      number: "1",
      label: "What exists and what is needed",
      question:
        "What knowledge, capacity, systems, and resources already exist to support the strategy, and what is needed in each of these categories? Consider each level of implementation—district, subject, grade band, school, classroom—when planning for high-level action steps.",
      ask: "What is there already at each level, and what is missing?",
      help: "Go through knowledge, people, systems and money from the district down to the classroom. What is missing becomes a step or a resource.",
      example:
        "District: a coordinator. Schools: two trained coaches, three more needed. Classrooms: books, no time to plan",
      helps: ["resources", "resource", "existing-use", "new-resource", "reallocation", "action"],
    },
    {
      number: "2",
      label: "Structures and capacity to build",
      question:
        "What structures and capacity must be built at each level to ensure success? This may include contracting with experts, providing coaches to targeted schools, strategically partnering high- and low-performing schools, etc.",
      ask: "What has to be built up at each level?",
      help: "Experts, coaches, schools that work in pairs: whatever has to stand before the strategy can.",
      example: "A coach in each of the four schools with the lowest results, trained over the summer",
      helps: ["action", "resources", "dependsOn"],
    },
    {
      number: "3",
      label: "One owner, leads at each level",
      question:
        "While an action step has only one owner, the LEA should consider who will lead implementation at each level, what knowledge and capacity is currently available, and what additional support will they require.",
      ask: "Who owns the step, and who leads it at each level?",
      help: "One owner; others lead in their building or grade. Think of what support each of them needs.",
      example: "Owner: the curriculum director. Each principal leads at school, with a coach one day a week",
      helps: ["owner", "resources"],
    },
    {
      number: "4",
      label: "Monitoring and correcting course",
      question:
        "How will the LEA and its buildings regularly monitor implementation effectiveness and course-correct if needed?",
      ask: "How will you notice in time that something does not work?",
      help: "Say what you look at, how often, and who changes course.",
      example:
        "Principals bring visit notes to a meeting every six weeks; the director decides what to change",
      helps: ["measure", "due", "status"],
    },
    {
      number: "5",
      label: "Risks and obstacles",
      question: "What risks and obstacles exist, and how will they be proactively addressed?",
      ask: "What could go wrong, and what do you do about it beforehand?",
      help: "A likely obstacle deserves a step or a note of its own.",
      example: "Substitutes are hard to find in winter: hold the training in August",
      helps: ["action", "notes", "dependsOn"],
    },
  ]),
  ...step(4, [
    {
      number: "1",
      label: "Targets the root cause",
      question: "Does the action step target the root cause?",
      sample:
        "Example: If an LEA's root cause of low students with disabilities (SWD) performance is a classroom-level breakdown of co-teaching, then purchasing new Response to Intervention (RTI) programs or contracting training for SWD teachers would not likely provide a good return on investment.",
      ask: "Does this step act on the cause that you found?",
      help: "If it acts elsewhere, it may be good and still not help here.",
      example:
        "New teachers leave because nobody helps them, so the step gives each a mentor; a new book would not help",
      helps: ["action"],
    },
    {
      number: "2",
      label: "Addresses systemic causes",
      question:
        "Does the action step address systemic root causes of low performance, such as curriculum and assessment quality, implementation fidelity, and/or professional development quality and transfer?",
      ask: "Does this step change how the system works?",
      help: "Curriculum, assessment, fidelity, and training that reaches the classroom carry further than a single remedy.",
      example: "All grade 6 teachers plan from one curriculum with shared tests",
      helps: ["action"],
    },
    {
      number: "3",
      label: "Spreads what works",
      question: "What action steps will spread and/or systematize root causes of positive performance?",
      ask: "Which step spreads what already works?",
      help: "Take something that goes well in one place and make it the rule.",
      example: "The writing workshop that works at Lincoln School starts in two more schools",
      helps: ["action"],
    },
    {
      number: "4",
      label: "Effectiveness, cost and benefit",
      question:
        "Has the action step been analyzed for effectiveness, including a cost-benefit analysis? Consider high return on investments, new initiatives, current LEA capacity, and resources.",
      ask: "Is this step worth what it costs?",
      help: "Weigh what is known about its effect against money, time and what people can carry.",
      example:
        "Tutoring reached 20 students for $30,000; common planning reaches 400 for the cost of substitutes",
      helps: ["action", "resources"],
    },
    {
      number: "5",
      label: "Simultaneous with fidelity",
      question: "Which of these remaining action steps can be implemented simultaneously with fidelity?",
      ask: "Which steps can run side by side and still be done well?",
      help: "If the same people carry several, put them one after the other.",
      example: "Mentoring and shared tests can start together; a new report card waits until spring",
      helps: ["start", "due", "dependsOn"],
    },
    {
      number: "6",
      label: "Builds knowledge and leadership",
      question:
        "Does the action step build institutional knowledge and leadership capacity, especially to support strategies?",
      ask: "What stays in the school when people leave?",
      help: "Prefer steps that leave knowledge and leaders behind.",
      example: "Two teachers from each school learn to lead the training themselves",
      helps: ["action", "owner"],
    },
    {
      number: "7",
      label: "Scale and fidelity",
      question: "Will the action step increase the scale/fidelity of the strategy?",
      ask: "Will this step bring the strategy to more people, or make it better done?",
      help: "If neither, ask what it is for.",
      example: "From 4 to 12 classrooms, each with two coached lessons",
      helps: ["action", "measure"],
    },
  ]),
  ...step(5, [
    {
      number: "1",
      label: "Concrete and verifiable",
      question:
        "Deliverables should be concrete and verifiable, providing insight to the quality of implementation.",
      sample:
        'Example: Common formative assessments are a strong deliverable for a professional learning community (PLC) initiative, but "sign-in" sheets are not.',
      ask: "What can one hold in one’s hands that shows how well it is done?",
      help: "A product of the work says something about its quality. Attendance says that people were there.",
      example: "Three shared unit tests with the scores of all grade 4 classes",
      helps: ["measure", "benchmark"],
    },
    {
      number: "2",
      label: "Work products",
      question: "What work products will help in the LEA's efforts to monitor progress and quality?",
      ask: "Which products of the work help you follow it?",
      help: "Use what is made anyway, such as lesson plans, tests or minutes with decisions.",
      example: "Lesson plans of one unit and the notes of team meetings",
      helps: ["measure"],
    },
    {
      number: "3",
      label: "Time frames for deliverables",
      question:
        "What time frames for deliverables will allow the LEA to identify implementation issues and course-correct in a timely manner that does not jeopardize overall implementation?",
      ask: "When do you have to see it so that there is still time to change course?",
      help: "Put the date of a deliverable well before the day by which everything must work.",
      example: "First shared test in October, so that the second unit can change in November",
      helps: ["due", "measure"],
    },
    {
      number: "3a",
      label: "Best time to start and end",
      question:
        "Considering the workflow of the school year and the strategies to be implemented, what is the best time to start and end each action step?",
      ask: "When in the school year does this fit best?",
      help: "Mind the opening of school, testing weeks, report cards and vacations.",
      example: "Start after the fall tests, end before report cards in January",
      helps: ["start", "due"],
    },
    {
      number: "3b",
      label: "What can be retired or streamlined",
      question:
        "Which existing initiatives can be retired or streamlined to create resources for prioritized strategies?",
      ask: "What can you stop doing to make room for it?",
      help: "Time that is freed is a resource: write it there.",
      example: "The old reading log ends; its 20 minutes a week go to the new routines",
      helps: ["resources", "reallocation"],
    },
    {
      number: "3c",
      label: "Staff capacity and calendar",
      question:
        "Has existing staff capacity, instructional cycles, other events during the school year, etc., been taken into account?",
      ask: "Do the people have room for it at that time?",
      help: "Look at who carries what else that month.",
      example: "No training in the weeks of parent conferences; coaches carry no other project this term",
      helps: ["start", "due", "owner"],
    },
  ]),
  ...step(6, [
    {
      number: "1",
      label: "Funding for each step",
      question:
        "How much funding is necessary to implement each action step considering the identified needs?",
      ask: "What does this step cost?",
      help: "An estimate with its source of money is enough at first.",
      example: "$3,600 for substitutes, Title II",
      helps: ["resources", "resource", "new-resource"],
    },
    {
      number: "2",
      label: "What does not pay",
      question:
        "Are there initiatives currently being funded that do not provide sufficient return on investment that can be retired?",
      sample:
        "Example: They are redundant with other activities, have not demonstrated effectiveness, have low-implementation fidelity, require staff time that can be better directed elsewhere, etc.",
      ask: "What is paid for now that does not help enough?",
      help: "Ending it can pay for this step.",
      example: "A software license of $8,000 that one school in ten uses",
      helps: ["resources", "reallocation"],
    },
  ]),
];
