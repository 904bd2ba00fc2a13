import {
  addCustomPart,
  customParts,
  type CustomPart,
  isXml,
  partsOfNamespace,
  removeCustomPart,
  rootOf,
  writeCustomPart,
} from "./custom-xml";
import type { WordHost } from "./host";
import type { Json } from "./wire";

/**
 * The Common API behind `executeMethod`, by the client's dispatch ids: settings, custom XML parts, the file
 * and the Rich API itself. What is not here is answered with an error.
 */
export class CommonApi {
  readonly #host: WordHost;
  readonly #files = new Map<number, { readonly bytes: Uint8Array; readonly sliceSize: number }>();
  #settings: Readonly<Record<string, string>>;
  #nextFile = 1;

  /** @param settings the document's settings as the client keeps them: JSON texts by name */
  /** What the client is told of where the document is. */
  readonly documentUrl: string;

  constructor(
    host: WordHost,
    settings: Readonly<Record<string, string>> = {},
    documentName: string = UNNAMED,
  ) {
    this.#host = host;
    this.#settings = settings;
    this.documentUrl = `https://localhost/${encodeURIComponent(documentName)}`;
  }

  get settings(): Readonly<Record<string, string>> {
    return this.#settings;
  }

  /** Answers one call, late as the profile's latency has it. */
  async execute(call: Call): Promise<Json> {
    const { latency } = this.#host.profile;
    if (latency > 0) await new Promise((resolve) => setTimeout(resolve, latency));
    const id = dispatchId(call);
    if (id !== RICH_API) this.#host.counters.addCommonCall();
    try {
      return { ...DONE, ...this.#answer(id, call) };
    } catch {
      return error(INTERNAL_ERROR);
    }
  }

  #answer(id: number, call: Call): Reply {
    switch (id) {
      case RICH_API:
        return { Data: [200, [], this.#host.processJson(text(list(call.ArrayData)[4]))] };
      case 75:
        return { Properties: { Settings: Object.entries(this.#settings) } };
      case 76:
        this.#saveSettings(call);
        return {};
      case 77:
        return this.#openFile(call);
      case 80:
        return this.#slice(call);
      case 81:
        this.#files.delete(number(call["2"]));
        return {};
      case 86:
        return { 0: { 1: this.documentUrl } };
      case 128:
        return this.#addPart(text(call.xml));
      case 129:
        return { DataPartProperties: describePart(this.#find(text(call.id))) };
      case 130:
        return {
          DataPartList: partsOfNamespace(this.#host.document, text(call.namespace)).map(describePart),
        };
      case 131:
        return this.#withPart(text(call.id), (part) => ({ Data: this.#xml(part) }));
      case 132:
        return this.#withPart(text(call.id), (part) => this.#nodes(part, text(call.xpath)));
      case 133:
        return this.#withPart(text(call.id), (part) => this.#removePart(part));
      case 134:
      case 135:
        return this.#withPart(text(call.DataNodeHandle), (part) => ({ Data: this.#xml(part) }));
      case 138:
        return this.#withPart(text(call.DataNodeHandle), (part) => this.#writePart(part, text(call.xml)));
      default:
        return error(UNKNOWN_METHOD);
    }
  }

  #saveSettings(call: Call): void {
    const method = call.DdaSettingsMethod;
    const given =
      typeof method === "object" && method !== null && "Properties" in method ? method.Properties : [];
    this.#settings = Object.fromEntries(
      list(given).map((entry) => [text(list(entry)[0]), text(list(entry)[1])]),
    );
    this.#host.document.touch();
  }

  #openFile(call: Call): Reply {
    const bytes = this.#host.save();
    const handle = this.#nextFile;
    this.#nextFile += 1;
    this.#files.set(handle, { bytes, sliceSize: number(call["1"]) });
    return { 0: handle, 1: bytes.length };
  }

  #slice(call: Call): Reply {
    const file = this.#files.get(number(call["2"]));
    if (file === undefined) return error(INTERNAL_ERROR);
    const from = number(call["3"]) * file.sliceSize;
    const slice = [...file.bytes.subarray(from, from + file.sliceSize)];
    return { 0: slice, 1: slice.length };
  }

  #find(id: string): CustomPart | undefined {
    return customParts(this.#host.document).find((part) => part.id === id);
  }

  #withPart(id: string, answer: (part: CustomPart) => Reply): Reply {
    const part = this.#find(id);
    return part === undefined ? error(NO_SUCH_NODE) : answer(part);
  }

  #xml(part: CustomPart): string {
    return this.#host.document.package.text(part.name);
  }

  #addPart(xml: string): Reply {
    if (!isXml(xml) || this.#host.profile.readOnly) return error(INTERNAL_ERROR);
    if (this.#host.profile.customXml === "fails-silently") {
      return { DataPartProperties: { id: "{FFFFFFFF-0000-4000-8000-000000000000}", DataPartBuiltIn: false } };
    }
    return { DataPartProperties: describePart(addCustomPart(this.#host.document, xml)) };
  }

  #removePart(part: CustomPart): Reply {
    if (this.#host.profile.readOnly) return error(INTERNAL_ERROR);
    if (this.#host.profile.customXml === "works") removeCustomPart(this.#host.document, part);
    return {};
  }

  #writePart(part: CustomPart, xml: string): Reply {
    if (!isXml(xml) || this.#host.profile.readOnly) return error(INTERNAL_ERROR);
    // An XML declaration makes the update do nothing, without a word.
    if (!xml.startsWith("<?xml")) writeCustomPart(this.#host.document, part, xml);
    return {};
  }

  /** The root element is the one node that can be asked for. */
  #nodes(part: CustomPart, xpath: string): Reply {
    if (xpath !== "/*" && xpath !== "/*[1]") return { DataNodeList: [] };
    const { baseName, namespace } = rootOf(this.#xml(part));
    return {
      DataNodeList: [
        {
          DataNodeHandle: part.id,
          DataNodeBaseName: baseName,
          DataNodeNamespaceUri: namespace,
          DataNodeType: "element",
        },
      ],
    };
  }
}

type Call = Readonly<Record<string, Json>>;
type Reply = Readonly<Record<string, Json>>;

const RICH_API = 93;
const UNKNOWN_METHOD = 5001;
const INTERNAL_ERROR = 5001;
const NO_SUCH_NODE = 6000;
const DONE = { Error: 0, Version: 1 } as const;

/** What a document is called that nobody named. */
const UNNAMED = "document.docx";

function error(code: number): Reply {
  return { Error: code, Version: 1 };
}

function dispatchId(call: Call): number {
  const method = call.DdaMethod;
  return typeof method === "object" && method !== null && "DispatchId" in method
    ? number(method.DispatchId)
    : -1;
}

function describePart(part: CustomPart | undefined): Json {
  return part === undefined ? null : { id: part.id, DataPartBuiltIn: false };
}

function text(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}

function number(value: Json | undefined): number {
  return typeof value === "number" ? value : 0;
}

function list(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}
