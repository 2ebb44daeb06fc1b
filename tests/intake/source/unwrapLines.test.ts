import { unwrapLines } from "../../../src/intake/source/unwrapLines";

test.each([
  [
    "every line in quotes",
    '"Gemeente;""Naam"";""Aantal"""\n"1;""Zwolle"";""140"""',
    'Gemeente;"Naam";"Aantal"\n1;"Zwolle";"140"',
  ],
  [
    "a first cell with quotes of its own",
    '"""Naam"";""Aantal"";x"\n"""Zwolle"";""140"";y"',
    '"Naam";"Aantal";x\n"Zwolle";"140";y',
  ],
  [
    "a header without quotes of its own",
    '"Naam;Aantal"\n"""Zwolle"";""140"""\n"""Urk"";""20"""',
    'Naam;Aantal\n"Zwolle";"140"\n"Urk";"20"',
  ],
  ["a last cell without quotes of its own", '"""GM0193"";""Zwolle"";140"', '"GM0193";"Zwolle";140'],
  ["commas", '"a,""b"",""c"""\n"d,""e"",""f"""', 'a,"b","c"\nd,"e","f"'],
  ["tabs", '"a\t""b""\t""c"""', 'a\t"b"\t"c"'],
  ["lines with each break", '"a;""b"";""c"""\r\n"d;""e"";""f"""', 'a;"b";"c"\nd;"e";"f"'],
  ["a lone quote at the end", '"a;""b"";""c"""\n"', 'a;"b";"c"\n'],
  ["half of its lines", '"a;""b"";""c"""\nxyz', 'a;"b";"c"\nxyz'],
  ["less than half of its lines", '"a;""b"";""c"""\nxyz\nxyz', '"a;""b"";""c"""\nxyz\nxyz'],
  ["doubled quotes in a cell", '"a ""b"" c";d\n"e ""f"" g";h', '"a ""b"" c";d\n"e ""f"" g";h'],
  // Some programs double the quotes between the cells alone
  [
    "quotes that are doubled between its cells alone",
    '"a"";""b"";12\n"c"";""d"";""e"\n"f"";""g"";""h""\n"\n',
    '"a";"b";12\n"c";"d";"e"\n"f";"g";"h"\n\n',
  ],
  ["some lines that have one quote more in front", '""a"";""b"";12\n""c"";""d"";""e"', '"a";"b";12\n"c";"d";"e"'],
  ["blanks around its lines", ' "a;""b"";""c""" \n  x""y \n "d"";""e"";""f" ', 'a;"b";"c"\nx"y\n"d";"e";"f"'],
  ["lines of one sign, which say nothing", '"a;""b"";""c"""\nx\ny\n z \n', 'a;"b";"c"\nx\ny\nz\n'],
  ["no quotes", "a;b\nc;d", "a;b\nc;d"],
  ["nothing", "", ""],
  ["blank lines", "\n\n", "\n\n"],
])("a text with %s", (_what, text, expected) => {
  expect(unwrapLines(text)).toBe(expected);
});

test("only the first 50 lines are looked at", () => {
  const wrapped = '"a;""b"";""c"""';
  expect(
    unwrapLines([...Array.from({ length: 50 }, () => "xyz"), ...Array.from({ length: 60 }, () => wrapped)].join("\n")),
  ).toContain(wrapped);
  expect(
    unwrapLines([...Array.from({ length: 50 }, () => wrapped), ...Array.from({ length: 60 }, () => "xyz")].join("\n")),
  ).not.toContain(wrapped);
});
