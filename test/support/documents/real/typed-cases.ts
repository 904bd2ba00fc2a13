import { CADRE_QUESTIONS, cadreTruth, below, type CadreSpec, worksheet } from "./cadre";
import { type EseHead, eseTruth, steps } from "./ese";
import { type GuideAnswers, guideTruth, typed } from "./guides";
import { item, p, table } from "./nodes";
import { emptyPfs, evidenceOf, type PfsSpec, pfsTruth, processOf, resourcesOf, terms } from "./pfs";
import type { PlanTruth } from "./truth";
import { TypedInto } from "./typed-into";

/** The published Word files with what teams typed into them; every name and figure is made up. */
export interface TypedDocument {
  readonly name: string;
  /** The published file that it was typed into. */
  readonly file: string;
  readonly write: (bytes: Uint8Array) => Uint8Array;
  readonly plans: readonly PlanTruth[];
}

const question = (id: string): string => CADRE_QUESTIONS.find((one) => one.id === id)?.question ?? "";

const cadre: CadreSpec = {
  answers: {
    "1": below("Calm transitions between classes"),
    "2a": below("Students walk on the right.\nAdults stand at their doors."),
    "2b": below("Students and staff of grades 6 to 8"),
    "2c": below("The hallway routine"),
    "2d": below("Practice in the first week"),
    "2e": below("Two aides. The State can share its posters."),
    "2f": below("Fewer late starts"),
    "2g": below("We lose nine minutes a day."),
    "3": below("Late starts fall from 40 to 10 a day by December 2025."),
    "3a": below("Counts of late starts"),
    "3b": below("The bell system"),
  },
  activities: worksheet([
    ["Teach the routine", "Posters", "Theo Marsh", "8/25/2025", "8/29/2025", ""],
    ["Post adults at doors", "Duty list", "A. Novak, Dean", "9/2/2025", "Ongoing", "every passing time"],
    ["Count late starts", "", "Office", "9/8/2025", "12/19/2025", ""],
    ["Report to staff", "None needed", "", "TBD", "TBD", ""],
    ["Adjust", "", "", "", "", ""],
    ["Celebrate", "Cake", "PTO", "Dec. 2025", "", ""],
    ["Plan the next term", "", "A. Novak", "1/5/2026", "1/30/2026", "seventh row"],
  ]),
};

const answer = (id: string): string => cadre.answers[id]?.text ?? "";

function intoCadre(bytes: Uint8Array): Uint8Array {
  return new TypedInto(bytes)
    .below(question("1"), [p(answer("1"))])
    .below(question("2a"), [
      item("bullet", "Students walk on the right."),
      item("bullet", "Adults stand at their doors."),
    ])
    .behind(question("2b"), ` ${answer("2b")}`)
    .below(question("2c"), [{ kind: "control", blocks: [p(answer("2c"))] }])
    .below(question("2d"), [table([[answer("2d")]])])
    .behind(question("2e"), ` ${answer("2e")}`)
    .below(question("2f"), [p({ box: [answer("2f")] })])
    .below(question("2g"), [p({ inserted: answer("2g") })])
    .behind(question("3"), `\n${answer("3")}`)
    .over(question("3a"), `${question("3a")} ${answer("3a")}`)
    .below(question("3b"), [p(), p(answer("3b"))])
    .fill("Activities", 1, cadre.activities.rows)
    .save();
}

const ese: EseHead = {
  school: "Sandy Brook Regional",
  date: "11/12/2025",
  strategy: "A reading hour in every homeroom",
};
const eseSteps = steps([
  ["Choose texts", "Library, $4,000", "List of 40 texts", "Pia Horn, Librarian", "12/12/2025"],
  [
    "Train homeroom teachers (once texts are chosen)",
    "Two hours",
    "100% of 28 teachers trained",
    "Pia Horn",
    "1/16/2026",
  ],
  ["Start", "None needed", "Schedule posted", "D. Wu", "1/26/2026"],
  ["", "", "", "", ""],
  ["Observe", "Form", "Each room seen twice", "Department heads", "by June"],
]);
const second: EseHead = { school: "Sandy Brook Regional", date: "11/19/2025", strategy: "One late bus" };
const secondSteps = steps([
  ...Array.from({ length: 9 }, (_, i) => [
    `Step ${i + 1} of the bus plan`,
    "",
    "",
    "C. Boone",
    `${i + 1}/15/2026`,
  ]),
]);

function intoEse(bytes: Uint8Array): Uint8Array {
  return new TypedInto(bytes)
    .again("District/School Name:")
    .from("District/School Name:")
    .afterLabel("District/School Name:", "School Name:", ese.school)
    .afterLabel("District/School Name:", "Date:", ese.date)
    .fill("Strategy:", 0, [[`Strategy:\n${ese.strategy}`]])
    .fill("Strategy:", 3, eseSteps.rows)
    .past()
    .from("District/School Name:")
    .afterLabel("District/School Name:", "School Name:", second.school)
    .afterLabel("District/School Name:", "Date:", second.date)
    .fill("Strategy:", 0, [[`Strategy: ${second.strategy}`]])
    .fill("Strategy:", 3, secondSteps.rows)
    .save();
}

