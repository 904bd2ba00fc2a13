import { z } from "zod";

/** What state is written in: a plain JSON value. */
export type JsonValue = z.infer<typeof jsonValue>;
const jsonValue = z.json();

export const entrySchema = z
  .object({
    /** Names the thing that the entry is about; the latest entry of an id counts. */
    id: z.string().min(1).max(500),
    /** What sort of thing: "mapping", "set-aside", "setting", "stage", "gate", "coverage", "review". */
    kind: z.string().min(1).max(100),
    /** When it was written, ISO 8601. */
    time: z.string().max(40),
    author: z.string().max(200).optional(),
    /** `null` says that the thing was taken back. */
    value: jsonValue,
  })
  .readonly();

export type StateEntry = z.infer<typeof entrySchema>;

/** The version that we write. */
export const STATE_VERSION = 1;

/** What all our parts in a document say together. */
export interface DocumentState {
  /** The latest entry of each id, in the order of their ids; entries taken back are among them. */
  readonly entries: readonly StateEntry[];
  /** A part was written by a later version: it is kept as it is, and nothing is written. */
  readonly newer: boolean;
}
