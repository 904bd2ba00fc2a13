import { type DragEvent, useCallback, useEffect, useRef, useState } from "react";
import { DocumentError } from "../core/model";
import { type Choices, DOCUMENTS, LOOKS, PANE_WIDTHS, readChoices, writeChoices } from "./choices";
import { MISHAPS, PROFILES } from "./host/profiles";
import { OpenDocument } from "./open-document";
import { Choice } from "./parts/Choice";
import { CountsPanel } from "./parts/Counts";
import { PaneFrame } from "./parts/PaneFrame";
import { DocumentPage } from "./preview/DocumentPage";
import { blankPlan, samplePlan } from "./sample";
import { problemWords, words } from "./words";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

function isOneOf<T extends string>(known: readonly T[], value: string): value is T {
  return known.some((one) => one === value);
}

/** The workbench: a document at the left, the pane at the right, and what to try them with above. */
export function App() {
  const [choices, setChoices] = useState<Choices>(() => readChoices(location.search));
  const [open, setOpen] = useState<OpenDocument>();
  const [problem, setProblem] = useState<string>();
  const picker = useRef<HTMLInputElement>(null);

  const choose = useCallback((change: Partial<Choices>) => {
    setChoices((before) => {
      const after = { ...before, ...change };
      history.replaceState(null, "", `${location.pathname}${writeChoices(after)}`);
      return after;
    });
  }, []);

  const show = useCallback((name: string, docx: Uint8Array, profile: string) => {
    try {
      setOpen(new OpenDocument(name, docx, profile));
      setProblem(undefined);
    } catch (error) {
      const code = error instanceof DocumentError ? error.code : undefined;
      setProblem(words.notOpened(name, problemWords(code)));
    }
  }, []);

  const showChosen = useCallback(
    async (document: Choices["document"], profile: string) => {
      const docx = document === "sample" ? await samplePlan() : blankPlan(document);
      show(`${words.documents[document]}.docx`, docx, profile);
    },
    [show],
  );

  const first = useRef(choices);
  useEffect(() => {
    void showChosen(first.current.document, first.current.profile);
  }, [showChosen]);

  useEffect(() => {
    if (open !== undefined) window.workbench = { host: open.host, save: () => open.host.save() };
  }, [open]);

  const openFile = async (file: File): Promise<void> => {
    show(file.name, new Uint8Array(await file.arrayBuffer()), choices.profile);
  };

  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (file !== undefined) void openFile(file);
  };

  return (
    <div
      className={`workbench look-${choices.look}`}
      onDragOver={(event) => event.preventDefault()}
      onDrop={onDrop}
      role="presentation"
    >
      <header className="bar">
        <div className="brand">
          <img src="assets/icon-32.png" alt="" width="24" height="24" />
          <h1>
            {words.title} <span>{words.subtitle}</span>
          </h1>
        </div>
        <div className="tools">
          <button type="button" onClick={() => picker.current?.click()}>
            {words.open}
          </button>
          <input
            ref={picker}
            type="file"
            accept=".docx,.docm,.dotx,.dotm"
            hidden
            data-testid="open-file"
            onChange={(event) => {
              const file = event.target.files?.[0];
              event.target.value = "";
              if (file !== undefined) void openFile(file);
            }}
          />
          <button type="button" disabled={open === undefined} onClick={() => open && download(open)}>
            {words.download}
          </button>
          <Choice
            label={words.document}
            value={choices.document}
            options={DOCUMENTS.map((value) => ({
              value,
              label: words.documents[value],
            }))}
            onChoose={(document) => {
              if (!isOneOf(DOCUMENTS, document)) return;
              choose({ document });
              void showChosen(document, choices.profile);
            }}
          />
          <Choice
            label={words.profile}
            value={choices.profile}
            options={[...PROFILES, ...MISHAPS].map(({ name, label }) => ({ value: name, label }))}
            onChoose={(profile) => {
              choose({ profile });
              // Another Word opens the same document: requirement sets are told when the pane starts.
              if (open !== undefined) show(open.name, open.host.save(), profile);
            }}
          />
          <Choice
            label={words.width}
            value={String(choices.width)}
            options={PANE_WIDTHS.map((width) => ({ value: String(width), label: `${width} px` }))}
            onChoose={(chosen) => {
              const width = PANE_WIDTHS.find((one) => String(one) === chosen);
              if (width !== undefined) choose({ width });
            }}
          />
          <Choice
            label={words.look}
            value={choices.look}
            options={LOOKS.map((value) => ({ value, label: words.looks[value] }))}
            onChoose={(look) => {
              if (isOneOf(LOOKS, look)) choose({ look });
            }}
          />
          {open !== undefined && <CountsPanel key={open.host.profile.name} host={open.host} />}
        </div>
      </header>
      {problem !== undefined && (
        <div className="problem" role="alert">
          <p>{problem}</p>
          <button type="button" aria-label={words.close} onClick={() => setProblem(undefined)}>
            ✕
          </button>
        </div>
      )}
      <div className="room">
        {open === undefined ? (
          <main className="desk">
            <p className="loading">{words.loading}</p>
          </main>
        ) : (
          <>
            <DocumentPage open={open} />
            <PaneFrame open={open} page={choices.pane} width={choices.width} look={choices.look} />
          </>
        )}
      </div>
      <footer className="foot">
        <p>{words.tip}</p>
        <p>{words.about}</p>
      </footer>
    </div>
  );
}

function download(open: OpenDocument): void {
  const url = URL.createObjectURL(new Blob([open.host.save() as Uint8Array<ArrayBuffer>], { type: DOCX }));
  const link = document.createElement("a");
  link.href = url;
  link.download = open.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
