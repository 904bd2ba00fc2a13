import { type ChildProcessByStdio, fork, type ForkOptions, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, existsSync } from "node:fs";
import path from "node:path";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { unzipSync } from "fflate";
import packageFile from "../../package.json";
import { memoryFlags } from "../../src/cli/pool";
import { WORKER } from "../../src/cli/worker-process";
import { completePlan, draftPlan, longPlan, wordDialect, writtenPlan } from "../support/documents";
import { repositoryRoot } from "../support/shared";
import { type Desk, useDesk } from "./support";

const desk = useDesk();
const built = path.join(repositoryRoot, "build/cli/action-plan.js");

/** What V8 made of the program. */
const cache = `program-${process.versions.v8}.cache`;

beforeAll(() => {
  if (!existsSync(built)) throw new Error("These tests run what `npm run build:cli` makes.");
});

interface Entry {
  readonly document: { readonly file: string };
  readonly error?: { readonly message: string };
}

/** GNU parallel; another program of this name does not tell its version. */
const PARALLEL = "parallel";
const hasParallel = spawnSync(PARALLEL, ["--version"]).status === 0;

type Child = ChildProcessByStdio<null, Readable, Readable>;

function start(...args: readonly string[]): Child {
  return spawn(process.execPath, [built, ...args], { stdio: ["ignore", "pipe", "pipe"] });
}

function ended(child: Child): Promise<number | null> {
  return new Promise((resolve) => child.once("close", resolve));
}

async function run(...args: readonly string[]): Promise<{ code: number | null; out: string; said: string }> {
  const child = start(...args);
  const [code, out, said] = await Promise.all([ended(child), text(child.stdout), text(child.stderr)]);
  return { code, out, said };
}

/** As the program itself has them. */
const workers = { file: built, seconds: 60, megabytes: 512 };

/** Plans, and among them what is none. */
function folderOfPlans(): string {
  const plans = [completePlan, draftPlan, longPlan(30), completePlan, draftPlan];
  plans.forEach((plan, n) => desk().put(`${n}.docx`, writtenPlan(wordDialect(), [plan])));
  desk().put("2-bad.docx", "no document");
  return desk().path("*.docx");
}

describe("the built command line", () => {
  it("gives data to standard output, words to standard error, and the status that is promised", async () => {
    const draft = desk().put("draft.docx", writtenPlan(wordDialect(), [draftPlan]));
    const missing = desk().path("missing.docx");
    const args = ["check", draft, missing, "--format", "json", "--as-of", "2024-09-16"];
    const [{ code, out, said }, here] = [await run(...args), await desk().run(args)];
    expect(JSON.parse(out)).toEqual([
      expect.objectContaining({ document: { file: draft } }),
      expect.objectContaining({ document: { file: missing }, error: expect.anything() as unknown }),
    ]);
    expect({ code, out, said }).toEqual({ code: 3, out: here.text, said: `${here.said}\n` });
    expect(said).toContain(missing);
  }, 60_000);

  it.each([
    ["none", undefined],
    ["nothing that V8 knows", "something else"],
    ["damaged", Buffer.alloc(1000)],
  ])("starts where what V8 made of it is %s", (_, made) => {
    const files = ["action-plan.js", "pace.cjs", "program.js"];
    files.forEach((name) => copyFileSync(path.join(path.dirname(built), name), desk().path(name)));
    if (made !== undefined) desk().put(cache, made);
    const { stdout, stderr } = spawnSync(process.execPath, [desk().path("action-plan.js"), "--version"], {
      encoding: "utf8",
    });
    expect({ stdout, stderr }).toEqual({ stdout: `${packageFile.version}\n`, stderr: "" });
  });

  it("is kept as V8 made it, for the V8 that it was built with and for its workers", () => {
    const folder = path.dirname(built);
    const start = `
      const { Script } = require("node:vm"), { readFileSync } = require("node:fs");
      require(${JSON.stringify(path.join(folder, "pace.cjs"))}).forEach(require("node:v8").setFlagsFromString);
      const cachedData = readFileSync(${JSON.stringify(path.join(folder, cache))});
      const text = readFileSync(${JSON.stringify(path.join(folder, "program.js"))}, "latin1");
      console.log(new Script(text, { cachedData }).cachedDataRejected);`;
    const rejected = [[], memoryFlags(512)].map((flags) => {
      const { stdout, stderr } = spawnSync(process.execPath, [...flags, "-e", start], { encoding: "utf8" });
      return stdout + stderr;
    });
    expect(rejected).toEqual(["false\n", "false\n"]);
  });

  it("gives the same with workers of its own as without any", async () => {
    const all = folderOfPlans();
    const args = ["export", "--format", "ndjson", "--jobs", "2", "--fail-fast", all];
    const [stopped, here] = [await run(...args), await desk().run(args)];
    expect(stopped).toEqual({ code: 3, out: here.text, said: `${here.said}\n` });
    expect(here.text.trimEnd().split("\n")).toHaveLength(3);
  }, 120_000);

  const parallelly = "is run over shards by GNU parallel, and gives the same";
  (hasParallel ? it : it.skip)(
    `${parallelly}${hasParallel ? "" : " (skipped: it is not installed here)"}`,
    async () => {
      [completePlan, draftPlan, longPlan(30), completePlan, draftPlan].forEach((plan, n) =>
        desk().put(`${n}.docx`, writtenPlan(wordDialect(), [plan])),
      );
      const files = desk()
        .names()
        .map((name) => desk().path(name));
      const shards = ["--keep-order", "--jobs", "2", "--max-args", "2"];
      const command = [process.execPath, built, "export", "--format", "ndjson", "--jobs", "1"];
      const whole = await desk().run(["export", "--format", "ndjson", ...files]);
      const parallel = spawnSync(PARALLEL, [...shards, ...command, ":::", ...files], { encoding: "utf8" });
      expect(parallel.stdout).toBe(whole.text);
      expect(parallel.status).toBe(0);
    },
    120_000,
  );

  it("ends quietly when its reader goes away", async () => {
    const file = desk().put("long.docx", writtenPlan(wordDialect(), [longPlan(300)]));
    const child = start("export", file);
    child.stdout.once("data", () => child.stdout.destroy());
    const [code, said] = await Promise.all([ended(child), text(child.stderr)]);
    expect({ code, said }).toEqual({ code: 0, said: "" });
  }, 60_000);
});

