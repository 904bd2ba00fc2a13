import type { Json } from "./wire";

/**
 * The page's side of the conversation between Word on the web and an add-in in its iframe, as office.js
 * speaks it over postMessage. It knows neither window nor iframe: messages are texts, which come in by
 * `receive` and go out by `post`.
 */
export interface PageOptions {
  /** Sends a text to the add-in's window. */
  readonly post: (message: string) => void;
  /** Origin of the page that plays the host. */
  readonly origin: string;
  /** The host's own page: the client checks that it may trust it. */
  readonly hostUrl: string;
  readonly conversationId: string;
  /** Answers `executeMethod`: the Rich API and the Common API. */
  readonly execute: (call: Readonly<Record<string, Json>>) => Promise<Json>;
  /** What the add-in is told of its document when it starts. */
  readonly context: () => AppContext;
}

export interface AppContext {
  readonly settings: Readonly<Record<string, string>>;
  /** Requirement sets by name, each with the version claimed. */
  readonly requirements: Readonly<Record<string, string>>;
  readonly documentUrl: string;
  /** Origins that may show dialogs. */
  readonly domains: readonly string[];
}

interface IncomingMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number | string;
  readonly _data: Json;
  readonly _actionType: number;
}

const REGISTER = 1;
const UNREGISTER = 2;
const RESPONSE_TO_CALL = 0;
const RESPONSE_TO_EVENT = 1;
const APP_ID = "action-plan-workbench";
/** What the client knows Word on the web by (its own constant for the host application). */
const WORD_WEB_APP = 32;
const TASK_PANE = 2;
/** Who the add-in is, for the client's telemetry: it parses the text as XML, and says so loudly if it is none. */
const ENTITLEMENT = encodeURIComponent(`<r><t aid="${APP_ID}" cid=""/></r>`);

/** One conversation with one add-in. */
export class PageConversation {
  readonly #options: PageOptions;
  readonly #handlers = new Map<string, IncomingMessage>();

  constructor(options: PageOptions) {
    this.#options = options;
  }

  /** The add-in's address with what office.js reads from it: the kind of host and where to talk to. */
  addinUrl(address: string): string {
    const url = new URL(address);
    const host = "_host_Info=Word$Web$16.01$en-US$telemetry$$$0";
    url.search = url.search === "" ? `?${host}` : `${url.search}&${host}`;
    const { conversationId, hostUrl } = this.#options;
    return `${url.href.split("#")[0] ?? ""}#&_xdm_Info=${conversationId}|${APP_ID}|${hostUrl}`;
  }

  /** The name for the add-in's window; dialogs parse it, so it has to be JSON and set before the page loads. */
  windowName(): string {
    return JSON.stringify({ baseFrameName: `_xdm_${this.#options.conversationId}` });
  }

  /** Takes a message from the add-in's window; anything that is not of this conversation is left alone. */
  receive(text: unknown): void {
    const message = readMessage(text);
    if (message?._conversationId !== this.#options.conversationId) return;
    if (message._actionType === REGISTER) {
      this.#handlers.set(message._actionName, message);
      this.#reply(message, { Error: 0 });
      return;
    }
    if (message._actionType === UNREGISTER) {
      this.#handlers.delete(message._actionName);
      this.#reply(message, { Error: 0 });
      return;
    }
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        this.#reply(message, appContext(this.#options));
        break;
      case "ContextActivationManager_notifyHost":
        break; // Telemetry and focus: nobody waits for an answer.
      case "executeMethod":
        void this.#execute(message);
        break;
      default:
        this.#reply(message, null, RESPONSE_TO_CALL, -2);
    }
  }

  /** Fires an event at the add-in. True if it listens. */
  fire(event: string, data: Json): boolean {
    const handler = this.#handlers.get(event);
    if (handler === undefined) return false;
    this.#reply(handler, data, RESPONSE_TO_EVENT);
    return true;
  }

  async #execute(message: IncomingMessage): Promise<void> {
    const data = message._data;
    const call = typeof data === "object" && data !== null && !Array.isArray(data) ? data : {};
    this.#reply(message, await this.#options.execute(call as Readonly<Record<string, Json>>));
  }

  #reply(to: IncomingMessage, data: Json, responseType = RESPONSE_TO_CALL, errorCode = 0): void {
    this.#options.post(
      JSON.stringify({
        _messageType: 1,
        _actionName: to._actionName,
        _conversationId: to._conversationId,
        _correlationId: to._correlationId,
        _origin: this.#options.origin,
        _data: data,
        _errorCode: errorCode,
        _responseType: responseType,
        _serializerVersion: 1,
      }),
    );
  }
}

function readMessage(text: unknown): IncomingMessage | undefined {
  if (typeof text !== "string") return undefined;
  try {
    const message = JSON.parse(text) as Partial<IncomingMessage> | null;
    return message?._messageType === 0 && typeof message._actionName === "string"
      ? (message as IncomingMessage)
      : undefined;
  } catch {
    return undefined; // Other scripts of the page may post what they like.
  }
}

/** The answer to the client's first question, without which it does not start. */
function appContext(options: PageOptions): Json {
  const { settings, requirements, documentUrl, domains } = options.context();
  return {
    _id: APP_ID,
    _appName: WORD_WEB_APP,
    _appVersion: "16.01",
    _appMinorVersion: 1,
    _appUILocale: "en-US",
    _dataLocale: "en-US",
    _docUrl: documentUrl,
    // Word does not tell an add-in that the document is only viewed: it always says it may be edited.
    _clientMode: 1,
    _settings: settings,
    _reason: "documentOpened",
    _osfControlType: TASK_PANE,
    _eToken: ENTITLEMENT,
    _correlationId: "00000000-0000-4000-8000-000000000000",
    _appInstanceId: `${APP_ID}-1`,
    _requirementMatrix: JSON.stringify(requirements),
    _hostFullVersion: "16.0.0.0",
    _hostCustomMessage: "",
    _addinName: "Action Plan Companion",
    _appDomains: domains,
    _marketplaceType: "",
    _featureGates: {},
  };
}
