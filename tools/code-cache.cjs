const { execFile } = require("node:child_process");
const { readFileSync, writeFileSync } = require("node:fs");
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
 * makes of it on its way through one run.
 */
class CodeCache {
  /** @param {{program: string, args: readonly string[]}} run the program's file, and what it is run with */
  constructor({ program, args }) {
    this.program = program;
    this.args = args;
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
    compiler.hooks.afterEmit.tapPromise("CodeCache", ({ outputOptions }) => {
      const file = path.join(outputOptions.path, this.program);
      return promisify(execFile)(process.execPath, [...pace, __filename, file, ...this.args]);
    });
  }
}

/** Runs a built program, and writes what V8 has made of it by the end. */
function keep(filename, ...args) {
  const script = new Script(readFileSync(filename, "latin1"), { filename });
  process.argv = [process.execPath, filename, ...args];
  const cache = filename.replace(/\.js$/, `-${process.versions.v8}.cache`);
  process.on("exit", () => writeFileSync(cache, script.createCachedData()));
  script.runInThisContext()(exports, require, module, filename, path.dirname(filename));
}

if (require.main === module) keep(...process.argv.slice(2));
else module.exports = { CodeCache };
