import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { PlanPart } from "../../core/guidance";
import type { PlanReading } from "../store/state";
import { frameWords } from "../words/general";
import { usePane } from "./PaneContext";
import { Ring } from "./Ring";
import { useSharedStyles } from "./styles";
import { tokens } from "./tokens";

const useStyles = makeStyles({
  line: { alignItems: "center" },
  label: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  progress: {
    flexShrink: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

interface PartListProps {
  readonly reading: PlanReading;
  /** Leave out what is done or optional. */
  readonly onlyOpen?: boolean;
  readonly onGo?: () => void;
}

/** The parts of a plan with how far each is; pressing one goes there. */
export function PartList({ reading, onlyOpen = false, onGo }: PartListProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { session } = usePane();
  const shown = reading.parts.filter((part) => !onlyOpen || part.answered < part.total);
  if (onlyOpen && shown.length === 0) return <p className={shared.text}>{frameWords.missingPlace}</p>;
  const go = (part: PlanPart): void => {
    onGo?.();
    void session.guideToPart(part);
  };
  return (
    <ul className={shared.list}>
      {shown.map((part) => (
        <li key={`${part.kind} ${part.id}`}>
          <button type="button" className={mergeClasses(shared.line, styles.line)} onClick={() => go(part)}>
            <Ring share={part.total === 0 ? Number(part.started) : part.answered / part.total} size={16} />
            <span className={styles.label}>{part.label}</span>
            <span className={styles.progress}>{progressWords(part)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function progressWords(part: PlanPart): string {
  if (part.total > 0 && part.answered >= part.total) return frameWords.partDone;
  if (part.total > 1 && part.started) {
    return frameWords.partProgress(part.answered, part.total, part.failing);
  }
  if (part.started) return part.kind === "table" ? frameWords.partStarted : frameWords.partDone;
  return part.requirement === "required" ? frameWords.partNotStarted : frameWords.partOptional;
}
