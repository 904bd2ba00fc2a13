const path = require("node:path");

// By its path: its name is led here. It comes with jsdom.
const tr46 = require(path.resolve(__dirname, "../../node_modules/tr46"));

const known = new Map();

/**
 * The rules for the names of hosts, each name looked at once. Office.js reads addresses again and again with every
 * message, always of the same host, and jsdom judges each letter of it anew: a quarter of a test's time.
 */
function toASCII(domain, options) {
  const key = `${domain}\n${JSON.stringify(options)}`;
  if (!known.has(key)) known.set(key, tr46.toASCII(domain, options));
  return known.get(key);
}

module.exports = { ...tr46, toASCII };
