import { useMemo } from "react";
import { makeStyles } from "@fluentui/react-components";
import { type Prompt, relatedSource } from "../../core/guidance";
import { Disclosure } from "../parts/Disclosure";
import { usePaneState } from "../parts/PaneContext";
import { tokens } from "../parts/tokens";
import { adviceAt } from "../store/hints";
import { guideWords } from "../words/guide";

const useStyles = makeStyles({
  list: { margin: "2px 0 0", paddingLeft: "22px", listStyleType: "none" },
  item: { marginBottom: "6px", overflowWrap: "anywhere" },
  source: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** One or two questions of the guides that help with this place, folded. */
export function PlaceAdvice({ prompt }: { readonly prompt: Prompt }) {
  const styles = useStyles();
  const reading = usePaneState((state) => state.reading);
  const related = useMemo(
    () => (reading === undefined ? [] : adviceAt(reading, prompt).related),
    [reading, prompt],
  );
  if (related.length === 0) return null;
  return (
    <Disclosure label={guideWords.fromGuides(related.length)}>
      <ul className={styles.list}>
        {related.map((entry) => (
          <li key={`${entry.guide} ${entry.id}`} className={styles.item}>
            {entry.question}
            <div className={styles.source}>{relatedSource(entry)}</div>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
