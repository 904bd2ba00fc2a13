const { execFile } = require("node:child_process");
const { readFileSync, writeFileSync } = require("node:fs");
const { mkdtemp, rm } = require("node:fs/promises");
const os = require("node:os");
const path = require("node:path");
const { promisify } = require("node:util");
const { Script } = require("node:vm");
const pace = require("../src/cli/pace.cjs");

/** Any sign beyond ASCII as JavaScript spells it: a text without them is read as it lies on the disk. */
const spelt = (source) => {
  // Behind a backslash, the spelling would be read as something else.
  const [escaped] = /.{0,40}\\[^\0-\x7f]/.exec(source) ?? [];
  if (escaped !== undefined) throw new Error(`A backslash stands before a sign beyond ASCII: ${escaped}`);
  return source.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
};

/**
 * Makes of a program a function that src/cli/launch.cjs calls, as Node.js does with a module, and keeps beside it what V8
 * makes of it on its way through some runs: what they do not reach, V8 reads when it is first needed.
 */
class CodeCache {
  /**
   * @param {{program: string, runs: readonly (readonly string[])[]}} what the program's file, and what it is run with, one
   *   after the other in a folder that is gone afterwards
   */
  constructor({ program, runs }) {
    this.program = program;
    this.runs = runs;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("CodeCache", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE;
      compilation.hooks.processAssets.tap({ name: "CodeCache", stage }, () =>
        compilation.updateAsset(this.program, (source) => {
          const text = spelt(String(source.source()));
          return new sources.RawSource(
            `(function (exports, require, module, __filename, __dirname) { ${text}\n})`,
          );
        }),
      );
    });
    compiler.hooks.afterEmit.tapPromise("CodeCache", async ({ outputOptions }) => {
      const file = path.join(outputOptions.path, this.program);
      const cwd = await mkdtemp(path.join(os.tmpdir(), "code-cache-"));
      try {
        const args = [...pace, __filename, file, JSON.stringify(this.runs)];
        await promisify(execFile)(process.execPath, args, { cwd });
      } finally {
        await rm(cwd, { recursive: true });
      }
    });
  }
}

/** Runs a built program some times, and writes what V8 has made of it by the end. */
function keep(filename, [first, ...others]) {
  const script = new Script(readFileSync(filename, "latin1"), { filename });
  const run = (args) => {
    process.argv = [process.execPath, filename, ...args];
    script.runInThisContext()(exports, require, module, filename, path.dirname(filename));
  };
  const cache = filename.replace(/\.js$/, `-${process.versions.v8}.cache`);
  process.on("beforeExit", (code) => {
    if (code !== 0) throw new Error(`The program ended with ${code}: ${process.argv.slice(2).join(" ")}`);
    const next = others.shift();
    if (next === undefined) writeFileSync(cache, script.createCachedData());
    else run(next);
  });
  run(first);
}

if (require.main === module) keep(process.argv[2], JSON.parse(process.argv[3]));
else module.exports = { CodeCache };
