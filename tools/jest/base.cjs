const path = require("node:path");

const rootDir = path.resolve(__dirname, "../..");

/**
 * What the three jest projects share: TypeScript through swc, and a cache that survives `npm ci` alone. How long a
 * test may take stands in package.json: jest reads it there alone.
 */
module.exports = {
  rootDir,
  cacheDirectory: path.join(rootDir, "node_modules/.cache/jest"),
  moduleNameMapper: {
    "^fast-check$": path.join(__dirname, "fast-check.cjs"),
    "^tr46$": path.join(__dirname, "tr46.cjs"),
  },
  transform: {
    "^.+\\.tsx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
        sourceMaps: "inline",
      },
    ],
  },
};
