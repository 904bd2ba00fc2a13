import { type Edit, type SetCellEdit, type Snapshot } from "../../../src/core/model";
import { openDocx } from "../../../src/document/docx";
import { cellTexts, DECLARATIONS, p, paragraphTexts, sdt, tbl, tc, tr } from "../wordml/support";
import {
  allApplied,
  cellAddress,
  mainText,
  openBody,
  OPTIONS,
  outcomes,
  paragraphAddress,
  PLAN,
  rowAddress,
  setCell,
} from "./support";

const SETTINGS = (content: string): Readonly<Record<string, string>> => ({
  "settings.xml": `<w:settings ${DECLARATIONS}>${content}</w:settings>`,
});

describe("one edit of each kind", () => {
  const fields = p("Name: ____\tDate: ") + p("Our aim:") + p("") + p("[School] Plan");
  const cases: readonly [string, (s: Snapshot) => Edit, string, (s: Snapshot) => unknown, unknown][] = [
    ["a cell", (s) => setCell(s, 1, 1, "Zoë\nBen"), "", (s) => cellTexts(s)[1], ["Train", "Zoë\nBen"]],
    [
      "a field on a shared line",
      (s) => ({
        kind: "setField",
        at: paragraphAddress(s, 0),
        label: "Name:",
        nextLabel: "Date:",
        expect: "",
        text: "Riverside",
      }),
      "",
      (s) => paragraphTexts(s)[0],
      "Name: Riverside\tDate: ",
    ],
    [
      "an answer on the prompt's line",
      (s) => ({
        kind: "setAnswer",
        at: paragraphAddress(s, 1),
        place: "after",
        prompt: "Our aim:",
        expect: "",
        text: "Read more",
      }),
      "",
      (s) => paragraphTexts(s)[1],
      "Our aim: Read more",
    ],
    [
      "an answer below the prompt",
      (s) => ({
        kind: "setAnswer",
        at: paragraphAddress(s, 1),
        place: "below",
        prompt: "Our aim:",
        expect: "",
        text: "Read more\nWrite more",
      }),
      "",
      (s) => paragraphTexts(s).slice(1, 5),
      ["Our aim:", "Read more", "Write more", "[School] Plan"],
    ],
    [
      "a bracket in a title",
      (s) => ({ kind: "setBracket", at: paragraphAddress(s, 3), expect: "[School]", text: "Riverside" }),
      "[School]",
      (s) => paragraphTexts(s)[3],
      "Riverside Plan",
    ],
    [
      "a new row",
      (s) => ({
        kind: "addRow",
        at: rowAddress(s, 1),
        where: "after",
        values: [{ column: 1, text: "Eve" }],
      }),
      "",
      (s) => cellTexts(s).slice(1, 3),
      [
        ["Train", ""],
        ["", "Eve"],
      ],
    ],
    [
      "a row that goes",
      (s) => ({ kind: "deleteRow", at: rowAddress(s, 2), expect: ["Buy", "Ana"] }),
      "Buy\nAna",
      (s) => cellTexts(s),
      [
        ["Action", "Owner"],
        ["Train", ""],
        ["", ""],
      ],
    ],
  ];

  it.each(cases)(
    "writes %s, tells what stood there, and takes it back",
    async (_n, edit, before, look, after) => {
      const document = openBody(fields + PLAN);
      const start = await document.read();
      const [applied] = allApplied(await document.apply([edit(start)], OPTIONS));
      expect(applied).toMatchObject({ before, tracked: false });
      expect(look(await document.read())).toEqual(after);
      expect(look(await openDocx(document.save()).read())).toEqual(after);
      allApplied(await document.apply(applied?.revert ?? [], OPTIONS));
      const end = await document.read();
      expect(cellTexts(end)).toEqual(cellTexts(start));
      const lines = (s: Snapshot): readonly string[] =>
        paragraphTexts(s)
          .map((text) => text.trim())
          .filter((text) => text !== "");
      expect(lines(end)).toEqual(lines(start));
    },
  );

  it.each(cases)(
    "writes %s as a tracked change where changes are tracked",
    async (_n, edit, before, look, after) => {
      const document = openBody(fields + PLAN, SETTINGS("<w:trackRevisions/>"));
      const start = await document.read();
      const [applied] = allApplied(await document.apply([edit(start)], OPTIONS));
      expect(applied).toMatchObject({ before, tracked: true });
      const end = await document.read();
      expect(end.pendingChanges).toBe(true);
      expect(mainText(document)).toMatch(
        /<w:(ins|del) w:id="\d+" w:author="Ana Reviewer" w:date="2024-10-15T09:30:00Z"/,
      );
      const isDeletedRow = edit(start).kind === "deleteRow";
      expect(look(end)).toEqual(isDeletedRow ? cellTexts(end) : after);
      if (isDeletedRow)
        expect(end.blocks).toMatchObject([{}, {}, {}, {}, { rows: [{}, {}, { change: "deleted" }, {}] }]);
    },
  );
});

