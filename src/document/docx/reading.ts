import { DocumentError, type Snapshot } from "../../core/model";
import { type BodyIndex, indexBody } from "../wordml/body";
import { readSnapshot } from "../wordml/snapshot";
import { parseXml } from "../wordml/parse";
import { DEFAULT_LIMITS, type ParseLimits, type XmlElement } from "../wordml/tree";
import { type OpcPackage } from "./package";
import { readState } from "./state-parts";

/** The document as it stands: the main part's text, its tree, where everything is, and what it all says. */
export interface Reading {
  readonly source: string;
  readonly root: XmlElement;
  readonly index: BodyIndex;
  readonly snapshot: Snapshot;
}

/** The trees of a package's parts, parsed once for each text that a part has had last. */
export class PartTrees {
  readonly #package: OpcPackage;
  readonly #limits: ParseLimits;
  readonly #known = new Map<string, { readonly source: string; readonly root: XmlElement }>();

  constructor(pkg: OpcPackage) {
    this.#package = pkg;
    this.#limits = { ...DEFAULT_LIMITS, maxLength: pkg.limits.maxXml };
  }

  /** The root element of a part. @throws DocumentError as `OpcPackage.text` and `parseXml` do */
  root(name: string): XmlElement {
    const source = this.#package.text(name);
    const known = this.#known.get(name);
    if (known?.source === source) return known.root;
    const root = parseXml(source, this.#limits);
    this.#known.set(name, { source, root });
    return root;
  }

  /** The root element of the part that the main part points to for a purpose, if there is one. */
  related(kind: string): XmlElement | undefined {
    const [name] = this.#package.related(this.#package.mainPart, kind);
    return name === undefined ? undefined : this.root(name);
  }
}

/**
 * Reads the package as it stands.
 * @throws DocumentError for what cannot be read
 */
export function readPackage(pkg: OpcPackage, trees: PartTrees): Reading {
  const root = trees.root(pkg.mainPart);
  if (root.name !== "w:document") throw new DocumentError("not-word", `the main part is a ${root.name}`);
  const index = indexBody(root);
  const optional = <K extends string>(key: K): Partial<Record<K, XmlElement>> => {
    const part = trees.related(key);
    return part === undefined ? {} : ({ [key]: part } as Record<K, XmlElement>);
  };
  const snapshot = readSnapshot(
    {
      document: root,
      ...optional("comments"),
      ...optional("commentsExtended"),
      ...optional("styles"),
      ...optional("numbering"),
      ...optional("settings"),
      state: readState(pkg),
    },
    index,
  );
  return { source: pkg.text(pkg.mainPart), root, index, snapshot };
}
