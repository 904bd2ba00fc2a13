import { execFileSync } from "node:child_process";
import path from "node:path";
import { repositoryRoot } from "../support/shared";

describe("the pane's stylesheet", () => {
  it("says of every token in use what Fluent's themes say", () => {
    const check = [path.join(repositoryRoot, "tools/theme.mjs"), "--check"];
    expect(execFileSync("node", check, { encoding: "utf8" })).toBe("");
  });
});
