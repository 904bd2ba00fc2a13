import { type Inner, type Markup, markup } from "./html";
import { reportMessages as words } from "./messages";

export interface Column {
  readonly label: string;
  /** How the script sorts by it: by the cells' keys, else by their texts. */
  readonly sort?: "text" | "number";
  readonly wide?: boolean;
}

/** A table that can be sorted. */
export function table(caption: string, columns: readonly Column[], rows: readonly Markup[]): Markup {
  const head = columns.map(({ label, sort, wide = false }) => {
    const sorted = sort === undefined ? undefined : markup` data-sort="${sort}"`;
    return markup`<th scope="col" class="${sort === "number" ? "number" : wide ? "wide" : "plain"}"${sorted}>${label}</th>`;
  });
  return framed(caption, head, rows);
}

/** A table with its name, in a frame that scrolls where the window is narrow. */
export function framed(caption: string, head: Inner, rows: readonly Markup[]): Markup {
  return markup`<div class="scroll" role="group" aria-label="${caption}" tabindex="0"><table>
<caption>${caption}</caption><thead><tr>${head}</tr></thead>
<tbody>${rows.map((row) => markup`${row}\n`)}</tbody></table></div>
`;
}

/** A count in a cell of its own; one that is not 0 may be marked. */
export function number(count: number, marked?: string): Markup {
  const text: Inner =
    marked === undefined || count === 0 ? count : markup`<span class="${marked}">${count}</span>`;
  return markup`<td class="number" data-key="${count}">${text}</td>`;
}

/** A day in a cell of its own. */
export function dayCell(day: string | undefined): Markup {
  return day === undefined
    ? markup`<td class="day" data-key="">${words.none}</td>`
    : markup`<td class="day" data-key="${day}"><time datetime="${day}">${words.shortDay(day)}</time></td>`;
}
