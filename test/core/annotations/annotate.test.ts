import {
  annotate,
  type AnnotateOptions,
  clearAnnotations,
  clearAnnotationsAt,
} from "../../../src/core/annotations";
import { check, type Finding, type FindingLocation } from "../../../src/core/checks";
import {
  type DocumentComment,
  type Edit,
  isCellAddress,
  type Location,
  type Snapshot,
} from "../../../src/core/model";
import type { Plan, PlanPrompt } from "../../../src/core/plan";
import { recognise } from "../../../src/core/recognise";
import { builtinTemplates } from "../../../src/core/templates";
import { bareBlocks, eseDocument, GOOD_ROWS, HEADER, type PlanSpec } from "../../support/ese-531t";
import { cell, comment, snapshotOf, table } from "../../support/snapshot";

const NO_OWNER =
  "Action Plan Companion · missing-owner\nNo owner is named for this step. Name one person who has the time and the authority to see it through.";

/** A finding, wherever it may be. */
const SOMETHING: Omit<Finding, "location"> = {
  check: "missing-owner",
  outcome: "fail",
  severity: "error",
  message: "No owner is named for this step.",
  why: "",
  fix: "",
  source: "",
  text: "",
  key: "k",
};

function annotated(snapshot: Snapshot, options?: AnnotateOptions): readonly Edit[] {
  const { plans } = recognise(snapshot, builtinTemplates);
  const { findings } = check(plans, { asOf: "2024-10-15", templates: builtinTemplates });
  return annotate(findings, snapshot, plans, options);
}

function bare(spec: PlanSpec, comments: readonly DocumentComment[] = []): Snapshot {
  return snapshotOf(bareBlocks({ strategy: "Reading", ...spec }), { comments });
}

/** "comment r3c3 check-ids" or "remove id". */
function brief(edit: Edit): string {
  if (edit.kind === "removeComment") return `remove ${edit.id}`;
  if (edit.kind !== "comment") return edit.kind;
  const place = isCellAddress(edit.at) ? `r${edit.at.row.ordinal}c${edit.at.column}` : `p${edit.at.ordinal}`;
  return `comment ${place} ${edit.text.split("\n")[0]?.split(" · ")[1] ?? ""}`;
}

/** What a host that can do everything makes of the edits. */
function applied(
  edits: readonly Edit[],
  comments: readonly DocumentComment[],
  atFallback = false,
): readonly DocumentComment[] {
  const kept = comments.filter(
    (entry) => !edits.some((edit) => edit.kind === "removeComment" && edit.id === entry.id),
  );
  const added = edits.flatMap((edit, index) => {
    if (edit.kind !== "comment") return [];
    const { at, text } = (atFallback ? edit.fallback : undefined) ?? edit;
    const location: Location = isCellAddress(at)
      ? { table: at.row.table.ordinal, row: at.row.ordinal, column: at.column }
      : { paragraph: at.ordinal };
    return [comment({ id: `new ${index}`, text, location })];
  });
  return [...kept, ...added];
}

const GAPS: PlanSpec = {
  rows: [
    ["A", "", "Handbook posted", "", "1/1/2025"],
    ["B", "None", "Handbook posted", "vacant", "TBD"],
  ],
};
const OWNER_CELL = { table: 0, row: 3, column: 3 };
const NO_OWNER_ROW: PlanSpec = { rows: [["A", "None", "Handbook posted", "", "1/1/2025"]] };

