import { makeStyles } from "@fluentui/react-components";
import { Button } from "../parts/Button";
import { FileButton } from "../parts/FileButton";
import { Notice, type NoticeTone } from "../parts/Notice";
import { useActions, usePaneState } from "../parts/PaneContext";
import { Problems } from "../parts/Problems";
import { useSharedStyles } from "../parts/styles";
import { isReadOnly, type TemplateWork } from "../store/state";
import { templateReport, templateActions } from "../store/templates";
import { frameWords } from "../words/general";
import { templateWords } from "../words/templates";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "8px" },
  entry: { display: "flex", alignItems: "baseline", justifyContent: "space-between", gap: "8px" },
});

/** Where a district's own template is brought in, and those that the document carries. */
export function OwnTemplates() {
  const styles = useStyles();
  const shared = useSharedStyles();
  const templates = useActions(templateActions);
  const work = usePaneState((state) => state.templates);
  const carried = usePaneState((state) => state.reading?.carried) ?? [];
  const readOnly = usePaneState(isReadOnly);
  const busy = work.kind === "working";

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
      <div className={shared.buttons}>
        <FileButton
          label={templateWords.use}
          file={templateWords.file}
          accept=".json,application/json"
          disabled={busy || readOnly}
          onRead={(text, name) => void templates.use(name, text)}
        />
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
  const templates = useActions(templateActions);
  const text = templateReport(work);
  if (text === "") return null;
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
      {work.kind === "wrong" && <Problems problems={work.problems} />}
    </Notice>
  );
}
