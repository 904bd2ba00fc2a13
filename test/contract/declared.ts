import type { Edit, RefusalCode } from "../../src/core/model";
import type { Profile } from "../../src/workbench/host/profiles";
import type { ContractCase } from "./case-kit";

/**
 * What Word may refuse under a profile though a file would do it. Anything else that it does not do is a
 * breach of the contract.
 */
export function declaredRefusals(
  one: ContractCase,
  position: number,
  edit: Edit,
  profile: Profile,
): readonly RefusalCode[] {
  const unread = profile.ooxmlFails !== "never";
  if (edit.kind === "comment" || edit.kind === "removeComment") {
    const denied = profile.wordApi === "1.3" || profile.comments === "denied" || profile.readOnly;
    if (denied || (unread && one.restricted === true)) return ["comments-unavailable"];
    return unread && one.needsMarkup === true ? ["unsupported-here"] : [];
  }
  if (edit.kind === "setState") return profile.readOnly ? ["failed"] : [];
  const codes: RefusalCode[] = profile.readOnly ? ["read-only"] : [];
  // What the markup would tell is not known: nothing is written blindly.
  if (unread && (one.needsMarkup === true || edit.kind === "deleteRow")) codes.push("unsupported-here");
  if (unread && one.restricted === true) codes.push("read-only");
  const never = one.notInWord?.[position];
  if (never !== undefined) codes.push(never);
  if (one.addsToMerged === true && profile.addRowsOnMerged !== "works") codes.push("unsupported-here");
  return codes;
}
