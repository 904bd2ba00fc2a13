const base = require("./base.cjs");

/** The built pages in a real browser. Run one file at a time (`--maxWorkers 1`): they share the machine. */
module.exports = {
  ...base,
  displayName: "e2e",
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
};
