import type { Stage } from "../core/checks";
import type { DocumentErrorCode } from "../core/model";
import type { PlanStatus } from "../core/plan";

/** All that the command line says, but for what the core says of a plan. */

/** Why a document could not be read, and what to do about it. */
const documentErrors: Readonly<Record<DocumentErrorCode, string>> = {
  "not-found": "There is no such file. Check the name and the folder.",
  "not-a-docx":
    "This is not a Word document (.docx), or only a part of one. Open it in Word and save it as a Word Document.",
  "legacy-or-encrypted":
    "This is an old Word file (.doc) or one that is protected by a password. Open it in Word and save it as a Word Document without a password.",
  damaged: "The document is damaged. Open it in Word, let Word repair it, and save it again.",
  "too-large": "The document is larger than an action plan can be. Split it, or take pictures out.",
  "too-deep":
    "The document's parts are nested deeper than Word itself writes them. Open it in Word and save it again.",
  doctype:
    "The document holds a declaration that Word never writes and that can be harmful. Open it in Word and save it again.",
  "not-word": "This is an Office file, but not a Word document.",
  "no-office": "This needs Word, which is not here.",
  "access-denied": "You may not read this file. Ask for access, or copy it to a folder of your own.",
  "timed-out":
    "Reading took too long and was stopped. Try this document alone, on a machine that is less busy.",
  cancelled: "Reading was stopped.",
  "host-error": "Reading failed. Try again.",
};

export const plural = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** "a", "a and b", "a, b and c". */
const listed = (parts: readonly string[]): string =>
  [parts.slice(0, -1).join(", "), ...parts.slice(-1)].filter((part) => part !== "").join(" and ");

/** A reason as a sentence's end. */
const closed = (reason: string): string => (/[.?!]$/.test(reason) ? reason : `${reason}.`);

const stages: Readonly<Record<Stage, string>> = {
  drafting: "drafting",
  early: "early review",
  final: "final",
};

const statuses: Readonly<Record<PlanStatus, string>> = {
  notStarted: "not started",
  onTrack: "on track",
  behind: "behind",
  atRisk: "at risk",
  met: "met",
  notMet: "not met",
  discontinued: "discontinued",
  unknown: "unclear",
};

/** A text among words: in one line, the end of a long one left out. */
const quoted = (text: string): string => {
  const line = text.replace(/\s+/g, " ").trim();
  return `"${line.length > 60 ? `${line.slice(0, 59).trimEnd()}…` : line}"`;
};

