import { mkdirSync } from "node:fs";
import path from "node:path";
import { UsageError } from "../../src/cli/exit";
import { findInput, findInputs } from "../../src/cli/paths";
import { useDesk } from "./support";

const desk = useDesk();

/** The desk with documents and what is none; gives what is found, without the desk's own folder. */
async function found(...paths: readonly string[]): Promise<readonly string[]> {
  for (const folder of ["east", "east/late", "west"]) mkdirSync(desk().path(folder), { recursive: true });
  const names = [
    "east/b.docx",
    "east/a.docm",
    "east/~$a.docx",
    "east/.c.docx",
    "east/late/d.docx",
    "west/e.dotx",
  ];
  for (const name of [...names, "west/notes.txt", "west/plan[1].docx", "west/Plan (2).docx"])
    desk().put(name, "");
  const { files } = await findInputs(paths.map((one) => desk().path(one)));
  return files.map((file) => path.relative(desk().folder, file).replaceAll("\\", "/"));
}

describe("the documents that are meant", () => {
  it.each([
    ["a file", ["east/b.docx"], ["east/b.docx"]],
    ["what is not there", ["east/x.docx"], ["east/x.docx"]],
    ["a folder, by name", ["east"], ["east/a.docm", "east/b.docx", "east/late/d.docx"]],
    ["an empty pattern", ["east/x*.docx"], ["east/x*.docx"]],
    ["a pattern", ["east/*.docx"], ["east/b.docx"]],
    [
      "a pattern over folders",
      ["*/*.do?x"],
      ["east/b.docx", "west/Plan (2).docx", "west/e.dotx", "west/plan[1].docx"],
    ],
    [
      "a pattern of any depth",
      ["**/*.docx"],
      ["east/b.docx", "east/late/d.docx", "west/Plan (2).docx", "west/plan[1].docx"],
    ],
    ["alternatives", ["{west,east}/[a-e].*"], ["east/a.docm", "east/b.docx", "west/e.dotx"]],
    ["a pattern that a folder matches", ["e*"], ["east/a.docm", "east/b.docx", "east/late/d.docx"]],
    ["a name that looks like a pattern", ["west/plan[1].docx"], ["west/plan[1].docx"]],
    [
      "one that is meant twice, once",
      ["east/b.docx", "east", "east/../east/b.docx", "east/*.docx"],
      ["east/b.docx", "east/a.docm", "east/late/d.docx"],
    ],
    ["several, in the order given", ["west/e.dotx", "east/*.docm"], ["west/e.dotx", "east/a.docm"]],
  ])("%s", async (_name, asked, files) => {
    expect(await found(...asked)).toEqual(files);
  });

  it("are a list where a folder or a pattern was given, however few they are", async () => {
    await found();
    const several = async (asked: string): Promise<boolean> =>
      (await findInputs([desk().path(asked)])).several;
    expect(await several("east/b.docx")).toBe(false);
    expect(await several("Plan (3).docx")).toBe(false);
    expect(await several("east/*.docx")).toBe(true);
    expect(await several("east/late")).toBe(true);
  });

  it("are called as below the folder or the pattern that they were found by", async () => {
    await found();
    const named = async (asked: string): Promise<readonly string[]> =>
      (await findInputs([desk().path(asked)])).names.map((name) => name.replaceAll("\\", "/"));
    expect(await named("east")).toEqual(["a.docm", "b.docx", "late/d.docx"]);
    expect(await named("*/*.docx")).toEqual(["east/b.docx", "west/Plan (2).docx", "west/plan[1].docx"]);
    expect(await named("east/**/d.docx")).toEqual(["late/d.docx"]);
    expect(await named("w*")).toEqual(["west/Plan (2).docx", "west/e.dotx", "west/plan[1].docx"]);
    expect(await named("east/late/d.docx")).toEqual(["d.docx"]);
    expect(await named("east/none*.docx")).toEqual(["none*.docx"]);
  });

  it("are one where a command takes one: a folder or a pattern has to hold that alone", async () => {
    await found();
    expect(path.basename(await findInput(desk().path("east/b*")))).toBe("b.docx");
    expect(path.basename(await findInput(desk().path("east/late")))).toBe("d.docx");
    await expect(findInput(desk().path("east/*"))).rejects.toThrow(UsageError);
    await expect(findInput(desk().path("east"))).rejects.toThrow(UsageError);
    expect(await findInput("-")).toBe("-");
  });
});
