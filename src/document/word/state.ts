import {
  type Edit,
  type EditResult,
  MAX_STATE_LENGTH,
  type SetStateEdit,
  STATE_NAMESPACE,
  type StatePart,
} from "../../core/model";
import { detailOf, isDenial, failureOf } from "./failures";
import { isOpenedReadOnly, officeCall } from "./office";

/**
 * Our custom XML parts through the Common API (CustomXmlParts 1.1), which Word has had longer than its own.
 * Adding and deleting can fail without a word, so that both are verified by reading back.
 */

async function ourParts(): Promise<readonly Office.CustomXmlPart[]> {
  const parts = await officeCall<Office.CustomXmlPart[]>((done) =>
    Office.context.document.customXmlParts.getByNamespaceAsync(STATE_NAMESPACE, done),
  );
  return parts.filter((part) => !part.builtIn);
}

/** Our parts as they stand. */
export async function readStateParts(): Promise<readonly StatePart[]> {
  const parts = await ourParts();
  return Promise.all(
    parts.map(async (part) => ({
      id: part.id,
      xml: await officeCall<string>((done) => part.getXmlAsync(done)),
    })),
  );
}

/**
 * Replaces all our parts by one, or by none. The new one is added and read back before the old ones go, so
 * that nothing is lost half-way.
 */
export async function applyState(edit: SetStateEdit): Promise<EditResult> {
  if ((edit.xml?.length ?? 0) > MAX_STATE_LENGTH)
    return { outcome: "refused", edit, code: "state-too-large" };
  try {
    const before = await ourParts();
    const present = await readStateParts();
    const texts = present.map((part) => part.xml);
    if (!sameTexts(texts, edit.expect)) {
      return { outcome: "conflict", edit, reason: "changed", found: texts.join("\n") };
    }
    const { xml } = edit;
    if (xml !== undefined) await addPart(xml);
    for (const part of before) await officeCall((done) => part.deleteAsync(done));
    const after = (await readStateParts()).map((part) => part.xml);
    const expected = xml === undefined ? [] : [xml];
    if (!sameTexts(after, expected)) {
      return {
        outcome: "refused",
        edit,
        code: "not-verified",
        detail: `${after.length} parts after writing`,
      };
    }
    return {
      outcome: "applied",
      edit,
      before: texts.join("\n"),
      tracked: false,
      revert: revertOf(texts, after),
    };
  } catch (error) {
    const code = isOpenedReadOnly() || isDenial(failureOf(error)) ? "read-only" : "failed";
    return { outcome: "refused", edit, code, detail: detailOf(error) };
  }
}

async function addPart(xml: string): Promise<void> {
  // An XML declaration breaks later updates of the part.
  const bare = withoutDeclaration(xml);
  await officeCall<Office.CustomXmlPart>((done) =>
    Office.context.document.customXmlParts.addAsync(bare, done),
  );
}

/** Several parts cannot be put back by one edit that replaces them by one: then there is no way back. */
function revertOf(before: readonly string[], after: readonly string[]): readonly Edit[] {
  const [only, ...others] = before;
  if (others.length > 0) return [];
  return [{ kind: "setState", expect: after, xml: only }];
}

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return (
    a.length === b.length && a.every((text, i) => withoutDeclaration(text) === withoutDeclaration(b[i] ?? ""))
  );
}

function withoutDeclaration(xml: string): string {
  return xml.replace(/^\ufeff?<\?xml[^?]*\?>\s*/, "");
}
