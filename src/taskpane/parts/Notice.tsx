import type { ReactNode } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import {
  CheckmarkCircle20Filled,
  ErrorCircle20Filled,
  Info20Regular,
  Warning20Filled,
} from "@fluentui/react-icons";
import { tokens } from "./tokens";

export type NoticeTone = "success" | "warning" | "error" | "info";

interface NoticeProps {
  readonly tone: NoticeTone;
  readonly children: ReactNode;
  /** Buttons, shown beneath the text. */
  readonly actions?: ReactNode;
}

const useStyles = makeStyles({
  box: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: "8px",
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  info: {},
  actions: {
    gridColumnStart: "2",
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 12px",
    marginTop: "6px",
  },
});

const useToneStyles = makeStyles({
  success: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  error: { color: tokens.colorStatusDangerForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
});

const ICONS = {
  success: CheckmarkCircle20Filled,
  warning: Warning20Filled,
  error: ErrorCircle20Filled,
  info: Info20Regular,
} as const;

/** A boxed message: what happened, what it means, what can be done. */
export function Notice({ tone, children, actions }: NoticeProps) {
  const styles = useStyles();
  const tones = useToneStyles();
  const Icon = ICONS[tone];
  return (
    <div className={mergeClasses(styles.box, styles[tone])}>
      <Icon className={tones[tone]} aria-hidden="true" />
      <div>{children}</div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
