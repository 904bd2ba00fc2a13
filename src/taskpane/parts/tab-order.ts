const TABBABLE = "a[href], button, input, select, textarea, summary, [tabindex]";

function isTabbable(element: HTMLElement): boolean {
  if (element.tabIndex < 0 || element.matches(":disabled") || element.closest("[hidden]") !== null)
    return false;
  // Older engines cannot tell; nothing of ours is hidden by looks alone.
  return typeof element.checkVisibility !== "function" || element.checkVisibility();
}

/** The next element for Tab, or the one before it, seen from a box or heading that is not one of them. */
function neighbour(from: HTMLElement, backwards: boolean): HTMLElement | undefined {
  const all = [...from.ownerDocument.querySelectorAll<HTMLElement>(TABBABLE)].filter(isTabbable);
  const lies = (other: HTMLElement, where: number): boolean =>
    (from.compareDocumentPosition(other) & where) !== 0;
  if (!backwards) return all.find((other) => lies(other, Node.DOCUMENT_POSITION_FOLLOWING));
  return all.filter((other) => lies(other, Node.DOCUMENT_POSITION_PRECEDING) && !other.contains(from)).pop();
}

/**
 * Lets Tab go on from what the pane itself gave the keyboard: a heading, a report, a question (tabindex -1). Word on
 * the web's client handles every Tab and takes a place that is not among its own for the end of the pane: people
 * would be thrown out of it. At the true ends it still has its way.
 *
 * @returns the way to stop
 */
export function keepTabGoing(page: Document): () => void {
  const onKey = (event: KeyboardEvent): void => {
    const from = page.activeElement;
    if (event.key !== "Tab" || event.ctrlKey || event.altKey || event.metaKey) return;
    if (!(from instanceof HTMLElement) || from === page.body || from.tabIndex >= 0) return;
    const next = neighbour(from, event.shiftKey);
    if (next === undefined) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    next.focus();
  };
  const target = page.defaultView;
  target?.addEventListener("keydown", onKey, true);
  return () => target?.removeEventListener("keydown", onKey, true);
}
