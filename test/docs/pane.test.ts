import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { repositoryRoot } from "../support/shared";

const PICTURES = "docs/pictures";

const read = (file: string): string => readFileSync(path.join(repositoryRoot, file), "utf8");

/** The files that a page shows, seen from the root of the repository. */
function shown(page: string): readonly string[] {
  return [...read(page).matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, file = ""]) =>
    path.posix.join(path.posix.dirname(page), file),
  );
}

const inGuide = shown("docs/pane.md");

describe("the pictures of the pane", () => {
  it("are there, in both looks", () => {
    expect(inGuide.length).toBeGreaterThan(10);
    expect(inGuide.filter((file) => !existsSync(path.join(repositoryRoot, file)))).toEqual([]);
    const names = (look: string): readonly string[] =>
      inGuide.filter((file) => file.endsWith(`-${look}.png`)).map((file) => file.replace(`-${look}.png`, ""));
    expect(names("light")).toEqual(names("dark"));
  });

  it("are all shown in the guide, and three of them in README", () => {
    const files = readdirSync(path.join(repositoryRoot, PICTURES)).map((file) => `${PICTURES}/${file}`);
    expect([...files].sort()).toEqual([...new Set(inGuide)].sort());
    expect(shown("README.md").filter((file) => files.includes(file))).toHaveLength(3);
  });
});
