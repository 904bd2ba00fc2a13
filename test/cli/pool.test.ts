import { readdirSync } from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
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
const SCRIPT = `
const hoard = [];
let job;
const answer = (file) => process.send({ result: job + " " + file, read: true, said: [], codes: [] });
process.on("message", (message) => {
  if (typeof message !== "string") job = message.job;
  else if (message === "hang") for (;;) ;
  else if (message === "memory") for (;;) hoard.push(new Array(100_000).fill(message));
  else if (message === "crash") setImmediate(() => { throw new Error("no reason"); });
  else if (message === "leave") process.exit(7);
  else answer(message);
  if (message === "last") setImmediate(() => process.exit());
});
`;

describe("a pool of workers", () => {
  let pool: Pool<string> | undefined;
  afterEach(async () => {
    await pool?.close();
  });

  async function start(count: number, seconds = 3): Promise<Pool<string>> {
    const file = desk().put("worker.cjs", SCRIPT);
    const task = { job: codeOf, options: undefined, brought: {} };
    pool = await startPool(task, count, { file, seconds, megabytes: 32 });
    return pool;
  }

  it("makes of what ends a worker one error, and goes on with a fresh one", async () => {
    const { run } = await start(2);
    const files = ["a", "hang", "b", "memory", "c", "crash", "d", "leave", "e"];
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
    expect(outcomes[7]?.said).toEqual([expect.stringContaining("its worker ended with 7")]);
  }, 60_000);

  it("makes nothing of a worker that dies when it has answered", async () => {
    const { run } = await start(1);
    expect(await run("last")).toMatchObject({ result: "code last" });
    await setTimeout(500);
    expect(await run("a")).toMatchObject({ result: "code a", read: true });
  }, 60_000);

  it("gives each document as long as another has had, however long it waited", async () => {
    const { run } = await start(1, 1);
    const outcomes = await Promise.all(["hang", "hang", "a"].map(run));
    expect(outcomes.map(({ result }) => result)).toEqual(["timed-out", "timed-out", "code a"]);
  }, 60_000);

  it("ends at once, whatever its workers do, and begins nothing more", async () => {
    const { run, close } = await start(1, 30);
    const answered: string[] = [];
    for (const file of ["hang", "a"]) void run(file).then(({ result }) => answered.push(result));
    await close();
    await setTimeout(200);
    expect(answered).toEqual(["unexpected"]);
  });

  it("starts no worker where there is no such program, and says so of each document", async () => {
    pool = await startPool({ job: codeOf, options: undefined, brought: {} }, 2, {
      file: desk().path("no-such-file.cjs"),
      seconds: 30,
      megabytes: 32,
    });
    const outcomes = await Promise.all(["a", "b", "c"].map(pool.run));
    expect(outcomes.map(({ result }) => result)).toEqual(["unexpected", "unexpected", "unexpected"]);
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
