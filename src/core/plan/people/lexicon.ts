import { inLetters, remembered } from "../../model";
import { wordSet } from "../word-set";

/** The words by which jobs, groups and names are told apart. All are in small letters, without a full stop. */

/** What one person can be. */
const ROLES = wordSet(`
accountant administrator adviser advisor advocate aide analyst appointee assistant attorney auditor author behaviorist
bookkeeper candidate captain chair chairman chairperson chairwoman champion chancellor chief clerk clinician co-chair
co-lead coach colleague commissioner consultant contact convener cook coord coordinator co-ordinator counsel counsellor
counselor custodian dean delegate designee designer developer dietitian director driver editor educator employee
engineer evaluator executive expert facilitator grantwriter guardian head headmaster headmistress helper hire host
individual instructor intern interpreter interventionist investigator lawyer lead leader liaison librarian manager
mayor mediator member mentor monitor nurse nutritionist official officer ombudsman organizer owner paraeducator para
paralegal paraprofessional parent partner pathologist person planner practitioner presenter president principal
professional professor provider psychologist receptionist recorder registrar rep representative researcher scribe
secretary someone somebody specialist sponsor staffer strategist student sub substitute superintendent supervisor supt
teacher technician therapist timekeeper trainer translator treasurer trustee tutor vendor volunteer webmaster worker writer
`);
const ROLE_ACRONYMS = wordSet("ap vp cao cfo ceo coo cio cto tosa slp bcba sro lcsw");
/** Words that are jobs but also last names: after an initial or a first name they are that. */
const SURNAME_ROLES = wordSet(
  "chief cook dean head page provost porter marshal coach chancellor mayor parent",
);
const ROLE_ENDINGS =
  /.{3}(?:ator|ologist|ographer|ician|keeper|person|visor|tendent|worker|leader|coach|teacher)$/;

const GROUPS = wordSet(`
academy admin administration admins agency agencies all association board boards both body cabinet campus center
centers centre class club cluster coalition cohort collaborative college committee community communities company
consortium council councils crew department departments dept depts district districts division elementary everybody
everyone faculty families family firm foundation group groups institute leadership library men network office
offices others panel people personnel persons public school schools society staff subcommittee sub-committee
stakeholders taskforce team teams union university volunteers women workgroup
`);
const GROUP_ACRONYMS = wordSet(`
blt bilt cst ddt dese dlt doe ese esc ilt ldt lea plc plcs pta pto ptsa sac sea sit slt sst dcap dlc ita
`);
/** Groups that are places of work: behind a name they say where somebody works. */
const AFFILIATIONS = wordSet(`
academy campus center centre college department departments dept district division elementary institute library office
school university
`);

/** Subjects, departments and the words that go before jobs and groups. */
const DOMAIN = wordSet(`
academic academics access accountability achievement acting activities admissions adult advanced affairs after
afterschool after-school allied alternative art arts assessment assessments assistant associate assoc asst athletic
athletics attendance avid behavior behavioral belonging bilingual boys budget building business career central certified
chemistry chief civics classified classroom climate co college communication communications community compliance
content counseling cross-functional culture curricular curriculum data dei deputy development digital discipline district
district-level district-wide districtwide diversity dyslexia early education educational ela el eld elementary ell els
english engagement enrichment enrollment equity esl esser evaluation executive existing extended external extracurricular
facilities family federal finance fine fiscal food foreign foundational full-time general gifted girls governing grade
grade-level grades graduation grant grants guidance head health hearing high history homework hr human humanities ib iep ieps
implementation improvement inclusion inclusive information innovation instruction instructional interim intermediate
internal intervention interventions it junior k kindergarten lead leadership language languages learner learners
learning level library licensed life literacy local maintenance management math mathematics maths media mental middle
mtss multilingual music nutrition office operational operations outreach outside parent paraprofessional part-time
pathways payroll pbis pe performance personnel physical pk planning policy positive practice prek pre-k preschool
primary procurement professional program programs project projects public pupil quality reading recruitment regional
regular relations reporting research resource resources response restorative rti safety school school-based
school-level school-wide schoolwide science sciences second secondary section security sel senior service services
site social special speech sped staff staffing standards state stem steam strategic strategies strategy student
students studies summer support supports sustainability system systems teacher teaching team tech technical
technology temporary testing theater theatre tier title transition training transportation upper vice vision visual
vocational welfare wellness well-being wellbeing workforce world writing year youth
`);

