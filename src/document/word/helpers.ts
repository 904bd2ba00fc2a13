/**
 * The one way to @microsoft/office-js-helpers. Only `Utilities` is used, and only once Office is ready: the
 * package looks at the page when it is loaded, and the pane starts without waiting for it.
 */
export interface OfficeHelpers {
  /** "WORD", "WEB"... as the package calls them. */
  readonly host: string;
  /** "PC", "MAC", "IOS", "OFFICE_ONLINE". */
  readonly platform: string;
  /** Writes an error with Office's debug information to the browser's console. */
  log(error: Error): void;
}

const SILENT: OfficeHelpers = { host: "WORD", platform: "", log: () => undefined };

let loaded: Promise<OfficeHelpers> | undefined;

/** Loads the helpers, once. Where that fails, everything goes on without a log. */
export function officeHelpers(): Promise<OfficeHelpers> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<OfficeHelpers> {
  try {
    const { Utilities } = await import("@microsoft/office-js-helpers");
    const { host, platform } = Utilities;
    return { host, platform, log: (error) => Utilities.log(error) };
  } catch {
    return SILENT;
  }
}

/** Logs what Word said about a failure; people get words of ours instead. */
export function logFailure(error: unknown): void {
  const failure = error instanceof Error ? error : new Error(String(error), { cause: error });
  void officeHelpers().then((helpers) => helpers.log(failure));
}
