import { changeNotes, forgetNotes, keptNotes, note, noteGroup } from "../../src/taskpane/store/notes";
import { createPane, type Pane } from "../../src/taskpane/store/pane";
import { FakeDocument } from "../support/fake-document";
import { environmentOver, memory } from "./support";

function paneWith(notes: Readonly<Record<string, string>>, keep = memory()): Pane {
  const pane = createPane({ ...environmentOver(new FakeDocument([])), keep });
  pane.perform(changeNotes(notes));
  return pane;
}

describe("notes", () => {
  test.each([
    ["A", "A/B"],
    ["A", "A/reason"],
    ["50%", "50%2F"],
    ["A/B", "A%2FB"],
  ])("about %j are forgotten without those about %j", (one, other) => {
    const [gone, left] = [noteGroup("gate", one), noteGroup("gate", other)];
    const keep = memory();
    const notes = { [`${gone}reason`]: "Once", [`${gone}case`]: "new", [`${left}reason`]: "Twice" };
    const pane = paneWith(notes, keep);
    pane.perform(forgetNotes(gone));
    expect(pane.store.getState().notes).toEqual({ [`${left}reason`]: "Twice" });
    expect(keptNotes(keep)).toEqual({ [`${left}reason`]: "Twice" });
  });

  test("of one place are forgotten without those of a place whose name begins alike", () => {
    const pane = paneWith({ "remark/p3#3": "Which data?", "remark/p3#3a": "How often?" });
    pane.perform(forgetNotes("remark/p3#3"));
    expect(pane.store.getState().notes).toEqual({ "remark/p3#3a": "How often?" });
  });

  test("are kept until they are changed", () => {
    const keep = memory();
    const pane = paneWith({ "share/format": "csv" }, keep);
    pane.perform(note("share/format", "json"));
    expect(keptNotes(keep)).toEqual({ "share/format": "json" });
  });
});
