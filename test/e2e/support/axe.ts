import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** What axe finds against the pane, each with its place. */
export async function violationsInPane(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).include("iframe").analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${String(target)} ${html}`),
  );
}
