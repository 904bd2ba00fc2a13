import type { HostObject, ObjectType } from "../../describe";
import { HostError } from "../../errors";
import {
  addReply,
  commentExtent,
  deleteComment,
  findComment,
  type HostComment,
  setResolved,
} from "../comments";
import { requireComments } from "../guard";
import { collection, rangeObject } from "../objects";
import { flagArgument, textArgument } from "./arguments";

function idOf(self: HostObject): string {
  if (self.anchor.kind !== "comment" && self.anchor.kind !== "reply") throw new HostError("GeneralException");
  return self.anchor.id;
}

function commentOf(self: HostObject): HostComment {
  return findComment(self.document, idOf(self));
}

function replyObject(self: HostObject, id: string): HostObject {
  return { type: "CommentReply", document: self.document, anchor: { kind: "reply", id } };
}

const facts = {
  Id: { get: (self: HostObject) => idOf(self) },
  Content: { get: (self: HostObject) => commentOf(self).text },
  AuthorName: { get: (self: HostObject) => commentOf(self).author },
  AuthorEmail: { get: () => "" },
  CreationDate: { get: (self: HostObject) => commentOf(self).date },
};

function remove(self: HostObject): null {
  requireComments(self.document);
  deleteComment(self.document, idOf(self));
  return null;
}

/** Word.Comment. */
export const commentType: ObjectType = {
  scalars: {
    ...facts,
    Resolved: {
      get: (self) => commentOf(self).resolved,
      set: (self, resolved) => {
        requireComments(self.document);
        setResolved(self.document, idOf(self), flagArgument(resolved));
      },
    },
  },
  navigation: {
    Replies: (self) =>
      collection(
        "CommentReply",
        commentOf(self).replies.map(({ id }) => replyObject(self, id)),
      ),
  },
  methods: {
    Delete: remove,
    GetRange: (self) => rangeObject(self.document, commentExtent(self.document, idOf(self))),
    Reply: (self, [text]) => {
      requireComments(self.document);
      return replyObject(self, addReply(self.document, idOf(self), textArgument(text)));
    },
  },
  since: { "*": "1.4" },
};

/** Word.CommentReply. */
export const commentReplyType: ObjectType = {
  scalars: { ...facts, Resolved: { get: (self) => commentOf(self).resolved } },
  methods: { Delete: remove },
  since: { "*": "1.4" },
};
