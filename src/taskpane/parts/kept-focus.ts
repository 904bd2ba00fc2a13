/**
 * Keeps the keyboard where it was when the element that had it goes away (a finding that is mended, a button that
 * gives way to another): what stood around it takes the focus, unless something else has asked for it by then. The
 * view does not move.
 *
 * @param root only what happens inside is looked after
 * @returns the way to stop
 */
export function keepFocus(root: HTMLElement): () => void {
  const { ownerDocument: page } = root;
  /** The element that has the focus, and what stands around it, from the inside out. */
  let around: readonly HTMLElement[] = [];

  const remember = (event: FocusEvent): void => {
    const chain: HTMLElement[] = [];
    let each = event.target instanceof HTMLElement ? event.target : null;
    for (; each !== null && each !== root; each = each.parentElement) chain.push(each);
    around = chain;
  };

  const rescue = (): void => {
    if (page.activeElement !== page.body) return;
    const holder = around.find((each) => each.isConnected);
    around = [];
    if (holder === undefined) return;
    if (!holder.hasAttribute("tabindex")) {
      holder.setAttribute("tabindex", "-1");
      // No ring around half the pane.
      holder.style.outlineStyle = "none";
    }
    holder.focus({ preventScroll: true });
  };

  const observer = new MutationObserver(() => {
    // Whoever wants the focus for itself has taken it by the next turn.
    if (around[0]?.isConnected === false) setTimeout(rescue, 0);
  });

  root.addEventListener("focusin", remember);
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    root.removeEventListener("focusin", remember);
    observer.disconnect();
  };
}
