import {
  type Answer,
  below,
  CADRE_QUESTIONS,
  cadreBlocks,
  type CadreSpec,
  cadreTruth,
  behind,
  worksheet,
} from "./cadre";
import { blankRows, headerRow, item, p, row, table } from "./nodes";
import { gridRows, gridTable, type RealDocument } from "./truth";

/** Habits of those who rebuild CADRE's tool or write into it as they please; everything is made up. */

/** Between the question and its sample. */
function beforeSample(text: string): Answer {
  return {
    text,
    write: ({ list, question, sample }) => [
      { ...p(`${question} ${text} ${sample}`), ...(list === undefined ? {} : { list }) },
      p(),
    ],
  };
}

/** The sample was deleted with Track Changes on, and the answer typed in its place. */
function sampleTrackedAway(text: string): Answer {
  return {
    text,
    write: ({ list, question, sample }) => [
      {
        ...p(`${question} `, { deleted: sample }, { inserted: text }),
        ...(list === undefined ? {} : { list }),
      },
      p(),
    ],
  };
}

/** The question stands in a cell, and the answer beneath it in the same cell. */
function framed(text: string): Answer {
  return {
    text,
    write: ({ question, sample }) => [
      table([[[p(`${question} ${sample}`), p(), ...text.split("\n").map((line) => p(line))]]]),
      p(),
    ],
  };
}

/** The question in other words; the id says which one is meant. */
function asked(wording: string, text: string): Answer {
  return {
    text,
    write: ({ list, sample }) => [
      { ...p(`${wording} ${sample}`), ...(list === undefined ? {} : { list }) },
      p(text),
    ],
  };
}

const mixed: CadreSpec = {
  answers: {
    "1": beforeSample("Meetings that end on time"),
    "2a": sampleTrackedAway("Chairs keep to the agenda (see appendix A)."),
    "2b": beforeSample("Who? Everyone at the table"),
    "2c": framed("How to chair a meeting.\nHow to close one."),
    "2d": framed("Shadowing"),
    "2e": sampleTrackedAway("A timer in each room"),
    "2f": below("More time to teach.\n\nLess overtime."),
    "2g": framed("Staff are tired."),
    "3": beforeSample("90% of 40 meetings end on time by May 2026."),
    "3a": sampleTrackedAway("Start and end times"),
    "3b": behind("Meeting log (kept by the clerk)"),
  },
  activities: worksheet([["Buy timers", "$120", "Fay Lund", "1/6/26", "1/9/26", ""]]),
};

const reworded: CadreSpec = {
  withoutIntro: true,
  worksheetHeading: "Activities Worksheet",
  answers: {
    "1": asked("Our Priority Area is:", "Early literacy for children who are deaf"),
    "2a": asked(
      "What behaviors do we want to see by addressing this priority area?",
      "Adults sign while they read.",
    ),
    "2b": asked("Who needs to behave in this way?", "Preschool staff"),
    "2c": asked("What knowledge and skills will they need in order to behave this way?", "Basic signs"),
    "2d": asked(
      "What teaching methods will be most effective for transferring the knowledge and skills?",
      "Practice in pairs",
    ),
    "2e": asked("What supports are needed to ensure the implementation of new practices locally?", "A coach"),
    "2f": asked(
      "What do we hope will happen as a result of these changes in behavior?",
      "Children sign more.",
    ),
    "2g": asked("Why is this so important?", "The gap opens before age three."),
    "3": asked(
      "Measurable, outcome-based performance targets that you can realistically achieve within a specific time frame:",
      "50 signs by age three for 80% of children, by June 2027",
    ),
    "3a": asked("What data would show we\u2019ve met our performance targets?", "Sign counts"),
    "3b": asked("Which data sources will be used?", "Video samples"),
  },
  activities: worksheet([["Film samples", "Two cameras", "J. Poe", "Sept. 2026", "Oct. 2026", ""]]),
};

