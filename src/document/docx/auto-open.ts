import { escapeXml } from "../wordml/escape";
import { namespaceOfPrefix } from "../wordml/names";
import { applySplices } from "../wordml/splice";
import { parseXml } from "../wordml/parse";
import { childElements, type XmlElement } from "../wordml/tree";
import { type OpcPackage } from "./package";
import { relationshipsPartOf } from "./part-names";
import { appendChild, removeChildren } from "./xml-edit";

/**
 * The tag by which a document opens a task pane with itself: a task pane of the package that points to a web
 * extension (MS-OWEXML 2.2.9 taskpanes, 2.2.5 webextension) with the property that Office looks for.
 */
export interface AddInReference {
  /** The id of the add-in's manifest. */
  readonly id: string;
  /** The manifest's version. */
  readonly version: string;
}

const PANES = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const EXTENSION = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const PANES_TYPE = "application/vnd.ms-office.webextensiontaskpanes+xml";
const EXTENSION_TYPE = "application/vnd.ms-office.webextension+xml";
const PANES_PART = "word/webextensions/taskpanes.xml";
const PROPERTY = "Office.AutoShowTaskpaneWithDocument";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** The part as we begin it; one that reads like this again after a removal was ours and goes. */
const NO_PANES = `${DECLARATION}<wetp:taskpanes xmlns:wetp="${PANES}"/>`;

/** One task pane of the package, with the extension part that it shows. */
interface Pane {
  readonly part: string;
  readonly root: XmlElement;
  readonly element: XmlElement;
  readonly extension: string;
}

/**
 * Tags a document so that it opens the add-in's pane. Nothing changes where it is tagged already. The pane comes
 * only for people who have the add-in from their organisation's catalogue ("EXCatalog"), and `visibility` is
 * off so that all others see nothing.
 */
export function addAutoOpen(pkg: OpcPackage, addIn: AddInReference): void {
  if (isAutoOpen(pkg, addIn)) return;
  removeAutoOpen(pkg, addIn);
  const extension = pkg.freeName("word/webextensions/webextension", "xml");
  pkg.addPart(extension, EXTENSION_TYPE, extensionXml(addIn));
  const panes = panesPart(pkg);
  const id = pkg.relate(panes, "webextension", extension);
  const source = pkg.text(panes);
  const root = parseXml(source);
  const prefix = writtenPrefix(root, PANES);
  const pane =
    `<${prefix}taskpane dockstate="right" visibility="0" width="350" row="4">` +
    `<${prefix}webextensionref xmlns:r="${namespaceOfPrefix("r")}" r:id="${id}"/></${prefix}taskpane>`;
  pkg.writeText(panes, applySplices(source, appendChild(source, root, pane)));
}

/**
 * Takes the add-in's task panes out, tagged or not; a package that had none before is as it was then.
 *
 * @returns true where there was one
 */
export function removeAutoOpen(pkg: OpcPackage, addIn: AddInReference): boolean {
  const there = panesOf(pkg, addIn).length > 0;
  for (let [pane] = panesOf(pkg, addIn); pane !== undefined; [pane] = panesOf(pkg, addIn)) {
    const { part, root, element, extension } = pane;
    const before = pkg.text(part);
    const source = applySplices(before, removeChildren(before, root, [element]));
    pkg.unrelate(part, extension);
    pkg.removePart(extension);
    if (source === NO_PANES && !pkg.has(relationshipsPartOf(part))) {
      pkg.unrelate("", part);
      pkg.removePart(part);
    } else pkg.writeText(part, source);
  }
  return there;
}

/** True where the document carries the tag for this add-in. */
export function isAutoOpen(pkg: OpcPackage, addIn: AddInReference): boolean {
  return panesOf(pkg, addIn).some(({ extension }) =>
    childElements(parseXml(pkg.text(extension)), `{${EXTENSION}}properties`)
      .flatMap((properties) => childElements(properties, `{${EXTENSION}}property`))
      .some(({ attributes }) => attributes.name === PROPERTY && attributes.value === "true"),
  );
}

/** The panes whose extension is this add-in. */
function panesOf(pkg: OpcPackage, addIn: AddInReference): readonly Pane[] {
  return pkg.related("", "webextensiontaskpanes").flatMap((part) => {
    const targets = new Map(pkg.relationships(part).map((one) => [one.id, one.part]));
    const root = parseXml(pkg.text(part));
    return childElements(root, `{${PANES}}taskpane`).flatMap((element) => {
      const [reference] = childElements(element, `{${PANES}}webextensionref`);
      const extension = targets.get(reference?.attributes["r:id"] ?? "");
      const shows = extension !== undefined && pkg.has(extension) && showsAddIn(pkg.text(extension), addIn);
      return shows ? [{ part, root, element, extension }] : [];
    });
  });
}

function showsAddIn(extension: string, addIn: AddInReference): boolean {
  return childElements(parseXml(extension), `{${EXTENSION}}reference`).some(
    ({ attributes }) => attributes.id?.toLowerCase() === addIn.id.toLowerCase(),
  );
}

function panesPart(pkg: OpcPackage): string {
  const [present] = pkg.related("", "webextensiontaskpanes");
  if (present !== undefined) return present;
  pkg.addPart(PANES_PART, PANES_TYPE, NO_PANES);
  pkg.relate("", "webextensiontaskpanes", PANES_PART);
  return PANES_PART;
}

/** The prefix, with its colon, under which a root element writes its own namespace. */
function writtenPrefix(root: XmlElement, namespace: string): string {
  const bound = Object.entries(root.declarations ?? {}).find(([, uri]) => uri === namespace);
  return bound === undefined || bound[0] === "" ? "" : `${bound[0]}:`;
}

function extensionXml({ id, version }: AddInReference): string {
  const reference = `id="${escapeXml(id)}" version="${escapeXml(version)}" store="EXCatalog" storeType="EXCatalog"`;
  return (
    `${DECLARATION}<we:webextension xmlns:we="${EXTENSION}" id="{${escapeXml(id)}}">` +
    `<we:reference ${reference}/><we:alternateReferences/>` +
    `<we:properties><we:property name="${PROPERTY}" value="true"/></we:properties>` +
    `<we:bindings/><we:snapshot xmlns:r="${namespaceOfPrefix("r")}"/></we:webextension>`
  );
}
