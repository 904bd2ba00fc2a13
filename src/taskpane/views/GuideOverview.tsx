import { Button } from "@fluentui/react-components";
import { Motif } from "../parts/Motif";
import { Notice } from "../parts/Notice";
import { PartList } from "../parts/PartList";
import { usePane, usePaneState } from "../parts/PaneContext";
import { useSharedStyles } from "../parts/styles";
import { guideWords } from "../words/guide";
import { WriteResult } from "./WriteResult";

/** Outside the plan's cells: its parts, and where to begin. */
export function GuideOverview() {
  const shared = useSharedStyles();
  const { session } = usePane();
  const plan = usePaneState((state) => state.reading?.plans[state.planIndex]);
  const cursor = usePaneState((state) => state.cursor);
  if (plan === undefined) return null;
  const { first } = plan;
  return (
    <>
      {first === undefined ? (
        <Notice
          tone="success"
          actions={
            <Button size="small" onClick={() => session.openTab("check")}>
              {guideWords.openCheck}
            </Button>
          }
        >
          {guideWords.allThere} {guideWords.allThereNext}
        </Notice>
      ) : (
        <div>
          {plan.blank && <Motif rows={["asked", "empty", "empty"]} />}
          <h2 className={shared.title}>{plan.blank ? guideWords.startHere : guideWords.goOnTitle}</h2>
          <p className={shared.text}>{plan.blank ? guideWords.startHereText : guideWords.outside}</p>
        </div>
      )}
      {first !== undefined && (
        <div className={shared.buttons}>
          <Button appearance="primary" onClick={() => void session.guideTo(first)}>
            {guideWords.startMissing}
          </Button>
        </div>
      )}
      <WriteResult />
      <section>
        <h3 className={shared.subtitle}>{guideWords.parts}</h3>
        <PartList reading={plan} />
      </section>
      {cursor !== undefined && (
        <div>
          <Button appearance="subtle" size="small" onClick={() => void session.showCursor()}>
            {guideWords.showCursor}
          </Button>
        </div>
      )}
    </>
  );
}
