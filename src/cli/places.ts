import type { Location } from "../core/model";
import type { Plan } from "../core/plan";
import { words } from "./words";

/** A place in words, counted from 1 as people do, columns by the label that the document gives them. */
export function placeText(location: Location, plans: readonly Plan[]): string {
  const { place } = words;
  if ("paragraph" in location) return place.paragraph(location.paragraph + 1);
  const { table } = location;
  if (!("row" in location)) return place.table(table + 1);
  if (!("column" in location)) return place.row(table + 1, location.row + 1);
  const label = plans
    .flatMap((plan) => plan.tables)
    .find((one) => one.location.table === table)
    ?.columns.find((one) => one.column === location.column)?.label;
  return place.cell(table + 1, location.row + 1, label ?? place.column(location.column + 1));
}
