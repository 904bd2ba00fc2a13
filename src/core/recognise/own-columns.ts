import { comparableText } from "../model";
import type { PlanColumn } from "../plan";

/** Headings of status columns that teams add to forms without one. */
const STATUS_HEADING =
  /^(?:(?:current|implementation|completion|action|step) )?status(?: update)?(?: ?[(/].*)?[:.]?$|^progress(?: ?\/ ?status)?[:.]?$/i;

/**
 * Gives the columns that a team added the roles that their headings tell: how far the steps are, where the template has no
 * column for that. Whoever reads the plan then finds it where it stands in other plans.
 */
export function withOwnRoles(columns: readonly PlanColumn[]): readonly PlanColumn[] {
  if (columns.some(({ role }) => role === "status")) return columns;
  const status = columns.find(
    ({ role, label }) => role === "extra" && STATUS_HEADING.test(comparableText(label)),
  );
  return status === undefined
    ? columns
    : columns.map((column) => (column === status ? { ...column, role: "status" } : column));
}
