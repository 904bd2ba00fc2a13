import { type ChildProcessByStdio, spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { completePlan, draftPlan, longPlan, wordDialect, writtenPlan } from "../support/documents";
import { repositoryRoot } from "../support/shared";
import { useDesk } from "./support";

const desk = useDesk();
const built = path.join(repositoryRoot, "build/cli/action-plan.js");

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

describe("the built command line", () => {
  it("gives data to standard output, words to standard error, and the status that is promised", async () => {
    const complete = desk().put("complete.docx", writtenPlan(wordDialect(), [completePlan]));
    const draft = desk().put("draft.docx", writtenPlan(wordDialect(), [draftPlan]));
    const missing = desk().path("missing.docx");
    const [done, found, unread, wrong] = await Promise.all([
      run("check", complete, "--format", "json", "--as-of", "2024-09-16"),
      run("check", complete, draft, "--format", "json"),
      run("check", draft, missing, "--format", "json"),
      run("check", missing, "--format", "csv"),
    ]);
    expect([done.code, found.code, unread.code, wrong.code]).toEqual([0, 1, 3, 2]);
    expect(JSON.parse(done.out)).toMatchObject({
      document: { file: complete },
      summary: { errors: 0, warnings: 0, tips: 0, review: 1, complete: 1 },
      findings: [expect.objectContaining({ check: "no-prerequisites", severity: "tip" }) as unknown],
    });
    expect(JSON.parse(found.out)).toHaveLength(2);
    expect(JSON.parse(unread.out)).toEqual([
      expect.objectContaining({ document: { file: draft } }),
      expect.objectContaining({ document: { file: missing }, error: expect.anything() as unknown }),
    ]);
    expect([done.said, found.said]).toEqual(["", ""]);
    expect(unread.said).toContain(missing);
    expect(wrong).toMatchObject({ out: "" });
  }, 60_000);

  it("gives the same on several cores as on one, and shards of it add up to the same", async () => {
    const plans = [completePlan, draftPlan, longPlan(30), completePlan, draftPlan];
    plans.forEach((plan, n) => desk().put(`${n}.docx`, writtenPlan(wordDialect(), [plan])));
    const bad = desk().put("2-bad.docx", "no document");
    const ndjson = (...args: readonly string[]): ReturnType<typeof run> =>
      run("export", "--format", "ndjson", ...args);
    const all = desk().path("*.docx");
    const [one, two, early, late, stopped] = await Promise.all([
      ndjson("--jobs", "1", all),
      ndjson("--jobs", "2", all),
      ndjson(desk().path("[0-2]*.docx")),
      ndjson(desk().path("[3-9]*.docx")),
      ndjson("--jobs", "2", "--fail-fast", all),
    ]);
    const lines = one.out.trimEnd().split("\n");
    expect(lines.map((line) => path.basename((JSON.parse(line) as Entry).document.file))).toEqual(
      desk().names(),
    );
    expect(one.code).toBe(3);
    expect(one.said).toBe(`${(JSON.parse(lines[2] ?? "") as Entry).error?.message ?? ""}\n`);
    expect(one.said).toContain(bad);
    expect(two).toEqual(one);
    expect(early.out + late.out).toBe(one.out);
    expect(stopped).toEqual({ ...one, out: `${lines.slice(0, 3).join("\n")}\n` });
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
      const whole = await run("export", "--format", "ndjson", ...files);
      const parallel = spawnSync(PARALLEL, [...shards, ...command, ":::", ...files], { encoding: "utf8" });
      expect(parallel.stdout).toBe(whole.out);
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
