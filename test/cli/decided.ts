import { decisionsOf, mergeStateParts } from "../../src/core/state";
import { openDocx } from "../../src/document/docx";
import { attendancePlan, wordDialect, writtenPlan } from "../support/documents";
import type { Desk } from "./support";

/** The strategy of the plan in `attendance`. */
export const ATTENDANCE = "Call home within a day of each unexplained absence";

/** A document with one plan that lacks an owner. */
export function attendance(desk: Desk): string {
  return desk.put("plan.docx", writtenPlan(wordDialect(), [attendancePlan]));
}

/** Runs a command that writes a document and gives the name of what it wrote. */
export async function kept(desk: Desk, file: string, ...args: readonly string[]): Promise<string> {
  const out = desk.path(`${desk.names().length}.docx`);
  expect(await desk.run([args[0] ?? "", file, ...args.slice(1), "-o", out])).toMatchObject({
    code: 0,
    text: "",
  });
  return out;
}

/** The bytes of a document on the desk, by its path. */
export function bytesOf(desk: Desk, file: string): Uint8Array {
  return desk.get(file.slice(desk.folder.length + 1));
}

/** What a document keeps of what people decided. */
export async function decisionsIn(desk: Desk, file: string): Promise<ReturnType<typeof decisionsOf>> {
  const snapshot = await openDocx(bytesOf(desk, file)).read();
  return decisionsOf(mergeStateParts(snapshot.state));
}

/** What a command prints that has nothing to complain about. */
export async function paper(desk: Desk, ...args: readonly string[]): Promise<string> {
  const ran = await desk.run(args);
  expect(ran).toMatchObject({ code: 0, said: "" });
  return ran.text;
}
