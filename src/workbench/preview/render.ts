import { renderAsync } from "docx-preview";
import { withoutControls } from "./unwrap-controls";

/**
 * Renders a document as one long page.
 *
 * @returns the rendered content with its styles, not yet shown
 */
export async function renderDocument(docx: Uint8Array): Promise<HTMLElement> {
  const content = document.createElement("div");
  const styles = document.createElement("div");
  const body = document.createElement("div");
  content.append(styles, body);
  const shown = withoutControls(docx);
  await renderAsync(new Blob([shown as Uint8Array<ArrayBuffer>]), body, styles, {
    className: "docx",
    inWrapper: false,
    breakPages: false,
    ignoreLastRenderedPageBreak: true,
    ignoreHeight: true,
    renderHeaders: false,
    renderFooters: false,
    renderComments: false,
    renderChanges: true,
    experimental: false,
  });
  return content;
}
