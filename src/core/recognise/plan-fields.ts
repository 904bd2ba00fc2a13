import type { Snapshot } from "../model";
import type { Plan, PlanField } from "../plan";
import { rowField, type Source } from "./build-plan";
import type { Draft } from "./drafts";
import { movedField } from "./moved-fields";
import { headFields, lineFields } from "./typed-fields";

/**
 * The blocks between the end of the plan before and the first table of this one; where this one stands within
 * the other, between it and what of the other stands before it.
 */
export function regionOf(snapshot: Snapshot, draft: Draft, before: Draft | undefined): Snapshot["blocks"] {
  const table = draft.parts.find((part) => part.kind === "table");
  const start = draft.parts[0]?.from.block ?? 0;
  const ends = (before?.parts ?? []).map((part) => part.to.block).filter((block) => block < start);
  const from = Math.max(-1, ...ends) + 1;
  const to = table?.from.block ?? draft.parts.at(-1)?.to.block ?? from;
  return snapshot.blocks.slice(from, Math.max(from, to));
}

/** The blocks behind the last plan of a template: what belongs above its table may stand there. */
export function regionBehind(snapshot: Snapshot, draft: Draft, next: Draft | undefined): Snapshot["blocks"] {
  const from = Math.max(-1, ...draft.parts.map((part) => part.to.block)) + 1;
  const to = next === undefined ? snapshot.blocks.length : (next.parts[0]?.from.block ?? from);
  return snapshot.blocks.slice(from, Math.max(from, to));
}

/**
 * The plan's fields in the template's order.
 *
 * @param region the blocks above the plan's first table that are not another plan's
 * @param before the plan before, if it is of the same template
 * @param behind the blocks behind the plan, where no other plan of the template follows
 */
export function fieldsOf(
  source: Source,
  draft: Draft,
  region: Snapshot["blocks"],
  before?: Plan,
  behind: Snapshot["blocks"] = [],
): readonly PlanField[] {
  const { template, parts } = draft;
  const tables = parts.filter((part) => part.kind === "table");
  const own = parts.flatMap((part) => (part.kind === "field" ? [part.field] : []));
  const inRows = tables.flatMap(({ segments }) =>
    segments.flatMap((segment) =>
      segment.fields.flatMap((found) => rowField(source, segment.table, found) ?? []),
    ),
  );
  const lines = template.fields.filter((field) => field.place === "line");
  const above = lineFields(source, region, lines);
  const inside = headFields(source, tables[0]?.segments[0], lines);
  // Plans under one heading share its fields.
  const shared = above.size + inside.size === 0 ? (before?.fields ?? []) : [];
  const moved =
    above.size + inside.size + shared.length === 0 ? lineFields(source, behind, lines) : undefined;
  return template.fields.flatMap((field) => {
    const found =
      own.find((entry) => entry.id === field.id) ??
      inRows.find((entry) => entry.id === field.id) ??
      above.get(field.id) ??
      inside.get(field.id) ??
      (field.place === "row" ? movedField(source, template, region, field) : undefined) ??
      (field.place === "line" ? shared.find((entry) => entry.id === field.id) : undefined) ??
      moved?.get(field.id);
    return found ?? [];
  });
}
