import { jsonTable } from "../../../src/intake/source/jsonTable";

/** "json: a|b, 1|x": the lines of a list, or why there are none. */
function table(content: unknown): string {
  const read = jsonTable(content);
  if (!read.ok) return read.problems.map(({ code, parameters }) => `${code} ${JSON.stringify(parameters)}`).join("; ");
  const { format, lines, warnings } = read.value;
  expect(lines.map(({ line }) => line)).toEqual(lines.map((_line, index) => index + 1));
  const said = warnings.map(({ code }) => ` ${code}`).join("");
  return `${format}: ${lines.map(({ cells }) => cells.map((cell) => JSON.stringify(cell)).join("|")).join(", ")}${said}`;
}

const NONE = "source.jsonNoList {}";

test.each<[string, unknown, string]>([
  [
    "records",
    [
      { a: 1, b: "x" },
      { a: 2, b: "y" },
    ],
    'json: "a"|"b", 1|"x", 2|"y"',
  ],
  ["records with other fields", [{ a: 1 }, { b: true, a: null }], 'json: "a"|"b", 1|null, null|true'],
  ["records inside `value`", { value: [{ a: 1 }] }, 'json: "a", 1'],
  ["records of CBS, version 4", { "@odata.context": "x", value: [{ Id: 1, a: 2 }] }, 'cbs: "a", 2'],
  ["records of CBS, version 3", { "odata.metadata": "x", value: [{ ID: 1, StringValue: "s", a: 2 }] }, 'cbs: "a", 2'],
  ["numbers of records elsewhere", [{ ID: 1, Id: 2, StringValue: "s" }], 'json: "ID"|"Id"|"StringValue", 1|2|"s"'],
  [
    "a page of CBS with more behind it",
    { "@odata.context": "x", "@odata.nextLink": "y", value: [{ a: 1 }] },
    'cbs: "a", 1 source.cbsHasMore',
  ],
  [
    "the same of version 3",
    { "odata.metadata": "x", "odata.nextLink": "y", value: [{ a: 1 }] },
    'cbs: "a", 1 source.cbsHasMore',
  ],
  ["no records", [], NONE],
  ["no records inside `value`", { value: [] }, NONE],
  ["something else inside `value`", { value: 1 }, NONE],
  ["no `value`", { records: [{ a: 1 }] }, NONE],
  ["a text", "a", NONE],
  ["nothing", null, NONE],
  ["a list of numbers", [1, 2], NONE],
  ["a list of lists", [[1], [2]], NONE],
  ["a list with nothing in it", [null], NONE],
  ["a record in a record", [{ a: 1 }, { a: { b: 1 } }], NONE],
  ["a list in a record", [{ a: [1] }], NONE],
  [
    "300 fields",
    [Object.fromEntries(Array.from({ length: 300 }, (_none, index) => [`f${index}`, null]))],
    `json: ${Array.from({ length: 300 }, (_none, index) => `"f${index}"`).join("|")}, ${Array.from({ length: 300 }, () => "null").join("|")}`,
  ],
  [
    "301 fields",
    [Object.fromEntries(Array.from({ length: 301 }, (_none, index) => [`f${index}`, 1]))],
    'source.tooManyColumns {"columns":301,"most":300}',
  ],
  ["150,001 records", Array.from({ length: 150_001 }, () => 1), 'source.tooManyLines {"most":150000}'],
  ["150,000 records", Array.from({ length: 150_000 }, () => 1), NONE],
])("%s", (_what, content, expected) => {
  expect(table(content)).toBe(expected);
});
