import type { DocumentComment, Location, Snapshot } from "../../core/model";
import { words } from "../words";

export interface CommentsProps {
  readonly snapshot: Snapshot;
  readonly onGo: (location: Location) => void;
}

/** The document's comments beside its page; each goes to its place. */
export function Comments({ snapshot, onGo }: CommentsProps) {
  if (snapshot.comments.length === 0) return null;
  return (
    <aside className="comments" aria-label={words.comments}>
      <h2>
        {words.comments} <span className="count">{snapshot.comments.length}</span>
      </h2>
      <ol>
        {snapshot.comments.map((comment) => (
          <li key={comment.id}>
            <CommentCard comment={comment} onGo={onGo} />
          </li>
        ))}
      </ol>
    </aside>
  );
}

function CommentCard({
  comment,
  onGo,
}: {
  readonly comment: DocumentComment;
  readonly onGo: (location: Location) => void;
}) {
  const { location } = comment;
  const content = (
    <>
      <strong>{comment.author}</strong>
      {comment.resolved && <em> · {words.resolved}</em>}
      {comment.text.split("\n").map((line, index) => (
        <span key={index} className="line">
          {line}
        </span>
      ))}
      {comment.replies.map((reply, index) => (
        <span key={index} className="reply">
          <strong>{reply.author}</strong> {reply.text}
        </span>
      ))}
    </>
  );
  if (location === undefined) return <div className="comment">{content}</div>;
  return (
    <button type="button" className="comment" onClick={() => onGo(location)}>
      {content}
    </button>
  );
}
