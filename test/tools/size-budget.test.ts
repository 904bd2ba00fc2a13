import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import webpack from "webpack";
import { SizeBudget } from "../../tools/size-budget.cjs";

/** Text that does not get smaller, so that its size after gzip is known well enough. */
const incompressible = (bytes: number) => JSON.stringify(randomBytes(bytes).toString("base64"));

describe("the size budget", () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "budget-"));
    writeFileSync(path.join(folder, "later.js"), `export default ${incompressible(20_000)};`);
    writeFileSync(
      path.join(folder, "index.js"),
      `console.log(${incompressible(5_000)}); import("./later.js").then(console.log);`,
    );
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** The errors of a build whose first load is about 5 kB and that loads 20 kB more later. */
  const errorsWith = (firstLoad: number) =>
    new Promise<readonly string[]>((resolve, reject) => {
      const plugins = [new SizeBudget({ entry: "main", firstLoad })];
      const output = { path: path.join(folder, "out") };
      webpack(
        { context: folder, entry: "./index.js", mode: "production", output, plugins },
        (error, stats) => {
          if (error) reject(error);
          else resolve((stats?.compilation.errors ?? []).map(({ message }) => message));
        },
      );
    });

  it("fails the build whose first load is over it, and names the sizes", async () => {
    const errors = await errorsWith(3);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/first load of "main" is over its budget: \d+\.\d kB of 3 kB \(main\.js/);
  });

  it("does not count what is loaded later", async () => {
    expect(await errorsWith(10)).toEqual([]);
  });
});
