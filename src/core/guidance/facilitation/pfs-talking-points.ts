import type { TalkingPoints } from "./types";

/** What to say to the slides of the source, in our words; quotations of others are named, not repeated. */
export const pfsTalkingPoints: readonly TalkingPoints[] = [
  {
    slide: 1,
    title: "What an action plan holds",
    points: [
      "Two kinds of benchmarks, and the resources behind them.",
      "Process benchmarks: what is done, by when, by whom.",
      "Early evidence: what changes while the work is still going on.",
      "Resources: people, time, materials and money.",
    ],
    source: "pfs, Slide 1",
  },
  {
    slide: 2,
    title: "Two questions for the whole year",
    points: [
      "Process benchmarks answer: is the work getting done, are we on track?",
      "Early evidence answers: does it have the effect that we chose it for?",
      "Early evidence is a change in what people do, think or how they behave, not another activity.",
    ],
    source: "pfs, Slide 2",
  },
  {
    slide: 3,
    title: "One example of each",
    points: [
      "Process: every teacher of a grade finishes the training by a day in October.",
      "Early evidence: by February, three of four observations in each school show the new strategy in use.",
      "Ask the room: what makes the second one evidence of change?",
    ],
    source: "pfs, Slide 3",
  },
  {
    slide: 4,
    title: "How benchmarks help us improve",
    points: ["Let people answer first: when would we notice that something does not work, and what then?"],
    source: "pfs, Slide 4",
  },
  {
    slide: 5,
    title: "Plan, Do, Study, Act",
    points: [
      "A way to improve in small rounds instead of once at the end.",
      "The slide's quotation is from Roehm and Castellano, The Deming view of a business (1997).",
    ],
    source: "pfs, Slide 5",
  },
  {
    slide: 6,
    title: "Once round the cycle",
    points: [
      "Plan the change; do it, small at first; study what came of it; act on what you learned.",
      "Do is where process benchmarks belong, Study is where early evidence belongs.",
      "Act means one of three things: adopt it, drop it, or run the round again.",
      "The picture is from Moen and Norman, Circling back (2010).",
    ],
    source: "pfs, Slide 6",
  },
  {
    slide: 7,
    title: "Try it: draft early evidence",
    points: [
      "Take one initiative for each table, such as social and emotional learning in all grades, or families as partners.",
      "Finish the sentence: by when, how many of whom do what differently, as seen in what?",
    ],
    source: "pfs, Slide 7",
  },
  {
    slide: 8,
    title: "Compare what you found",
    points: [
      "Each group reads its benchmark aloud.",
      "Ask: why is it a good sign for this initiative, and how hard is it to look up?",
    ],
    source: "pfs, Slide 8",
  },
  {
    slide: 9,
    title: "Now your own plan",
    points: [
      "Sit with the team of your initiative; name a facilitator and a recorder.",
      "One copy of the template for each initiative.",
      "What are the key steps, who sees to them, and by when?",
      "How will you know that it works, before the year is over?",
    ],
    source: "pfs, Slide 9",
  },
];
