import { makeStyles } from "@fluentui/react-components";
import { type EvidencePart, evidenceSentence, isActivity, missingParts } from "../../core/guidance";
import type { Plan } from "../../core/plan";
import { Button } from "../parts/Button";
import { CopyButton } from "../parts/CopyBox";
import { NoteField } from "../parts/NoteField";
import { usePane, usePaneState } from "../parts/PaneContext";
import { PageReport } from "../parts/PageReport";
import { useSharedStyles } from "../parts/styles";
import { tokens } from "../parts/tokens";
import { addEvidence, evidenceDraft, evidenceNotes } from "../store/drafting-evidence";
import { isReadOnly } from "../store/state";
import { evidenceWords as words } from "../words/evidence";

const useStyles = makeStyles({
  sentence: {
    margin: "4px 0 8px",
    padding: "8px 10px",
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
});

/** What is asked first is what the template asks: the change. */
const ORDER: readonly EvidencePart[] = ["change", "who", "howMuch", "by", "seenIn"];

/** Early evidence drafted part by part, as a sentence that goes into the plan. */
export default function EvidencePage() {
  const plan = usePaneState((state) => state.reading?.plans[state.planIndex]?.plan);
  return plan === undefined ? null : <Draft key={plan.index} plan={plan} />;
}

function Draft({ plan }: { readonly plan: Plan }) {
  const shared = useSharedStyles();
  const notes = evidenceNotes(plan);
  const activity = usePaneState((state) => isActivity(evidenceDraft(plan, state.notes)));
  return (
    <div className={shared.view}>
      <p className={shared.text}>{words.text}</p>
      {plan.title !== "" && (
        <div>
          <p className={shared.quiet}>{words.initiative}</p>
          <h3 className={shared.subtitle}>{plan.title}</h3>
        </div>
      )}
      <PageReport />
      {ORDER.map((part) => (
        <div key={part}>
          <NoteField name={`${notes}${part}`} label={words.part[part]} hint={words.hint[part]} />
          {part === "change" && (
            <div role="status" className={shared.quiet}>
              {activity && words.activity}
            </div>
          )}
        </div>
      ))}
      <Sentence plan={plan} />
    </div>
  );
}

/** The sentence as it will be written, what it still lacks, and the way into the plan. */
function Sentence({ plan }: { readonly plan: Plan }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { perform } = usePane();
  const off = usePaneState((state) => state.writing || isReadOnly(state));
  const notes = usePaneState((state) => state.notes);
  const draft = evidenceDraft(plan, notes);
  const sentence = evidenceSentence(draft);
  const missing = missingParts(draft);
  const complete = missing.length === 0;
  return (
    <section>
      <h3 className={shared.subtitle}>{words.sentence}</h3>
      {sentence === "" ? (
        <p className={shared.quiet}>{words.none}</p>
      ) : (
        <>
          <p className={styles.sentence}>{sentence}</p>
          {!complete && <p className={shared.quiet}>{words.missing(missing)}</p>}
          <div className={shared.buttons}>
            <Button
              appearance="primary"
              disabledFocusable={off || !complete}
              onClick={() => void perform(addEvidence(plan))}
            >
              {words.add}
            </Button>
          </div>
          <CopyButton label={words.copy} text={sentence} />
        </>
      )}
    </section>
  );
}
