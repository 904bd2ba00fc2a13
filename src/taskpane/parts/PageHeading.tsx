import type { ReactNode } from "react";
import { usePaneState } from "./PaneContext";
import { useSharedStyles } from "./styles";

/** A heading within a page that is offered without a plan, too: the page's own is of the first level there. */
export function PageHeading({ children }: { readonly children: ReactNode }) {
  const shared = useSharedStyles();
  const beneathPlan = usePaneState((state) => (state.reading?.plans.length ?? 0) > 0);
  const Heading = beneathPlan ? "h3" : "h2";
  return <Heading className={shared.subtitle}>{children}</Heading>;
}
