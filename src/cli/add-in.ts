import type { AddInReference } from "../document/docx";

/** The add-in that a document opens with `new --auto-open`: what manifest.xml says of itself. */
export const ADD_IN: AddInReference = {
  id: "7f0c6a52-3d1e-4b58-9a46-5c2e8d91b7f3",
  version: "0.1.0.0",
};