const DEGREES =
  /^(?:ph\.?d|ed\.?d|m\.?ed|ed\.?m|m\.?a|m\.?s|b\.?a|b\.?s|m\.?b\.?a|m\.?a\.?t|ed\.?s|psy\.?d|j\.?d|m\.?d|d\.?n\.?p|r\.?n|b\.?s\.?n|esq|cags|c\.?a\.?g\.?s|ccc-slp|ccc|nbct|lcsw|licsw|m\.?s\.?w|lmhc|ncsp|bcba(?:-d)?|c\.?p\.?a|pmp|m\.?p\.?a|m\.?l\.?s|mslp|d\.?ed)$/i;
const SUFFIXES = /^(?:jr|sr|ii|iii|iv)$/i;
const HONORIFICS = wordSet(
  "dr drs mr messrs mrs ms mses mx miss prof rev revd fr sr sra srta bro sister brother father pastor rabbi imam sgt capt lt hon judge sen mme mlle",
);
const PARTICLES = wordSet(
  "a abu al ap ben bin bint da das de del della der den di do dos du e el ibn la las le los mac st san santa ten ter van vander vom von y zu zur ze",
);

/** What a person has to do with the row, when it is said of a person or before a colon. */
const LEAD_WORDS = wordSet(
  "lead leads owner leader leading leads primary main accountable responsible charge point",
);
const PART_WORDS = wordSet(`
also assist assisting assists back-up backup co-lead co-leads co-owner co-owners consulted consult contact help
helper helpers helping helps informed input inform interim acting temporary temporarily participants participant
partner partners person persons people party project staff support supporting supports supported step the
of in and name names owner owners who by team members member resp task
`);

const HELP_WORDS = wordSet(`
assist assisting assists back-up backup help helper helpers helping helps support supporting supports
supported
`);

const QUANTIFIERS = wordSet(
  "all each every both most many several various some any other two three four five six",
);
const ARTICLES = wordSet("the a an our their his her my your");
const PREPOSITIONS = wordSet("for of in at from on to within across over by per under");

/** Words that no name has and that say nothing of a job: what holds them is a remark. */
const REMARKS = wordSet(`
above after again and are as ask assign assigned be before below but can current currently ditto do does during for had has have he here how if in is it known me monthly more must n/a need needed needs new no nobody none
not now of old on once one only or other ourselves over pending plus same see self she should so some starting still
tba tbc tbd that them then there these they this those through to until various was we weekly what whatever when where
whether which while who whoever whom whose why will with without yes yet you your done complete completed ongoing
existing january february march september october november december monday tuesday wednesday thursday friday week month
daily fall spring winter
`);

