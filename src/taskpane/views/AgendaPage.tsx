import { makeStyles } from "@fluentui/react-components";
import {
  type Agenda,
  agendaFor,
  type AgendaItem,
  agendaMarkdown,
  talkingPointsOutline,
} from "../../core/guidance";
import { CopyBox } from "../parts/CopyBox";
import { Disclosure } from "../parts/Disclosure";
import { usePaneState } from "../parts/PaneContext";
import { useSharedStyles } from "../parts/styles";
import { tokens } from "../parts/tokens";
import { agendaWords as words } from "../words/agenda";
import { AgendaTimer } from "./AgendaTimer";

/** The one source with a facilitator's guide; its agenda serves plans of any kind. */
const GUIDE = "pfs";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "4px" },
  items: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    display: "flex",
    flexDirection: "column",
    gap: "2px",
  },
  steps: { margin: "2px 0 4px", paddingLeft: "22px", lineHeight: tokens.lineHeightBase300 },
  list: { margin: "2px 0 4px", paddingLeft: "22px", lineHeight: tokens.lineHeightBase300 },
  outline: { margin: "4px 0 0", paddingLeft: "22px" },
});

/** The agenda of a facilitator's guide with a timer, and what to say to its slides. */
export default function AgendaPage() {
  const agenda = agendaFor(GUIDE);
  return agenda === undefined ? null : <AgendaOf agenda={agenda} />;
}

function AgendaOf({ agenda }: { readonly agenda: Agenda }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const guide = usePaneState(
    (state) => state.reading?.templates.find(({ id }) => id === agenda.template)?.name ?? agenda.template,
  );
  const { takes } = agenda;
  return (
    <div className={shared.view}>
      <p className={shared.text}>{words.text(guide)}</p>
      <section className={styles.section}>
        <h3 className={shared.subtitle}>{words.session}</h3>
        <p className={shared.quiet}>
          {words.takes(takes.from, takes.to)}. {takes.note}
        </p>
        <ol className={styles.items}>
          {agenda.session.map((item) => (
            <Item key={item.id} item={item} />
          ))}
        </ol>
      </section>
      <Disclosure label={words.before}>
        <Items items={agenda.before} />
      </Disclosure>
      <Disclosure label={words.after}>
        <Items items={agenda.after} />
      </Disclosure>
      <Disclosure label={words.roles}>
        <ul className={styles.list}>
          {agenda.roles.map(({ name, does }) => (
            <li key={name}>{words.role(name, does)}</li>
          ))}
        </ul>
      </Disclosure>
      <Disclosure label={words.norms}>
        <ul className={styles.list}>
          {agenda.norms.map((norm) => (
            <li key={norm}>{norm}</li>
          ))}
        </ul>
      </Disclosure>
      <CopyBox label={words.copyAgenda} name={words.agendaText} text={agendaMarkdown(agenda)} />
      <hr className={shared.rule} />
      <section className={styles.section}>
        <h3 className={shared.subtitle}>{words.points}</h3>
        <p className={shared.text}>{words.pointsText(agenda.talkingPoints.length)}</p>
        <CopyBox label={words.copyPoints} name={words.pointsName} text={talkingPointsOutline(agenda)} />
        <ol className={styles.outline}>
          {agenda.talkingPoints.map(({ slide, title, points }) => (
            <li key={slide}>
              {title}
              <ul className={styles.steps}>
                {points.map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}

function Items({ items }: { readonly items: readonly AgendaItem[] }) {
  const styles = useStyles();
  return (
    <ol className={styles.items}>
      {items.map((item) => (
        <Item key={item.id} item={item} />
      ))}
    </ol>
  );
}

function Item({ item }: { readonly item: AgendaItem }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { id, title, minutes, lead, purpose, steps } = item;
  return (
    <li className={styles.item}>
      <h4 className={shared.subtitle}>{title}</h4>
      <p className={shared.text}>{purpose}</p>
      <p className={shared.quiet}>{words.lead(lead)}</p>
      {minutes !== undefined && <AgendaTimer part={id} title={title} minutes={minutes} />}
      <Disclosure label={words.steps} spokenLabel={words.stepsSpoken(title)}>
        <ul className={styles.steps}>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      </Disclosure>
    </li>
  );
}
