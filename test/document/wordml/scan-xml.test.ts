import fc from "fast-check";
import { DocumentError } from "../../../src/core/model";
import { parseXml } from "../../../src/document/wordml/parse";
import { treeBySaxes } from "../../../src/document/wordml/saxes-tree";
import { scanXml } from "../../../src/document/wordml/scan-xml";
import type { ParseLimits, XmlElement } from "../../../src/document/wordml/tree";
import { sameTree } from "./support";

const LIMITS: ParseLimits = { maxLength: 100_000, maxDepth: 8 };
const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** The tree, or what was said against it. */
function outcome(
  parse: (source: string, limits: ParseLimits) => XmlElement,
  source: string,
): XmlElement | string {
  try {
    return parse(source, LIMITS);
  } catch (error) {
    if (error instanceof DocumentError) return `${error.code}: ${error.message}`;
    throw error;
  }
}

function same(a: XmlElement | string, b: XmlElement | string): boolean {
  return typeof a === "string" || typeof b === "string" ? a === b : sameTree(a, b);
}

/** Holds that both ways say the same, and gives what the quick one says. */
function quickTree(source: string): XmlElement | undefined {
  const quick = scanXml(source, LIMITS);
  const careful = outcome(treeBySaxes, source);
  if (!same(outcome(parseXml, source), careful) || (quick !== undefined && !same(quick, careful))) {
    throw new Error(`the ways differ for ${JSON.stringify(source)}`);
  }
  return quick;
}

