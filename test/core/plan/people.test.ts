import { type Person, readPeople } from "../../../src/core/plan";

const person = (name: string, title?: string): Person => (title === undefined ? { name } : { name, title });
const leader = (name: string): Person => ({ name, lead: true });
const role = (name: string): Person => ({ name, is: "role" });
const group = (name: string): Person => ({ name, is: "group" });

/** A text and who is meant. */
type Case = readonly [text: string, ...people: Person[]];

function reads(cases: readonly Case[]): void {
  it.each(cases.map(([text, ...people]) => [text, people] as const))("reads %j", (text, people) => {
    expect(readPeople(text)).toEqual({ kind: "people", people });
  });
}

describe("a person", () => {
  const names = [
    "M. Edwards",
    "J Rivera",
    "J.Rivera",
    "J. R. Rivera",
    "A. B.",
    "J.R.",
    "KL",
    "Rivera",
    "Jordan K.",
    "Maria Lopez-García",
    "María-José O’Neill",
    "O’Neill",
    "D'Angelo Russell",
    "N. Al-Sayed",
    "Ludwig van der Berg",
    "Ana de la Cruz",
    "Xiomara Quispe",
    "Tuan Do",
    "May Chen",
    "王小明",
    "Mr. Lee",
    "Dr Smith",
    "Sr. Mary Joseph",
    "Rev. Martin Luther King",
    "Coach Rivera",
    "Principal Lee",
    "Mary St. John",
    "Robert Smith Jr.",
    "Robert Smith III",
    'William "Bill" Price',
    "Maria (Mia) Gomez",
    "K. L. Nguyen, M.Ed., NBCT",
    "MARIA GOMEZ",
    "LEE",
    "maria gomez",
    "j. rivera",
    "ms. ortiz",
    "rivera",
    "Smith, John",
    "Smith, John A.",
    "Smith, J.",
    "Smith, Dr. John",
    "de la Cruz, Ana",
    "Garcia Lopez, Maria",
    "St. John, Mary",
  ];
  reads(names.map((name) => [name, person(name)]));

  it.each([
    "Grace Field",
    "Mark Banks",
    "Art Price",
    "Dean Price",
    "Carol Dean",
    "Michael Head",
    "April May",
  ])("%j is called by words", (name) => {
    expect(readPeople(name)).toEqual({ kind: "people", people: [person(name)] });
  });

  it.each([
    "J. Rivera?",
    "[J. Rivera]",
    "(J. Rivera)",
    "• J. Rivera",
    "1. J. Rivera",
    "J. Rivera jrivera@school.example",
    "J. Rivera <jrivera@school.example>",
    "J. Rivera, 617-555-1234",
    "J. Rivera (617) 555-1234",
    "J. Rivera ext. 204",
    "J. Rivera (until June)",
    "J. Rivera (interim)",
    "J. Rivera until the vacancy is filled",
    "J. Rivera (vacant position: Literacy Coach)",
    "J. Rivera will train all coaches",
    "Vacant (J. Rivera interim)",
    "Pending J. Rivera",
    "Lead: J. Rivera",
    "Person responsible: J. Rivera",
    "J. Rivera (lead)",
  ])("is who is named in %j", (text) => {
    expect(readPeople(text)).toEqual({ kind: "people", people: [person("J. Rivera")] });
  });
});

