/** What the pages may load and who may frame them: one source for the build, the local server and docs/hosting.md. */

const microsoftCdn = "https://appsforoffice.microsoft.com";
const productionOfficeJs = `${microsoftCdn}/lib/1/hosted/office.js`;

/** office.js of the CDN fetches parts of itself from its own origin and from Microsoft's Ajax CDN. */
const officeScriptSources = (officeJsUrl) =>
  officeJsUrl.startsWith(microsoftCdn) ? ["'self'", microsoftCdn, "https://ajax.aspnetcdn.com"] : ["'self'"];

/** Fluent UI adds an empty <style> and fills it by script: this is the hash of the empty text. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const policy = (directives) =>
  Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(" "))
    .join("; ");

/**
 * The policy in the pane's own page.
 * @param {string} officeJsUrl where the page loads office.js from
 */
const panePolicy = (officeJsUrl) =>
  policy({
    "default-src": ["'none'"],
    "script-src": officeScriptSources(officeJsUrl),
    "style-src": ["'self'", emptyStyle],
    "img-src": ["'self'", "data:"],
    "font-src": ["'self'", "data:"],
    "connect-src": ["'self'"],
    "worker-src": ["'self'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  });

/** The policy in the workbench's page: it shows documents, whose looks are inline styles and embedded media. */
const workbenchPolicy = policy({
  "default-src": ["'none'"],
  "script-src": ["'self'"],
  "style-src": ["'self'", "'unsafe-inline'"],
  "img-src": ["'self'", "data:", "blob:"],
  "font-src": ["'self'", "data:", "blob:"],
  "connect-src": ["'self'", "blob:"],
  "frame-src": ["'self'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
});

/** Where Word on the web lives. Browsers obey frame-ancestors only as a response header. */
const frameAncestors = [
  "'self'",
  "https://*.officeapps.live.com",
  "https://*.cloud.microsoft",
  "https://*.office.com",
  "https://*.sharepoint.com",
  "https://onedrive.live.com",
];

const responseHeaders = {
  "Content-Security-Policy": policy({ "frame-ancestors": frameAncestors }),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
};

module.exports = { panePolicy, productionOfficeJs, responseHeaders, workbenchPolicy };
