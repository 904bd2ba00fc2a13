import { guideSection } from "./prompt";

/** Building a supportive environment: leaders, data and partners who make the work possible. */
export const environmentPrompts = [
  ...guideSection("administration", "Facilitative Administration", [
    {
      label: "Resources for the initiative",
      question: "What resources are needed to implement and support the initiative?",
      ask: "What does the initiative need, at the start and later?",
      help: "Time, people, materials and money. What is lacking becomes an action that secures it.",
      example: "Now: materials and six days of substitutes. Next year: one coach for each two schools",
      helps: ["resources", "resource", "new-resource", "existing-use", "reallocation"],
    },
    {
      label: "Policies and procedures",
      question:
        "What policies and procedures to make it possible to do the work of the initiative need to be developed or refined?",
      ask: "Which rules stand in the way, and which are missing?",
      help: "A schedule, a budget rule or a handbook page may have to change first.",
      example: "The schedule allows 45 minutes of common planning; the handbook page on visits is rewritten",
      helps: ["action", "dependsOn"],
    },
    {
      label: "Roles and structures",
      question:
        "What changes in organization roles, functions, and structures to accommodate the initiative are needed?",
      ask: "Whose work has to change, and what do they give up for it?",
      help: "New duties without time for them fail. Say what is taken away.",
      example: "Coaches hand over bus duty and gain two hours a week for visits",
      helps: ["action", "reallocation", "owner"],
    },
    {
      label: "Communication and feedback",
      question:
        "How will leadership engage in regular communication with all staff and service users regarding the initiative and respond to feedback from all staff?",
      ask: "How do staff and families hear of it, and who answers them?",
      help: "Plan both ways: what goes out, what comes back, and what is done with it.",
      example:
        "A monthly note to staff and families with a form for questions; the principal answers within a week",
      helps: ["action", "owner"],
    },
    {
      label: "Promoting its importance",
      question:
        "How will leadership visibly promote the importance of effectively implementing the program or practice?",
      ask: "How do leaders show that this matters?",
      help: "What they attend, ask about and put first is seen more than what they say.",
      example:
        "The superintendent visits two classrooms a month and opens each board report with what was seen",
      helps: ["action"],
    },
    {
      label: "Solving problems with data",
      question:
        "How will leadership problem-solve challenges using data to effectively implement the initiative?",
      ask: "How do leaders find and clear what is in the way?",
      help: "Say which data they look at and how often.",
      example:
        "The leadership team looks at visits and scores every six weeks and clears one obstacle each time",
      helps: ["measure", "action"],
    },
    {
      label: "Recognizing staff",
      question:
        "How will leadership consistently recognize and appreciate staff contributions to implement the program or practice effectively?",
      ask: "How is good work noticed?",
      help: "Small and regular counts. It may be an action with an owner of its own.",
      example:
        "One team is thanked by name at each staff meeting for something that was seen in its classrooms",
      helps: ["action"],
    },
  ]),
  ...guideSection("data", "Decision Support Data System", [
    {
      label: "Coordinating the data system",
      question:
        "Who will be responsible for coordinating a data system that is used to support decision-making for the program or practice and its implementation?",
      ask: "Who keeps the data that decisions rest on?",
      help: "Name one person who answers for it.",
      example: "P. Alvarez, Data Coordinator",
      helps: ["owner"],
    },
    {
      label: "Access to data",
      question:
        "How will the implementation team be given access to relevant data in a timely manner for making decisions for program improvement:",
      bullets: ["feedback data from practitioners, fidelity data, outcome data"],
      ask: "How does the team get the data in time?",
      help: "Three kinds: what staff say, how well it is done, what comes of it. Agree on days that leave time to act.",
      example:
        "Staff survey, checklist scores and unit tests are with the team a week before its monthly meeting",
      helps: ["measure", "resources", "due"],
    },
    {
      label: "Deciding with data",
      question: "What process will be used for using data for decision making?",
      ask: "How does the team decide by its data?",
      help: "Fix a meeting, the questions that it asks, and who writes down what was decided.",
      example:
        "Monthly: what changed, why, what do we do? The recorder notes each decision with a name and a date",
      helps: ["action", "measure"],
    },
  ]),
  ...guideSection("systems", "Systems Intervention", [
    {
      label: "Shared understanding with partners",
      question:
        "How will leadership work together with educational partners to develop a shared understanding of the need for the program or practice.i",
      ask: "How do partners come to see why this is needed?",
      help: "Families, unions, agencies and others: talk about the need before the solution.",
      example:
        "Two evenings with families and the union on why reading results differ, before anything is chosen",
      helps: ["action", "term", "definition"],
    },
    {
      label: "Designing together",
      question:
        "How will leadership create opportunities for educational partners to learn and design solutions together to support the initiative?",
      ask: "Where do partners take part in working it out?",
      help: "Invite them while there is still something to decide.",
      example: "Three parents and two librarians join the team that chooses the materials",
      helps: ["action"],
    },
    {
      label: "Communicating with partners",
      question: "How will leadership regularly communicate with educational partners by:",
      bullets: [
        "providing information regarding the program or practice",
        "receiving information from educational partners regarding the program or practice",
        "requesting and responding to feedback from all stakeholders regarding the program or practice.",
      ],
      ask: "How do partners stay informed and heard?",
      help: "Three parts: tell them, listen to them, ask for feedback and answer it.",
      example:
        "A page each quarter, a phone line for questions, and a survey in May with its results and answers",
      helps: ["action", "owner"],
    },
  ]),
];
