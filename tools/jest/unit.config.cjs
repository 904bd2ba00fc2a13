const base = require("./base.cjs");

/** Everything that needs no screen: core, document hosts, the contract of both hosts, the tooling. */
module.exports = {
  ...base,
  displayName: "unit",
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/taskpane/", "<rootDir>/test/e2e/"],
};
