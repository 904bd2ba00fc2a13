/**
 * `npm test`: every check of the project, one line each, and at the end `N passed, N failed`: jest's tests. The
 * exit status is 1 as soon as any step failed, be it a test, a rule or a build; all steps are run either way.
 */
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(fileURLToPath(import.meta.url), "../..");
const results = path.join(root, "test-results");
const quick = process.argv.includes("--no-e2e");

const script = (name) => ["npm", ["run", "--silent", name]];

/** Runs jest for some projects, in as many workers, and has it write down what it counted. */
const jest = (name, workers, ...projects) => [
  process.execPath,
  [
    path.join(root, "node_modules/jest/bin/jest.js"),
    ...["--json", "--outputFile", path.join(results, `${name}.json`), "--silent"],
    ...["--maxWorkers", workers, "--selectProjects", ...projects],
  ],
];

/** What looks at the sources alone: as many at once as there are cores, the longest first. */
const readings = [
  ["lint", ...script("lint")],
  ["types", ...script("typecheck")],
  ["formatting", ...script("format:check")],
  ["rooms", ...script("rooms")],
  ["unused code", ...script("unused")],
];

/** What needs the steps before it, or the machine for itself. */
const runs = [
  [
    "builds",
    process.execPath,
    [path.join(root, "tools/build.mjs"), "cli", "pane", "workbench-pane", "workbench"],
  ],
  ["tests: unit, contract, pane", ...jest("unit", "100%", "unit", "pane")],
  ...(quick ? [] : [["tests: end to end", ...jest("e2e", "2", "e2e")]]),
];

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(0)} s`;

/** Runs one step; what it says is shown only where it failed. Gives its name where it did. */
function run([name, command, args]) {
  const since = Date.now();
  const child = spawn(command, args, {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  const said = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"]) {
    child[stream].setEncoding("utf8").on("data", (text) => (said[stream] += text));
  }
  return new Promise((resolve) => {
    child.on("error", ({ message }) => (said.stderr += message));
    child.on("close", (status) => {
      const done = status === 0;
      console.log(`${done ? "ok    " : "FAILED"} ${name} (${seconds(since)})`);
      if (!done) console.log(`${name.startsWith("tests") ? "" : said.stdout}${said.stderr}`);
      resolve(done ? [] : [name]);
    });
  });
}

/** Runs steps from one list, `width` of them at a time; gives the names of those that failed. */
async function runAll(steps, width) {
  const waiting = [...steps];
  const worker = async () => {
    const names = [];
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      names.push(...(await run(step)));
    }
    return names;
  };
  return (await Promise.all(Array.from({ length: width }, worker))).flat();
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
const failed = [...(await runAll(readings, os.availableParallelism())), ...(await runAll(runs, 1))];
const counts = ["unit", "e2e"].map(counted);
const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
if (sum("numPendingTests") > 0)
  console.log(`${sum("numPendingTests")} skipped: their names say what they need.`);
if (failed.length > 0) console.log(`Failed: ${failed.join(", ")}.`);
console.log(`${sum("numPassedTests")} passed, ${sum("numFailedTests")} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
