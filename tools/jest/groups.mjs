import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Folders whose test files share a context, some at a time. Jest gives every file a context of its own, in which all
 * modules are loaded and compiled anew: three seconds for a file that opens the pane, and what was just compiled
 * runs at a fraction of its speed. The rooms tested here keep nothing between two calls but what they may remember
 * of the same input, so that their files can follow one another as the tests within a file do.
 */
const SHARING = ["core", "document/blank", "document/docx", "document/wordml", "cli", "taskpane"];

/** As many files at most share one: two workers get an even load. */
const MOST = 24;

/** Longer than their size tells, so that they must not come last. */
const LONG = ["contract/contract.test.ts", "tools/lint.test.ts", "docx/validity.test.ts"];

const isPane = (file) => file.startsWith("taskpane/") || file.endsWith(".tsx");

/** Cuts a list into as few parts as can be, of like length. */
function parts(list) {
  const count = Math.ceil(list.length / MOST);
  return Array.from({ length: count }, (_, part) => list.filter((_file, place) => place % count === part));
}

/**
 * Writes a test file for each group, which describes the files of the group by their names, and one for each file
 * that stays alone. Tests in a real browser are not among them.
 *
 * @param tests the folder of all tests
 * @param into where they go: the order of their names is that in which they should start
 */
export function writeGroups(tests, into) {
  const files = readdirSync(tests, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\.test\.tsx?$/.test(file) && !file.startsWith("e2e/"))
    .sort();
  // What a file puts in place of a module would stand there for those behind it, too.
  const mocks = (file) => readFileSync(path.join(tests, file), "utf8").includes("jest.mock(");
  const folderOf = (file) =>
    mocks(file) ? undefined : SHARING.find((folder) => file.startsWith(`${folder}/`));
  const alone = files.filter((file) => folderOf(file) === undefined).map((file) => [file]);
  const sharing = files.filter((file) => folderOf(file) !== undefined);
  const groups = [
    ...parts(sharing.filter((file) => !isPane(file))),
    ...parts(sharing.filter(isPane)),
    ...alone,
  ];
  const weight = (group) =>
    group.some((file) => LONG.some((name) => file.endsWith(name)))
      ? Infinity
      : group.reduce((sum, file) => sum + statSync(path.join(tests, file)).size, 0);
  mkdirSync(into, { recursive: true });
  for (const [place, group] of groups.sort((a, b) => weight(b) - weight(a)).entries()) {
    const name = `${String(place + 1).padStart(2, "0")}.${isPane(group[0]) ? "pane" : "unit"}.test.js`;
    const lines = group.map((file) => {
      const from = path.relative(into, path.join(tests, file)).replaceAll("\\", "/");
      return `describe(${JSON.stringify(`test/${file}`)}, () => void require(${JSON.stringify(from)}));\n`;
    });
    writeFileSync(path.join(into, name), lines.join(""));
  }
}
