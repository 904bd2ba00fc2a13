export { blankDocument } from "./blank";
