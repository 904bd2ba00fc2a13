import { behind, cadreBlocks, type CadreSpec, cadreTruth, worksheet } from "./cadre";
import { type EseHead, eseTruth, schoolLine, steps, stepsTable } from "./ese";
import { heading, p } from "./nodes";
import { emptyPfs, evidenceOf, pfsBlocks, type PfsSpec, pfsTruth, processOf } from "./pfs";
import type { RealDocument } from "./truth";

/** Plans of different templates in one document; every name and figure is made up. */

const head: EseHead = { school: "Bristol Falls", date: "8/12/2025", strategy: "Daily number talks" };
const numberTalks = steps([
  ["Film two model lessons", "Camera", "Two films online", "U. Pratt", "9/19/2025"],
  ["Coach each grade", "Coach, 30 hours", "Coaching log", "U. Pratt", "12/5/2025"],
]);

const pfs: PfsSpec = {
  ...emptyPfs,
  school: "Bristol Falls",
  period: "2025-26",
  objective: "Confidence in mathematics",
  initiative: "Family mathematics nights",
  process: processOf([["Hold four nights", "G. Rowe", "5/1/26", ""]]),
  evidence: evidenceOf([["40% of families come twice", "G. Rowe", "5/15/26", ""]]),
  examples: false,
};

const cadre: CadreSpec = {
  withoutIntro: true,
  answers: { "1": behind("Mathematics for students with disabilities"), "2b": behind("Paraprofessionals") },
  activities: worksheet([["Train aides", "$2,000", "G. Rowe", "10/1/25", "10/3/25", ""]]),
};

export const mixedDocuments: readonly RealDocument[] = [
  {
    name: "an ESE plan and a PfS plan",
    blocks: [
      heading(1, "Bristol Falls Improvement Plans"),
      p("The committee approved these plans on August 12."),
      schoolLine(head),
      stepsTable(head, numberTalks),
      ...pfsBlocks(pfs, true),
    ],
    plans: [eseTruth(head, numberTalks), pfsTruth(pfs)],
  },
  {
    name: "a CADRE plan and an ESE plan",
    blocks: [...cadreBlocks(cadre), schoolLine(head, true), stepsTable(head, numberTalks)],
    plans: [cadreTruth(cadre), eseTruth(head, numberTalks)],
  },
];
