import { paragraphsOf, type Snapshot } from "../../../src/core/model";
import { partsOfFlatOpc } from "../../../src/document/wordml/flat-opc";
import { readSnapshot } from "../../../src/document/wordml/snapshot";
import { hasCode, cellOf, documentSource, p, part, sdt, snapshotOf, tbl, tc, tr } from "./support";

const style = (id: string, name: string, content: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${content}</w:style>`;
const uses = (id: string): string => `<w:pStyle w:val="${id}"/>`;
const numbered = (id: number, level?: number): string =>
  `<w:numPr>${level === undefined ? "" : `<w:ilvl w:val="${level}"/>`}<w:numId w:val="${id}"/></w:numPr>`;

describe("headings and lists", () => {
  const styles = part(
    "w:styles",
    [
      `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>`,
      style("H2", "heading 2", `<w:pPr><w:outlineLvl w:val="1"/></w:pPr>`),
      style("Ours", "Our heading", `<w:basedOn w:val="H2"/>`),
      style("Quiet", "Quiet", `<w:basedOn w:val="H2"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>`),
      style("H3", "heading 3", ""),
      style("Loop1", "a", `<w:basedOn w:val="Loop2"/>`),
      style("Loop2", "b", `<w:basedOn w:val="Loop1"/>`),
      style("Bullet", "List Bullet", `<w:pPr>${numbered(1)}</w:pPr>`),
      style(
        "Bullet2",
        "List Bullet 2",
        `<w:basedOn w:val="Bullet"/><w:pPr><w:numPr><w:ilvl w:val="2"/></w:numPr></w:pPr>`,
      ),
      style("Linked", "Linked", `<w:pPr>${numbered(2)}</w:pPr>`),
    ].join(""),
  );
  const level = (ilvl: number, content: string): string => `<w:lvl w:ilvl="${ilvl}">${content}</w:lvl>`;
  const numbering = part(
    "w:numbering",
    `<w:abstractNum w:abstractNumId="7">${level(0, `<w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/>`)}${level(1, `<w:numFmt w:val="none"/><w:lvlText w:val=""/>`)}${level(3, `<w:pStyle w:val="Linked"/><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/>`)}</w:abstractNum>` +
      `<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>`,
  );

  it.each<[string, string, number | undefined, number | undefined]>([
    ["body text", "", undefined, undefined],
    ["an outline level of its own", `<w:outlineLvl w:val="0"/>`, 1, undefined],
    ["a heading style", uses("H2"), 2, undefined],
    ["a style based on a heading", uses("Ours"), 2, undefined],
    ["a style that takes the level back", uses("Quiet"), undefined, undefined],
    ["a heading by its built-in name", uses("H3"), 3, undefined],
    ["a heading style that is not defined", uses("Heading4"), 4, undefined],
    ["styles in a circle", uses("Loop1"), undefined, undefined],
    ["a number of its own", numbered(1, 0), undefined, 0],
    ["a list by style", uses("Bullet"), undefined, 0],
    ["a level by style on an inherited list", uses("Bullet2"), undefined, 2],
    ["a level that the list links to the style", uses("Linked"), undefined, 3],
    ["a list taken away", uses("Bullet") + numbered(0), undefined, undefined],
    ["a list that is not defined", numbered(9, 0), undefined, undefined],
    ["a level without a mark", numbered(1, 1), undefined, undefined],
  ])("of %s", (_title, properties, headingLevel, list) => {
    const [paragraph] = paragraphsOf(snapshotOf(p("x", properties), { styles, numbering }));
    expect([paragraph?.headingLevel, paragraph?.list?.level]).toEqual([headingLevel, list]);
    const cell = cellOf(snapshotOf(tbl(tr(tc(p("x", properties)))), { styles, numbering }));
    expect(cell.paragraphs[0]?.list?.level).toBe(list);
  });
});

describe("settings", () => {
  it.each([
    ["nothing", "", "none", false],
    [
      "a restriction in force",
      `<w:documentProtection w:edit="readOnly" w:enforcement="1"/>`,
      "readOnly",
      false,
    ],
    ["a restriction not enforced", `<w:documentProtection w:edit="forms"/>`, "none", false],
    [
      "a restriction of formatting alone",
      `<w:documentProtection w:formatting="1" w:enforcement="1"/>`,
      "none",
      false,
    ],
    [
      "tracking by restriction",
      `<w:trackRevisions/><w:documentProtection w:edit="trackedChanges" w:enforcement="on"/>`,
      "trackedChanges",
      true,
    ],
    ["tracking switched off", `<w:trackRevisions w:val="false"/>`, "none", false],
  ])("%s", (_title, content, protection, trackChanges) => {
    const snapshot = snapshotOf(p("a"), { settings: part("w:settings", content) });
    expect([snapshot.protection, snapshot.trackChanges]).toEqual([protection, trackChanges]);
  });
});

describe("flags", () => {
  it.each<[string, string, boolean, boolean]>([
    ["plain content", p("a"), false, false],
    ["an insertion", `<w:p><w:ins w:id="1"><w:r><w:t>a</w:t></w:r></w:ins></w:p>`, true, true],
    ["an inserted paragraph mark", p("a", `<w:rPr><w:ins w:id="1"/></w:rPr>`), true, true],
    [
      "a change of formatting",
      p("a", `<w:rPr><w:rPrChange w:id="1"><w:rPr><w:ins w:id="2"/></w:rPr></w:rPrChange></w:rPr>`),
      false,
      true,
    ],
  ])("know %s", (_title, content, inPlace, inDocument) => {
    for (const body of [content, tbl(tr(tc(content)))]) {
      const snapshot = snapshotOf(body);
      const [block] = snapshot.blocks;
      const flags = block?.kind === "table" ? block.rows[0]?.cells[0]?.flags : block?.flags;
      expect([flags?.pendingChanges, snapshot.pendingChanges]).toEqual([inPlace, inDocument]);
    }
  });

  it.each([
    ["<w:text/>", { kind: "plainText" }],
    ["", { kind: "richText" }],
    [
      `<w:alias w:val="Owner"/><w:tag w:val="own"/><w:date w:fullDate="2024-01-01T00:00:00Z"/>`,
      { kind: "date", title: "Owner", tag: "own" },
    ],
    [
      `<w:dropDownList><w:listItem w:displayText="Met" w:value="m"/><w:listItem w:value="Open"/></w:dropDownList>`,
      { kind: "dropDownList", choices: ["Met", "Open"] },
    ],
    [`<w:comboBox/>`, { kind: "comboBox", choices: [] }],
    [`<w14:checkbox/>`, { kind: "checkBox" }],
    [`<w15:repeatingSection/>`, { kind: "repeatingSection" }],
    [`<w:docPartObj/>`, { kind: "other" }],
    [`<w:group/><w:lock w:val="contentLocked"/>`, { kind: "group", locked: true }],
    [`<w:lock w:val="sdtContentLocked"/>`, { kind: "richText", locked: true }],
    [`<w:lock w:val="sdtLocked"/>`, { kind: "richText" }],
    [`<w:dataBinding w:xpath="/a"/><w:text/>`, { kind: "plainText", bound: true }],
    [`<w15:dataBinding w:xpath="/a"/>`, { kind: "richText", bound: true }],
    [`<w:showingPlcHdr/>`, { kind: "richText", placeholder: true }],
  ])("describe a control with %s", (properties, expected) => {
    const wanted = { locked: false, bound: false, placeholder: false, ...expected };
    expect(cellOf(snapshotOf(tbl(tr(tc(sdt(p("a"), properties)))))).flags.controls).toEqual([wanted]);
    expect(
      paragraphsOf(snapshotOf(`<w:p>${sdt("<w:r><w:t>a</w:t></w:r>", properties)}</w:p>`))[0]?.flags.controls,
    ).toEqual([wanted]);
  });

  it("tells where in a cell a prompt shows", () => {
    const prompt = sdt(p("Click here"), "<w:showingPlcHdr/>");
    const answered = sdt(p("Reading"));
    const cell = cellOf(snapshotOf(tbl(tr(tc(p("Strategy:") + prompt + answered)))), 0, 0);
    expect(cell.paragraphs).toEqual([
      { text: "Strategy:" },
      { text: "", placeholder: "Click here" },
      { text: "Reading" },
    ]);
  });

  it("say of a paragraph's control whether it holds others too", () => {
    const body = sdt(sdt(p("a"), "<w:text/>") + p("b"));
    expect(
      paragraphsOf(snapshotOf(body)).map(({ flags }) => flags.controls.map((c) => [c.kind, c.holdsMore])),
    ).toEqual([
      [
        ["richText", true],
        ["plainText", undefined],
      ],
      [["richText", true]],
    ]);
  });

  it("list controls outermost first and say which hold more than the cell", () => {
    const tag = (name: string): string => `<w:tag w:val="${name}"/>`;
    const body = sdt(
      tbl(sdt(`<w:tr>${sdt(tc(sdt(p("a"), tag("in"))), tag("cell"))}</w:tr>`, tag("row"))),
      tag("table"),
    );
    expect(
      cellOf(snapshotOf(body)).flags.controls.map(({ tag: name, holdsMore }) => [name, holdsMore]),
    ).toEqual([
      ["table", true],
      ["row", true],
      ["cell", undefined],
      ["in", undefined],
    ]);
  });
});

describe("comments", () => {
  const comment = (id: number, author: string, text: string, paraId: string): string =>
    `<w:comment w:id="${id}" w:author="${author}" w:initials="${author[0] ?? ""}" w:date="2024-05-01T10:00:00Z"><w:p w14:paraId="00000001"><w:r><w:annotationRef/></w:r></w:p><w:p w14:paraId="${paraId}"><w:r><w:t>${text}</w:t></w:r></w:p></w:comment>`;
  const start = (id: number): string => `<w:commentRangeStart w:id="${id}"/>`;
  const end = (id: number): string =>
    `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
  const around = (id: number, text: string): string =>
    `<w:p>${start(id)}<w:r><w:t>${text}</w:t></w:r>${end(id)}</w:p>`;

  function read(body: string): Snapshot {
    return snapshotOf(body, {
      comments: part(
        "w:comments",
        comment(1, "Ana", "first", "0000000A") +
          comment(2, "Ben", "reply", "0000000B") +
          comment(3, "Cy", "second", "0000000C") +
          comment(4, "Di", "deeper", "0000000D"),
      ),
      commentsExtended: part(
        "w15:commentsEx",
        `<w15:commentEx w15:paraId="0000000a" w15:done="1"/><w15:commentEx w15:paraId="0000000B" w15:paraIdParent="0000000A" w15:done="0"/><w15:commentEx w15:paraId="0000000D" w15:paraIdParent="0000000B"/>`,
      ),
    });
  }

  it("have threads, state and place", () => {
    const snapshot = read(p("x") + tbl(tr("a", tc(around(1, "b")))) + around(3, "y"));
    expect(snapshot.comments).toEqual([
      {
        id: "1",
        author: "Ana",
        initials: "A",
        date: "2024-05-01T10:00:00Z",
        text: "\nfirst",
        resolved: true,
        replies: [
          { author: "Ben", text: "\nreply" },
          { author: "Di", text: "\ndeeper" },
        ],
        location: { table: 0, row: 0, column: 1 },
      },
      expect.objectContaining({ id: "3", resolved: false, replies: [], location: { paragraph: 1 } }),
    ]);
    expect(cellOf(snapshot, 0, 1).flags.comments).toEqual(["1"]);
    expect(cellOf(snapshot, 0, 0).flags.comments).toEqual([]);
  });

  it.each<[string, string, unknown, string[][]]>([
    ["nowhere in the body", p("x"), undefined, [[]]],
    ["by a reference alone", `<w:p>${end(3)}</w:p>`, { paragraph: 0 }, [["3"]]],
    [
      "before a table",
      start(3) + tbl(tr("a", tc(`<w:p>${end(3)}</w:p>`))),
      { table: 0, row: 0, column: 0 },
      [["3"], ["3"]],
    ],
    [
      "over three paragraphs",
      `<w:p>${start(3)}</w:p>${p("x")}<w:p>${end(3)}</w:p>`,
      { paragraph: 0 },
      [["3"], [], ["3"]],
    ],
    ["over another's", `<w:p>${start(3)}${start(1)}${end(1)}${end(3)}</w:p>`, { paragraph: 0 }, [["1", "3"]]],
  ])("are anchored %s", (_title, body, location, ids) => {
    const snapshot = read(body);
    expect(snapshot.comments.find(({ id }) => id === "3")?.location).toEqual(location);
    expect(
      snapshot.blocks.flatMap((block) =>
        block.kind === "paragraph"
          ? [block.flags.comments]
          : block.rows.flatMap((row) => row.cells.map((cell) => cell.flags.comments)),
      ),
    ).toEqual(ids);
  });
});

