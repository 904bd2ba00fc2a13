import { parseValues, valuesFor } from "../../../src/core/exchange";

describe("valuesFor", () => {
  const entry = (file: string) => ({
    document: { file, pendingChanges: false },
    plans: [{ fields: [{ id: "school", text: file }] }],
  });
  const unread = { document: { file: "bad.docx" }, error: { code: "damaged", message: "m" } };
  const given = (data: unknown, file: string): unknown => {
    const parsed = parseValues(data);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    return valuesFor(parsed.values, file)?.plans.map(({ fields }) => fields[0]?.text);
  };

  it.each<[string, unknown, string, readonly string[] | undefined]>([
    ["one export is for any document", [entry("a.docx")], "b.docx", ["a.docx"]],
    ["one among what could not be read is for its own", [entry("a.docx"), unread], "a.docx", ["a.docx"]],
    ["and for no other, such as one that is mended", [entry("a.docx"), unread], "bad.docx", undefined],
    ["so are plans without a document", [{ plans: [] }, { plans: [] }], "b.docx", []],
    ["of several, that of the same name", [entry("a.docx"), entry("b.docx")], "b.docx", ["b.docx"]],
    ["from another folder, too", [entry("in/a.docx"), entry("in\\b.docx")], "../x/B.docx", ["in\\b.docx"]],
    [
      "by folders where names are the same",
      [entry("e/p.docx"), entry("w/p.docx")],
      "./w/p.docx",
      ["w/p.docx"],
    ],
    ["none where two could be meant", [entry("e/p.docx"), entry("w/p.docx")], "p.docx", undefined],
    ["none of others", [entry("a.docx"), entry("b.docx")], "c.docx", undefined],
    ["none where a document has no name", [entry("a.docx"), entry("b.docx")], "", undefined],
  ])("%s", (_, data, file, wanted) => {
    expect(given(data, file)).toEqual(wanted);
  });
});

describe("parseValues", () => {
  const plans = [{ fields: [{ id: "strategy", text: "Reading" }] }];
  it.each<[string, unknown]>([
    ["an object with plans", { plans }],
    ["the plans alone", plans],
    ["an export", { schemaVersion: "1", document: { file: "x", pendingChanges: false }, plans }],
    ["several exports", [{ plans }]],
  ])("reads %s", (_, data) => {
    expect(parseValues(data)).toMatchObject({
      ok: true,
      values: { plans: [{ fields: [{ id: "strategy" }], tables: [] }] },
    });
  });

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["a text", "hello"],
    ["no plans", {}],
    ["a cell without a text", { plans: [{ tables: [{ id: "a", rows: [{ cells: [{ column: "b" }] }] }] }] }],
    ["plans that are none", { plans: 3 }],
    ["an error entry", [{ document: { file: "x" }, error: { code: "damaged", message: "m" } }]],
  ])("says what is wrong with %s", (_, data) => {
    const parsed = parseValues(data);
    expect(parsed.ok ? [] : parsed.problems.length).toBe(1);
  });

  it.each<[unknown, string]>([
    [null, "It should be a text."],
    [5, "It should be a text."],
    [undefined, "It is missing."],
  ])("says in plain words what is wrong with the text %j", (text, reason) => {
    const parsed = parseValues({ plans: [{ fields: [{ id: "strategy", text }] }] });
    expect(parsed.ok ? [] : parsed.problems).toEqual([{ path: "plans.0.fields.0.text", reason }]);
  });
});
