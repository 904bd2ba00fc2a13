import { graft } from "../../../../document/docx/graft";
import type { XmlElement } from "../../../../document/wordml/tree";
import { HostError } from "../../errors";
import { piecesOf } from "../extents";
import type { HostDocument } from "../host-document";
import { isTracking } from "../settings";

/** Word takes no more than this (`insertFileFromBase64`). */
const LARGEST = 4 * 1024 * 1024;

/**
 * Inserts the body of a file before an empty paragraph, as its start. What happens in the middle of a text, where Word
 * joins paragraphs, and while changes are tracked is not done here.
 *
 * @returns offsets of what was inserted
 * @throws HostError "InvalidArgument" for what is no document, "NotImplemented"
 */
export function insertFile(
  document: HostDocument,
  paragraph: XmlElement,
  base64: string,
): { readonly start: number; readonly end: number } {
  const isEmpty = piecesOf(paragraph).every(({ text }) => text === "");
  if (!isEmpty || isTracking(document)) throw new HostError("NotImplemented");
  const content = graft(document.package, document.root, bytesOf(base64));
  if (content === undefined) throw new HostError("NotImplemented");
  content.bring();
  const { start } = paragraph;
  document.change([{ start, end: start, text: content.markup }]);
  return { start, end: start + content.markup.length };
}

function bytesOf(base64: string): Uint8Array {
  let bytes: Uint8Array;
  try {
    bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    throw new HostError("InvalidArgument", "This is no Base64.");
  }
  if (bytes.length > LARGEST) throw new HostError("InvalidArgument", "The file is too large.");
  return bytes;
}
