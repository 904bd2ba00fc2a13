import { useId, useMemo, useState } from "react";
import { makeStyles } from "@fluentui/react-components";
import { tablesOf } from "../../core/model";
import { type MappedTable, mappedTables } from "../../core/state";
import { Button } from "../parts/Button";
import { Picker } from "../parts/Picker";
import { PageHeading } from "../parts/PageHeading";
import { usePane, usePaneState } from "../parts/PaneContext";
import { NewerNote, PageReport } from "../parts/PageReport";
import { useSharedStyles } from "../parts/styles";
import { tokens } from "../parts/tokens";
import { useKept } from "../parts/useKept";
import { takeTableBack } from "../store/mapping";
import type { Reading } from "../store/state";
import { mapWords as words } from "../words/map";
import { MapTable } from "./MapTable";
import { tableName } from "./table-name";

const useStyles = makeStyles({
  entry: { padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** Says what the tables of a document are that follow none of the templates. */
export default function MapPage() {
  const shared = useSharedStyles();
  const reading = usePaneState((state) => state.reading);
  return (
    <div className={shared.view}>
      <p className={shared.text}>{words.text}</p>
      <NewerNote />
      <PageReport />
      {reading !== undefined && <Tables reading={reading} />}
    </div>
  );
}

function Tables({ reading }: { readonly reading: Reading }) {
  const shared = useSharedStyles();
  const id = useId();
  const { snapshot, plans } = reading;
  const tables = tablesOf(snapshot);
  const mapped = useMemo(() => mappedTables(snapshot), [snapshot]);
  const cursor = usePaneState((state) =>
    state.cursor !== undefined && "table" in state.cursor ? state.cursor.table : undefined,
  );
  /** The table that somebody chose, and where the cursor was then: it counts again once it moves. */
  const [chosen, setChosen] = useState<{ readonly table: number; readonly cursor: number | undefined }>();
  const planned = new Set(plans.flatMap(({ plan }) => plan.tables.map(({ location }) => location.table)));
  const free = tables.find(({ index }) => !planned.has(index))?.index ?? 0;
  const index = (chosen?.cursor === cursor ? chosen?.table : undefined) ?? cursor ?? free;
  const table = tables[index] ?? tables[0];
  if (table === undefined) return null;
  const choose = (number: number): void => setChosen({ table: number, cursor });
  const said = mapped.find((one) => one.table.table === table.index);
  return (
    <>
      {mapped.length > 0 && <Mapped reading={reading} mapped={mapped} onChange={choose} />}
      <div>
        <PageHeading>
          <label htmlFor={id}>{words.which}</label>
        </PageHeading>
        <Picker
          id={id}
          value={String(table.index)}
          groups={[{ options: tables.map((one) => ({ value: String(one.index), label: tableName(one) })) }]}
          onChoose={(value) => choose(Number(value))}
        />
        <p className={shared.quiet}>{words.whichHint}</p>
      </div>
      <MapTable
        key={`${table.index} ${table.fingerprint} ${said === undefined ? "" : JSON.stringify(said)}`}
        reading={reading}
        table={table}
        said={said}
      />
    </>
  );
}

interface MappedProps {
  readonly reading: Reading;
  readonly mapped: readonly MappedTable[];
  readonly onChange: (table: number) => void;
}

/** What the document says by hand already, to be changed or taken back. */
function Mapped({ reading, mapped, onChange }: MappedProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { perform } = usePane();
  const { off } = useKept();
  const tables = tablesOf(reading.snapshot);
  return (
    <section>
      <PageHeading>{words.mapped}</PageHeading>
      <ul className={shared.list}>
        {mapped.map((one) => {
          const place = one.table.table;
          const table = typeof place === "number" ? tables[place] : undefined;
          const name =
            typeof place !== "number" ? words.byHeadings(place) : table === undefined ? "" : tableName(table);
          const template = reading.templates.find(({ id }) => id === one.template);
          const as = template?.tables.find(({ id }) => id === one.table.as)?.name ?? one.table.as;
          return (
            <li key={JSON.stringify(one)} className={styles.entry}>
              <p className={shared.text}>{words.mappedAs(name, as)}</p>
              <div className={shared.buttons}>
                {table !== undefined && (
                  <Button
                    size="small"
                    aria-label={words.changeSpoken(name)}
                    onClick={() => onChange(table.index)}
                  >
                    {words.change}
                  </Button>
                )}
                <Button
                  size="small"
                  disabledFocusable={off}
                  aria-label={words.takeBackSpoken(name)}
                  onClick={() => void perform(takeTableBack(one))}
                >
                  {words.takeBack}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
