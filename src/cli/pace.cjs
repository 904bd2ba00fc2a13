/**
 * How V8 is to take its time: a program that runs for seconds pays for being optimised sooner than it gains by it. Only
 * what stays hot for longer is optimised, patterns are compiled where they are used again and again, and there is room for
 * what is soon garbage from the first collection on. All three are hints, which V8 reads whenever it decides.
 */
module.exports = ["--interrupt-budget=540000", "--regexp-tier-up-ticks=30", "--semi-space-growth-factor=16"];
