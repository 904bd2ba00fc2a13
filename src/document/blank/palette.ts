/** Colours as RRGGBB; each text reads on its ground with a contrast of at least 4.5 to 1. */

/** Ground of cells that name others. */
export const HEADER_FILL = "D9E2F3";
/** Ground of cells that explain. */
export const QUIET_FILL = "F2F2F2";
/** Titles, headings, questions. */
export const HEADING_TEXT = "1F3864";
/** Explanations and examples. */
export const QUIET_TEXT = "595959";
/** Frames of rooms to write in. */
export const FRAME = "8496B0";
