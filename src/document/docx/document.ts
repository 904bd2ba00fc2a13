import {
  type ApplyOptions,
  type Capabilities,
  type Edit,
  type EditReport,
  type PlanDocument,
  type Snapshot,
} from "../../core/model";
import { applyEdits } from "./apply";
import { OpcPackage, type PackageLimits } from "./package";
import { PartTrees, type Reading, readPackage } from "./reading";

export interface OpenOptions {
  readonly limits?: Partial<PackageLimits>;
}

/**
 * A .docx file as a PlanDocument. It works on bytes alone, in Node and in the browser alike.
 *
 * A digitally signed document is read and edited like any other; its signature parts stay as they are, so that
 * Word then says that the signature is no longer valid, which is the truth. Front doors ask `isSigned` and warn.
 */
export class DocxDocument implements PlanDocument {
  readonly capabilities: Capabilities = { comments: true, edit: true };
  /** The package below, for hosts that need its parts. What is changed there is read at the next `read`. */
  readonly package: OpcPackage;
  readonly #trees: PartTrees;
  /** Settled when the last `apply` is done. */
  #last: Promise<unknown> = Promise.resolve();
  #reading: { readonly revision: number; readonly reading: Reading } | undefined;

  /** Use `openDocx`. */
  constructor(bytes: Uint8Array, options: OpenOptions) {
    this.package = OpcPackage.open(bytes, options.limits);
    this.#trees = new PartTrees(this.package);
    this.reading();
  }

  /** The file carries a digital signature (ECMA-376-2 clause 10), which any saved change breaks. */
  get isSigned(): boolean {
    return this.package.related("", "signatureOrigin").length > 0;
  }

  /**
   * The document as it stands, with its markup.
   * @throws DocumentError where it cannot be read
   */
  reading(): Reading {
    const { revision } = this.package;
    if (this.#reading?.revision !== revision) {
      this.#reading = { revision, reading: readPackage(this.package, this.#trees) };
    }
    return this.#reading.reading;
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- what goes wrong has to reject, not throw
  async read(): Promise<Snapshot> {
    return this.reading().snapshot;
  }

  /**
   * Applies edits (see `PlanDocument.apply`). The author, initials and date of comments and tracked changes come
   * from the options. Calls that overlap are carried out one after the other.
   */
  apply(edits: readonly Edit[], options: ApplyOptions = {}): Promise<EditReport> {
    const target = { package: this.package, trees: this.#trees, reading: () => this.reading() };
    const report = this.#last.then(() => applyEdits(target, edits, options));
    this.#last = report.catch(() => undefined);
    return report;
  }

  /** The document as a file; the very bytes that were opened where nothing was changed. */
  save(): Uint8Array {
    return this.package.save();
  }
}

/**
 * Opens a .docx file (also .docm, .dotx, .dotm) of any producer.
 *
 * @param bytes the whole file; kept and not copied, so it must not change while the document is in use
 * @throws DocumentError "not-a-docx", "legacy-or-encrypted", "not-word", "damaged", "too-large", "too-deep",
 *   "doctype"
 */
export function openDocx(bytes: Uint8Array, options: OpenOptions = {}): DocxDocument {
  return new DocxDocument(bytes, options);
}
