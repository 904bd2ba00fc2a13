import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Locator } from "playwright-core";
import { LOOKS, PANE_WIDTHS } from "../../src/workbench/choices";
import { words } from "../../src/workbench/words";
import { repositoryRoot } from "../support/shared";
import { violationsInPane } from "./support/axe";
import { type Tour, tours } from "./support/states";
import { useStand } from "./support/stand";
import type { Workbench } from "./support/workbench";

const stand = useStand();

/** Where pictures of every state are put where they are asked for, to be looked at: they take a third of the time. */
const folder = path.join(repositoryRoot, "test-results/looks");
/** Where those are kept that the documentation shows: made anew on demand alone, as they differ by machine. */
const kept = path.join(repositoryRoot, "docs/pictures");
const KEPT_WIDTH = 320;
const guide = readFileSync(path.join(repositoryRoot, "docs/pane.md"), "utf8");
const keeps = process.env.UPDATE_DOCS === "1";
const draws = keeps || process.env.PICTURES === "1";
/** The narrowest shows what does not fit; the others are for looking at. */
const widths = draws ? PANE_WIDTHS : PANE_WIDTHS.slice(0, 1);
/** A tour is many states long, axe looks at each of them twice, and machines are slow. */
const MINUTES = 900_000;

const CONTROLS = "button, a[href], input, textarea, select, summary, [role=tab], [role=menuitem]";
const looks = LOOKS.filter((look) => look !== "system");

/** Texts and controls that reach out of their page at the side, or out of the box that cuts them. */
const outsideNow = (body: Locator): Promise<readonly string[]> =>
  body.evaluate((element, controls) => {
    const { clientWidth } = element.ownerDocument.documentElement;
    const isBeyond = ({ left, right }: DOMRect): boolean => left < -0.5 || right > clientWidth + 0.5;
    /** What is there for those who hear it lies in a box of a pixel. */
    const isSpokenOnly = (each: Element | null): boolean =>
      each !== null && (each.getBoundingClientRect().width <= 1 || isSpokenOnly(each.parentElement));
    /** A word that is too long hangs out of a box that itself fits; one that ends in "…" is cut with a sign. */
    const hangsOut = (each: Element): boolean =>
      [...each.childNodes].some((node) => {
        if (node.nodeType !== Node.TEXT_NODE || node.textContent?.trim() === "") return false;
        const range = document.createRange();
        range.selectNode(node);
        return isBeyond(range.getBoundingClientRect());
      }) && getComputedStyle(each).textOverflow !== "ellipsis";
    return [...element.querySelectorAll("*")]
      .filter((each) => {
        // What is folded away has no place on the page, whatever its rectangle says.
        if (!each.checkVisibility()) return false;
        const hidden = isSpokenOnly(each) || getComputedStyle(each).position === "absolute";
        // What may be scrolled sideways within its own frame is not lost.
        const scrolled = each.closest("[data-scrolls-sideways]") !== null;
        if (hidden || scrolled) return false;
        const boxes = each.matches(`${controls}, h1, h2, h3, p, li, td, th, dd, dt, label`);
        return (boxes && isBeyond(each.getBoundingClientRect())) || hangsOut(each);
      })
      .map((each) => each.outerHTML.slice(0, 120));
  }, CONTROLS);

/** What lies outside once the pane has followed its width: what is drawn to measure hears of it in the next frame. */
async function outside(body: Locator): Promise<readonly string[]> {
  await body.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  return outsideNow(body);
}

/** Controls that are hard to hit (WCAG 2.2, 2.5.8): smaller than 24 px either way, unless a label takes the click. */
const small = (body: Locator): Promise<readonly string[]> =>
  body.evaluate(
    (element, controls) =>
      [...element.querySelectorAll(controls)].flatMap((each) => {
        const target = each.closest("label") ?? each;
        const { width, height } = target.getBoundingClientRect();
        const hidden = !each.checkVisibility() || width <= 1 || getComputedStyle(each).opacity === "0";
        const inText = each.tagName === "A" && each.closest("p") !== null;
        return hidden || inText || (width >= 24 && height >= 24)
          ? []
          : [`${width.toFixed(0)} x ${height.toFixed(0)}: ${each.outerHTML.slice(0, 120)}`];
      }),
    CONTROLS,
  );

