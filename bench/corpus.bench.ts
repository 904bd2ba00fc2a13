import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { check } from "../src/core/checks";
import { DocumentError } from "../src/core/model";
import { recognise } from "../src/core/recognise";
import { builtinTemplates } from "../src/core/templates";
import { openDocx } from "../src/document/docx";
import { sharedDir } from "../test/support/shared";

/** Real Word files, warm and in one process: how long each takes to be read, recognised and checked. */

const WORD_FILE = /\.(docx|docm|dotx|dotm)$/i;
const SHOWN = 5;

async function readAndCheck(bytes: Uint8Array): Promise<void> {
  try {
    const { plans } = recognise(await openDocx(bytes).read(), builtinTemplates);
    check(plans, { asOf: "2024-10-15", templates: builtinTemplates });
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error; // a named error is a result
  }
}

async function timed(bytes: Uint8Array): Promise<number> {
  const start = performance.now();
  await readAndCheck(bytes);
  return performance.now() - start;
}

async function main(): Promise<void> {
  const folder = sharedDir();
  if (folder === undefined) {
    process.stdout.write("  needs real Word files in ../shared/corpus\n");
    return;
  }
  const entries = readdirSync(path.join(folder, "corpus"), { recursive: true, withFileTypes: true });
  const results: { name: string; milliseconds: number }[] = [];
  for (const entry of entries.filter((one) => one.isFile() && WORD_FILE.test(one.name))) {
    const bytes = readFileSync(path.join(entry.parentPath, entry.name));
    await readAndCheck(bytes);
    results.push({ name: entry.name, milliseconds: await timed(bytes) });
  }
  results.sort((a, b) => b.milliseconds - a.milliseconds);
  const total = results.reduce((sum, one) => sum + one.milliseconds, 0);
  process.stdout.write(`  ${results.length} files in ${total.toFixed(0)} ms; the slowest:\n`);
  for (const { name, milliseconds } of results.slice(0, SHOWN)) {
    process.stdout.write(`  ${milliseconds.toFixed(1).padStart(10)} ms  ${name.slice(-70)}\n`);
  }
}

void main();
