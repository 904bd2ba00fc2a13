import type { ComponentType } from "react";
import type { Tab } from "./store/state";

type Load = () => Promise<{ readonly default: ComponentType }>;

/** Views are fetched when they are first shown; the one that opens first comes right behind the frame. */
export const loadView: Readonly<Record<Tab, Load>> = {
  guide: () =>
    import(/* webpackChunkName: "guide" */ "./views/Guide").then(({ Guide }) => ({ default: Guide })),
  check: () => import("./views/Check").then(({ Check }) => ({ default: Check })),
  plan: () => import("./views/Plan").then((room) => ({ default: room.Plan })),
  share: () => import("./views/Share").then(({ Share }) => ({ default: Share })),
};
