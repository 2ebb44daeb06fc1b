import { blocksOf } from "../../../src/intake/table/blocks";
import type { SubjectColumns } from "../../../src/intake/table/subjectColumns";
import { linesOf, subjectsOf, times } from "./parts";

const NAMES = { name: 0 } as const;

/** "header 1, lines 2 3; lines 5, notes 6": the tables of a text, by their lines. */
function blocks(text: string, columns: Partial<SubjectColumns> = NAMES): string {
  const steps = blocksOf(linesOf(text), subjectsOf(columns), new Map());
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value
    .map(({ titles, headers, lines, notes }) =>
      [
        titles.length > 0 ? `titles '${titles.join("' '")}'` : null,
        headers.length > 0 ? `header ${headers.map(({ line }) => line).join(" ")}` : null,
        `lines ${lines.map(({ line }) => line).join(" ")}`,
        notes.length > 0 ? `notes ${notes.map(({ line }) => line).join(" ")}` : null,
      ]
        .filter((part) => part !== null)
        .join(", "),
    )
    .join("; ");
}

describe("a header is what stands right above the first region", () => {
  test.each<[string, string, string]>([
    ["in one line", "Gemeente;Taakstelling\nZwolle;140\nAlmere;250", "header 1, lines 2 3"],
    ["below a title", "Lijst\nGemeente;Taakstelling\nZwolle;140", "titles 'Lijst', header 2, lines 3"],
    [
      "below a title over all columns",
      "Lijst;Lijst\nGemeente;Taakstelling\nZwolle;140",
      "titles 'Lijst Lijst', header 2, lines 3",
    ],
    ["in three lines and no more", "a;b\nc;d\ne;f\ng;h\nZwolle;140", "titles 'a b', header 2 3 4, lines 5"],
    ["with a unit below it", "Gemeente;Taakstelling\n;personen\nZwolle;140", "header 1 2, lines 3"],
    [
      "with a remark below it",
      "Gemeente;Taakstelling\n(voorlopig)\nZwolle;140",
      "titles '(voorlopig)', header 1, lines 3",
    ],
    [
      "with cells and nothing in them below it",
      "Gemeente;Taakstelling\n;;\nZwolle;140",
      "titles '', header 1, lines 3",
    ],
    [
      "and not above a remark",
      "a;b\nLijst\nGemeente;Taakstelling\nZwolle;140",
      "titles 'a b' 'Lijst', header 3, lines 4",
    ],
    [
      "and not above a number",
      "a;b\nOpgave;140;vrijgesteld\nGemeente;Taakstelling\nZwolle;140",
      "titles 'a b' 'Opgave 140 vrijgesteld', header 3, lines 4",
    ],
    ["of years", "Gemeente;2024;2025\nZwolle;140;130", "header 1, lines 2"],
    ["of years in a sheet", "Gemeente;=2024;=2025\nZwolle;=140;=130", "header 1, lines 2"],
    [
      "with the word for totals among others",
      "Gemeente;Inwoners;\n;Totaal;Mannen\nZwolle;140;70",
      "header 1 2, lines 3",
    ],
    ["or nothing", "Zwolle;140", "lines 1"],
  ])("%s", (_what, text, expected) => {
    expect(blocks(text)).toBe(expected);
  });

  test.each<[string, string, Partial<SubjectColumns>, string]>([
    [
      "a lone text in front is a title",
      "n;Gemeente;Taakstelling\nLijst;;\n1;Zwolle;140",
      { name: 1 },
      "titles 'Lijst', header 1, lines 3",
    ],
    [
      "one above the names is no unit",
      "n;Gemeente;Code;Opgave\n;Lijst;;\n1;Zwolle;GM0193;140",
      { name: 1, code: 2 },
      "titles 'Lijst', header 1, lines 3",
    ],
    [
      "one above the codes is no unit",
      "n;Code;Gemeente;Opgave\n;Lijst;;\n1;GM0193;Zwolle;140",
      { name: 2, code: 1 },
      "titles 'Lijst', header 1, lines 3",
    ],
    [
      "one above the figures is a unit",
      "n;Code;Gemeente;Opgave\n;;;personen\n1;GM0193;Zwolle;140",
      { name: 2, code: 1 },
      "header 1 2, lines 3",
    ],
    [
      "one above the figures of a list of codes is a unit",
      "Code;Opgave\n;personen\nGM0193;140",
      { code: 0 },
      "header 1 2, lines 3",
    ],
  ])("%s", (_what, text, columns, expected) => {
    expect(blocks(text, columns)).toBe(expected);
  });
});

