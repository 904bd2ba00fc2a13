import { options } from "preact";
import compat from "preact/compat";

/*
 * What the pane takes for React: Preact, a seventh of its weight. The code says "react", whose types it is checked
 * against; webpack.config.js and tools/jest/pane.config.cjs lead that name here. Three things are to be as with React:
 */

// Effects come right behind the change that asks for them, not a frame later: what asks for the keyboard has it before
// anything looks where it went.
options.requestAnimationFrame = (run) => void Promise.resolve().then(run);

// Griffel sets styles while a component is drawn if there is no such effect. Preact's comes once all is in the page,
// the inmost first: what measures itself would do so without the styles of what stands around it.
export const useInsertionEffect = undefined;

// In drawings the attribute has a name in small letters.
const prepare = options.vnode;
options.vnode = (vnode) => {
  prepare?.(vnode);
  if (typeof vnode.type !== "string" || !("tabIndex" in vnode.props)) return;
  vnode.props.tabindex = vnode.props.tabIndex;
  delete vnode.props.tabIndex;
};

export * from "preact/compat";
export default { ...compat, useInsertionEffect };
