import { wordSet } from "../../../src/core/plan/word-set";

it("has each word of all lines once", () => {
  const words = wordSet(`
ann bob
co-chair ann
`);
  expect([...words]).toEqual(["ann", "bob", "co-chair"]);
});