describe("workers", () => {
  const options: ForkOptions = { serialization: "advanced", stdio: ["ignore", "ignore", "ignore", "ipc"] };

  it("end when whoever started them is gone", async () => {
    const worker = fork(built, [WORKER], options);
    worker.send({ job: "no such job" });
    expect(await once(worker, "exit")).toEqual([1, null]);
    const orphan = fork(built, [WORKER], options);
    orphan.send({ job: "export", options: { format: "ndjson", list: true, mark: false }, brought: {} });
    expect(await once(orphan, "message")).toMatchObject(["ready"]);
    orphan.send("no-such-file.docx");
    expect(await once(orphan, "message")).toMatchObject([{ outcome: { read: false } }]);
    orphan.disconnect();
    expect(await once(orphan, "exit")).toEqual([0, null]);
  }, 60_000);

  it("have handed over a long answer before they begin with the next document", async () => {
    const long = desk().put("long.docx", writtenPlan(wordDialect(), [longPlan(1000)]));
    // Whoever reads what nobody writes waits for ever.
    const silent = desk().path("silent.docx");
    expect(spawnSync("mkfifo", [silent]).status).toBe(0);
    const worker = fork(built, [WORKER], options);
    const said: { readonly outcome?: { readonly result: string } }[] = [];
    worker.on("message", (message: (typeof said)[number]) => said.push(message));
    worker.send({ job: "export", options: { format: "ndjson", list: true, mark: false }, brought: {} });
    worker.send(long);
    worker.send(silent);
    while (said.length < 2) await once(worker, "message");
    expect(said[1]?.outcome?.result.length).toBeGreaterThan(1_000_000);
    worker.kill("SIGKILL");
    await once(worker, "exit");
    expect(said).toHaveLength(2);
  }, 60_000);

  it("are nothing that a person can start", async () => {
    const { code, said } = await run(WORKER);
    expect(code).toBe(2);
    expect(said).toContain(`unknown command '${WORKER}'`);
  }, 60_000);

  it("give the same as one thread, and shards of it add up to the same", async () => {
    const all = folderOfPlans();
    const ndjson = (...args: readonly string[]): ReturnType<Desk["run"]> =>
      desk().run(["export", "--format", "ndjson", ...args]);
    const one = await ndjson("--jobs", "1", all);
    const lines = one.text.trimEnd().split("\n");
    expect(lines.map((line) => path.basename((JSON.parse(line) as Entry).document.file))).toEqual(
      desk().names(),
    );
    expect(one.code).toBe(3);
    expect(one.said).toBe((JSON.parse(lines[2] ?? "") as Entry).error?.message ?? "");
    expect(one.said).toContain(desk().path("2-bad.docx"));
    const [early, late] = [
      await ndjson(desk().path("[0-2]*.docx")),
      await ndjson(desk().path("[3-9]*.docx")),
    ];
    expect(early.text + late.text).toBe(one.text);
    const two = await desk().run(["export", "--format", "ndjson", "--jobs", "2", all], undefined, workers);
    expect(two).toEqual(one);
  }, 120_000);

  it.each([[["guide", "--most", "1"]]])("print the same as one thread: %j", async (args) => {
    const all = folderOfPlans();
    const with2 = await desk().run([...args, all, "--jobs", "2"], undefined, workers);
    expect(with2).toEqual(await desk().run([...args, all]));
    expect(with2.text).not.toBe("");
  });

  it.each([
    [["annotate", "--author", "A. Lee"]],
    [["convert", "--to", "cadre"]],
    [["fill", "--from", "VALUES"]],
  ])("write the same as one thread: %j", async (args) => {
    const all = folderOfPlans();
    const values = { plans: [{ fields: [{ id: "school", text: "Northgate" }] }] };
    const given = args.map((one) => (one === "VALUES" ? desk().put("v.json", JSON.stringify(values)) : one));
    const into = (folder: string): string => `${desk().path(folder)}/`;
    const two = await desk().run([...given, all, "-o", into("two"), "--jobs", "2"], undefined, workers);
    expect(two).toEqual(await desk().run([...given, all, "-o", into("one")]));
    for (const name of ["0.docx", "1.docx", "2.docx", "3.docx", "4.docx"]) {
      // What is built packs with Node.js, tests with what browsers have: the bytes differ, what they hold does not.
      expect(unzipSync(desk().get(`two/${name}`))).toEqual(unzipSync(desk().get(`one/${name}`)));
    }
  });
});