/** A word as it stands in these lists. */
export const plainWord = remembered((word) =>
  word
    .toLowerCase()
    .replace(/[\u2019\u2018]/g, "'")
    .replace(/\((?:e?s)\)$/, "")
    .replace(/^["“”*'#]+|["“”*!?.,']+$/g, "")
    .replace(/'s$/, ""),
);

const has = (set: ReadonlySet<string>) => (word: string) => set.has(plainWord(word));
const CAPITALS = inLetters(String.raw`^\p{Lu}{2,}s?$`);
const SEVERAL_CAPITALS = inLetters(String.raw`^\p{Lu}{2,}s$`);
const CAPITALS_AND_CAPITALS = inLetters(String.raw`^\p{Lu}{1,2}&\p{Lu}{1,2}$`);
const ONE_CAPITAL = inLetters(String.raw`^\p{Lu}\.?$`);
const BEGINS_CAPITAL = inLetters(String.raw`^\p{Lu}`);
const isCapitals = (word: string): boolean => CAPITALS.test(word.replace(/\./g, ""));

/** "Principal", "IT". */
export function beginsWithCapital(word: string): boolean {
  return BEGINS_CAPITAL.test(word);
}

/** "coach", "facilitator", "AP": one person's job. */
export function isRoleWord(word: string): boolean {
  if (/\(e?s\)$/.test(word)) return false;
  const plain = plainWord(word);
  return ROLES.has(plain) || (isCapitals(word) && ROLE_ACRONYMS.has(plain)) || ROLE_ENDINGS.test(plain);
}

/** "coaches", "secretaries", "principal(s)": several people of one job. */
export function isRolePlural(word: string): boolean {
  if (/\(e?s\)$/.test(word)) return isRoleWord(word.replace(/\(e?s\)$/, ""));
  if (SEVERAL_CAPITALS.test(word)) return ROLE_ACRONYMS.has(plainWord(word).slice(0, -1));
  const plain = plainWord(word);
  return (
    plain.endsWith("s") &&
    [plain.slice(0, -1), plain.replace(/es$/, ""), plain.replace(/ies$/, "y")].some(
      (one) => one !== plain && (ROLES.has(one) || ROLE_ENDINGS.test(one)),
    )
  );
}

/** "team", "staff", "PLC". */
export function isGroupWord(word: string): boolean {
  const plain = plainWord(word);
  return (
    GROUPS.has(plain) ||
    (isCapitals(word) && GROUP_ACRONYMS.has(plain)) ||
    (/^[B-DF-HJ-NP-TV-XZ]{3,5}$/.test(word) && !isDegree(word)) ||
    CAPITALS_AND_CAPITALS.test(word)
  );
}

/** A number of a class, a level or a room: "3", "3rd", "K-5", "II". */
export function isNumberWord(word: string): boolean {
  return /^(?:#?\d{1,3}(?:st|nd|rd|th)?|(?:pre-?k|pk|tk|k|\d{1,2})[-\u2013](?:k|\d{1,2})(?:th|st|nd|rd)?|I{1,3}|IV|VI{0,3})$/i.test(
    word,
  );
}

/** Subjects, departments, levels: what goes before a job or names a department by itself. */
export function isDomainWord(word: string): boolean {
  const plain = plainWord(word);
  return (
    DOMAIN.has(plain) ||
    isNumberWord(word) ||
    (isCapitals(word) && GROUP_ACRONYMS.has(plain)) ||
    (plain.includes("-") && plain.split("-").every((part) => DOMAIN.has(part) || isNumberWord(part)))
  );
}

export const isSurnameRole = has(SURNAME_ROLES);
export const isAffiliation = has(AFFILIATIONS);
export const isHonorific = has(HONORIFICS);
export const isLeadWord = has(LEAD_WORDS);
export const isPartWord = has(PART_WORDS);
export const isHelpWord = has(HELP_WORDS);
export const isQuantifier = has(QUANTIFIERS);
export const isPreposition = has(PREPOSITIONS);

/** "de", "van", "St."; "A." and "E" are initials. */
export function isParticle(word: string): boolean {
  return PARTICLES.has(plainWord(word)) && !ONE_CAPITAL.test(word);
}

/** A word of a remark, not of a job; "IT" is a department. */
export function isRemarkWord(word: string): boolean {
  return word !== "IT" && REMARKS.has(plainWord(word));
}

/** "the", "our"; "A." is an initial. */
export function isArticle(word: string): boolean {
  return ARTICLES.has(plainWord(word)) && !word.endsWith(".");
}

/** "Ph.D.", "M.Ed": what stands behind a name and is no job. */
export function isDegree(word: string): boolean {
  return DEGREES.test(word.replace(/\.$/, ""));
}

/** "Jr.", "III". */
export function isSuffix(word: string): boolean {
  return SUFFIXES.test(word.replace(/\.$/, ""));
}
