import { check, type CheckResult, type SetAside, setAsideOf } from "../../../src/core/checks";
import type { Plan } from "../../../src/core/plan";
import { recognise } from "../../../src/core/recognise";
import { builtinTemplates } from "../../../src/core/templates";
import { bareBlocks } from "../../support/ese-531t";
import { snapshotOf } from "../../support/snapshot";

type Rows = readonly (readonly string[])[];

const UNOWNED = ["Train teachers", "None", "90% of teachers trained", "", "1/1/2025"];
const OTHER = ["Choose books", "None", "A list of 40 books", "", "2/1/2025"];
/** It does not say what is to be done. */
const NAMELESS = ["", "Two half-days", "90% of teachers trained", "J. Rivera", "1/1/2025"];
const NAMELESS_TOO = ["", "None", "A list of 40 books", "A. Chen", "2/1/2025"];

function plansOf(rows: Rows): readonly Plan[] {
  const blocks = bareBlocks({ strategy: "Reading", rows: rows.map((row) => [...row]) });
  return recognise(snapshotOf(blocks), builtinTemplates).plans;
}

function checked(rows: Rows, setAsides: readonly SetAside[] = []): CheckResult {
  return check(plansOf(rows), { asOf: "2024-10-15", templates: builtinTemplates, setAsides });
}

/** Sets aside what a check finds in a row, counted among those that are filled in. */
function aside(rows: Rows, id: string, row: number): SetAside {
  const finding = checked(rows).findings.find(
    (one) => one.check === id && one.location.row === FIRST_ROW + row,
  );
  if (finding === undefined) throw new Error(`${id} finds nothing in row ${row}`);
  return setAsideOf(finding, plansOf(rows), { reason: "We know.", day: "2024-10-15" });
}

/** Rows before those that are filled in: strategy, header, questions. */
const FIRST_ROW = 3;

/** Where a check's findings are, and where those that were set aside are. */
function places(result: CheckResult, id: string): Readonly<Record<"counts" | "aside", readonly number[]>> {
  const rowOf = (row: number | undefined): number => (row ?? Number.NaN) - FIRST_ROW;
  return {
    counts: result.findings.filter((one) => one.check === id).map(({ location }) => rowOf(location.row)),
    aside: result.setAside.map(({ finding }) => rowOf(finding.location.row)),
  };
}

describe("a finding that is set aside", () => {
  const owner = aside([UNOWNED, OTHER], "missing-owner", 0);

  it("says what it was about", () => {
    expect(owner).toMatchObject({
      check: "missing-owner",
      about: "Train teachers · Owner",
      reason: "We know.",
      day: "2024-10-15",
    });
    const vague = UNOWNED.map((text, column) => (column === 3 ? "Principals" : text));
    expect(aside([vague], "vague-owner", 0).about).toBe("Train teachers · Owner: “Principals”");
  });

  it.each<readonly [string, Rows, readonly number[], readonly number[]]>([
    ["counts no longer", [UNOWNED, OTHER], [1], [0]],
    ["follows its row", [OTHER, UNOWNED], [0], [1]],
    ["follows it below rows that are new", [OTHER, NAMELESS, UNOWNED], [0], [2]],
    [
      "stays aside while other cells of the row change",
      [UNOWNED.map((text, i) => (i === 4 ? "3/1/2025" : text)), OTHER],
      [1],
      [0],
    ],
    [
      "lapses when the step becomes another one",
      [UNOWNED.map((text, i) => (i === 0 ? "Hire a coach" : text)), OTHER],
      [0, 1],
      [],
    ],
    ["lapses with its row", [OTHER], [0], []],
  ])("%s", (_what, rows, counts, set) => {
    const result = checked(rows, [owner]);
    expect(places(result, "missing-owner")).toEqual({ counts, aside: set });
    expect(result.unused).toEqual(set.length === 0 ? [owner] : []);
  });

  it("lapses when the cell changes, for another finding there as well", () => {
    const vague = UNOWNED.map((text, column) => (column === 3 ? "Principals" : text));
    const result = checked([vague], [owner]);
    expect(result.setAside).toEqual([]);
    expect(result.unused).toEqual([owner]);
    expect(result.findings.map((one) => one.check)).toContain("vague-owner");
  });

  it("is not taken for that of another row, though neither says what is to be done", () => {
    const second = aside([NAMELESS, NAMELESS_TOO], "missing-action", 1);
    expect(places(checked([NAMELESS, NAMELESS_TOO], [second]), "missing-action")).toEqual({
      counts: [0],
      aside: [1],
    });
    expect(places(checked([NAMELESS_TOO, NAMELESS], [second]), "missing-action")).toEqual({
      counts: [1],
      aside: [0],
    });
    expect(checked([NAMELESS], [second]).unused).toEqual([second]);
  });

  it("counts no longer as an error, and leaves completeness as it is", () => {
    const [before, after] = [checked([UNOWNED, OTHER]), checked([UNOWNED, OTHER], [owner])];
    expect(after.summary.errors).toBe(before.summary.errors - 1);
    expect(after.summary.complete).toBe(before.summary.complete);
  });
});
