import fc from "fast-check";
import { type AnswerKind, answerKind, standIn } from "../../../src/core/plan";

describe("answerKind", () => {
  const cases: Record<AnswerKind, readonly string[]> = {
    blank: ["", "  ", "\n\t", "____", "…", "[ ]", "_ _ _"],
    placeholder: [
      "TBD",
      "tbd.",
      "T.B.D.",
      "TBA",
      "TBC",
      "TBD - after the vote",
      "TBD (new coach)",
      "To be determined",
      "to be determined by the board",
      "To be announced",
      "Yet to be named",
      "not yet to be decided",
      "[name]",
      "[Owner Name]",
      "[First Last]",
      "[Jane Doe]",
      "[MM/DD/YYYY]",
      "[Timeframe]",
      "[e.g. June 2024]",
      "<insert name>",
      "who?",
      "When?",
      "[Name]",
      "[insert date]",
      "<owner>",
      "{{date}}",
      "«Name»",
      "xx",
      "XXX",
      "x x x",
      "XX/XX/XXXX",
      "?",
      "???",
      "Click here to enter text.",
      "Click or tap here to enter text.",
      "Click or tap to enter a date.",
      "Choose an item.",
      "Enter text here",
      "Insert name",
      "Insert name here",
      "Type here",
      "Add name",
      "name here",
      "Your name here",
      "mm/dd/yyyy",
      "MM/DD/YY",
      "Month Day, Year",
      "month/year",
      "List resources here",
      "Name",
      "First name",
      "Owner TBD",
      "owner: TBD",
      "Date (TBD)",
      "fill in",
      "Lorem ipsum dolor sit amet",
    ],
    dash: ["-", "–", "—", "--", "- -", "/", "•", "/ /", "__/__/____", ". . ."],
    declined: [
      "N/A",
      "n/a",
      "NA",
      "n.a.",
      "None",
      "none needed",
      "None required",
      "None at this time",
      "Not applicable",
      "No additional resources",
      "no funding needed",
      "Nothing needed",
      "(N/A)",
      "[none]",
    ],
    given: [
      "existing",
      "Existing staff",
      "same as above",
      "ditto",
      "Vacant",
      "[J. Rivera]",
      "[Maria Gomez, Principal]",
      "<Ms. Ortiz>",
      "[6/30/2025]",
      "[2024-25]",
      "[80% of teachers trained]",
      "Who will do it?",
      "J. Rivera",
      "Nadia Xx",
      "Title XX funds",
      "A",
      "To be completed by June 30, 2025",
      "Add owner names to the roster",
      "Name a team leader",
      "Month of May, first year",
      "List resources by school",
      "TBDs are listed in the minutes",
      "None of the current staff; hire two",
      "(see the handbook)",
      "10/15/2024",
      "Enter data weekly",
      "Add resources",
      "Select a strategy",
      "Type 2 support plan",
      "No later than May",
      "Choose a reading program",
      "Select a vendor and sign",
    ],
  };
  const rows = Object.entries(cases).flatMap(([kind, texts]) => texts.map((text) => [text, kind] as const));

  it.each(rows)("takes %j as %s", (text, kind) => {
    expect(answerKind(text)).toBe(kind);
  });

  it("never throws, and spaces about a text make no difference", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(answerKind(`  ${text}\n`)).toBe(answerKind(text));
      }),
    );
  });
});

describe("standIn", () => {
  it.each<[string, string | undefined]>([
    ["XX% of teachers trained", "XX"],
    ["By xx/xx/2024", "xx"],
    ["Meet with [name] weekly", "[name]"],
    ["Train [number of teachers] teachers", "[number of teachers]"],
    ["J. Rivera; second coach TBD", "TBD"],
    ["Meet with <insert name>", "<insert name>"],
    ["Signed by ____", "____"],
    ["____J. Rivera______", undefined],
    ["Hull______", undefined],
    ["____ 2025", "____"],
    ["June __, 2025", "__"],
    ["X% of teachers trained", "X%"],
    ["[#] of teachers", "[#]"],
    ["[x] Handbook ordered", undefined],
    ["Max 5% of grade x", undefined],
    ["Click here to enter text. Then more", "Click here to enter text"],
    ["Title XX funds", undefined],
    ["Super Bowl XXX reading rally", undefined],
    ["See [Appendix B]", undefined],
    ["They said “sick [sic] of it”", undefined],
    ["Room 12x20, box XXL", undefined],
    ["exxon-sponsored lab", undefined],
    ["Growth < 5 points and > 2", undefined],
    ["", undefined],
  ])("of %j is %j", (text, found) => {
    expect(standIn(text)).toBe(found);
  });

  it("never throws and only gives what stands there", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const found = standIn(text);
        expect(found === undefined || text.replace(/\s+/g, " ").includes(found.replace(/\s+/g, " "))).toBe(
          true,
        );
      }),
    );
  });
});
