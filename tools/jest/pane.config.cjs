const base = require("./base.cjs");

/** The screens under jsdom. */
module.exports = {
  ...base,
  displayName: "pane",
  testEnvironment: "<rootDir>/tools/jest/pane-page.cjs",
  testMatch: ["<rootDir>/test/taskpane/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  setupFilesAfterEnv: ["<rootDir>/test/support/pane-environment.ts"],
};
