import { type ListPlace, Lists, numberPath } from "../../../src/document/blank/numbering";

/** What Word would print before paragraphs with these places: counting as ECMA-376-1, 17.9 tells. */
function printed(lists: Lists, places: readonly ListPlace[]): readonly string[] {
  const counters = new Map<number, (number | undefined)[]>();
  return places.map(({ level, list }) => {
    const spec = lists.specs[list - 1];
    const counts = counters.get(list) ?? [];
    counters.set(list, counts);
    for (let above = 0; above < level; above += 1) counts[above] ??= spec?.starts[above] ?? 1;
    const before = counts[level];
    counts[level] = before === undefined ? (spec?.starts[level] ?? 1) : before + 1;
    counts.length = level + 1;
    return counts
      .map((count, i) => {
        const letter = String.fromCharCode(96 + (count ?? 0));
        if (spec?.formats[i] === "lowerLetter") return letter;
        return spec?.formats[i] === "upperLetter" ? letter.toUpperCase() : String(count);
      })
      .join(" ");
  });
}

describe("numbers of questions", () => {
  it.each([
    ["one list", ["1", "2", "2a", "2b", "3", "3a"], 1],
    ["a number that stands at no question", ["1", "2a", "2b", "3", "3a", "4"], 3],
    ["counting that begins again", ["1", "2", "3", "3a", "1", "2", "1"], 3],
    ["a gap", ["1", "3", "3b", "4", "4a"], 4],
    ["figures beneath figures", ["1.1", "1.2", "2.1", "2.1.1"], 2],
    ["letters", ["A", "B", "B1", "B2", "a", "b"], 2],
    ["one beneath, with nothing around", ["3b", "3c", "4"], 2],
  ])("count as they are printed: %s", (_case, numbers, count) => {
    const lists = new Lists();
    const paths = numbers.map((number) => numberPath(number) ?? []);
    const places = paths.map((path) => lists.number(path));
    const wanted = numbers.map((number) => (number.match(/\d+|[A-Za-z]/g) ?? []).join(" "));
    expect(printed(lists, places)).toEqual(wanted);
    // The bulleted list comes first.
    expect(lists.specs).toHaveLength(1 + count);
  });

  it.each(["", "Q 7", "first", "1/2", "1..2", "IV", "12345", "a1b2c3d4e5"])(
    "are left as text where Word does not count so: %p",
    (number) => {
      expect(numberPath(number)).toBeUndefined();
    },
  );
});
