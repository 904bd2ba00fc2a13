import { makeStyles } from "@fluentui/react-components";
import { frameWords } from "../words/general";

/** More places than this are not put right one by one. */
const MOST = 5;

const useStyles = makeStyles({ problems: { margin: "4px 0 0", paddingLeft: "18px" } });

/** What is wrong in a file, and where: the first few. */
export function Problems({ problems }: { readonly problems: readonly string[] }) {
  const styles = useStyles();
  const rest = problems.length - MOST;
  if (problems.length === 0) return null;
  return (
    <ul className={styles.problems}>
      {problems.slice(0, MOST).map((problem) => (
        <li key={problem}>{problem}</li>
      ))}
      {rest > 0 && <li>{frameWords.andMore(rest)}</li>}
    </ul>
  );
}
