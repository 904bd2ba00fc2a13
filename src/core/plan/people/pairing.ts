import type { Node } from "./pieces";

export type Pairing = "name-first" | "job-first" | undefined;

/** Whether the lines of an entry go by pairs: a name and beneath it the job, or the other way round. */
export function pairing(nodes: readonly Node[]): Pairing {
  const starts = nodes.filter((node, index) => index === 0 || node.separator === "\n");
  if (starts.length < 2 || starts.length % 2 === 1) return undefined;
  const kinds = starts
    .map(({ reading }) => (reading.kind === "name" ? "n" : "open" in reading ? "j" : "x"))
    .join("");
  if (/^(?:nj)+$/.test(kinds)) return "name-first";
  return /^(?:jn)+$/.test(kinds) ? "job-first" : undefined;
}
