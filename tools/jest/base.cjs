const path = require("node:path");

const rootDir = path.resolve(__dirname, "../..");

/** What the three jest projects share: TypeScript through swc, and a cache that survives `npm ci` alone. */
module.exports = {
  rootDir,
  testTimeout: 60_000, // no test measures time, and machines are slow at times
  cacheDirectory: path.join(rootDir, "node_modules/.cache/jest"),
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
