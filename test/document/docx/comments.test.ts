import fc from "fast-check";
import { type Address, type Edit, type Snapshot } from "../../../src/core/model";
import { docxOf } from "../../support/documents";
import { openDocx } from "../../../src/document/docx";
import { DECLARATIONS, documentSource, p, sdt, tbl, tc, tr } from "../wordml/support";
import {
  allApplied,
  cellAddress,
  mainText,
  openBody,
  OPTIONS,
  outcomes,
  paragraphAddress,
  partsOf,
} from "./support";

function comment(at: Address, text = "Please say who."): Edit {
  return { kind: "comment", at, text };
}

const TABLE = tbl(tr("Action", "Owner"), tr(tc("<w:p/>"), tc(`${p("one")}${p("two")}`)));

describe("a comment on a cell", () => {
  it("is anchored around the text, over all its paragraphs", async () => {
    const document = openBody(TABLE);
    const before = mainText(document);
    const snapshot = await document.read();
    allApplied(await document.apply([comment(cellAddress(snapshot, 1, 1))], OPTIONS));
    expect(mainText(document)).toBe(
      before
        .replace(
          '<w:p><w:r><w:t xml:space="preserve">one',
          '<w:p><w:commentRangeStart w:id="0"/><w:r><w:t xml:space="preserve">one',
        )
        .replace(
          "two</w:t></w:r>",
          'two</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>',
        ),
    );
  });

  it("reads back with author, initials, moment, lines and place", async () => {
    const document = openBody(TABLE);
    const at = cellAddress(await document.read(), 1, 0);
    await document.apply([comment(at, "First line\nSecond & <last>\twith a tab")], OPTIONS);
    const { comments } = await openDocx(document.save()).read();
    expect(comments).toEqual([
      {
        id: "0",
        author: "Ana Reviewer",
        initials: "AR",
        date: "2024-10-15T09:30:00Z",
        text: "First line\nSecond & <last>\twith a tab",
        resolved: false,
        replies: [],
        location: { table: 0, row: 1, column: 0 },
      },
    ]);
  });

  it("names somebody also where the caller does not", async () => {
    const document = openBody(TABLE);
    await document.apply([comment(cellAddress(await document.read(), 1, 0))], { date: "soon" });
    const [written] = (await document.read()).comments;
    expect(written).toMatchObject({ author: "Action Plan Companion", initials: "APC" });
    expect(written).not.toHaveProperty("date");
  });

  it("is refused on a cell that another one covers, and in a text box", async () => {
    const merge = tbl(tr(tc("Who", '<w:vMerge w:val="restart"/>'), "a"), tr(tc("", "<w:vMerge/>"), "b"));
    const document = openBody(merge);
    const snapshot = await document.read();
    expect(outcomes(await document.apply([comment(cellAddress(snapshot, 1, 0))]))).toEqual(["covered-cell"]);
  });

  it.each([
    ["none", "", "applied"],
    ["comments", '<w:documentProtection w:edit="comments" w:enforcement="1"/>', "applied"],
    ["readOnly", '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>', "protected"],
    ["forms", '<w:documentProtection w:edit="forms" w:enforcement="1"/>', "protected"],
  ])("under the protection %s", async (_name, settings, outcome) => {
    const document = openBody(TABLE, {
      "settings.xml": `<w:settings ${DECLARATIONS}>${settings}</w:settings>`,
    });
    const snapshot = await document.read();
    expect(outcomes(await document.apply([comment(cellAddress(snapshot, 1, 0))], OPTIONS))).toEqual([
      outcome,
    ]);
  });
});

