import { completeCadre } from "./cadre-complete";
import { cadreDrafts } from "./cadre-drafts";
import { completeEse } from "./ese-complete";
import { eseDrafts } from "./ese-drafts";
import { habitDrafts } from "./habits-drafts";
import { completePfs } from "./pfs-complete";
import { pfsDrafts } from "./pfs-drafts";
import { laterCadreDrafts } from "./later-cadre-drafts";
import { laterCompletePlans } from "./later-complete";
import { laterEseDrafts } from "./later-ese-drafts";
import { laterPfsDrafts } from "./later-pfs-drafts";
import type { ReviewedDocument } from "./reviewed";

export type { Judgement, Verdict } from "./marks";
export type { ReviewedDocument } from "./reviewed";
export { compare, type Comparison } from "./review";

export const drafts: readonly ReviewedDocument[] = [
  ...eseDrafts,
  ...cadreDrafts,
  ...pfsDrafts,
  ...habitDrafts,
  ...laterEseDrafts,
  ...laterCadreDrafts,
  ...laterPfsDrafts,
];

export const completePlans: readonly ReviewedDocument[] = [
  ...completeEse,
  ...completeCadre,
  ...completePfs,
  ...laterCompletePlans,
];