describe("a flat package", () => {
  const NAMESPACE = "http://schemas.microsoft.com/office/2006/xmlPackage";
  const type = (name: string): string =>
    `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${name}`;
  const pkgPart = (name: string, xml: string): string =>
    `<pkg:part pkg:name="${name}" pkg:contentType="x"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
  const relationships = (...entries: readonly (readonly [string, string])[]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.map(([name, target], index) => `<Relationship Id="rId${index}" Type="${type(name)}" Target="${target}"/>`).join("")}</Relationships>`;

  it("reads as the parts that it holds, found by relationship", async () => {
    const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    const xml = `<?xml version="1.0"?><pkg:package xmlns:pkg="${NAMESPACE}">${
      pkgPart("/_rels/.rels", relationships(["officeDocument", "doc/main.xml"])) +
      pkgPart("/doc/main.xml", documentSource(p("a", uses("H")))) +
      pkgPart(
        "/doc/_rels/main.xml.rels",
        relationships(["styles", "../s.xml"], ["settings", "/doc/Settings.xml"]),
      ) +
      pkgPart(
        "/s.xml",
        `<w:styles xmlns:w="${W}">${style("H", "x", `<w:pPr><w:outlineLvl w:val="0"/></w:pPr>`)}</w:styles>`,
      ) +
      pkgPart("/doc/settings.xml", `<w:settings xmlns:w="${W}"><w:trackRevisions/></w:settings>`)
    }<pkg:part pkg:name="/i.png" pkg:contentType="image/png"><pkg:binaryData>${"QUJD".repeat(20)}</pkg:binaryData></pkg:part></pkg:package>`;
    const snapshot = readSnapshot(await partsOfFlatOpc(xml));
    expect([paragraphsOf(snapshot)[0]?.headingLevel, snapshot.trackChanges]).toEqual([1, true]);
  });

  it("says when it holds no document", async () => {
    await expect(partsOfFlatOpc(`<pkg:package xmlns:pkg="${NAMESPACE}"/>`)).rejects.toThrow(
      hasCode("not-word"),
    );
  });
});
