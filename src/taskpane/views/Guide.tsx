import { lazy, Suspense } from "react";
import { Fetching } from "../parts/Fetching";
import { usePaneState } from "../parts/PaneContext";
import { useSharedStyles } from "../parts/styles";
import { KEPT } from "../store/kept-writes";
import { GuideOverview } from "./GuideOverview";
import { GuidePlace } from "./GuidePlace";
import { KeptTexts } from "./KeptTexts";

const ManyWrites = lazy(() => import("./ManyWrites").then((room) => ({ default: room.ManyWrites })));

/** Guides through the plan: the place where the cursor is, or the plan's parts. */
export function Guide() {
  const styles = useSharedStyles();
  const prompt = usePaneState((state) => state.prompt);
  const planned = usePaneState((state) => state.many.kind !== "idle");
  return (
    <div className={styles.view}>
      {prompt === undefined ? <GuideOverview /> : <GuidePlace prompt={prompt} />}
      <KeptTexts />
      <Suspense fallback={<Fetching />}>{planned && <ManyWrites of={KEPT} />}</Suspense>
    </div>
  );
}