describe("annotate", () => {
  it("writes one comment for each cell with findings", () => {
    expect(annotated(bare(GAPS)).map(brief)).toEqual([
      "comment r3c1 missing-resources",
      "comment r3c3 missing-owner",
      "comment r4c3 missing-owner",
      "comment r4c4 missing-date",
    ]);
  });

  it("says what is the matter and what to do, in words", () => {
    const [edit] = annotated(bare(NO_OWNER_ROW));
    expect(edit).toMatchObject({ kind: "comment", text: NO_OWNER, at: { column: 3, physical: 3 } });
  });

  it("offers the row's first filled cell for a host that cannot comment on an empty one", () => {
    const [edit] = annotated(bare(NO_OWNER_ROW));
    expect(edit).toMatchObject({
      fallback: {
        at: { column: 0 },
        text: NO_OWNER.replace("owner\n", "owner\nAbout “Owner” in this row:\n"),
      },
    });
    const [filled] = annotated(bare({ rows: [["A", "None", "Handbook posted", "vacant", "1/1/2025"]] }));
    expect(filled).not.toHaveProperty("fallback");
  });

  it.each<[string, Snapshot]>([
    ["gaps", bare(GAPS)],
    ["a blank template", eseDocument()],
    ["no strategy", bare({ strategy: "", rows: GOOD_ROWS })],
    ["stand-ins on the line", bare({ school: "[name]", date: "TBD", rows: GOOD_ROWS })],
    [
      "a column missing",
      snapshotOf([
        table([
          [cell("Strategy: R", { span: 4 })],
          HEADER.slice(0, 4),
          ["A", "None", "Handbook posted", "J. Rivera"],
        ]),
      ]),
    ],
  ])("changes nothing the second time: %s", (_, first) => {
    for (const atFallback of [false, true]) {
      const edits = annotated(first);
      const second = rebuilt(first, applied(edits, [], atFallback));
      expect(annotated(second)).toEqual([]);
      expect(clearAnnotations(second)).toHaveLength(edits.length);
    }
  });

  it("writes comments for errors and warnings unless asked for more", () => {
    expect(annotated(eseDocument())).toEqual([]);
    const started = snapshotOf(bareBlocks({ strategy: "Reading" }));
    expect(annotated(started).map(brief)).toEqual(["comment r1c0 empty-section"]);
    const { plans } = recognise(started, builtinTemplates);
    const tip: Finding = {
      ...SOMETHING,
      severity: "tip",
      location: { plan: 0, table: 0, row: 1, column: 4 },
    };
    expect(annotate([tip], started, plans)).toEqual([]);
    expect(annotate([tip], started, plans, { tips: true }).map(brief)).toEqual([
      "comment r1c4 missing-owner",
    ]);
  });

  it.each<readonly [string, FindingLocation, Partial<Plan>, Location]>([
    ["a cell", { plan: 0, table: 0, row: 3, column: 2 }, {}, { table: 0, row: 3, column: 2 }],
    ["a row: its first cell", { plan: 0, table: 0, row: 3 }, {}, { table: 0, row: 3, column: 0 }],
    ["a table: its header", { plan: 0, table: 0 }, {}, { table: 0, row: 1, column: 0 }],
    ["a plan: its title", { plan: 0 }, {}, { table: 0, row: 0, column: 0 }],
    ["a plan without a title: its table", { plan: 0 }, { title: "" }, { table: 0, row: 1, column: 0 }],
    [
      "a plan without a table: its first answer",
      { plan: 0 },
      { title: "", tables: [], fields: [] },
      { paragraph: 1 },
    ],
    ["a question: its paragraph", { plan: 0, paragraph: 1, prompt: "1" }, {}, { paragraph: 1 }],
    ["a text box: the paragraph it hangs on", { plan: 0, paragraph: 1, textBox: 0 }, {}, { paragraph: 1 }],
  ])("stands where people look for it: %s", (_what, location, changes, place) => {
    const blocks = bareBlocks({ strategy: "Reading", rows: GOOD_ROWS });
    const snapshot = snapshotOf(["Our plan", "1. Why?", ...blocks]);
    const [plan] = recognise(snapshot, builtinTemplates).plans;
    const [field] = plan?.fields ?? [];
    if (plan === undefined || field === undefined) throw new Error("there is a plan in the document");
    const prompt: PlanPrompt = {
      ...field,
      id: "1",
      label: "Why?",
      question: "Why?",
      text: "",
      location: { paragraph: 1 },
    };
    const finding = { ...SOMETHING, location };
    const edits = annotate([finding], snapshot, [{ ...plan, prompts: [prompt], ...changes }]);
    expect(applied(edits, []).map((entry) => entry.location)).toEqual([place]);
  });

  it("says at one place in one comment what is found of a plan and of the cell that names it", () => {
    const snapshot = bare({ rows: GOOD_ROWS });
    const { plans } = recognise(snapshot, builtinTemplates);
    const findings: readonly Finding[] = [
      { ...SOMETHING, location: { plan: 0 } },
      { ...SOMETHING, check: "vague-owner", location: { plan: 0, table: 0, row: 0, column: 0 } },
    ];
    expect(annotate(findings, snapshot, plans).map(brief)).toEqual([
      "comment r0c0 missing-owner, vague-owner",
    ]);
  });

  it("goes by the prefix", () => {
    const edits = annotated(bare(NO_OWNER_ROW), { prefix: "Plan check" });
    expect(edits).toMatchObject([{ text: expect.stringMatching(/^Plan check · missing-owner\n/) as string }]);
  });
});

/** The same document with other comments. */
function rebuilt(snapshot: Snapshot, comments: readonly DocumentComment[]): Snapshot {
  return { ...snapshot, comments };
}

