import type { Finding } from "../../core/checks";
import { noteGroup } from "./notes";

/** The name of the reason why a finding may stay, while it is not kept in the document yet. */
export function setAsideNote({ check, key }: Finding): string {
  return noteGroup("set-aside", check, key);
}
