import { catalogue } from "../../../src/core/checks";
import { agendaFor } from "../../../src/core/guidance";
import { builtinTemplates } from "../../../src/core/templates";
import { describeWithShared } from "../../support/shared";
import { beginnings, mappedParts, namesIn, sourceLines, tight, verbatim } from "../../support/sources";

const TEMPLATES = builtinTemplates.map((template) => [template.id, template] as const);

describeWithShared("the sources' wording", (dir) => {
  it.each(TEMPLATES)("stands word for word in %s", (id, template) => {
    const source = tight(sourceLines(dir, id).join(""));
    const astray = verbatim(template).filter(([, text]) => !source.includes(tight(text)));
    expect(astray).toEqual([]);
  });

  it.each(TEMPLATES)("has the beginnings by which %s is known", (id, template) => {
    const lines = sourceLines(dir, id).map(tight);
    const astray = beginnings(template).filter((text) => !lines.some((line) => line.startsWith(tight(text))));
    expect(astray).toEqual([]);
  });
});

/** Short beginnings are meant as the whole line: "Process" is not the beginning of every benchmark. */
function isMeant(line: string, begin: string): boolean {
  return begin.length < 20 ? line === begin : line.startsWith(begin);
}

/** A line of the source with what a template says word for word taken out. */
function rest(line: string, texts: readonly string[]): string {
  return texts
    .reduce((left, text) => left.replace(tight(text), ""), tight(line))
    .replace(/[^\p{L}\p{N}]/gu, "");
}

describeWithShared("docs/sources.md", (dir) => {
  it.each(TEMPLATES)("knows where each line of %s lives", (id, template) => {
    const texts = verbatim(template)
      .map(([, text]) => text)
      .sort((a, b) => b.length - a.length);
    const listed = mappedParts(id).flatMap(({ lines }) => lines.map(tight));
    const homeless = sourceLines(dir, id).filter(
      (line) => rest(line, texts) !== "" && !listed.some((begin) => isMeant(tight(line), begin)),
    );
    expect(homeless).toEqual([]);
  });

  it.each(TEMPLATES)("lists nothing that does not stand in %s", (id) => {
    const lines = sourceLines(dir, id).map(tight);
    const parts = mappedParts(id);
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.filter(({ home }) => home === "")).toEqual([]);
    const invented = parts
      .flatMap(({ lines: listed }) => listed)
      .filter((begin) => !lines.some((line) => isMeant(line, tight(begin))));
    expect(invented).toEqual([]);
  });
});

describe("docs/sources.md", () => {
  it.each(TEMPLATES)("names parts of %s, checks and points of its agenda that there are", (id, template) => {
    const checks = catalogue.map((check) => check.id);
    const known = new Set([...namesIn(template), ...checks, ...namesIn(agendaFor(id))]);
    const named = mappedParts(id).flatMap(({ names }) => names);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });
});
