import { cutShort } from "../model";
import type { Plan } from "../plan";
import { stepOf } from "./rows";
import type { CheckResult, Finding, SetAside } from "./types";

/**
 * Takes the findings apart into those that count and those that somebody set aside.
 *
 * @param ran ids of the checks that ran: of the others nobody can tell whether what was set aside is still so
 */
export function splitSetAsides(
  all: readonly Finding[],
  setAsides: readonly SetAside[],
  ran: readonly string[],
): Pick<CheckResult, "findings" | "setAside" | "unused"> {
  if (setAsides.length === 0) return { findings: all, setAside: [], unused: [] };
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
    unused: setAsides.filter((entry) => !met.has(entry) && ran.includes(entry.check)),
  };
}

/** More of a text than this is not needed to know it again. */
const QUOTED = 120;

function quoted(text: string): string {
  return cutShort(text, QUOTED);
}

/** What a finding is about, for people who read of it later: the step, the column or question, what stands there. */
function aboutOf({ location, text }: Finding, plans: readonly Plan[]): string {
  const { table, row, column, field, prompt } = location;
  const plan = plans.find(({ index }) => index === location.plan);
  const found = plan?.tables.find((entry) => entry.location.table === table);
  const line = found?.rows.find((entry) => entry.location.row === row);
  const answer = [...(plan?.fields ?? []), ...(plan?.prompts ?? [])].find(
    ({ id }) => id === (field ?? prompt),
  );
  const label = answer?.label ?? found?.columns.find((entry) => entry.column === column)?.label;
  const step = found === undefined || line === undefined ? plan?.title : stepOf(found, line);
  const place = [step, label].flatMap((part) => (part === undefined || part === "" ? [] : [quoted(part)]));
  return `${place.join(" · ")}${text === "" ? "" : `${place.length > 0 ? ": " : ""}“${quoted(text)}”`}`;
}

/**
 * A finding set aside: bound to its check and to what it is about, wherever that moves.
 *
 * @param said why it may stay, and, where it is known, by whom and on which day
 */
export function setAsideOf(
  finding: Finding,
  plans: readonly Plan[],
  said: Pick<SetAside, "reason" | "author" | "day">,
): SetAside {
  return { check: finding.check, key: finding.key, about: aboutOf(finding, plans), ...said };
}
