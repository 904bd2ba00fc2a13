/**
 * `npm test`: every check of the project, one line each, and at the end `N passed, N failed`: jest's tests. The
 * exit status is 1 as soon as any step failed, be it a test, a rule or a build; all steps are run either way.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(fileURLToPath(import.meta.url), "../..");
const results = path.join(root, "test-results");
const quick = process.argv.includes("--no-e2e");

const script = (name) => ["npm", ["run", "--silent", name]];

/** Runs jest for some projects and has it write down what it counted. By itself it leaves half the cores idle. */
const jest = (name, ...rest) => [
  process.execPath,
  [
    path.join(root, "node_modules/jest/bin/jest.js"),
    ...[
      "--maxWorkers",
      "100%",
      "--json",
      "--outputFile",
      path.join(results, `${name}.json`),
      "--silent",
      ...rest,
    ],
  ],
];

const steps = [
  ["formatting", ...script("format:check")],
  ["types", ...script("typecheck")],
  ["lint", ...script("lint")],
  ["rooms", ...script("rooms")],
  ["unused code", ...script("unused")],
  ["build: command line", ...script("build:cli")],
  ["build: pane", ...script("build")],
  ["build: workbench", ...script("build:workbench")],
  ["tests: unit, contract, pane", ...jest("unit", "--selectProjects", "unit", "pane")],
  ...(quick ? [] : [["tests: end to end", ...jest("e2e", "--selectProjects", "e2e", "--runInBand")]]),
];

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(0)} s`;

/** Runs one step; what it says is shown only where it failed. */
function run([name, command, args]) {
  const since = Date.now();
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
    shell: process.platform === "win32",
  });
  const done = status === 0;
  console.log(`${done ? "ok    " : "FAILED"} ${name} (${seconds(since)})`);
  if (!done) console.log(`${name.startsWith("tests") ? "" : stdout}${stderr}`);
  return done;
}

/** What jest counted in one of its result files; a file that is missing counts as nothing. */
function counted(name) {
  try {
    return JSON.parse(readFileSync(path.join(results, `${name}.json`), "utf8"));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 };
  }
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const failed = steps.filter((step) => !run(step)).map(([name]) => name);
const counts = ["unit", "e2e"].map(counted);
const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
if (sum("numPendingTests") > 0)
  console.log(`${sum("numPendingTests")} skipped: their names say what they need.`);
if (failed.length > 0) console.log(`Failed: ${failed.join(", ")}.`);
console.log(`${sum("numPassedTests")} passed, ${sum("numFailedTests")} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
