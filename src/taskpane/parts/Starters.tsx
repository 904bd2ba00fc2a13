import { makeStyles } from "@fluentui/react-components";
import { pageWords } from "../words/pages";
import { Button } from "./Button";
import { useSharedStyles } from "./styles";

interface StartersProps {
  /** What they are for. */
  readonly label: string;
  readonly starters: readonly string[];
  readonly onBegin: (starter: string) => void;
}

const useStyles = makeStyles({
  starters: { display: "flex", flexWrap: "wrap", gap: "4px" },
});

/** Ways to begin a sentence. */
export function Starters({ label, starters, onBegin }: StartersProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <div role="group" aria-label={label} className={styles.starters}>
      {starters.map((starter) => (
        <Button
          key={starter}
          size="small"
          shape="circular"
          className={shared.button}
          onClick={() => onBegin(starter)}
        >
          {pageWords.beginning(starter)}
        </Button>
      ))}
    </div>
  );
}
