import { readFileSync } from "node:fs";
import path from "node:path";
import { ADD_IN } from "../../src/cli/add-in";
import { DEFAULT_PREFIX } from "../../src/core/annotations";
import { check, type Finding } from "../../src/core/checks";
import { type DocumentComment, type Edit, locationKey, STATE_NAMESPACE } from "../../src/core/model";
import { recognise } from "../../src/core/recognise";
import { builtinTemplates } from "../../src/core/templates";
import { addAutoOpen, isAutoOpen, openDocx } from "../../src/document/docx";
import {
  attendancePlan,
  blankPlan,
  controlsPlan,
  docxLibraryPlan,
  draftPlan,
  filledBlank,
  googleDialect,
  libreOfficeDialect,
  mergedPlan,
  newValidationErrors,
  reviewedPlan,
  trackedPlan,
  validationErrors,
  wordDialect,
  writtenPlan,
} from "../support/documents";
import { repositoryRoot } from "../support/shared";
import { useDesk } from "./support";

const desk = useDesk();
jest.setTimeout(60_000); // the validator is a program of its own that has to start

const MAIN = "word/document.xml";

function commentsOf(bytes: Uint8Array): readonly DocumentComment[] {
  return openDocx(bytes).reading().snapshot.comments;
}

function isOurs(comment: DocumentComment): boolean {
  return comment.text.startsWith(`${DEFAULT_PREFIX} · `);
}

function findingsOf(bytes: Uint8Array): readonly Finding[] {
  const { plans } = recognise(openDocx(bytes).reading().snapshot, builtinTemplates);
  return check(plans, { asOf: "2024-10-15", templates: builtinTemplates }).findings;
}

/** True where one text becomes the other by taking pieces out. */
function isWithInsertions(before: string, after: string): boolean {
  let position = 0;
  for (const character of after) {
    if (position < before.length && character === before[position]) position += 1;
  }
  return position === before.length;
}

function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const { package: parts } = openDocx(bytes);
  return new Map(parts.partNames.map((name) => [name, Buffer.from(parts.bytes(name)).toString("latin1")]));
}

const DOCUMENTS: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>])[] = [
  ["a draft of Word's", () => writtenPlan(wordDialect(), [draftPlan], { guide: true })],
  ["several copies of Word's", () => writtenPlan(wordDialect(), [draftPlan, attendancePlan, draftPlan])],
  [
    "LibreOffice's, with remarks of reviewers",
    () => writtenPlan(libreOfficeDialect(), [reviewedPlan, draftPlan]),
  ],
  ["Google's, with merged owners", () => writtenPlan(googleDialect(), [mergedPlan])],
  ["Word's, with remarks of reviewers", () => writtenPlan(wordDialect(), [reviewedPlan])],
  [
    "Word's, with tracked changes, tracking on",
    () => writtenPlan(wordDialect(), [trackedPlan], { trackChanges: true }),
  ],
  [
    "Word's, with content controls",
    () => writtenPlan(wordDialect(), [controlsPlan], { tableInControl: true }),
  ],
  ["the docx library's", () => docxLibraryPlan([draftPlan])],
  ["our own", () => filledBlank(draftPlan)],
];

describe.each(DOCUMENTS)("annotating %s", (_name, make) => {
  it("adds one comment for each cell with findings, changes nothing else, and can be taken back", async () => {
    const original = await make();
    const file = desk().put("plan.docx", original);
    const annotated = desk().path("annotated.docx");
    expect(await desk().run(["annotate", file, "-o", annotated])).toMatchObject({ code: 0, text: "" });
    expect(desk().get("plan.docx")).toEqual(original);
    const bytes = desk().get("annotated.docx");

    // One comment a cell, on that cell; what is found of a plan as a whole stands where its strategy does.
    const findings = findingsOf(original).filter(({ severity }) => severity !== "tip");
    const cells = new Set(
      findings.flatMap(({ location: { plan, table = plan, row = 0, column = 0 } }) =>
        locationKey({ table, row, column }),
      ),
    );
    const ours = commentsOf(bytes).filter(isOurs);
    expect(ours.map(({ location }) => location && locationKey(location)).sort()).toEqual([...cells].sort());
    expect(cells.size).toBeGreaterThan(0);

    // Everybody else's comments as they were.
    const others = (all: readonly DocumentComment[]): unknown =>
      all
        .filter((comment) => !isOurs(comment))
        .map(({ author, text, resolved, replies, location }) => ({
          author,
          text,
          resolved,
          replies,
          location,
        }));
    expect(others(commentsOf(bytes))).toEqual(others(commentsOf(original)));

    // The main part with insertions only; parts that have nothing to do with comments are the same.
    const [before, after] = [partsOf(original), partsOf(bytes)];
    expect(isWithInsertions(before.get(MAIN) ?? "", after.get(MAIN) ?? "")).toBe(true);
    const touched = [...after.keys()].filter((name) => before.get(name) !== after.get(name));
    expect(
      touched.filter(
        (name) => name !== MAIN && !/comments|people|\[Content_Types\]|document\.xml\.rels|styles/.test(name),
      ),
    ).toEqual([]);

    // Again: no change, not a byte.
    const again = await desk().run(["annotate", annotated, "-o", desk().path("again.docx")]);
    expect(again).toMatchObject({
      code: 0,
      said: expect.stringContaining(
        `${annotated}: the comments are up to date; nothing was changed.`,
      ) as string,
    });
    expect(Buffer.from(desk().get("again.docx")).equals(Buffer.from(bytes))).toBe(true);

    // And back.
    const cleared = desk().path("cleared.docx");
    expect(await desk().run(["annotate", annotated, "--clear", "-o", cleared])).toMatchObject({ code: 0 });
    expect(partsOf(desk().get("cleared.docx")).get(MAIN)).toBe(before.get(MAIN));
    expect(others(commentsOf(desk().get("cleared.docx")))).toEqual(others(commentsOf(original)));
  });

  it("gives the validator nothing new to say", async () => {
    const original = await make();
    const file = desk().put("plan.docx", original);
    await desk().run(["annotate", file, "-o", desk().path("annotated.docx")]);
    expect(await newValidationErrors(original, desk().get("annotated.docx"))).toEqual([]);
  });
});

