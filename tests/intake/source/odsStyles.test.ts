import { OdsStyles } from "../../../src/intake/source/odsStyles";

function styles(inside: string): OdsStyles {
  const read = new OdsStyles();
  read.read(`<office:styles>${inside}</office:styles>`);
  return read;
}

const cell = (name: string, look: string, more = ""): string =>
  `<style:style style:name="${name}" style:family="table-cell" style:data-style-name="${look}" ${more}/>`;
const NUMBER = `<number:number number:decimal-places="0"/>`;
const number = (name: string, inside: string): string =>
  `<number:number-style style:name="${name}">${inside}</number:number-style>`;

describe("how the look of a number is written", () => {
  test.each<[string, string, string]>([
    ["digits say nothing else than the number", number("N", NUMBER), ""],
    ["a fraction too", number("N", "<number:fraction/>"), ""],
    ["a power too", number("N", "<number:scientific-number/>"), ""],
    ["words behind digits are told", number("N", `${NUMBER}<number:text> excl. amv</number:text>`), '0" excl. amv"'],
    ["words in front of them too", number("N", `<number:text>min </number:text>${NUMBER}`), '"min "0""'],
    ["signs beside digits say nothing else", number("N", `${NUMBER}<number:text> –</number:text>`), ""],
    ["digits of its own are told", number("N", `${NUMBER}<number:text>.000</number:text>`), '0".000"'],
    [
      "those inside a number too",
      number("N", `<number:number><number:embedded-text>0</number:embedded-text></number:number>`),
      '0"0"',
    ],
    ["in several parts", number("N", `${NUMBER}<number:text>.0</number:text><number:text>00</number:text>`), '0".000"'],
    ["blanks between its parts are none of them", number("N", `${NUMBER} 1 <number:text>x</number:text> 2 `), '0"x"'],
    ["no digits show nothing", number("N", "<number:text>x</number:text>"), ";;"],
    ["nothing shows nothing", number("N", ""), ";;"],
    ["a percentage", `<number:percentage-style style:name="N">${NUMBER}</number:percentage-style>`, "0%"],
    ["a sum of money", `<number:currency-style style:name="N">${NUMBER}</number:currency-style>`, ""],
    ["a look of days is none of numbers", `<number:date-style style:name="N"><number:year/></number:date-style>`, ""],
    ["a look that is not there", "", ""],
    ["a part outside a look", `${number("N", NUMBER)}<number:text>1</number:text>`, ""],
  ])("%s", (_what, look, expected) => {
    expect(styles(`${look}${cell("c", "N")}`).formatOf("c", 1)).toBe(expected);
  });

  test.each<[string, number, number]>([
    ["value()&gt;5", 6, 5],
    ["value()&gt;=5", 5, 4],
    ["value()&lt;5", 4, 5],
    ["value()&lt;=5", 5, 6],
    ["value()=5", 5, 6],
    ["value()!=5", 6, 5],
    ["value()&lt;-1.5", -2, -1.5],
  ])("where %s, another look may hold", (condition, inside, outside) => {
    const map = `<style:map style:condition="${condition}" style:apply-style-name="O"/>`;
    const read = styles(`${number("O", "")}${number("N", `${NUMBER}${map}`)}${cell("c", "N")}`);
    expect([read.formatOf("c", inside), read.formatOf("c", outside)]).toEqual([";;", ""]);
  });

  test.each(["value()&gt;x", "x value()&gt;5", "value()&gt;5 x", "value()", ""])(
    "'%s' is no condition",
    (condition) => {
      const map = `<style:map style:condition="${condition}" style:apply-style-name="O"/>`;
      const read = styles(`${number("O", "")}${number("N", `${NUMBER}${map}`)}${cell("c", "N")}`);
      expect(read.formatOf("c", 6)).toBe("");
    },
  );

  test("another look that is not there changes nothing", () => {
    const map = `<style:map style:condition="value()&gt;0" style:apply-style-name="O"/>`;
    expect(styles(`${number("N", `${NUMBER}${map}`)}${cell("c", "N")}`).formatOf("c", 6)).toBe("");
  });
});

describe("a style of a cell", () => {
  const parent = (of: string): string => `style:parent-style-name="${of}"`;
  const HIDING = number("N", "");

  test("has the look of the one that it comes from, unless it has its own", () => {
    const read = styles(
      `${HIDING}${number("M", NUMBER)}${cell("a", "N")}${cell("b", "", parent("a"))}${cell("c", "M", parent("a"))}`,
    );
    expect(["a", "b", "c", "d", ""].map((style) => read.formatOf(style, 1))).toEqual([";;", ";;", "", "", ""]);
  });

  test("is looked for no deeper than 20 styles, so that a circle ends", () => {
    const chain = (count: number): string =>
      Array.from({ length: count }, (_none, index) => cell(`s${index}`, "", parent(`s${index + 1}`))).join("");
    expect(styles(`${HIDING}${chain(19)}${cell("s19", "N")}`).formatOf("s0", 1)).toBe(";;");
    expect(styles(`${HIDING}${chain(20)}${cell("s20", "N")}`).formatOf("s0", 1)).toBe("");
    expect(styles(`${cell("a", "", parent("b"))}${cell("b", "", parent("a"))}`).formatOf("a", 1)).toBe("");
  });

  test("of another family is none of a cell", () => {
    const read = styles(`${HIDING}<style:style style:name="c" style:family="table-column" style:data-style-name="N"/>`);
    expect(read.formatOf("c", 1)).toBe("");
  });
});

test.each<[string, boolean]>([
  ["super 58%", true],
  ["super", true],
  ["33% 58%", true],
  ["05.5%", true],
  ["sub 58%", false],
  ["-33% 58%", false],
  ["0% 100%", false],
  ["x super", false],
  ["", false],
])("a text at '%s' is raised: %s", (position, expected) => {
  const read = styles(
    `<style:style style:name="r" style:family="text"><style:text-properties style:text-position="${position}"/></style:style>`,
  );
  expect(read.isRaised("r")).toBe(expected);
  expect(read.isRaised("x")).toBe(false);
});

test("a text without a place is not raised", () => {
  expect(styles(`<style:style style:name="r"><style:text-properties/></style:style>`).isRaised("r")).toBe(false);
});

test.each<[string, boolean]>([
  ['table:display="false"', true],
  ['table:display="true"', false],
  ["", false],
])("a sheet with %s is hidden: %s", (display, expected) => {
  const read = styles(
    `<style:style style:name="t" style:family="table"><style:table-properties ${display}/></style:style>`,
  );
  expect([read.isHidden("t"), read.isHidden("x")]).toEqual([expected, false]);
});

describe("a line through what has a style", () => {
  const style = (name: string, line: string, parent = ""): string =>
    `<style:style style:name="${name}" style:family="table-cell" style:parent-style-name="${parent}">${line === "" ? "" : `<style:text-properties style:text-line-through-style="${line}"/>`}</style:style>`;

  test.each<[string, string, boolean]>([
    ["is one", style("c", "solid"), true],
    ["is none where it is none", style("c", "none"), false],
    ["is none where nothing says so", style("c", ""), false],
    ["comes from the style before it", style("p", "solid") + style("c", "", "p"), true],
    ["is taken away again", style("p", "solid") + style("c", "none", "p"), false],
    ["is looked for in no circle", style("p", "", "c") + style("c", "", "p"), false],
  ])("%s", (_what, inside, expected) => {
    expect(styles(inside).isStruck("c")).toBe(expected);
  });
});
