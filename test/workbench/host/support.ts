import type { Profile } from "../../../src/workbench/host/profiles";
import { profileNamed } from "../../../src/workbench/host/profiles";
import { documentSource, p } from "../../document/wordml/support";
import { docxOf } from "../../support/documents/package";
import { type RunningWord, startWord } from "../../support/word-harness";

/** The day on which these tests comment and track. */
export const clock = (): Date => new Date("2024-10-15T09:30:00Z");

/** A .docx with this body; a body ends with a paragraph. */
export function docx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  return docxOf(documentSource(body.endsWith("</w:p>") ? body : body + p("")), parts);
}

export interface Bench extends RunningWord {
  /** Opens another document under a profile; the requirement set stays the one begun with. */
  reopen(body: string, changes?: Partial<Profile>, parts?: Readonly<Record<string, string>>): void;
  /** The body of the main part as it stands now. */
  body(): string;
}

/** office.js beside a document of our host; several documents can be opened one after the other. */
export async function startBench(profile = "windows"): Promise<Bench> {
  const word = await startWord({ docx: docx(p("")), profile, clock });
  return {
    ...word,
    reopen: (body, changes = {}, parts = {}) => {
      word.host.open(docx(body, parts), profileNamed(profile, changes));
    },
    body: () => /<w:body>([\s\S]*)<\/w:body>/.exec(word.host.document.source)?.[1] ?? "",
  };
}

/** What the client throws: its own error, from the page's realm. */
export interface ClientError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo: { readonly errorLocation?: string; readonly statement?: string };
}

/** The error of something that must fail. */
export async function errorOf(failing: Promise<unknown>): Promise<ClientError> {
  try {
    await failing;
  } catch (error) {
    return error as ClientError;
  }
  throw new Error("this was expected to fail");
}

/** Values of the page's realm as values of this one. */
export function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
