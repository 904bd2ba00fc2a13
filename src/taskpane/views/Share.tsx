import { makeStyles } from "@fluentui/react-components";
import { usePaneState } from "../parts/PaneContext";
import { RadioField } from "../parts/RadioField";
import { useSharedStyles } from "../parts/styles";
import { useNote } from "../parts/useNote";
import type { ShareFormat } from "../store/share-texts";
import { shareWords } from "../words/share";
import { CleanCopy } from "./CleanCopy";
import { OwnTemplates } from "./OwnTemplates";
import { FillFromData } from "./FillFromData";
import { SharedPlan } from "./SharedPlan";

const FORMATS = ["csv", "ics", "md", "json"] as const satisfies readonly ShareFormat[];

/** What the plan is needed for, each with its form in small. */
const CHOICES = FORMATS.map((id) => {
  const { name, kind, what } = shareWords.format[id];
  return { id, label: name, kind, about: what };
});

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "8px" },
});

/** The plans of the document to take along, in and out of other documents. */
export function Share() {
  const styles = useStyles();
  const shared = useSharedStyles();
  const reading = usePaneState((state) => state.reading);
  const [chosen, choose] = useNote("share/format", FORMATS[0]);
  if (reading === undefined || reading.plans.length === 0) return null;
  const format = FORMATS.find((one) => one === chosen) ?? FORMATS[0];
  return (
    <div className={shared.view}>
      <section className={styles.section} aria-label={shareWords.title}>
        <h2 className={shared.title}>{shareWords.title}</h2>
        <p className={shared.text}>{shareWords.intro(reading.plans.length)}</p>
        <RadioField legend={shareWords.formats} choices={CHOICES} chosen={format} onChoose={choose} />
        <SharedPlan reading={reading} format={format} />
      </section>
      <hr className={shared.rule} />
      <FillFromData />
      <hr className={shared.rule} />
      <OwnTemplates />
      <hr className={shared.rule} />
      <CleanCopy />
    </div>
  );
}
