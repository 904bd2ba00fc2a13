import { type ReactNode, useMemo, useState } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { type CoveredPrompt, type CoveredSection, coverageMarkdown, page } from "../../core/guidance";
import { paperTitle, type Plan } from "../../core/plan";
import type { Template } from "../../core/templates";
import { CopyBox } from "../parts/CopyBox";
import { Disclosure } from "../parts/Disclosure";
import { usePane, usePaneState } from "../parts/PaneContext";
import { NewerNote } from "../parts/PageReport";
import { PlainSelect } from "../parts/PlainSelect";
import { useSharedStyles } from "../parts/styles";
import { tokens } from "../parts/tokens";
import { useKept } from "../parts/useKept";
import { useNote } from "../parts/useNote";
import { coverageNow, guidesOf, stepsOf } from "../store/covering";
import type { Reading } from "../store/state";
import { coverageWords as words } from "../words/coverage";
import { CoverageItem } from "./CoverageItem";

const useStyles = makeStyles({
  choices: { display: "flex", flexDirection: "column", gap: "6px" },
  group: { marginTop: "8px" },
  list: {
    listStyleType: "none",
    margin: "2px 0 6px",
    padding: "0 0 0 4px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** How far the plan shown covers the questions of a guide. */
export default function CoveragePage() {
  const reading = usePaneState((state) => state.reading);
  const plan = usePaneState((state) => state.reading?.plans[state.planIndex]?.plan);
  const [chosen, choose] = useNote("coverage/guide");
  if (reading === undefined || plan === undefined) return null;
  const guides = guidesOf(reading);
  const guide = guides.find(({ id }) => id === chosen) ?? guides[0];
  return (
    guide !== undefined && (
      <Guide
        key={`${guide.id} ${plan.index}`}
        reading={reading}
        plan={plan}
        guide={guide}
        guides={guides}
        onChoose={choose}
      />
    )
  );
}

interface GuideProps {
  readonly reading: Reading;
  readonly plan: Plan;
  readonly guide: Template;
  readonly guides: readonly Template[];
  readonly onChoose: (id: string) => void;
}

function Guide({ reading, plan, guide, guides, onChoose }: GuideProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { environment } = usePane();
  const { decisions } = useKept();
  const [show, setShow] = useNote("coverage/show", "all");
  /** The question that somebody said something of last. */
  const [acted, setActed] = useState<string>();
  const coverage = useMemo(
    () => coverageNow(reading, plan, guide, decisions.coverage),
    [reading, plan, guide, decisions],
  );
  const steps = useMemo(() => stepsOf(plan), [plan]);
  const { counts } = coverage;
  const shown = coverage.sections
    .map((section) => ({
      section,
      prompts: section.prompts.filter(({ id, mark }) => show === "all" || mark === "open" || id === acted),
    }))
    .filter(({ prompts }) => prompts.length > 0);
  return (
    <div className={shared.view}>
      <p className={shared.text}>{words.text}</p>
      <NewerNote />
      <div className={styles.choices}>
        <PlainSelect
          label={words.guide}
          value={guide.id}
          options={guides.map(({ id, name }) => ({ value: id, label: name }))}
          onChoose={onChoose}
        />
        <PlainSelect
          label={words.show}
          value={show}
          options={[
            { value: "all", label: words.all },
            { value: "open", label: words.onlyOpen },
          ]}
          onChoose={setShow}
        />
      </div>
      <p className={shared.subtitle}>{words.counts(counts.covered, counts.notForUs, counts.open)}</p>
      {shown.length === 0 && <p className={shared.text}>{words.allAnswered}</p>}
      <div>
        {shown.map(({ section, prompts }, index) => (
          <Section
            key={section.id}
            section={section}
            prompts={prompts}
            group={groupOf(section) === groupOf(shown[index - 1]?.section) ? "" : groupOf(section)}
            render={(prompt) => (
              <CoverageItem
                key={prompt.id}
                asked={{ plan, guide, prompt: prompt.id }}
                prompt={prompt}
                steps={steps}
                acted={acted === prompt.id}
                onActed={() => setActed(prompt.id)}
              />
            )}
          />
        ))}
      </div>
      <CopyBox
        label={words.copy}
        name={words.paper(environment.today())}
        text={page(paperTitle(plan), coverageMarkdown(guide.name, coverage))}
      />
    </div>
  );
}

/** The headings above a section's own. */
function groupOf(section: CoveredSection | undefined): string {
  return (section?.headings ?? []).slice(0, -1).join(words.within);
}

interface SectionProps {
  readonly section: CoveredSection;
  readonly prompts: readonly CoveredPrompt[];
  /** The heading above, where this is the first section under it. */
  readonly group: string;
  readonly render: (prompt: CoveredPrompt) => ReactNode;
}

function Section({ section, prompts, group, render }: SectionProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const heading = section.headings.at(-1) ?? "";
  const answered = section.prompts.filter(({ mark }) => mark !== "open").length;
  const of = section.prompts.length;
  return (
    <>
      {group !== "" && <h3 className={mergeClasses(shared.quiet, styles.group)}>{group}</h3>}
      <Disclosure
        label={words.section(heading, answered, of)}
        spokenLabel={words.sectionSpoken(heading, answered, of)}
      >
        <ul className={styles.list}>{prompts.map(render)}</ul>
      </Disclosure>
    </>
  );
}
