import { guideSection } from "./prompt";

/** Capacity development and fidelity assessment: what it takes that people can do it, and how well they do it. */
export const capacityPrompts = [
  ...guideSection("training", "Training", [
    {
      label: "Communicating the need",
      question:
        "How will the need for this training be communicated? Who will be responsible for the communication?",
      ask: "Who tells staff why this training is needed, and how?",
      help: "People learn better when they know what it is for. Make one person answer for the message.",
      example: "The principal explains it in the August staff meeting and in the first newsletter",
      helps: ["action", "owner"],
    },
    {
      label: "Roles and expectations",
      question: "Consider how roles and responsibilities will impact training expectations?",
      ask: "What should each role be able to do after the training?",
      help: "Teachers, aides, coaches and leaders may need different things from it.",
      example:
        "Teachers lead two lessons with the routines; aides support small groups; principals know what to look for",
      helps: ["action", "measure"],
    },
    {
      label: "Coordinating the training",
      question: "Who will be responsible for coordinating the relevent training?",
      ask: "Who arranges dates, rooms and substitutes?",
      help: "Name one person. It need not be the one who trains.",
      example: "M. Okoye, Professional Development Coordinator",
      helps: ["owner"],
    },
    {
      label: "Trainers, new and absent staff",
      question: "Who will provide the training? How will new, absent or administrative staff be trained?",
      ask: "Who trains, and how do those catch up who were not there?",
      help: "Plan for people who start later, missed the day or work in the office; it is usually an action of its own.",
      example: "A make-up session each quarter, held by the two lead coaches",
      helps: ["action", "owner", "resources"],
    },
    {
      label: "Skills-based training",
      question:
        "How will skills-based training, that includes opportunities for practice and feedback, be provided?",
      ask: "Where do people practise and get feedback?",
      help: "Hearing about a skill does not build it. Say when people try it and who watches.",
      example:
        "Half a day of practice in pairs with a trainer, then one lesson at school that a coach watches",
      helps: ["action", "resources"],
    },
    {
      label: "Training data",
      question:
        "How will training assessment data be collected and used to improve future training activities?",
      ask: "How will you know whether the training worked, and what will you change by it?",
      help: "A short test or an observed try-out says more than attendance. Say who looks at it and when.",
      example:
        "A try-out scored by the trainer on the day; the coordinator changes the next session by the results",
      helps: ["measure", "action"],
    },
  ]),
  ...guideSection("coaching", "Coaching", [
    {
      label: "Training for coaches",
      question: "What training do coaches need to support practitioners effectivley?",
      ask: "What do the coaches have to learn first?",
      help: "Coaching is a skill beside the practice itself. Their training comes before that of the others.",
      example: "Two days on giving feedback, in August, before the teachers’ training",
      helps: ["action", "resources", "dependsOn"],
    },
    {
      label: "Coaching plan",
      question:
        "Who will develop and communicate the coaching plan. The plan may include; frequency of coaching & feedback; coaching & feedback methods; and timeframe.",
      ask: "Who writes the coaching plan, and what will it say?",
      help: "How often, by which methods, and for how long. One person answers for it.",
      example: "The literacy coordinator: a visit and feedback every two weeks, from October to March",
      helps: ["owner", "action", "due"],
    },
    {
      label: "Quarterly review of coaching",
      question:
        "What will be the process for leadership to assess coaching effectiveness quarterly through the use of two or more data sources: (a) practitioner fidelity; (b) coach fidelity; (c) staff satisfaction with coaching surveys.",
      ask: "How do leaders look each quarter at whether coaching works?",
      help: "Use at least two sources: how well teachers follow the practice, how well coaches follow the plan, what staff say about the coaching.",
      example: "Each quarter: walkthrough scores and a staff survey of five questions",
      helps: ["measure", "action", "due"],
    },
    {
      label: "Using coaching data",
      question:
        "How will coaching effectiveness data (walkthrough forms, Matrixes) be used to improve implementation and coaching?",
      ask: "What will change because of these data?",
      help: "Say who decides on changes and how coaches hear of them.",
      example:
        "Coaches and principals read the walkthrough scores each month and choose one skill to work on",
      helps: ["measure", "action"],
    },
  ]),
  ...guideSection("fidelity", "Implementation Assessment & Fidelity Assessment", [
    {
      label: "Implementation criteria",
      question: "Identify clear implementation criteria.",
      ask: "What does it look like when this is done as intended?",
      help: "Write down a few things that one can see. Everything measured later rests on them.",
      example: "Four routines in every reading lesson, each described in a sentence that one can observe",
      helps: ["measure", "definition"],
    },
    {
      label: "Early data and observation tool",
      question:
        "What data will be collected during initial implementation? Create or identify an observation tool.",
      ask: "What do you look at in the first weeks, and with which tool?",
      help: "Choose or make one short tool that follows the criteria. Making it is an action.",
      example: "A one-page checklist for the first six weeks, made by the coaches in August",
      helps: ["measure", "action", "resources"],
    },
    {
      label: "Collecting the data",
      question: "How will this data be collected? How often and by who?",
      ask: "Who collects the data, how, and how often?",
      help: "Name the person and the rhythm.",
      example: "Each coach visits four classrooms a month with the checklist",
      helps: ["measure", "owner", "due"],
    },
    {
      label: "Sharing the criteria",
      question: "How will implementation criteria be shared with staff?",
      ask: "How does everybody learn what is expected?",
      help: "Share the criteria before the first observation.",
      example: "The checklist is handed out and tried on a video at the August staff meeting",
      helps: ["action"],
    },
    {
      label: "Sharing data and quick wins",
      question: "How will the implementation data be shared with staff? Share quick wins and bright spots.",
      ask: "How do staff hear how it is going?",
      help: "Show what already works, early on. It keeps people going.",
      example: "One bright spot from a classroom in each Friday note",
      helps: ["action", "notes"],
    },
    {
      label: "Reviewing the data",
      question: "What will be the structure or protocol for reviewing this data?",
      ask: "In which meeting, and in what way, are the data looked at?",
      help: "A fixed agenda keeps the talk on the practice, not on persons.",
      example: "The first half hour of each month’s team meeting: what do we see, why, what do we try next?",
      helps: ["action", "due"],
    },
    {
      label: "Making changes",
      question: "When changes need to be made based on data review, who is responsible for those changes?",
      ask: "Who makes the changes that the data call for?",
      help: "Name the person who may decide, not only the one who reports.",
      example: "The assistant principal for instruction, who can change the schedule",
      helps: ["owner"],
    },
    {
      label: "Coordinating fidelity assessments",
      question: "Who will be responsible for coordinating fidelity assessments for the program or practice?",
      ask: "Who sees to it that fidelity is assessed?",
      help: "One person who keeps the calendar and the forms.",
      example: "T. Nguyen, who keeps the calendar of visits and the forms",
      helps: ["owner"],
    },
    {
      label: "Assessing fidelity consistently",
      question: "What will be the process for consistently using a fidelity assessment?",
      ask: "How is it done the same way each time?",
      help: "Same tool, same times, observers who agree on what they see.",
      example: "Two observers visit together twice a year and compare what they marked",
      helps: ["action", "measure"],
    },
    {
      label: "Written fidelity protocol",
      question: "Fidelity assessment may include a written protocol that includes:",
      bullets: [
        "orientation process for relevant staff",
        "process for how fidelity data are used",
        "communication protocol for sharing fidelity data",
      ],
      ask: "What should a written protocol hold?",
      help: "Three parts: how staff are introduced to it, what the data are used for, and who hears of them how.",
      example:
        "Two pages: introduction for new staff in August, use for support only, results to teams within a week",
      helps: ["action", "measure"],
    },
    {
      label: "Reviewing fidelity data",
      question: "What will be the process for reviewing fidelity data to improve implementation?",
      ask: "How do fidelity data lead to better practice?",
      help: "Say when they are reviewed, by whom, and what can follow.",
      example:
        "Each quarter the leadership team compares the scores with last quarter’s and adjusts the coaching",
      helps: ["measure", "action"],
    },
  ]),
];
