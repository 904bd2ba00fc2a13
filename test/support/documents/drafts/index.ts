import { cadreDrafts } from "./cadre-drafts";
import { eseDrafts } from "./ese-drafts";
import { pfsDrafts } from "./pfs-drafts";
import type { ReviewedDocument } from "./reviewed";

export { completePlans } from "./complete";
export { cellPlace, type Judgement, judgements, type Verdict } from "./marks";
export type { ReviewedDocument } from "./reviewed";
export { compare, type Comparison } from "./review";

export const drafts: readonly ReviewedDocument[] = [...eseDrafts, ...cadreDrafts, ...pfsDrafts];
