import { CommonApi } from "./common";
import type { WordHost } from "./host";
import { PageConversation } from "./page";

export interface SessionOptions {
  /** Sends a text to the add-in's window. */
  readonly post: (message: string) => void;
  /** Origin of the page that plays the host. */
  readonly origin: string;
  readonly hostUrl: string;
  readonly conversationId: string;
  /** Name of the document's file. */
  readonly documentName?: string;
  /** The document's settings: JSON texts by name. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Origins that may show dialogs. */
  readonly domains?: readonly string[];
}

/** One add-in at a host: its conversation, the Common API behind it, and the host's events. */
export interface Session {
  readonly page: PageConversation;
  readonly common: CommonApi;
  /** Stops telling the add-in of events. */
  close(): void;
}

const SELECTION_CHANGED = "documentSelectionChanged";

/** Connects an add-in's window to a host. */
export function openSession(host: WordHost, options: SessionOptions): Session {
  const common = new CommonApi(host, options.settings, options.documentName);
  const page = new PageConversation({
    post: options.post,
    origin: options.origin,
    hostUrl: options.hostUrl,
    conversationId: options.conversationId,
    execute: (call) => common.execute(call),
    context: () => ({
      settings: common.settings,
      requirements: requirementSets(host.profile.wordApi),
      documentUrl: common.documentUrl,
      domains: options.domains ?? [],
    }),
  });
  const close = host.onSelectionChanged(() => {
    for (let i = 0; i < host.profile.selectionEvents; i += 1) page.fire(SELECTION_CHANGED, {});
  });
  return { page, common, close };
}

/** The requirement sets that the host claims beside WordApi. */
function requirementSets(wordApi: string): Readonly<Record<string, string>> {
  return {
    WordApi: wordApi,
    CompressedFile: "1.1",
    CustomXmlParts: "1.1",
    DialogApi: "1.2",
    DocumentEvents: "1.1",
    File: "1.1",
    RichApiRuntime: "1.1",
    Selection: "1.1",
    Settings: "1.1",
  };
}
