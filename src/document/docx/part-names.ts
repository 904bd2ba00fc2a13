/**
 * Names of package parts (ECMA-376-2 6.2.2 and 6.3). Here they are without the leading slash:
 * "word/document.xml".
 */

/**
 * What two spellings of one part name share: OPC compares names without regard to case, and writers differ in
 * back-slashes, leading slashes and escapes.
 */
export function partKey(name: string): string {
  const plain = plainName(name);
  return (plain.includes("%") ? unescapePercent(plain) : plain).toLowerCase();
}

/** A part's name with slashes, none of them leading. */
export function plainName(name: string): string {
  return name.includes("\\") || name.startsWith("/") ? name.replace(/\\/g, "/").replace(/^\/+/, "") : name;
}

function unescapePercent(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    // A percent sign that escapes nothing is part of the name.
    return name;
  }
}

/** The folder of a part: "word" for "word/document.xml", "" at the top. */
export function folderOf(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf("/")));
}

/** The part that holds the relationships of a part; of the package itself for "". */
export function relationshipsPartOf(owner: string): string {
  const folder = folderOf(owner);
  const file = owner.slice(folder === "" ? 0 : folder.length + 1);
  return `${folder === "" ? "" : `${folder}/`}_rels/${file}.rels`;
}

/** The part that a relationship target means, seen from its owner's folder (RFC 3986 5.2). */
export function resolveTarget(owner: string, target: string): string {
  const [path = ""] = target.replace(/\\/g, "/").split(/[?#]/);
  const absolute = path.startsWith("/") || folderOf(owner) === "" ? path : `${folderOf(owner)}/${path}`;
  const steps: string[] = [];
  for (const step of absolute.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** A part's name as a relationship target of another part, relative where it can be. */
export function targetFrom(owner: string, name: string): string {
  const from = folderOf(owner) === "" ? [] : folderOf(owner).split("/");
  const to = name.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}
