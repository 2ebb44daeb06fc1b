import { inFoundOrder, labelOf } from "../../../src/plans/blockLines";
import { formula, number, text } from "../../../src/plans/cellContent";
import type { DesiredBlock } from "../../../src/plans/desiredState";

const block: DesiredBlock = {
  sheet: "Woningen",
  anchor: "LRT_Blok",
  row: 4,
  column: 22,
  contents: [
    [text("Deel (invoer)"), number(0.1), text("bron")],
    [text("Dubbel"), formula("0"), text(null)],
    [text("Opgave"), formula("1"), text(null)],
    [text("Toelichting"), text(null), text("een")],
    [text("Toelichting"), text(null), text("twee")],
  ],
  cells: [
    { row: 0, column: 1, isInput: true, name: "LRT_Deel" },
    { row: 1, column: 1, isInput: false, name: "LRT_Dubbel" },
    { row: 2, column: 1, isInput: false, name: "LRT_Opgave" },
  ],
};

const labels = ({ contents }: DesiredBlock): readonly unknown[] =>
  contents.map(([label, , remark]) =>
    [label, remark].map((cell) => (cell?.kind === "text" ? cell.text : "?")).join(" "),
  );
const names = ({ cells }: DesiredBlock): readonly unknown[] => cells.map(({ name, row }) => `${name ?? ""} ${row}`);

test("a block whose lines stand as they must stays as it is", () => {
  expect(inFoundOrder(block, [])).toBe(block);
  const present = block.contents.map(([label]) => [label?.kind === "text" ? label.text : "", "", ""]);
  expect(inFoundOrder(block, present)).toBe(block);
});

test("lines go where their labels stand; a new one comes below all others, with its name", () => {
  const present = [
    ["Deel (invoer)", 0.13, "bron"],
    ["Opgave", "=1", ""],
    ["Toelichting", "", "een"],
    ["Toelichting", "", "twee"],
  ];
  const found = inFoundOrder(block, present);
  expect(labels(found)).toEqual(["Deel (invoer) bron", "Opgave ", "Toelichting een", "Toelichting twee", "Dubbel "]);
  expect(names(found)).toEqual(["LRT_Deel 0", "LRT_Dubbel 4", "LRT_Opgave 1"]);
});

test("a new line takes no place where something of a person stands", () => {
  const present = [
    ["Deel (invoer)", 0.13, "bron"],
    ["Opgave", "=1", ""],
    ["Toelichting", "", "een"],
    ["Toelichting", "", "twee"],
    ["", "", "notitie"],
    ["eigen", "", ""],
    ["", "", ""],
  ];
  const found = inFoundOrder(block, present);
  expect(labels(found)).toEqual([
    "Deel (invoer) bron",
    "Opgave ",
    "Toelichting een",
    "Toelichting twee",
    " ",
    " ",
    "Dubbel ",
  ]);
});

test("a line that is not there comes at its own place when that is blank", () => {
  const present = [
    ["Deel (invoer)", 0.13, "bron"],
    ["", "", ""],
    ["Opgave", "=1", ""],
  ];
  expect(inFoundOrder(block, present)).toBe(block);
});

test("sentences without a label of their own keep their order", () => {
  const guide: DesiredBlock = { ...block, contents: [[text("een")], [text("twee")]], cells: [] };
  expect(inFoundOrder(guide, [["twee"], ["een"]])).toBe(guide);
});

/** Lines with these labels, of which the third cell says which one it is. */
const lines = (...given: readonly string[]): DesiredBlock => ({
  ...block,
  contents: given.map((label, line) => [text(label), number(line), text(`regel ${line}`)]),
  cells: [],
});

test("a new line comes below all others, not in a gap between them", () => {
  const present = [["C"], [""], ["A"], ["B"], [""]];
  expect(labels(inFoundOrder(lines("A", "B", "C", "D"), present))).toEqual([
    "C regel 2",
    " ",
    "A regel 0",
    "B regel 1",
    "D regel 3",
  ]);
});

test("a line without a label is looked for nowhere: it takes no blank line for its own", () => {
  const present = [["", "", ""], ["A"], ["B"]];
  expect(labels(inFoundOrder(lines("A", "", "B"), present))).toEqual([" ", "A regel 0", "B regel 2", " regel 1"]);
});

test("what stands to the right of the block is in the way of no line", () => {
  const present = [
    ["B", "", ""],
    ["A", "", ""],
    ["", "", "", "een notitie"],
    ["C", "", ""],
  ];
  expect(labels(inFoundOrder(lines("A", "B", "D", "C"), present))).toEqual([
    "B regel 1",
    "A regel 0",
    "D regel 2",
    "C regel 3",
  ]);
});

test("the label of a line is the text of its first cell; a number is none, nor is a line that is not there", () => {
  expect([labelOf([text("Deel"), number(1)]), labelOf([text(null)]), labelOf([number(1)])]).toEqual(["Deel", "", ""]);
  expect([labelOf([]), labelOf(undefined)]).toEqual(["", ""]);
});
