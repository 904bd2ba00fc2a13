import { type RefObject, useEffect } from "react";

/** The element that scrolls what lies in it; the page itself, where none does. */
function scrollerOf(element: HTMLElement): HTMLElement {
  let at = element.parentElement;
  while (at !== null && !/auto|scroll/.test(getComputedStyle(at).overflowY)) at = at.parentElement;
  return at ?? element.ownerDocument.documentElement;
}

/**
 * Keeps room for a box that floats at the lower end of a view, so that it never hides what gets the keyboard (WCAG 2.2,
 * 2.4.11): the browser scrolls a control that is reached to above it.
 *
 * @param box the box, while it floats
 */
export function useScrollRoom(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = box.current;
    if (element === null || typeof ResizeObserver === "undefined") return undefined;
    const scroller = scrollerOf(element);
    const observer = new ResizeObserver(() => {
      scroller.style.scrollPaddingBottom = `${element.offsetHeight + 8}px`;
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      scroller.style.scrollPaddingBottom = "";
    };
  }, [box]);
}
