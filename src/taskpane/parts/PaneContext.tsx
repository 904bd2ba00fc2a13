import { createContext, type ReactNode, useContext } from "react";
import { useStore } from "zustand";
import type { Action, Pane } from "../store/pane";
import type { PaneState } from "../store/state";

const Context = createContext<Pane | undefined>(undefined);

/** Gives a pane to the components inside. */
export function PaneProvider({ pane, children }: { readonly pane: Pane; readonly children: ReactNode }) {
  return <Context.Provider value={pane}>{children}</Context.Provider>;
}

/** What can be done with the pane. */
export function usePane(): Pane {
  const pane = useContext(Context);
  if (pane === undefined) throw new Error("PaneProvider is missing around this component");
  return pane;
}

/** Some of what can be done with the pane, which comes with the view that offers it. */
export function useActions<T>(make: Action<T>): T {
  return usePane().actions(make);
}

/** A piece of what the pane knows; the component is drawn again when it changes. */
export function usePaneState<T>(select: (state: PaneState) => T): T {
  return useStore(usePane().store, select);
}
