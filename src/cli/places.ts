import type { FindingLocation } from "../core/checks";
import { type Location, locationKey } from "../core/model";
import type { Plan } from "../core/plan";
import { words } from "./words";

/**
 * A place in words, counted from 1 as people do, columns and fields by the label that the document gives them.
 *
 * @param id of the field that is meant, where several share a line
 */
export function placeText(location: Location, plans: readonly Plan[], id?: string): string {
  const { place } = words;
  const key = locationKey(location);
  const fields = plans.flatMap((plan) => plan.fields).filter((field) => locationKey(field.location) === key);
  const named = fields.filter((field) => id === undefined || field.id === id).map((field) => field.label);
  if ("paragraph" in location) {
    const line = place.paragraph(location.paragraph + 1);
    return named.length === 0 ? line : place.field(line, named);
  }
  const { table } = location;
  if (!("row" in location)) return place.table(table + 1);
  if (!("column" in location)) return place.row(table + 1, location.row + 1);
  const label = plans
    .flatMap((plan) => plan.tables)
    .find((one) => one.location.table === table)
    ?.columns.find((one) => one.column === location.column)?.label;
  return place.cell(table + 1, location.row + 1, named[0] ?? label ?? place.column(location.column + 1));
}

/** Where a finding is, in words; fields and questions by their label. */
export function findingPlace(location: FindingLocation, plan: Plan): string {
  const { table, row, column, paragraph, field, prompt } = location;
  const named = [...plan.fields, ...plan.prompts].find((one) => one.id === (field ?? prompt));
  if (named !== undefined) return named.label;
  if (paragraph !== undefined) return placeText({ paragraph }, [plan]);
  if (table === undefined) return words.check.whole;
  if (row === undefined) return placeText({ table }, [plan]);
  return placeText(column === undefined ? { table, row } : { table, row, column }, [plan]);
}
