/** Where "1" and "2" in a line of headers are the halves of a year, line by line. */
import { halfHeaders } from "../../../src/intake/table/halfHeaders";
import type { SubjectColumns } from "../../../src/intake/table/subjectColumns";
import { linesOf, subjectsOf, times } from "./parts";

/** The lines that were changed, as "3: ;1e halfjaar;2e halfjaar". */
function changed(text: string, columns: Partial<SubjectColumns> = { name: 0 }): string {
  const before = linesOf(text);
  const { lines, messages } = halfHeaders(before, subjectsOf(columns));
  const rows = lines.filter((line, index) => line !== before[index]);
  expect(messages.map(({ lines: said }) => said)).toEqual(rows.map(({ line }) => [line]));
  return rows.map(({ line, cells }) => `${line}: ${cells.join(";")}`).join(" ");
}

const HALVES = "1e halfjaar;2e halfjaar";

test.each<[string, string, string]>([
  ["below a year", ";2024;\n;1;2", `2: ;${HALVES}`],
  ["below two years", ";2024;;2025;\n;1;2;1;2", `2: ;${HALVES};${HALVES}`],
  ["beside words", ";2024;;\n;1;2;Totaal", `2: ;${HALVES};Totaal`],
  ["beside the word for regions", ";2024;\nGemeente;1;2", `2: Gemeente;${HALVES}`],
  ["beside that word with a number in it", ";2024;\nGemeente (2024);1;2", `2: Gemeente (2024);${HALVES}`],
  ["two lines below the year", ";2024;\n;x;\n;1;2", `3: ;${HALVES}`],
  ["three lines below the year", ";2024;\n;x;\n;y;\n;1;2", `4: ;${HALVES}`],
  ["four lines below the year", ";2024;\n;x;\n;y;\n;z;\n;1;2", ""],
  ["below a year below other words", ";Rijk;Provincie\n;2024;\n;1;2", `3: ;${HALVES}`],
  ["below other words below a year", ";2024;\n;Rijk;Provincie\n;1;2", ""],
  ["of which the second stands below two years", ";2024;;2025;2026\n;1;2;1;2", ""],
  ["of which the first stands below two years", ";2024;2025;2026;\n;1;2;1;2", ""],
  ["turned", ";2024;\n;2;1", ""],
  ["of which the second is turned", ";2024;;2025;\n;1;2;2;1", ""],
  ["with one too many", ";2024;;\n;1;2;1", ""],
  ["beside another number", ";2024;;\n;1;2;3", ""],
  ["in a line of figures", ";2024;\nZwolle;1;2", ""],
  ["below a half-year", ";2024-I;\n;1;2", ""],
  ["below a day", ";1-1-2024;\n;1;2", ""],
  ["below no year", ";Taakstelling;\n;1;2", ""],
  ["in the 40th line", `${times(38, () => "x")}\n;2024;\n;1;2`, `40: ;${HALVES}`],
  ["in the 41st line", `${times(39, () => "x")}\n;2024;\n;1;2`, ""],
])("%s", (_what, text, expected) => {
  expect(changed(text)).toBe(expected);
});

test.each<[string, string, Partial<SubjectColumns>, string]>([
  ["beside the word for codes with a number in it", ";2024;\nCode 2025;1;2", { code: 0 }, `2: Code 2025;${HALVES}`],
  ["in a line of figures of a code", ";2024;\nGM0193;1;2", { code: 0 }, ""],
  [
    "in a line of figures of a code beside the word for regions",
    ";;2024;\nGM0193;Gemeente;1;2",
    { code: 0, name: 1 },
    "",
  ],
  ["in a line of figures of a name beside the word for codes", ";;2024;\nCode;Zwolle;1;2", { code: 0, name: 1 }, ""],
  ["beside both words", ";;2024;\nCode;Gemeente;1;2", { code: 0, name: 1 }, `2: Code;Gemeente;${HALVES}`],
  ["in a line that ends before the names", "2024\n1;2", { name: 2 }, `2: ${HALVES}`],
])("%s", (_what, text, columns, expected) => {
  expect(changed(text, columns)).toBe(expected);
});
