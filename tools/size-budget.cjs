const { gzipSync } = require("node:zlib");

const kilobyte = 1000;

/** Fails the build when the code that an entry loads before its first paint grows over its budget. */
class SizeBudget {
  /** @param {{entry: string, firstLoad: number}} budget kilobytes after gzip; office.js is not ours and not counted */
  constructor({ entry, firstLoad }) {
    this.entry = entry;
    this.limit = firstLoad * kilobyte;
  }

  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("SizeBudget", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "SizeBudget", stage }, () => {
        const files = compilation.entrypoints.get(this.entry)?.getFiles() ?? [];
        const loaded = files.filter((file) => /\.(js|css)$/.test(file));
        const sizes = loaded.map((file) => gzipSync(compilation.getAsset(file).source.buffer()).length);
        const total = sizes.reduce((sum, size) => sum + size, 0);
        if (total <= this.limit) return;
        const parts = loaded.map((file, index) => `${file} ${(sizes[index] / kilobyte).toFixed(1)} kB`);
        const budget = `${(total / kilobyte).toFixed(1)} kB of ${this.limit / kilobyte} kB`;
        compilation.errors.push(
          new WebpackError(
            `The first load of "${this.entry}" is over its budget: ${budget} (${parts.join(", ")}).`,
          ),
        );
      });
    });
  }
}

module.exports = { SizeBudget };
