import {
  figuresOfItem,
  withNamesFirst,
  withoutListMark,
  withoutListTabs,
  withoutSignsOfItem,
} from "../../../src/intake/source/listItem";
import { outcome, QUOTA_2024_I, read } from "../corpus";

test.each([
  ["• Zwolle: 140 personen;", "• Zwolle: 140 personen"],
  ["- Zwolle: 140 personen, waarvan 12 amv;", "- Zwolle: 140 personen waarvan 12 amv"],
  ["- Zwolle 140; en", "- Zwolle 140"],
  ["Zwolle;140;", "Zwolle;140;"],
  ["Zwolle, 140", "Zwolle, 140"],
  ["Dit is een zin;", "Dit is een zin;"],
])("%s divides no cells", (line, expected) => {
  expect(withoutSignsOfItem(line)).toBe(expected);
});

test.each([
  ["•\tZwolle 140", "Zwolle 140"],
  ["o\tZwolle 140", "Zwolle 140"],
  ["1.\tZwolle 140", "Zwolle 140"],
  ["1.\tZwolle\t140", "1.\tZwolle\t140"],
  ["Zwolle\t140", "Zwolle\t140"],
])("%j", (line, expected) => {
  expect(withoutListTabs(`Lijst\n${line}\n`)).toBe(`Lijst\n${expected}\n`);
});

test.each([
  ["• Zwolle:", "Zwolle"],
  ["a. Hengelo (O):", "Hengelo (O)"],
  ["-Zwolle", "-Zwolle"],
])("%s names %s", (text, name) => {
  expect(withoutListMark(text)).toBe(name);
});

test.each([
  ["• 140 personen in Zwolle;", "• Zwolle: 140 personen;"],
  ["3.553 plekken voor de provincie Groningen.", "Groningen: 3.553 plekken."],
  ["- 3 553 plekken in 's-Gravenhage, en", "- 's-Gravenhage: 3 553 plekken, en"],
  ["• 3.553 plekken in Drenthe, waarvan 120 amv;", "• Drenthe: 3.553 plekken, waarvan 120 amv;"],
  ["120 plekken voor amv", "120 plekken voor amv"],
  ["In 2026 zijn 140 plekken in Zwolle nodig", "In 2026 zijn 140 plekken in Zwolle nodig"],
  ["140 plekken in Zwolle en 20 in Kampen", "140 plekken in Zwolle en 20 in Kampen"],
  ["140 plekken in Zwolle (waarvan 20 amv)", "Zwolle: 140 plekken (waarvan 20 amv)"],
  ["Zwolle;140", "Zwolle;140"],
])("%s begins with its name: %s", (line, expected) => {
  expect(withNamesFirst(`Brief\n${line}\n`)).toBe(`Brief\n${expected}\n`);
});

test("a list that begins with its numbers is read as any other", async () => {
  const list = "• 140 personen in Zwolle;\n• 250 personen in de gemeente Almere.\n";
  expect(outcome(await read(`Taakstelling 2024-I\n${list}`, QUOTA_2024_I))).toBe("GM0193 140, GM0034 250");
});

test.each([
  ["points", "• Zwolle: 140 personen\n• Almere: 250 personen\n"],
  ["hyphens and semicolons", "- Zwolle: 140;\n- Almere: 250.\n"],
  ["points with tabs", "•\tZwolle: 140 personen;\n•\tAlmere: 250 personen.\n"],
  ["circles of Word", "o\tgemeente Zwolle 140\no\tgemeente Almere 250\n"],
  ["letters", "a. Zwolle: 140 personen, en\nb. Almere: 250 personen.\n"],
  ["a page between", "• Zwolle: 140\nPagina 1 van 2\n• Almere: 250\n"],
])("a list in a letter with %s", async (_what, list) => {
  expect(outcome(await read(`Taakstelling 2024-I\n${list}`, QUOTA_2024_I))).toBe("GM0193 140, GM0034 250");
});

test.each([
  ["3.210 plekken, waarvan 190 amv", ["3.210 plekken", "190 amv"]],
  ["140 personen waarvan 12 amv'ers", null],
  ["140 personen waarvan er 12 amv's", ["140 personen", "12 amv"]],
  ["140 personen (waarvan 20 amv)", ["140 personen", "20 amv"]],
  ["140 (waarvan 20 amv)", null],
  ["2025, waarvan 4.500 plekken voor amv", null],
  ["140 plekken (inclusief 20 plekken voor amv)", ["140 plekken", "20 amv"]],
  ["1.400 plekken, incl. 1.020 opvangplekken voor minderjarigen", ["1.400 plekken", "1.020 amv"]],
  ["140 plekken, waarvan 20 amv-plekken", ["140 plekken", "20 amv"]],
  ["140 plekken, waarvan 20 noodopvang", null],
  ["140 plekken, exclusief 20 amv", null],
  ["140 plekken, waarvan 20 of 30 amv", null],
  ["140 plekken, waarvan 20 amv en 10 crisisopvang", null],
  ["140 plekken", null],
] as const)("of '%s' the minors stand in a cell of their own when they are sure: %j", (figure, expected) => {
  expect(figuresOfItem(figure)).toEqual(expected ?? [figure]);
});
