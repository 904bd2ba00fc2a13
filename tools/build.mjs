/** `node tools/build.mjs NAME...`: builds what webpack.config.js calls by these names; status 1 where one failed. */
import path from "node:path";
import webpack from "webpack";
import configure from "../webpack.config.js";

const names = process.argv.slice(2);
const configs = configure().filter(({ name }) => names.includes(name));
if (configs.length === 0 || configs.length < names.length) {
  throw new Error(`Not all of these can be built: ${names.join(", ")}`);
}

webpack(configs, (error, stats) => {
  if (error) throw error;
  if (stats.hasErrors() || stats.hasWarnings()) {
    console.error(stats.toString({ preset: "errors-warnings", colors: process.stderr.isTTY }));
  }
  if (stats.hasErrors()) process.exitCode = 1;
  for (const { compilation, endTime, startTime } of stats.stats) {
    const { path: folder } = compilation.outputOptions;
    console.error(
      `${compilation.name}: ${path.relative(process.cwd(), folder)} (${((endTime - startTime) / 1000).toFixed(1)} s)`,
    );
  }
  // The caches are written when the compilers close.
  stats.stats.forEach(({ compilation }) => compilation.compiler.close(() => undefined));
});
