/** A document's name as a page shows it. */
export interface ShownName {
  readonly name: string;
  /** The folder that it stands in, below what all have in common; "" where there is none. */
  readonly folder: string;
}

/** File names without the folders that all of them have in common. */
export function shownNames(files: readonly string[]): readonly ShownName[] {
  const split = files.map((file) => file.split(/[\\/]/));
  const [first = []] = split;
  let common = 0;
  while (split.every((parts) => common < parts.length - 1 && parts[common] === first[common])) {
    common += 1;
    if (common >= first.length) break;
  }
  return split.map((parts) => ({
    name: parts.at(-1) ?? "",
    folder: parts.slice(common, -1).join("/"),
  }));
}
