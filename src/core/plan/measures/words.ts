import { singular } from "./tokens";
import { wordSet } from "../word-set";

/** The words by which measures are read, in small letters and in the singular. */

/** Those whom a measure is about, and the places where they are. */
const POPULATION = wordSet(`
administrator aide building caregiver child children class classroom coach cohort community coordinator counselor
department director district educator ell el els employee faculty family freshman freshmen grader graduate group
guardian hire household interventionist junior kid kindergartner leader learner librarian member mentee mentor nurse
para paraeducator parent paraprofessional participant people plc principal psychologist pupil respondent school senior
sophomore specialist staff stakeholder student subgroup team teacher therapist trainer tutor volunteer youth
`);

/** Instruments by which something is seen. */
const INSTRUMENTS = wordSet(`
assessment checklist dashboard exam examination exit-ticket inventory interview instrument log observation
poll portfolio questionnaire quiz rubric screener screening survey test tracker walkthrough walk-through evaluation
sign-in sign-ins attendance diary journal scorecard
`);
/** Instruments only where a word before says of what: "observation data", "office referral records". */
const KINDS_OF_EVIDENCE = wordSet(`
count data rating result score record report system form sheet ticket card tool protocol note response feedback transcript roster
`);
const NAMED =
  /^(?:mcas|dibels|nwea|acadience|aimsweb|fastbridge|panorama|parcc|sbac|naep|swis|i-ready|iready|lexia|acces|istation|easycbm|wida)$/i;
const NAMED_IN_CAPITALS = /^(?:MAP|STAR|ACCESS|SAT|PSAT|ACT|TFI|CBM|AP)$/;

/** Work that one can see when it is done. */
const PRODUCTS = wordSet(`
addendum agenda approval agreement announcement application artifact assessment bank binder book booklet brochure budget
bylaw calendar catalog certificate certification chart charter checklist contract copy crosswalk curriculum dashboard
database deck definition description diagram directory document documentation draft exemplar flowchart flyer folder
form framework glossary guide guidebook guideline handbook handout inventory invoice kit lesson letter library list
log manual map material matrix memo memorandum minute minutes module mou newsletter notebook notes order outline packet
page permit plan playbook policy portfolio poster posting presentation procedure proposal prompt protocol receipt
recommendation recording record register registry report resolution rota roster rubric sample schedule script sheet
sign-in signage slide slip spreadsheet statement summary survey syllabus template timeline toolkit tool tracker unit video
vote wall webinar webpage website workbook
`);
/** What shows that a thing is done. */
const DONE = wordSet(`
adopted analyzed appointed approved assigned built chosen collected compiled completed created delivered designed developed distributed
documented drafted emailed entered established filed filled finalized formed hired implemented installed launched mailed named
ordered posted printed published purchased ratified received recorded recruited released reviewed revised scheduled
secured selected sent set shared signed submitted updated uploaded written
`);
/** Of these "completed" says little: one cannot see it afterwards. */
const EVENTS = wordSet(`
activity coaching course meeting pd program project session step strategy task training work workshop
`);
const FINITE = wordSet(`
achieve achieved agree allow answer apply are attain attend attended be become began begin believe call choose cite close come complete
completed conduct contain create decline decrease demonstrate develop earn end engage enroll enter explain exceed exhibit express
feel gain get give graduate grow had has have hold identify implement improve include increase indicate is know
lead leave learn log made maintain make mark master meet met move name observe need participate participated pass perform post produce
progress reach read receive received reflect report reported respond return say score scored share show speak start stay submit take
teach tell understand use used utilize view visit was were work write
`);
/** What somebody is told to do, at the beginning of a sentence. */
const IMPERATIVES = wordSet(`
add adopt agree arrange assign build buy charter choose coach collect complete conduct create design develop distribute
draft engage ensure establish form gather give hire hold host identify implement increase introduce invite launch match
meet offer open order organize plan post prepare provide publish recruit reduce review revise schedule select
send set share start support survey teach train update use visit write
`);
const MODALS = wordSet("will would should shall must can could may might");
const RELATIVES = wordSet("who that which whose");
const BREAKERS = wordSet(
  "by as using via because so when if while once until after before during than to through",
);
const PREPOSITIONS = wordSet(
  "in at of with from for on per across within into about among between under over",
);
const ARTICLES = wordSet("the our their these those its a an this his her");
const CONJUNCTIONS = wordSet("and or & and/or but nor plus");
const QUANTIFIERS = wordSet("all each every both most any");

const one = (set: ReadonlySet<string>) => (word: string) => set.has(word);
const any = (set: ReadonlySet<string>) => (word: string) => set.has(word) || set.has(singular(word));

export const isPopulation = any(POPULATION);
export const isInstrument = any(INSTRUMENTS);
export const isKindOfEvidence = any(KINDS_OF_EVIDENCE);
export const isProduct = any(PRODUCTS);
export const isEvent = any(EVENTS);
export const isDone = one(DONE);
export const isFinite = one(FINITE);
export const isImperative = one(IMPERATIVES);
export const isModal = one(MODALS);
export const isRelative = one(RELATIVES);
export const isBreaker = one(BREAKERS);
export const isPreposition = one(PREPOSITIONS);
export const isArticle = one(ARTICLES);
export const isConjunction = one(CONJUNCTIONS);
export const isQuantifier = one(QUANTIFIERS);

/** A test or data system that schools call by name: "i-Ready", "MCAS", "STAR". */
export function isNamedInstrument(text: string): boolean {
  return NAMED.test(text) || NAMED_IN_CAPITALS.test(text);
}

/** A word that ends a row of nouns: "of", "the", "will", "and". */
export function isFunctionWord(word: string): boolean {
  return (
    isPreposition(word) ||
    isArticle(word) ||
    isConjunction(word) ||
    isModal(word) ||
    isRelative(word) ||
    isBreaker(word) ||
    isQuantifier(word) ||
    /^(?:is|are|was|were|be|been|being|has|have|had|not|no|i\.e|e\.g|etc|such|there|each|other|what|how)$/.test(
      word,
    )
  );
}
