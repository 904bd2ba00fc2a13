import { annotate, DEFAULT_PREFIX, remarkEdit } from "../../../src/core/annotations";
import { addressOfCell } from "../../../src/core/model";
import { snapshotOf } from "../../support/snapshot";

const snapshot = snapshotOf([
  "Reading",
  {
    rows: [
      ["Steps", "Owner"],
      ["Train teachers", ""],
      ["", ""],
    ],
  },
]);

describe("a remark of a person's own", () => {
  it("stands on its cell, in the person's words alone", () => {
    const cell = { table: 0, row: 1, column: 0 };
    expect(remarkEdit(snapshot, cell, "Who calls?", "Steps")).toEqual({
      kind: "comment",
      at: addressOfCell(snapshot, cell),
      text: "Who calls?",
    });
  });

  it("stands beside an empty cell where Word cannot do otherwise, and names it there", () => {
    expect(remarkEdit(snapshot, { table: 0, row: 1, column: 1 }, "Who?", "Owner")).toMatchObject({
      text: "Who?",
      fallback: {
        at: addressOfCell(snapshot, { table: 0, row: 1, column: 0 }),
        text: "About “Owner” in this row:\nWho?",
      },
    });
    expect(remarkEdit(snapshot, { table: 0, row: 2, column: 1 }, "Who?", "Owner")).not.toHaveProperty(
      "fallback",
    );
  });

  it("stands on a paragraph, and on the one that a text box hangs on", () => {
    const plain = remarkEdit(snapshot, { paragraph: 0 }, "Clear", "Title");
    expect(plain).toMatchObject({ kind: "comment", text: "Clear" });
    expect(remarkEdit(snapshot, { paragraph: 0, textBox: 0 }, "Clear", "Title")).toEqual(plain);
  });

  it("is none where the document has no such place", () => {
    expect(remarkEdit(snapshot, { table: 3, row: 0, column: 0 }, "x", "y")).toBeUndefined();
    expect(remarkEdit(snapshot, { table: 0, row: 1 }, "x", "y")).toBeUndefined();
  });

  it("is never taken for one of ours", () => {
    const location = { table: 0, row: 1, column: 1 };
    const text = "About “Owner” in this row:\nWho?";
    const comment = { id: "1", author: "A. Lee", text, resolved: false, replies: [], location };
    expect(annotate([], { ...snapshot, comments: [comment] }, [])).toEqual([]);
    expect(text.startsWith(DEFAULT_PREFIX)).toBe(false);
  });
});
