import {
  type Edit,
  type EditResult,
  examineEdit,
  type RefusalCode,
  type SetStateEdit,
  STATE_NAMESPACE,
  type StatePart,
} from "../../core/model";
import { parseXmlLater, type XmlElement, type XmlNode } from "../wordml";
import { detailOf, failureOf, isDenial } from "./failures";
import { isOpenedReadOnly, officeCall } from "./office";
import { EMPTY_SNAPSHOT } from "./reading";

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

/** Our parts as they stand, without XML declarations, which Word may add. */
export async function readStateParts(): Promise<readonly StatePart[]> {
  const parts = await ourParts();
  return Promise.all(
    parts.map(async (part) => ({
      id: part.id,
      xml: withoutDeclaration(await officeCall<string>((done) => part.getXmlAsync(done))),
    })),
  );
}

/**
 * Replaces all our parts by one, or by none. The new one is added before the old ones go, so that nothing is
 * lost half-way.
 */
export async function applyState(edit: SetStateEdit): Promise<EditResult> {
  const refuse = (code: RefusalCode, detail: string): EditResult => ({
    outcome: "refused",
    edit,
    code,
    detail,
  });
  try {
    const parts = await ourParts();
    const state = await readStateParts();
    const examined = examineEdit({ ...EMPTY_SNAPSHOT, state }, bare(edit), undefined);
    if (!examined.ok) {
      const { ok: _, ...outcome } = examined;
      return { edit, ...outcome };
    }
    const { xml } = bare(edit);
    if (xml !== undefined && !(await isStateXml(xml))) return refuse("failed", "not XML of our namespace");
    if (xml !== undefined) await addPart(xml);
    for (const part of parts) await officeCall((done) => part.deleteAsync(done));
    const after = (await readStateParts()).map((part) => part.xml);
    const wanted = xml === undefined ? [] : [xml];
    const same = await Promise.all(after.map((text, i) => sameXml(text, wanted[i] ?? "")));
    if (after.length !== wanted.length || same.includes(false)) {
      return refuse("not-verified", `${after.length} parts after writing`);
    }
    const revert = revertOf(state, after);
    return { outcome: "applied", edit, before: examined.before, tracked: false, revert };
  } catch (error) {
    return refuse(isOpenedReadOnly() || isDenial(failureOf(error)) ? "read-only" : "failed", detailOf(error));
  }
}

/** An XML declaration breaks later updates of a part. */
function bare(edit: SetStateEdit): SetStateEdit {
  const { xml, expect } = edit;
  return {
    ...edit,
    expect: expect.map(withoutDeclaration),
    xml: xml === undefined ? undefined : withoutDeclaration(xml),
  };
}

async function addPart(xml: string): Promise<void> {
  await officeCall<Office.CustomXmlPart>((done) =>
    Office.context.document.customXmlParts.addAsync(xml, done),
  );
}

/** Several parts cannot be put back by one edit that replaces them by one: then there is no way back. */
function revertOf(before: readonly StatePart[], after: readonly string[]): readonly Edit[] {
  const [only, ...others] = before;
  return others.length > 0 ? [] : [{ kind: "setState", expect: after, xml: only?.xml }];
}

/** Parts are found by their namespace: what is not in it would be lost. */
async function isStateXml(xml: string): Promise<boolean> {
  try {
    return (await parseXmlLater(xml)).name.startsWith(`{${STATE_NAMESPACE}}`);
  } catch {
    return false;
  }
}

/** The same elements, attributes and text, however they are written: Word may write them its own way. */
async function sameXml(a: string, b: string): Promise<boolean> {
  if (a === b) return true;
  try {
    return sameElement(await parseXmlLater(a), await parseXmlLater(b));
  } catch {
    return false;
  }
}

function sameElement(a: XmlElement, b: XmlElement): boolean {
  const names = Object.keys(a.attributes);
  return (
    a.name === b.name &&
    names.length === Object.keys(b.attributes).length &&
    names.every((name) => a.attributes[name] === b.attributes[name]) &&
    a.children.length === b.children.length &&
    a.children.every((child, i) => sameNode(child, b.children[i]))
  );
}

function sameNode(a: XmlNode, b: XmlNode | undefined): boolean {
  if (typeof a === "string" || typeof b === "string" || b === undefined) return a === b;
  return sameElement(a, b);
}

function withoutDeclaration(xml: string): string {
  return xml.replace(/^\ufeff?<\?xml[^?]*\?>\s*/, "");
}
