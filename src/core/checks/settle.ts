import { inOrder, SEVERITIES } from "./order";
import type { Raised } from "./raise";
import type { RowBlock } from "./row-memory";
import { tell, type Told } from "./told";
import { type FindingLocation, NONE, type SpokenFor } from "./types";

/** More than this of one place or plan helps nobody. */
const LIMITS = { place: 2, plan: 4, tips: 6 };

function placeKey({ plan, table, row, column, paragraph, textBox, field, prompt }: FindingLocation): string {
  const named = field ?? prompt;
  if (row !== undefined && named === undefined) return `${plan}/${table ?? ""}/${row}/${column ?? ""}`;
  return [plan, table, row, column, paragraph, textBox, field, prompt].join("/");
}

/** What is said of a whole plan or table: several matters may be. */
function isWhole({ row, paragraph, field, prompt }: FindingLocation): boolean {
  return row === undefined && paragraph === undefined && field === undefined && prompt === undefined;
}

function isOfPlan(location: FindingLocation): boolean {
  return location.table === undefined && isWhole(location);
}

/** The order of telling at one place: the gravest first, failures before doubts, then the checks' own rank. */
function byWeight(a: Raised, b: Raised): number {
  return (
    SEVERITIES.indexOf(a.finding.severity) - SEVERITIES.indexOf(b.finding.severity) ||
    Number(a.finding.outcome === "review") - Number(b.finding.outcome === "review") ||
    byRank(a, b)
  );
}

function byRank(a: Raised, b: Raised): number {
  return a.check.rank - b.check.rank || (a.check.id < b.check.id ? -1 : Number(a.check.id > b.check.id));
}

/** Of the findings at one place: one for each cause, that of the lowest rank; of these the weightiest, so many. */
function settledAt(raised: readonly Raised[], most: number): readonly Raised[] {
  if (raised.length < 2) return raised;
  const best: Raised[] = [];
  for (const entry of raised) {
    const same = best.findIndex((other) => isSameMatter(entry, other));
    const other = best[same];
    if (other === undefined) best.push(entry);
    else if (byRank(entry, other) < 0) best[same] = entry;
  }
  return best.length <= most ? best : best.sort(byWeight).slice(0, most);
}

/** Of a whole plan or table, several matters of one cause may be told. */
function isSameMatter(a: Raised, b: Raised): boolean {
  return isWhole(a.finding.location) ? a.finding.key === b.finding.key : a.check.cause === b.check.cause;
}

/**
 * One finding for each cause at a place, whatever the order in which checks ran: that of the lowest rank; and of
 * each place the weightiest only.
 */
function settled(raised: readonly Raised[]): readonly Raised[] {
  if (raised.length < 2) return raised;
  const places = new Map<string, Raised[]>();
  for (const entry of raised) {
    const key = placeKey(entry.finding.location);
    const same = places.get(key);
    if (same === undefined) places.set(key, [entry]);
    else same.push(entry);
  }
  return [...places.values()].flatMap((entries) => settledAt(entries, limitAt(entries)));
}

function limitAt([first]: readonly Raised[]): number {
  return first !== undefined && isOfPlan(first.finding.location) ? LIMITS.plan : LIMITS.place;
}

/** Findings of one row come column by column: true where an earlier one speaks of the same cell. */
function isBefore(raised: readonly Raised[], at: number, { finding }: Raised): boolean {
  for (let i = 0; i < at; i += 1) {
    if (raised[i]?.finding.location.column === finding.location.column) return true;
  }
  return false;
}

/** The same as `settled` for findings of one row, whose places are its columns. */
export function settledOfRow(raised: readonly Raised[]): readonly Raised[] {
  // In most rows no cell is spoken of twice.
  return raised.some((entry, at) => at > 0 && isBefore(raised, at, entry)) ? settled(raised) : raised;
}

/** What was told of a block the last time, and what it was made of besides the block. */
interface ToldBlock {
  readonly spokenFor: string;
  readonly more: readonly Raised[];
  readonly told: Told;
}

const toldBlocks = new WeakMap<RowBlock, ToldBlock>();

