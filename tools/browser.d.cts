/**
 * Finds a browser of the Chromium family: `BROWSER_PATH`, else one of the system, else the one that comes inside
 * the package @sparticuz/chromium (Linux). Nothing is downloaded.
 */
export function findBrowser(): Promise<{ executablePath: string; args: string[] }>;
