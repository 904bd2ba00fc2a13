const { createReadStream, statSync } = require("node:fs");
const { createServer } = require("node:https");
const path = require("node:path");
const { localhostCertificate } = require("./certificate.cjs");
const { responseHeaders } = require("./security.cjs");

const root = path.resolve(__dirname, "..");

/** What `npm run build` and `npm run build:workbench` made. */
const builtFolders = { pane: path.join(root, "dist"), workbench: path.join(root, "build/workbench") };

/** Microsoft's npm package of office.js, for the workbench and tests; its licence is for development alone. */
const officeJsFolder = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

const types = {
  ".css": "text/css; charset=utf-8",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xml": "text/xml; charset=utf-8",
};

/** The folder and the path in it that a request asks for. */
function lookUp(pathname, folders) {
  if (pathname.startsWith("/office-js/")) {
    // The files on disk have lower-case names, while the client asks for some of them in mixed case.
    return [officeJsFolder, pathname.slice("/office-js".length).toLowerCase()];
  }
  // The workbench has a page of its own for the pane, and shares its files.
  if (pathname.startsWith("/workbench/pane/") && pathname !== "/workbench/pane/taskpane.html") {
    return [folders.pane, pathname.slice("/workbench/pane".length)];
  }
  if (pathname.startsWith("/workbench/")) {
    const rest = pathname.slice("/workbench".length);
    return [folders.workbench, rest === "/" ? "/index.html" : rest];
  }
  return [folders.pane, pathname];
}

/** The file that a request asks for, or undefined: nothing outside the served folders can be reached. */
function fileFor(pathname, folders) {
  const [folder, wanted] = lookUp(pathname, folders);
  const file = path.join(folder, path.normalize(wanted));
  if (!file.startsWith(folder + path.sep)) return undefined;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

function answer(request, response, folders) {
  let pathname;
  try {
    pathname = decodeURIComponent(new URL(request.url, "https://localhost").pathname);
  } catch {
    response.writeHead(400, responseHeaders).end();
    return;
  }
  if (pathname === "/") {
    response.writeHead(302, { ...responseHeaders, Location: "/workbench/" }).end();
    return;
  }
  const file = fileFor(pathname, folders);
  if (file === undefined) {
    response.writeHead(404, responseHeaders).end("There is nothing here.");
    return;
  }
  const isIcon = pathname.startsWith("/assets/");
  response.writeHead(200, {
    ...responseHeaders,
    "Content-Type": types[path.extname(file)] ?? "application/octet-stream",
    "Cache-Control": isIcon ? "public, max-age=3600" : "no-cache",
  });
  if (request.method === "HEAD") response.end();
  else createReadStream(file).pipe(response);
}

const listen = (server, port) =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve();
    });
  });

/** Takes `port`, or the next one that is free. */
async function listenFrom(server, port) {
  const last = port + 50;
  for (let next = port; ; next += 1) {
    try {
      await listen(server, next);
      return;
    } catch (error) {
      if (error.code !== "EADDRINUSE" || next >= last) throw error;
    }
  }
}

/**
 * `url` has no slash at its end; `trusted`: the machine knows the certificate, so a browser asks nothing.
 * @typedef {{url: string, port: number, trusted: boolean, close: () => Promise<void>}} RunningServer
 */

/**
 * Serves the built pages over https on localhost: the workbench under /workbench/, its pane's page under
 * /workbench/pane/taskpane.html, the pane for Word under /taskpane.html, Microsoft's office.js under /office-js/.
 * @param {{port?: number, folders?: {pane: string, workbench: string}}} options `port` 0: any that is free
 * @returns {Promise<RunningServer>}
 */
async function startServer({ port = 3000, folders = builtFolders } = {}) {
  const { cert, key, trusted } = await localhostCertificate();
  const server = createServer({ cert, key }, (request, response) => answer(request, response, folders));
  await listenFrom(server, port);
  const taken = server.address().port;
  const close = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `https://localhost:${taken}`, port: taken, trusted, close };
}

module.exports = { startServer };