/** Questions left, answers right: as a district rebuilt it. */
const answersRight: CadreSpec = {
  answers: {
    "1": below("Safe buses"),
    "2a": below("Drivers greet every student.\nStudents stay seated."),
    "2b": below("Drivers and monitors"),
    "2d": below("Ride-alongs"),
    "3": below("Reports fall from 31 to 15 a month by April 2026."),
    "3a": below("Bus reports"),
  },
  activities: worksheet([["Train drivers", "$3,000", "Transport office", "8/4/25", "8/8/25", "N/A"]]),
};

/** Two prompts were deleted, and the team added one of its own. */
const shortened: CadreSpec = {
  answers: {
    "1": below("Clear letters home"),
    "2a": below("Letters in plain words"),
    "3": below("All letters at a grade 6 level by 2027"),
  },
  activities: worksheet([
    ["Collect letters", "", "Office", "9/1/26", "9/30/26", ""],
    ["Rewrite letters", "Editor", "Office", "10/1/26", "12/1/26", "after step 1"],
  ]),
};

/** A first draft: stand-ins, a sample kept as the answer, an answer that sounds like another prompt. */
const flawed: CadreSpec = {
  answers: {
    "1": below("TBD"),
    "2a": below("listening for understanding, sharing relevant information with IEP team members"),
    "2b": below("IEP team members"),
    "2c": below("Who needs to know what? We will ask."),
    "2d": below("[method]"),
    "2e": below("N/A"),
    "2g": below("Why is this important? Because families ask for it."),
    "3": below("All staff will improve."),
    "3b": below("attendance logs"),
  },
  activities: worksheet([
    ["Training", "", "", "", "", ""],
    ["", "TBD", "vacant", "31/31/25", "Ongoing", ""],
    ["Follow up", "$", "Principals, teachers", "Fall 2026", "Spring 2026", "?"],
  ]),
};

const gone = ["2c", "2d", "2g"];
const shortenedBlocks = cadreBlocks({
  ...shortened,
  answers: {
    ...shortened.answers,
    ...Object.fromEntries(gone.map((id) => [id, { text: "", write: () => [] } satisfies Answer])),
  },
});

const full = cadreTruth(shortened);

export const cadreHabits: readonly RealDocument[] = [
  {
    name: "cadre, answers before, in place of and framed with the sample",
    blocks: cadreBlocks(mixed),
    plans: [cadreTruth(mixed)],
  },
  { name: "cadre, prompts reworded", blocks: cadreBlocks(reworded), plans: [cadreTruth(reworded)] },
  {
    name: "cadre, questions and answers in two columns",
    blocks: [
      p({ bold: "Building Local-level Capacity" }),
      p({ bold: "Action Planning Tool" }),
      table([
        headerRow(["Prompt", "Our team\u2019s answer"]),
        ...CADRE_QUESTIONS.map(({ id, question, sample }) =>
          row([
            `${id.length > 1 ? `${id}. ` : `${id}. `}${question} ${sample}`,
            answersRight.answers[id]?.text ?? "",
          ]),
        ),
      ]),
      p({ bold: "Activities Planning Worksheet" }),
      gridTable(answersRight.activities, { below: blankRows(3, 6) }),
    ],
    plans: [cadreTruth(answersRight)],
  },
  {
    name: "cadre, a draft with gaps",
    blocks: cadreBlocks(flawed),
    plans: [{ ...cadreTruth(flawed), title: "" }],
  },
  {
    name: "cadre, some prompts deleted",
    blocks: shortenedBlocks,
    plans: [
      {
        ...full,
        prompts: Object.fromEntries(Object.entries(full.prompts).filter(([id]) => !gone.includes(id))),
      },
    ],
  },
  {
    name: "cadre, worksheet alone",
    blocks: [
      p({ bold: "Activities Planning Worksheet" }),
      table([
        headerRow(shortened.activities.columns.map(([, label]) => label)),
        ...gridRows(shortened.activities),
      ]),
      item("bullet", "Reviewed on 10/1."),
    ],
    plans: [{ ...full, title: "", prompts: {} }],
  },
];
