export { annotate, type AnnotateOptions, clearAnnotations } from "./annotate";
export { DEFAULT_PREFIX, type OwnComment, readOwnComment } from "./own";
