import { cellAt, type ContractCase, lineAt, setCell } from "./case-kit";
import { controlsPlan, plainPlan, promptsPlan } from "./documents";

/** Texts in cells, on lines and in content controls. */
export const TEXT_CASES: readonly ContractCase[] = [
  {
    name: "sets an empty cell, a filled one and one of two paragraphs",
    docx: plainPlan,
    edits: (s) => [
      setCell(s, [0, 1, 2], "J. Rivera"),
      setCell(s, [0, 1, 0], "Form a family team"),
      setCell(s, [0, 2, 1], "Stipends only"),
    ],
    answers: ["applied", "applied", "applied"],
  },
  {
    name: "sets several lines, special characters, and nothing",
    docx: plainPlan,
    edits: (s) => [
      setCell(s, [0, 3, 0], "First\nSecond\nThird"),
      setCell(s, [0, 3, 1], "<5% & \u201cquoted\u201d \u00e9\u4e2d"),
      setCell(s, [0, 2, 2], ""),
      setCell(s, [0, 4, 1], "Room\nFood\nDrinks"),
    ],
    answers: ["applied", "applied", "applied", "applied"],
  },
  {
    name: "says what stands there now where it reads otherwise",
    docx: plainPlan,
    edits: (s) => [setCell(s, [0, 2, 2], "A. Silva", { expect: "B. Lind" })],
    answers: ["changed"],
  },
  {
    name: "writes the same cell twice, in order",
    docx: plainPlan,
    edits: (s) => [
      setCell(s, [0, 1, 2], "J. Rivera"),
      setCell(s, [0, 1, 2], "M. Alvarez", { expect: "J. Rivera" }),
    ],
    answers: ["applied", "applied"],
  },
  {
    name: "fills fields on a shared line",
    docx: plainPlan,
    edits: (s) => [
      {
        kind: "setField",
        at: lineAt(s, 1),
        label: "School:",
        nextLabel: "Date:",
        expect: "Maple Street",
        text: "Harbor View",
      },
      { kind: "setField", at: lineAt(s, 1), label: "Date:", expect: "", text: "9/9/2024" },
    ],
    answers: ["applied", "applied"],
  },
  {
    name: "replaces a piece in brackets",
    docx: plainPlan,
    edits: (s) => [{ kind: "setBracket", at: lineAt(s, 0), expect: "[Timeframe]", text: "2024-25" }],
    answers: ["applied"],
  },
  {
    name: "answers behind a prompt and in the lines below one",
    docx: plainPlan,
    edits: (s) => [
      {
        kind: "setAnswer",
        at: lineAt(s, 2),
        place: "after",
        prompt: "1. What is the goal?",
        expect: "Reading",
        text: "Reading for pleasure",
      },
      {
        kind: "setAnswer",
        at: lineAt(s, 3),
        place: "below",
        prompt: "2. Who takes part?",
        expect: "All teachers\nand two coaches",
        text: "Everybody",
      },
      {
        kind: "setAnswer",
        at: lineAt(s, 6),
        place: "below",
        prompt: "3. What else?",
        expect: "",
        text: "Parents\nand students",
      },
    ],
    answers: ["applied", "applied", "applied"],
  },
  {
    name: "adds lines below a prompt that has none, without its number, style and weight",
    docx: promptsPlan,
    edits: (s) => [
      {
        kind: "setAnswer",
        at: lineAt(s, 0),
        place: "below",
        prompt: "What is the goal?",
        expect: "",
        text: "Reading",
      },
      {
        kind: "setAnswer",
        at: lineAt(s, 1),
        place: "below",
        prompt: "Who takes part?",
        expect: "",
        text: "Teachers\nCoaches",
      },
      {
        kind: "setAnswer",
        at: cellAt(s, 0, 0, 1),
        place: "below",
        prompt: "By when?",
        expect: "",
        text: "June",
      },
    ],
    answers: ["applied", "applied", "applied"],
  },
  {
    name: "finds no label where there is none",
    docx: plainPlan,
    edits: (s) => [{ kind: "setField", at: lineAt(s, 8), label: "Owner:", expect: "", text: "K. Novak" }],
    answers: ["changed"],
  },
  {
    name: "writes through a text control and keeps it",
    docx: controlsPlan,
    needsMarkup: true,
    edits: (s) => [
      setCell(s, [0, 1, 1], "Eight coaches"),
      setCell(s, [0, 2, 1], "Another list"),
      setCell(s, [0, 3, 1], "Filled in"),
    ],
    answers: ["applied", "applied", "applied"],
  },
  {
    name: "refuses controls that must not be written",
    docx: controlsPlan,
    needsMarkup: true,
    edits: (s) => [
      setCell(s, [0, 6, 1], "Changed"),
      setCell(s, [0, 7, 1], "Changed"),
      setCell(s, [0, 8, 1], "Changed"),
      setCell(s, [0, 4, 1], "Nobody"),
      setCell(s, [0, 5, 1], "Spring"),
    ],
    answers: ["locked", "data-bound", "several-controls", "not-listed-in-dropdown", "not-a-date"],
  },
  {
    name: "sets controls with a value behind their text",
    docx: controlsPlan,
    needsMarkup: true,
    edits: (s) => [setCell(s, [0, 4, 1], "E. Farah"), setCell(s, [0, 5, 1], "10/1/2024")],
    answers: ["applied", "applied"],
    notInWord: { 0: "unsupported-here", 1: "unsupported-here" },
  },
  {
    name: "keeps what stands beside a control",
    docx: controlsPlan,
    needsMarkup: true,
    edits: (s) => [setCell(s, [0, 9, 1], "Name: A. Silva")],
    answers: ["applied"],
    notInWord: { 0: "unsupported-here" },
  },
];
