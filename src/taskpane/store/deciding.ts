import type { Finding, SetAside, Stage } from "../../core/checks";
import type { Context } from "./context";
import type { Session } from "./session";

export interface Deciding {
  /** Says how far the plans have come; they are checked accordingly. */
  readonly setStage: (stage: Stage) => Promise<void>;
  /** Keeps in the document that a finding may stay, and why. */
  readonly setAside: (finding: Finding, reason: string) => Promise<void>;
  /** The finding counts again. `message`: what it says, or what it was about. */
  readonly takeBack: (setAside: SetAside, message: string) => Promise<void>;
  /** Takes everything of ours out of the document, for a copy to publish. */
  readonly clean: () => Promise<void>;
  /** Puts the report away. */
  readonly close: () => void;
}

/** Few decide at once: what it takes is fetched when they do. */
const decisions = () => import("./decisions");

/** The part of the pane that keeps in the document what people decide about its plans. */
export function decidingActions(context: Context, session: Session): Deciding {
  return {
    setStage: async (stage) => (await decisions()).setStage(context, session, stage),
    setAside: async (finding, reason) => (await decisions()).setAside(context, session, finding, reason),
    takeBack: async (setAside, message) => (await decisions()).takeBack(context, session, setAside, message),
    clean: async () => (await decisions()).clean(context, session),
    close: () => context.store.setState({ decision: { kind: "idle" } }),
  };
}
