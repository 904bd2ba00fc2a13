import { activityEvidence } from "./activity-evidence";
import { afterTarget } from "./after-target";
import { crowdedDates } from "./crowded-dates";
import { dateOrder } from "./date-order";
import { duplicateStep } from "./duplicate-step";
import { emptySection } from "./empty-section";
import { exampleAnswer } from "./example-answer";
import { exampleLeftIn } from "./example-left-in";
import { missingAction } from "./missing-action";
import { missingDate } from "./missing-date";
import { missingDefinition } from "./missing-definition";
import { missingMeasure } from "./missing-measure";
import { missingOwner } from "./missing-owner";
import { missingResources } from "./missing-resources";
import { missingStatus } from "./missing-status";
import { missingStrategy } from "./missing-strategy";
import { multipleOwners } from "./multiple-owners";
import { notMeasurable } from "./not-measurable";
import { noPrerequisites } from "./prerequisites";
import { outsideYear } from "./outside-year";
import { overdue } from "./overdue";
import { placeholderText } from "./placeholder-text";
import { resourceSource } from "./resource-source";
import { silentPast } from "./silent-past";
import { tooManySteps } from "./too-many-steps";
import type { Check } from "./types";
import { undefinedTerm } from "./undefined-term";
import { unparseableDate } from "./unparseable-date";
import { unmodelledStrategy } from "./unmodelled-strategy";
import { unsecuredResource } from "./unsecured-resource";
import { vagueOwner } from "./vague-owner";
import { weakDeliverable } from "./weak-deliverable";
import { weakTarget } from "./weak-target";

/** Every check, listed once, in any order. A check of several files has one id in all of them. */
export const catalogue: readonly Check[] = [
  activityEvidence,
  afterTarget,
  crowdedDates,
  dateOrder,
  duplicateStep,
  emptySection,
  exampleAnswer,
  exampleLeftIn,
  missingAction,
  missingDate,
  missingDefinition,
  missingMeasure,
  missingOwner,
  missingResources,
  missingStatus,
  missingStrategy,
  multipleOwners,
  noPrerequisites,
  notMeasurable,
  outsideYear,
  overdue,
  placeholderText,
  resourceSource,
  silentPast,
  tooManySteps,
  undefinedTerm,
  unmodelledStrategy,
  unparseableDate,
  unsecuredResource,
  vagueOwner,
  weakDeliverable,
  weakTarget,
];
