import { readFileSync } from "node:fs";
import path from "node:path";
import { ADD_IN } from "../../src/cli/add-in";
import { addAutoOpen, openDocx } from "../../src/document/docx";
import { relationshipsPartOf } from "../../src/document/docx/part-names";
import {
  docxLibraryPlan,
  draftPlan,
  filledBlank,
  googleDialect,
  libreOfficeDialect,
  reviewedPlan,
  trackedPlan,
  wordDialect,
  writtenPlan,
} from "../support/documents";
import { describeWithShared } from "../support/shared";
import { useDesk } from "./support";

const desk = useDesk();

/** Every part as its bytes, in the order of the file. */
function partsOf(bytes: Uint8Array): readonly (readonly [string, string])[] {
  const { package: parts } = openDocx(bytes);
  return parts.partNames.map((name) => [name, Buffer.from(parts.bytes(name)).toString("latin1")]);
}

/** Puts everything of ours into a document that we know how to put into one, and takes it all out again. */
async function cleaned(original: Uint8Array): Promise<{ readonly full: Uint8Array; readonly said: string }> {
  const file = desk().put("plan.docx", original);
  const settings = desk().put("settings.json", '{"ownerPolicy":"person","wordsToDefine":["belonging"]}');
  await desk().run(["keep", file, "-o", file, "--stage", "early", "--settings", settings]);
  await desk().run(["annotate", file, "-o", file, "--tips"]);
  const tagged = openDocx(desk().get("plan.docx"));
  addAutoOpen(tagged.package, ADD_IN);
  const full = tagged.save();
  desk().put("plan.docx", full);
  const { said } = await desk().run(["annotate", file, "-o", desk().path("clean.docx"), "--clear", "--all"]);
  return { full, said };
}

/** A document with further parts, as another program might have left them there. */
function withParts(
  bytes: Uint8Array,
  change: (parts: ReturnType<typeof openDocx>["package"]) => void,
): Uint8Array {
  const document = openDocx(bytes);
  change(document.package);
  return document.save();
}

const plain = (): Uint8Array => writtenPlan(wordDialect(), [draftPlan]);
const COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const withComments = (xml: string) => (): Uint8Array =>
  withParts(plain(), (parts) => {
    parts.addPart("word/comments.xml", COMMENTS_TYPE, xml);
    parts.relate(parts.mainPart, "comments", "word/comments.xml");
  });

const DOCUMENTS: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>])[] = [
  ["Word's", plain],
  ["Word's, with reviewers' comments and replies", () => writtenPlan(wordDialect(), [reviewedPlan])],
  ["LibreOffice's", () => writtenPlan(libreOfficeDialect(), [draftPlan])],
  [
    "LibreOffice's, with reviewers' comments",
    () => writtenPlan(libreOfficeDialect(), [reviewedPlan, draftPlan]),
  ],
  ["Google's", () => writtenPlan(googleDialect(), [draftPlan])],
  ["Word's, tracking changes", () => writtenPlan(wordDialect(), [trackedPlan], { trackChanges: true })],
  ["the docx library's", () => docxLibraryPlan([draftPlan])],
  ["our own", () => filledBlank(draftPlan)],
  [
    "with reviewers' comments, but nothing of threads",
    () =>
      withParts(writtenPlan(wordDialect(), [reviewedPlan]), (parts) => {
        parts.unrelate(parts.mainPart, "word/commentsExtended.xml");
        parts.removePart("word/commentsExtended.xml");
      }),
  ],
  ["with an empty list of comments", withComments(`<w:comments ${W}/>`)],
  ["with an empty list of comments, written with a space", withComments(`<w:comments ${W} />`)],
  ["with an empty list of comments in two tags", withComments(`<w:comments ${W}></w:comments>`)],
  ["with an empty list of comments on two lines", withComments(`<w:comments ${W}>\r\n</w:comments>\r\n`)],
  [
    "with custom XML of somebody else",
    () =>
      withParts(plain(), (parts) => {
        parts.addPart("customXml/item1.xml", "application/xml", '<b:Sources xmlns:b="urn:other"/>');
        parts.relate(parts.mainPart, "customXml", "customXml/item1.xml");
      }),
  ],
  [
    "with the task pane of somebody else",
    () =>
      withParts(plain(), (parts) =>
        addAutoOpen(parts, { id: "00000000-1111-2222-3333-444444444444", version: "2.0" }),
      ),
  ],
];

describe.each(DOCUMENTS)("a clean copy of a document %s", (_name, make) => {
  it("is, part by part, what it was before anything of ours came in", async () => {
    const original = await make();
    const { full, said } = await cleaned(original);
    const before = new Map(partsOf(original));
    const came = partsOf(full).filter(([name, bytes]) => before.get(name) !== bytes);
    expect(came.map(([name]) => name)).toEqual(
      expect.arrayContaining(["word/document.xml", "[Content_Types].xml"]),
    );
    expect(partsOf(desk().get("clean.docx"))).toEqual(partsOf(original));
    expect(said).toContain("all that we kept in the document was taken out.");
  });
});

describe("a clean copy", () => {
  it("keeps what a person made of our comments, and takes out the rest", async () => {
    const { full } = await cleaned(plain());
    const ours = openDocx(full);
    const { comments } = ours.reading().snapshot;
    const [first] = comments;
    const text = ours.package.text("word/comments.xml");
    ours.package.writeText("word/comments.xml", text.replace("No owner is named", "Nobody at all is named"));
    const file = desk().put("edited.docx", ours.save());
    const ran = await desk().run(["annotate", file, "-o", file, "--clear", "--all"]);
    expect(ran.code).toBe(0);
    const left = openDocx(desk().get("edited.docx")).reading().snapshot.comments;
    expect(first).toBeDefined();
    expect(left).toHaveLength(1);
    expect(left[0]?.text).toContain("Nobody at all is named");
  });

  it("is made of a pane that was never told to open with the document, too", async () => {
    const original = plain();
    const tagged = openDocx(original);
    addAutoOpen(tagged.package, ADD_IN);
    const [panes = ""] = tagged.package.related("", "webextensiontaskpanes");
    const [extension = ""] = tagged.package.related(panes, "webextension");
    expect(tagged.package.has(relationshipsPartOf(panes))).toBe(true);
    const text = tagged.package.text(extension);
    tagged.package.writeText(
      extension,
      text.replace(/<we:properties>.*<\/we:properties>/, "<we:properties/>"),
    );
    const file = desk().put("pane.docx", tagged.save());
    await desk().run(["annotate", file, "-o", file, "--clear", "--all"]);
    expect(partsOf(desk().get("pane.docx"))).toEqual(partsOf(original));
  });
});

describeWithShared("a clean copy of the rebuilt templates", (shared) => {
  it.each(["ese-531t-blank", "cadre-blank", "pfs-blank", "cip-guide", "sample-process"])(
    "is what %s was",
    async (name) => {
      const original = new Uint8Array(readFileSync(path.join(shared, "templates", `${name}.docx`)));
      const { full } = await cleaned(original);
      expect(partsOf(full)).not.toEqual(partsOf(original));
      expect(partsOf(desk().get("clean.docx"))).toEqual(partsOf(original));
    },
  );
});