describe("the parts beside", () => {
  it("are made where there are none, and are gone with the last comment", async () => {
    const bytes = docxOf(documentSource(TABLE));
    const document = openDocx(bytes);
    const before = partsOf(document);
    const snapshot = await document.read();
    const places = [cellAddress(snapshot, 1, 0), cellAddress(snapshot, 1, 1)];
    const [first, second] = allApplied(
      await document.apply(
        places.map((at) => comment(at)),
        OPTIONS,
      ),
    );
    expect(document.package.partNames.filter((name) => !(name in before))).toEqual([
      "word/comments.xml",
      "word/_rels/document.xml.rels",
      "word/commentsExtended.xml",
    ]);

    const saved = openDocx(document.save());
    for (const one of [document, saved]) {
      allApplied(await one.apply(first?.revert ?? []));
      expect((await one.read()).comments).toHaveLength(1);
      allApplied(await one.apply(second?.revert ?? []));
      expect(partsOf(one)).toEqual(before);
    }
    expect(document.save()).toBe(bytes);
  });

  it("are added to where others have written them, and given back byte for byte", async () => {
    const others = {
      "comments.xml":
        `<w:comments ${DECLARATIONS}><w:comment w:id="4" w:author="Ben"><w:p w14:paraId="5A000000">` +
        "<w:r><w:t>Theirs</w:t></w:r></w:p></w:comment></w:comments>",
      "commentsExtended.xml": `<w15:commentsEx ${DECLARATIONS}/>`,
      "styles.xml":
        `<w:styles ${DECLARATIONS}><w:style w:type="character" w:styleId="Kommentarzeichen"><w:name w:val="annotation reference"/></w:style>` +
        '<w:style w:type="paragraph" w:styleId="Kommentartext"><w:name w:val="annotation text"/></w:style></w:styles>',
    };
    const document = openBody(TABLE, others);
    const before = partsOf(document);
    const snapshot = await document.read();
    const [written] = allApplied(await document.apply([comment(cellAddress(snapshot, 1, 0))], OPTIONS));
    const comments = document.package.text("word/comments.xml");
    expect(comments).toContain('<w:comment w:id="5"');
    expect(comments).toContain('<w:p w14:paraId="5A000001"><w:pPr><w:pStyle w:val="Kommentartext"/></w:pPr>');
    expect(mainText(document)).toContain('<w:rStyle w:val="Kommentarzeichen"/>');
    expect(document.package.text("word/commentsExtended.xml")).toContain(
      '<w15:commentEx w15:paraId="5A000001" w15:done="0"/></w15:commentsEx>',
    );
    expect((await document.read()).comments.map((one) => one.text)).toEqual(["Theirs", "Please say who."]);
    allApplied(await document.apply(written?.revert ?? []));
    expect(partsOf(document)).toEqual(before);
  });

  it("speak the namespaces and types of a strict document", async () => {
    const strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    const bytes = docxOf(
      documentSource(TABLE).replace(
        /http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main/,
        strict,
      ),
    );
    const document = openDocx(bytes);
    const snapshot = await document.read();
    allApplied(await document.apply([comment(cellAddress(snapshot, 1, 0))], OPTIONS));
    expect((await document.read()).comments).toHaveLength(1);
  });

  it("are written where the document binds Word's namespace to no prefix", async () => {
    const source = documentSource(TABLE)
      .replace("xmlns:w=", "xmlns=")
      .replace(/<(\/?)w:/g, "<$1");
    const document = openDocx(docxOf(source.replace(/ w:(\w+)=/g, " $1=")));
    const before = mainText(document);
    const snapshot = await document.read();
    const places = [cellAddress(snapshot, 1, 0), cellAddress(snapshot, 1, 1)];
    const written = allApplied(
      await document.apply(
        places.map((at) => comment(at)),
        OPTIONS,
      ),
    );
    allApplied(await document.apply(written.flatMap((one) => one.revert)));
    expect(mainText(document)).toBe(before);
  });
});

