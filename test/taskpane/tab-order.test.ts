import { keepTabGoing } from "../../src/taskpane/parts/tab-order";

const find = (name: string): HTMLElement => {
  const found = document.getElementById(name);
  if (found === null) throw new Error(`there is no ${name}`);
  return found;
};

/** Presses Tab where the keyboard is; true if somebody else than us may still handle it. */
function tab(shiftKey = false): boolean {
  const event = new KeyboardEvent("keydown", { key: "Tab", shiftKey, bubbles: true, cancelable: true });
  let passed = false;
  const other = (): void => void (passed = true);
  document.addEventListener("keydown", other);
  document.activeElement?.dispatchEvent(event);
  document.removeEventListener("keydown", other);
  return passed;
}

describe("Tab from what the pane gave the keyboard", () => {
  let stop = (): void => undefined;
  beforeEach(() => {
    document.body.innerHTML = `
      <button id="before">1</button>
      <section id="box" tabindex="-1">
        <button hidden>2</button><button disabled>3</button><input type="checkbox" id="inside" />
      </section>
      <h2 id="last" tabindex="-1">Done</h2>`;
    stop = keepTabGoing(document);
  });
  afterEach(() => stop());

  test.each([
    ["goes into a box", "box", false, "inside"],
    ["goes back before a box", "box", true, "before"],
    ["goes back from a heading", "last", true, "inside"],
  ])("%s, and nobody else handles it", (_, from, back, to) => {
    find(from).focus();
    expect(tab(back)).toBe(false);
    expect(document.activeElement).toBe(find(to));
  });

  test.each([
    ["behind the last control", "last"],
    ["from a control", "before"],
  ])("is left to others %s", (_, from) => {
    find(from).focus();
    expect(tab()).toBe(true);
    expect(document.activeElement).toBe(find(from));
  });
});
