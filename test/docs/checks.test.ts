import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { catalogue } from "../../src/core/checks";
import { checksPage } from "../support/checks-doc";

const PAGE = path.resolve(__dirname, "../../docs/checks.md");

describe("docs/checks.md", () => {
  it("says what the checks say (UPDATE_DOCS=1 with this test writes it anew)", () => {
    if (process.env.UPDATE_DOCS === "1") writeFileSync(PAGE, checksPage());
    expect(readFileSync(PAGE, "utf8")).toBe(checksPage());
  });

  it("names every check with its source", () => {
    const page = checksPage();
    expect(catalogue.filter(({ id }) => !page.includes(`\n\`${id}\` · `))).toEqual([]);
    expect(page.match(/^- \*\*Source:\*\* \S/gm)).toHaveLength(new Set(catalogue.map(({ id }) => id)).size);
  });

  it.each(
    catalogue.flatMap((check) =>
      Object.entries(check.messages).map(([key, words]) => [check.id, key, words] as const),
    ),
  )(
    "%s says for %s what it is about, why it matters and what to do",
    (_, key, { outcome, message, why, fix }) => {
      expect(message).not.toBe("");
      if (key === "pass") return;
      expect(outcome ?? key).toMatch(/^(?:fail|review)$/);
      expect([why, fix]).not.toContain("");
    },
  );
});
