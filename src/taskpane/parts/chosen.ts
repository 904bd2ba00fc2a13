/**
 * What was chosen in a list, which shows again what it is given to show: a choice may be refused, and nothing that
 * is drawn changes then.
 *
 * @param shown what the list is given
 */
export function chosenIn(list: HTMLSelectElement, shown: string): string {
  const { value } = list;
  list.value = shown;
  return value;
}
