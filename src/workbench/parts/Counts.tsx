import { useEffect, useState } from "react";
import type { Counts } from "../host/counters";
import type { WordHost } from "../host/host";
import { words } from "../words";

const REFRESH_MS = 400;

/** What the pane asked of its host since the last reset; folded away until somebody wants to know. */
export function CountsPanel({ host }: { readonly host: WordHost }) {
  const [open, setOpen] = useState(false);
  const [counts, setCounts] = useState<Counts>(host.counters.counts);
  useEffect(() => {
    if (!open) return undefined;
    const refresh = () => setCounts(host.counters.counts);
    refresh();
    const timer = setInterval(refresh, REFRESH_MS);
    return () => clearInterval(timer);
  }, [open, host]);
  const rows: readonly (readonly [string, string])[] = [
    [words.roundTrips, String(counts.roundTrips)],
    [words.actions, String(counts.actions)],
    [words.commonCalls, String(counts.commonCalls)],
    [words.traffic, words.kilobytes(counts.bytesIn + counts.bytesOut)],
  ];
  return (
    <details className="counts" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.counts}</summary>
      <div className="popover">
        <dl>
          {rows.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <button
          type="button"
          onClick={() => {
            host.resetCounters();
            setCounts(host.counters.counts);
          }}
        >
          {words.resetCounts}
        </button>
      </div>
    </details>
  );
}
