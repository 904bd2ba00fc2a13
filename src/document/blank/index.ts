export { blankBlocks, blankDocument } from "./blank";
