import { useEffect, useRef } from "react";
import type { Choices } from "../choices";
import { openSession } from "../host/session";
import type { OpenDocument } from "../open-document";
import { words } from "../words";

const PAGES: Readonly<Record<Choices["pane"], string>> = {
  workbench: "pane/taskpane.html",
  production: "/taskpane.html",
};

export interface PaneFrameProps {
  readonly open: OpenDocument;
  readonly page: Choices["pane"];
  readonly width: number;
  readonly look: Choices["look"];
}

/**
 * The add-in in its iframe, talking with the host as an add-in talks with Word on the web. The frame is made by
 * script because its name has to be set before it loads.
 */
export function PaneFrame({ open, page, width, look }: PaneFrameProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const container = place.current;
    if (container === null) return undefined;
    const frame = document.createElement("iframe");
    const session = openSession(open.host, {
      post: (message) => frame.contentWindow?.postMessage(message, location.origin),
      origin: location.origin,
      hostUrl: location.href.split(/[?#]/)[0] ?? location.href,
      documentName: open.name,
      conversationId: `conversation-${crypto.randomUUID()}`,
      domains: [location.origin],
    });
    const receive = (event: MessageEvent): void => {
      if (event.source === frame.contentWindow && event.origin === location.origin) {
        session.page.receive(event.data);
      }
    };
    window.addEventListener("message", receive);
    frame.title = words.pane;
    frame.setAttribute("allow", "clipboard-write");
    frame.name = session.page.windowName();
    frame.src = session.page.addinUrl(new URL(PAGES[page], location.href).href);
    container.append(frame);
    const stopTelling = look === "system" ? undefined : tellTheme(frame, look);
    return () => {
      window.removeEventListener("message", receive);
      session.close();
      stopTelling?.();
      frame.remove();
    };
  }, [open, page, look]);
  return <div ref={place} className={`pane pane-${width}`} />;
}

/** A property of something that may have it. */
function part(of: unknown, name: string): unknown {
  return typeof of === "object" && of !== null ? Reflect.get(of, name) : undefined;
}

/** Background colours of Word's own themes. */
const BACKGROUNDS = { light: "#FFFFFF", dark: "#262626" } as const;
const TRY_AGAIN_MS = 20;

/**
 * Gives the pane the colours of an Office theme, as Word on the desktop does. The web client that runs here has
 * no place in its messages for them, so they are put where an add-in reads them.
 *
 * @returns the way to stop trying
 */
function tellTheme(frame: HTMLIFrameElement, look: keyof typeof BACKGROUNDS): () => void {
  const timer = window.setInterval(() => {
    const context = part(part(frame.contentWindow, "Office"), "context");
    // Before the client is ready there is a context that it will throw away.
    if (typeof context !== "object" || typeof part(part(context, "document"), "url") !== "string") return;
    window.clearInterval(timer);
    const theme = { bodyBackgroundColor: BACKGROUNDS[look] };
    Object.defineProperty(context, "officeTheme", { value: theme, configurable: true });
    // The pane looks at the theme again when people come back to it from Word's options.
    frame.contentWindow?.dispatchEvent(new Event("focus"));
  }, TRY_AGAIN_MS);
  return () => window.clearInterval(timer);
}
