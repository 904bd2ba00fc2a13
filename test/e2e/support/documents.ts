import { strFromU8, unzipSync } from "fflate";
import { check, type Finding } from "../../../src/core/checks";
import { addressOfCell, type CellLocation, type Snapshot } from "../../../src/core/model";
import type { Plan } from "../../../src/core/plan";
import { recognise } from "../../../src/core/recognise";
import { builtinTemplates } from "../../../src/core/templates";
import { openDocx } from "../../../src/document/docx";

/** The day on which every test takes place: the sample's dates lie ahead of it. */
export const today = "2026-09-21";

/** What the engine makes of a document without any pane. */
export interface Understood {
  readonly snapshot: Snapshot;
  readonly plans: readonly Plan[];
  readonly findings: readonly Finding[];
}

export async function understand(docx: Uint8Array): Promise<Understood> {
  const snapshot = await openDocx(docx).read();
  const { plans } = recognise(snapshot, builtinTemplates);
  return { snapshot, plans, findings: check(plans, { asOf: today, templates: builtinTemplates }).findings };
}

/** A finding of a check and the cell that it is about. */
export interface CellFinding {
  readonly message: string;
  readonly cell: CellLocation;
}

/** @throws Error where a check found nothing about a cell */
export function findingOf({ findings }: Pick<Understood, "findings">, check: string): CellFinding {
  const { message, location } = findings.find((finding) => finding.check === check) ?? {};
  const { table, row, column } = location ?? {};
  if (message === undefined || table === undefined || row === undefined || column === undefined) {
    throw new Error(`the check ${check} found no cell`);
  }
  return { message, cell: { table, row, column } };
}

/** The document with one empty cell filled by the .docx host, to compare with what the pane made. */
export async function withCell(docx: Uint8Array, location: CellLocation, text: string): Promise<Uint8Array> {
  const document = openDocx(docx);
  const at = addressOfCell(await document.read(), location);
  if (at === undefined) throw new Error("there is no such cell");
  await document.apply([{ kind: "setCell", at, expect: "", text }]);
  return document.save();
}

/** The texts of a package's parts by name. */
export function partsOf(docx: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, strFromU8(bytes, true)]));
}

/** Names of the parts that are not the same, byte for byte, in both; those that only one has among them. */
export function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  const names = new Set([...old.keys(), ...now.keys()]);
  return [...names].filter((name) => old.get(name) !== now.get(name)).sort();
}

/** The stretch in which two XML texts differ: the tags and texts before and behind it are the same in both. */
export function difference(before: string, after: string): { readonly gone: string; readonly come: string } {
  const pieces = (xml: string): readonly string[] => xml.split(/(?=<)|(?<=>)/);
  const [old, now] = [pieces(before), pieces(after)];
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  return {
    gone: old.slice(start, old.length - end).join(""),
    come: now.slice(start, now.length - end).join(""),
  };
}
