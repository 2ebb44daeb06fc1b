import { localName, scanXml, XmlProblem } from "../../../src/intake/source/xmlScan";

/** "<a b='1'> text </a>": what was read, one thing behind the other. */
function scanned(xml: string): string {
  const events: string[] = [];
  scanXml(xml, {
    onOpen: (tag, attributes) =>
      events.push(
        `<${tag}${Object.entries(attributes)
          .map(([name, value]) => ` ${name}='${value}'`)
          .join("")}>`,
      ),
    onText: (text) => events.push(text),
    onClose: (tag) => events.push(`</${tag}>`),
  });
  return events.join("");
}

test.each([
  ["<a/>", "<a></a>"],
  ["<a></a>", "<a></a>"],
  ["<a></a >", "<a></a>"],
  [" \n<a/>\n ", "<a></a>"],
  ["<a>x</a>", "<a>x</a>"],
  ["<a> x </a>", "<a> x </a>"],
  ["<a><b/>y</a>", "<a><b></b>y</a>"],
  ["<a><b>x</b><c>y</c></a>", "<a><b>x</b><c>y</c></a>"],
  ["<x:a_1.b-c/>", "<x:a_1.b-c></x:a_1.b-c>"],
  ["<_a/>", "<_a></_a>"],
  ['<a b="1"/>', "<a b='1'></a>"],
  ["<a b='1'/>", "<a b='1'></a>"],
  ["<a  b = '1'  c=\"2\" ></a>", "<a b='1' c='2'></a>"],
  ["<a\n\tb='1'/>", "<a b='1'></a>"],
  ["<a b=''/>", "<a b=''></a>"],
  ["<a b='>/'/>", "<a b='>/'></a>"],
  ["<a b='\"'/>", "<a b='\"'></a>"],
  ['<a b="\'"/>', "<a b='''></a>"],
  ["<a b='&lt;&amp;'/>", "<a b='<&'></a>"],
  ["<a>&lt;&gt;&amp;&quot;&apos;</a>", "<a><>&\"'</a>"],
  ["<a>&#65;&#x42;&#x1F600;</a>", "<a>AB😀</a>"],
  ["<a>&#1114111;</a>", "<a>\u{10ffff}</a>"],
  ["<a>&#1114112;&#x110000;&unknown;&</a>", "<a>&#1114112;&#x110000;&unknown;&</a>"],
  ["<?xml version='1.0'?><a/>", "<a></a>"],
  ["<a><?x <b> ?>y</a>", "<a>y</a>"],
  ["<a><!-- <b> -- >-->y</a>", "<a>y</a>"],
  ["<!-- x --><a/><!-- y -->", "<a></a>"],
  ["<a><![CDATA[<b>&amp;]]]></a>", "<a><b>&amp;]</a>"],
  ["<a><![CDATA[]]>y</a>", "<a>y</a>"],
  ["<![CDATA[x]]><a/>", "<a></a>"],
])("%j", (xml, expected) => {
  expect(scanned(xml)).toBe(expected);
});

test.each([
  ["nothing", ""],
  ["no root", "<!-- x -->"],
  ["text without a root", "x"],
  ["text before the root", "x<a/>"],
  ["text behind the root", "<a/>x"],
  ["two roots", "<a/><b/>"],
  ["a root that stays open", "<a>"],
  ["an element that stays open", "<a><b></a>"],
  ["another closing", "<a></b>"],
  ["a closing without an opening", "</a>"],
  ["a closing too many", "<a></a></a>"],
  ["a tag that stays open", "<a"],
  ["a quote that stays open", "<a b='1>"],
  ["a tag in a tag", "<a <b/>"],
  ["an attribute in two quotes", "<a b='1\"/>"],
  ["an attribute without quotes", "<a b=1/>"],
  ["an attribute without a value", "<a b/>"],
  ["attributes without a blank between", "<a b='1'c='2'/>"],
  ["a less-than in an attribute", "<a b='<'/>"],
  ["a name with a digit in front", "<1a/>"],
  ["a name with another sign", "<a&b/>"],
  ["no name", "<>x</>"],
  ["a document type", "<!DOCTYPE a><a/>"],
  ["an entity of its own", "<!ENTITY a 'b'><a/>"],
  ["a remark that stays open", "<a/><!-- x"],
  ["an instruction that stays open", "<a/><?x"],
  ["a marked part that stays open", "<a><![CDATA[x]]</a>"],
])("%s is refused", (_what, xml) => {
  expect(() => scanned(xml)).toThrow(XmlProblem);
});

test("an attribute never reaches what all objects have", () => {
  scanXml("<a __proto__='x' toString='y'/>", {
    onOpen: (_tag, attributes) => {
      expect(Object.keys(attributes)).toEqual(["__proto__", "toString"]);
      expect(attributes["constructor"]).toBeUndefined();
    },
    onText: () => undefined,
    onClose: () => undefined,
  });
});

test("a name without the prefix of its namespace", () => {
  expect(["x:a", "a", "x:a:b", ":a"].map(localName)).toEqual(["a", "a", "a:b", "a"]);
});
