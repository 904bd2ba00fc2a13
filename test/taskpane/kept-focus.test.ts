import { keepFocus } from "../../src/taskpane/parts/kept-focus";

/** Elements are looked after in the next turn, which is planned at the end of this one. */
async function nextTurn(): Promise<void> {
  await Promise.resolve();
  await new Promise((resolve) => setTimeout(resolve, 5));
}

function page(markup: string): HTMLElement {
  document.body.innerHTML = `<div id="root">${markup}</div>`;
  const root = document.getElementById("root");
  if (root === null) throw new Error("the page has no root");
  return root;
}

function find(name: string): HTMLElement {
  const found = document.getElementById(name);
  if (found === null) throw new Error(`there is no ${name}`);
  return found;
}

describe("what had the keyboard goes away", () => {
  it("leaves it to what stood around, without a ring", async () => {
    const stop = keepFocus(page(`<section id="section"><p><button id="button">Mend</button></p></section>`));
    find("button").focus();
    find("button").parentElement?.remove();
    await nextTurn();
    expect(document.activeElement).toBe(find("section"));
    expect(find("section").style.outlineStyle).toBe("none");
    stop();
  });

  it("leaves it to whoever asked for it, and rings of what takes it anyway as they are", async () => {
    const stop = keepFocus(
      page(
        `<section id="section" tabindex="-1"><button id="one">1</button></section><button id="two">2</button>`,
      ),
    );
    find("one").focus();
    find("one").remove();
    find("two").focus();
    await nextTurn();
    expect(document.activeElement).toBe(find("two"));
    expect(find("section").style.outlineStyle).toBe("");
    stop();
  });
});
