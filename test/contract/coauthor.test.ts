import { addressOfCell, type CellLocation, type Edit, type Snapshot } from "../../src/core/model";
import { openDocx } from "../../src/document/docx";
import { connectWord } from "../../src/document/word";
import { applyCoauthorEdit } from "../../src/workbench/host/model/coauthor";
import { type CoauthorEdit, profileNamed, type Profile } from "../../src/workbench/host/profiles";
import { setCell } from "./case-kit";
import { answerOf, comparableResult, comparableSnapshot } from "./compare";
import { blankCopies, plainPlan } from "./documents";
import { inWord, WHO } from "./in-word";

/** Another's edit between what a person saw and what is written for them. */
interface BetweenCase {
  readonly name: string;
  readonly docx: Uint8Array;
  readonly coauthor: readonly CoauthorEdit[];
  readonly edit: (snapshot: Snapshot) => Edit;
  readonly answer: string;
}

const BETWEEN: readonly BetweenCase[] = [
  {
    name: "cannot tell blank rows apart once a row came among them",
    docx: blankCopies,
    coauthor: [{ kind: "insertRow", table: 1, row: 1, where: "before" }],
    edit: (s) => setCell(s, [1, 2, 2], "J. Rivera"),
    answer: "ambiguous",
  },
  {
    name: "is not put off by a row in another copy",
    docx: blankCopies,
    coauthor: [{ kind: "insertRow", table: 0, row: 1, where: "before" }],
    edit: (s) => setCell(s, [1, 2, 2], "J. Rivera"),
    answer: "applied",
  },
  {
    name: "cannot tell blank copies apart once one of them is gone",
    docx: blankCopies,
    coauthor: [{ kind: "deleteTable", table: 0 }],
    edit: (s) => setCell(s, [1, 2, 2], "J. Rivera"),
    answer: "ambiguous",
  },
  {
    name: "finds a row again that moved",
    docx: plainPlan,
    coauthor: [{ kind: "insertRow", table: 0, row: 1, where: "before" }],
    edit: (s) => setCell(s, [0, 2, 3], "11/1/2024"),
    answer: "applied",
  },
  {
    name: "says what somebody typed there meanwhile",
    docx: plainPlan,
    coauthor: [{ kind: "type", table: 0, row: 1, cell: 2, text: "A. Silva" }],
    edit: (s) => setCell(s, [0, 1, 2], "J. Rivera"),
    answer: "changed",
  },
  {
    name: "finds nothing where the row is gone",
    docx: plainPlan,
    coauthor: [{ kind: "deleteRow", table: 0, row: 2 }],
    edit: (s) => setCell(s, [0, 2, 3], "11/1/2024"),
    answer: "gone",
  },
];

describe.each(BETWEEN)("after another's edit", ({ name, docx, coauthor, edit, answer }) => {
  it(`comes out alike in a file and in Word: it ${name}`, async () => {
    const seen = openDocx(docx).reading().snapshot;
    await inWord(docx, profileNamed("windows"), async (word) => {
      const document = await connectWord();
      const wanted = edit(await document.read());
      coauthor.forEach((each) => applyCoauthorEdit(word.host.document, each));
      const file = openDocx(word.host.save());
      const { results } = await document.apply([wanted]);
      const inFile = await file.apply([edit(seen)], WHO);
      expect(inFile.results.map(answerOf)).toEqual([answer]);
      expect(results.map(comparableResult)).toEqual(inFile.results.map(comparableResult));
      expect(comparableSnapshot(openDocx(word.host.save()).reading().snapshot)).toEqual(
        comparableSnapshot(await file.read()),
      );
    });
  });
});

/** Runs one edit in a Word in which something happens at a given round trip of the write. */
function during(
  changes: Partial<Profile>,
  edits: (snapshot: Snapshot) => readonly Edit[],
): Promise<{
  readonly answers: readonly string[];
  readonly text: (location: CellLocation) => string | undefined;
}> {
  return inWord(plainPlan, profileNamed("windows"), async (word) => {
    const document = await connectWord();
    const wanted = edits(await document.read());
    word.host.resetCounters();
    word.host.profile = profileNamed("windows", changes);
    const { results } = await document.apply(wanted);
    const { snapshot } = openDocx(word.host.save()).reading();
    return {
      answers: results.map(answerOf),
      text: (location) => {
        const address = addressOfCell(snapshot, location);
        return address === undefined ? undefined : textAt(snapshot, location);
      },
    };
  });
}

function textAt(snapshot: Snapshot, { table, row, column }: CellLocation): string | undefined {
  const block = snapshot.blocks.filter((each) => each.kind === "table")[table];
  return block?.kind === "table" ? block.rows[row]?.cells[column]?.text : undefined;
}

describe("while we write", () => {
  const write = (s: Snapshot): readonly Edit[] => [setCell(s, [0, 2, 3], "11/1/2024")];

  it("notices what was typed there between reading and reaching the cell", async () => {
    const { answers, text } = await during(
      {
        coauthor: [
          { afterRoundTrip: 1, edit: { kind: "type", table: 0, row: 2, cell: 3, text: "5/1/2025" } },
        ],
      },
      write,
    );
    expect(answers).toEqual(["changed"]);
    expect(text({ table: 0, row: 2, column: 3 })).toBe("5/1/2025");
  });

  it.each([1, 2])("writes into the right row though one came above it after round trip %d", async (trip) => {
    const { answers, text } = await during(
      {
        coauthor: [{ afterRoundTrip: trip, edit: { kind: "insertRow", table: 0, row: 1, where: "before" } }],
      },
      write,
    );
    expect(answers).toEqual(["applied"]);
    expect(text({ table: 0, row: 3, column: 3 })).toBe("11/1/2024");
    expect(text({ table: 0, row: 2, column: 3 })).not.toBe("11/1/2024");
  });

  it.each([0, 1, 4, 8])("does the rest where a batch fails at action %d of the write", async (action) => {
    const { answers, text } = await during(
      { faults: [{ roundTrip: 3, action, code: "GeneralException" }] },
      (s) => [
        setCell(s, [0, 1, 2], "One"),
        setCell(s, [0, 2, 3], "Two"),
        setCell(s, [0, 3, 0], "Three\nlines"),
      ],
    );
    expect(answers).toEqual(["applied", "applied", "applied"]);
    expect([
      text({ table: 0, row: 1, column: 2 }),
      text({ table: 0, row: 2, column: 3 }),
      text({ table: 0, row: 3, column: 0 }),
    ]).toEqual(["One", "Two", "Three\nlines"]);
  });

  it("reports as written what was written though the reading after it failed", async () => {
    const { answers, text } = await during(
      { faults: [{ roundTrip: 3, action: 40, code: "GeneralException" }] },
      write,
    );
    expect(answers).toEqual(["applied"]);
    expect(text({ table: 0, row: 2, column: 3 })).toBe("11/1/2024");
  });
});
