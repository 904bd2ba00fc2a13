import { heading, item, p, row, table } from "./nodes";
import { guideBlocks, type GuideAnswers, guideTruth, typed } from "./guides";
import type { Block } from "./nodes";
import type { RealDocument } from "./truth";

/** Habits of those who work in a guide as they please; every name and figure is made up. */

/** The guide as text with its paragraphs changed one by one. */
function reworked(blocks: readonly Block[], change: (text: string) => string): readonly Block[] {
  return blocks.map((block) =>
    block.kind === "p"
      ? { ...block, pieces: block.pieces.map((piece) => (typeof piece === "string" ? change(piece) : piece)) }
      : block,
  );
}

const corrected: GuideAnswers = {
  "training-3": typed("Ben Okafor"),
  "coaching-1": typed("Two days on feedback in August"),
  "systems-1": typed("Breakfast with partners in October"),
};

const SPELLING: readonly (readonly [slip: string, right: string])[] = [
  ["relevent", "relevant"],
  ["effectivley", "effectively"],
  ["practice.i", "practice?"],
  ["considerations as your plan", "considerations as you plan"],
];

const correct = (text: string): string =>
  SPELLING.reduce((all, [slip, right]) => all.replace(slip, right), text);

const trackedAnswers: GuideAnswers = {
  "1.1": typed("Attendance data"),
  "1.3": typed("Both fell after the merger."),
};

/** Answers typed with Track Changes on, in a content control and in a text box. */
const controlled: readonly Block[] = guideBlocks("sample-process", {}).flatMap((block): readonly Block[] => {
  const [first] = block.kind === "p" ? block.pieces : [];
  if (first === "What are the most relevant data sources to use?") {
    return [block, p({ deleted: "Grades" }, { inserted: "Attendance data" })];
  }
  if (first === "In what ways are these trends connected?") {
    return [block, { kind: "control", blocks: [p("Both fell after the merger.")] }];
  }
  if (first === "What risks and obstacles exist, and how will they be proactively addressed?") {
    return [block, p({ box: ["Snow days", "We keep two spare dates."] })];
  }
  return [block];
});

const controlledAnswers: GuideAnswers = {
  ...trackedAnswers,
  "3.5": typed("Snow days\nWe keep two spare dates."),
};

/** One driver, copied into a document of the team's own. */
const COACHING: readonly (readonly [id: string, question: string, answer: string])[] = [
  [
    "coaching-1",
    "What training do coaches need to support practitioners effectivley?",
    "Cognitive coaching, six days",
  ],
  [
    "coaching-2",
    "Who will develop and communicate the coaching plan. The plan may include; frequency of coaching & feedback; coaching & feedback methods; and timeframe.",
    "M. Dole\nby September 15",
  ],
  [
    "coaching-3",
    "What will be the process for leadership to assess coaching effectiveness quarterly through the use of two or more data sources: (a) practitioner fidelity; (b) coach fidelity; (c) staff satisfaction with coaching surveys.",
    "",
  ],
  [
    "coaching-4",
    "How will coaching effectiveness data (walkthrough forms, Matrixes) be used to improve implementation and coaching?",
    "Each quarter the team drops one thing and adds one.",
  ],
];

const inColumns: GuideAnswers = {
  "1.1": typed("Interim tests"),
  "1.2": typed("Grade 3 up; grade 7 down."),
};

const steps = guideBlocks("sample-process", {});
const stepTwo = steps.findIndex(
  (block) => block.kind === "p" && block.pieces[0] === "Step 2. Identify Root Causes",
);

/** Points of a question that were answered one by one. */
const POINTS: Readonly<Record<string, string>> = {
  "orientation process for relevant staff": "Half a day in August",
  "communication protocol for sharing fidelity data": "A page for the board each quarter",
};

const byPoint = guideBlocks("cip-guide", {}).flatMap((block): readonly Block[] => {
  const [first] = block.kind === "p" ? block.pieces : [];
  const answer = typeof first === "string" ? POINTS[first] : undefined;
  return answer === undefined ? [block] : [block, p(answer)];
});

const byPointAnswers: GuideAnswers = {
  "fidelity-10": typed("Half a day in August\nA page for the board each quarter"),
};

export const guideHabits: readonly RealDocument[] = [
  {
    name: "cip-guide, spelling corrected",
    blocks: reworked(guideBlocks("cip-guide", corrected), correct),
    plans: [guideTruth("cip-guide", corrected)],
  },
  {
    name: "cip-guide, points answered one by one",
    blocks: byPoint,
    plans: [guideTruth("cip-guide", byPointAnswers)],
  },
  {
    name: "sample-process, tracked, in a control, in a box",
    blocks: controlled,
    plans: [guideTruth("sample-process", controlledAnswers)],
  },
  {
    name: "cip-guide, one driver in a document of the team's own",
    blocks: [
      heading(1, "CIP Action Planning Guide: our notes"),
      heading(2, "Coaching"),
      ...COACHING.flatMap(([, question, answer]) => [
        item("bullet", question),
        ...(answer === "" ? [] : answer.split("\n").map((line) => p(line))),
      ]),
    ],
    plans: [
      {
        template: "cip-guide",
        title: "",
        fields: {},
        prompts: Object.fromEntries(COACHING.map(([id, , answer]) => [id, answer])),
        tables: [],
      },
    ],
  },
  {
    name: "sample-process, first step in two columns",
    blocks: [
      p("Sample Planning Process"),
      heading(2, "Step 1. Examine Performance Trends"),
      table([
        row(["What are the most relevant data sources to use?", "Interim tests"]),
        row([
          "What are the LEA\u2019s most promising and most concerning performance trends?",
          "Grade 3 up; grade 7 down.",
        ]),
        row(["In what ways are these trends connected?", ""]),
      ]),
      ...steps.slice(stepTwo),
    ],
    plans: [guideTruth("sample-process", inColumns)],
  },
];
