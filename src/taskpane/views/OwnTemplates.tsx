import { useRef } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { Notice, type NoticeTone } from "../parts/Notice";
import { usePane, usePaneState } from "../parts/PaneContext";
import { useSharedStyles } from "../parts/styles";
import { readText } from "../read-file";
import { isReadOnly, type TemplateWork } from "../store/state";
import { templateReport } from "../store/templates";
import { frameWords } from "../words/general";
import { templateWords } from "../words/templates";

/** More places than this are not put right one by one. */
const MOST_PROBLEMS = 5;

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "8px" },
  entry: { display: "flex", alignItems: "baseline", justifyContent: "space-between", gap: "8px" },
  problems: { margin: "4px 0 0", paddingLeft: "18px" },
});

/** Where a district's own template is brought in, and those that the document carries. */
export function OwnTemplates() {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { templates } = usePane();
  const work = usePaneState((state) => state.templates);
  const carried = usePaneState((state) => state.reading?.carried) ?? [];
  const readOnly = usePaneState(isReadOnly);
  const chooser = useRef<HTMLInputElement>(null);
  const busy = work.kind === "working";

  const bring = async (file: File): Promise<void> => {
    // What cannot be read holds no template.
    await templates.use(file.name, await readText(file).catch(() => ""));
  };
  const onChosen = (input: HTMLInputElement): void => {
    const file = input.files?.[0];
    if (file !== undefined) void bring(file);
    // The same file may be chosen again once it was put right.
    input.value = "";
  };

  return (
    <section className={styles.section} aria-label={templateWords.title}>
      <h2 className={shared.subtitle}>{templateWords.title}</h2>
      <p className={shared.text}>{templateWords.text}</p>
      {carried.length > 0 && (
        <ul className={shared.list} aria-label={templateWords.carriedHere}>
          {carried.map(({ id, name }) => (
            <li key={id} className={styles.entry}>
              <span className={shared.text}>{name}</span>
              <Button
                size="small"
                appearance="subtle"
                disabledFocusable={busy || readOnly}
                aria-label={templateWords.removeSpoken(name)}
                onClick={() => void templates.remove(id)}
              >
                {templateWords.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <input
        ref={chooser}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={templateWords.file}
        onChange={(event) => onChosen(event.currentTarget)}
      />
      <div className={shared.buttons}>
        <Button disabledFocusable={busy || readOnly} onClick={() => chooser.current?.click()}>
          {templateWords.use}
        </Button>
      </div>
      {busy ? <p className={shared.quiet}>{templateWords.working}</p> : <Report work={work} />}
    </section>
  );
}

const TONES: Readonly<Record<TemplateWork["kind"], NoticeTone>> = {
  idle: "info",
  working: "info",
  carried: "success",
  removed: "success",
  wrong: "error",
  refused: "warning",
};

function Report({ work }: { readonly work: TemplateWork }) {
  const styles = useStyles();
  const { templates } = usePane();
  const text = templateReport(work);
  if (text === "") return null;
  const problems = work.kind === "wrong" ? work.problems : [];
  return (
    <Notice
      tone={work.kind === "carried" && !work.found ? "info" : TONES[work.kind]}
      actions={
        <Button size="small" onClick={templates.close}>
          {frameWords.close}
        </Button>
      }
    >
      {text}
      {problems.length > 0 && (
        <ul className={styles.problems}>
          {problems.slice(0, MOST_PROBLEMS).map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
          {problems.length > MOST_PROBLEMS && <li>{templateWords.more(problems.length - MOST_PROBLEMS)}</li>}
        </ul>
      )}
    </Notice>
  );
}
