import { memo, useEffect, useId, useMemo, useRef, useState } from "react";
import { makeStyles } from "@fluentui/react-components";
import { Button } from "../parts/Button";
import { useSharedStyles } from "../parts/styles";
import { tokens } from "../parts/tokens";
import { type FindingGroup, firstOf } from "../store/findings";
import { checkWords } from "../words/check";
import { FindingItem } from "./FindingItem";

/** So many findings are drawn at once: a list of hundreds would keep the pane still whenever it is drawn. */
const PORTION = 50;

/** What is drawn already is not drawn again when more come behind it. */
const Item = memo(FindingItem);

const useStyles = makeStyles({
  groups: { display: "flex", flexDirection: "column", gap: "12px" },
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: "8px" },
});

/** Findings by row or by check, the first of a long list, and more when asked for. */
export function FindingGroups({ groups }: { readonly groups: readonly FindingGroup[] }) {
  const styles = useStyles();
  const [count, setCount] = useState(PORTION);
  const [from, setFrom] = useState<number>();
  const list = useRef<HTMLDivElement>(null);
  const all = groups.reduce((sum, { items }) => sum + items.length, 0);
  const shown = useMemo(() => firstOf(groups, count), [groups, count]);

  // The button may be gone, and who asked for more goes on with the first that came.
  useEffect(() => {
    if (from === undefined) return;
    const [first] = [...(list.current?.querySelectorAll("li") ?? [])].slice(from);
    first?.querySelector("button")?.focus();
  }, [from]);

  return (
    <div ref={list} className={styles.groups}>
      {shown.map((group) => (
        <Group key={group.key} group={group} />
      ))}
      {count < all && (
        <div>
          <Button
            size="small"
            onClick={() => {
              setFrom(count);
              setCount(count + PORTION);
            }}
          >
            {checkWords.showMore(Math.min(PORTION, all - count))}
          </Button>
        </div>
      )}
    </div>
  );
}

function Group({ group }: { readonly group: FindingGroup }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const heading = useId();
  return (
    <section className={styles.group} aria-labelledby={heading}>
      <h3 id={heading} className={shared.subtitle}>
        {group.label}
      </h3>
      <ul className={shared.list}>
        {group.items.map((item) => (
          <Item key={item.key} item={item} />
        ))}
      </ul>
    </section>
  );
}
