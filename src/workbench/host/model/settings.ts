import { appendChild } from "../../../document/docx/xml-edit";
import { applySplices } from "../../../document/wordml/splice";
import { parseXml } from "../../../document/wordml/parse";
import { childElement, isOn, type XmlElement } from "../../../document/wordml/tree";
import type { HostDocument } from "./host-document";
import { markupFor, wordNamespace } from "./markup";

/** What the settings part (ECMA-376-1 17.15) says of editing. */

const SETTINGS_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml";

function settingsPart(document: HostDocument): string | undefined {
  return document.package.related(document.package.mainPart, "settings")[0];
}

const parsed = new WeakMap<HostDocument, { readonly source: string; readonly root: XmlElement }>();

function readSettings(document: HostDocument): XmlElement | undefined {
  const name = settingsPart(document);
  if (name === undefined) return undefined;
  const source = document.package.text(name);
  const known = parsed.get(document);
  if (known?.source === source) return known.root;
  const root = parseXml(source);
  parsed.set(document, { source, root });
  return root;
}

/** 17.15.1.90 trackRevisions: what is written becomes a tracked change. */
export function isTracking(document: HostDocument): boolean {
  const settings = readSettings(document);
  return settings !== undefined && isOn(childElement(settings, "w:trackRevisions"));
}

/** Switches Track Changes on or off. */
export function setTracking(document: HostDocument, on: boolean): void {
  if (isTracking(document) === on) return;
  const name = settingsPart(document) ?? addSettings(document);
  const source = document.package.text(name);
  const root = parseXml(source);
  const present = childElement(root, "w:trackRevisions");
  const markup = markupFor(root).element("trackRevisions");
  const without =
    present === undefined ? [] : [{ start: present.start, end: present.end, text: on ? markup : "" }];
  document.package.writeText(
    name,
    applySplices(source, present === undefined ? insertInOrder(source, root, markup) : without),
  );
  document.touch();
}

/** Settings stand in the order of the schema (CT_Settings); these may come before trackRevisions. */
const BEFORE_TRACKING = new Set(
  (
    "writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries " +
    "displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts " +
    "embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader " +
    "bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState " +
    "formsDesign attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge " +
    "revisionView"
  )
    .split(" ")
    .map((name) => `w:${name}`),
);

function insertInOrder(
  source: string,
  root: XmlElement,
  markup: string,
): readonly { start: number; end: number; text: string }[] {
  const after = root.children.find(
    (child): child is XmlElement => typeof child !== "string" && !BEFORE_TRACKING.has(child.name),
  );
  if (after === undefined) return [...appendChild(source, root, markup)];
  return [{ start: after.start, end: after.start, text: markup }];
}

function addSettings(document: HostDocument): string {
  const opc = document.package;
  const name = opc.has("word/settings.xml") ? opc.freeName("word/settings", "xml") : "word/settings.xml";
  opc.addPart(
    name,
    SETTINGS_TYPE,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:settings xmlns:w="${wordNamespace(document.root)}"/>`,
  );
  opc.relate(opc.mainPart, "settings", name);
  return name;
}

/** 17.15.1.29 documentProtection in force: what may still be done, or undefined. */
export function protectionOf(document: HostDocument): string | undefined {
  const settings = readSettings(document);
  const protection = settings === undefined ? undefined : childElement(settings, "w:documentProtection");
  if (protection === undefined) return undefined;
  const enforced = ["1", "true", "on"].includes(protection.attributes["w:enforcement"] ?? "");
  const edit = protection.attributes["w:edit"] ?? "none";
  return enforced && edit !== "none" ? edit : undefined;
}
