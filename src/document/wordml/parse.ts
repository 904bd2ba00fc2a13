import { treeBySaxes } from "./saxes-tree";
import { scanXml } from "./scan-xml";
import { DEFAULT_LIMITS, type ParseLimits, refuseLong, type XmlElement } from "./tree";

/**
 * Parses one XML part. Both ways give the same tree; the quick one leaves all that is not as usual, and all that is
 * wrong, to the careful one.
 *
 * @param source the part's text, a byte-order mark included if it has one
 * @returns the root element; offsets count UTF-16 code units of `source`
 * @throws DocumentError "damaged" for broken XML, "doctype" for a document type declaration, "too-large" and
 *   "too-deep" beyond the limits
 */
export function parseXml(source: string, limits: ParseLimits = DEFAULT_LIMITS): XmlElement {
  refuseLong(source, limits);
  return scanXml(source, limits) ?? treeBySaxes(source, limits);
}
