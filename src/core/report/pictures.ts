import type { StepState } from "../guidance";
import { type Markup, markup } from "./html";

/** Drawings of the page. Each says nothing that the words beside it do not. */

/** The product's icon. */
export const ICON = markup`<svg viewBox="0 0 64 64" aria-hidden="true">
<rect x="4" y="4" width="56" height="56" rx="10" fill="#0f6c78"/><rect x="12" y="16" width="12" height="8" fill="#fff"/>
<rect x="28" y="16" width="24" height="8" fill="#8fd0d8"/><rect x="12" y="40" width="12" height="8" fill="#fff"/>
<path d="M34 42 L42 50 L54 38" fill="none" stroke="#fff" stroke-width="6.5" stroke-linecap="square"/></svg>`;

/** Each state has its own shape, for colours alone do not tell. */
const SHAPES: Readonly<Record<StepState, Markup>> = {
  done: markup`<rect class="done" width="12" height="12" rx="2"/>`,
  "under-way": markup`<path class="under-way" d="M0 0 L12 6 L0 12 Z"/>`,
  "to-come": markup`<circle class="to-come" cx="6" cy="6" r="6"/>`,
  late: markup`<path class="late" d="M6 0 L12 12 L0 12 Z"/>`,
  unsure: markup`<path class="unsure" d="M6 0 L12 6 L6 12 L0 6 Z"/>`,
  "given-up": markup`<path class="given-up" d="M0 4.5 H12 V7.5 H0 Z"/>`,
};

/** A state's mark. */
export function mark(state: StepState): Markup {
  return markup`<svg class="mark" viewBox="0 0 12 12" aria-hidden="true">${SHAPES[state]}</svg>`;
}

const WIDTH = 1000;
const GAP = 3;

/** Parts of a whole beside each other. */
export function stackedBar(parts: readonly { readonly state: StepState; readonly count: number }[]): Markup {
  const all = parts.reduce((sum, { count }) => sum + count, 0);
  const room = WIDTH - GAP * (parts.length - 1);
  let left = 0;
  const drawn = parts.map(({ state, count }) => {
    const width = (room * count) / all;
    const part = markup`<rect class="${state}" x="${left.toFixed(1)}" width="${width.toFixed(1)}" height="36"/>`;
    left += width + GAP;
    return part;
  });
  return markup`<svg class="chart" viewBox="0 0 ${WIDTH} 36" preserveAspectRatio="none" aria-hidden="true">${drawn}</svg>`;
}

/** How far something has come. */
export function bar(share: number): Markup {
  return markup`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
<rect class="track" width="100" height="10" rx="3"/>
<rect class="done" width="${Math.round(share * 100)}" height="10" rx="3"/></svg>`;
}
