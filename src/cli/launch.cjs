#!/usr/bin/env node
/**
 * Starts the program, which was built beside this file, with what V8 made of it then: to read its text takes longer than
 * to start Node.js. V8 refuses what another version of it has made; then, as where there is none, the text is read.
 */
const { readFileSync } = require("node:fs");
const path = require("node:path");
const v8 = require("node:v8");
const { Script } = require("node:vm");

/**
 * How V8 is to take its time: a program that runs for a second loses more by being optimised than it gains. Only what
 * stays hot for longer is optimised, patterns are compiled where they are used again and again, and there is room for
 * what is soon garbage from the first collection on. All three are hints, which V8 reads whenever it decides.
 */
const PACE = ["--interrupt-budget=540000", "--regexp-tier-up-ticks=30", "--semi-space-growth-factor=16"];

const made = () => {
  try {
    return readFileSync(path.join(__dirname, "program.cache"));
  } catch {
    return undefined;
  }
};

const filename = path.join(__dirname, "program.js");
const script = new Script(readFileSync(filename, "latin1"), { filename, cachedData: made() });
// The same V8 as that of the build knows these flags; another one may not, and would complain.
if (script.cachedDataRejected === false) PACE.forEach((flag) => v8.setFlagsFromString(flag));
script.runInThisContext()(exports, require, module, __filename, __dirname);
