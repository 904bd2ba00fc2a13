import { compareLocations, type Location } from "../model";
import type { Finding, FindingLocation, Severity } from "./types";

/** The gravest first. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "tip"];

function placeOf({ table, row, column, paragraph, textBox }: FindingLocation): Location | undefined {
  if (paragraph !== undefined) return { paragraph, ...(textBox === undefined ? {} : { textBox }) };
  if (table === undefined) return undefined;
  if (row === undefined) return { table };
  return column === undefined ? { table, row } : { table, row, column };
}

/** Plan by plan, in document order, the gravest first at one place. */
export function inOrder(a: Finding, b: Finding): number {
  return byPlace(a.location, b.location) || byGravity(a, b);
}

function byPlace(a: FindingLocation, b: FindingLocation): number {
  if (a.plan !== b.plan) return a.plan - b.plan;
  if (a.row !== undefined && b.row !== undefined && a.table === b.table) {
    return a.row - b.row || (a.column ?? -1) - (b.column ?? -1);
  }
  const [left, right] = [placeOf(a), placeOf(b)];
  const whole = Number(right === undefined) - Number(left === undefined);
  return whole !== 0 || left === undefined || right === undefined ? whole : compareLocations(left, right);
}

function byGravity(a: Finding, b: Finding): number {
  const gravity = SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
  return gravity !== 0 ? gravity : a.key < b.key ? -1 : Number(a.key > b.key);
}
