import { scanXml } from "./scan-xml";
import { DEFAULT_LIMITS, type ParseLimits, refuseLong, type XmlElement } from "./tree";

/**
 * As `parseXml`, for code that comes over a line: the careful way is fetched only where a part needs it, which what
 * Word writes does not.
 *
 * @throws DocumentError as `parseXml` does; what fetching code throws where it does not come
 */
export async function parseXmlLater(
  source: string,
  limits: ParseLimits = DEFAULT_LIMITS,
): Promise<XmlElement> {
  refuseLong(source, limits);
  const scanned = scanXml(source, limits);
  if (scanned !== undefined) return scanned;
  const { treeBySaxes } = await import("./saxes-tree");
  return treeBySaxes(source, limits);
}
