/**
 * How V8 is to take its time: a program that runs for seconds pays for being optimised sooner than it gains by it. Only
 * what stays hot for longer is optimised, patterns are compiled at once, as they are tried at every word, there is room for
 * what is soon garbage from the first collection on, and what lives is looked through when it has grown fourfold, also
 * where little memory is allowed. All four are hints, which V8 reads whenever it decides.
 */
const hints = [
  "--interrupt-budget=540000",
  "--no-regexp-tier-up",
  "--semi-space-growth-factor=16",
  "--heap-growing-percent=300",
];

/**
 * How much memory a process may take is settled when it starts. From then on V8 only compares these two, before it takes
 * what it has made of a program earlier: they say here what they do in a process without limits.
 */
const settled = ["--max-old-space-size=0", "--max-semi-space-size=0"];

module.exports = [...hints, ...settled];
