import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { findBrowser } from "../../tools/browser.cjs";

/** A page and what went wrong on it while it was open. */
export interface WatchedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Console errors (policy violations among them) and uncaught exceptions. */
  readonly errors: readonly string[];
  /** Addresses off the origin that the page asked for; they are not let through. */
  readonly strayRequests: readonly string[];
}

/** Starts a browser of the Chromium family without traffic of its own. The caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(await findBrowser());
}

/**
 * Opens an empty page in a context of its own (office.js remembers its host in the session) that accepts the
 * local certificate, lets nothing off `origin`, and writes down every error.
 *
 * @param browser from {@link launchBrowser}
 * @param origin the only origin that the page may ask, such as `https://localhost:3000`
 * @param viewport the size of the window; the pane's narrowest is 270 wide
 */
export async function openWatchedPage(
  browser: Browser,
  origin: string,
  viewport = { width: 1280, height: 800 },
): Promise<WatchedPage> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport });
  const errors: string[] = [];
  const strayRequests: string[] = [];
  await context.route(
    (url) => url.origin !== origin && url.protocol.startsWith("http"),
    async (route) => {
      strayRequests.push(route.request().url());
      await route.abort();
    },
  );
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  return { page, context, errors, strayRequests };
}