describe("the quick way", () => {
  it.each([
    ["an empty element", "<a/>"],
    ["white space in tags", "<a\n x = '1'\t y\r\n=\r\n\"2\" ><b /></a\n>"],
    ["a declaration", `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<a/>`],
    ["a declaration in single quotes", `<?xml version='1.0' encoding='utf-8' ?><a/>`],
    ["a byte-order mark", "\ufeff<?xml version='1.0'?><a/>"],
    ["white space around the root", " \t\r\n<a/> \t\r\n\r"],
    ["text with line ends", "<a>one\r\ntwo\rthree\nfour\r\r\n\t</a>"],
    ["entities", "<a b='&lt;&amp;&quot;&apos;&gt;'>&lt;&amp;&quot;&apos;&gt;&amp;amp;</a>"],
    ["references", "<a b='&#9;&#xA;&#13;&#x20AC;&#128512;'>&#9;&#10;&#xd;&#x1F600;&#0000065;</a>"],
    ["a value of several lines", "<a b='one\r\ntwo\rthree\nfour\tfive'/>"],
    ["> in a value and in text", `<a b=">" c='">'><b>x > y ]> ]]</b><b b=">"/></a>`],
    ["]] beside other markup", "<a>]]<b/>>]]&gt;]]<!-- -->></a>"],
    ["quotes in values", `<a b="it's" c='"so"'/>`],
    ["CDATA", "<a>x<![CDATA[<b>&amp;]]]]>y<![CDATA[]]><b/><![CDATA[\r\n]]></a>"],
    ["empty CDATA alone", "<a><![CDATA[]]></a>"],
    ["comments", "<!-- a -->\n<!----><a>x<!-- <b> & \u00e9 - -->y<b/><!--x--></a><!-- z -->"],
    ["instructions", "<?xml version='1.0'?><?mso x='1'?><a>x<?b?>y<?c  d?e ??><?xml-x y?></a><?z ?>"],
    [
      "characters of all planes",
      "<a b='\u00e9\ud83d\ude00\u2028\u0085'>\u00e9\ud83d\ude00\ufffd\u007f\ue000</a>",
    ],
    ["the same tag in other scopes", `<a xmlns="u:1"><b c="1"/><x xmlns="u:2"><b c="1"/></x><b c="1"/></a>`],
    ["the same tag twice", `<a><b c=">"/><b c=">"/><b c="1"><b c="1"/></b></a>`],
    ["prefixes", `<w:a xmlns:w="${W}" xmlns:y="u:y" w:b="1" y:b="2" b="3" xml:space="preserve"><y:b/></w:a>`],
    ["attributes with a prefix of nobody", `<a y:b="1"/>`],
    ["declarations taken back", `<a xmlns="u:1"><b xmlns=""><c/></b><d xmlns:y=""/></a>`],
    ["names of all kinds", "<_:a.b-c1 xmlns:_='u'><A/><a-/><_/></_:a.b-c1>"],
    ["as deep as allowed", "<a>".repeat(8) + "</a>".repeat(8)],
  ])("takes %s", (_title, source) => {
    expect(quickTree(source)).toBeDefined();
  });

  it.each([
    ["nothing", ""],
    ["no root", "<!-- a -->"],
    ["text alone", "a"],
    ["two roots", "<a/><b/>"],
    ["two roots of one tag", "<a/><a/>"],
    ["text before the root", "x<a/>"],
    ["text behind the root", "<a/>x"],
    ["a reference behind the root", "<a/>&#32;"],
    ["CDATA outside the root", "<a/><![CDATA[]]>"],
    ["two byte-order marks", "\ufeff\ufeff<a/>"],
    ["an element that stays open", "<a><b></b>"],
    ["an end tag too many", "<a></a></a>"],
    ["the wrong end tag", "<a><b></a></b>"],
    ["an end tag that begins like the right one", "<a><ab></a></ab>"],
    ["an end tag that goes on", "<a></ab>"],
    ["an end tag with an attribute", "<a></a b=''>"],
    ["an end tag with space before its name", "<a></ a>"],
    ["an end tag without a name", "<a></>"],
    ["a tag that does not end", "<a b='1'"],
    ["a tag that only begins", "<a><"],
    ["a name that begins with a digit", "<1a/>"],
    ["space before a name", "< a/>"],
    ["an attribute twice", "<a b='1' b='2'/>"],
    ["an attribute without a value", "<a b/>"],
    ["an attribute without quotes", "<a b=1/>"],
    ["different quotes", "<a b='1\"/>"],
    ["attributes without space between", "<a b='1'c='2'/>"],
    ["a slash in a tag", "<a / b='1'>"],
    ["< in a value", "<a b='<'/>"],
    ["a bare & in text", "<a>a & b</a>"],
    ["a bare & in a value", "<a b='a & b'/>"],
    ["an unknown entity", "<a>&nbsp;</a>"],
    ["an entity's name that objects know", "<a>&constructor;&toString;</a>"],
    ["an empty reference", "<a>&;&#;&#x;</a>"],
    ["a reference to no character", "<a>&#0;</a>"],
    ["a reference to half a pair", "<a>&#xD800;</a>"],
    ["a reference beyond all planes", "<a>&#x110000;</a>"],
    ["a reference with a capital X", "<a>&#X41;</a>"],
    ["a control character in text", "<a>\u0001</a>"],
    ["a control character in a value", "<a b='\u001f'/>"],
    ["a control character in a comment", "<a><!--\u0000--></a>"],
    ["a control character in a comment before CDATA", "<a><!--\u0000--><![CDATA[]]></a>"],
    ["a control character in CDATA", "<a><![CDATA[\u000b]]></a>"],
    ["a control character in an instruction", "<a><?b \u000c?></a>"],
    ["a control character in a tag", "<a\u0000/>"],
    ["a control character behind the root", "<a/>\u0000"],
    ["U+FFFE", "<a>\ufffe</a>"],
    ["U+FFFF", "<a b='\uffff'/>"],
    ["]]> in text", "<a>]]></a>"],
    ["]]> behind a bracket", "<a>]]]></a>"],
    ["-- in a comment", "<a><!-- -- --></a>"],
    ["a comment that ends in three hyphens", "<a><!-- ---></a>"],
    ["a comment that does not end", "<a><!-- </a>"],
    ["CDATA that does not end", "<a><![CDATA[</a>"],
    ["CDATA in small letters", "<a><![cdata[]]></a>"],
    ["an unknown declaration", "<a><!ELEMENT b></a>"],
    ["a document type", "<!DOCTYPE a><a/>"],
    ["a document type of its own", `<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>`],
    ["a declaration behind space", " <?xml version='1.0'?><a/>"],
    ["a declaration behind a comment", "<!-- --><?xml version='1.0'?><a/>"],
    ["a declaration in capitals", "<?XML version='1.0'?><a/>"],
    ["a declaration without a version", "<?xml encoding='UTF-8'?><a/>"],
    ["a declaration with mixed quotes", `<?xml version='1.0"?><a/>`],
    ["a declaration in another order", "<?xml version='1.0' standalone='yes' encoding='UTF-8'?><a/>"],
    ["a declaration without space between", "<?xml version='1.0'encoding='UTF-8'?><a/>"],
    ["two declarations", "<?xml version='1.0'?><?xml version='1.0'?><a/>"],
    ["an instruction without a name", "<a><? b?></a>"],
    ["an instruction that does not end", "<a><?b ></a>"],
    ["a prefix of nobody", "<w:a/>"],
    ["a prefix that is declared elsewhere", `<a><w:b xmlns:w="${W}"/><w:b/></a>`],
    ["one element too deep", "<a>".repeat(9) + "</a>".repeat(9)],
    ["one empty element too deep", `${"<a>".repeat(8)}<b/>${"</a>".repeat(8)}`],
    ["half a pair in text", "<a>\udc00</a>"],
    ["half a pair at the end", "<a/>\ud800"],
  ])("leaves %s to the careful way, which names it", (_title, source) => {
    expect(quickTree(source)).toBeUndefined();
    expect(outcome(parseXml, source)).toMatch(/^(damaged|doctype|too-deep): ./);
  });

  it.each([
    ["names of other letters", "<\u00e9t\u00e9 na\u00efve='1'/>"],
    ["an instruction of other letters", "<a><?\u00e9?></a>"],
    ["XML 1.1", "<?xml version='1.1'?><a>\u0085&#1;</a>"],
    ["an instruction that goes on without space", "<a><?b?c?></a>"],
    ["two attributes that mean the same", `<a xmlns:v="${W}" xmlns:w="${W}" v:b="1" w:b="2"/>`],
    ["an attribute that objects know", "<a constructor='1' __proto__='2' xmlns:toString='u'/>"],
    ["half a pair that takes the next along", "<a>\ud800x</a>"],
    ["a reference with many digits", `<a>&#${"0".repeat(20)}65;</a>`],
  ])("leaves %s to the careful way, which takes it", (_title, source) => {
    expect(quickTree(source)).toBeUndefined();
    expect(outcome(parseXml, source)).toHaveProperty("children");
  });
});

