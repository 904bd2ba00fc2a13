import {
  addressOfCell,
  addressOfParagraph,
  type CommentEdit,
  isCellLocation,
  isParagraphLocation,
  type Location,
  type Snapshot,
} from "../model";
import { namingLine } from "./own";
import { filledBeside } from "./place";

/**
 * A person's own remark on a place, as a comment of theirs: it does not begin as ours do, so that nothing here ever
 * takes it for one of ours.
 *
 * @param label what the cell is called, for where it is empty and the comment has to stand beside it
 * @returns undefined where the document has no such place
 */
export function remarkEdit(
  snapshot: Snapshot,
  place: Location,
  text: string,
  label: string,
): CommentEdit | undefined {
  if (isParagraphLocation(place)) {
    // A text box cannot hold comments everywhere: the paragraph that it hangs on does.
    const at = addressOfParagraph(snapshot, { paragraph: place.paragraph });
    return at && { kind: "comment", at, text };
  }
  if (!isCellLocation(place)) return undefined;
  const at = addressOfCell(snapshot, place);
  if (at === undefined) return undefined;
  const other = filledBeside(snapshot, place);
  const beside = other && addressOfCell(snapshot, other);
  return {
    kind: "comment",
    at,
    text,
    ...(beside === undefined ? {} : { fallback: { at: beside, text: [namingLine(label), text].join("\n") } }),
  };
}
