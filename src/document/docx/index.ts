export { addAutoOpen, type AddInReference, isAutoOpen, removeAutoOpen } from "./auto-open";
export { DocxDocument, openDocx, type OpenOptions } from "./document";
export { OpcPackage, type PackageLimits } from "./package";
export { type Reading } from "./reading";
export { type Relationship } from "./relationships";
