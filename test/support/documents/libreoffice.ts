import { execFile, spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** LibreOffice, under the name that its packages give it. */
const PROGRAM = "soffice";

const hasLibreOffice = spawnSync(PROGRAM, ["--version"]).status === 0;

/** `describe` for what needs LibreOffice; where it is not installed the tests say so by their name and are skipped. */
export const describeWithLibreOffice = hasLibreOffice
  ? describe
  : (name: string, tests: () => void): void => {
      describe.skip(`${name} (skipped: LibreOffice is not installed here)`, tests);
    };

/**
 * Word files as LibreOffice saves them after opening them, in one start of the program, which takes seconds.
 *
 * @param files by name, without ending
 * @throws Error where it does not give one of them back
 */
export async function resaved(
  files: Readonly<Record<string, Uint8Array>>,
): Promise<Readonly<Record<string, Uint8Array>>> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "resave-"));
  try {
    const names = Object.keys(files);
    const sources = names.map((name) => path.join(folder, `${name}.docx`));
    await Promise.all(sources.map((file, i) => writeFile(file, files[names[i] ?? ""] ?? new Uint8Array())));
    const out = path.join(folder, "out");
    // A profile of its own: another copy that runs at the same time would take the work and answer nothing.
    const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
    const to = ["--headless", "--convert-to", "docx:MS Word 2007 XML", "--outdir", out];
    await run(PROGRAM, [profile, ...to, ...sources], { timeout: 120_000 });
    const saved = await Promise.all(
      names.map(
        async (name) => [name, new Uint8Array(await readFile(path.join(out, `${name}.docx`)))] as const,
      ),
    );
    return Object.fromEntries(saved);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
