import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { sinceReviewPage } from "../../core/guidance";
import type { Plan } from "../../core/plan";
import type { Review } from "../../core/records";
import { Button } from "../parts/Button";
import { CopyBox } from "../parts/CopyBox";
import { Disclosure } from "../parts/Disclosure";
import { usePane } from "../parts/PaneContext";
import { useSharedStyles } from "../parts/styles";
import { tokens } from "../parts/tokens";
import type { Since, SinceItem, SincePart } from "../store/review-round";
import { ended } from "../words/general";
import { pageWords } from "../words/pages";
import { reviewWords as words } from "../words/review";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "4px" },
  line: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "2px",
    padding: "4px 0 6px 22px",
  },
});

interface ReviewSinceProps {
  readonly title: string;
  readonly plans: readonly Plan[];
  readonly review: Review;
  readonly since: Since;
}

/** What has become of the findings and the texts since a review: a sentence each, and the lists behind it. */
export function ReviewSince({ title, plans, review, since }: ReviewSinceProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <section className={styles.section}>
      <h3 className={shared.subtitle}>{words.sinceTitle(review.day)}</h3>
      <Lists part={since.findings} />
      {since.texts !== undefined && <Lists part={since.texts} />}
      <CopyBox
        label={words.copySince}
        name={words.sincePaper}
        text={sinceReviewPage(title, plans, review, since.raw)}
      />
    </section>
  );
}

function Lists({ part: { line, lists } }: { readonly part: SincePart }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <>
      <p className={mergeClasses(shared.text, styles.line)}>{ended(line)}</p>
      {lists
        .filter(({ items }) => items.length > 0)
        .map(({ label, items }) => (
          <Disclosure key={label} label={words.list(label, items.length)}>
            <ul className={shared.list}>
              {items.map((item) => (
                <Item key={item.key} item={item} />
              ))}
            </ul>
          </Disclosure>
        ))}
    </>
  );
}

function Item({ item: { where, message, target } }: { readonly item: SinceItem }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { session } = usePane();
  return (
    <li className={styles.item}>
      <span className={shared.text}>{message}</span>
      {where !== "" && <span className={shared.quiet}>{where}</span>}
      {target !== undefined && (
        <Button
          size="small"
          aria-label={pageWords.goToSpoken(where === "" ? message : where)}
          onClick={() => void session.goTo(target)}
        >
          {pageWords.goTo}
        </Button>
      )}
    </li>
  );
}
