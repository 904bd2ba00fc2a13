/** Where the server looks for the built pages. */
export interface ServedFolders {
  readonly pane: string;
  readonly workbench: string;
}

export interface RunningServer {
  /** `https://localhost:PORT`, without a slash at its end. */
  readonly url: string;
  readonly port: number;
  /** Whether the machine trusts the certificate, so that a browser asks nothing. */
  readonly trusted: boolean;
  close(): Promise<void>;
}

/**
 * Serves the built pages over https on localhost: the workbench under /workbench/, its pane under
 * /workbench/pane/taskpane.html, the pane for Word under /taskpane.html, office.js of npm under /office-js/.
 */
export function startServer(options?: {
  readonly port?: number;
  readonly folders?: ServedFolders;
}): Promise<RunningServer>;
