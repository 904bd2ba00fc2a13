import { guideBlocks, type GuideAnswers, guideTruth, typed } from "./guides";
import type { RealDocument } from "./truth";

/** Guides with what teams typed into them; every name and figure is made up. */

const drivers: GuideAnswers = {
  "training-1": typed("The principal tells staff in August; Dana Reyes writes to families."),
  "training-3": typed("Dana Reyes"),
  "training-4": typed(
    "Our two lead teachers.\nNew and absent staff meet with them on the first Friday of the month.",
  ),
  "coaching-2": typed("Weekly visits\nNotes within two days\nFrom October to May", "bullets"),
  "coaching-3": typed("Fidelity walks in November, February, April and June", "box"),
  "fidelity-5": typed("On the staff room wall"),
  "fidelity-8": typed("Assistant principal", "behind"),
  "fidelity-10": typed("All three parts are in the binder."),
  "administration-1": typed("$12,000 for substitutes"),
  "administration-7": typed("A shout-out in each bulletin", "behind"),
  "data-2": typed("A shared drive, opened each Monday"),
  "data-3": typed("Data team protocol\nLook, ask, decide", "bullets"),
  "systems-3": typed("A newsletter each quarter; two open evenings"),
};

const someDrivers: GuideAnswers = {
  "fidelity-1": typed("Teacher models, students practise, teacher checks"),
  "fidelity-2": typed("A one-page look-for form"),
  "fidelity-3": typed("Every two weeks by the coach"),
};

const trends: GuideAnswers = {
  "1.1": typed("State tests, attendance, course grades\nThe spring climate survey"),
  "1.2": typed("Grade 4 reading is up nine points; grade 8 mathematics is down six."),
  "1.3": typed("Both follow changes in staffing.", "behind"),
  "2.2": typed("Schedules and coaching", "box"),
  "2.3": typed("Missed homework is a symptom."),
  "2.3a": typed("No common plan for new teachers"),
  "2.3b": typed("Yes: turnover"),
  "2.3c": typed("Middle school, in the first six weeks"),
  "3.1": typed("District: two coaches\nSchools: weekly team time", "bullets"),
  "3.5": typed("Budget freeze; we keep a second quote."),
  "4.1": typed("Yes"),
  "4.4": typed("Cost per student $41; effect like that of programs at $90"),
  "5.1": typed("Common unit tests in grades 6 to 8"),
  "5.3": typed("Every six weeks"),
  "5.3a": typed("Start after the first data day"),
  "5.3c": typed("N/A"),
  "6.1": typed("$58,000 in the first year"),
  "6.2": typed("The old tutoring contract"),
};

const document = (
  name: string,
  guide: "cip-guide" | "sample-process",
  answers: GuideAnswers,
): RealDocument => ({ name, blocks: guideBlocks(guide, answers), plans: [guideTruth(guide, answers)] });

export const guideDocuments: readonly RealDocument[] = [
  document("cip-guide, blank", "cip-guide", {}),
  document("cip-guide, answered in several ways", "cip-guide", drivers),
  document("cip-guide, one driver answered", "cip-guide", someDrivers),
  document("sample-process, blank", "sample-process", {}),
  document("sample-process, answered in several ways", "sample-process", trends),
];
