import { useId, useMemo, useState } from "react";
import { makeStyles } from "@fluentui/react-components";
import { choicesOf, mappingBy, withChoice } from "../../core/mapping";
import { type TableBlock, tablesOf } from "../../core/model";
import { COLUMN_ROLES, isActionColumn } from "../../core/plan";
import { type ColumnGuess, guessColumns, type MappedTable, nearestTable } from "../../core/state";
import type { Template, TemplateTable } from "../../core/templates";
import { Button } from "../parts/Button";
import { Notice } from "../parts/Notice";
import { PageHeading } from "../parts/PageHeading";
import { usePane } from "../parts/PaneContext";
import { Picker } from "../parts/Picker";
import { useSharedStyles } from "../parts/styles";
import { Tick } from "../parts/Tick";
import { tokens } from "../parts/tokens";
import { useKept } from "../parts/useKept";
import { keepTables } from "../store/mapping";
import type { Reading } from "../store/state";
import { shortened } from "../words/general";
import { mapWords as words } from "../words/map";

/** How much of an answer shows what stands in a column. */
const ENOUGH = 60;

interface MapTableProps {
  readonly reading: Reading;
  readonly table: TableBlock;
  /** What the document says of it by hand. */
  readonly said: MappedTable | undefined;
}

/** Separates the ids of a template and of its table in the value of an option. */
const BETWEEN = " / ";

function specOf(
  templates: readonly Template[],
  chosen: string,
): { readonly template: Template; readonly spec: TemplateTable } | undefined {
  const all = templates.flatMap((template) => template.tables.map((spec) => ({ template, spec })));
  return all.find(({ template, spec }) => template.id + BETWEEN + spec.id === chosen);
}

/** Which table of which template a table is: the nearest one until somebody says otherwise. */
export function MapTable({ reading, table, said }: MapTableProps) {
  const shared = useSharedStyles();
  const id = useId();
  const { templates } = reading;
  const nearest = useMemo(() => nearestTable(table, templates), [table, templates]);
  const [chosen, setChosen] = useState(said && said.template + BETWEEN + said.table.as);
  const found = (chosen === undefined ? undefined : specOf(templates, chosen)) ?? nearest;
  if (found === undefined) return null;
  const { template, spec } = found;
  const isSaid = said?.template === template.id && said.table.as === spec.id;
  return (
    <>
      <div>
        <PageHeading>
          <label htmlFor={id}>{words.what}</label>
        </PageHeading>
        <Picker
          id={id}
          value={template.id + BETWEEN + spec.id}
          groups={templates
            .filter(({ tables }) => tables.length > 0)
            .map((one) => ({
              label: one.name,
              options: one.tables.map(({ id: as, name }) => ({ value: one.id + BETWEEN + as, label: name })),
            }))}
          onChoose={setChosen}
        />
        <p className={shared.quiet}>{words.whatHint(template.name)}</p>
      </div>
      <Columns
        key={template.id + BETWEEN + spec.id}
        reading={reading}
        table={table}
        template={template}
        spec={spec}
        said={isSaid ? said : undefined}
        isNew={said === undefined}
      />
    </>
  );
}

interface ColumnsProps extends MapTableProps {
  readonly template: Template;
  readonly spec: TemplateTable;
  /** Nobody has said yet what the table is. */
  readonly isNew: boolean;
}

function Columns({ reading, table, template, spec, said, isNew }: ColumnsProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { perform } = usePane();
  const { off } = useKept();
  const guess = useMemo(() => guessColumns(table, spec, reading.templates), [table, spec, reading.templates]);
  const [choices, setChoices] = useState(() => choicesOf(guess.columns, spec, said?.table));
  const [alike, setAlike] = useState(isNew);
  const others = tablesOf(reading.snapshot).filter(
    (other) => other.fingerprint === table.fingerprint && other.index !== table.index,
  );
  const main = spec.columns.find(isActionColumn);
  const mapped = mappingBy(choices, spec, guess.headerRows, said?.table);
  const keep = (): void => {
    if (mapped === undefined) return;
    const tables = alike ? [table, ...others] : [table];
    void perform(keepTables(tables, { template: template.id, table: mapped }));
  };

  return (
    <div>
      <PageHeading>{words.columns}</PageHeading>
      <p className={shared.quiet}>{words.columnsHint}</p>
      {guess.headerRows.length === 0 && <p className={shared.quiet}>{words.noHeader}</p>}
      {guess.columns.map((column, i) => (
        <Column
          key={column.column}
          position={i + 1}
          guess={column}
          spec={spec}
          chosen={choices[column.column] ?? ""}
          onChoose={(as) => setChoices(withChoice(choices, column.column, as))}
        />
      ))}
      {others.length > 0 && (
        <div className={styles.alike}>
          <Tick ticked={alike} onToggle={() => setAlike(!alike)}>
            {words.alike(others.length)}
          </Tick>
        </div>
      )}
      {mapped === undefined && <p className={shared.quiet}>{words.noColumn}</p>}
      {mapped !== undefined && main !== undefined && !(main.id in mapped.columns) && (
        <Notice tone="warning">{words.noStep(main.label)}</Notice>
      )}
      <div className={shared.buttons}>
        <Button appearance="primary" disabledFocusable={off || mapped === undefined} onClick={keep}>
          {words.keep}
        </Button>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  column: { margin: "8px 0 0", padding: "8px 0 4px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  alike: { padding: "4px 0" },
});

interface ColumnProps {
  readonly position: number;
  readonly guess: ColumnGuess;
  readonly spec: TemplateTable;
  readonly chosen: string;
  readonly onChoose: (as: string) => void;
}

function Column({ position, guess, spec, chosen, onChoose }: ColumnProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  const { heading, sample } = guess;
  const others = COLUMN_ROLES.filter((role) => spec.columns.every((column) => column.role !== role));
  return (
    <div className={styles.column}>
      <label htmlFor={id} className={styles.heading}>
        {heading === "" ? words.noHeading(position) : shortened(heading, ENOUGH)}
      </label>
      {sample !== "" && <p className={shared.quiet}>{words.sample(shortened(sample, ENOUGH))}</p>}
      <Picker
        id={id}
        value={chosen}
        groups={[
          { options: [{ value: "", label: words.leaveOut }] },
          {
            label: spec.name,
            options: spec.columns.map((column) => ({ value: column.id, label: column.label })),
          },
          {
            label: words.others,
            options: others.map((role) => ({ value: role, label: words.roles[role] })),
          },
        ]}
        onChoose={onChoose}
      />
    </div>
  );
}
