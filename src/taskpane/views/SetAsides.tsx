import { useEffect, useRef } from "react";
import { makeStyles } from "@fluentui/react-components";
import type { SetAside } from "../../core/checks";
import { Button } from "../parts/Button";
import { Disclosure } from "../parts/Disclosure";
import { useActions, usePaneState } from "../parts/PaneContext";
import { decidingActions } from "../store/deciding";
import { useSharedStyles } from "../parts/styles";
import { tokens } from "../parts/tokens";
import { isReadOnly } from "../store/state";
import { decisionWords } from "../words/decisions";
import { DecisionReport } from "./DecisionReport";

const useStyles = makeStyles({
  entry: { padding: "6px 0", display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "2px" },
  focus: { ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" } },
});

/** What was set aside in the plan shown, with the reasons, and what of it is no longer needed. */
export function SetAsides() {
  const shared = useSharedStyles();
  const aside = usePaneState((state) => state.reading?.plans[state.planIndex]?.check.setAside) ?? [];
  const unused = usePaneState((state) => state.reading?.unusedSetAsides) ?? [];
  return (
    <>
      {aside.length > 0 && (
        <Disclosure label={decisionWords.asideTitle(aside.length)}>
          <ul className={shared.list}>
            {aside.map(({ finding, setAside }) => (
              <Entry
                key={setAside.key}
                entry={setAside}
                text={finding.message}
                action={decisionWords.takeBack}
                spoken={decisionWords.takeBackSpoken(finding.message)}
              />
            ))}
          </ul>
        </Disclosure>
      )}
      {unused.length > 0 && (
        <Disclosure label={decisionWords.unusedTitle(unused.length)}>
          <p className={shared.quiet}>{decisionWords.unusedText}</p>
          <ul className={shared.list}>
            {unused.map((entry) => (
              <Entry
                key={entry.key}
                entry={entry}
                text={entry.about}
                action={decisionWords.forget}
                spoken={decisionWords.forgetSpoken(entry.about)}
              />
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

interface EntryProps {
  readonly entry: SetAside;
  readonly text: string;
  readonly action: string;
  readonly spoken: string;
}

function Entry({ entry, text, action, spoken }: EntryProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const deciding = useActions(decidingActions);
  const off = usePaneState((state) => isReadOnly(state) || state.decision.kind === "working");
  return (
    <li className={styles.entry}>
      <span className={shared.text}>{text}</span>
      <span className={shared.quiet}>{decisionWords.because(entry.reason, entry.day, entry.author)}</span>
      <Button
        size="small"
        disabledFocusable={off}
        aria-label={spoken}
        onClick={() => void deciding.takeBack(entry, text)}
      >
        {action}
      </Button>
    </li>
  );
}

/** What became of the last finding that was set aside or taken back. */
export function SetAsideReport() {
  const styles = useStyles();
  const work = usePaneState((state) => state.decision);
  const box = useRef<HTMLDivElement>(null);
  const refused = work.kind === "refused" && work.about === "set-aside";
  const shown = refused || work.kind === "set-aside" || work.kind === "taken-back";

  // The finding whose button was pressed is gone from its list: the report gets the keyboard.
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown, work]);

  if (!shown) return null;
  return (
    <div ref={box} tabIndex={-1} className={styles.focus}>
      <DecisionReport />
    </div>
  );
}
