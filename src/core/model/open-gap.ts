import { addressOfCell, addressOfParagraph, type Address } from "./address";
import { gapAt, locationOfBlock, positionOf } from "./blocks";
import { judgeGap } from "./judge";
import { isCellLocation, isParagraphLocation, type Location } from "./location";
import type { Block, Snapshot } from "./snapshot";

/** A place where blocks can be put into the body. */
export interface OpenGap {
  readonly at: Address;
  /** The paragraph or table behind which they go; undefined where they go before an empty paragraph. */
  readonly behind: Block | undefined;
}

/**
 * The place for blocks at a location, or the next one behind it that is not within a content control, else the last
 * before it.
 *
 * @param location undefined: at the end
 * @returns undefined where there is none
 */
export function openGap(snapshot: Snapshot, location: Location | undefined): OpenGap | undefined {
  const { blocks } = snapshot;
  const from = (location && positionOf(snapshot, location)) ?? blocks.length - 1;
  const order = [...blocks.slice(from), ...blocks.slice(0, from).reverse()];
  for (const block of order) {
    const place = locationOfBlock(block);
    const gap = judgeGap(snapshot, place) === undefined ? gapAt(snapshot, place) : undefined;
    const at = gap && addressOf(snapshot, place);
    if (gap !== undefined && at !== undefined) return { at, behind: gap.closed ? undefined : block };
  }
  return undefined;
}

function addressOf(snapshot: Snapshot, location: Location): Address | undefined {
  if (isParagraphLocation(location)) return addressOfParagraph(snapshot, location);
  return isCellLocation(location) ? addressOfCell(snapshot, location) : undefined;
}
