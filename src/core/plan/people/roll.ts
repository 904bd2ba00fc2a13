import type { Person } from "../value";
import { type Part, partOf } from "./classify";
import {
  beginsWithCapital,
  isAffiliation,
  isGroupWord,
  isHelpWord,
  isRemarkWord,
  isRolePlural,
  isRoleWord,
} from "./lexicon";
import { type Node, readPieces } from "./pieces";
import { type Pairing, pairing } from "./pairing";
import type { Piece, Word } from "./scan";
import { type Span, spanOf, wordsOf } from "./span";

/** Somebody named in the brackets behind somebody else. */
interface Other {
  readonly node: Node;
  readonly reading: Extract<Node["reading"], { kind: "name" }>;
  readonly part: Part | undefined;
}

interface Draft {
  name: Span;
  title?: Span;
  readonly is?: "role" | "group";
  part?: Part | undefined;
  /** The job ends in "for ..." or "of ...": what follows may belong to it. */
  open: boolean;
  /** Joined to the one before by "and". */
  readonly joined: boolean;
}

/** A person with the part that the text gives to it. */
export interface Named {
  readonly person: Person;
  readonly part: Part | undefined;
}

/** What an entry of a text was read as. */
export interface Entry {
  readonly people: readonly Named[];
  readonly vacant: boolean;
}

/** Jobs that a school has one of: "Literacy Coach and Principal" are two. */
const ONE_OF_ITS_KIND = /^(?:the )?(?:principal|superintendent|ap|vp)$/i;
/** Puts together who is meant, from left to right. */
class Roll {
  readonly drafts: Draft[] = [];
  vacant = false;
  /** A job or group before a colon or dash: those behind it hold it. */
  private label: Span | undefined;
  private unheld: Span | undefined;
  private part: Part | undefined;

  constructor(private readonly nodes: readonly Node[]) {}

  read(): void {
    const lines = pairing(this.nodes);
    this.nodes.forEach((node, index) => this.take(node, this.nodes[index - 1], this.nodes[index + 1], lines));
    this.dropLabel();
  }

  private take(node: Node, before: Node | undefined, after: Node | undefined, lines: Pairing): void {
    if (this.isPart(node, after)) return;
    const { reading } = node;
    switch (reading.kind) {
      case "name":
        if (!reading.sure && reading.title === undefined && this.continues(node)) this.extend(node);
        else this.person(node, reading);
        break;
      case "degree":
        this.degree(node);
        break;
      case "role":
      case "group":
      case "domain":
        this.job(node, before, after, lines);
        break;
      case "vacant":
        this.vacancy(reading.words, node.inner);
        break;
      case "remark":
        this.remark(node, after);
    }
  }

  private get last(): Draft | undefined {
    return this.drafts.at(-1);
  }

  /** The last one, where it is a person who has no title yet. */
  private get untitled(): Draft | undefined {
    const { last } = this;
    return last?.is === undefined && last?.title === undefined ? last : undefined;
  }

  /** A job that was to have holders stands for itself where none came. */
  private dropLabel(): void {
    if (this.label !== undefined && this.label === this.unheld)
      this.drafts.push({ name: this.label, is: "role", open: false, joined: false });
    this.label = undefined;
    this.unheld = undefined;
  }

  private add(draft: Omit<Draft, "joined" | "open">, node: Node, open = false): void {
    this.drafts.push({ ...draft, open, joined: node.separator === "and" });
  }

  /** "Lead: ...", "..., support": says what somebody has to do with the row, and is nobody itself. */
  private isPart(node: Node, after: Node | undefined): boolean {
    const part = partOf(node.words);
    if (part === undefined) return false;
    if (after?.separator === ":" || (after?.separator === "-" && after.reading.kind === "name")) {
      this.dropLabel();
      this.part = part;
      return true;
    }
    const { last } = this;
    const behind = last !== undefined && last.is === undefined && /^[,-]$|^$/.test(node.separator);
    if (behind) last.part = part;
    return behind;
  }

  private person(node: Node, reading: Extract<Node["reading"], { kind: "name" }>): void {
    const title = reading.title === undefined ? this.label : spanOf(reading.title);
    this.unheld = undefined;
    this.add(
      {
        name: spanOf(reading.words),
        ...(title === undefined ? {} : { title }),
        part: this.partIn(node),
      },
      node,
    );
    this.behind(node.inner);
  }

  /** "with support from ...", "K. Boyd assists", or what the label before it says. */
  private partIn(node: Node): Part | undefined {
    if (node.separator === "helped") return "helps";
    if (node.separator === "led") return "leads";
    const { end } = spanOf(node.reading.words);
    return node.words.some((word) => word.start > end && isHelpWord(word.text)) ? "helps" : this.part;
  }

