import fc from "fast-check";
import { normaliseText } from "../../../src/core/model";
import { type PeopleValue, readPeople } from "../../../src/core/plan";

/** A text or a name with white space left out. */
const bare = (text: string): string => normaliseText(text).replace(/\s+/g, "");

const pieceOfText = fc.constantFrom(
  ..."J. Rivera|Maria Gomez|Smith|John|Dr.|Ph.D.|Literacy Coach|Principal|teachers|ELA team|Curriculum|Instruction".split(
    "|",
  ),
  ...", | and | & |/|; |\n|(|)|[|]| - |: |.|?|the |for |of |lead|support|vacant|TBD|with |w/|1. |• |x204| a@b.cd |K–5|A&B|(s)".split(
    "|",
  ),
);
const anyText = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.array(pieceOfText, { maxLength: 14 }).map((pieces) => pieces.join("")),
);

describe("readPeople", () => {
  function check(text: string, value: PeopleValue | undefined): void {
    if (value === undefined) return;
    expect(value.people.length > 0 || value.vacant === true).toBe(true);
    for (const { name, title } of value.people) {
      expect(name.trim()).not.toBe("");
      expect(bare(text)).toContain(bare(name));
      expect(title === undefined || (title.trim() !== "" && bare(text).includes(bare(title)))).toBe(true);
    }
  }

  it("gives only what stands there, and never throws", () => {
    fc.assert(
      fc.property(anyText, (text) => check(text, readPeople(text))),
      { numRuns: 2000 },
    );
  });

  it("reads the same whatever the spaces", () => {
    fc.assert(
      fc.property(fc.array(pieceOfText, { maxLength: 10 }), (pieces) => {
        const text = pieces.join("");
        expect(readPeople(`  ${text.replace(/ /g, " \t ")} \n`)).toEqual(readPeople(text));
      }),
    );
  });

  it("never splits a listed name, wherever it stands in a list", () => {
    const name = fc.constantFrom(
      "J. Rivera",
      "Ana de la Cruz",
      "María-José O’Neill",
      "Mr. Lee",
      "Xiomara Quispe",
    );
    const between = fc.constantFrom(", ", "; ", " / ", "\n", " and ", " & ", " with ");
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 6 }), between, (names, separator) => {
        expect(readPeople(names.join(separator))?.people.map((one) => one.name)).toEqual(names);
      }),
    );
  });

  it("reads a very long text to its end", () => {
    const many = Array.from({ length: 5000 }, (_, index) => (index % 2 === 0 ? "J. Rivera" : "B. Cho")).join(
      ", ",
    );
    expect(readPeople(many)?.people).toHaveLength(5000);
    expect(readPeople("(".repeat(20000) + "J. Rivera")?.people).toEqual([{ name: "J. Rivera" }]);
    expect(readPeople(`J. ${"Rivera ".repeat(20000)}`)).toBeUndefined();
    expect(readPeople("a".repeat(200000))).toBeUndefined();
    expect(readPeople("Math, ".repeat(5000))?.people).toHaveLength(5000);
  });
});
