import {
  type CommentEdit,
  compareLocations,
  type Edit,
  type Location,
  type RemoveCommentEdit,
  sameText,
  type SetStateEdit,
} from "../../core/model";
import { type Authorship } from "./authorship";
import { anchorComment, findAnchors, removeAnchors } from "./comment-anchors";
import { CommentNumbers } from "./comment-numbers";
import { type CommentStyles, commentStyles, type NewComment } from "./comments-part";
import { addressOf, elementAt } from "./places";
import { type Plan, type Planned } from "./plan";
import { type PartTrees, type Reading } from "./reading";
import { isStateXml } from "./state-parts";

/** Plans for what stands beside the text: comments and our state. */

/** What the comments of one reading have in common, worked out when the first of them is planned. */
export class CommentDesk {
  readonly #reading: Reading;
  readonly #trees: PartTrees;
  #numbers: CommentNumbers | undefined;
  #anchors: ReturnType<typeof findAnchors> | undefined;
  #styles: CommentStyles | undefined;

  constructor(reading: Reading, trees: PartTrees) {
    this.#reading = reading;
    this.#trees = trees;
  }

  get styles(): CommentStyles {
    this.#styles ??= commentStyles(this.#trees.related("styles"));
    return this.#styles;
  }

  /** Plans a new comment on the content of a cell or paragraph. */
  plan(edit: CommentEdit, location: Location, authorship: Authorship): Planned {
    const place = elementAt(this.#reading.index, location);
    this.#numbers ??= new CommentNumbers(this.#reading, this.#trees);
    const id = this.#numbers.comment();
    const splices = place && anchorComment(this.#reading.source, place, id, this.styles.reference);
    if (splices === undefined) return { refused: "unsupported-here", detail: "no paragraph to comment on" };
    const newComment: NewComment = {
      id,
      paraId: this.#numbers.paragraph(),
      ...authorship,
      text: edit.text,
    };
    return {
      splices,
      newComment,
      before: "",
      tracked: false,
      holds: ({ snapshot }, at) =>
        snapshot.comments.some(
          (comment) =>
            comment.id === id && sameText(comment.text, edit.text) && sameLocation(comment.location, at),
        ),
      revert: ({ snapshot }) => {
        const written = snapshot.comments.find((comment) => comment.id === id);
        return written === undefined
          ? []
          : [{ kind: "removeComment", id, author: written.author, expect: written.text }];
      },
    };
  }

  /** Plans to take a comment out with all its marks. */
  planRemoval(edit: RemoveCommentEdit, before: string): Plan {
    this.#anchors ??= findAnchors(this.#reading.root);
    return {
      splices: removeAnchors(this.#anchors.get(edit.id) ?? []),
      oldComment: edit.id,
      before,
      tracked: false,
      holds: ({ snapshot }) => snapshot.comments.every((comment) => comment.id !== edit.id),
      revert: ({ snapshot }, location) => {
        const at = location && addressOf(snapshot, location);
        return at === undefined ? [] : [{ kind: "comment", at, text: before }];
      },
    };
  }
}

/** Plans to replace our state. */
export function planState(edit: SetStateEdit, before: string): Planned {
  const { xml } = edit;
  if (xml !== undefined && !isStateXml(xml)) return { refused: "failed", detail: "not XML of our namespace" };
  const wanted = xml === undefined ? [] : [xml];
  const [first, second] = edit.expect;
  const undo: Edit = { kind: "setState", expect: wanted, xml: first };
  return {
    splices: [],
    state: { xml },
    before,
    tracked: false,
    holds: ({ snapshot }) =>
      snapshot.state.length === wanted.length && snapshot.state.every((part, i) => part.xml === wanted[i]),
    // Several parts became one: an edit cannot say how to make several again.
    revert: () => (second === undefined ? [undo] : []),
  };
}

function sameLocation(a: Location | undefined, b: Location | undefined): boolean {
  return a !== undefined && b !== undefined && compareLocations(a, b) === 0;
}
