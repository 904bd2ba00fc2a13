import { useMemo, useState } from "react";
import type { OpenGap } from "../../core/model";
import { Button } from "../parts/Button";
import { PageReport } from "../parts/PageReport";
import { PageHeading } from "../parts/PageHeading";
import { usePane, usePaneState } from "../parts/PaneContext";
import { RadioField } from "../parts/RadioField";
import { useSharedStyles } from "../parts/styles";
import { gapFor, insertTemplate } from "../store/inserting";
import { isOff } from "../store/state";
import { shortened } from "../words/general";
import { insertWords as words } from "../words/insert";

/** How much of a text names its place. */
const ENOUGH = 48;

/** Puts an empty plan of a template into the document. */
export default function InsertPage() {
  const shared = useSharedStyles();
  const { perform } = usePane();
  const templates = usePaneState((state) => state.reading?.templates) ?? [];
  const off = usePaneState(isOff);
  const [chosen, setChosen] = useState<string>();
  const template = templates.find(({ id }) => id === chosen) ?? templates[0];
  if (template === undefined) return null;
  return (
    <div className={shared.view}>
      <p className={shared.text}>{words.text}</p>
      <PageReport />
      <RadioField
        legend={words.choose}
        choices={templates.map(({ id, name, description }) => ({ id, label: name, about: description }))}
        chosen={template.id}
        onChoose={setChosen}
      />
      <Place />
      <div className={shared.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={off}
          onClick={() => void perform(insertTemplate(template))}
        >
          {words.insert}
        </Button>
      </div>
    </div>
  );
}

/** Where it goes, as the cursor moves. */
function Place() {
  const shared = useSharedStyles();
  const reading = usePaneState((state) => state.reading);
  const cursor = usePaneState((state) => state.cursor);
  const gap = useMemo(() => gapFor({ reading, cursor }), [reading, cursor]);
  if (gap === undefined) return <p className={shared.text}>{words.nowhere}</p>;
  return (
    <div>
      <PageHeading>{words.where}</PageHeading>
      <p className={shared.text}>{cursor === undefined ? words.atEnd : placeWords(gap)}</p>
      <p className={shared.quiet}>{words.move}</p>
    </div>
  );
}

function placeWords({ behind }: OpenGap): string {
  if (behind === undefined) return words.here;
  if (behind.kind === "paragraph") return words.behind(shortened(behind.text, ENOUGH));
  const texts = behind.rows.flatMap((row) => row.cells.map(({ text }) => text.trim()));
  return words.behindTable(shortened(texts.find((text) => text !== "") ?? "", ENOUGH));
}
