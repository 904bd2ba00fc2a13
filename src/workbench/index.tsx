import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app";
import type { WordHost } from "./host/host";
import "./workbench.css";

declare global {
  interface Window {
    /** The open document's host, for looking at it from the browser's console and from tests. */
    workbench?: { readonly host: WordHost; readonly save: () => Uint8Array };
  }
}

const root = document.getElementById("root");
if (root === null) throw new Error("the page has no root element");
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