describe("a person with a job title", () => {
  it.each([
    "J. Rivera, Literacy Coach",
    "J. Rivera (Literacy Coach)",
    "J. Rivera [Literacy Coach]",
    "J. Rivera, (Literacy Coach)",
    "Literacy Coach (J. Rivera)",
    "J. Rivera - Literacy Coach",
    "J. Rivera – Literacy Coach",
    "J. Rivera: Literacy Coach",
    "Literacy Coach: J. Rivera",
    "Literacy Coach – J. Rivera",
    "Literacy Coach, J. Rivera",
    "J. Rivera Literacy Coach",
    "Literacy Coach J. Rivera",
    "J. Rivera\nLiteracy Coach",
    "Literacy Coach\nJ. Rivera",
    "J. Rivera,\nLiteracy Coach",
    "[J. Rivera, Literacy Coach]",
    "J. Rivera, Literacy Coach, x204",
  ])("is one in %j", (text) => {
    expect(readPeople(text)).toEqual({ kind: "people", people: [person("J. Rivera", "Literacy Coach")] });
  });

  const LONG = "Assistant Superintendent for Curriculum, Instruction & Assessment and Title I Programs";
  const DIRECTOR = "Executive Director of Curriculum, Instruction, Assessment, and Accountability";
  reads([
    [`Dr. A. B. Chen, Ph.D., ${LONG}`, person("Dr. A. B. Chen, Ph.D.", LONG)],
    [`${LONG}: A. B. Chen`, person("A. B. Chen", LONG)],
    ["Dr. A. B., Asst. Superintendent for X & Y", person("Dr. A. B.", "Asst. Superintendent for X & Y")],
    ["Ana de la Cruz, Ed.D., Principal", person("Ana de la Cruz, Ed.D.", "Principal")],
    ["Robert Smith, Jr., Principal", person("Robert Smith, Jr.", "Principal")],
    ["Smith, John, Principal", person("Smith, John", "Principal")],
    ["Rivera, J. (Literacy Coach)", person("Rivera, J.", "Literacy Coach")],
    ["J. RIVERA, LITERACY COACH", person("J. RIVERA", "LITERACY COACH")],
    ["jane doe, principal", person("jane doe", "principal")],
    [`${DIRECTOR} (Dr. J. Rivera)`, person("Dr. J. Rivera", DIRECTOR)],
    [`Dr. J. Rivera, ${DIRECTOR}, and Ms. B. Cho`, person("Dr. J. Rivera", DIRECTOR), person("Ms. B. Cho")],
    [
      "J. Rivera, Literacy Coach and Data Coordinator",
      person("J. Rivera", "Literacy Coach and Data Coordinator"),
    ],
    ["J. Rivera, Curriculum & Instruction", person("J. Rivera", "Curriculum & Instruction")],
    ["J. Rivera, Special Education Department", person("J. Rivera", "Special Education Department")],
    ["Sam Baker, IT", person("Sam Baker", "IT")],
    ["IT Department (Sam Baker)", person("Sam Baker", "IT Department")],
    ["Kim Lee (Assistant Principal, Grade 6)", person("Kim Lee", "Assistant Principal, Grade 6")],
    ["Ana Maria Gomez Literacy Coach", person("Ana Maria Gomez", "Literacy Coach")],
    ["Principal J. Rivera", person("J. Rivera", "Principal")],
    ["M. Diaz, CAO", person("M. Diaz", "CAO")],
    [
      "Dr. A. B. Chen, Assistant Superintendent\nfor Curriculum and Instruction",
      person("Dr. A. B. Chen", "Assistant Superintendent for Curriculum and Instruction"),
    ],
  ]);
});

describe("several", () => {
  const two = [person("A. Lee"), person("B. Cho")] as const;
  reads([
    ["A. Lee, B. Cho", ...two],
    ["A. Lee/B. Cho", ...two],
    ["A. Lee / B. Cho", ...two],
    ["A. Lee and B. Cho", ...two],
    ["A. Lee & B. Cho", ...two],
    ["A. Lee + B. Cho", ...two],
    ["A. Lee; B. Cho", ...two],
    ["A. Lee\nB. Cho", ...two],
    ["- A. Lee\n- B. Cho", ...two],
    ["1. A. Lee\n2. B. Cho", ...two],
    ["A. Lee along with B. Cho", ...two],
    ["Co-leads: A. Lee and B. Cho", ...two],
    ["A. Lee, B. Cho, et al.", ...two],
    ["Lee & Cho", person("Lee"), person("Cho")],
    ["lee/cho", person("lee"), person("cho")],
    ["Ms. Chen / Mr. Diaz", person("Ms. Chen"), person("Mr. Diaz")],
    ["Rivera, Ortiz", person("Rivera"), person("Ortiz")],
    ["Maria, John", person("Maria"), person("John")],
    ["Scott, Kelly, Ryan", person("Scott"), person("Kelly"), person("Ryan")],
    ["Lee, A. & Cho, B.", person("Lee, A."), person("Cho, B.")],
    ["Smith, John; Diaz, Ana", person("Smith, John"), person("Diaz, Ana")],
    ["Smith, John, Diaz, Ana", person("Smith, John"), person("Diaz, Ana")],
    ["J. Rivera; M. Edwards, Principal", person("J. Rivera"), person("M. Edwards", "Principal")],
    ["J. Rivera - ELA, B. Cho - Math", person("J. Rivera", "ELA"), person("B. Cho", "Math")],
    ["ELA: J. Rivera; Math: B. Cho", person("J. Rivera", "ELA"), person("B. Cho", "Math")],
    ["Chen (ELA), Diaz (Math)", person("Chen", "ELA"), person("Diaz", "Math")],
    [
      "J. Rivera and B. Cho, Literacy Coaches",
      person("J. Rivera", "Literacy Coaches"),
      person("B. Cho", "Literacy Coaches"),
    ],
    ["Principals (A. Lee, B. Cho)", person("A. Lee", "Principals"), person("B. Cho", "Principals")],
    [
      "J. Rivera, Literacy Coach and B. Cho, Principal",
      person("J. Rivera", "Literacy Coach"),
      person("B. Cho", "Principal"),
    ],
    [
      "J. Rivera\nLiteracy Coach\nB. Cho\nPrincipal",
      person("J. Rivera", "Literacy Coach"),
      person("B. Cho", "Principal"),
    ],
    ["Lead: J. Rivera; support: B. Cho", leader("J. Rivera"), person("B. Cho")],
    ["J. Rivera (lead), B. Cho (support)", leader("J. Rivera"), person("B. Cho")],
    ["J. Rivera with support from B. Cho", leader("J. Rivera"), person("B. Cho")],
    ["J. Rivera, assisted by coaches", leader("J. Rivera"), group("coaches")],
    ["J. Rivera; B. Cho helps", leader("J. Rivera"), person("B. Cho")],
    [
      "Kim Lee, Mathematics Lead (B. Cho assists)",
      { name: "Kim Lee", title: "Mathematics Lead", lead: true },
      person("B. Cho"),
    ],
    [
      "Kim Lee, Mathematics Lead (with B. Cho)",
      { name: "Kim Lee", title: "Mathematics Lead", lead: true },
      person("B. Cho"),
    ],
    [
      "Kim Lee, Mathematics Lead (backup: B. Cho)",
      { name: "Kim Lee", title: "Mathematics Lead", lead: true },
      person("B. Cho"),
    ],
    [
      "Mathematics Lead (Kim Lee), B. Cho supports",
      { name: "Kim Lee", title: "Mathematics Lead", lead: true },
      person("B. Cho"),
    ],
    ["A. Lee and B. Cho, supported by coaches", ...two, group("coaches")],
    ["Principal, assisted by J. Rivera", { name: "Principal", is: "role", lead: true }, person("J. Rivera")],
    ["ELA team led by J. Rivera", group("ELA team"), leader("J. Rivera")],
  ]);
});

