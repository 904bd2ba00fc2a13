export { annotate, type AnnotateOptions, clearAnnotations, clearAnnotationsAt } from "./annotate";
export { DEFAULT_PREFIX } from "./own";
export { remarkEdit } from "./remark";