  /** Others in the brackets of somebody, with what they are there for: "(with K. Boyd)", "(backup: K. Boyd)". */
  private namesWithin(nodes: readonly Node[]): readonly Other[] {
    return nodes.flatMap((node, index): readonly Other[] => {
      const { reading, separator } = node;
      if (reading.kind !== "name") return [];
      const beside = [
        separator === ":" ? nodes[index - 1] : undefined,
        nodes[index + 1]?.separator === "," ? nodes[index + 1] : undefined,
      ];
      const helps =
        separator === "with" ||
        beside.some((other) => other !== undefined && partOf(other.words) === "helps");
      return [{ node, reading, part: helps ? "helps" : this.partIn(node) }];
    });
  }

  private alsoNamed(others: readonly Other[]): void {
    for (const { node, reading, part } of others) this.add({ name: spanOf(reading.words), part }, node);
  }

  /** What stands in brackets behind a person: a title, a part, somebody else. */
  private behind(inner: readonly Node[]): void {
    const { last } = this;
    if (last === undefined || inner.length === 0) return;
    const jobs = inner.filter(
      ({ reading, words }) => "open" in reading && !words.every(({ text }) => /^\d+$/.test(text)),
    );
    const [part] = inner.map(({ words }) => partOf(words));
    if (part !== undefined) {
      last.part = part;
      return;
    }
    if (
      last.title === undefined &&
      jobs.length > 0 &&
      !inner.some(({ reading }) => reading.kind === "vacant")
    ) {
      const title = { start: spanOf(jobs[0]?.words ?? []).start, end: spanOf(jobs.at(-1)?.words ?? []).end };
      const several = jobs.length === 1 && isPlural(jobs[0]);
      this.entitle(title, several);
    }
    this.alsoNamed(this.namesWithin(inner).filter(({ reading }) => reading.words.length > 1));
  }

  /** Gives a title to the last person, or to all who were joined by "and" where it is one of several. */
  private entitle(title: Span, several: boolean): void {
    for (let index = this.drafts.length - 1; index >= 0; index -= 1) {
      const draft = this.drafts[index];
      if (draft === undefined || draft.is !== undefined || draft.title !== undefined) break;
      draft.title = title;
      if (!several || !draft.joined) break;
    }
  }

  private degree(node: Node): void {
    const { last } = this;
    if (last === undefined && node.words.some(({ text }) => isRoleWord(text)))
      this.drafts.push({ name: spanOf(node.words), is: "role", open: false, joined: false });
    if (last?.is === undefined && last !== undefined && last.title === undefined && node.separator !== "\n")
      last.name = { start: last.name.start, end: spanOf(node.words).end };
  }

  private vacancy(words: readonly Word[], inner: readonly Node[]): void {
    this.vacant = true;
    for (const { reading } of inner) {
      if (reading.kind === "name")
        this.drafts.push({ name: spanOf(reading.words), open: false, joined: false });
      if (reading.kind === "role")
        this.drafts.push({ name: spanOf(reading.words), is: "role", open: false, joined: false });
    }
    const role = words.length > 0 ? spanOf(words) : this.label;
    if (role === undefined) return;
    if (role === this.label) this.unheld = role;
    else this.drafts.push({ name: role, is: "role", open: false, joined: false });
    this.dropLabel();
  }

  private remark(node: Node, after: Node | undefined): void {
    if (after?.separator === ":") {
      this.dropLabel();
      this.part = undefined;
    } else if (this.continues(node) && node.separator !== ",") {
      this.extend(node);
    } else if (node.separator === "," && this.untitled !== undefined && isTitleLike(node)) {
      this.entitle(spanOf(node.words), false);
    }
    if (node.inner.some(({ reading }) => reading.kind === "vacant")) {
      // "New coach (to be hired)".
      const job = node.words.filter(({ text }) => !isRemarkWord(text));
      this.vacancy(isRoleWord(job.at(-1)?.text ?? "") ? job : [], node.inner);
      return;
    }
    for (const { reading, words } of node.inner) {
      if (reading.kind === "name" && reading.sure) this.add({ name: spanOf(words) }, node);
    }
  }

