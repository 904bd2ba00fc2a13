import { existsSync } from "node:fs";
import path from "node:path";
import { repositoryRoot, sharedDir } from "./shared";

describe("the optional test material", () => {
  it("is looked for beside the checkout and only claimed where it exists", () => {
    const beside = path.join(path.dirname(repositoryRoot), "shared");
    expect(sharedDir()).toBe(existsSync(beside) ? beside : undefined);
  });
});
