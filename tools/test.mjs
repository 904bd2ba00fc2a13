/**
 * `npm test`: every check of the project, one line each, and at the end `N passed, N failed`: jest's tests. The
 * exit status is 1 as soon as any step failed, be it a test, a rule or a build; all steps are run either way.
 */
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { writeGroups } from "./jest/groups.mjs";

const root = path.resolve(fileURLToPath(import.meta.url), "../..");
const results = path.join(root, "test-results");
const quick = process.argv.includes("--no-e2e");

const script = (name) => ["npm", ["run", "--silent", name]];

/** Runs jest by one of its settings, in as many workers, and has it write down what it counted. */
const jest = (name, workers, ...settings) => [
  process.execPath,
  [
    path.join(root, "node_modules/jest/bin/jest.js"),
    ...["--json", "--outputFile", path.join(results, `${name}.json`), "--silent"],
    ...["--maxWorkers", workers, ...settings],
  ],
];

/** What looks at the sources alone: the first takes as long as all others and the builds. */
const readings = [
  ["lint", ...script("lint")],
  ["types", ...script("typecheck")],
  ["formatting", ...script("format:check")],
  ["rooms", ...script("rooms")],
  ["unused code", ...script("unused")],
];

const builds = ["builds", process.execPath, [path.join(root, "tools/build.mjs"), "cli", "pane", "workbench"]];

/** The two runs of jest, by the names of their results. */
const tests = {
  unit: ["tests: unit, contract, pane", ...jest("unit", "100%", "--config", "tools/jest/groups.config.cjs")],
  e2e: ["tests: end to end", ...jest("e2e", "2", "--selectProjects", "e2e")],
};

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
    child.on("close", (status, signal) => {
      const done = status === 0;
      console.log(`${done ? "ok    " : "FAILED"} ${name} (${seconds(since)}${signal ? `, ${signal}` : ""})`);
      if (!done)
        console.log(name.startsWith("tests") ? withoutPassed(said.stderr) : said.stdout + said.stderr);
      resolve(done ? [] : [name]);
    });
  });
}

/** What jest says of the files that failed. */
function withoutPassed(text) {
  return text
    .split("\n")
    .filter((line) => !line.startsWith("PASS "))
    .join("\n");
}

/** Runs steps one after the other; gives the names of those that failed. */
async function runAll(steps) {
  const failed = [];
  for (const step of steps) failed.push(...(await run(step)));
  return failed;
}

/** What jest counted in one of its result files; where there is none, jest was ended before it was done. */
function counted(name) {
  try {
    return JSON.parse(readFileSync(path.join(results, `${name}.json`), "utf8"));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, testResults: [] };
  }
}

/** How much is shown again of each failure, in lines. */
const LINES = 8;

/** The start of a message, without colours and empty lines. */
function inShort(message) {
  const lines = stripVTControlCharacters(message).split("\n");
  return lines
    .filter((line) => line.trim() !== "")
    .slice(0, LINES)
    .map((line) => `    ${line.slice(0, 200)}`)
    .join("\n");
}

/** Each test that failed, and each file that could not be run, with the start of what was wrong. */
function failures({ testResults }) {
  return testResults.flatMap(({ name, message, status, assertionResults }) => {
    const file = path.relative(root, name);
    const told = assertionResults
      .filter((test) => test.status === "failed")
      .map(({ fullName, failureMessages }) => `${file}: ${fullName}\n${inShort(failureMessages.join("\n"))}`);
    return status === "failed" && told.length === 0 ? [`${file}\n${inShort(message)}`] : told;
  });
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
writeGroups(path.join(root, "test"), path.join(results, "groups"));
const [lint, ...others] = readings;
// A browser that shares two cores with other tests answers so late that waits come to their end.
const failed = [
  ...(await Promise.all([runAll([lint]), runAll([builds, ...others])])).flat(),
  ...(await run(tests.unit)),
  ...(quick ? [] : await run(tests.e2e)),
];
const counts = Object.keys(tests).map(counted);
const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
if (sum("numPendingTests") > 0)
  console.log(`${sum("numPendingTests")} skipped: their names say what they need.`);
// Last, so that they are still there where the start of a long log is cut off.
for (const failure of counts.flatMap(failures)) console.log(`FAILED ${failure}`);
if (failed.length > 0) console.log(`Failed: ${failed.join(", ")}.`);
console.log(`${sum("numPassedTests")} passed, ${sum("numFailedTests")} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
