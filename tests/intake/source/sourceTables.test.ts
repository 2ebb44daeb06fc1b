import { strToU8, zipSync } from "fflate";
import { sourceTables, type SourceChoices, type SourceInput } from "../../../src/intake/source/sourceTables";
import { plainOds, plainXlsx } from "../corpus";

interface Shown {
  readonly facts: string;
  readonly lines: string;
}

/** What is told of a source, and its lines as "1: a|b", or why there are none. */
async function shown(input: SourceInput, choices: SourceChoices = {}): Promise<Shown> {
  const { facts, read } = await sourceTables(input, choices, {});
  const told = `${facts.format ?? "-"} ${facts.encoding ?? "-"} ${JSON.stringify(facts.separator)}`;
  if (!read.ok)
    return {
      facts: told,
      lines: read.problems.map(({ code, parameters }) => `${code} ${JSON.stringify(parameters)}`).join("; "),
    };
  const { tables, json, warnings } = read.value;
  expect(read.value.facts).toEqual(facts);
  const lines = tables.map(
    ({ name, lines: all, hasCommas }) =>
      `${name === null ? "" : `${name} `}${all.map(({ line, cells }) => `${line}: ${cells.map((cell) => (cell === null ? "" : String(cell))).join("|")}`).join("; ")}${hasCommas === true ? " (commas)" : ""}`,
  );
  return {
    facts: told,
    lines: [
      ...lines,
      ...(json === undefined ? [] : [`json ${JSON.stringify(json)}`]),
      ...warnings.map(({ code }) => code),
    ].join(" / "),
  };
}

const paste = (text: string): SourceInput => ({ kind: "paste", name: "geplakt", text });
const file = (bytes: Uint8Array): SourceInput => ({ kind: "bytes", name: "a", bytes });
const cells = (rows: readonly (readonly unknown[])[]): SourceInput => ({
  kind: "cells",
  name: "selectie",
  cells: rows,
});

describe("the lines of a source", () => {
  test.each<[string, SourceInput, SourceChoices, string, string]>([
    ["a paste", paste("a\tb\n1\t2"), {}, 'csv - "\\t"', "1: a|b; 2: 1|2"],
    ["a file", file(strToU8("a;b\n1;2")), {}, 'csv utf-8 ";"', "1: a|b; 2: 1|2"],
    ["with commas", file(strToU8("a,b\n1,2")), {}, 'csv utf-8 ","', "1: a|b; 2: 1|2 (commas)"],
    [
      "with the separator that the planner says",
      file(strToU8("a,b\n1,2")),
      { separator: ";" },
      'csv utf-8 ";"',
      "1: a,b; 2: 1,2",
    ],
    [
      "in the encoding that the planner says",
      file(Uint8Array.from([0x61, 0x3b, 0x8e])),
      { encoding: "macintosh" },
      'csv macintosh ";"',
      "1: a|é",
    ],
    ["wrapped in quotes", paste('"a;""b"";""x"""\n"c;""d"";""e"""'), {}, 'csv - ";"', "1: a|b|x; 2: c|d|e"],
    [
      "of a letter, with the number first",
      paste("- 3.553 plekken in Groningen\n- 2.700 plekken in Drenthe"),
      {},
      'csv - " "',
      "1: Groningen|3.553 plekken; 2: Drenthe|2.700 plekken",
    ],
    [
      "of a letter, with tabs behind its marks",
      paste("•\tGroningen: 3.553\n•\tDrenthe: 2.700"),
      {},
      'csv - " "',
      "1: Groningen|3.553; 2: Drenthe|2.700",
    ],
    [
      "without those between pages",
      paste("a;b\nPagina 2 van 3\n1;2\nPagina;2;van;3\n3;4"),
      {},
      'csv - ";"',
      "1: a|b; 3: 1|2; 5: 3|4",
    ],
    [
      "with what only looks like one",
      paste("a;b\nPagina;2;van;3;;\n1;2"),
      {},
      'csv - ";"',
      "1: a|b; 2: Pagina|2|van|3||; 3: 1|2",
    ],
    ["JSON", paste('[{"a":1,"b":"x"}]'), {}, "json - null", '1: a|b; 2: 1|x / json [{"a":1,"b":"x"}]'],
    [
      "JSON of CBS",
      file(strToU8('{"@odata.context":"x","@odata.nextLink":"y","value":[{"a":1}]}')),
      {},
      "cbs utf-8 null",
      '1: a; 2: 1 / json {"@odata.context":"x","@odata.nextLink":"y","value":[{"a":1}]} / source.cbsHasMore',
    ],
    ["JSON that is no list", paste('{"a":1}'), {}, "json - null", 'json {"a":1}'],
    [
      "a workbook",
      file(
        plainXlsx([
          ["a", "b"],
          [1, null],
        ]),
      ),
      {},
      "xlsx - null",
      "Blad1 1: a|b; 2: 1",
    ],
    [
      "a workbook of LibreOffice",
      file(
        plainOds([
          ["a", "b"],
          [1, 2],
        ]),
      ),
      {},
      "ods - null",
      "Blad1 1: a|b; 2: 1|2",
    ],
    [
      "cells of a sheet",
      cells([["a", 1, true, {}, undefined], [null, ""], [new Date(0)]]),
      {},
      "cells - null",
      "1: a|1|true||; 3: Thu Jan 01 1970 00:00:00 GMT+0000 (Coordinated Universal Time)",
    ],
  ])("%s", async (_what, input, choices, facts, lines) => {
    const found = await shown(input, choices);
    expect(found.facts).toBe(facts);
    expect(found.lines.replace(/Thu Jan 01 1970.*/u, "day")).toBe(lines.replace(/Thu Jan 01 1970.*/u, "day"));
  });
});