describe("removing a comment", () => {
  const commented = tbl(
    tr(
      tc(
        `<w:p><w:commentRangeStart w:id="1"/><w:r><w:t>Ann</w:t></w:r><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p>`,
      ),
    ),
  );
  const parts = (second = "") => ({
    "comments.xml": `<w:comments ${DECLARATIONS}><w:comment w:id="1" w:author="Ana"><w:p w14:paraId="00000001"><w:r><w:t>Who?</w:t></w:r></w:p></w:comment>${second}</w:comments>`,
    "commentsExtended.xml":
      `<w15:commentsEx ${DECLARATIONS}><w15:commentEx w15:paraId="00000001" w15:done="0"/>` +
      `${second === "" ? "" : '<w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="0"/>'}</w15:commentsEx>`,
  });
  const reply = `<w:comment w:id="2" w:author="Ben"><w:p w14:paraId="00000002"><w:r><w:t>Me.</w:t></w:r></w:p></w:comment>`;
  const removal = (change: Partial<Extract<Edit, { kind: "removeComment" }>> = {}): Edit => ({
    kind: "removeComment",
    id: "1",
    author: "Ana",
    expect: "Who?",
    ...change,
  });

  it.each<[string, Readonly<Record<string, string>>, Edit, string]>([
    ["takes it out", parts(), removal(), "applied"],
    ["leaves a comment with replies", parts(reply), removal(), "comment-has-replies"],
    ["leaves a comment that was edited", parts(), removal({ expect: "When?" }), "changed"],
    ["leaves a comment of somebody else", parts(), removal({ author: "Ben" }), "changed"],
    ["says that it is gone", parts(), removal({ id: "7" }), "gone"],
  ])("%s", async (_name, others, edit, outcome) => {
    const document = openBody(commented, others);
    const report = await document.apply([edit]);
    expect(outcomes(report)).toEqual([outcome]);
    const { comments } = await document.read();
    expect(comments).toHaveLength(outcome === "applied" ? 0 : 1);
    expect(mainText(document).includes("comment")).toBe(outcome !== "applied");
  });

  it("can be taken back while the place is there", async () => {
    const document = openBody(commented, parts());
    const [removed] = allApplied(await document.apply([removal()]));
    allApplied(await document.apply(removed?.revert ?? [], { author: "Ana" }));
    expect((await document.read()).comments).toMatchObject([
      { author: "Ana", text: "Who?", location: { table: 0, row: 0, column: 0 } },
    ]);
  });

  it("and commenting again in one go needs no second call", async () => {
    const document = openBody(commented, parts());
    const at = cellAddress(await document.read(), 0, 0);
    allApplied(await document.apply([removal(), comment(at, "Who exactly?")], { author: "Ana" }));
    expect((await document.read()).comments.map((one) => one.text)).toEqual(["Who exactly?"]);
  });
});

describe("any place of any document", () => {
  const run = fc.constantFrom(
    "<w:r><w:t>text</w:t></w:r>",
    '<w:bookmarkStart w:id="9" w:name="b"/>',
    '<w:ins w:id="8" w:author="B"><w:r><w:t>new</w:t></w:r></w:ins>',
    '<w:del w:id="7" w:author="B"><w:r><w:delText>old</w:delText></w:r></w:del>',
    sdt("<w:r><w:t>choice</w:t></w:r>"),
    "\n",
  );
  const paragraph = fc
    .tuple(
      fc.constantFrom("", "<w:pPr/>", '<w:pPr><w:jc w:val="left"/></w:pPr>'),
      fc.array(run, { maxLength: 3 }),
    )
    .map(([properties, runs]) => `<w:p>${properties}${runs.join("")}</w:p>`);
  const block = fc.oneof(
    fc.constantFrom("<w:p/>", '<w:p w:rsidR="00AA" />', "<w:p></w:p>", "<w:p>\n</w:p>"),
    paragraph,
    paragraph.map((content) => sdt(content)),
  );
  const cell = fc
    .array(block, { minLength: 1, maxLength: 3 })
    .map((blocks) => `<w:tc><w:tcPr/>${blocks.join("")}</w:tc>`);
  const body = fc
    .tuple(fc.array(block, { maxLength: 3 }), fc.array(cell, { minLength: 1, maxLength: 3 }))
    .map(([blocks, cells]) => `${blocks.join("")}${tbl(tr(...cells))}`);

  const places = (snapshot: Snapshot): readonly Address[] =>
    snapshot.blocks.flatMap((one): readonly Address[] =>
      one.kind === "paragraph"
        ? [paragraphAddress(snapshot, one.index)]
        : one.rows.flatMap((row) =>
            row.cells.map(({ column }) => cellAddress(snapshot, row.index, column, one.index)),
          ),
    );

  it("takes a comment by insertions alone and gives it back byte for byte", async () => {
    await fc.assert(
      fc.asyncProperty(body, async (markup) => {
        const document = openBody(markup);
        const before = mainText(document);
        const edits = places(await document.read()).map((at, i) => comment(at, `Comment ${i}`));
        const written = allApplied(await document.apply(edits, OPTIONS));
        expect(isSubsequence(before, mainText(document))).toBe(true);
        expect((await document.read()).comments.map((one) => one.location)).toEqual(
          written.map((one) => one.location),
        );
        const saved = openDocx(document.save());
        allApplied(await saved.apply(written.flatMap((one) => one.revert)));
        expect(mainText(saved)).toBe(before);
      }),
      { numRuns: 60 },
    );
  });
});

/** True where a text keeps all characters of another in their order. */
function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const character of part) {
    at = whole.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
