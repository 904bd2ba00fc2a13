import { readFileSync } from "node:fs";
import preact from "../../tools/preact.cjs";

const { exports: entries } = JSON.parse(readFileSync(require.resolve("react/package.json"), "utf8")) as {
  readonly exports: object;
};
const runtimes = Object.keys(entries).filter((name) => /^\.\/jsx-(?:dev-)?runtime$/.test(name));

it("has something for each of React's runtimes: a development build asks for another than production", () => {
  expect(runtimes).toHaveLength(2);
  for (const name of runtimes) {
    const target = (preact as Readonly<Record<string, string>>)[name.replace(".", "react")];
    expect(require.resolve(target ?? "nothing")).toContain("preact");
  }
});