/** @param said the same as `spokenFor`, as text */
function tellBlock(
  block: RowBlock,
  more: readonly Raised[],
  spokenFor: readonly SpokenFor[],
  said: string,
): Told {
  const before = toldBlocks.get(block);
  const same = before?.spokenFor === said && before.more.length === more.length;
  if (same && more.every((entry, i) => entry === before.more[i])) return before.told;
  const byRow = new Map<number | undefined, Raised[]>();
  for (const entry of more) {
    const { row } = entry.finding.location;
    const same = byRow.get(row);
    if (same === undefined) byRow.set(row, [entry]);
    else same.push(entry);
  }
  const raised: Raised[] = [];
  for (const result of block.results) {
    const row = result.location.row;
    const added = byRow.get(row) ?? NONE;
    byRow.delete(row);
    const silenced = spokenFor.length > 0 && result.raised.some((entry) => isSaid(entry, spokenFor));
    const same = added.length === 0 && !silenced;
    const own = silenced ? result.raised.filter((entry) => !isSaid(entry, spokenFor)) : result.raised;
    raised.push(...(same ? result.settled : settled([...own, ...added])));
  }
  for (const entries of byRow.values()) raised.push(...settled(entries));
  const told = tell(raised, block.stretch);
  toldBlocks.set(block, { spokenFor: said, more, told });
  return told;
}

/**
 * Joins what was raised of rows with what was raised of a plan and its parts.
 *
 * @param others findings of plan checks are the same objects as the last time where they say the same
 * @returns what is told of a plan: of each block, then of single places
 */
export function joined(blocks: readonly RowBlock[], others: readonly Raised[]): readonly Told[] {
  const spokenFor = others.flatMap((entry) => entry.insteadOf ?? []);
  const loose = [
    ...others.filter((entry) => entry.insteadOf !== undefined || !isSaid(entry, spokenFor)),
    ...blocks.flatMap(({ elsewhere }) => elsewhere.filter((entry) => !isSaid(entry, spokenFor))),
  ];
  const blockAt = blockFinder(blocks);
  const ofBlock = new Map<RowBlock, Raised[]>();
  const elsewhere: Raised[] = [];
  for (const entry of loose) {
    const block = blockAt(entry.finding.location);
    const list = block === undefined ? elsewhere : (ofBlock.get(block) ?? []);
    if (block !== undefined) ofBlock.set(block, list);
    list.push(entry);
  }
  const said = spokenFor.map(({ check, message }) => `${check} ${message}`).join("\n");
  const told = blocks.map((block) => tellBlock(block, ofBlock.get(block) ?? NONE, spokenFor, said));
  const single = settled(elsewhere).map((entry) => tell([entry]));
  return withFewTips([...told, ...single]);
}

/** Finds the block in whose stretch of a table's rows a place is. */
function blockFinder(blocks: readonly RowBlock[]): (place: FindingLocation) => RowBlock | undefined {
  const byTable = new Map<number, RowBlock[]>();
  for (const block of blocks) {
    const same = byTable.get(block.stretch.table);
    if (same === undefined) byTable.set(block.stretch.table, [block]);
    else same.push(block);
  }
  for (const same of byTable.values()) same.sort((a, b) => a.stretch.first - b.stretch.first);
  return ({ table, row }) => {
    const same = table === undefined || row === undefined ? [] : (byTable.get(table) ?? []);
    let [low, high] = [0, same.length - 1];
    while (row !== undefined && low <= high) {
      const middle = (low + high) >> 1;
      const block = same[middle];
      if (block === undefined) return undefined;
      if (row < block.stretch.first) high = middle - 1;
      else if (row > block.stretch.last) low = middle + 1;
      else return block;
    }
    return undefined;
  };
}

/** What a verdict says once for the plan is not said of its rows as well. */
function isSaid({ check, message }: Raised, spokenFor: readonly SpokenFor[]): boolean {
  return spokenFor.some((said) => said.check === check.id && said.message === message);
}

/** A plan's weightiest tips, whether they fail or ask. */
function withFewTips(parts: readonly Told[]): readonly Told[] {
  const tips = parts.flatMap((part) => part.tips);
  if (tips.length <= LIMITS.tips) return parts;
  const dropped = new Set(
    tips.sort((a, b) => byWeight(a, b) || inOrder(a.finding, b.finding)).slice(LIMITS.tips),
  );
  const stays = (entry: Raised): boolean => !dropped.has(entry);
  return parts.map((part) => (part.tips.every(stays) ? part : tell(part.raised.filter(stays), part.stretch)));
}
