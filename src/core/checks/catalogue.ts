import { emptySection } from "./empty-section";
import { missingAction } from "./missing-action";
import { missingDate } from "./missing-date";
import { missingMeasure } from "./missing-measure";
import { missingOwner } from "./missing-owner";
import { missingResources } from "./missing-resources";
import { missingStrategy } from "./missing-strategy";
import { placeholderText } from "./placeholder-text";
import type { Check } from "./types";

/** Every check, listed once, in any order. */
export const catalogue: readonly Check[] = [
  missingStrategy,
  missingAction,
  missingOwner,
  missingDate,
  missingResources,
  missingMeasure,
  placeholderText,
  emptySection,
];
