import { z } from "zod";
import { type Mapping, type PlanMapping, planMappingSchema } from "../mapping";
import { locationKey, type Snapshot } from "../model";
import { parseTemplate, type Template } from "../templates";
import { anchorsFor, anchorsSchema, movedMapping } from "./anchors";
import { withoutRecord, withoutRecords, withRecord } from "./records";
import type { DocumentState } from "./schema";
import { entriesOf } from "./state";

/** Mappings and templates that a document carries for everybody who opens it. */

const MAPPING = "mapping";
const TEMPLATE = "template";

const keptPlan = z.object({
  plan: planMappingSchema,
  anchors: anchorsSchema,
  /** Position in the mapping: plans found by their headings take their tables in turn. */
  position: z.int().min(0),
});

/** Names what a plan's mapping is about, so that a later word on the same takes its place. */
function mappingName({ template, tables, fields, prompts }: PlanMapping): string {
  const [table] = tables;
  const [answer] = [...fields, ...prompts];
  const place =
    table !== undefined
      ? typeof table.table === "number"
        ? locationKey({ table: table.table })
        : table.table.join("|").toLowerCase()
      : answer?.at === undefined
        ? (answer?.after ?? "")
        : locationKey("paragraph" in answer.at ? { paragraph: answer.at.paragraph } : answer.at);
  return `${template}:${place}`;
}

/**
 * The state with a mapping kept in it, in place of any before.
 *
 * @param snapshot the document that the mapping's numbers are about
 * @param mapping undefined: none is kept any more
 * @param time when it is written, ISO 8601
 */
export function withMapping(
  snapshot: Snapshot,
  state: DocumentState,
  mapping: Mapping | undefined,
  time: string,
): DocumentState {
  const plans = mapping?.plans ?? [];
  return plans.reduce(
    (left, plan, position) => {
      const value = { plan, anchors: anchorsFor(snapshot, plan), position };
      return withRecord(left, MAPPING, mappingName(plan), value, { time });
    },
    withoutRecords(state, MAPPING, { time }, plans.map(mappingName)),
  );
}

/** The mapping that a document carries, with its places as they are now. What cannot be read is left out. */
export function keptMapping(snapshot: Snapshot, state: DocumentState): readonly PlanMapping[] {
  const kept = entriesOf(state, MAPPING).flatMap(({ value }) => {
    const read = keptPlan.safeParse(value);
    return read.success ? [read.data] : [];
  });
  return kept
    .sort((a, b) => a.position - b.position)
    .map(({ plan, anchors }) => movedMapping(snapshot, plan, anchors));
}

/**
 * The state with a district's template kept in it; an earlier one of the same id gives way.
 *
 * @param data as the district wrote it; passes `parseTemplate`
 */
export function withTemplate(
  state: DocumentState,
  { id, data }: { readonly id: string; readonly data: unknown },
  time: string,
): DocumentState {
  return withRecord(state, TEMPLATE, id, data, { time });
}

/** The state without the templates kept in it, or without one of them. */
export function withoutTemplates(state: DocumentState, time: string, id?: string): DocumentState {
  return id === undefined
    ? withoutRecords(state, TEMPLATE, { time })
    : withoutRecord(state, TEMPLATE, id, { time });
}

/** The templates that a document carries. What does not read as one, perhaps of a later version, is left out. */
export function keptTemplates(state: DocumentState): readonly Template[] {
  return entriesOf(state, TEMPLATE).flatMap(({ value }) => {
    const parsed = parseTemplate(value);
    return parsed.ok ? [parsed.template] : [];
  });
}
