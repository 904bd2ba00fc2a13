import { existsSync } from "node:fs";
import path from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { type Choices, DEFAULT_CHOICES, writeChoices } from "../../../src/workbench/choices";
import { HostError } from "../../../src/workbench/host/errors";
import { productionOfficeJs } from "../../../tools/security.cjs";
import { type RunningServer, startServer } from "../../../tools/server.cjs";
import { launchBrowser, openWatchedPage, type WatchedPage } from "../../support/browser";
import { repositoryRoot } from "../../support/shared";
import { today } from "./documents";
import { Workbench } from "./workbench";

const built = ["dist/taskpane.html", "build/workbench/index.html", "build/workbench/pane/taskpane.html"];
const packagedOfficeJs = path.join(repositoryRoot, "node_modules/@microsoft/office-js/dist");

/** How a page is opened; the window is as wide as a laptop's unless asked. */
export interface PageOptions {
  readonly viewport?: { readonly width: number; readonly height: number };
  /**
   * What answers at Microsoft's address of office.js: their npm package, or an empty file, as where something on
   * the way keeps it back. Unless said, the page must not ask there.
   */
  readonly microsoft?: "package" | "nothing";
  /** The host fails on purpose, which is written to the console; anything else still fails the test. */
  readonly hostFails?: true;
}

/** Where pages are served. */
export type Served = Pick<RunningServer, "url" | "close">;

/** What the host says of a failure that nobody can explain. */
const HOST_FAILED = new HostError("GeneralException").message;

/** The served pages and a browser, for the tests of one file. */
export interface Stand {
  /** Opens a page of the server; whatever goes wrong on it fails the test. */
  readonly openPage: (address: string, options?: PageOptions) => Promise<Page>;
  /** Opens the workbench and waits until its pane shows the document. */
  readonly openWorkbench: (choices?: Partial<Choices>, options?: PageOptions) => Promise<Workbench>;
}

/** The pages as they ship. */
async function serveBuilt(): Promise<Served> {
  const missing = built.filter((file) => !existsSync(path.join(repositoryRoot, file)));
  if (missing.length > 0) {
    throw new Error("The pages are not built: run npm run build:workbench first.");
  }
  return startServer({ port: 0 });
}

/**
 * Starts the server and one browser before the tests of a file and stops both behind them. After each test, all
 * pages that it opened are closed, and the test fails if one of them wrote an error to its console, threw, or
 * asked anything of another origin.
 *
 * @param serve what starts the server
 * @param time how long that may take, in milliseconds; as long as a test unless said
 */
export function useStand(serve: () => Promise<Served> = serveBuilt, time?: number): Stand {
  let browser: Browser | undefined;
  let server: Served | undefined;
  const opened: (WatchedPage & Pick<PageOptions, "hostFails">)[] = [];

  beforeAll(async () => {
    server = await serve();
    browser = await launchBrowser();
  }, time);

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  afterEach(async () => {
    const pages = opened.splice(0);
    await Promise.all(pages.map(({ context }) => context.close()));
    const told = pages.flatMap(({ errors, hostFails = false }) =>
      errors.filter((error) => !(hostFails && error.includes(HOST_FAILED))),
    );
    expect(told).toEqual([]);
    expect(pages.flatMap(({ strayRequests }) => strayRequests)).toEqual([]);
  });

  const running = (): { browser: Browser; server: Served } => {
    if (browser === undefined || server === undefined) throw new Error("the stand is not up yet");
    return { browser, server };
  };

  const openPage: Stand["openPage"] = async (address, { viewport, microsoft, hostFails } = {}) => {
    const watched = await openWatchedPage(running().browser, running().server.url, viewport);
    opened.push({ ...watched, ...(hostFails === undefined ? {} : { hostFails }) });
    if (microsoft !== undefined) await answerOfficeJs(watched.context, microsoft);
    await watched.context.addInitScript(moveClock, Date.parse(`${today}T12:00:00`));
    await watched.page.goto(`${running().server.url}${address}`);
    return watched.page;
  };

  return {
    openPage,
    openWorkbench: async (choices = {}, options) => {
      const query = writeChoices({ ...DEFAULT_CHOICES, look: "light", ...choices });
      const microsoft = choices.pane === "production" ? ({ microsoft: "package" } as const) : {};
      const workbench = new Workbench(await openPage(`/workbench/${query}`, { ...microsoft, ...options }));
      await workbench.ready();
      return workbench;
    },
  };
}

/** Answers Microsoft's address of office.js from their npm package, or with nothing. */
async function answerOfficeJs(context: BrowserContext, by: "package" | "nothing"): Promise<void> {
  const folder = productionOfficeJs.slice(0, productionOfficeJs.lastIndexOf("/"));
  await context.route(`${folder}/**`, async (route) => {
    if (by === "nothing") return route.fulfill({ contentType: "text/javascript", body: "" });
    const file = new URL(route.request().url()).pathname.slice(new URL(folder).pathname.length);
    return route.fulfill({ path: path.join(packagedOfficeJs, file.toLowerCase()) });
  });
}

/** In the browser: time runs on from another moment. Only dates are changed, never timers. */
function moveClock(from: number): void {
  const shift = from - Date.now();
  const RealDate = Date;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, given, newTarget) =>
      Reflect.construct(target, given.length > 0 ? given : [target.now() + shift], newTarget) as object,
    get: (target, name, receiver) =>
      name === "now" ? () => target.now() + shift : (Reflect.get(target, name, receiver) as unknown),
  });
}
