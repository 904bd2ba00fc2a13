export { annotate, type AnnotateOptions, clearAnnotations, clearAnnotationsAt } from "./annotate";
export { DEFAULT_PREFIX } from "./own";
export { placeOf as commentPlace } from "./place";
export { remarkEdit } from "./remark";
