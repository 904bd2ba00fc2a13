/**
 * `npm run bench [NAME...]`: builds bench/*.bench.ts and runs each in a process of its own, with the garbage
 * collector within reach so that memory can be measured. Numbers are for people to read; nothing is asserted.
 */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(fileURLToPath(import.meta.url), "../..");
const built = path.join(root, "build/bench");
const asked = process.argv.slice(2);

const inherit = { cwd: root, stdio: "inherit" };
const build = path.join(root, "tools/build.mjs");
const building = spawnSync(process.execPath, [build, "bench"], inherit);
if (building.status !== 0) process.exit(building.status ?? 1);

const benches = readdirSync(built).filter(
  (file) => asked.length === 0 || asked.some((name) => file.startsWith(`${name}.`)),
);
if (benches.length === 0) console.log(`There is no benchmark of this name: ${asked.join(", ")}`);
for (const file of benches) {
  console.log(`\n${file.replace(/\.bench\.js$/, "")}`);
  const { status } = spawnSync(process.execPath, ["--expose-gc", path.join(built, file)], inherit);
  if (status !== 0) process.exitCode = 1;
}
