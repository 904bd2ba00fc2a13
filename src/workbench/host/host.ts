import type { HostObject, TypeName } from "./describe";
import { Counters, isRoundTrip } from "./counters";
import { HostError } from "./errors";
import { applyCoauthorEdit } from "./model/coauthor";
import { type DocumentChange, HostDocument } from "./model/host-document";
import type { Profile } from "./profiles";
import { type ObjectModel, processQuery } from "./protocol";
import { References } from "./references";
import { TYPES } from "./types";
import type { Json, ProcessQueryRequest, ProcessQueryResponse } from "./wire";

/** Objects that the client makes by name. */
const CREATABLE: Readonly<Record<string, TypeName>> = {
  "Microsoft.InternalService.AddinInternalService": "AddinInternalService",
  "Microsoft.WordServices.SearchOptions": "SearchOptions",
};

/**
 * A stand-in for Word: one open document that answers the Rich API of office.js as the profile's Word is
 * documented or reported to. It proves that a caller speaks the client's protocol, never what Word does.
 */
export class WordHost {
  readonly counters = new Counters();
  readonly references = new References();
  readonly #clock: (() => Date) | undefined;
  readonly #changeListeners = new Set<(change: DocumentChange) => void>();
  readonly #selectionListeners = new Set<() => void>();
  #document: HostDocument;
  #roundTrips = 0;

  /**
   * @param docx the document to open
   * @param clock what comments and tracked changes are dated by
   * @throws DocumentError for a file that cannot be opened
   */
  constructor(docx: Uint8Array, profile: Profile, clock?: () => Date) {
    this.#clock = clock;
    this.#document = this.#load(docx, profile);
  }

  get document(): HostDocument {
    return this.#document;
  }

  /**
   * Opens another document in place of this one, as if the add-in had been started beside it; the sets of
   * requirements that a running add-in was told of stay as they were.
   *
   * @throws DocumentError for a file that cannot be opened; the present one stays open then
   */
  open(docx: Uint8Array, profile: Profile = this.profile): void {
    this.#document = this.#load(docx, profile);
    this.references.clear();
    this.resetCounters();
  }

  /** Calls back when the document changed. Returns the way to stop. */
  onChange(listener: (change: DocumentChange) => void): () => void {
    this.#changeListeners.add(listener);
    return () => this.#changeListeners.delete(listener);
  }

  /** Calls back when the selection moved. Returns the way to stop. */
  onSelectionChanged(listener: () => void): () => void {
    this.#selectionListeners.add(listener);
    return () => this.#selectionListeners.delete(listener);
  }

  get profile(): Profile {
    return this.document.profile;
  }

  /** Behaves like another Word from now on; the requirement sets of a running add-in stay as they were. */
  set profile(profile: Profile) {
    this.document.profile = profile;
  }

  /** Begins counting anew; the profile's coauthor and faults count from here, too. */
  resetCounters(): void {
    this.counters.reset();
    this.#roundTrips = 0;
  }

  /** Answers a Rich API request, given and answered as JSON. */
  processJson(text: string): string {
    const request = JSON.parse(text) as ProcessQueryRequest;
    const response = JSON.stringify(this.process(request));
    this.counters.addRequest(request, text.length, response.length);
    return response;
  }

  /** Answers a Rich API request, uncounted. */
  process(request: ProcessQueryRequest): ProcessQueryResponse {
    const counts = isRoundTrip(request);
    if (counts) this.#roundTrips += 1;
    const number = this.#roundTrips;
    const fault = counts ? this.profile.faults.find(({ roundTrip }) => roundTrip === number) : undefined;
    const model: ObjectModel = {
      root: { type: "Document", document: this.document, anchor: { kind: "document" } },
      types: TYPES,
      references: this.references,
      wordApi: this.profile.wordApi,
      create: (name) => this.#create(name),
      beforeAction: (index) => {
        if (fault?.action === index) throw new HostError(fault.code);
      },
    };
    const response = processQuery(request, model);
    if (counts) this.#letCoauthorEdit(number);
    return response;
  }

  /** The document as a file, as it stands now. */
  save(): Uint8Array {
    return this.document.package.save();
  }

  #load(docx: Uint8Array, profile: Profile): HostDocument {
    const document = new HostDocument(docx, profile, this.#clock);
    document.onChange((change) => this.#changeListeners.forEach((listener) => listener(change)));
    document.onSelectionChanged(() => this.#selectionListeners.forEach((listener) => listener()));
    return document;
  }

  #create(name: string): HostObject | undefined {
    const type = CREATABLE[name];
    if (type === undefined) return undefined;
    const values = new Map<string, Json>();
    return { type, document: this.document, anchor: { kind: "service", values } };
  }

  #letCoauthorEdit(roundTrip: number): void {
    for (const step of this.profile.coauthor) {
      if (step.afterRoundTrip === roundTrip) applyCoauthorEdit(this.document, step.edit);
    }
  }
}
