import type { Edit, RefusalCode } from "../../src/core/model";
import type { Profile } from "../../src/workbench/host/profiles";
import type { ContractCase } from "./cases";

/**
 * What Word may refuse under a profile though a file would do it. Anything else that it does not do is a
 * breach of the contract.
 */
export function declaredRefusal(
  one: ContractCase,
  position: number,
  edit: Edit,
  profile: Profile,
): RefusalCode | undefined {
  if (edit.kind === "setState") return undefined;
  if (edit.kind === "comment" || edit.kind === "removeComment") {
    const denied = profile.wordApi === "1.3" || profile.comments === "denied" || profile.readOnly;
    if (denied) return "comments-unavailable";
    return profile.ooxmlFails === "all" && edit.kind === "comment" ? "unsupported-here" : undefined;
  }
  // What the markup would tell (controls, comments, changes) is not known: nothing is written blindly.
  if (profile.ooxmlFails === "all") return "unsupported-here";
  const never = one.notInWord?.[position];
  if (never !== undefined) return never;
  if (profile.readOnly) return "read-only";
  return one.addsToMerged === true && profile.addRowsOnMerged !== "works" ? "unsupported-here" : undefined;
}
