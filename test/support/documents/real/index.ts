import { cadreDocuments } from "./cadre-cases";
import { cadreHabits } from "./cadre-habits";
import { eseDocuments } from "./ese-cases";
import { eseHabits } from "./ese-habits";
import { guideDocuments } from "./guide-cases";
import { guideHabits } from "./guide-habits";
import { mixedDocuments } from "./mixed-cases";
import { pfsDocuments } from "./pfs-cases";
import { pfsHabits } from "./pfs-habits";
import { surroundingDocuments } from "./surroundings-cases";
import type { RealDocument } from "./truth";

export { found, wanted } from "./compare";
export { foreignDocuments } from "./foreign";
export { rendered } from "./render";
export { libraryDocument } from "./library";
export { typedDocuments, type TypedDocument } from "./typed-cases";
export type { Block } from "./nodes";
export type { PlanTruth, RealDocument, TableTruth } from "./truth";

/** Documents of the five sources with what a person reads in them. */
export const realDocuments: readonly RealDocument[] = [
  ...cadreDocuments,
  ...cadreHabits,
  ...eseDocuments,
  ...eseHabits,
  ...pfsDocuments,
  ...pfsHabits,
  ...guideDocuments,
  ...guideHabits,
  ...mixedDocuments,
  ...surroundingDocuments,
];
