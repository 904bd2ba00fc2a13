import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from "react";
import { type CellLocation, findCell, isCellLocation, type Location, type Snapshot } from "../../core/model";
import type { OpenDocument } from "../open-document";
import { CellEditor } from "../parts/CellEditor";
import { Comments } from "../parts/Comments";
import { words } from "../words";
import { Places } from "./places";
import { renderDocument } from "./render";

interface Shown {
  readonly snapshot: Snapshot;
  readonly places: Places;
}

const SELECTED = "is-selected";

/** The document as it stands, to click and type in; drawn again after every change. */
export function DocumentPage({ open }: { readonly open: OpenDocument }) {
  const desk = useRef<HTMLElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<Shown>();
  const [selected, setSelected] = useState<Location | undefined>();
  const [editing, setEditing] = useState<CellLocation>();

  const draw = useCallback(
    async (isCurrent: () => boolean) => {
      const docx = open.host.save();
      const [content, snapshot] = await Promise.all([renderDocument(docx), open.read()]);
      const place = sheet.current;
      if (!isCurrent() || place === null) return;
      place.replaceChildren(content);
      setShown({ snapshot, places: new Places(content, snapshot) });
      setSelected(open.selected());
    },
    [open],
  );

  useEffect(() => {
    const drawing = { number: 0, timer: 0 };
    const redraw = (): void => {
      const number = (drawing.number += 1);
      void draw(() => number === drawing.number);
    };
    const soon = (): void => {
      window.clearTimeout(drawing.timer);
      drawing.timer = window.setTimeout(redraw, 60);
    };
    redraw();
    const stops = [
      open.host.document.onChange(soon),
      open.host.document.onSelectionChanged(() => setSelected(open.selected())),
    ];
    return () => {
      drawing.number += 1;
      window.clearTimeout(drawing.timer);
      stops.forEach((stop) => stop());
    };
  }, [open, draw]);

  useEffect(() => {
    if (shown === undefined) return;
    markSelection(shown, selected);
    markComments(shown);
  }, [shown, selected]);

  const go = (location: Location): void => {
    open.select(location);
    const element = shown?.places.elementOf(location);
    element?.scrollIntoView({ block: "nearest", inline: "nearest" });
  };

  const edit = (location: Location | undefined): void => {
    if (shown === undefined || location === undefined || !isCellLocation(location)) return;
    const cell = findCell(shown.snapshot, location);
    setEditing(cell?.mergedFrom === undefined ? location : { ...location, ...cell.mergedFrom });
  };

  const placeOf = (event: MouseEvent | KeyboardEvent): Location | undefined =>
    event.target instanceof Element ? shown?.places.locationOf(event.target) : undefined;

  const onKeyDown = (event: KeyboardEvent): void => {
    const at = placeOf(event);
    if (shown === undefined || at === undefined || !isCellLocation(at)) return;
    if (event.key === "Enter" || event.key === "F2") edit(at);
    else {
      const next = neighbour(shown, at, event.key);
      if (next === undefined) return;
      go(next);
      shown.places.elementOf(next)?.focus();
    }
    event.preventDefault();
  };

  const scale = useFittingScale(desk, sheet, shown);
  const editorCell = editing && shown?.places.elementOf(editing);
  return (
    <main ref={desk} className="desk" aria-label={words.page}>
      <div className="paper">
        {shown === undefined && <p className="loading">{words.loading}</p>}
        {/* The handlers serve the cells in it, which are focusable themselves. */}
        {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- see above */}
        <div
          ref={sheet}
          className="sheet"
          style={{ zoom: scale }}
          onClick={(event) => {
            const at = placeOf(event);
            if (at !== undefined) open.select(at);
          }}
          onDoubleClick={(event) => edit(placeOf(event))}
          onKeyDown={onKeyDown}
        />
        {editing !== undefined && editorCell !== undefined && shown !== undefined && (
          <CellEditor
            cell={editorCell}
            text={findCell(shown.snapshot, editing)?.text ?? ""}
            onKeep={(text) => {
              setEditing(undefined);
              open.type(editing, text);
            }}
            onLeave={() => {
              setEditing(undefined);
              editorCell.focus();
            }}
          />
        )}
      </div>
      {shown !== undefined && <Comments snapshot={shown.snapshot} onGo={go} />}
    </main>
  );
}

const LEAST_SCALE = 0.6;
/** Space around the page, and the column of comments with its gap. */
const MARGINS = 48;
const COMMENTS = 246;

/** How much smaller the page has to be so that it and its comments fit beside the pane. */
function useFittingScale(
  desk: RefObject<HTMLElement | null>,
  sheet: RefObject<HTMLElement | null>,
  shown: Shown | undefined,
): number {
  const [scale, setScale] = useState(1);
  useEffect(() => {
    const fit = (): void => {
      const page = sheet.current?.querySelector("section");
      if (desk.current === null || page === null || page === undefined) return;
      const comments = (shown?.snapshot.comments.length ?? 0) > 0 ? COMMENTS : 0;
      const room = desk.current.clientWidth - MARGINS - comments;
      const wanted = room / page.offsetWidth;
      setScale(Math.round(Math.min(1, Math.max(LEAST_SCALE, wanted)) * 100) / 100);
    };
    fit();
    const observer = new ResizeObserver(fit);
    if (desk.current !== null) observer.observe(desk.current);
    return () => observer.disconnect();
  }, [desk, sheet, shown]);
  return scale;
}

/** One cell takes part in the tab order; the arrow keys move between them. */
function markSelection({ places }: Shown, selected: Location | undefined): void {
  const target = selected === undefined ? undefined : places.elementOf(selected);
  const [first] = places.cells();
  const entry = target instanceof HTMLTableCellElement ? target : first?.[0];
  for (const [element] of places.cells()) {
    element.classList.toggle(SELECTED, element === target);
    element.tabIndex = element === entry ? 0 : -1;
    // Cells that arrow keys move between and that can be selected are those of a grid.
    element.closest("table")?.setAttribute("role", "grid");
    element.setAttribute("aria-selected", String(element === target));
  }
}

function markComments({ places, snapshot }: Shown): void {
  for (const { location } of snapshot.comments) {
    if (location !== undefined) places.elementOf(location)?.classList.add("has-comment");
  }
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

/** The cell beside another one, in the direction of an arrow key. */
function neighbour({ places }: Shown, from: CellLocation, key: string): CellLocation | undefined {
  const step = STEPS[key];
  if (step === undefined) return undefined;
  const [down, right] = step;
  const cells = places.cells().map(([, location]) => location);
  if (right !== 0) {
    const here = cells.findIndex(
      (one) => one.table === from.table && one.row === from.row && one.column === from.column,
    );
    return cells[here + right];
  }
  const row = cells.filter((one) => one.table === from.table && one.row === from.row + down);
  return row.filter((one) => one.column <= from.column).pop() ?? row[0];
}
