import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { exportJob } from "../src/cli/commands/export";
import { perform } from "../src/cli/job";
import { openDocx } from "../src/document/docx";
import { writeDocuments } from "./many-documents";
import { processorTime } from "./measure";
import { best, isThere, runScript, type Took } from "./processes";

/**
 * A folder of 1,000 plan documents: beside the floor (unzip and one pass of the XML parser), on one core and on two, the
 * start of a run, and other programs that read the same documents. COUNT takes another number of documents, MAMMOTH
 * names the folder in which mammoth is installed.
 */

const COUNT = Number(process.env.COUNT ?? 1000);
const RUNS = 2;
const BUILT = "build/cli/action-plan.js";

function line(name: string, took: Took | number | undefined, floor: number, documents = COUNT): void {
  const processor = typeof took === "object" ? took.processor : took;
  const cells =
    processor === undefined
      ? ["not here"]
      : [
          `${(processor / documents).toFixed(2)} ms`,
          `${((1000 * documents) / processor).toFixed(0)} /s`,
          `x ${(processor / floor).toFixed(2)}`,
          ...(typeof took === "object" ? [`${(took.clock / 1000).toFixed(1)} s`] : []),
        ];
  process.stdout.write(`  ${name.padEnd(34)}${cells.map((cell) => cell.padStart(12)).join("")}\n`);
}

/** The parts that a plan is read from: the document, what it is numbered by, its comments, and what leads there. */
const READ =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/(_rels\/document\.xml\.rels|(document|numbering|styles|comments)\.xml))$/;

/** Unzip, and one pass of the XML parser with nobody listening. */
function floorOf(bytes: Uint8Array): void {
  const parts = unzipSync(bytes, { filter: ({ name }) => READ.test(name) });
  for (const part of Object.values(parts)) {
    new SaxesParser({ xmlns: false }).write(new TextDecoder().decode(part)).close();
  }
}

/** The best of some runs over all documents, warm, in milliseconds of processor time. */
async function warm(work: () => unknown): Promise<number> {
  let least = Infinity;
  await work();
  for (let run = 0; run < RUNS; run += 1) {
    const start = processorTime();
    await work();
    least = Math.min(least, processorTime() - start);
  }
  return least;
}

const noInput = { input: () => Promise.resolve(new Uint8Array()) };
const options = { format: "ndjson", list: true, mark: false, stamp: "2024-10-15T00:00:00Z" } as const;

async function onOneCore(files: readonly string[]): Promise<number> {
  const floor = await warm(() => files.forEach((file) => floorOf(readFileSync(file))));
  process.stdout.write(
    `  ${"".padEnd(34)}${["processor", "documents", "floor", "clock"].map((one) => one.padStart(12)).join("")}\n`,
  );
  line("floor: unzip and parse", floor, floor);
  const reading = await warm(async () => {
    for (const file of files) await openDocx(readFileSync(file)).read();
  });
  line("reading alone, warm", reading, floor);
  const ours = await warm(async () => {
    for (const file of files) await perform(file, { job: exportJob, options, brought: {} }, noInput);
  });
  line("export, warm", ours, floor);
  return floor;
}

function onTwoCores(folder: string, floor: number): void {
  // Left to itself, one process has its code compiled on the other core, and is more than one core then.
  const pinned = isThere("taskset -c 0 true") ? "taskset -c 0 " : "";
  const command = (jobs: number): string => `node ${BUILT} export "$1" --format ndjson --jobs ${jobs}`;
  const took = [`${pinned}${command(1)}`, command(2)].map((script) =>
    best(RUNS, () => runScript(script, [folder])),
  );
  took.forEach((one, index) => line(`export --jobs ${index + 1}, with its start`, one, floor));
  const [one, two] = took;
  if (one === undefined || two === undefined) return;
  const faster = (took: Took): string => (one.clock / took.clock).toFixed(2);
  process.stdout.write(`  two cores by the clock: ${faster(two)} times as fast as one\n`);
  // What two processes that share nothing make of the same: more is not to be had on this machine at this hour. Even and
  // odd documents are of different kinds, so that each half takes its share of both.
  const half = (digits: string): string =>
    `node ${BUILT} export "$1"/*[${digits}].docx --format ndjson --jobs 1 >/dev/null`;
  const apart = best(RUNS, () => runScript(`${half("01234")} & ${half("56789")} & wait`, [folder]));
  line("two processes, half of them each", apart, floor);
  if (apart === undefined) return;
  process.stdout.write(`  two processes by the clock: ${faster(apart)} times as fast as one\n`);
}

