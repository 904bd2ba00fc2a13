import { type KeyboardEvent, lazy, useEffect, useId, useRef } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { ArrowRight16Regular } from "@fluentui/react-icons";
import { type Prompt, readableSource } from "../../core/guidance";
import { locationKey } from "../../core/model";
import type { Requirement } from "../../core/templates";
import { Button } from "../parts/Button";
import { Disclosure } from "../parts/Disclosure";
import { Later } from "../parts/Fetching";
import { GrowingText } from "../parts/GrowingText";
import { useActions, usePane, usePaneState } from "../parts/PaneContext";
import { writingActions } from "../store/writing";
import { useSharedStyles } from "../parts/styles";
import { tokens } from "../parts/tokens";
import { draftConflicts, draftText, placeKey } from "../store/drafts";
import { isReadOnly } from "../store/state";
import { firstSentence } from "../words/sentences";
import { allThereWords, guideWords } from "../words/guide";
import { remarkWords } from "../words/remark";
import { AnswerHints } from "./AnswerHints";
import { Breadcrumb } from "./Breadcrumb";
import { PlaceAdvice } from "./PlaceAdvice";
import { PlaceProblem } from "./PlaceProblem";
import { RowOverview } from "./RowOverview";
import { RowTools } from "./RowTools";
import { WriteResult } from "./WriteResult";

/** Facilitators remark on cells, writers seldom do. */
const RemarkForm = lazy(() => import("./RemarkForm"));

const requirementWords: Readonly<Record<Requirement, string | undefined>> = {
  required: undefined,
  optional: guideWords.optional,
  "one-of": guideWords.oneOf,
};

const useStyles = makeStyles({
  question: { display: "flex", flexDirection: "column", gap: "4px" },
  optional: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  more: { margin: "4px 0", whiteSpace: "pre-line" },
  details: { margin: "2px 0 0", paddingLeft: "22px" },
  term: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, marginTop: "4px" },
  detail: { margin: 0, overflowWrap: "anywhere" },
  editor: { display: "flex", flexDirection: "column", gap: "8px" },
});

/** One place of the plan: its question, help, an editor, and what became of what was written. */
export function GuidePlace({ prompt }: { readonly prompt: Prompt }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const notTaken = usePaneState((state) => state.notTaken);
  const note = requirementWords[prompt.requirement];
  const place = placeKey(prompt.location, prompt.id);
  const ids = { question: useId(), help: useId() };
  const reading = usePaneState((state) => state.reading);
  const [question, more] = firstSentence(prompt.question);
  return (
    <>
      <Breadcrumb prompt={prompt} />
      <div className={styles.question}>
        <div id={ids.question}>
          <h2 className={shared.title}>{question}</h2>
          {more !== "" && <p className={mergeClasses(shared.text, styles.more)}>{more}</p>}
        </div>
        <p id={ids.help} className={shared.text}>
          {prompt.help}
          {note !== undefined && <span className={styles.optional}> {note}</span>}
        </p>
        <Disclosure label={prompt.example === undefined ? guideWords.source : guideWords.more}>
          <dl className={styles.details}>
            {prompt.example !== undefined && (
              <>
                <dt className={styles.term}>{guideWords.example}</dt>
                <dd className={styles.detail}>{prompt.example}</dd>
              </>
            )}
            <dt className={styles.term}>{guideWords.source}</dt>
            <dd className={styles.detail}>{readableSource(prompt.source, reading?.templates ?? [])}</dd>
          </dl>
        </Disclosure>
        <PlaceAdvice key={place} prompt={prompt} />
      </div>
      {prompt.kind === "column" ? (
        <NotWritable because={guideWords.columnText} />
      ) : (
        <Editor prompt={prompt} labelledBy={ids.question} describedBy={ids.help} />
      )}
      {notTaken && <p className={shared.quiet}>{guideWords.notTaken}</p>}
      <Disclosure key={place} label={remarkWords.title}>
        <Later>
          <RemarkForm prompt={prompt} />
        </Later>
      </Disclosure>
      <RowOverview prompt={prompt} />
      <RowTools key={`row ${place}`} prompt={prompt} />
    </>
  );
}

/** In the place of an editor; Word may have moved the cursor here while it wrote, so what became of that is told here too. */
function NotWritable({ because }: { readonly because: string }) {
  const shared = useSharedStyles();
  return (
    <>
      <p className={shared.quiet}>{because}</p>
      <WriteResult />
    </>
  );
}

interface EditorProps {
  readonly prompt: Prompt;
  readonly labelledBy: string;
  readonly describedBy: string;
}

function Editor({ prompt, labelledBy, describedBy }: EditorProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { session } = usePane();
  const writing = useActions(writingActions);
  const key = placeKey(prompt.location, prompt.id);
  const draft = usePaneState((state) => state.drafts[key]);
  const problem = usePaneState((state) => (state.problem?.key === key ? state.problem : undefined));
  const busy = usePaneState((state) => state.writing);
  const readOnly = usePaneState(isReadOnly);
  const focusWanted = usePaneState((state) => state.focusWanted);
  const plan = usePaneState((state) => state.reading?.plans[state.planIndex]);
  const complete = plan?.first === undefined;
  const failing = plan?.failing ?? [];
  // Where the one that fails is this one, there is nowhere to go on to.
  const onward =
    !complete || failing.some(({ location }) => locationKey(location) !== locationKey(prompt.location));
  const box = useRef<HTMLTextAreaElement>(null);
  const text = draftText(draft, prompt.text);
  const fixed = prompt.slot.kind === "none";
  const conflict =
    draft !== undefined && (problem?.kind === "conflict" || draftConflicts(draft, prompt.text));

  useEffect(() => {
    if (!focusWanted) return;
    box.current?.focus();
    session.focusGiven();
  }, [focusWanted, session]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (!conflict) void writing.writeAndGoOn();
  };

  if (fixed) return <NotWritable because={guideWords.readOnlyPlace} />;
  return (
    <div className={styles.editor}>
      <GrowingText
        ref={box}
        value={text}
        labelledBy={labelledBy}
        describedBy={describedBy}
        readOnly={busy}
        onChange={writing.type}
        onKeyDown={onKeyDown}
      />
      <AnswerHints prompt={prompt} text={text} />
      {conflict ? (
        <PlaceProblem draft={draft} problem={problem} inDocument={prompt.text} />
      ) : (
        <div className={shared.buttons}>
          {!readOnly && (
            <Button
              appearance="primary"
              className={shared.button}
              disabledFocusable={draft === undefined || busy}
              onClick={() => void writing.write()}
            >
              {busy ? guideWords.writing : guideWords.write}
            </Button>
          )}
          <Button
            className={shared.button}
            icon={<ArrowRight16Regular />}
            iconPosition="after"
            aria-label={complete && onward ? guideWords.nextFailing : guideWords.nextSpoken}
            disabledFocusable={busy || !onward}
            onClick={() => void writing.goOn()}
          >
            {guideWords.next}
          </Button>
        </div>
      )}
      {plan !== undefined && complete && !conflict && (
        <p className={shared.quiet}>
          {allThereWords(plan)}{" "}
          <Button
            size="small"
            appearance="transparent"
            className={shared.button}
            onClick={() => session.openTab("check")}
          >
            {guideWords.openCheck}
          </Button>
        </p>
      )}
      {!conflict && draft !== undefined && problem?.kind === "refused" && (
        <PlaceProblem draft={draft} problem={problem} inDocument={prompt.text} />
      )}
      <WriteResult />
      {draft !== undefined && !conflict && !readOnly && <p className={shared.quiet}>{guideWords.shortcut}</p>}
    </div>
  );
}
