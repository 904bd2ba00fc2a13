import { readdirSync } from "node:fs";
import path from "node:path";
import { EXIT } from "../../src/cli/exit";
import type { Job } from "../../src/cli/job";
import { JOBS } from "../../src/cli/jobs";
import { inOrder, type Pool, startPool } from "../../src/cli/pool";
import { repositoryRoot } from "../support/shared";
import { useDesk } from "./support";

const desk = useDesk();

/** What cannot be read, by the code of its error. */
const codeOf: Job<undefined, string> = {
  name: "code",
  of: (input) => (input.ok ? "read" : input.error.code),
};

/** A worker that does what a document is called. */
const WORKER = `
const { workerData, threadId } = require("node:worker_threads");
const hoard = [];
exports.work = async (file) => {
  if (file === "hang") for (;;) ;
  if (file === "memory") for (;;) hoard.push(new Array(100_000).fill(file));
  if (file === "crash") setImmediate(() => { throw new Error("no reason"); });
  if (file === "crash") await new Promise(() => undefined);
  if (file === "refuse") throw new Error("no reason");
  return { result: workerData.job + " " + file, read: true, said: [], codes: [] };
};
`;

describe("a pool of workers", () => {
  let pool: Pool<string> | undefined;
  afterEach(async () => {
    await pool?.close();
  });

  async function start(count: number): Promise<Pool<string>> {
    const file = desk().put("worker.cjs", WORKER);
    const task = { job: codeOf, options: undefined, brought: {} };
    pool = await startPool(task, count, { file, seconds: 3, megabytes: 32 });
    if (pool === undefined) throw new Error("the library is not here");
    return pool;
  }

  it("makes of what ends a worker one error, and goes on with a fresh one", async () => {
    const { run } = await start(2);
    const files = ["a", "hang", "b", "memory", "c", "crash", "d", "refuse", "e"];
    const outcomes = await Promise.all(files.map(run));
    expect(outcomes.map(({ result }) => result)).toEqual([
      "code a",
      "timed-out",
      "code b",
      "out-of-memory",
      "code c",
      "unexpected",
      "code d",
      "unexpected",
      "code e",
    ]);
    expect(outcomes.filter(({ read }) => !read)).toHaveLength(4);
    const [, hung] = outcomes;
    expect(hung?.codes).toEqual([EXIT.unreadable]);
    expect(hung?.said).toEqual([expect.stringMatching(/^hang: Reading took too long/)]);
  }, 60_000);
});

describe("results in order", () => {
  it("come in the order of the list, however long each takes, and are made no faster than they are taken", async () => {
    const made: number[] = [];
    let most = 0;
    let taken = 0;
    const make = async (one: number): Promise<number> => {
      made.push(one);
      most = Math.max(most, made.length - taken);
      for (let turn = 0; turn < (one * 7) % 5; turn += 1) await Promise.resolve();
      return one;
    };
    const list = Array.from({ length: 100 }, (_, index) => index);
    const results: number[] = [];
    for await (const one of inOrder(list, 8, make)) {
      results.push(one);
      taken += 1;
    }
    expect(results).toEqual(list);
    expect(most).toBe(8);
  });

  it("are not made any more once nobody takes them", async () => {
    const made: number[] = [];
    for await (const one of inOrder([1, 2, 3, 4, 5], 2, (number) => Promise.resolve(made.push(number)))) {
      if (one === 2) break;
    }
    expect(made).toEqual([1, 2, 3]);
  });
});

it("knows every job that a command has, each by a name of its own", async () => {
  const folder = path.join(repositoryRoot, "src/cli/commands");
  const modules = await Promise.all(
    readdirSync(folder).map(
      async (file) => (await import(path.join(folder, file))) as Record<string, unknown>,
    ),
  );
  const jobs = modules.flatMap((module) => Object.entries(module)).filter(([name]) => name.endsWith("Job"));
  expect(jobs.length).toBeGreaterThan(10);
  expect(new Set(jobs.map(([, job]) => job))).toEqual(new Set(JOBS));
  expect(new Set(JOBS.map(({ name }) => name)).size).toBe(JOBS.length);
});
