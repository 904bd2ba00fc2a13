import type { HostObject, TypeName } from "./describe";
import { Counters, isRoundTrip } from "./counters";
import { HostError } from "./errors";
import { applyCoauthorEdit } from "./model/coauthor";
import { HostDocument } from "./model/host-document";
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
  readonly document: HostDocument;
  readonly counters = new Counters();
  readonly references = new References();
  readonly #root: HostObject;
  #roundTrips = 0;

  /**
   * @param docx the document to open
   * @param clock what comments and tracked changes are dated by
   * @throws DocumentError for a file that cannot be opened
   */
  constructor(docx: Uint8Array, profile: Profile, clock?: () => Date) {
    this.document = new HostDocument(docx, profile, clock);
    this.#root = { type: "Document", document: this.document, anchor: { kind: "document" } };
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
      root: this.#root,
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
