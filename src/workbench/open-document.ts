import type { CellLocation, Location, Snapshot } from "../core/model";
import { openDocx } from "../document/docx";
import { WordHost } from "./host/host";
import { clickAt, selectedPlace, typeAt } from "./host/places";
import { profileNamed } from "./host/profiles";

/** The document that is open in the workbench, as the person at the page works with it. */
export class OpenDocument {
  readonly name: string;
  readonly host: WordHost;

  /** @throws DocumentError for a file that cannot be opened */
  constructor(name: string, docx: Uint8Array, profile: string) {
    this.name = name;
    this.host = new WordHost(docx, profileNamed(profile));
  }

  /** What the document says now. */
  read(): Promise<Snapshot> {
    return openDocx(this.host.save()).read();
  }

  /** Selects a place, as somebody does who clicks on it. */
  select(location: Location): void {
    clickAt(this.host, location, "content");
  }

  /** Where the cursor is: a cell of a top-level table, or a paragraph outside tables. */
  selected(): Location | undefined {
    return selectedPlace(this.host);
  }

  /** Types over the content of a cell, as a person at the document does: no lock and no profile hinders it. */
  type(location: CellLocation, text: string): void {
    typeAt(this.host, location, text);
  }
}
