import { catalogue, type Finding, type FindingLocation } from "../../core/checks";
import type { Location } from "../../core/model";
import { cellOf, type Plan } from "../../core/plan";
import { checkWords, type Kind } from "../words/check";
import { guideWords } from "../words/guide";
import { shortened } from "../words/general";
import type { PlannedWrite, WriteRequest } from "./many-state";
import { promptFor } from "./reading";
import type { CheckScope, Grouping, PlanReading, Reading, Target } from "./state";

/** A finding as the list shows it. */
export interface ListedFinding {
  readonly key: string;
  readonly kind: Kind;
  readonly finding: Finding;
  /** Column or field that it is about, where the message stands under a row. */
  readonly where: string | undefined;
  /** The place to go to, where there is one. */
  readonly target: Target | undefined;
  /** Where it can be put right in Guide, if it can be. */
  readonly fix: Target | undefined;
}

/** Findings of one row, one field, or the plan as a whole; or all that one check found. */
export interface FindingGroup {
  readonly key: string;
  readonly label: string;
  readonly items: readonly ListedFinding[];
}

const KINDS: readonly Kind[] = ["error", "warning", "review", "tip"];

/** Under which heading a finding counts: what needs a person's judgement is neither right nor wrong. */
function kindOf(finding: Finding): Kind {
  return finding.outcome === "review" ? "review" : finding.severity;
}

/** How many findings there are of each kind, gravest first. */
export function countKinds(findings: readonly Finding[]): readonly (readonly [Kind, number])[] {
  return KINDS.map((kind) => [kind, findings.filter((finding) => kindOf(finding) === kind).length]);
}

/** The document's place of a finding; undefined where it is about the plan as a whole. */
function placeOf(at: FindingLocation): Location | undefined {
  const { table, row, column, paragraph, textBox } = at;
  if (paragraph !== undefined) return { paragraph, ...(textBox === undefined ? {} : { textBox }) };
  if (table === undefined) return undefined;
  if (row === undefined) return { table };
  return column === undefined ? { table, row } : { table, row, column };
}

/**
 * The findings of a plan in groups, in the order of the document.
 *
 * @param wanted which kinds to list
 */
export function groupFindings(
  reading: Reading,
  plan: PlanReading,
  wanted: (kind: Kind, finding: Finding) => boolean,
  by: Grouping = "place",
): readonly FindingGroup[] {
  const { check, scope } = plan;
  const groups = new Map<string, { key: string; label: string; items: ListedFinding[] }>();
  const seen = new Map<string, number>();
  check.findings.forEach((finding) => {
    const kind = kindOf(finding);
    // What somebody opened or typed at a finding stays with it when others before it go; its equals are counted.
    const before = seen.get(finding.key) ?? 0;
    seen.set(finding.key, before + 1);
    if (!wanted(kind, finding)) return;
    const place = listed(
      reading,
      plan,
      finding,
      kind,
      before === 0 ? finding.key : `${finding.key} ${before}`,
    );
    const { key, label, item } = by === "place" ? place : byCheck(place, scope);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { key, label, items: [item] });
    else group.items.push(item);
  });
  return [...groups.values()];
}

interface Listed {
  readonly key: string;
  readonly label: string;
  readonly item: ListedFinding;
}

/** The same finding under its check; what was said by the heading, its place, is said beside it. */
function byCheck({ label, item }: Listed, { checks }: CheckScope): Listed {
  const { check } = item.finding;
  const title = checks.find(({ id }) => id === check)?.title ?? check;
  return { key: check, label: title, item: { ...item, where: placeName(label, item) } };
}

/** The place of a finding, by the heading that it is listed under and what stands beside it there. */
export function placeName(label: string, { where }: Pick<ListedFinding, "where">): string {
  return where === undefined ? label : checkWords.place(label, where);
}

/** The groups with so many findings in all, from the top; a group that is cut short goes on with what is added. */
export function firstOf(groups: readonly FindingGroup[], count: number): readonly FindingGroup[] {
  let left = count;
  return groups.flatMap((group) => {
    const items = group.items.slice(0, Math.max(0, left));
    left -= items.length;
    return items.length === 0 ? [] : [{ ...group, items }];
  });
}

/** Where to go for a finding; undefined where it is about the plan as a whole. */
export function targetOf(location: FindingLocation): Target | undefined {
  const place = placeOf(location);
  const id = location.field ?? location.prompt;
  return place && { location: place, ...(id === undefined ? {} : { id }) };
}

function listed(
  reading: Reading,
  { plan, parts }: PlanReading,
  finding: Finding,
  kind: Kind,
  key: string,
): Listed {
  const { location } = finding;
  const id = location.field ?? location.prompt;
  const target = targetOf(location);
  const prompt = target && promptFor(reading, target);
  const fix = answerTarget(plan, finding) ?? target;
  const answer = fix === target ? prompt : fix && promptFor(reading, fix);
  const item = (where: string | undefined): ListedFinding => ({
    key,
    kind,
    finding,
    where,
    target,
    fix: answer === undefined || answer.slot.kind === "none" ? undefined : fix,
  });
  if (prompt !== undefined && location.row !== undefined && id === undefined) {
    const label = guideWords.rowLabel(
      prompt.part,
      prompt.step === undefined ? "" : shortened(prompt.step, 80),
    );
    return { key: `${location.table ?? ""}/${location.row}`, label, item: item(prompt.label) };
  }
  const table = parts.find((part) => part.kind === "table" && isIn(part.location, location.table));
  const label = prompt?.label ?? table?.label ?? checkWords.wholePlan;
  return { key: label, label, item: item(undefined) };
}

/** The cell of its row in which a finding's answer goes, where that is not the one that it is about. */
function answerTarget({ tables }: Plan, { check, location }: Finding): Target | undefined {
  const roles = catalogue.find(({ id }) => id === check)?.answeredIn;
  if (roles === undefined) return undefined;
  for (const { columns, rows } of tables) {
    const row = rows.find(
      ({ location: { table, row: at } }) => table === location.table && at === location.row,
    );
    const column = columns.find(({ role }) => roles.some((wanted) => wanted === role));
    const cell = row && column && cellOf(row, column.id);
    if (cell !== undefined) return { location: cell.location, id: cell.column };
  }
  return undefined;
}

function isIn(location: Location, table: number | undefined): boolean {
  return "table" in location && location.table === table;
}

/** Names the changes that findings offer to make, for `ManyWrites`. */
export const SAFE_FIXES = "safe-fixes";

/** What the findings of a plan offer to do, all together; undefined where that is no more than one thing. */
export function safeFixes(reading: Reading, plan: PlanReading): WriteRequest | undefined {
  const groups = groupFindings(reading, plan, (_, { remedy }) => remedy !== undefined);
  const writes = groups.flatMap(({ label, items }) =>
    items.flatMap((item) => {
      const { finding, target } = item;
      return (finding.remedy?.edits ?? []).map((edit, index): PlannedWrite => {
        const after = "text" in edit ? edit.text : "";
        return {
          key: `${finding.key} ${index}`,
          label: placeName(label, item),
          edit,
          before:
            edit.kind === "deleteRow" ? edit.expect.filter((text) => text !== "").join("\n") : finding.text,
          after: typeof after === "string" ? after : "",
          ...(target === undefined ? {} : { target }),
        };
      });
    }),
  );
  return writes.length < 2
    ? undefined
    : { of: SAFE_FIXES, title: checkWords.safeFixes, writes, report: checkWords.fixesDone };
}