  private job(node: Node, before: Node | undefined, after: Node | undefined, lines: Pairing): void {
    const { reading } = node;
    if (!("open" in reading)) return;
    const span = spanOf(reading.words);
    const untitled = this.untitled !== undefined;
    const isLabel =
      (after?.separator === ":" && after.reading.kind !== "role") ||
      (after?.separator === "-" && !untitled && /^(?:name|vacant)$/.test(after.reading.kind)) ||
      (after?.separator === "\n" && lines === "job-first") ||
      (after?.separator === "," &&
        !untitled &&
        this.nodes.length === 2 &&
        after.reading.kind === "name" &&
        reading.kind === "role");
    const named = this.namesWithin(node.inner);
    // "..., Mathematics Lead (K. Boyd assists)": the one who helps is not the one who holds the job.
    const holders = named.filter(({ part }) => part !== "helps");
    if (isLabel && holders.length === 0) {
      this.dropLabel();
      this.label = span;
      this.unheld = span;
      this.part = undefined;
    } else if (holders.length > 0) {
      const { label } = this;
      this.label = span;
      for (const holder of holders) this.person(holder.node, holder.reading);
      this.label = label;
    } else if (this.continues(node)) {
      this.extend(node);
    } else if (
      this.nodes.length === 2 &&
      node.separator === "," &&
      reading.kind === "domain" &&
      before?.reading.kind === "role"
    ) {
      // "Coordinator, Title I".
      this.extend(node);
    } else if (this.isTitle(node, before, lines)) {
      this.entitle(span, isPlural(node));
      if (this.last !== undefined) this.last.open = reading.open;
      this.alsoNamed(named);
    } else if (!isDesignee(node)) {
      this.drafts.push({
        name: span,
        is: reading.kind === "role" ? "role" : "group",
        open: reading.open,
        joined: false,
        part: this.partIn(node),
      });
      if (node.inner.some((inner) => inner.reading.kind === "vacant")) this.vacant = true;
      this.alsoNamed(named);
    }
  }

  /** True where a job, department or place says what the person before it does. */
  private isTitle(node: Node, before: Node | undefined, lines: Pairing): boolean {
    const { untitled } = this;
    if (untitled === undefined) return false;
    const { separator, reading, words } = node;
    if (separator === "\n" && lines !== "name-first") return false;
    if (!/^[,:\n-]$|^$/.test(separator) || before?.reading.kind === "remark") return false;
    if (reading.kind !== "group") return true;
    return isAffiliation(words.at(-1)?.text ?? "") || (isPlural(node) && untitled.joined);
  }

  /** True where a piece goes on with the job before it: "... for Curriculum, Instruction & Assessment". */
  private continues(node: Node): boolean {
    const { last } = this;
    if (last === undefined || (last.is === undefined && last.title === undefined)) return false;
    const { separator, reading, words } = node;
    const linked = separator === "and" || separator === "/";
    const titled = last.title !== undefined && last.title.start > last.name.start;
    if (!linked && separator !== ",") return false;
    switch (reading.kind) {
      case "domain":
        return last.open || titled;
      case "role":
        return titled && linked && !ONE_OF_ITS_KIND.test(words.map(({ text }) => text).join(" "));
      case "group":
        return last.open && linked && words.length === 1 && isCapitalGroup(words[0]);
      case "name":
        return last.open && (words.length === 1 || linked);
      case "remark":
        return last.open && linked;
      default:
        return false;
    }
  }

  private extend(node: Node): void {
    const { last } = this;
    if (last === undefined) return;
    const { end } = spanOf(node.words);
    if (last.title === undefined) last.name = { start: last.name.start, end };
    else last.title = { start: last.title.start, end };
    if ("open" in node.reading && node.reading.open) last.open = true;
  }
}

function isCapitalGroup(word: Word | undefined): boolean {
  return word !== undefined && beginsWithCapital(word.text) && isGroupWord(word.text);
}

function isPlural(node: Node | undefined): boolean {
  return node?.words.some(({ text }) => isRolePlural(text)) ?? false;
}

/** "Principal or designee": whoever it is stands in for the one before. */
function isDesignee(node: Node): boolean {
  return (
    /^(?:or|and|\/)$/.test(node.separator) && /^(?:designee|delegate)s?$/i.test(node.words.at(-1)?.text ?? "")
  );
}

function isTitleLike(node: Node): boolean {
  return beginsWithCapital(node.words[0]?.text ?? "");
}

/**
 * Reads one entry.
 *
 * @param text the text that the pieces' places are counted in
 */
export function readEntry(text: string, pieces: readonly Piece[]): Entry {
  const roll = new Roll(readPieces(pieces));
  roll.read();
  const people = roll.drafts.map(({ name, title, is, part }): Named => {
    const person = {
      name: wordsOf(text, name),
      ...(title === undefined ? {} : { title: wordsOf(text, title) }),
      ...(is === undefined ? {} : { is }),
    };
    return { person, part };
  });
  return { people, vacant: roll.vacant };
}
