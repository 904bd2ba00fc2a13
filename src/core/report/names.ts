/** A document's name as a page shows it. */
export interface ShownName {
  readonly name: string;
  /** The folder that it stands in, below what all have in common; "" where there is none. */
  readonly folder: string;
  /** Its name alone, or with the folder where another document has the same name. */
  readonly told: string;
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
  const counts = new Map<string, number>();
  for (const parts of split) counts.set(parts.at(-1) ?? "", (counts.get(parts.at(-1) ?? "") ?? 0) + 1);
  return split.map((parts) => {
    const [name, folder] = [parts.at(-1) ?? "", parts.slice(common, -1).join("/")];
    const isAlone = folder === "" || counts.get(name) === 1;
    return { name, folder, told: isAlone ? name : `${folder}/${name}` };
  });
}
