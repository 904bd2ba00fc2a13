import { fieldPiece, pieceText, withoutWritingLines } from "../../../src/core/model";

/** The line with its field's answer replaced by "new", and what it said before. */
function replaced(line: string, next?: string): readonly (string | undefined)[] {
  const piece = fieldPiece(line, "Name:", next);
  if (piece === undefined) return [];
  return [line.slice(0, piece.start) + pieceText(piece, "new") + line.slice(piece.end), piece.text];
}

describe("the answer behind a label", () => {
  it.each<[string, string | undefined, string, string]>([
    ["Name:", undefined, "Name: new", ""],
    ["Name: Hull", undefined, "Name: new", "Hull"],
    ["Name:Hull", undefined, "Name: new", "Hull"],
    ["Name: \t\tDate: 1/2", "Date:", "Name: new\t\tDate: 1/2", ""],
    ["Name: ______ Date:", "Date:", "Name: new Date:", ""],
    ["Name: ____Hull____ Date:", "Date:", "Name: ____new____ Date:", "Hull"],
    ["Name:____Hull High", undefined, "Name:____new", "Hull High"],
    ["Name: Hull____", undefined, "Name: new____", "Hull"],
    ["Name: __/__/____", undefined, "Name: new", "__/__/____"],
  ])("of %j (up to %j) is replaced: %j", (line, next, after, before) => {
    expect(replaced(line, next)).toEqual([after, before]);
  });

  it("is not found without its labels", () => {
    expect(replaced("Owner: Hull")).toEqual([]);
    expect(replaced("Name: Hull", "Date:")).toEqual([]);
  });
});

describe("withoutWritingLines", () => {
  it.each<[string, string]>([
    ["____Hull____", "Hull"],
    ["____ Hull ____", "Hull"],
    ["Hull__", "Hull"],
    ["__Hull", "Hull"],
    ["__/__/____", "__/__/____"],
    ["10/__/____", "10/__/____"],
    ["____ 2025", "____ 2025"],
    ["Signed by ____", "Signed by ____"],
    ["____% of teachers", "____% of teachers"],
    ["_italic_", "_italic_"],
    ["____", "____"],
    ["", ""],
  ])("makes %j %j", (text, expected) => {
    expect(withoutWritingLines(text)).toBe(expected);
  });
});
