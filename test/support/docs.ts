import { readFileSync } from "node:fs";
import path from "node:path";
import { repositoryRoot } from "./shared";

/** The JSON blocks of a page of the documentation. */
export function examplesIn(page: string): readonly unknown[] {
  const text = readFileSync(path.join(repositoryRoot, "docs", page), "utf8");
  return Array.from(
    text.matchAll(/^ *```json\n([\s\S]*?)^ *```/gm),
    ([, json = ""]) => JSON.parse(json) as unknown,
  );
}
