const path = require("node:path");

/** Starts test files in the order of their names: groups.mjs numbers them, the longest first. */
module.exports = class ByName {
  sort(tests) {
    return [...tests].sort((a, b) => path.basename(a.path).localeCompare(path.basename(b.path)));
  }

  /** How long each took need not be known. */
  cacheResults() {}
};
