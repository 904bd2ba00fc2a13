import { annotate, clearAnnotations } from "../../src/core/annotations";
import { check } from "../../src/core/checks";
import { type Edit, locationKey, type Snapshot } from "../../src/core/model";
import { clearStateEdit, mergeStateParts, readPlans, stateEdit, withStage } from "../../src/core/state";
import { openDocx } from "../../src/document/docx";
import { type Profile, PROFILES } from "../../src/workbench/host/profiles";
import { draftPlan, reviewedPlan, wordDialect, writtenPlan } from "../support/documents";
import { runInWord, runOnFile } from "./runs";

const DOCUMENT = writtenPlan(wordDialect(), [draftPlan, reviewedPlan], { guide: true });

/** What it takes to say all findings in comments, tips and those of whole plans included. */
function annotated(snapshot: Snapshot): readonly Edit[] {
  const { plans, templates } = readPlans(snapshot);
  const { findings } = check(plans, { asOf: "2024-10-15", templates });
  return annotate(findings, snapshot, plans, { tips: true });
}

function commentsOf({ comments }: Snapshot): readonly string[] {
  return comments
    .map(({ text, location }) => `${location === undefined ? "" : locationKey(location)} ${text}`)
    .sort();
}

function takesComments({ wordApi, comments, readOnly }: Profile): boolean {
  return wordApi === "1.4" && comments === "allowed" && !readOnly;
}

const WRITABLE = PROFILES.filter(
  ({ ooxmlFails, commentOnEmpty }) => ooxmlFails === "never" && commentOnEmpty === "works",
);

describe.each(WRITABLE)("findings as comments in Word, as $name", (profile) => {
  it("are those of a file, and are not written twice", async () => {
    const file = await runOnFile(DOCUMENT, annotated);
    expect(commentsOf(file.after).length).toBeGreaterThan(10);
    expect(annotated(file.after)).toEqual([]);
    const word = await runInWord(DOCUMENT, profile, annotated);
    const refused = word.report.results.filter(({ outcome }) => outcome !== "applied");
    if (!takesComments(profile)) {
      expect(refused).toHaveLength(word.report.results.length);
      expect(commentsOf(word.after)).toEqual(commentsOf(openDocx(DOCUMENT).reading().snapshot));
      return;
    }
    expect(refused).toEqual([]);
    expect(commentsOf(word.after)).toEqual(commentsOf(file.after));
    expect(annotated(word.after)).toEqual([]);
  });

  it("go with everything of ours", async () => {
    const document = openDocx(DOCUMENT);
    const before = await document.read();
    const stage = stateEdit(
      before,
      withStage(mergeStateParts([]), "early", { time: "2024-10-15T00:00:00Z" }),
    );
    await document.apply([...annotated(before), ...(stage === undefined ? [] : [stage])], {
      author: "Action Plan Companion",
      initials: "APC",
      date: "2024-10-15T00:00:00Z",
    });
    const word = await runInWord(document.save(), profile, (snapshot) => [
      ...clearAnnotations(snapshot),
      ...[clearStateEdit(snapshot)].filter((edit) => edit !== undefined),
    ]);
    const refused = word.report.results.filter(({ outcome }) => outcome !== "applied");
    if (takesComments(profile)) {
      expect(refused).toEqual([]);
      expect(commentsOf(word.after)).toEqual(commentsOf(before));
      expect(word.after.state).toEqual([]);
    } else expect(refused.length).toBeGreaterThan(0);
  });
});
