import { readdirSync } from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { EXIT } from "../../src/cli/exit";
import type { Job } from "../../src/cli/job";
import { JOBS } from "../../src/cli/jobs";
import { inOrder, type Pool, startPool } from "../../src/cli/pool";
import { repositoryRoot } from "../support/shared";
import { completePlan, wordDialect, writtenPlan } from "../support/documents";
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
let atLast = Promise.resolve();
let told = 0;
const answer = (file) => process.send({ outcome: { result: job + " " + file, read: true, said: [], codes: [] } });
const take = async (message) => {
  if (message === "hang") for (;;) ;
  else if (message === "memory") for (;;) hoard.push(new Array(100_000).fill(message));
  else if (message === "crash") await new Promise(() => setImmediate(() => { throw new Error("no reason"); }));
  else if (message === "leave") process.exit(7);
  else if (message === "killed") process.kill(process.pid, "SIGKILL");
  else if (message.endsWith("pid"))
    process.send({ outcome: { result: String(process.pid), read: true, said: [], codes: [] } });
  else if (message === "refuse") process.send({ failed: "Error: no reason" });
  else {
    if (message.startsWith("slow")) await new Promise((resolve) => setTimeout(resolve, 200));
    answer(message.endsWith("told") ? message + " " + told : message);
  }
  if (message.startsWith("last")) setImmediate(() => process.exit());
};
process.on("message", (message) => {
  told += 1;
  if (typeof message === "string") atLast = atLast.then(() => take(message));
  else { job = message.job; process.send("ready"); }
});
process.on("disconnect", () => process.exit());
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
    const files = ["a", "hang", "b", "memory", "c", "crash", "d", "leave", "killed", "refuse", "e"];
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
      "out-of-memory",
      "unexpected",
      "code e",
    ]);
    expect(outcomes.filter(({ read }) => !read)).toHaveLength(6);
    const [, hung] = outcomes;
    expect(hung?.codes).toEqual([EXIT.unreadable]);
    expect(hung?.said).toEqual([expect.stringMatching(/^hang: Reading took too long/)]);
    expect(outcomes[7]?.said).toEqual([expect.stringContaining("its worker ended with 7")]);
    expect(outcomes[9]?.said).toEqual([expect.stringContaining("no reason")]);
  }, 60_000);

  it("makes nothing of workers that die when they have answered", async () => {
    const { run } = await start(2);
    const files = Array.from({ length: 12 }, (_, index) => `last ${index}`);
    const outcomes = await Promise.all(files.map(run));
    expect(outcomes.map(({ result }) => result)).toEqual(files.map((file) => `code ${file}`));
  }, 60_000);

  it("gives each document its own answer, also where this process was stopped for longer than one may take", async () => {
    const { run } = await start(1, 1);
    expect(await run("a")).toMatchObject({ result: "code a" });
    const files = ["slow 1", "slow 2", "hang", "slow 3"];
    const outcomes = files.map(run);
    await setTimeout(20);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1300);
    expect((await Promise.all(outcomes)).map(({ result }) => result)).toEqual([
      "code slow 1",
      "code slow 2",
      "timed-out",
      "code slow 3",
    ]);
  }, 60_000);

  it("goes on with a worker that had nothing to say of a document", async () => {
    const { run } = await start(1);
    const files = ["pid", "refuse", "pid", "refuse", "slow pid"];
    const results = (await Promise.all(files.map(run))).map(({ result }) => result);
    const [pid] = results;
    expect(results).toEqual([pid, "unexpected", pid, "unexpected", pid]);
    expect(pid).toMatch(/^\d+$/);
  });

  it("tells a worker of the next document while it is at one, and of no more", async () => {
    const { run } = await start(1);
    const [first] = await Promise.all(["slow told", "a", "b", "c"].map(run));
    // The task was the first that it was told.
    expect(first).toMatchObject({ result: "code slow told 3" });
  });

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
    expect(answered).toEqual(["unexpected", "unexpected"]);
  });

  it("is done by this process where no worker can be started", async () => {
    const task = { job: codeOf, options: undefined, brought: {} };
    const file = desk().path("no-such-program.cjs");
    pool = await startPool(task, 2, { file, seconds: 30, megabytes: 32 });
    const plan = desk().put("plan.docx", writtenPlan(wordDialect(), [completePlan]));
    const outcomes = await Promise.all([plan, desk().path("none.docx"), plan].map(pool.run));
    expect(outcomes.map(({ result }) => result)).toEqual(["read", "not-found", "read"]);
  }, 60_000);

  it("is done by this process where workers never begin", async () => {
    const task = { job: codeOf, options: undefined, brought: {} };
    const file = desk().put("silent.cjs", "setInterval(() => undefined, 1000);");
    pool = await startPool(task, 2, { file, seconds: 1, megabytes: 32 });
    expect(await pool.run(desk().path("none.docx"))).toMatchObject({ result: "not-found" });
  }, 60_000);

  it("leaves nobody behind who works on when a signal ends this process", async () => {
    const script = desk().put("worker.cjs", SCRIPT);
    const before = process.listenerCount("SIGTERM");
    pool = await startPool({ job: codeOf, options: undefined, brought: {} }, 1, {
      file: script,
      seconds: 30,
      megabytes: 32,
    });
    const kill = jest.spyOn(process, "kill").mockReturnValue(true);
    const hung = pool.run("hang");
    await setTimeout(500);
    process.emit("SIGTERM", "SIGTERM");
    expect(await hung).toMatchObject({ read: false });
    expect(kill).toHaveBeenCalledWith(process.pid, "SIGTERM");
    kill.mockRestore();
    await pool.close();
    expect(process.listenerCount("SIGTERM")).toBe(before);
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
