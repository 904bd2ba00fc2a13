/** The browser takes its time to fetch what it saves. */
const KEPT_MS = 60_000;

/**
 * Asks the browser to save a text as a file. Some frames of Word let nothing be saved, and no browser tells whether it
 * was: people need another way beside it.
 *
 * @returns false where it could not even be asked
 */
export function downloadText({
  name,
  text,
  type,
}: {
  readonly name: string;
  readonly text: string;
  readonly type: string;
}): boolean {
  try {
    const address = URL.createObjectURL(new Blob([text], { type }));
    const link = document.createElement("a");
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
    return true;
  } catch {
    return false;
  }
}
