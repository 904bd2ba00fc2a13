import fc from "fast-check";
import {
  addEmptyParagraphs,
  type Chance,
  chanceOf,
  type Change,
  changed,
  type Dialect,
  dropStyles,
  gist,
  googleDialect,
  insideAnswer,
  libreOfficeDialect,
  opened,
  renameStyles,
  splitRuns,
  trackRuns,
  wordDialect,
  wrapInControls,
} from "../../support/documents";
import { realDocuments, rendered } from "../../support/documents/real";

/** Documents of the five sources as people have them, written by several programs and saved again by others. */

const dialects: readonly (() => Dialect)[] = [wordDialect, libreOfficeDialect, googleDialect];

/** One change after another, each with an even chance. */
function some(chance: Chance, changes: readonly Change[]): readonly Change[] {
  return changes.filter(() => chance() < 0.5);
}

describe("recognition of documents that people have", () => {
  it("does not depend on how they were saved", async () => {
    const document = fc.constantFrom(...realDocuments);
    await fc.assert(
      fc.asyncProperty(
        document,
        fc.constantFrom(...dialects),
        fc.nat(),
        async ({ blocks }, dialect, seed) => {
          const bytes = rendered(blocks, dialect());
          const before = await opened(bytes);
          const answers = before.plans.flatMap((plan) =>
            [...plan.prompts, ...plan.fields].map(({ text }) => text),
          );
          const chance = chanceOf(seed);
          const changes = some(chance, [
            splitRuns(chance),
            trackRuns(chance),
            dropStyles(),
            renameStyles(),
            addEmptyParagraphs(chance, insideAnswer(before.snapshot, answers)),
            wrapInControls(chance, 0.1),
          ]);
          const after = await opened(changed(bytes, ...changes));
          expect(gist(after.plans)).toEqual(gist(before.plans));
        },
      ),
      { numRuns: 25 },
    );
  });
});
