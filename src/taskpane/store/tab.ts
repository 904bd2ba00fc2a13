/** The views of the pane. */
export type Tab = "guide" | "check" | "plan" | "share";
