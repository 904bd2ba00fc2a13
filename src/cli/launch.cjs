#!/usr/bin/env node
/**
 * Starts the program, which was built beside this file, with what V8 made of it then: to read its text takes longer than
 * to start Node.js. V8 refuses what another version of it has made; then, as where there is none, the text is read.
 */
const { readFileSync } = require("node:fs");
const path = require("node:path");
const { Script } = require("node:vm");

const made = () => {
  try {
    return readFileSync(path.join(__dirname, "program.cache"));
  } catch {
    return undefined;
  }
};

const filename = path.join(__dirname, "program.js");
const script = new Script(readFileSync(filename, "latin1"), { filename, cachedData: made() });
script.runInThisContext()(exports, require, module, __filename, __dirname);
