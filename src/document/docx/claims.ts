import { type Edit, isCellLocation, type Location } from "../../core/model";
import { type BodyIndex } from "../wordml/body";
import { elementAt } from "./places";

/**
 * What an edit lays claim to while others wait to be written with it. Edits that claim different things are
 * written together; the rest wait for the next round, in their order.
 */
export interface Claims {
  /** Things that no other edit of the round may touch. */
  readonly alone: readonly string[];
  /** Things that others may touch too, as long as nobody claims them alone. */
  readonly shared: readonly string[];
  /** As `shared`, but edits that claim the same thing keep their order. */
  readonly inOrder: readonly string[];
  /** It is compared with the whole document, so that it is written by itself. */
  readonly whole?: true;
}

/** The claims of one round: of the edits that are written in it, and of those that already wait for the next. */
export class ClaimRegister {
  readonly #alone = new Set<string>();
  readonly #shared = new Set<string>();
  #whole = false;
  #any = false;

  /** True if an edit gets in the way of none that is registered. */
  admits({ alone, shared, inOrder, whole }: Claims): boolean {
    return (
      !(this.#whole || (whole === true && this.#any)) &&
      alone.every((claim) => !this.#alone.has(claim) && !this.#shared.has(claim)) &&
      shared.every((claim) => !this.#alone.has(claim)) &&
      inOrder.every((claim) => !this.#alone.has(claim))
    );
  }

  /** Registers an edit that is written in this round. */
  take({ alone, shared, inOrder, whole }: Claims): void {
    this.#note(whole);
    for (const claim of alone) this.#alone.add(claim);
    for (const claim of [...shared, ...inOrder]) this.#shared.add(claim);
  }

  /** Registers an edit that waits for the next round: what has to keep its order behind it waits as well. */
  wait({ alone, shared, inOrder, whole }: Claims): void {
    this.#note(whole);
    for (const claim of [...alone, ...inOrder]) this.#alone.add(claim);
    for (const claim of shared) this.#shared.add(claim);
  }

  clear(): void {
    this.#alone.clear();
    this.#shared.clear();
    this.#whole = false;
    this.#any = false;
  }

  #note(whole: true | undefined): void {
    this.#any = true;
    this.#whole ||= whole === true;
  }
}

const NOTHING: Claims = { alone: [], shared: [], inOrder: [] };

/**
 * What an edit lays claim to: its cell or paragraph alone, its row together with others; a row that goes, alone.
 *
 * @param location where the edit goes now, undefined if nowhere in the text
 */
export function claimsOf(edit: Edit, location: Location | undefined, index: BodyIndex): Claims {
  const own = location === undefined ? [] : [key(index, location)];
  switch (edit.kind) {
    case "setState":
      return { ...NOTHING, alone: ["state"] };
    case "insertBlocks":
    case "removeBlocks":
      return { ...NOTHING, whole: true };
    case "deleteRow":
      return { ...NOTHING, alone: own };
    case "addRow":
      return { ...NOTHING, inOrder: own };
    default: {
      const row =
        location === undefined || !isCellLocation(location)
          ? []
          : [key(index, { table: location.table, row: location.row })];
      const comment = edit.kind === "removeComment" ? [`comment ${edit.id}`] : [];
      return { ...NOTHING, alone: [...own, ...comment], shared: row };
    }
  }
}

/** Offsets name the elements of one reading. */
function key(index: BodyIndex, location: Location): string {
  return String(elementAt(index, location)?.start ?? "nowhere");
}