function others(folder: string, floor: number): void {
  const python = "/usr/bin/python3";
  const tables =
    "import sys,glob,docx\nfor f in sorted(glob.glob(sys.argv[1]+'/*.docx')):\n" +
    " for t in docx.Document(f).tables:\n  for r in t.rows: [c.text for c in r.cells]\n";
  const there = isThere(`${python} -c "import docx"`);
  line(
    "python-docx, text of the tables",
    there ? runScript(`${python} -c "$2" "$1"`, [folder, tables]) : undefined,
    floor,
  );
  const pandoc = 'for f in "$1"/*.docx; do pandoc -f docx -t json "$f"; done';
  line(
    "pandoc to JSON, a start each",
    isThere("pandoc --version") ? runScript(pandoc, [folder]) : undefined,
    floor,
  );
  const mammoth = path.resolve(process.env.MAMMOTH ?? ".", "node_modules/mammoth");
  const html =
    `const m=require("${mammoth}"),fs=require("fs"),d=process.argv[1];` +
    `(async()=>{for(const f of fs.readdirSync(d).sort())await m.convertToHtml({path:d+"/"+f})})()`;
  const node = `node -e "$2" "$1"`;
  line(
    "mammoth to HTML",
    isThere(`test -d "${mammoth}"`) ? runScript(node, [folder, html]) : undefined,
    floor,
  );
}

/** A shell counts processor time in hundredths of a second, so one start alone would be told by its nearest ten. */
const STARTS = 5;

function starts(file: string): void {
  const measure = (script: string): Took | undefined => {
    const took = best(9, () => runScript(Array<string>(STARTS).fill(script).join(";"), [file]));
    return took && { clock: took.clock / STARTS, processor: took.processor / STARTS };
  };
  const empty = measure("node -e 0");
  const table = [
    ["an empty node process", empty],
    ["action-plan --version", measure(`node ${BUILT} --version`)],
    ["export of one document", measure(`node ${BUILT} export "$1"`)],
  ] as const;
  for (const [name, took] of table) {
    const cells = (["processor", "clock"] as const).flatMap((kind) => [
      `${took?.[kind].toFixed(0) ?? "-"} ms`,
      `x ${((took?.[kind] ?? NaN) / (empty?.[kind] ?? NaN)).toFixed(1)}`,
    ]);
    process.stdout.write(`  ${name.padEnd(34)}${cells.map((cell) => cell.padStart(12)).join("")}\n`);
  }
}

/** From how many documents on workers are quicker: the clock of both ways. */
function breakEven(files: readonly string[]): void {
  for (const count of [20, 40, 80]) {
    const some = files.slice(0, count);
    const [one, two] = [1, 2].map((jobs) =>
      best(RUNS, () => runScript(`node ${BUILT} export --format ndjson --jobs ${jobs} "$@"`, some)),
    );
    const bytes = some.reduce((sum, file) => sum + readFileSync(file).length, 0);
    process.stdout.write(
      `  ${`${count} documents, ${(bytes / 1000).toFixed(0)} kB`.padEnd(34)}${`${one?.clock.toFixed(0) ?? "-"} ms`.padStart(12)}${`${two?.clock.toFixed(0) ?? "-"} ms`.padStart(12)}\n`,
    );
  }
}

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "action-plan-bench-"));
  try {
    const files = await writeDocuments(folder, COUNT);
    const load = os.loadavg().map((one) => one.toFixed(1));
    process.stdout.write(
      `  ${COUNT} documents, ${os.cpus()[0]?.model.trim() ?? ""}, ${os.availableParallelism()} cores, load ${load.join(" ")}\n`,
    );
    const floor = await onOneCore(files);
    onTwoCores(folder, floor);
    others(folder, floor);
    starts(files[0] ?? "");
    process.stdout.write(`  ${"".padEnd(34)}${"--jobs 1".padStart(12)}${"--jobs 2".padStart(12)}\n`);
    breakEven(files);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void main();
