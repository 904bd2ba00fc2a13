import { existsSync } from "node:fs";
import path from "node:path";

/** The root of the repository. */
export const repositoryRoot = path.resolve(__dirname, "../..");

/**
 * The folder of optional test material that may lie beside a checkout as `../shared` (real Word files we do
 * not own and so do not keep here).
 *
 * @returns its absolute path, or undefined where it is absent
 */
export function sharedDir(): string | undefined {
  const dir = path.resolve(repositoryRoot, "../shared");
  return existsSync(dir) ? dir : undefined;
}

/**
 * `describe` for cases that read from the folder of {@link sharedDir}: they run where it is present and are
 * shown as skipped, with the reason in their name, where it is not.
 *
 * @param name what is described
 * @param fn registers the cases; gets the folder's absolute path
 */
export function describeWithShared(name: string, fn: (dir: string) => void): void {
  const dir = sharedDir();
  if (dir === undefined) {
    describe.skip(`${name} (needs ../shared)`, () => {
      it("reads the optional test material", () => undefined);
    });
    return;
  }
  describe(name, () => {
    fn(dir);
  });
}