/** Pieces of text and values: what is plain, what means something, and what is on the edge of it. */
const words = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.stringMatching(/^[ -%'-;=?-~]{0,12}$/) },
      fc.constantFrom(
        "&amp;",
        "&#10;",
        "&#x1F600;",
        "]]",
        "\r\n",
        "\r",
        "\t",
        "\u00e9",
        "\ud83d\ude00",
        "\u2028",
      ),
    ),
    { maxLength: 4 },
  )
  .map((parts) => parts.join("").replace(/\]\]>/g, "]]"));
const value = words.map((text) => `"${text.replace(/["<]/g, "")}"`);
const space = fc.constantFrom("", "", " ", "\r\n\t");
const name = fc.constantFrom("a", "w:p", "w:tcPr", "v:x", "B-1._");
const attributes = fc
  .uniqueArray(fc.tuple(fc.constantFrom("b", "w:val", "xml:space", "xmlns", "xmlns:v", "z:q"), value), {
    selector: ([attribute]) => attribute,
    maxLength: 3,
  })
  .map((list) => list.map(([attribute, quoted]) => ` ${attribute}=${quoted}`).join(""));

const content = fc.letrec<{ element: string; node: string }>((tie) => ({
  element: fc
    .tuple(name, attributes, space, fc.array(tie("node"), { maxLength: 4 }))
    .map(([tag, its, gap, children]) =>
      children.length === 0
        ? `<${tag}${its}${gap}/>`
        : `<${tag}${its}${gap}>${children.join("")}</${tag}${gap}>`,
    ),
  node: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    words.map((text) => text.replace(/</g, "")),
    words.map((text) => `<![CDATA[${text}]]>`),
    words.map((text) => `<!--${text.replace(/-/g, "")}-->`),
    words.map((text) => `<?target ${text.replace(/\?/g, "")}?>`),
    tie("element"),
  ),
}));
const documents = fc
  .tuple(fc.constantFrom("", "\ufeff", "<?xml version='1.0'?>\r\n"), fc.array(content.node, { maxLength: 5 }))
  .map(([start, nodes]) => `${start}<w:r xmlns:w="${W}" xmlns:v="u:v">${nodes.join("")}</w:r>`);

/** What a careless program or an ill-meaning one does to a document: letters left out, exchanged, put in. */
const harm = fc.array(
  fc.record({
    at: fc.nat(1_000),
    away: fc.nat(3),
    put: fc.constantFrom(
      ...Array.from("<>/&;\"'=!?-[] \r\n\0#x:a"),
      "]]>",
      "--",
      "\ud83d",
      "\ude00",
      "\ufffe",
      "xmlns",
      "<a>",
      "</a>",
    ),
  }),
  { minLength: 1, maxLength: 3 },
);

describe("both ways", () => {
  it("give the same tree for any document, and the quick one takes it", () => {
    fc.assert(
      fc.property(documents, (source) => {
        const quick = quickTree(source);
        return quick !== undefined || typeof outcome(treeBySaxes, source) === "string";
      }),
      { numRuns: 400 },
    );
  });

  it("give the same tree or the same error for any document that somebody damaged", () => {
    fc.assert(
      fc.property(documents, harm, (source, blows) => {
        let damaged = source;
        for (const { at, away, put } of blows) {
          const from = at % damaged.length;
          damaged = damaged.slice(0, from) + put + damaged.slice(from + away);
        }
        quickTree(damaged);
      }),
      { numRuns: 800 },
    );
  });
});
