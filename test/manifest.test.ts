import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { repositoryRoot } from "./support/shared";

const source = readFileSync(path.join(repositoryRoot, "manifest.xml"), "utf8");
const { document } = new JSDOM(source, { contentType: "application/xml" }).window;
const everything = [...document.querySelectorAll("*")];
const named = (name: string) => everything.filter((element) => element.localName === name);
const attribute = (element: Element, name: string) => element.getAttribute(name) ?? "";
const values = (name: string) => named(name).map((element) => attribute(element, "DefaultValue"));

/**
 * The order in which a parent's children must stand, from the schemas that Microsoft publishes
 * ("How to find the proper order of manifest elements"; a child may be left out, not moved).
 */
const orders: readonly (readonly [parent: string, children: readonly string[]])[] = [
  [
    "OfficeApp",
    [
      "Id",
      "AlternateId",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "AppDomains",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "Dictionary",
      "VersionOverrides",
      "ExtendedOverrides",
    ],
  ],
  ["Requirements", ["Sets", "Methods"]],
  ["VersionOverrides", ["Description", "Requirements", "Hosts", "Resources", "WebApplicationInfo"]],
  ["DesktopFormFactor", ["FunctionFile", "GetStarted", "ExtensionPoint"]],
  ["GetStarted", ["Title", "Description", "LearnMoreUrl"]],
  ["Group", ["Label", "Icon", "Control"]],
  ["Control", ["Label", "Supertip", "Icon", "Action", "Enabled"]],
  ["Supertip", ["Title", "Description"]],
  ["Action", ["TaskpaneId", "SourceLocation", "Title", "SupportsPinning", "FunctionName"]],
  ["Resources", ["Images", "Urls", "ShortStrings", "LongStrings"]],
];

/** Width and height from the header of a PNG file (PNG specification, 11.2.2). */
function pngSize(file: string): { width: number; height: number } {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** The file in the repository that a URL of the manifest stands for. */
const assetOf = (url: string) => path.join(repositoryRoot, new URL(url).pathname);

describe("the manifest", () => {
  it("is well-formed and a task pane add-in of the add-in-only kind", () => {
    expect(document.querySelector("parsererror")).toBeNull();
    expect(document.documentElement.localName).toBe("OfficeApp");
    expect(attribute(document.documentElement, "xsi:type")).toBe("TaskPaneApp");
    expect(named("VersionOverrides").map((element) => attribute(element, "xsi:type"))).toEqual([
      "VersionOverridesV1_0",
    ]);
  });

  it.each(orders)("has the children of %s in the order of the schema", (parent, children) => {
    const parents = named(parent);
    expect(parents.length).toBeGreaterThan(0);
    for (const element of parents) {
      const places = [...element.children].map((child) => children.indexOf(child.localName));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  it("has an id and a version in the required form", () => {
    expect(named("Id")[0]?.textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(named("Version")[0]?.textContent).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  });

  it("asks for Word with WordApi 1.3, to read and write the document", () => {
    expect(named("Host").map((host) => attribute(host, "Name") || attribute(host, "xsi:type"))).toEqual([
      "Document",
      "Document",
    ]);
    expect(named("Set").map((set) => [attribute(set, "Name"), attribute(set, "MinVersion")])).toEqual([
      ["WordApi", "1.3"],
    ]);
    expect(named("Permissions")[0]?.textContent).toBe("ReadWriteDocument");
  });

  it("opens the pane from the ribbon, as the pane that opens with a tagged document", () => {
    expect(named("ExtensionPoint").map((point) => attribute(point, "xsi:type"))).toEqual([
      "PrimaryCommandSurface",
    ]);
    expect(named("Action").map((action) => attribute(action, "xsi:type"))).toEqual(["ShowTaskpane"]);
    expect(named("TaskpaneId").map((id) => id.textContent)).toEqual(["Office.AutoShowTaskpaneWithDocument"]);
  });

  it("uses https for every address", () => {
    const addresses = everything
      .flatMap((element) => [
        attribute(element, "DefaultValue"),
        element.children.length ? "" : element.textContent,
      ])
      .filter((text) => text.includes("://"));
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of addresses) expect(address).toMatch(/^https:\/\//);
  });

  it("defines each resource once, under an id of at most 32 characters, and uses all of them", () => {
    const defined = [...named("Image"), ...named("Url"), ...named("String")]
      .map((element) => attribute(element, "id"))
      .filter((id) => id !== "");
    const used = everything.map((element) => attribute(element, "resid")).filter((id) => id !== "");
    expect(new Set(defined).size).toBe(defined.length);
    for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
    expect(new Set(used)).toEqual(new Set(defined));
  });

  it("gives each control and group an id of its own", () => {
    const ids = [...named("Group"), ...named("Control")].map((element) => attribute(element, "id"));
    expect(ids).not.toContain("");
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("keeps its texts within the limits that Office sets", () => {
    const strings = (parent: string) =>
      named(parent)
        .flatMap((element) => [...element.children])
        .map((element) => attribute(element, "DefaultValue"));
    const short = [...values("DisplayName").filter(Boolean), ...strings("ShortStrings")];
    const long = [...values("Description").filter(Boolean), ...strings("LongStrings")];
    expect(short.length).toBeGreaterThan(3);
    expect(long.length).toBeGreaterThan(2);
    for (const text of short) expect(text.length).toBeLessThanOrEqual(125);
    for (const text of long) expect(text.length).toBeLessThanOrEqual(250);
  });

  it("names icons that exist and have the size they are asked for", () => {
    const asked = named("Image").filter((image) => attribute(image, "size") !== "");
    expect(new Set(asked.map((image) => attribute(image, "size")))).toEqual(new Set(["16", "32", "80"]));
    for (const image of asked) {
      const size = Number(attribute(image, "size"));
      const url = attribute(
        document.querySelector(`[id="${attribute(image, "resid")}"]`) ?? image,
        "DefaultValue",
      );
      expect(pngSize(assetOf(url))).toEqual({ width: size, height: size });
    }
    expect(values("IconUrl").map((url) => pngSize(assetOf(url)).width)).toEqual([32]);
    expect(values("HighResolutionIconUrl").map((url) => pngSize(assetOf(url)).width)).toEqual([64]);
  });

  it.each([16, 32, 64, 80, 128])("has the drawn icon at %i pixels", (size) => {
    const file = path.join(repositoryRoot, `assets/icon-${size}.png`);
    expect(existsSync(file)).toBe(true);
    expect(pngSize(file)).toEqual({ width: size, height: size });
  });
});
