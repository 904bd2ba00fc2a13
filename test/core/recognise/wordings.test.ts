import fc from "fast-check";
import { lacking, letterCounts, lettersOf, missingLetters } from "../../../src/core/recognise/letters";
import { Lexicon, plain, similarity, type Wording, wordingOf } from "../../../src/core/recognise/wordings";

const LABELS = [
  "Action Steps",
  "Person(s) Responsible",
  "Timeline",
  "Resources / Supports Needed",
  "Evidence of Completion",
  "Step #",
  "Due Date",
  "Notes",
  "Measures of Implementation",
  "Who",
  "By When?",
  "Status",
  "What supports are needed to ensure implementation of new practices?",
];

/** A lexicon of these labels, behind one that no text is like. */
function lexiconOf(labels: readonly string[]): { lexicon: Lexicon; wordings: readonly Wording[] } {
  const lexicon = new Lexicon();
  lexicon.add("\u4e00\u4e01\u4e02");
  return { lexicon, wordings: labels.map((label) => lexicon.add(label)) };
}

function likenesses(lexicon: Lexicon, raw: string, from?: number): ReadonlyMap<Wording, number> {
  const found = new Map<Wording, number>();
  lexicon.compare(wordingOf(plain(raw)), found, from);
  return found;
}

describe("Lexicon", () => {
  it.each([
    ["action steps", "Action Steps", 1],
    ["Action Step", "Action Steps", 0.97],
    ["Actoin Steps", "Action Steps", 0.93],
    ["Our Due Date", "Due Date", 0.78],
    ["3. Timeline:", "Timeline", 1],
    ["Resources/Supports Needed", "Resources / Supports Needed", 1],
  ])("finds that %j is like %j", (raw, label, likeness) => {
    const { lexicon } = lexiconOf(LABELS);
    expect(likenesses(lexicon, raw).get(lexicon.add(label))).toBe(likeness);
  });

  it.each([
    "Train the grade teams at Harbor View School",
    "10/18/2024",
    "",
    "T. Okafor",
    "Dates of the meetings we had",
  ])("finds %j like none", (raw) => {
    expect(likenesses(lexiconOf(LABELS).lexicon, raw).size).toBe(0);
  });

  it("gives one wording for one text", () => {
    const { lexicon, wordings } = lexiconOf(LABELS);
    const before = lexicon.size;
    expect(LABELS.map((label) => lexicon.add(label))).toEqual(wordings);
    expect(lexicon.size).toBe(before);
  });

  it("finds by its index what comparing with every wording finds", () => {
    const word = fc.constantFrom("our", "the", "step", "date", "s", "needed", "Owner", "of", "x1", "(s)");
    const slip = fc.record({
      at: fc.nat(),
      put: fc.constantFrom("", "e", "s", " ", "z"),
      cut: fc.nat({ max: 2 }),
    });
    const mangled = fc
      .tuple(
        fc.constantFrom(...LABELS),
        fc.array(slip, { maxLength: 4 }),
        fc.array(word, { maxLength: 2 }),
        fc.boolean(),
      )
      .map(([label, slips, words, before]) => {
        const text = slips.reduce((now, { at, put, cut }) => {
          const place = at % (now.length + 1);
          return now.slice(0, place) + put + now.slice(place + cut);
        }, label);
        return (before ? [...words, text] : [text, ...words]).join(" ");
      });
    const { lexicon, wordings } = lexiconOf(LABELS);
    fc.assert(
      fc.property(fc.oneof(mangled, fc.string({ maxLength: 40 })), (raw) => {
        const found = likenesses(lexicon, raw);
        const all = likenesses(lexicon, raw, 1);
        expect(wordings.map((wording) => found.get(wording))).toEqual(
          wordings.map((wording) => all.get(wording)),
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe("letters", () => {
  it("never count more differences than there are", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "c", "A", " ", "\u00e9", "z"), maxLength: 30 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const edits = Math.round((1 - similarity(a, b)) * Math.max(a.length, b.length));
        expect(lacking(letterCounts(a), letterCounts(b))).toBeLessThanOrEqual(edits);
        expect(missingLetters(lettersOf(a), lettersOf(b))).toBeLessThanOrEqual(edits);
      }),
    );
  });

  it.each([
    ["abc", "abd", 1],
    ["aab", "ab", 0],
    ["ab", "aabb", 2],
    ["", "zz", 2],
  ])("%j lacks of %j as many as it lacks", (present, wanted, count) => {
    expect(lacking(letterCounts(present), letterCounts(wanted))).toBe(count);
  });
});
