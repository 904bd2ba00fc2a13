/**
 * The name of the document's file; "" where it has none yet (Office.context.document.url, Common API).
 */
export function documentName(): string {
  if (!isStarted()) return "";
  const last = Office.context.document.url.split(/[?#]/)[0]?.split(/[\\/]/).pop() ?? "";
  try {
    return decodeURIComponent(last);
  } catch {
    // A local file may have a "%" in its name.
    return last;
  }
}

/** The background colour of Word's body ("#rrggbb"), where Word tells (officeTheme, Common API; not on the web). */
export function hostBackground(): string | undefined {
  // The typings promise a theme; the web client has none.
  const theme = isStarted() ? (Office.context.officeTheme as Office.OfficeTheme | undefined) : undefined;
  return theme?.bodyBackgroundColor;
}

function isStarted(): boolean {
  if (typeof Office === "undefined") return false;
  // Before Office is ready there is no context, which its typings do not say.
  const context = Office.context as Partial<Office.Context> | undefined;
  return typeof context?.document?.url === "string";
}
