import { pfsTalkingPoints } from "./pfs-talking-points";
import type { Agenda } from "./types";

/** The facilitator's way to a first draft with Planning for Success, told in our words. */
export const pfsAgenda: Agenda = {
  template: "pfs",
  title: "From chosen initiatives to a first draft",
  takes: {
    from: 120,
    to: 180,
    note: "Arriving, forming groups and breaks are part of it. The first review comes after that, and can be another meeting.",
    source: "pfs, Time Required",
  },
  before: [
    {
      id: "assess",
      title: "Look at the plan that you have",
      lead: "Superintendent or principal",
      purpose: "A plan of several years may need another look before a year of work is built on it.",
      steps: [
        "Where the plan is a year old or older, or was made in another way, go through it first: what was done, what still fits?",
        "Reword initiatives that have become unclear.",
      ],
      source: "pfs, Preparing to Action Plan",
    },
    {
      id: "choose",
      title: "Choose initiatives and teams",
      lead: "Superintendent or principal",
      purpose:
        "Each initiative of this year gets a team that owns its plan from the draft to the last report.",
      steps: [
        "Choose the initiatives for the coming year.",
        "Put together a team for each, with people of different roles.",
        "Plan for a meeting before the school year begins, if you can.",
      ],
      source: "pfs, Preparing to Action Plan; Why This Step is Important",
    },
    {
      id: "swot",
      title: "Strengths, weaknesses, opportunities, threats",
      lead: "Facilitator",
      purpose: "What helps and what stands in the way is easier to plan for when it has been said aloud.",
      steps: [
        "Collect all four with the team, about how you plan and work together rather than about the initiative.",
        "Note what the planning itself has to take care of.",
      ],
      source: "pfs, Getting Started with the Action Plan Team",
    },
    {
      id: "expectations",
      title: "Set expectations and norms",
      lead: "Superintendent or principal, then the facilitator",
      purpose: "People speak openly when their leader has asked for it and the team has agreed how.",
      steps: [
        "The leader says what the plan is for, and asks for open talk.",
        "The team agrees on its norms and writes them down.",
      ],
      source: "pfs, Note to Facilitators",
    },
  ],
  session: [
    {
      id: "introduce",
      title: "The model and its two kinds of benchmarks",
      minutes: { from: 20, to: 25 },
      lead: "Facilitator",
      purpose: "Everyone knows what a process benchmark is, what early evidence is, and what each is for.",
      steps: [
        "Show what an action plan holds (slides 1 to 3).",
        "Tie the benchmarks to Plan, Do, Study, Act: process benchmarks tell whether it was done, early evidence is what one studies (slides 4 to 6).",
      ],
      source: "pfs, The Action Planning Process 1; Slides 1-6",
    },
    {
      id: "practise",
      title: "Try early evidence in small groups",
      minutes: { from: 25, to: 35 },
      lead: "Facilitator",
      purpose: "The hardest part is tried on an example before it is needed.",
      steps: [
        "Give each group one of two or three initiatives (slide 7).",
        "Each group drafts early evidence: what changes, for whom, how much, by when?",
        "Compare the drafts: how do they differ, what speaks for each (slide 8)?",
      ],
      source: "pfs, The Action Planning Process 1; Slides 7-8",
    },
    {
      id: "workshop",
      title: "Draft the plan in teams",
      minutes: { from: 60, to: 90 },
      lead: "Each team's facilitator; the recorder types",
      purpose: "Each team leaves with a draft in the template, unfinished on purpose.",
      steps: [
        "Name a facilitator and a recorder in each team (slide 9).",
        "Say in a few sentences how the initiative is carried out, so that it can be shared.",
        "Collect words that people may understand differently, and define them.",
        "List what has to be done, by whom and by when.",
        "Add the changes that you expect to see early on, and who looks.",
        "List people, time, materials and money: there already, taken from elsewhere, or new?",
      ],
      source: "pfs, The Action Planning Process 2; Slide 9; Note to Facilitators",
    },
  ],
  after: [
    {
      id: "first-review",
      title: "A first look at each other's drafts",
      lead: "Facilitator",
      purpose: "Questions are welcome while a draft is young; later it is harder to let go of it.",
      steps: [
        "Pair the teams. One presents, the other asks, suggests and says what is strong.",
        "The presenting team notes the questions and decides later what to change.",
      ],
      source: "pfs, The Action Planning Process 2",
    },
    {
      id: "finish",
      title: "Finish, review again, share",
      lead: "Each team",
      purpose: "A plan gets better with each round; a review may be held more than once.",
      steps: [
        "Share the draft soon after the meeting.",
        "Answer the questions of the review, then hold another one if it helps.",
        "Agree on the days on which the team asks: is the work getting done, does it have its effect?",
      ],
      source: "pfs, Time Required; Slide 2",
    },
  ],
  roles: [
    {
      name: "Leader",
      does: "says what is expected and makes room for open talk; does not lead the drafting",
    },
    { name: "Facilitator", does: "keeps time and questions, and keeps the talk on the initiative" },
    { name: "Recorder", does: "types straight into the template, so that a draft exists at the end" },
    { name: "Team", does: "owns the plan while it is drafted and while it is carried out" },
  ],
  norms: [
    "We say what we think, and ask before we judge.",
    "Everyone speaks before anyone speaks twice.",
    "A draft is a draft: we change it without regret.",
    "What we decide is written down, with a name and a date.",
  ],
  talkingPoints: pfsTalkingPoints,
};
