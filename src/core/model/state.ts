/** The namespace of our custom XML parts: a part whose root element is in it is ours, whoever wrote it. */
export const STATE_NAMESPACE = "urn:action-plan-companion:state:1";

/**
 * The longest state that is written, in characters. Word on the web fails somewhere above a megabyte; plans
 * need a few kilobytes.
 */
export const MAX_STATE_LENGTH = 250_000;
