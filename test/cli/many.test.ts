import { mkdirSync, readdirSync } from "node:fs";
import path from "node:path";
import { attendancePlan, completePlan, draftPlan, wordDialect, writtenPlan } from "../support/documents";
import { useDesk } from "./support";

const desk = useDesk();

/** Two plans and what is none, in folders: `plans/a.docx`, `plans/broken.docx`, `plans/east/b.docx`. */
function plans(): string {
  mkdirSync(desk().path("plans/east"), { recursive: true });
  desk().put("plans/a.docx", writtenPlan(wordDialect(), [draftPlan]));
  desk().put("plans/broken.docx", "no document");
  desk().put("plans/east/b.docx", writtenPlan(wordDialect(), [attendancePlan]));
  return desk().path("plans");
}

function below(folder: string): readonly string[] {
  return readdirSync(desk().path(folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".docx"))
    .map((name) => name.replaceAll("\\", "/"))
    .sort();
}

interface Told {
  readonly document: { readonly file: string };
  readonly plans?: readonly object[];
  readonly error?: { readonly code: string };
}

const PRINTING: readonly (readonly [string, readonly string[], RegExp])[] = [
  ["guide", [], /^## What to answer next$/m],
  ["gate", [], /^## Is an action plan needed\?$/m],
  ["review", [], /No review is kept/],
  ["progress", ["--as-of", "2024-10-15"], /^# /m],
];

describe.each(PRINTING)("%s of many documents", (command, options, says) => {
  it("prints a page of each, in their order, with its name; what cannot be read is said", async () => {
    const folder = plans();
    const { code, text, said } = await desk().run([command, folder, ...options]);
    expect(code).toBe(3);
    expect(said).toContain(path.join(folder, "broken.docx"));
    const pages = text.split(/^(?=`.*\.docx`$)/m);
    expect(pages.map((one) => one.slice(1, one.indexOf("`", 1)))).toEqual([
      path.join(folder, "a.docx"),
      path.join(folder, "east", "b.docx"),
    ]);
    for (const one of pages) expect(one).toMatch(says);
    // Each is what is printed of it alone.
    const alone = await desk().run([command, path.join(folder, "a.docx"), ...options]);
    expect(pages[0]).toBe(`\`${path.join(folder, "a.docx")}\`\n\n${alone.text}\n`);
  });

  it("gives a list as JSON, a line each as NDJSON, with an entry for what cannot be read", async () => {
    const pattern = desk().path("plans/**/*.docx");
    plans();
    const json = await desk().run([command, pattern, ...options, "--format", "json"]);
    const told = JSON.parse(json.text) as readonly Told[];
    expect(told.map(({ document, error }) => [path.basename(document.file), error?.code])).toEqual([
      ["a.docx", undefined],
      ["broken.docx", "not-a-docx"],
      ["b.docx", undefined],
    ]);
    const lines = await desk().run([command, pattern, ...options, "--format", "ndjson"]);
    expect(
      lines.text
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line) as Told),
    ).toEqual(told);
    const alone = await desk().run([command, desk().path("plans/a.docx"), ...options, "--format", "json"]);
    expect(JSON.parse(alone.text)).toEqual(told[0]);
    const stopped = await desk().run([command, pattern, ...options, "--format", "ndjson", "--fail-fast"]);
    expect(stopped.text).toBe(lines.text.split("\n").slice(0, 2).join("\n") + "\n");
  });
});

const WRITING: readonly (readonly [string, readonly string[], number])[] = [
  ["annotate", [], 3],
  ["annotate --clear", ["--clear", "--all"], 3],
  ["keep", ["--stage", "early"], 3],
  ["keep --clear", ["--clear"], 3],
  ["fill", ["--from", "VALUES"], 3],
  ["convert", ["--to", "ese-531t"], 3],
];

describe.each(WRITING)("%s with many documents", (name, asked, status) => {
  const [command = ""] = name.split(" ");
  const options = (): readonly string[] =>
    asked.map((one) =>
      one === "VALUES"
        ? desk().put(
            "values.json",
            JSON.stringify({ plans: [{ fields: [{ id: "school", text: "Northgate" }] }] }),
          )
        : one,
    );

  it("writes each below a folder as it is called below the one it comes from, and goes on after a bad one", async () => {
    const folder = plans();
    const out = `${desk().path("done")}/`;
    const { code, text, said } = await desk().run([command, folder, ...options(), "-o", out]);
    expect([code, text]).toEqual([status, ""]);
    expect(said).toContain(path.join(folder, "broken.docx"));
    expect(below("done")).toEqual(["a.docx", "east/b.docx"]);
    // Each is what becomes of it alone.
    const one = desk().path("one.docx");
    await desk().run([command, path.join(folder, "east", "b.docx"), ...options(), "-o", one]);
    expect(Buffer.from(desk().get("done/east/b.docx")).equals(Buffer.from(desk().get("one.docx")))).toBe(
      true,
    );
    // What is said of each comes in the order of the documents.
    const order = ["a.docx", "broken.docx", "b.docx"].map((file) => said.indexOf(file));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it("stops at the first that cannot be read, where asked", async () => {
    const pattern = desk().path("plans/**/*.docx");
    plans();
    const ran = await desk().run([
      command,
      pattern,
      ...options(),
      "--fail-fast",
      "-o",
      `${desk().path("done")}/`,
    ]);
    expect(ran.code).toBe(3);
    expect(below("done")).toEqual(["a.docx"]);
  });
});

describe("documents that are written", () => {
  it("may take their own places, one and many, but convert's", async () => {
    const folder = plans();
    const before = desk().get("plans/east/b.docx");
    expect(await desk().run(["convert", folder, "--to", "cadre", "-o", folder])).toMatchObject({ code: 2 });
    expect(desk().get("plans/east/b.docx")).toEqual(before);
    expect(await desk().run(["annotate", folder, "-o", folder])).toMatchObject({ code: 3 });
    expect(below("plans")).toEqual(["a.docx", "broken.docx", "east/b.docx"]);
    expect(desk().get("plans/east/b.docx")).not.toEqual(before);
    const again = await desk().run(["annotate", path.join(folder, "east"), "-o", path.join(folder, "east")]);
    expect(again).toMatchObject({ code: 0, said: expect.stringContaining("nothing was changed") as string });
  });

  it("take nobody's place that is still to be read", async () => {
    const folder = plans();
    mkdirSync(desk().path("plans/east/east"));
    desk().put("plans/east/a.docx", writtenPlan(wordDialect(), [completePlan]));
    const before = below("plans").map((name) => desk().get(`plans/${name}`));
    const ran = await desk().run(["annotate", folder, "-o", path.join(folder, "east")]);
    expect(ran).toMatchObject({ code: 2, said: expect.stringMatching(/still to be read/) as string });
    expect(below("plans").map((name) => desk().get(`plans/${name}`))).toEqual(before);
  });

  it("go to a file or a folder where there is one, also from a folder or a pattern that holds one", async () => {
    plans();
    const [file, east] = [desk().path("plans/east/b.docx"), desk().path("plans/east")];
    const out = desk().path("one.docx");
    expect(await desk().run(["keep", east, "--stage", "final", "-o", out])).toMatchObject({ code: 0 });
    expect(
      await desk().run(["keep", file, "--stage", "final", "-o", `${desk().path("x/y")}/`]),
    ).toMatchObject({
      code: 0,
    });
    expect(below("x")).toEqual(["y/b.docx"]);
    expect(desk().get("x/y/b.docx")).toEqual(desk().get("one.docx"));
  });

  it("are told as entries of data where one cannot be written, and the others go on", async () => {
    const folder = plans();
    desk().put("plans/east/c.docx", writtenPlan(wordDialect(), [completePlan]));
    // A file stands where a folder is to be.
    mkdirSync(desk().path("done"));
    desk().put("done/east", "");
    const out = `${desk().path("done")}/`;
    const ran = await desk().run(["convert", folder, "--to", "ese-531t", "-o", out, "--format", "ndjson"]);
    const told = ran.text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Told);
    expect(told.map(({ document, error }) => [path.basename(document.file), error?.code])).toEqual([
      ["a.docx", undefined],
      ["broken.docx", "not-a-docx"],
      ["b.docx", "not-written"],
      ["c.docx", "not-written"],
    ]);
    expect(ran.code).toBe(3);
    expect(below("done")).toEqual(["a.docx"]);
  });
});

it("says of each document that it has not what was asked for, and goes on", async () => {
  const folder = plans();
  desk().put("plans/two.docx", writtenPlan(wordDialect(), [draftPlan, attendancePlan]));
  const ran = await desk().run(["guide", folder, "--plan", "2", "--format", "json"]);
  const told = JSON.parse(ran.text) as readonly Told[];
  expect(told.map(({ error, plans: own }) => error?.code ?? own?.length)).toEqual([
    "not-in-document",
    "not-a-docx",
    "not-in-document",
    1,
  ]);
  expect(ran.code).toBe(2);
  expect(ran.said).toContain(`${path.join(folder, "a.docx")}: --plan 2 is not there`);
});
