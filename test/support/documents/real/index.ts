import { cadreDocuments } from "./cadre-cases";
import { cadreHabits } from "./cadre-habits";
import { eseDocuments } from "./ese-cases";
import { eseHabits } from "./ese-habits";
import { type ForeignDocument, schoolPapers } from "./foreign";
import { guideDocuments } from "./guide-cases";
import { guideHabits } from "./guide-habits";
import { hardDocuments } from "./hard-cases";
import { mixedDocuments } from "./mixed-cases";
import { pfsDocuments } from "./pfs-cases";
import { pfsHabits } from "./pfs-habits";
import { relatives } from "./relatives";
import { surroundingDocuments } from "./surroundings-cases";
import type { RealDocument } from "./truth";

export { found, wanted } from "./compare";
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
  ...hardDocuments,
];

/** Plan documents of other makes: none of them is one of ours. */
export const foreignDocuments: readonly ForeignDocument[] = [...schoolPapers, ...relatives];
