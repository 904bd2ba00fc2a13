import { DocumentError } from "../../core/model";

/** Files that carry the name of a Word document and are something else, told by their first bytes. */

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Word's lock file "~$..." has this length; Excel's and PowerPoint's have three bytes more. */
const LOCK_FILE_LENGTHS = [162, 165];

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}

/** True where the directory of an OLE2 file names a stream (names stand there as UTF-16). */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name, (letter) => letter.charCodeAt(0)).flatMap((code) => [code, 0]);
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

/** A lock file says who has the document open: the length of the name, the name, and the same as UTF-16. */
function isLockFile(bytes: Uint8Array): boolean {
  const [length = 0] = bytes;
  return LOCK_FILE_LENGTHS.includes(bytes.length) && length > 0 && length <= 52 && bytes[54] === length;
}

/**
 * Lets pass what begins like an archive.
 *
 * @throws DocumentError "legacy-or-encrypted" for OLE2 files (a password-protected document is one: MS-OFFCRYPTO
 *   1.3), "not-word" for lock files, "not-a-docx" for everything else
 */
export function refuseForeign(bytes: Uint8Array): void {
  if (startsWith(bytes, OLE2)) {
    const detail = hasStream(bytes, "EncryptedPackage")
      ? "protected with a password"
      : hasStream(bytes, "WordDocument")
        ? "a Word 97-2003 document"
        : "an OLE2 file";
    throw new DocumentError("legacy-or-encrypted", detail);
  }
  if (startsWith(bytes, ZIP)) return;
  if (isLockFile(bytes)) throw new DocumentError("not-word", "a lock file of an open document");
  throw new DocumentError("not-a-docx", bytes.length === 0 ? "the file is empty" : "not an archive");
}
