const { jest } = require("../../package.json");
const pane = require("./pane.config.cjs");
const unit = require("./unit.config.cjs");

/** All tests but those in a real browser, as groups.mjs has put them together for `npm test`. */
module.exports = {
  rootDir: unit.rootDir,
  testTimeout: jest.testTimeout,
  testSequencer: require.resolve("./by-name.cjs"),
  projects: [unit, pane].map((project) => ({
    ...project,
    testMatch: [`<rootDir>/test-results/groups/*.${project.displayName}.test.js`],
    testPathIgnorePatterns: ["/node_modules/"],
  })),
};
