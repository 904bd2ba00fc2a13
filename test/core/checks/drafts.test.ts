import { check, type CheckResult, type Finding } from "../../../src/core/checks";
import { recognise } from "../../../src/core/recognise";
import { builtinTemplates } from "../../../src/core/templates";
import { openDocx } from "../../../src/document/docx";
import { googleDialect, libreOfficeDialect, wordDialect } from "../../support/documents";
import {
  compare,
  type Comparison,
  completePlans,
  drafts,
  type ReviewedDocument,
} from "../../support/documents/drafts";
import { rendered } from "../../support/documents/real";

/** Drafts and complete plans as a careful reviewer sees them, against what the checks say. */

const PRODUCERS = [
  ["Word", ({ blocks }: ReviewedDocument) => rendered(blocks, wordDialect())],
  ["LibreOffice", ({ blocks }: ReviewedDocument) => rendered(blocks, libreOfficeDialect())],
  [
    "Google Docs",
    ({ blocks }: ReviewedDocument) => rendered(blocks, googleDialect(), { plainHeadings: true }),
  ],
] as const;

async function reviewed(
  document: ReviewedDocument,
  write: (document: ReviewedDocument) => Uint8Array,
): Promise<{ readonly result: CheckResult; readonly comparison: Comparison }> {
  const { plans } = recognise(await openDocx(write(document)).read(), builtinTemplates);
  expect(plans).toHaveLength(1);
  const result = check(plans, { asOf: document.asOf, templates: builtinTemplates });
  return { result, comparison: compare(document, result.findings) };
}

function mostAtOnePlace(findings: readonly Finding[]): number {
  const counts = new Map<string, number>();
  for (const { location } of findings) {
    const key = JSON.stringify(location);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}

function expectQuiet({ findings, summary }: CheckResult): void {
  const places = findings.filter(
    ({ location }) => location.table !== undefined || location.prompt !== undefined,
  );
  expect(mostAtOnePlace(places)).toBeLessThanOrEqual(2);
  expect(findings.length - places.length).toBeLessThanOrEqual(4);
  expect(summary.tips).toBeLessThanOrEqual(6);
}

describe.each(PRODUCERS)("drafts saved by %s", (_, write) => {
  const comparisons: Comparison[] = [];

  it.each(drafts.map((draft) => [draft.name, draft] as const))("%s", async (_name, draft) => {
    const { result, comparison } = await reviewed(draft, write);
    comparisons.push(comparison);
    expect(comparison.trapped).toEqual([]);
    expect(comparison.falseAlarms.length).toBeLessThanOrEqual(1);
    expectQuiet(result);
  });

  it("are seen through", () => {
    const sum = (part: (one: Comparison) => number): number =>
      comparisons.reduce((total, one) => total + part(one), 0);
    const wanted = sum((one) => one.wanted);
    expect(comparisons).toHaveLength(drafts.length);
    expect(wanted).toBeGreaterThan(120);
    const missed = comparisons.flatMap((one) => [...one.missed, ...one.misnamed]);
    expect({ found: sum((one) => one.located) / wanted >= 0.98, missed }).toMatchObject({ found: true });
    expect({ named: sum((one) => one.named) / wanted >= 0.95, missed }).toMatchObject({ named: true });
  });
});

describe.each(PRODUCERS)("complete plans saved by %s", (_, write) => {
  it.each(completePlans.map((plan) => [plan.name, plan] as const))("%s", async (_name, plan) => {
    const { result } = await reviewed(plan, write);
    expect(result.findings.filter(({ severity }) => severity !== "tip")).toEqual([]);
    expectQuiet(result);
    expect(result.summary.complete).toBe(1);
  });
});