export const words = {
  crash: (detail: string) =>
    `Something went wrong that we did not foresee. No document was changed. Please report this:\n${detail}`,
  description: "Reads, checks, annotates and fills the action plans in Word documents.",
  help: {
    export: "Give out the plans of documents as structured data.",
    check: "Check plans and list what is missing or unclear.",
    report: "Make one page (HTML) about all plans, for reading, projecting and printing.",
    setAside: "Set a finding aside, with the reason why it may stay, or take that back.",
    annotate: "Write what the check finds into a document as Word comments, or take them out again.",
    fill: "Fill cells of documents from an export: each with its own values where it is of several, else with the same.",
    convert: "Bring the plans of a document into a clean copy of their template, or of another one.",
    convertFormat:
      "how what found no place is listed: text; json, or ndjson (one line for each document), on standard output",
    diff: "Compare the plans of two documents, or of two drafts of one.",
    diffOld: "Word document as it was; - is standard input",
    diffNew: "Word document as it is; - is standard input",
    keep: "Keep a mapping, your own templates, settings or the stage in a document, for everybody who opens it.",
    new: "Make a blank document of a template.",
    templates: "List the templates that are known, or show how one is written.",
    templatesShow: "give out this template as it is written (JSON), to start your own from",
    templatesSchema: "give out the JSON Schema of a template instead",
    paths: 'Word documents, folders of them, or patterns such as "plans/*.docx"; - is standard input',
    file: "one Word document; - is standard input",
    template: "id of a template (see: templates)",
    exportFormat:
      "json; ndjson: one line for each document; csv: one line for each row of a plan, for a spreadsheet; ics: deadlines for a calendar; md: Markdown, for reading",
    failFast: "stop at the first document that cannot be read",
    jobs: "how many processor cores read documents at a time (default: all where that is quicker; 1: this process alone)",
    exportMark: "with csv: begin with a byte-order mark, by which Excel knows the letters",
    exportColumns:
      'with csv: "short" for what a person reads (plan, step, owner, due, status), or names of columns with commas between',
    exportAsOf: "with ics: the day on which its entries say they were written (default: today)",
    exportSchema: "give out the JSON Schema of an exported document instead",
    listFormat: "text for reading, json for programs",
    listsFormat: "text for reading; json, or ndjson (one line for each document), for programs",
    output: "where to write; - is standard output",
    outputs:
      "where to write: a file, or for several documents a folder (such as done/); - is standard output",
    outputOptional: "where to write, instead of standard output",
    asOf: "judge dates as of this day (default: today)",
    stage: "check as drafting, early (review) or final; document: as the document says (default: final)",
    keepStage: "how far the plan has come: drafting, early (review) or final",
    setAsideCheck: "id of the check, as check shows it in brackets",
    setAsideAt: "where: in the words of check, or TABLE,ROW,COLUMN as in its JSON, counted from 0",
    setAsideKey: "the finding's key, from check --format json, in place of --check and --at",
    setAsideReason: "why it may stay as it is",
    setAsideAuthor: "who says so",
    setAsideUndo: "take it back: the finding counts again",
    author: "author of the comments",
    initials: "initials of the author",
    tips: "write tips as comments too, not errors and warnings alone",
    clear: "take our comments out instead",
    all: "with --clear: take out everything else of ours as well",
    from: "an export (JSON), or its plans; - is standard input",
    overwrite: "replace what stands in cells that are filled otherwise",
    preview: "list what would be filled in, and write nothing (without -o)",
    autoOpen: "let Word open the pane together with the document",
    templates_: "folder of your own templates (*.json)",
    mapping: "which table and column is what, told by hand (*.json)",
    settings: "what to check otherwise than the template says (*.json)",
    clearKept: "take them out instead",
    version: "say which version this is",
    helpOption: "explain how a command is used",
    exit: "\nEnds with 0: done; 1: check found errors, or something was not written; 2: used wrongly; 3: a file could not be read or written.",
  },
  usage: {
    previewOrOutput:
      "Say where to write with -o, or look first with --preview; it writes nothing, so one of the two.",
    replacesWord: (file: string) =>
      `${file} is a Word document, and what is written would not be one. Choose another name for -o.`,
    replacesFile: (file: string) =>
      `${file} is there already, and a blank document would replace it. Choose another name for -o, or move it away first.`,
    hint: "Add --help to see how it is used.",
    day: (option: string, text: string) => `${option} takes a day such as 2024-10-15, not "${text}".`,
    unknownFormat: (format: string, known: readonly string[]) =>
      `--format ${format} is not known. Choose one of: ${known.join(", ")}.`,
    unknownStage: (asked: string, known: readonly string[]) =>
      `--stage ${asked} is not known. Choose one of: ${known.join(", ")}.`,
    whichFinding: "Say which finding: --check and --at, or --key.",
    unknownCheck: (asked: string, known: readonly string[]) =>
      `There is no check "${asked}". The checks are: ${known.join(", ")}.`,
    reasonTooLong: (most: number) => `--reason takes at most ${most} characters. Say it in fewer words.`,
    reasonMissing: "Say why the finding may stay: --reason.",
    keepWhat:
      "Say what to keep (--mapping, --templates, --settings, --stage), or take out what is kept (--clear).",
    nothingToExport: "Name a Word document or a folder to export; --schema tells what the data look like.",
    tooManyForPage: (documents: number, most: number) =>
      `There are ${documents} documents. One page takes at most ${most}: make one for each district, or use check --format ndjson.`,
    unknownColumn: (asked: string, known: readonly string[]) =>
      `There is no column "${asked}". The columns are: ${known.join(", ")}; or short for a few of them.`,
    allNeedsClear: "--all goes with --clear: it says what else is to be taken out.",
    onlyWith: (option: string, format: string) => `${option} goes with --format ${format} alone.`,
    replacesDocument: (file: string) => `-o would replace ${file} itself, which is read. Give another name.`,
    oneStandardOutput: "Standard output (-) takes the document or the list. Name a file for the document.",
    oneStandardInput: "Standard input (-) can be read only once.",
    oneDocument: (asked: string, found: number) =>
      `${asked} stands for ${found} documents, and this takes one. Name the one that is meant.`,
    keptInOne: "What is kept belongs to one document. Name the one that is meant.",
    needsFolder: (documents: number) =>
      `There are ${documents} documents. -o takes a folder for them, such as -o done/ (with / at its end).`,
    noName: "What comes from standard input (-) has no name in a folder. Name a file with -o.",
    sameName: (file: string, other: string, target: string) =>
      `${other} and ${file} would both be written to ${target}. Give the folder that both are in, or run it twice.`,
    replacesOther: (file: string, other: string) =>
      `${file} would be written over ${other}, which is still to be read. Give another folder.`,
    jobs: (asked: string) => `--jobs takes a number from 1 to 999, not "${asked}".`,
    unknownTemplate: (id: string, known: readonly string[]) =>
      `There is no template "${id}". The templates are: ${known.join(", ")}.`,
  },
  document: {
    because: (file: string, message: string) => `${file}: ${message}`,
    error: (code: DocumentErrorCode) => documentErrors[code],
    noWordFiles: "There is no Word document in this folder.",
    outOfMemory: "Reading took more memory than there is for one document. Split it, or take pictures out.",
    noMatch: "No Word document is called so. Check the pattern and the folder.",
    unexpected: (detail: string) =>
      `Reading failed in a way that we did not foresee (${detail}). The document is unchanged; please report it.`,
    notRecognised: (file: string) => `${file}: no action plan of a known template was found.`,
    misfit: (file: string, place: string, reason: string) =>
      `${file}: the mapping does not fit here (${place}): ${closed(reason)}`,
    keptMisfit: (file: string, place: string, reason: string) =>
      `${file}: the mapping that is kept in the document does not fit it any more (${place}): ${closed(reason)}`,
    nearest: (file: string, name: string) =>
      `${file}: no action plan of a known template was found; "${name}" came nearest.`,
  },
  progress: (number: number, of: number) => `Document ${number} of ${of}`,
  files: {
    cannotRead: (file: string, reason: string) => `${file} could not be read: ${reason}.`,
    cannotWrite: (file: string, reason: string) => `${file} could not be written: ${reason}.`,
    reasons: {
      ENOENT: "there is no such file or folder",
      EISDIR: "it is a folder",
      ENOTDIR: "a part of the path is not a folder",
      EACCES: "you may not use it",
      EPERM: "you may not use it",
      EROFS: "the disk can only be read",
      ENOSPC: "the disk is full",
    } as Readonly<Record<string, string>>,
    notJson: (file: string, line?: number, column?: number) =>
      line === undefined || column === undefined
        ? `${file} is not JSON: it is empty or stops too early. Look for a bracket that is not closed.`
        : `${file} is not JSON: it cannot be read at line ${line}, character ${column}. Look there and just before for a comma too many, or a comma or quotation mark that is missing.`,
    problem: (file: string, path: string, reason: string) => `${file}: ${path} ${closed(reason)}`,
    values: (file: string, path: string, reason: string) =>
      `${file} cannot be filled in${path === "" ? "" : ` (${path})`}: ${reason}`,
    sameTemplate: (file: string, other: string, id: string) =>
      `${file} and ${other} both have the id "${id}". Give one of them another id.`,
  },
  place: {
    table: (table: number) => `table ${table}`,
    row: (table: number, row: number) => `table ${table}, row ${row}`,
    cell: (table: number, row: number, label: string) => `table ${table}, row ${row}, ${label}`,
    column: (column: number) => `column ${column}`,
    paragraph: (paragraph: number) => `paragraph ${paragraph}`,
    field: (place: string, labels: readonly string[]) => `${place} (${labels.join(", ")})`,
    document: "the document",
  },
  annotate: {
    done: (file: string, added: number, removed: number) =>
      added + removed === 0
        ? `${file}: the comments are up to date; nothing was changed.`
        : `${file}: ${plural(added, "comment", "comments")} added, ${removed} taken out.`,
    cleared: (file: string, removed: number) =>
      removed === 0
        ? `${file}: there was nothing of ours to take out.`
        : `${file}: ${plural(removed, "comment of ours was", "comments of ours were")} taken out.`,
    clearedAll: (file: string) => `${file}: all that we kept in the document was taken out.`,
  },
  export: {
    withoutRows: (file: string, bare: number, all: number) =>
      `${file}: ${bare === all ? "no step is written down yet" : `${bare} of ${all} plans have no step yet`}, so there is no line of ${bare === 1 ? "it" : "them"}.`,
    withoutDay: (file: string, steps: readonly { readonly step: string; readonly due: string }[]) =>
      `${file}: ${plural(steps.length, "step is", "steps are")} not in the calendar, for the plan names no day: ` +
      `${steps.map(({ step, due }) => (due === "" ? quoted(step) : `${quoted(step)} (${due})`)).join("; ")}.`,
  },
  diff: {
    title: (title: string, kind: "added" | "removed" | "changed") =>
      kind === "changed" ? `Plan: ${title}` : `Plan ${kind}: ${title}`,
    untitled: "no title yet",
    same: "The plans say the same.",
    none: "Neither document has a plan, so there is nothing to compare.",
    noStep: "a row without a step",
    rows: { added: "Added", removed: "Removed", changed: "Changed" },
    change: (label: string, before: string, now: string) =>
      before === ""
        ? `${label}: ${quoted(now)} (was empty)`
        : now === ""
          ? `${label}: empty now (was ${quoted(before)})`
          : `${label}: ${quoted(before)} -> ${quoted(now)}`,
    text: (label: string, text: string) => `${label}: ${quoted(text)}`,
    days: (days: number) =>
      days === 0
        ? "the same day"
        : `${plural(Math.abs(days), "day", "days")} ${days > 0 ? "later" : "earlier"}`,
    status: (before: PlanStatus, now: PlanStatus) => `from ${statuses[before]} to ${statuses[now]}`,
    summary: (added: number, removed: number, changed: number, slipped: number, moved: number) =>
      `${plural(added, "row", "rows")} added, ${removed} removed, ${changed} changed; ` +
      `${plural(slipped, "date", "dates")} slipped, ${plural(moved, "status", "statuses")} moved`,
  },
  fill: {
    done: (file: string, places: number, rows: number) =>
      `${file}: ${plural(places, "place", "places")} filled, ${plural(rows, "row", "rows")} added.`,
    conflict: (file: string, place: string, found: string, wanted: string) =>
      `${file}: ${place} was left as it is: it says ${quoted(found)}, not ${quoted(wanted)}. --overwrite replaces it.`,
    gaveWay: (file: string, count: number) =>
      `${file}: ${plural(count, "comment of ours gave", "comments of ours gave")} way to what was filled in.`,
    unplaced: (file: string, id: string, text: string, reason: string) =>
      `${file}: ${quoted(text)} (${id}) was not filled in. ${reason}`,
    locked: (file: string, place: string, found: string, wanted: string, reason: string) =>
      `${file}: ${place} was left as it is: it says ${quoted(found)}, not ${quoted(wanted)}, and ${reason}.`,
    newSteps: (file: string, steps: readonly string[]) =>
      `${file}: ${plural(steps.length, "step is", "steps are")} new: ${steps.slice(0, 3).map(quoted).join(", ")}` +
      `${steps.length > 3 ? ` and ${steps.length - 3} more` : ""}. If one is a step of the plan in other words, correct it before you fill.`,
    would: (place: string, found: string, wanted: string) =>
      `  ${place}: ${found.trim() === "" ? `${quoted(wanted)} (is empty)` : `${quoted(found)} -> ${quoted(wanted)}`}`,
    wouldAdd: (table: string, row: string) => `  ${table}, a new row: ${row}`,
    wouldNothing: "  Nothing would change.",
    ofOthers: (file: string) =>
      `${file}: nothing was filled in or written. The values come from several documents, and none of these, or more than one, has this name. Export this document alone, or name it as it was named when it was exported.`,
  },
  convert: {
    done: (file: string, title: string, kept: number, noHome: number) =>
      `${file}${title === "" ? "" : `, ${quoted(title)}`}: ${plural(kept, "answer", "answers")} kept` +
      (noHome === 0 ? "." : `, ${noHome} without a place in the new document:`),
    noHome: (label: string, step: string | undefined, text: string, reason: string) =>
      `  ${label}${step === undefined ? "" : ` of ${quoted(step)}`}: ${text.replace(/\s+/g, " ").trim()}  [${reason}]`,
    records: (file: string, count: number) =>
      `${file}: ${plural(count, "entry", "entries")} beside the plans (such as reviews and meetings) stayed there.`,
  },
  setAside: {
    done: (file: string, message: string) => `${file}: set aside: ${message}`,
    already: (file: string, message: string) =>
      `${file}: this was set aside already, for the same reason; nothing was changed: ${message}`,
    undone: (file: string, about: string) => `${file}: no longer set aside: ${about}`,
    notAside: (file: string, message: string) =>
      `${file}: this is not set aside; nothing was changed: ${message}`,
    noFinding: (file: string, check: string, at: string) =>
      `${file}: ${check} finds nothing at ${quoted(at)}, so there is nothing to set aside.`,
    findsNothing: (file: string, check: string) =>
      `${file}: ${check} finds nothing in this document, so there is nothing to set aside.`,
    elsewhere: (places: readonly string[]) => `It finds something at: ${places.join("; ")}.`,
    noKey: (file: string, key: string) =>
      `${file}: no finding and nothing set aside has the key ${quoted(key)}. check --format json shows the keys.`,
    several: (file: string, check: string, at: string, keys: readonly string[]) =>
      `${file}: ${check} finds several things at ${quoted(at)}. Name one of them by --key: ${keys.join("; ")}.`,
  },
  keep: {
    mapping: (plans: number) => `a mapping of ${plural(plans, "plan", "plans")}`,
    template: (name: string) => `the template "${name}"`,
    settings: "your settings",
    stage: (stage: Stage) => `the stage "${stages[stage]}"`,
    done: (file: string, kept: readonly string[]) => `${file}: the document now carries ${listed(kept)}.`,
    cleared: (file: string) =>
      `${file}: the document carries no mapping, template, settings or stage any more.`,
    misfit: (file: string) => `${file}: the mapping was not kept, for it does not fit the document.`,
    noTemplate: (file: string) =>
      `${file}: nothing was kept, for the document follows none of your own templates.`,
    notCarried: (name: string) =>
      `The template "${name}" is too large to go with the document. Others will need its file.`,
  },
  templates: {
    kinds: { plan: "plan", guide: "guide" },
    own: (kind: string) => `${kind}, your own`,
  },
  notDone: (file: string, place: string, reason: string) => `${file}: ${place} was left as it is: ${reason}.`,
  signed: (file: string) =>
    `${file}: this document is digitally signed. It was changed, so Word will say that its signature is not valid any more.`,
  check: {
    summary: (errors: number, warnings: number, tips: number, review: number, complete: number) =>
      `${plural(errors, "error", "errors")}, ${plural(warnings, "warning", "warnings")}, ${plural(tips, "tip", "tips")}, ` +
      `${review} to look at; ${Math.round(complete * 100)} % complete`,
    nothing: "Nothing to report.",
    untitled: "no title yet",
    stage: (stage: Stage, asOf: string, kept: Stage | undefined) =>
      `Checked as ${stages[stage]}, as of ${asOf}.` +
      (kept === undefined || kept === stage
        ? ""
        : ` The document says ${stages[kept]}; --stage document checks it so.`),
    setAside: (count: number) => `Set aside (${count}):`,
    unused: (count: number) =>
      `No longer needed (${count}): set aside once, but put right or written otherwise since:`,
    because: (reason: string, by: readonly string[]) =>
      `Because: ${closed(reason)}${by.length === 0 ? "" : ` (${by.join(", ")})`}`,
    plan: (number: number, of: number, title: string) =>
      of === 1 ? `Plan: ${title}` : `Plan ${number} of ${of}: ${title}`,
    whole: "whole plan",
    severities: { error: "error", warning: "warning", tip: "tip" },
    review: "look at",
  },
} as const;
