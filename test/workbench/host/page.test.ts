import { PageConversation } from "../../../src/workbench/host/page";
import type { Json } from "../../../src/workbench/host/wire";

/** The page's side of the conversation, told without a client. */

const CONVERSATION = "c1";

function converse(
  execute: (call: Readonly<Record<string, Json>>) => Promise<Json> = () => Promise.resolve(null),
): {
  readonly page: PageConversation;
  readonly posted: Record<string, unknown>[];
  say(message: Readonly<Record<string, Json>>): void;
} {
  const posted: Record<string, unknown>[] = [];
  const page = new PageConversation({
    post: (text) => posted.push(JSON.parse(text) as Record<string, unknown>),
    origin: "https://localhost:1",
    hostUrl: "https://localhost:1/workbench.html",
    conversationId: CONVERSATION,
    execute,
    context: () => ({
      settings: { key: '"value"' },
      requirements: { WordApi: "1.4" },
      documentUrl: "https://localhost/document.docx",
      domains: [],
    }),
  });
  const say = (message: Readonly<Record<string, Json>>): void =>
    page.receive(
      JSON.stringify({
        _messageType: 0,
        _conversationId: CONVERSATION,
        _correlationId: 7,
        _actionType: 0,
        ...message,
      }),
    );
  return { page, posted, say };
}

it("tells the add-in where it is and with whom to talk", () => {
  const { page } = converse();
  const url = new URL(page.addinUrl("https://localhost:1/taskpane.html?x=1#old"));
  expect(url.search).toBe("?x=1&_host_Info=Word$Web$16.01$en-US$telemetry$$$0");
  expect(url.hash).toBe("#&_xdm_Info=c1|action-plan-workbench|https://localhost:1/workbench.html");
  expect(JSON.parse(page.windowName())).toEqual({ baseFrameName: "_xdm_c1" });
});

it("answers the first question with the document's settings and the sets claimed", () => {
  const { posted, say } = converse();
  say({ _actionName: "ContextActivationManager_getAppContextAsync" });
  expect(posted).toMatchObject([
    {
      _messageType: 1,
      _correlationId: 7,
      _errorCode: 0,
      _data: { _appName: 32, _settings: { key: '"value"' }, _requirementMatrix: '{"WordApi":"1.4"}' },
    },
  ]);
});

it("fires events at those who listen, until they stop", () => {
  const { page, posted, say } = converse();
  expect(page.fire("documentSelectionChanged", {})).toBe(false);
  say({ _actionName: "documentSelectionChanged", _actionType: 1 });
  expect(page.fire("documentSelectionChanged", {})).toBe(true);
  expect(posted.at(-1)).toMatchObject({ _responseType: 1, _actionName: "documentSelectionChanged" });
  say({ _actionName: "documentSelectionChanged", _actionType: 2 });
  expect(page.fire("documentSelectionChanged", {})).toBe(false);
});

it("passes calls on and answers under their name", async () => {
  const { posted, say } = converse((call) => Promise.resolve({ Error: 0, heard: call.ask ?? null }));
  say({ _actionName: "executeMethod", _data: { ask: "this" } });
  await Promise.resolve();
  expect(posted).toMatchObject([{ _actionName: "executeMethod", _data: { Error: 0, heard: "this" } }]);
});

it("says no to what it does not know, and nothing to telemetry", () => {
  const { posted, say } = converse();
  say({ _actionName: "ContextActivationManager_notifyHost" });
  expect(posted).toEqual([]);
  say({ _actionName: "somethingElse" });
  expect(posted).toMatchObject([{ _errorCode: -2, _data: null }]);
});

it.each([
  ["no text", 5],
  ["no JSON", "{"],
  ["nothing", "null"],
  ["an answer", JSON.stringify({ _messageType: 1, _actionName: "x", _conversationId: CONVERSATION })],
  ["of another conversation", JSON.stringify({ _messageType: 0, _actionName: "x", _conversationId: "c2" })],
])("leaves a message alone that is %s", (_what, message) => {
  const { page, posted } = converse();
  page.receive(message);
  expect(posted).toEqual([]);
});
