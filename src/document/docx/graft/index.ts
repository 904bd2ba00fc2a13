export { graft, type Graft } from "./graft";
