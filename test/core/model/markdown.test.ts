import { markdownLine } from "../../../src/core/model";

it.each([
  ["plain words stay", "plain words stay"],
  ["two\nlines,  and\tspaces", "two lines, and spaces"],
  ["a | b", "a \\| b"],
  ["*no* _marks_ `here` ~~at~~ all", "\\*no\\* \\_marks\\_ \\`here\\` \\~\\~at\\~\\~ all"],
  ["[x](http://y) <b>", "\\[x\\](http://y) \\<b\\>"],
  ["back\\slash", "back\\\\slash"],
  ["# no heading", "\\# no heading"],
  ["1. no list", "1\\. no list"],
  ["2) no list", "2\\) no list"],
  ["- no point", "\\- no point"],
  ["+ no point", "\\+ no point"],
  ["2024-25", "2024-25"],
  ["-5 points", "-5 points"],
  ["R&D &amp; &#65;", "R&D \\&amp; \\&#65;"],
])("writes %j as text", (text, written) => {
  expect(markdownLine(text)).toBe(written);
});