/** The rules of axe that judge colours: looks differ in nothing else, as the same elements stay on the page. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

/** What moves although one asked for it not to: animations and transitions that take their time. */
const moving = (body: Locator): Promise<readonly string[]> =>
  body.evaluate((element) =>
    element.ownerDocument
      .getAnimations()
      .filter((animation) => Number(animation.effect?.getComputedTiming().duration ?? 0) > 1)
      .map((animation) => (animation.effect as KeyframeEffect | null)?.target?.outerHTML.slice(0, 120) ?? ""),
  );

async function picture(of: Locator, into: string, ...name: readonly (string | number)[]): Promise<void> {
  if (draws) await of.screenshot({ path: path.join(into, `${name.join("-")}.png`), animations: "disabled" });
}

async function open(tour: Tour): Promise<Workbench> {
  const workbench = await stand.openWorkbench(
    { look: "system", ...tour.choices },
    { viewport: { width: 1366, height: 768 } },
  );
  if (tour.make !== undefined) {
    await workbench.openFile("plan.docx", await tour.make());
    await workbench.ready();
  }
  return workbench;
}

/** As at twice the size: half as many pixels of the style sheet either way. */
async function enlarged(frame: Locator, look: () => Promise<void>): Promise<void> {
  const resize = (half: boolean): Promise<void> =>
    frame.evaluate((element, halve) => {
      const { style } = element as HTMLElement;
      const { width, height } = element.getBoundingClientRect();
      style.width = halve ? `${width / 2}px` : "";
      style.height = halve ? `${height / 2}px` : "";
    }, half);
  await resize(true);
  await look();
  await resize(false);
}

beforeAll(() => {
  if (draws) mkdirSync(folder, { recursive: true });
  if (keeps) mkdirSync(kept, { recursive: true });
});

describe.each(tours)("$name", (tour) => {
  it(
    "fits, can be hit, is accessible and stays so enlarged, in every state and look",
    async () => {
      const workbench = await open(tour);
      const { page, pane } = workbench;
      const frame = page.locator("iframe");
      const width = page.getByLabel(words.width);
      await page.emulateMedia({ reducedMotion: "reduce" });
      for (const { name, go } of tour.steps) {
        await go(workbench);
        expect([name, await moving(pane.content)]).toEqual([name, []]);
        for (const shown of looks) {
          await page.emulateMedia({ colorScheme: shown });
          // The pane hears of it with its next frame, which a slow machine draws after the first look at the page.
          await pane.content.locator(`[data-look=${shown}]`).waitFor();
          for (const at of widths) {
            await width.selectOption(String(at));
            const told = `${name} at ${at} px`;
            expect([told, await outside(pane.content)]).toEqual([told, []]);
            expect([told, await small(pane.content)]).toEqual([told, []]);
            await picture(frame, folder, "pane", at, shown, name);
            if (keeps && at === KEPT_WIDTH && guide.includes(`pictures/${name}-${shown}.png`))
              await picture(frame, kept, name, shown);
          }
          const [first] = looks;
          if (shown !== first && tour.coloursAsElsewhere) continue;
          const rules = shown === first ? undefined : OF_COLOURS;
          expect([name, shown, await violationsInPane(page, rules)]).toEqual([name, shown, []]);
        }
        await width.selectOption(String(PANE_WIDTHS[0]));
        await enlarged(frame, async () => {
          expect([name, "at 200 %", await outside(pane.content)]).toEqual([name, "at 200 %", []]);
          await picture(frame, folder, "enlarged", name);
        });
      }
    },
    MINUTES,
  );
});

it("tells what is chosen apart where the system sets the colours", async () => {
  const workbench = await stand.openWorkbench({ width: 270 });
  const { page, pane } = workbench;
  await page.emulateMedia({ forcedColors: "active" });
  await pane.turnTo("check");
  const marks = await pane.content.evaluate((body) => {
    const look = (element: Element): string => {
      const own = getComputedStyle(element);
      const mark = getComputedStyle(element, "::after");
      return [own.backgroundColor, own.color, mark.content, mark.backgroundColor].join("; ");
    };
    return ["true", "false"]
      .map((selected) => body.querySelector(`[role=tab][aria-selected=${selected}]`))
      .map((tab) => tab && look(tab));
  });
  const [chosen, other] = marks;
  expect(chosen).toBeTruthy();
  expect(chosen).not.toBe(other);
  await picture(page.locator("iframe"), folder, "forced-colours", "check");
});
