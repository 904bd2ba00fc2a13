import type { DocumentComment, Edit, EditResult, Snapshot } from "../../src/core/model";

/** What a result comes to in one word: "applied", a conflict's reason, or a refusal's code. */
export function answerOf(result: EditResult): string {
  switch (result.outcome) {
    case "applied":
      return "applied";
    case "conflict":
      return result.reason;
    case "refused":
      return result.code;
  }
}

/** A result as both hosts must give it: without what only the log gets, and ids of the host's own. */
export function comparableResult(result: EditResult): unknown {
  const { edit, ...rest } = result;
  const plain: Record<string, unknown> = { ...rest, edit: withoutId(edit) };
  delete plain.detail;
  if (result.outcome === "applied") plain.revert = result.revert.map(withoutId);
  return toPlain(plain);
}

function withoutId(edit: Edit): Edit {
  return edit.kind === "removeComment" ? { ...edit, id: "" } : edit;
}

/**
 * A snapshot as both hosts must give it. Ids of comments and state parts are the host's own, moments are those of
 * the writing, and initials follow from who is signed in.
 */
export function comparableSnapshot(snapshot: Snapshot): unknown {
  const order = new Map(snapshot.comments.map((comment) => [comment.id, keyOf(comment)]));
  const rename = (ids: readonly string[]): readonly string[] => ids.map((id) => order.get(id) ?? id).sort();
  const plain = JSON.parse(JSON.stringify(snapshot), (key, value: unknown) =>
    key === "comments" && Array.isArray(value) && value.every((id) => typeof id === "string")
      ? rename(value)
      : value,
  ) as Record<string, unknown>;
  return {
    ...plain,
    comments: snapshot.comments
      .map(({ id: _, date: __, initials: ___, ...comment }) => toPlain(comment))
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    state: snapshot.state.map((part) => part.xml),
  };
}

function keyOf({ author, text }: DocumentComment): string {
  return `${author}: ${text}`;
}

/** Plain data of this realm: what comes from the client's window has other prototypes. */
function toPlain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
