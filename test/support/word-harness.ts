import { readFileSync } from "node:fs";
import path from "node:path";
import { Script } from "node:vm";
import { type DOMWindow, JSDOM, VirtualConsole } from "jsdom";
import { WordHost } from "../../src/workbench/host/host";
import { type Profile, profileNamed } from "../../src/workbench/host/profiles";
import { openSession } from "../../src/workbench/host/session";
import { repositoryRoot } from "./shared";

/**
 * Microsoft's unmodified office.js, running in jsdom against our own document host: the whole conversation of
 * Word on the web, without a browser.
 */
export interface RunningWord {
  readonly window: DOMWindow;
  readonly Word: typeof Word;
  readonly Office: typeof Office;
  readonly host: WordHost;
  /** Office.js errors and page errors that nobody caught. */
  readonly errors: readonly string[];
  /** Fires an event at the add-in as the host would. */
  fire(event: string, data: Record<string, string>): boolean;
  /** Ends the page and takes the globals away again. */
  close(): void;
}

export interface StartOptions {
  readonly docx: Uint8Array;
  /** A profile, or the name of one; "windows" if none is given. */
  readonly profile?: Profile | string;
  /** The document's settings, as JSON texts by name. */
  readonly settings?: Readonly<Record<string, string>>;
  /** What comments and tracked changes are dated by. */
  readonly clock?: () => Date;
  /** Puts Word, Office and OfficeExtension on globalThis until `close`, as a page has them; true if not given. */
  readonly globals?: boolean;
}

const ORIGIN = "https://localhost";
const PACKAGE = path.join(repositoryRoot, "node_modules/@microsoft/office-js/dist");
const START_TIMEOUT = 20_000;

const scripts = new Map<string, Script>();

/** A script of the package by its address; compiled once for all windows. */
function scriptAt(address: string): Script {
  const known = scripts.get(address);
  if (known !== undefined) return known;
  // The client asks for some files in mixed case; on disk all names are in small letters.
  const file = path.join(PACKAGE, new URL(address, ORIGIN).pathname.replace("/dist/", "").toLowerCase());
  const script = new Script(readFileSync(file, "utf8"), { filename: file });
  scripts.set(address, script);
  return script;
}

const GLOBAL_NAMES = ["Word", "Office", "OfficeExtension"] as const;

/**
 * Opens a document in our host and starts office.js beside it.
 * @throws Error if the client does not get ready
 */
export async function startWord(options: StartOptions): Promise<RunningWord> {
  const profile =
    typeof options.profile === "object" ? options.profile : profileNamed(options.profile ?? "windows");
  const host = new WordHost(options.docx, profile, options.clock);
  const errors: string[] = [];
  const console = new VirtualConsole();
  console.on("jsdomError", (error) => errors.push(error.message));
  const posted: { deliver: (message: string) => void } = { deliver: () => undefined };
  const session = openSession(host, {
    post: (message) => posted.deliver(message),
    origin: ORIGIN,
    hostUrl: `${ORIGIN}/host.html`,
    conversationId: "conversation-1",
    ...(options.settings === undefined ? {} : { settings: options.settings }),
  });
  const dom = new JSDOM("<!doctype html><html><head></head><body></body></html>", {
    url: session.page.addinUrl(`${ORIGIN}/taskpane.html`),
    runScripts: "outside-only",
    pretendToBeVisual: true,
    virtualConsole: console,
  });
  const { window } = dom;
  posted.deliver = (data) => {
    setImmediate(() => {
      window.dispatchEvent(new window.MessageEvent("message", { data, origin: ORIGIN }));
    });
  };
  preparePage(dom, (text) => session.page.receive(text));
  const tag = window.document.createElement("script");
  tag.setAttribute("src", `${ORIGIN}/dist/office.js`);
  window.document.head.appendChild(tag);
  await loaded(window);
  host.resetCounters();

  const client = window as unknown as Record<(typeof GLOBAL_NAMES)[number], unknown>;
  if (options.globals !== false) for (const name of GLOBAL_NAMES) setGlobal(name, client[name]);
  return {
    window,
    Word: client.Word as typeof Word,
    Office: client.Office as typeof Office,
    host,
    errors,
    fire: (event, data) => session.page.fire(event, data),
    close: () => {
      session.close();
      posted.deliver = () => undefined;
      for (const name of GLOBAL_NAMES) {
        if (Reflect.get(globalThis, name) === client[name]) Reflect.deleteProperty(globalThis, name);
      }
      window.close();
    },
  };
}

function setGlobal(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

/** What the client expects of its page and jsdom has not: a parent, a domain, scripts that load. */
function preparePage(dom: JSDOM, receive: (text: unknown) => void): void {
  const { window } = dom;
  Object.defineProperty(window.document, "domain", { value: "localhost" });
  Object.defineProperty(window, "parent", { value: { postMessage: receive }, configurable: true });
  const append = window.Node.prototype.appendChild;
  window.Node.prototype.appendChild = function <T extends Node>(this: Node, child: T): T {
    append.call(this, child);
    if (child instanceof window.HTMLScriptElement && child.src !== "") {
      setTimeout(() => {
        scriptAt(child.src).runInContext(dom.getInternalVMContext());
        child.dispatchEvent(new window.Event("load"));
      }, 0);
    }
    return child;
  };
}

async function loaded(window: DOMWindow): Promise<void> {
  const begun = Date.now();
  const page = window as unknown as { Office?: { onReady?: () => Promise<{ host: string | null }> } };
  while (page.Office?.onReady === undefined) await pause(begun, "office.js did not load");
  const ready: { host?: string | null } = {};
  void page.Office.onReady().then((info) => Object.assign(ready, { host: info.host }));
  while (!("host" in ready)) await pause(begun, "office.js did not get ready");
  if (ready.host !== "Word") throw new Error(`office.js takes its host for ${String(ready.host)}`);
}

async function pause(begun: number, what: string): Promise<void> {
  if (Date.now() - begun > START_TIMEOUT) throw new Error(what);
  await new Promise((resolve) => setTimeout(resolve, 2));
}
