const base = require("./base.cjs");

/** The built pages in a real browser. Two files at a time (`--maxWorkers 2`): most of a test is waiting. */
module.exports = {
  ...base,
  displayName: "e2e",
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
};
