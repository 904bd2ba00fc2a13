import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { repositoryRoot } from "../support/shared";

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

/** Importer, imported, and the rule that must reject it; none: the import is allowed. */
const cases: readonly (readonly [from: string, to: string, rule?: string])[] = [
  ["core/plan", "core/model"],
  ["core/checks", "core/recognise"],
  ["core/state", "core/checks"],
  ["core/exchange", "core/records"],
  ["document/docx", "document/wordml"],
  ["document/word", "core/model"],
  ["document/blank", "core/templates"],
  ["taskpane", "document/word"],
  ["workbench", "document/docx"],
  ["cli", "document/docx"],
  ["cli", "node:fs"],
  ["taskpane", "react"],
  ["workbench", "docx-preview"],
  ["document/word", "@microsoft/office-js-helpers"],
  ["core/model", "core/plan", "core-model-imports-downwards"],
  ["core/plan", "core/templates", "core-plan-imports-downwards"],
  ["core/templates", "core/recognise", "core-templates-imports-downwards"],
  ["core/mapping", "core/recognise", "core-mapping-imports-downwards"],
  ["core/recognise", "core/checks", "core-recognise-imports-downwards"],
  ["core/checks", "core/state", "core-checks-imports-downwards"],
  ["core/guidance", "core/exchange", "core-guidance-imports-downwards"],
  ["core/annotations", "core/state", "core-annotations-imports-downwards"],
  ["core/exchange", "core/annotations", "core-exchange-imports-downwards"],
  ["core/state", "core/guidance", "core-state-imports-downwards"],
  ["core/records", "core/plan", "core-records-imports-downwards"],
  ["core/model", "document/wordml", "core-is-the-ground-floor"],
  ["core/model", "node:path", "only-the-command-line-knows-node"],
  ["core/guidance", "react", "no-screen-below-the-front-doors"],
  ["document/docx", "cli", "document-knows-no-front-door"],
  ["document/docx", "document/word", "hosts-do-not-know-each-other"],
  ["document/word", "document/docx", "hosts-do-not-know-each-other"],
  ["document/docx", "core/plan", "hosts-know-wordml-and-model"],
  ["document/wordml", "document/docx", "wordml-knows-no-host"],
  ["document/blank", "document/docx", "blank-writes-wordml-only"],
  ["workbench", "document/word", "only-the-pane-drives-word"],
  ["cli", "document/word", "only-the-pane-drives-word"],
  ["taskpane", "core/recognise", "plans-are-read-with-their-document"],
  ["cli", "core/recognise", "plans-are-read-with-their-document"],
  ["taskpane", "workbench", "taskpane-imports-no-other-front-door"],
  ["commands", "taskpane", "commands-imports-no-other-front-door"],
  ["workbench", "taskpane", "workbench-imports-no-other-front-door"],
  ["cli", "taskpane", "cli-imports-no-other-front-door"],
  ["taskpane", "@microsoft/office-js-helpers", "only-the-word-room-has-office-helpers"],
  ["taskpane", "docx-preview", "product-uses-no-dev-dependency"],
];

const isRoom = (target: string) =>
  /^(core|document)\//.test(target) || ["taskpane", "commands", "workbench", "cli"].includes(target);

/** The file that stands for the importer of case `index`: one of its own, so that no other case reaches it. */
const importer = (from: string, index: number) => `src/${from}/importer${index}.ts`;

describe("the import rules between the rooms", () => {
  let house: string;
  let violations: readonly Violation[];

  beforeAll(() => {
    house = mkdtempSync(path.join(tmpdir(), "rooms-"));
    const write = (file: string, text: string) => {
      mkdirSync(path.join(house, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(house, file), text);
    };
    symlinkSync(path.join(repositoryRoot, "node_modules"), path.join(house, "node_modules"));
    symlinkSync(path.join(repositoryRoot, "package.json"), path.join(house, "package.json"));
    cases.forEach(([from, to], index) => {
      if (isRoom(to)) write(`src/${to}/index.ts`, "export const here = true;\n");
      const specifier = isRoom(to) ? path.posix.relative(`src/${from}`, `src/${to}/index`) : to;
      const relative = isRoom(to) && !specifier.startsWith(".") ? `./${specifier}` : specifier;
      write(importer(from, index), `import * as other from "${relative}";\nexport default other;\n`);
    });
    write("src/core/model/circle-a.ts", 'export * from "./circle-b";\n');
    write("src/core/model/circle-b.ts", 'export * from "./circle-a";\n');
    write("test/anything.ts", "export const here = true;\n");
    write("src/core/model/reaches-tests.ts", 'export * from "../../../test/anything";\n');
    write("src/core/model/reaches-nothing.ts", 'export * from "./does-not-exist";\n');

    const cruised = spawnSync(
      process.execPath,
      [
        path.join(repositoryRoot, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs"),
        ...["--config", path.join(repositoryRoot, "tools/dependency-cruiser.cjs")],
        ...["--output-type", "json", "src"],
      ],
      { cwd: house, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
    );
    const report = JSON.parse(cruised.stdout) as { summary: { violations: readonly Violation[] } };
    violations = report.summary.violations;
  });

  afterAll(() => {
    rmSync(house, { recursive: true, force: true });
  });

  const rulesBrokenBy = (file: string) =>
    violations.filter((violation) => violation.from === file).map((violation) => violation.rule.name);

  it.each(cases.map(([from, to, rule = "allowed"], index) => ({ from, to, rule, index })))(
    "$from importing $to: $rule",
    ({ from, rule, index }) => {
      const broken = rulesBrokenBy(importer(from, index));
      if (rule === "allowed") expect(broken).toEqual([]);
      else expect(broken).toContain(rule);
    },
  );

  it.each([
    ["a circle", "src/core/model/circle-a.ts", "no-circles"],
    ["a test imported by the product", "src/core/model/reaches-tests.ts", "product-does-not-import-tests"],
    ["a module that is not there", "src/core/model/reaches-nothing.ts", "no-missing-modules"],
  ])("rejects %s", (_what, file, rule) => {
    expect(rulesBrokenBy(file)).toContain(rule);
  });
});
