import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

/** axe itself, as the package that drives it has it. */
const script = createRequire(require.resolve("@axe-core/playwright")).resolve("axe-core/axe.min.js");

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: unknown; readonly html: string }[];
}

interface Axe {
  readonly run: (options: object) => Promise<{ readonly violations: readonly Violation[] }>;
}

/**
 * What axe finds against the pane, each with its place. It runs in the pane's own page and stays there, so that the
 * next state of the pane need not bring it again; nothing is told of what is in order, which would be most of it.
 *
 * @param only the rules to look by, instead of all
 */
export async function violationsInPane(page: Page, only?: readonly string[]): Promise<readonly string[]> {
  const pane = page.frames().find((frame) => frame.parentFrame() !== null);
  if (pane === undefined) throw new Error("there is no pane");
  if (!(await pane.evaluate(() => "axe" in window))) await pane.evaluate(readFileSync(script, "utf8"));
  const violations = await pane.evaluate(
    async (runOnly) => {
      const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
      const passing = (): readonly Animation[] =>
        document
          .getAnimations()
          .filter((animation) => Number.isFinite(animation.effect?.getComputedTiming().endTime));
      // A colour on its way to another one is judged where it comes to rest; the end of one may begin another.
      do {
        await Promise.allSettled(passing().map((animation) => animation.finished));
        await frame();
      } while (passing().length > 0);
      const { axe } = window as unknown as { readonly axe: Axe };
      return (await axe.run({ resultTypes: ["violations"], ...runOnly })).violations;
    },
    only && { runOnly: [...only] },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${String(target)} ${html}`),
  );
}
