import { type SetStateEdit, STATE_NAMESPACE } from "../../../src/core/model";
import { connectWord } from "../../../src/document/word";
import { type Profile, profileNamed } from "../../../src/workbench/host/profiles";
import { documentOf, paragraph } from "../../contract/markup";
import { startWord } from "../../support/word-harness";

const docx = documentOf(paragraph("A line"));

/** State of ours with some content. */
function state(content: string): string {
  return `<state xmlns="${STATE_NAMESPACE}">${content}</state>`;
}

/** Applies edits of state one after the other; gives the outcomes in short, and what is kept then. */
async function keep(
  edits: readonly SetStateEdit[],
  changes: Partial<Profile> = {},
): Promise<{ readonly answers: readonly string[]; readonly kept: readonly string[] }> {
  const word = await startWord({ docx, profile: profileNamed("windows", changes) });
  try {
    const document = await connectWord();
    const { results } = await document.apply(edits);
    return {
      answers: results.map((result) => (result.outcome === "refused" ? result.code : result.outcome)),
      kept: (await document.read()).state.map((part) => part.xml),
    };
  } finally {
    word.close();
  }
}

const set = (expect: readonly string[], xml: string | undefined): SetStateEdit => ({
  kind: "setState",
  expect,
  xml,
});

describe("state in Word", () => {
  it("is kept without the declaration that breaks later updates", async () => {
    const declared = `<?xml version="1.0" encoding="UTF-8"?>\n${state("<a/>")}`;
    expect(await keep([set([], declared), set([declared], state("<b/>"))])).toEqual({
      answers: ["applied", "applied"],
      kept: [state("<b/>")],
    });
  });

  it.each([
    ["too long", state("x".repeat(300_000)), "state-too-large"],
    ["of another namespace", "<state/>", "failed"],
    ["broken", state("<a>"), "failed"],
  ])("is refused where it is %s", async (_, xml, code) => {
    expect(await keep([set([], xml)])).toEqual({ answers: [code], kept: [] });
  });

  it("is not said to be kept where Word fails silently", async () => {
    expect(await keep([set([], state("<a/>"))], { customXml: "fails-silently" })).toEqual({
      answers: ["not-verified"],
      kept: [],
    });
  });

  it("is read without the Rich API, and kept where the document's markup fails", async () => {
    expect(await keep([set([], state("<a/>"))], { ooxmlFails: "all", wordApi: "1.3" })).toEqual({
      answers: ["applied"],
      kept: [state("<a/>")],
    });
  });
});
