import { execFile, spawnSync } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** LibreOffice, under the name that its packages give it. */
const PROGRAM = "soffice";

/** Its parts come in packages of their own; each has a library beside the program. */
const PARTS = { Writer: "libswlo.so", Calc: "libsclo.so" } as const;

/** True where a part is installed. Off Linux the whole comes in one. */
function has(part: keyof typeof PARTS): boolean {
  if (spawnSync(PROGRAM, ["--version"]).status !== 0) return false;
  if (process.platform !== "linux") return true;
  const { stdout } = spawnSync("which", [PROGRAM], { encoding: "utf8" });
  return existsSync(path.join(path.dirname(realpathSync(stdout.trim())), PARTS[part]));
}

function describeWith(part: keyof typeof PARTS): (name: string, tests: () => void) => void {
  return (name, tests) => {
    if (has(part)) describe(name, tests);
    else describe.skip(`${name} (skipped: LibreOffice ${part} is not installed here)`, tests);
  };
}

/** `describe` for what needs LibreOffice; where it is not installed the tests say so by their name and are skipped. */
export const describeWithLibreOffice = describeWith("Writer");
export const describeWithCalc = describeWith("Calc");

/**
 * Files as LibreOffice saves them after opening them, in one start of the program, which takes seconds.
 *
 * @param files by name, with the ending by which it knows them
 * @param to the ending, and the filter where the ending does not say it
 * @param options of the program
 * @returns by name, without ending
 * @throws Error where it does not give one of them back
 */
async function converted(
  files: Readonly<Record<string, Uint8Array>>,
  to: readonly [ending: string, filter?: string],
  options: readonly string[] = [],
): Promise<Readonly<Record<string, Uint8Array>>> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "resave-"));
  try {
    const sources = Object.entries(files).map(([name, bytes]) => ({ file: path.join(folder, name), bytes }));
    await Promise.all(sources.map(({ file, bytes }) => writeFile(file, bytes)));
    const out = path.join(folder, "out");
    // A profile of its own: another copy that runs at the same time would take the work and answer nothing.
    const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
    const order = ["--headless", "--convert-to", to.join(":"), "--outdir", out];
    await run(PROGRAM, [profile, ...options, ...order, ...sources.map(({ file }) => file)], {
      timeout: 120_000,
    });
    const saved = await Promise.all(
      sources.map(async ({ file }) => {
        const { name } = path.parse(file);
        return [name, new Uint8Array(await readFile(path.join(out, `${name}.${to[0]}`)))] as const;
      }),
    );
    return Object.fromEntries(saved);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Word files as LibreOffice Writer saves them.
 * @param files by name, without ending
 */
export function resaved(
  files: Readonly<Record<string, Uint8Array>>,
): Promise<Readonly<Record<string, Uint8Array>>> {
  const named = Object.entries(files).map(([name, bytes]) => [`${name}.docx`, bytes] as const);
  return converted(Object.fromEntries(named), ["docx", "MS Word 2007 XML"]);
}

/**
 * Files of comma-separated values in UTF-8 as LibreOffice Calc has them in its cells: flat OpenDocument spreadsheets.
 * @param files by name, without ending
 */
export async function openedByCalc(
  files: Readonly<Record<string, Uint8Array>>,
): Promise<Readonly<Record<string, string>>> {
  const named = Object.entries(files).map(([name, bytes]) => [`${name}.csv`, bytes] as const);
  // Commas, quotation marks, UTF-8, from the first line: what its dialogue offers.
  const sheets = await converted(Object.fromEntries(named), ["fods"], ["--infilter=CSV:44,34,76,1"]);
  return Object.fromEntries(
    Object.entries(sheets).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
  );
}
