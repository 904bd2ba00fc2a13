import "./taskpane.css";
import { createRoot } from "react-dom/client";
import { documentName, hostBackground } from "../document/word/surroundings";
import { App } from "./app";
import { copyText } from "./clipboard";
import { downloadText } from "./download";
import type { PaneEnvironment } from "./environment";
import { keeperOver } from "./keeper";
import { createPane } from "./store/pane";
import { loadView } from "./tabs";
import { lookSource } from "./theme";

/** A day in the reader's own calendar, not in Greenwich's. */
function localDay(date: Date): string {
  const part = (value: number): string => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${part(date.getMonth() + 1)}-${part(date.getDate())}`;
}

const look = lookSource(hostBackground, window.matchMedia("(prefers-color-scheme: dark)"));
// Word does not say on every platform that its theme was changed.
window.addEventListener("focus", () => look.refresh());

const environment: PaneEnvironment = {
  connect: async () => {
    // Word's client and the readers of its markup come while the shell already shows.
    const { connectWord } = await import("../document/word");
    const document = await connectWord(
      () => new Worker(new URL("../document/word/markup-worker", import.meta.url)),
    );
    look.refresh();
    return document;
  },
  fetchView: (tab) => loadView[tab](),
  openAgain: () => window.location.reload(),
  fileName: documentName,
  today: () => localDay(new Date()),
  now: () => new Date().toISOString(),
  elapsed: () => performance.now(),
  stopOpening: async () => (await import("../document/word")).setAutoOpen(false),
  copy: copyText,
  download: downloadText,
  // Of this pane alone: two documents with the same template must not see each other's texts.
  keep: keeperOver(() => window.sessionStorage),
  look,
};

const root = document.getElementById("root");
if (root !== null) createRoot(root).render(<App pane={createPane(environment)} />);
