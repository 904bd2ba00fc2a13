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
    return () => {
      window.removeEventListener("message", receive);
      session.close();
      frame.remove();
    };
  }, [open, page]);
  return <div ref={place} className={`pane pane-${width} look-${look}`} />;
}
