/**
 * A kind of thing that we keep in the document's state. Rooms that own such a thing say how it is read back; what
 * cannot be read (another version, somebody's hand) counts as not there.
 */
export interface RecordKind<T> {
  /** The entry's kind, such as "review". */
  readonly kind: string;
  readonly read: (value: unknown) => T | undefined;
}

/** What a schema makes of a value; undefined for what does not fit it. */
export function readBy<T>(schema: {
  readonly safeParse: (
    value: unknown,
  ) => { readonly success: true; readonly data: T } | { readonly success: false };
}): RecordKind<T>["read"] {
  return (value) => {
    const result = schema.safeParse(value);
    return result.success ? result.data : undefined;
  };
}
