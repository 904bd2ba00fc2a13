import { useEffect, useRef } from "react";
import { words } from "../words";

export interface CellEditorProps {
  /** The rendered cell. */
  readonly cell: HTMLElement;
  readonly text: string;
  readonly onKeep: (text: string) => void;
  readonly onLeave: () => void;
}

/** A box over a cell to type in, as somebody at the document would. */
export function CellEditor({ cell, text, onKeep, onLeave }: CellEditorProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const area = box.current;
    const page = area?.offsetParent;
    if (area === null || page === null || page === undefined) return;
    const outer = page.getBoundingClientRect();
    const inner = cell.getBoundingClientRect();
    area.style.left = `${inner.left - outer.left}px`;
    area.style.top = `${inner.top - outer.top}px`;
    area.style.width = `${inner.width}px`;
    area.style.height = `${Math.max(inner.height, 64)}px`;
    area.focus();
    area.select();
  }, [cell]);
  const done = useRef(false);
  const finish = (keep: boolean): void => {
    if (done.current) return;
    done.current = true;
    if (keep && box.current !== null && box.current.value !== text) onKeep(box.current.value);
    else onLeave();
  };
  return (
    <textarea
      ref={box}
      className="cell-editor"
      aria-label={words.editCell}
      title={words.editHint}
      defaultValue={text}
      onBlur={() => finish(true)}
      onKeyDown={(event) => {
        if (event.key === "Escape") finish(false);
        else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) finish(true);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}
