const { X509Certificate } = require("node:crypto");
const { mkdirSync, readFileSync, writeFileSync } = require("node:fs");
const { homedir } = require("node:os");
const path = require("node:path");
const { generate } = require("selfsigned");

/** Where the tool office-addin-dev-certs keeps the certificate that it made this machine trust. */
const trustedFolder = path.join(homedir(), ".office-addin-dev-certs");
const ownFolder = path.resolve(__dirname, "../node_modules/.cache/certificate");
const yearMs = 365 * 24 * 60 * 60 * 1000;

/** The certificate in a folder, or undefined where there is none or it has run out. */
function certificateIn(folder) {
  try {
    const cert = readFileSync(path.join(folder, "localhost.crt"), "utf8");
    const key = readFileSync(path.join(folder, "localhost.key"), "utf8");
    return new Date(new X509Certificate(cert).validTo) > new Date() ? { cert, key } : undefined;
  } catch {
    return undefined;
  }
}

async function makeOwn() {
  const names = [
    { type: 2, value: "localhost" },
    { type: 7, ip: "127.0.0.1" },
  ];
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    algorithm: "sha256",
    notAfterDate: new Date(Date.now() + yearMs),
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "subjectAltName", altNames: names },
    ],
  });
  mkdirSync(ownFolder, { recursive: true });
  writeFileSync(path.join(ownFolder, "localhost.crt"), made.cert);
  writeFileSync(path.join(ownFolder, "localhost.key"), made.private, { mode: 0o600 });
  return { cert: made.cert, key: made.private };
}

/**
 * A certificate for https://localhost: the trusted one where office-addin-dev-certs is installed, else a
 * self-signed one, made once and kept in node_modules/.cache.
 * @returns {Promise<{cert: string, key: string, trusted: boolean}>}
 */
async function localhostCertificate() {
  const trusted = certificateIn(trustedFolder);
  if (trusted !== undefined) return { ...trusted, trusted: true };
  return { ...(certificateIn(ownFolder) ?? (await makeOwn())), trusted: false };
}

module.exports = { localhostCertificate };
