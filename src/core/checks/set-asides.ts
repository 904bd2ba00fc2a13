import type { CheckResult, Finding, SetAside } from "./types";

/** Takes the findings apart into those that count and those that somebody set aside. */
export function splitSetAsides(
  all: readonly Finding[],
  setAsides: readonly SetAside[],
): Pick<CheckResult, "findings" | "setAside" | "unused"> {
  const byKey = new Map(setAsides.map((entry) => [entry.key, entry]));
  const setAside = all.flatMap((finding) => {
    const entry = byKey.get(finding.key);
    return entry?.check !== finding.check ? [] : [{ finding, setAside: entry }];
  });
  const met = new Set(setAside.map((entry) => entry.setAside));
  const taken = new Set(setAside.map((entry) => entry.finding));
  return {
    findings: all.filter((finding) => !taken.has(finding)),
    setAside,
    unused: setAsides.filter((entry) => !met.has(entry)),
  };
}
