import { lazy, Suspense, useEffect } from "react";
import { Later } from "../parts/Fetching";
import { usePaneState } from "../parts/PaneContext";
import { useSharedStyles } from "../parts/styles";
import { KEPT } from "../store/kept-writes";
import { GuideOverview } from "./GuideOverview";
import { Loading } from "./states";

const loadPlace = () => import("./GuidePlace");
const GuidePlace = lazy(() => loadPlace().then((room) => ({ default: room.GuidePlace })));
const KeptTexts = lazy(() => import("./KeptTexts").then((room) => ({ default: room.KeptTexts })));
const ManyWrites = lazy(() => import("./ManyWrites").then((room) => ({ default: room.ManyWrites })));

/** Guides through the plan: the place where the cursor is, or the plan's parts. */
export function Guide() {
  const styles = useSharedStyles();
  const prompt = usePaneState((state) => state.prompt);
  const planned = usePaneState((state) => state.many.kind !== "idle");
  const typed = usePaneState((state) => Object.keys(state.drafts).length > 0);
  // The first click into a cell finds it at hand.
  useEffect(() => void loadPlace().catch(() => undefined), []);
  return (
    <div className={styles.view}>
      <Suspense fallback={<Loading doing="fetching" />}>
        {prompt === undefined ? <GuideOverview /> : <GuidePlace prompt={prompt} />}
      </Suspense>
      <Later>{typed && <KeptTexts />}</Later>
      <Later>{planned && <ManyWrites of={KEPT} />}</Later>
    </div>
  );
}