describe("what holds no lines is refused", () => {
  const open = JSON.stringify({ line: "1" });
  test.each<[string, SourceInput, string]>([
    ["nothing in a file", file(new Uint8Array(0)), "source.empty {}"],
    ["blanks in a file", file(strToU8(" \n ")), "source.empty {}"],
    ["blanks in a paste", paste(" \n "), "source.empty {}"],
    ["no cells", cells([]), "source.empty {}"],
    ["blank cells", cells([[null, ""], [{}]]), "source.empty {}"],
    ["a page", file(strToU8("<html>")), "source.webPage {}"],
    ["a zip that is none", file(strToU8("PK\u0003\u0004")), "source.zipBroken {}"],
    [
      "a workbook that cannot be read",
      file(zipSync({ "xl/workbook.xml": strToU8("<a/>") })),
      "source.workbookBroken {}",
    ],
    ["signs of a program", paste(`a${"\u0001".repeat(3)}b`), "source.noText {}"],
    ["one such sign among fifty", paste(`\u0001${"a".repeat(48)}`), "source.noText {}"],
    ["one such sign among more", paste(`\u0001${"a".repeat(50)}`), ""],
    ["signs that do not belong to the encoding", paste("\ufffda"), "source.noText {}"],
    ["breaks and tabs", paste("a\t\n\r\f\vb"), ""],
    ["a quote that stays open", paste('"a;b'), `source.quoteOpen ${open}`],
    ["JSON that is broken", paste('{"a":'), "source.jsonBroken {}"],
    ["JSON with one name twice", paste('{"a":1,"a":2}'), 'source.jsonTwice {"name":"a"}'],
    [
      "more than 300 columns",
      cells([Array.from({ length: 301 }, () => 1)]),
      'source.tooManyColumns {"columns":301,"most":300}',
    ],
    ["300 columns", cells([Array.from({ length: 300 }, () => 1), [1]]), ""],
    [
      "more than 150,000 lines",
      cells(Array.from({ length: 150_001 }, () => [])),
      'source.tooManyLines {"most":150000}',
    ],
    ["150,000 lines", cells(Array.from({ length: 150_000 }, () => [])), "source.empty {}"],
  ])("%s", async (_what, input, expected) => {
    const { lines } = await shown(input);
    expect(/^source\./u.test(lines) ? lines : "").toBe(expected);
  });
});

describe("the fingerprint of a source", () => {
  const ofFile = async (input: SourceInput): Promise<string> => (await sourceTables(input, {}, {})).facts.sha256;

  test("is that of its bytes", async () => {
    // SHA-256 of "abc" (FIPS 180-4)
    const abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    expect(await ofFile(file(strToU8("abc")))).toBe(abc);
    expect(await ofFile(paste("abc"))).toBe(abc);
    expect(await ofFile(cells([["abc"]]))).toBe(abc);
  });

  test("is that of cells with tabs and breaks between them", async () => {
    expect(await ofFile(cells([["a", 1], ["b"]]))).toBe(await ofFile(paste("a\t1\nb")));
  });

  test("tells a source that was not read as well", async () => {
    const { facts } = await sourceTables(file(strToU8("<html>")), {}, {});
    expect([facts.name, facts.format, facts.sha256.length]).toEqual(["a", null, 64]);
  });

  test("is made in parts of half a megabyte, so that a page breathes", async () => {
    let pauses = 0;
    const pause = (): Promise<void> => {
      pauses += 1;
      return Promise.resolve();
    };
    await sourceTables(file(strToU8(`<html>${"a".repeat(524_288)}`)), {}, { pause });
    expect(pauses).toBe(2);
  });
});
