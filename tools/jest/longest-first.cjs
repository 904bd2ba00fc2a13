const { statSync } = require("node:fs");
const path = require("node:path");

/** Longer than their size tells, so that none of them is still running when all others are done. */
const LONG = ["tours.test.ts", "profiles.test.ts", "start.test.ts"];

/** Starts the tests in a browser with those that take longest, and the others by their size. */
module.exports = class LongestFirst {
  sort(tests) {
    const place = (test) => LONG.indexOf(path.basename(test.path)) + 1 || LONG.length + 1;
    const size = (test) => statSync(test.path).size;
    return [...tests].sort((a, b) => place(a) - place(b) || size(b) - size(a));
  }

  /** How long each took need not be known. */
  cacheResults() {}
};
