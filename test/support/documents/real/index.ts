import { cadreDocuments } from "./cadre-cases";
import { eseDocuments } from "./ese-cases";
import { guideDocuments } from "./guide-cases";
import { mixedDocuments } from "./mixed-cases";
import { pfsDocuments } from "./pfs-cases";
import type { RealDocument } from "./truth";

export { found, wanted } from "./compare";
export { foreignDocuments } from "./foreign";
export { rendered } from "./render";
export type { PlanTruth, RealDocument, TableTruth } from "./truth";

/** Documents of the five sources with what a person reads in them. */
export const realDocuments: readonly RealDocument[] = [
  ...cadreDocuments,
  ...eseDocuments,
  ...pfsDocuments,
  ...guideDocuments,
  ...mixedDocuments,
];
