#!/usr/bin/env node
/**
 * Starts the program, which was built beside this file, with what V8 made of it then: to read its text takes longer than
 * to start Node.js. Another version of V8 finds nothing of its own there, and reads the text.
 */
const { readFileSync } = require("node:fs");
const path = require("node:path");
const v8 = require("node:v8");
const { Script } = require("node:vm");
const pace = require("./pace.cjs");

const made = () => {
  try {
    return readFileSync(path.join(__dirname, `program-${process.versions.v8}.cache`));
  } catch {
    return undefined;
  }
};

const cachedData = made();
// The V8 of the build knows these flags, and takes what it has made with them alone; another one might complain.
if (cachedData !== undefined) pace.forEach((flag) => v8.setFlagsFromString(flag));
const filename = path.join(__dirname, "program.js");
const script = new Script(readFileSync(filename, "latin1"), { filename, cachedData });
script.runInThisContext()(exports, require, module, __filename, __dirname);
