import { usePaneState } from "../parts/PaneContext";
import { useSharedStyles } from "../parts/styles";
import { GuideOverview } from "./GuideOverview";
import { GuidePlace } from "./GuidePlace";
import { KeptTexts } from "./KeptTexts";

/** Guides through the plan: the place where the cursor is, or the plan's parts. */
export function Guide() {
  const styles = useSharedStyles();
  const prompt = usePaneState((state) => state.prompt);
  return (
    <div className={styles.view}>
      {prompt === undefined ? <GuideOverview /> : <GuidePlace prompt={prompt} />}
      <KeptTexts />
    </div>
  );
}
