const preact = require("../preact.cjs");
const base = require("./base.cjs");

const asReact = Object.entries({ ...preact, "react-dom/test-utils": "preact/test-utils" });

/** The screens under jsdom, drawn by what draws them for people. */
module.exports = {
  ...base,
  moduleNameMapper: {
    ...base.moduleNameMapper,
    ...Object.fromEntries(asReact.map(([name, target]) => [`^${name}$`, target])),
  },
  // Preact comes as ES modules alone.
  transform: { ...base.transform, "\\.mjs$": base.transform["^.+\\.tsx?$"] },
  transformIgnorePatterns: ["/node_modules/(?!preact/)"],
  displayName: "pane",
  testEnvironment: "<rootDir>/tools/jest/pane-page.cjs",
  testMatch: ["<rootDir>/test/taskpane/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  setupFilesAfterEnv: ["<rootDir>/test/support/pane-environment.ts"],
};
