import { check, type CheckResult, type Stage, STAGES } from "../core/checks";
import type { DocumentPlans } from "../core/state";
import { UsageError } from "./exit";
import { asOfFrom } from "./options";
import { words } from "./words";

/** How plans are to be checked, as it was asked for. */
export interface CheckingOptions {
  readonly asOf?: string;
  readonly stage?: string;
}

/** In place of a stage: the one that the document itself keeps. */
const OF_DOCUMENT = "document";

/** How plans are to be checked. */
export interface Checking {
  readonly asOf: string;
  readonly stage: Stage | typeof OF_DOCUMENT;
}

/** Findings, and the stage that the plans were checked as. */
export interface Checked extends CheckResult {
  readonly stage: Stage;
}

/**
 * A stage that somebody asked for.
 * @throws UsageError for what is none
 */
export function stageFrom(asked: string): Stage {
  const stage = STAGES.find((one) => one === asked);
  if (stage === undefined) throw new UsageError(words.usage.unknownStage(asked, STAGES));
  return stage;
}

/**
 * As of the day that was asked for, else today; as final unless another stage was asked for.
 * @throws UsageError for what is no day or no stage
 */
export function checkingFrom({ asOf, stage = "final" }: CheckingOptions, now: Date): Checking {
  if (stage !== OF_DOCUMENT && !STAGES.some((one) => one === stage)) {
    throw new UsageError(words.usage.unknownStage(stage, [...STAGES, OF_DOCUMENT]));
  }
  return { asOf: asOfFrom(asOf, now), stage: stage === OF_DOCUMENT ? OF_DOCUMENT : stageFrom(stage) };
}

/** Checks a document's plans by the settings that hold for it, what was set aside in it left out. */
export function checkDocument(
  { plans, templates, settings, setAsides, stage: kept = "final" }: DocumentPlans,
  checking: Checking,
): Checked {
  const { asOf } = checking;
  const stage = checking.stage === OF_DOCUMENT ? kept : checking.stage;
  return { stage, ...check(plans, { asOf, templates, settings, setAsides, stage }) };
}