const pfs: PfsSpec = {
  ...emptyPfs,
  school: "Gull Island Schools",
  period: "2026-27",
  objective: "Students know the sea",
  initiative: "A boat class in grade 7",
  description: "One week on the water for each class.\nA journal for each student.",
  terms: terms([["Boat class", "A week of science lessons on the water"]]),
  process: processOf([
    ["Charter a boat", "O. Finn", "9/30/26", "Met"],
    ["Write lessons", "Grade 7 team", "Winter", "in progress"],
  ]),
  evidence: evidenceOf([["90% of 62 students explain tides", "O. Finn", "5/28/27", ""]]),
  resources: resourcesOf([["Boat", "", "", "$6,000", "grant"]]),
};
const library: PfsSpec = {
  ...emptyPfs,
  school: pfs.school,
  period: pfs.period,
  initiative: "Open libraries in summer",
};

function intoPfs(bytes: Uint8Array): Uint8Array {
  const title = "[School or District Name]";
  return new TypedInto(bytes)
    .again(title)
    .from(title)
    .fill("Strategic Objective", 0, [[pfs.objective], [pfs.initiative]], 1)
    .below("Describe how the initiative", [table([[pfs.description]])])
    .fill("TermDefinition", 1, pfs.terms.rows)
    .fill("Process Benchmark", 2, pfs.process.rows)
    .fill("Early Evidence", 2, pfs.evidence.rows)
    .fill("Resource list", 4, pfs.resources.rows)
    .over(title, `${pfs.school} Action Plan ${pfs.period}`)
    .from(title)
    .fill("Strategic Objective", 0, [[library.objective], [library.initiative]], 1)
    .over(title, `[${pfs.school}] Action Plan [${pfs.period}]`)
    .save();
}

const drivers: GuideAnswers = {
  "training-2": typed("Aides get their own session."),
  "coaching-1": typed("Three days in August\nA day each quarter"),
  "fidelity-10": typed("Draft by November"),
  "systems-3": typed("Newsletter"),
};

const process: GuideAnswers = {
  "1.2": typed("Reading rises, attendance falls."),
  "2.3b": typed("Yes, transport"),
  "6.2": typed("The summer camp"),
};

const blank = (name: string, file: string, truth: PlanTruth): TypedDocument => ({
  name: `${name}, as published`,
  file,
  write: (bytes) => bytes,
  plans: [{ ...truth, blank: true }],
});

const NO_STEPS = steps([]);

export const typedDocuments: readonly TypedDocument[] = [
  blank("cadre", "cadre-blank.docx", cadreTruth({ answers: {}, activities: worksheet([]) })),
  blank("ese-531t", "ese-531t-blank.docx", eseTruth({ school: "", date: "", strategy: "" }, NO_STEPS)),
  blank("pfs", "pfs-blank.docx", pfsTruth(emptyPfs)),
  blank("cip-guide", "cip-guide.docx", guideTruth("cip-guide", {})),
  blank("sample-process", "sample-process.docx", guideTruth("sample-process", {})),
  { name: "cadre, typed into", file: "cadre-blank.docx", write: intoCadre, plans: [cadreTruth(cadre)] },
  {
    name: "ese-531t, typed into, plan copied",
    file: "ese-531t-blank.docx",
    write: intoEse,
    plans: [eseTruth(ese, eseSteps), eseTruth(second, secondSteps)],
  },
  {
    name: "pfs, typed into, template copied",
    file: "pfs-blank.docx",
    write: intoPfs,
    plans: [pfsTruth(pfs), pfsTruth(library)],
  },
  {
    name: "cip-guide, typed into",
    file: "cip-guide.docx",
    write: (bytes) =>
      new TypedInto(bytes)
        .below("Consider how roles", [p("Aides get their own session.")])
        .below("What training do coaches need", [p("Three days in August"), p("A day each quarter")])
        .below("communication protocol for sharing", [p("Draft by November")])
        .below("requesting and responding", [p("Newsletter")])
        .save(),
    plans: [guideTruth("cip-guide", drivers)],
  },
  {
    name: "sample-process, typed into",
    file: "sample-process.docx",
    write: (bytes) =>
      new TypedInto(bytes)
        .below("What are the LEA\u2019s most promising", [p("Reading rises, attendance falls.")])
        .below("Example: District A has", [p("Yes, transport")])
        .below("Example: They are redundant", [p("The summer camp")])
        .save(),
    plans: [guideTruth("sample-process", process)],
  },
];
