/** A free place; the number itself is kept apart. */
const FREE = 0;

/**
 * The numbers that stand more than once in several lists. A table of whole numbers takes a tenth of a `Set`'s time,
 * and this is asked after every change of a plan.
 *
 * @param lists of integers of 32 bits
 */
export function repeatedIn(lists: readonly (readonly number[])[]): ReadonlySet<number> {
  let count = 0;
  for (const list of lists) count += list.length;
  // At most half of the places are taken: few numbers have to look for another one.
  const size = 2 ** Math.ceil(Math.log2(2 * count + 2));
  const places = new Int32Array(size);
  const repeated = new Set<number>();
  let free = false;
  for (const list of lists) {
    for (const number of list) {
      if (number === FREE) {
        if (free) repeated.add(FREE);
        free = true;
        continue;
      }
      let place = Math.imul(number, 0x9e3779b1) & (size - 1);
      while (places[place] !== FREE && places[place] !== number) place = (place + 1) & (size - 1);
      if (places[place] === number) repeated.add(number);
      places[place] = number;
    }
  }
  return repeated;
}
