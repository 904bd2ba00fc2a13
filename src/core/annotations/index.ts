export { annotate, type AnnotateOptions, clearAnnotations } from "./annotate";
export { DEFAULT_PREFIX, readOwnComment } from "./own";