describe("a line of a table", () => {
  test.each<[string, string, string]>([
    ["is one with a region and no number", "Zwolle;vrijgesteld", "lines 1"],
    ["is one with a number and a name that is not known", "Zwolle;140\nTer Apel;250", "lines 1 2"],
    ["is one with signs beside its number", "Zwolle;140\nTer Apel;250;nv", "lines 1 2"],
    ["is one with words beside several numbers", "Zwolle;140;130\nTer Apel;250;240;vrijgesteld", "lines 1 2"],
    ["is one with words beside a number below another one", "Zwolle;140\nTer Apel;250;vrijgesteld;niet", "lines 1 2"],
    [
      "is none with words beside a number in another column",
      "Zwolle;140\nTer Apel;vrijgesteld;250;niet",
      "lines 1, notes 2",
    ],
    ["is none with a name alone", "Zwolle;140\n\nAlmere", "lines 1, notes 3"],
    ["is none with words alone", "Zwolle;140\n\nTer Apel", "lines 1, notes 3"],
    ["may be the total", "Zwolle;140\n;Totaal;140", "lines 1 2"],
    ["may be the total beside remarks", "Zwolle;140\n;Totaal;140;n.b.", "lines 1 2"],
    ["may be a total without its figure", "Zwolle;140\n;Totaal;", "lines 1 2"],
  ])("%s", (_what, text, expected) => {
    expect(blocks(text)).toBe(expected);
  });

  test("is one with words in the column of codes", () => {
    expect(blocks("GM0193;Zwolle;140\nonbekend;Ter Apel;250", { code: 0, name: 1 })).toBe("lines 1 2");
  });
});

describe("between two lines", () => {
  const between = (text: string): string => blocks(`Gemeente;Opgave\nZwolle;140\n${text}\nAlmere;250`);
  const one = "header 1, lines 2 4, notes 3";

  test.each<[string, string, string]>([
    ["the header again begins nothing", "Gemeente;Opgave", one],
    ["a note begins nothing", "Zie de brief", one],
    ["a note with blank cells behind it begins nothing", "Zie de brief;;", one],
    ["a title with a period begins a table", "Opgave 2025", "header 1, lines 2; titles 'Opgave 2025', lines 4"],
    ["a title of minors begins a table", "Waarvan amv", "header 1, lines 2; titles 'Waarvan amv', lines 4"],
    [
      "a title of minors in another spelling begins a table",
      "Plekken voor amv's",
      "header 1, lines 2; titles 'Plekken voor amv's', lines 4",
    ],
    ["another header begins a table", "Waar;Opgave", "header 1, lines 2; header 3, lines 4"],
    ["a header of regions begins a table", "Provincie;Kamers", "header 1, lines 2; header 3, lines 4"],
    ["a header with a year begins a table", "Waar;2025", "header 1, lines 2; header 3, lines 4"],
    ["a region that is not known belongs to the list", "Ter Apel;vrijgesteld", "header 1, lines 2 3 4"],
    ["the same with a blank cell between", "Ter Apel;;vrijgesteld", "header 1, lines 2 3 4"],
    ["a region without a cell for its figure belongs to the list", "Delft", "header 1, lines 2 3 4"],
  ])("%s", (_what, text, expected) => {
    expect(between(text)).toBe(expected);
  });

  test.each<[string, string, string]>([
    ["a blank line above it", "\nTer Apel;vrijgesteld", "header 1, lines 2; header 4, lines 5"],
    ["a blank line below it", "Ter Apel;vrijgesteld\n", "header 1, lines 2; header 3, lines 5"],
    ["another below it", "Ter Apel;vrijgesteld\nEmmen-Zuid;vrijgesteld", "header 1, lines 2; header 3 4, lines 5"],
    ["a blank line above a region alone", "\nDelft", "header 1, lines 2 5, notes 4"],
  ])("a line that is not understood, with %s", (_what, text, expected) => {
    expect(between(text)).toBe(expected);
  });

  test("a title among notes begins a table", () => {
    expect(between("Zie de brief\nOpgave 2025")).toBe(
      "header 1, lines 2; titles 'Zie de brief' 'Opgave 2025', lines 5",
    );
  });

  test("a text of more than 200 signs is no header", () => {
    const text = "opgave ".padEnd(200, "x");
    expect(between(`Ter Apel;${text}`)).toBe("header 1, lines 2; header 3, lines 4");
    expect(between(`Ter Apel;${text}x`)).toBe("header 1, lines 2 3 4");
  });
});

test("what stands below the last line are notes", () => {
  expect(blocks("Zwolle;140\n\nBron: CBS\nZie de brief")).toBe("lines 1, notes 3 4");
});

test("after every 2,000 lines it hands over, so that a page breathes", () => {
  const handed = (count: number): number =>
    [...blocksOf(linesOf(times(count, () => "Zwolle;140")), subjectsOf(NAMES), new Map())].length;
  expect([1, 2000, 2001, 4001].map(handed)).toEqual([1, 1, 2, 3]);
});
