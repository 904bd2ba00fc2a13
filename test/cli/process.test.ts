import { type ChildProcessByStdio, spawn } from "node:child_process";
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

  it("ends quietly when its reader goes away", async () => {
    const file = desk().put("long.docx", writtenPlan(wordDialect(), [longPlan(300)]));
    const child = start("export", file);
    child.stdout.once("data", () => child.stdout.destroy());
    const [code, said] = await Promise.all([ended(child), text(child.stderr)]);
    expect({ code, said }).toEqual({ code: 0, said: "" });
  }, 60_000);
});
