import { lazy } from "react";
import { Button } from "../parts/Button";
import { Later } from "../parts/Fetching";
import { Motif } from "../parts/Motif";
import { Notice } from "../parts/Notice";
import { PartList } from "../parts/PartList";
import { usePane, usePaneState } from "../parts/PaneContext";
import { useSharedStyles } from "../parts/styles";
import { allThereWords, guideWords } from "../words/guide";

const WriteResult = lazy(() => import("./WriteResult").then((room) => ({ default: room.WriteResult })));

/** Outside the plan's cells: its parts, and where to begin. */
export function GuideOverview() {
  const shared = useSharedStyles();
  const { session } = usePane();
  const plan = usePaneState((state) => state.reading?.plans[state.planIndex]);
  const cursor = usePaneState((state) => state.cursor);
  const told = usePaneState(({ written, undone }) => written !== undefined || undone !== undefined);
  if (plan === undefined) return null;
  const { first, failing } = plan;
  const [wrong] = failing;
  // Where all is there, a notice stands in the place of the view's heading.
  const PartsHeading = first === undefined ? "h2" : "h3";
  return (
    <>
      {first === undefined ? (
        <Notice
          tone={wrong === undefined ? "success" : "info"}
          actions={
            <>
              {wrong !== undefined && (
                <Button size="small" appearance="primary" onClick={() => void session.guideTo(wrong)}>
                  {guideWords.showFailing}
                </Button>
              )}
              <Button size="small" onClick={() => session.openTab("check")}>
                {guideWords.openCheck}
              </Button>
            </>
          }
        >
          {wrong === undefined ? `${allThereWords(plan)} ${guideWords.allThereNext}` : allThereWords(plan)}
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
      <Later>{told && <WriteResult />}</Later>
      <section>
        <PartsHeading className={shared.subtitle}>{guideWords.parts}</PartsHeading>
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