describe("annotate", () => {
  it("writes as the author who is given", async () => {
    const file = desk().put("plan.docx", writtenPlan(wordDialect(), [draftPlan]));
    await desk().run(["annotate", file, "-o", desk().path("a.docx"), "--author", "Ana de la Cruz"]);
    await desk().run(["annotate", file, "-o", desk().path("b.docx"), "--author", "A", "--initials", "Z"]);
    await desk().run(["annotate", file, "-o", desk().path("c.docx")]);
    const [a, b, c] = ["a", "b", "c"].map((name) => commentsOf(desk().get(`${name}.docx`))[0]);
    expect(a).toMatchObject({ author: "Ana de la Cruz", initials: "AdlC", date: "2024-10-15T12:00:00Z" });
    expect(b).toMatchObject({ author: "A", initials: "Z" });
    expect(c).toMatchObject({ author: "Action Plan Companion", initials: "APC" });
  });

  it("may name its own input as the output", async () => {
    const file = desk().put("plan.docx", writtenPlan(wordDialect(), [draftPlan]));
    expect(await desk().run(["annotate", file, "-o", file])).toMatchObject({ code: 0 });
    expect(commentsOf(desk().get("plan.docx")).filter(isOurs)).not.toHaveLength(0);
    expect(desk().names()).toEqual(["plan.docx"]);
  });

  it("works from standard input to standard output", async () => {
    const ran = await desk().run(["annotate", "-", "-o", "-"], writtenPlan(wordDialect(), [draftPlan]));
    expect(ran.code).toBe(0);
    expect(commentsOf(ran.out).filter(isOurs)).not.toHaveLength(0);
  });

  it("writes nothing where the document cannot be read", async () => {
    const file = desk().put("plan.docx", "no document");
    const ran = await desk().run(["annotate", file, "-o", desk().path("out.docx")]);
    expect(ran.code).toBe(3);
    expect(ran.said).toContain(file);
    expect(desk().names()).toEqual(["plan.docx"]);
  });

  it("takes comments out again that no longer hold", async () => {
    const file = desk().put("plan.docx", writtenPlan(wordDialect(), [draftPlan]));
    await desk().run(["annotate", file, "-o", file]);
    const count = commentsOf(desk().get("plan.docx")).length;
    const filled = { plans: [{ fields: [{ id: "strategy", text: "Work with families" }] }] };
    const values = desk().put("values.json", JSON.stringify(filled));
    // Our own comment stands on the strategy; it does not keep anybody from filling it in.
    await desk().run(["annotate", file, "-o", file, "--clear"]);
    expect(await desk().run(["fill", file, "--from", values, "-o", file])).toMatchObject({ code: 0 });
    await desk().run(["annotate", file, "-o", file]);
    expect(commentsOf(desk().get("plan.docx"))).toHaveLength(count - 1);
  });

  it("keeps what else is ours with --clear, and takes it out with --clear --all", async () => {
    const document = openDocx(writtenPlan(wordDialect(), [draftPlan]));
    addAutoOpen(document.package, ADD_IN);
    const state: Edit = {
      kind: "setState",
      expect: [],
      xml: `<state xmlns="${STATE_NAMESPACE}" version="1"/>`,
    };
    const { results } = await document.apply([state]);
    expect(results.map((result) => result.outcome)).toEqual(["applied"]);
    const file = desk().put("plan.docx", document.save());
    const out = desk().path("out.docx");

    await desk().run(["annotate", file, "-o", out, "--clear"]);
    const kept = openDocx(desk().get("out.docx"));
    expect([kept.reading().snapshot.state.length, isAutoOpen(kept.package, ADD_IN)]).toEqual([1, true]);

    await desk().run(["annotate", file, "-o", out, "--clear", "--all"]);
    const clean = openDocx(desk().get("out.docx"));
    expect([clean.reading().snapshot.state.length, isAutoOpen(clean.package, ADD_IN)]).toEqual([0, false]);
    expect(await validationErrors(desk().get("out.docx"))).toEqual([]);
  });
});

it("knows the add-in by its manifest", () => {
  const manifest = readFileSync(path.join(repositoryRoot, "manifest.xml"), "utf8");
  expect(manifest).toContain(`<Id>${ADD_IN.id}</Id>`);
  expect(manifest).toContain(`<Version>${ADD_IN.version}</Version>`);
});

it("says nothing of tips, which become no comments", async () => {
  const file = desk().put("plan.docx", writtenPlan(wordDialect(), [blankPlan]));
  const ran = await desk().run(["annotate", file, "-o", desk().path("out.docx")]);
  expect(ran.said).toBe(`${file}: the comments are up to date; nothing was changed.`);
});

it("makes blank documents that open the pane, for those who ask", async () => {
  const [plain, tagged] = [desk().path("plain.docx"), desk().path("tagged.docx")];
  await desk().run(["new", "ese-531t", "-o", plain]);
  await desk().run(["new", "ese-531t", "-o", tagged, "--auto-open"]);
  expect([plain, tagged].map((file) => isAutoOpen(openDocx(readFileSync(file)).package, ADD_IN))).toEqual([
    false,
    true,
  ]);
  expect(await validationErrors(readFileSync(tagged))).toEqual([]);
});
