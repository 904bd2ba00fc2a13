import { readFileSync } from "node:fs";
import path from "node:path";
import { documentOf, paragraph } from "../../contract/markup";
import { repositoryRoot } from "../../support/shared";
import { startWord } from "../../support/word-harness";
import { type ApiSet, type MemberUse, membersOfRoom, membersOfSnippet, type Usage } from "./office-members";

/** The lowest requirement set that the add-in runs on. */
const FLOOR: ApiSet = [1, 3];

/** The highest one that the client's npm build has at least parts of: nothing newer can be tried at all. */
const CEILING: ApiSet = [1, 4];

function isAbove(set: ApiSet | undefined, limit: ApiSet): boolean {
  return set !== undefined && (set[0] > limit[0] || (set[0] === limit[0] && set[1] > limit[1]));
}

/** Uses above the floor that nothing stands before. */
function unguarded({ members }: Usage): readonly string[] {
  return members
    .filter((use) => isAbove(use.set, FLOOR) && !isAbove(use.classSet, FLOOR) && !use.isGuarded())
    .map((use) => `${use.member} (${use.place})`);
}

function beyond({ members }: Usage): readonly string[] {
  return members.filter((use) => isAbove(use.set, CEILING)).map((use) => `${use.member} (${use.place})`);
}

function named(members: readonly MemberUse[]): readonly MemberUse[] {
  return [...new Map(members.map((use) => [use.member, use])).values()];
}

/** Uses that the client's build does not have, as far as its classes show. */
async function missingInBuild({ members }: Usage): Promise<readonly string[]> {
  const word = await startWord({ docx: documentOf(paragraph("")), globals: false });
  try {
    const classes = word.Word as unknown as Readonly<Record<string, { prototype: object } | undefined>>;
    return named(members)
      .filter(({ className, name }) => {
        const known = classes[className]?.prototype;
        return known === undefined || !(name in known);
      })
      .map(({ member }) => member);
  } finally {
    word.close();
  }
}

describe("the members of Office.js in use", () => {
  const usage = membersOfRoom();

  it("are found, in code and in what is loaded", () => {
    const names = named(usage.members).map(({ member }) => member);
    expect(names).toEqual(
      expect.arrayContaining([
        "Body.getOoxml",
        "Range.insertComment",
        "Range.insertText",
        "TableCell.rowIndex",
        "Comment.authorName",
        "Document.changeTrackingMode",
      ]),
    );
    expect(usage.unreadable).toEqual([]);
  });

  it("never include the one that fails the whole request on merged tables", () => {
    expect(usage.members.map(({ member }) => member)).not.toContain("TableCell.cellIndex");
  });

  it("are asked for where they are above the floor", () => {
    expect(unguarded(usage)).toEqual([]);
  });

  it("are none that nobody could try", () => {
    expect(beyond(usage)).toEqual([]);
  });

  it("are all in the client's build", async () => {
    expect(await missingInBuild(usage)).toEqual([]);
  });

  it("have the manifest's floor", () => {
    const manifest = readFileSync(path.join(repositoryRoot, "manifest.xml"), "utf8");
    expect(/<Set Name="WordApi" MinVersion="([\d.]+)"/.exec(manifest)?.[1]).toBe(FLOOR.join("."));
  });
});

describe("this very test", () => {
  it("catches a member above the floor without a guard", () => {
    const code = 'export function f(range: Word.Range) { range.insertComment("x"); }';
    expect(unguarded(membersOfSnippet(code))).toEqual(["Range.insertComment (snippet.ts:1)"]);
  });

  it("catches one that is loaded by name, also by way of a constant", () => {
    const code = `
      const NAMES = "changeTrackingMode";
      export function f(document: Word.Document) { document.load(\`saved,\${NAMES}\`); }`;
    expect(unguarded(membersOfSnippet(code))).toEqual(["Document.changeTrackingMode (snippet.ts:3)"]);
  });

  it.each([
    ["a branch", 'if (supports("1.4")) range.insertComment("x");'],
    ["an early return", 'if (!supports("1.4")) return; range.insertComment("x");'],
    ["a constant", 'const has = supports("1.4"); if (has) range.insertComment("x");'],
    ["a callback in a branch", 'if (supports("1.4")) [1].forEach(() => range.insertComment("x"));'],
  ])("takes %s for a guard", (_, body) => {
    const code = `declare function supports(set: string): boolean; export function f(range: Word.Range) { ${body} }`;
    expect(unguarded(membersOfSnippet(code))).toEqual([]);
  });

  it.each([
    ["the other branch", 'if (supports("1.4")) return; range.insertComment("x");'],
    ["another question", 'if (range.isEmpty) range.insertComment("x");'],
    [
      "a name that looks alike",
      'const flags = { comments: [1] }; if (flags.comments.length > 0) range.insertComment("x");',
    ],
  ])("takes %s for none", (_, body) => {
    const code = `declare function supports(set: string): boolean; export function f(range: Word.Range) { ${body} }`;
    expect(unguarded(membersOfSnippet(code))).toHaveLength(1);
  });

  it("looks at who calls a function", () => {
    const declared = "declare function supports(set: string): boolean;";
    const inner = 'function inner(range: Word.Range) { range.insertComment("x"); }';
    const good = `export function f(range: Word.Range) { if (supports("1.4")) inner(range); }`;
    const bad = "export function g(range: Word.Range) { inner(range); }";
    expect(unguarded(membersOfSnippet(`${declared} ${inner} ${good}`))).toEqual([]);
    expect(unguarded(membersOfSnippet(`${declared} ${inner} ${good} ${bad}`))).toHaveLength(1);
  });

  it("catches what the client's build does not have, guarded or not", async () => {
    const code = `declare function supports(set: string): boolean;
      export function f(paragraph: Word.Paragraph) { if (supports("1.7")) return paragraph.getText(); return undefined; }`;
    const usage = membersOfSnippet(code);
    expect(beyond(usage)).toEqual(["Paragraph.getText (snippet.ts:2)"]);
    expect(await missingInBuild(usage)).toEqual(["Paragraph.getText"]);
  });

  it("says where it cannot read what is loaded", () => {
    const code = "export function f(range: Word.Range, names: string) { range.load(names); }";
    expect(membersOfSnippet(code).unreadable).toEqual([{ place: "snippet.ts:1" }]);
  });
});
