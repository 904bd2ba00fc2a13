import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";
import { repositoryRoot } from "../support/shared";

/** A file that exists (its place decides which rules hold), what it might say, and the rule that must object. */
interface Case {
  readonly what: string;
  readonly file: string;
  readonly code: string;
  readonly rule?: string;
}

/** Any file of a folder: rules hold by place, so which one does not matter. */
function anyFileOf(folder: string, extension: string): string {
  const file = readdirSync(path.join(repositoryRoot, folder)).find((name) => name.endsWith(extension));
  if (file === undefined) throw new Error(`${folder} holds no ${extension} file`);
  return `${folder}/${file}`;
}

const core = anyFileOf("src/core/model", ".ts");
const word = anyFileOf("src/document/word", ".ts");
const screen = anyFileOf("src/taskpane", ".tsx");

const cases: readonly Case[] = [
  { what: "plain code in core", file: core, code: "export const a = (b: number) => b + 1;\n" },
  { what: "the host in core", file: core, code: "export const a = Word;\n", rule: "no-restricted-globals" },
  {
    what: "a host type in core",
    file: core,
    code: "export type A = Word.Table;\n",
    rule: "no-restricted-syntax",
  },
  {
    what: "the host in the pane",
    file: screen,
    code: "export const a = Office;\n",
    rule: "no-restricted-globals",
  },
  {
    what: "the host through window",
    file: screen,
    code: "export const a = window.Word;\n",
    rule: "no-restricted-syntax",
  },
  { what: "the host in its own room", file: word, code: "export const a = Office.context;\n" },
  {
    what: "the screen in core",
    file: core,
    code: "export const a = document.title;\n",
    rule: "no-restricted-globals",
  },
  {
    what: "a clock in core",
    file: core,
    code: "export const a = new Date();\n",
    rule: "no-restricted-syntax",
  },
  {
    what: "a lookbehind, which Safari 14 cannot read",
    file: core,
    code: "export const a = /(?<!b)c/;\n",
    rule: "no-restricted-syntax",
  },
  { what: "a lookahead", file: core, code: "export const a = /c(?!b)/;\n" },
  { what: "a given day in core", file: core, code: "export const a = new Date(2024, 1, 2);\n" },
  {
    what: "any",
    file: core,
    code: "export const a = (b: any): unknown => b;\n",
    rule: "@typescript-eslint/no-explicit-any",
  },
  {
    what: "a non-null assertion",
    file: core,
    code: "export const a = (b?: string) => b!.length;\n",
    rule: "@typescript-eslint/no-non-null-assertion",
  },
  {
    what: "a forgotten promise",
    file: word,
    code: "const a = async () => Promise.resolve(1);\nexport const b = () => {\n  a();\n};\n",
    rule: "@typescript-eslint/no-floating-promises",
  },
  { what: "the console", file: core, code: 'console.log("a");\n', rule: "no-console" },
  {
    what: "a long file",
    file: core,
    code: `export const a = [\n${"  1,\n".repeat(400)}];\n`,
    rule: "max-lines",
  },
  {
    what: "the helpers' Authenticator",
    file: word,
    code: 'import { Authenticator } from "@microsoft/office-js-helpers";\nexport const a = Authenticator;\n',
    rule: "no-restricted-imports",
  },
  {
    what: "the helpers' Storage, loaded lazily",
    file: word,
    code: 'export const a = async () => {\n  const { Storage } = await import("@microsoft/office-js-helpers");\n  return Storage;\n};\n',
    rule: "no-restricted-syntax",
  },
  {
    what: "a sync in a loop",
    file: word,
    code: "export async function a(context: Word.RequestContext) {\n  for (const b of [1, 2]) {\n    await context.sync();\n    void b;\n  }\n}\n",
    rule: "office-addins/no-context-sync-in-loop",
  },
  {
    what: "an unnamed load",
    file: word,
    code: "export async function a(context: Word.RequestContext) {\n  const table = context.document.body.tables.getFirst();\n  table.load();\n  await context.sync();\n  return table.rowCount;\n}\n",
    rule: "office-addins/no-empty-load",
  },
  {
    what: "a hook under a condition",
    file: screen,
    code: 'import { useState } from "react";\nexport function A({ on }: { on: boolean }) {\n  if (on) useState(1);\n  return null;\n}\n',
    rule: "react-hooks/rules-of-hooks",
  },
  {
    what: "a picture without words",
    file: screen,
    code: 'export const A = () => <img src="a.png" />;\n',
    rule: "jsx-a11y/alt-text",
  },
];

describe("the lint rules of the house", () => {
  let found: readonly (readonly string[])[];

  beforeAll(() => {
    const linted = spawnSync(process.execPath, [path.join(repositoryRoot, "test/support/lint-cases.mjs")], {
      cwd: repositoryRoot,
      input: JSON.stringify(cases),
      encoding: "utf8",
    });
    found = JSON.parse(linted.stdout) as readonly (readonly string[])[];
  });

  it.each(cases.map(({ what, rule = "nothing" }, index) => ({ what, rule, index })))(
    "$what: $rule",
    ({ rule, index }) => {
      if (rule === "nothing") expect(found[index]).toEqual([]);
      else expect(found[index]).toContain(rule);
    },
  );
});