describe("a job without a name", () => {
  const roles = [
    "Principal",
    "PRINCIPAL",
    "AP",
    "Literacy Coach",
    "Assistant Principal for Curriculum & Instruction",
    "Director of Teaching and Learning",
    "Director of Student Services",
    "Curriculum, Instruction & Assessment Director",
    "Coordinator, Title I",
    "Asst. Supt. for Teaching & Learning",
    "Principal of Hull High School",
    "Head of School",
    "President of the PTO",
    "Art teacher",
    "Outside vendor",
    "Lead teacher",
  ];
  reads([
    ...roles.map((name) => [name, role(name)] as const),
    ["the principal", role("principal")],
    ["Principal or designee", role("Principal")],
    ["Principal and Literacy Coach", role("Principal"), role("Literacy Coach")],
    ["The principal will decide who does it", role("principal")],
    ["J. Rivera; second coach TBD", person("J. Rivera"), role("second coach")],
    ["J. Rivera, Literacy Coach and the Principal", person("J. Rivera", "Literacy Coach"), role("Principal")],
    ["Math Coach: TBD", role("Math Coach")],
  ]);
});

describe("a group", () => {
  const groups = [
    "Building administrators",
    "Wellness/Homework subcommittee",
    "Belonging/Dignity committee",
    "Curriculum & Instruction",
    "Human Resources",
    "Student Services",
    "Art Department",
    "Hull High School",
    "Boys & Girls Club",
    "SLT",
    "XYZ",
    "C&I",
    "PLC leads",
    "Principal(s)",
    "APs",
    "All staff",
    "each principal",
    "two coaches",
    "K–5 teachers",
    "Grade 3 and 4 teachers",
    "ELA, Math, and Science teachers",
    "Teachers in grades 3-5",
    "J. Rivera's team",
    "everyone",
  ];
  reads([
    ...groups.map((name) => [name, group(name)] as const),
    [
      "Principals, teachers, Curriculum & Instruction",
      group("Principals"),
      group("teachers"),
      group("Curriculum & Instruction"),
    ],
    ["Ms. Ortiz and the ELA team", person("Ms. Ortiz"), group("ELA team")],
    ["J. Rivera w/ coaches", person("J. Rivera"), group("coaches")],
    ["J. Rivera w/coaches", person("J. Rivera"), group("coaches")],
    ["J. Rivera, Principal, ELA team", person("J. Rivera", "Principal"), group("ELA team")],
    ["Department chairs and coaches", group("Department chairs"), group("coaches")],
    ["Instructional Leadership Team (ILT)", group("Instructional Leadership Team")],
    ["Superintendent & Principals", role("Superintendent"), group("Principals")],
  ]);
});

describe("a post that nobody holds", () => {
  it.each<[string, ...Person[]]>([
    ["vacant"],
    ["Position open"],
    ["To be hired"],
    ["Nobody"],
    ["Unassigned"],
    ["Vacant (Math Coach)", role("Math Coach")],
    ["Math Coach (vacant)", role("Math Coach")],
    ["Math Coach - vacant", role("Math Coach")],
    ["Math Coach: vacant", role("Math Coach")],
    ["Vacant Math Coach", role("Math Coach")],
    ["Math Coach, to be hired", role("Math Coach")],
    ["New coach (to be hired)", role("coach")],
  ])("is read in %j", (text, ...people) => {
    expect(readPeople(text)).toEqual({ kind: "people", people, vacant: true });
  });
});

describe("nobody", () => {
  it.each([
    "",
    "TBD",
    "TBD (Math Coach)",
    "N/A",
    "[Name]",
    "[Owner Name]",
    "[First Last]",
    "[Jane Doe]",
    "who?",
    "?",
    "see above",
    "same as above",
    "ditto",
    "Existing",
    "617-555-1234",
    "jrivera@school.example",
    "; , / &",
    "((([[[",
  ])("is named in %j", (text) => {
    expect(readPeople(text)).toBeUndefined();
  });
});
