import { useMemo, useRef, useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePane, usePaneState } from "../parts/PaneContext";
import { useSharedStyles } from "../parts/styles";
import { planRows } from "../store/reading";
import { shareJson } from "../store/share-json";
import { counted } from "../words/general";
import { shareWords } from "../words/share";
import { CleanCopy } from "./CleanCopy";
import { OwnTemplates } from "./OwnTemplates";

const useStyles = makeStyles({
  text: {
    boxSizing: "border-box",
    width: "100%",
    minHeight: "220px",
    height: "45vh",
    padding: "8px",
    resize: "vertical",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  row: { display: "flex", alignItems: "center", gap: "8px", flexWrap: "wrap" },
});

/** The plans of the document as data to copy. */
export function Share() {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { environment } = usePane();
  const reading = usePaneState((state) => state.reading);
  const json = useMemo(
    () => (reading === undefined ? "" : shareJson(reading, environment.fileName())),
    [reading, environment],
  );
  const box = useRef<HTMLTextAreaElement>(null);
  /** The text that was copied, so that the result is not claimed for another one. */
  const [copy, setCopy] = useState<{ readonly of: string; readonly worked: boolean }>();
  if (reading === undefined || reading.plans.length === 0) return null;

  const onCopy = async (): Promise<void> => {
    const worked = await environment.copy(json);
    if (!worked) box.current?.select();
    setCopy({ of: json, worked });
  };

  return (
    <div className={shared.view}>
      <div>
        <h2 className={shared.title}>{shareWords.title}</h2>
        <p className={shared.text}>{shareWords.inside(reading.plans.length, planRows(reading))}</p>
        <p className={shared.quiet}>{shareWords.outside}</p>
      </div>
      <div className={styles.row}>
        <Button appearance="primary" onClick={() => void onCopy()}>
          {shareWords.copy}
        </Button>
        <span className={shared.quiet}>{counted(json.split("\n").length, "line", "lines")}</span>
        <span role="status" className={shared.text}>
          {copy?.of === json && (copy.worked ? shareWords.copied : shareWords.notCopied)}
        </span>
      </div>
      <textarea
        ref={box}
        className={styles.text}
        aria-label={shareWords.text}
        readOnly
        spellCheck={false}
        value={json}
        onFocus={(event) => event.target.select()}
      />
      <hr className={shared.rule} />
      <OwnTemplates />
      <hr className={shared.rule} />
      <CleanCopy />
    </div>
  );
}