describe("comments that are there already", () => {
  const ours = (given: Partial<DocumentComment> = {}): DocumentComment =>
    comment({ id: "1", text: NO_OWNER, location: OWNER_CELL, ...given });
  const fixed: PlanSpec = { rows: [["A", "None", "Handbook posted", "J. Rivera", "1/1/2025"]] };
  const vacant: PlanSpec = { rows: [["A", "None", "Handbook posted", "vacant", "1/1/2025"]] };

  it.each<[string, PlanSpec, readonly DocumentComment[], readonly string[]]>([
    ["kept where they hold", NO_OWNER_ROW, [ours()], []],
    [
      "kept whatever the host makes of line ends",
      NO_OWNER_ROW,
      [ours({ text: NO_OWNER.replace(/\n/g, "\r") })],
      [],
    ],
    [
      "kept whatever the host makes of paragraphs",
      NO_OWNER_ROW,
      [ours({ text: NO_OWNER.replace(/\n/g, " ") })],
      [],
    ],
    ["removed where they no longer hold", fixed, [ours()], ["remove 1"]],
    [
      "replaced where they say something else now",
      vacant,
      [ours()],
      ["remove 1", "comment r3c3 missing-owner"],
    ],
    ["removed where they are double", NO_OWNER_ROW, [ours(), ours({ id: "2" })], ["remove 2"]],
    [
      "moved where their cell is another one",
      NO_OWNER_ROW,
      [ours({ location: { ...OWNER_CELL, column: 2 } })],
      ["remove 1", "comment r3c3 missing-owner"],
    ],
    [
      "left alone where somebody answered",
      fixed,
      [ours({ replies: [{ author: "B", text: "Will do" }] })],
      [],
    ],
    ["left alone where somebody resolved them", fixed, [ours({ resolved: true })], []],
    ["left alone where somebody changed them", fixed, [ours({ text: `${NO_OWNER} Ask Maria.` })], []],
    ["not said again where somebody resolved them", NO_OWNER_ROW, [ours({ resolved: true })], []],
    [
      "not said again where somebody changed them",
      NO_OWNER_ROW,
      [ours({ text: `${NO_OWNER} Ask Maria.` })],
      [],
    ],
    ["left alone where nobody can tell their place", fixed, [comment({ id: "1", text: NO_OWNER })], []],
    [
      "left alone where they are somebody else's",
      NO_OWNER_ROW,
      [ours({ text: "No owner?" })],
      ["comment r3c3 missing-owner"],
    ],
    [
      "left alone where they only begin alike",
      fixed,
      [ours({ text: "Action Plan Companion · I like it" })],
      [],
    ],
    [
      "left alone where they name a check that we do not know",
      fixed,
      [ours({ text: "Action Plan Companion · no-such-check\nOh." })],
      [],
    ],
  ])("are %s", (_, spec, comments, expected) => {
    expect(annotated(bare(spec, comments)).map(brief)).toEqual(expected);
  });

  it("are removed by what they say, whoever signed them", () => {
    expect(annotated(bare(fixed, [ours({ author: "J. Doe" })]))).toEqual([
      { kind: "removeComment", id: "1", author: "J. Doe", expect: NO_OWNER },
    ]);
  });

  it("that quote what stood in the cell then are still known to be ours", () => {
    const text = annotated(bare(vacant)).flatMap((edit) => (edit.kind === "comment" ? [edit.text] : []));
    expect(annotated(bare(fixed, [ours({ text: text[0] ?? "" })])).map(brief)).toEqual(["remove 1"]);
  });

  it("are said anew for other checks where one was resolved", () => {
    const rows = [["A", "None", "Handbook posted", "J. Rivera; TBD", "1/1/2025"]];
    expect(annotated(bare({ rows }, [ours({ resolved: true })])).map(brief)).toEqual([
      "comment r3c3 placeholder-text",
    ]);
  });
});

describe("clearAnnotations", () => {
  it("takes out ours and leaves what is theirs", () => {
    const comments = [
      comment({ id: "ours", text: NO_OWNER, location: OWNER_CELL }),
      comment({ id: "without a place", text: NO_OWNER }),
      comment({ id: "answered", text: NO_OWNER, replies: [{ author: "B", text: "ok" }] }),
      comment({ id: "resolved", text: NO_OWNER, resolved: true }),
      comment({ id: "changed", text: NO_OWNER.replace("one person", "two people") }),
      comment({ id: "theirs", text: "Nice." }),
    ];
    expect(clearAnnotations(bare(GAPS, comments)).map(brief)).toEqual([
      "remove ours",
      "remove without a place",
    ]);
  });
});

describe("clearAnnotationsAt", () => {
  const ours = comment({ id: "ours", text: NO_OWNER, location: OWNER_CELL });
  it.each<[string, readonly DocumentComment[], readonly string[]]>([
    ["ours alone", [ours], ["remove ours"]],
    ["ours on that place only", [ours, comment({ id: "x", text: NO_OWNER })], ["remove ours"]],
    ["nothing beside a reviewer's", [ours, comment({ id: "x", text: "Who?", location: OWNER_CELL })], []],
    ["nothing that was answered", [{ ...ours, replies: [{ author: "B", text: "ok" }] }], []],
    ["nothing where there is none", [], []],
  ])("takes out %s", (_, comments, expected) => {
    expect(clearAnnotationsAt(bare(GAPS, comments), OWNER_CELL).map(brief)).toEqual(expected);
  });
});