describe("what stands in the way", () => {
  const commented = tc(
    '<w:p><w:commentRangeStart w:id="1"/><w:r><w:t>Ann</w:t></w:r><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p>',
  );
  const comments = {
    "comments.xml": `<w:comments ${DECLARATIONS}><w:comment w:id="1" w:author="Ben"><w:p/></w:comment></w:comments>`,
  };
  const inserted = tc('<w:p><w:ins w:id="5" w:author="Ben"><w:r><w:t>Ann</w:t></w:r></w:ins></w:p>');
  const control = (properties: string): string => tc(sdt(p("Ann"), properties));

  it.each<[string, string, Readonly<Record<string, string>>, Partial<SetCellEdit>, string]>([
    ["another text", tc("Ann"), {}, { expect: "Zoe" }, "changed"],
    ["spaces that look alike", tc("Ann\u00a0 "), {}, {}, "applied"],
    ["a comment", commented, comments, {}, "has-reviewer-comment"],
    ["a tracked change", inserted, {}, {}, "pending-changes"],
    ["a tracked change, when that is accepted", inserted, {}, { overPendingChanges: true }, "applied"],
    ["a locked control", control('<w:lock w:val="sdtContentLocked"/>'), {}, {}, "locked"],
    ["a bound control", control('<w:dataBinding w:xpath="/a" w:storeItemID="{0}"/>'), {}, {}, "data-bound"],
    ["a plain control", control("<w:text/>"), {}, {}, "applied"],
    ["a list without that entry", control("<w:dropDownList/>"), {}, {}, "not-listed-in-dropdown"],
    ["a table in the cell", tc(tbl(tr("Ann")) + p("")), {}, { expect: "Ann\n" }, "nested-table"],
    [
      "protection",
      tc("Ann"),
      SETTINGS('<w:documentProtection w:edit="readOnly" w:enforcement="1"/>'),
      {},
      "protected",
    ],
    [
      "protection that is off",
      tc("Ann"),
      SETTINGS('<w:documentProtection w:edit="readOnly"/>'),
      {},
      "applied",
    ],
  ])("%s", async (_name, cell, others, change, outcome) => {
    const document = openBody(tbl(tr("Owner"), tr(cell)), others);
    const before = mainText(document);
    const edit = { ...setCell(await document.read(), 1, 0, "Ben", "Ann"), ...change };
    const report = await document.apply([edit], OPTIONS);
    expect(outcomes(report)).toEqual([outcome]);
    expect(report.results[0]?.location).toEqual({ table: 0, row: 1, column: 0 });
    if (outcome !== "applied") expect(mainText(document)).toBe(before);
  });

  it("is told with what stands there now", async () => {
    const document = openBody(PLAN);
    const report = await document.apply([setCell(await document.read(), 2, 1, "Ben", "Zoe")]);
    expect(report.results).toMatchObject([{ outcome: "conflict", reason: "changed", found: "Ana" }]);
  });

  it("does not keep the other edits from being made", async () => {
    const document = openBody(PLAN);
    const s = await document.read();
    const report = await document.apply([
      setCell(s, 1, 1, "Zoe"),
      setCell(s, 2, 1, "Ben", "Eve"),
      { ...setCell(s, 3, 0, "Sell"), at: { ...cellAddress(s, 3, 0), column: 7 } },
      setCell(s, 3, 1, "Ida"),
    ]);
    expect(outcomes(report)).toEqual(["applied", "changed", "gone", "applied"]);
    expect(cellTexts(await document.read()).slice(1)).toEqual([
      ["Train", "Zoe"],
      ["Buy", "Ana"],
      ["", "Ida"],
    ]);
  });
});
