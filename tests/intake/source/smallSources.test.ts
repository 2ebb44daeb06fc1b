/** Rules of sources that need no more than a text or a few bytes. */
import { strToU8, zipSync } from "fflate";
import {
  withNamesFirst,
  withoutListMark,
  withoutListTabs,
  withoutSignsOfItem,
} from "../../../src/intake/source/listItem";
import { isNamedPage, isPage } from "../../../src/intake/source/pageLine";
import { looksLikeJson, parseJson } from "../../../src/intake/source/parseJson";
import { run, Stopped } from "../../../src/intake/source/steps";
import { xmlProlog } from "../../../src/intake/source/xmlProlog";
import { zipDirectory, type ZipEntry } from "../../../src/intake/source/zipDirectory";
import { zipTexts } from "../../../src/intake/source/zipTexts";

describe("a line between two pages", () => {
  const long = (length: number): string => `Pagina 2${" ".repeat(length - 8)}`;

  test.each<[string, boolean, boolean]>([
    ["Pagina 2 van 3", true, true],
    ["- pag. 2 -", true, true],
    ["blz. 2/3", true, true],
    ["bladzijde 2", true, true],
    ["- 2 -", false, true],
    ["2/3", false, true],
    ["12", false, true],
    ["zie pagina 2", false, false],
    ["pagina 2 en verder", false, false],
    [long(40), true, true],
    [long(41), false, false],
  ])("'%s' says so: %s, is one in a letter: %s", (line, isNamed, isOne) => {
    expect([isNamedPage(line), isPage(line)]).toEqual([isNamed, isOne]);
  });

  test("is no longer than 40 signs in a letter either", () => {
    expect([isPage(`2${" ".repeat(39)}`), isPage(`2${" ".repeat(40)}`)]).toEqual([true, false]);
  });
});

describe("JSON", () => {
  const read = (text: string): string => {
    const found = parseJson(text);
    return found.ok
      ? JSON.stringify(found.value)
      : found.problems.map(({ code, parameters }) => `${code} ${JSON.stringify(parameters)}`).join();
  };

  test.each<[string, string]>([
    ["[]", "[]"],
    ['"a"', '"a"'],
    ['{"a":1,"b":{"a":2}}', '{"a":1,"b":{"a":2}}'],
    ['[{"a":1},{"a":2}]', '[{"a":1},{"a":2}]'],
    ['{"a":"a","b":"a"}', '{"a":"a","b":"a"}'],
    ['{"a":["a","a"],"b":1}', '{"a":["a","a"],"b":1}'],
    ['{"a":["x"],"b":["x"]}', '{"a":["x"],"b":["x"]}'],
    ['{"a":"\\"","b":"{"}', '{"a":"\\"","b":"{"}'],
    ['{"a":1,"a":2}', 'source.jsonTwice {"name":"a"}'],
    ['{"b":{"a":1},"a":1,"a":2}', 'source.jsonTwice {"name":"a"}'],
    ['{"a":{},"a":2}', 'source.jsonTwice {"name":"a"}'],
    ['{"a":[],"a":2}', 'source.jsonTwice {"name":"a"}'],
    ['[{"a":1,"b":2,"b":3},{"c":1,"c":2}]', 'source.jsonTwice {"name":"b"}'],
    ['{"a":1,"\\u0061":2}', 'source.jsonTwice {"name":"a"}'],
    ['{"a\\"b":1,"a\\"b":2}', `source.jsonTwice {"name":"a\\"b"}`],
    [`{"${"a".repeat(70)}":1,"${"a".repeat(70)}":2}`, `source.jsonTwice {"name":"${"a".repeat(60)}"}`],
    ['{"a":1,"a":2', "source.jsonBroken {}"],
    ['{"a\\x":1,"a\\x":2}', "source.jsonBroken {}"],
    ['{"a', "source.jsonBroken {}"],
    ["", "source.jsonBroken {}"],
    [`${"[".repeat(32)}${"]".repeat(32)}`, `${"[".repeat(32)}${"]".repeat(32)}`],
    [`${"[".repeat(33)}${"]".repeat(33)}`, "source.jsonTooDeep {}"],
    [`[${"[],".repeat(40)}{}]`, `[${"[],".repeat(40)}{}]`],
    [`[${"{},".repeat(40)}[]]`, `[${"{},".repeat(40)}[]]`],
  ])("%j", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each<[string, boolean]>([
    ['{"a":1}', true],
    ["[{", true],
    ["[[", true],
    ["[]", true],
    ["{}", true],
    [' \n{ "a"', true],
    ["[", true],
    ["{ ", true],
    ["[1]", false],
    ["{a}", false],
    ['x{"a"', false],
    ['a [ "b"', false],
    ["[x] {", false],
    [`${" ".repeat(298)}{"`, true],
    [`${" ".repeat(300)}{"`, false],
  ])("a text that begins with %j is meant as such: %s", (text, expected) => {
    expect(looksLikeJson(text)).toBe(expected);
  });
});

describe("work in steps", () => {
  function* counting(): Generator<void, string> {
    yield;
    yield;
    return "done";
  }

  test("pauses between them, and gives what came out", async () => {
    let pauses = 0;
    const pause = (): Promise<void> => {
      pauses += 1;
      return Promise.resolve();
    };
    expect([await run(counting(), { pause }), pauses]).toEqual(["done", 2]);
    expect(await run(counting(), { signal: new AbortController().signal })).toBe("done");
  });

  test("stops when the planner does", async () => {
    const stop = new AbortController();
    const pause = (): Promise<void> => {
      stop.abort();
      return Promise.resolve();
    };
    const stopped = run(counting(), { pause, signal: stop.signal });
    await expect(stopped).rejects.toThrow(Stopped);
    await expect(stopped).rejects.toMatchObject({ name: "Stopped", message: "The reading was stopped." });
  });
});

describe("items of a list", () => {
  test.each([
    ["• Groningen:", "Groningen"],
    ["-  Groningen", "Groningen"],
    ["a) Groningen", "Groningen"],
    ["b. Groningen :", "Groningen"],
    ["Groningen (stad):", "Groningen (stad)"],
    ["Noord - Groningen", "Noord - Groningen"],
    ["Groningen: stad", "Groningen: stad"],
    ["•Groningen", "•Groningen"],
  ])("the name in '%s' is '%s'", (text, expected) => {
    expect(withoutListMark(text)).toBe(expected);
  });

  test("a mark with a tab behind it is no cell", () => {
    expect(withoutListTabs("•\tGroningen: 3\n1.\tDrenthe: 4\na\tb\tc\n-\tx\ty")).toBe(
      "Groningen: 3\nDrenthe: 4\na\tb\tc\n-\tx\ty",
    );
    expect(withoutListTabs("• Groningen")).toBe("• Groningen");
  });

  test.each([
    ["3.553 plekken in Groningen;", "Groningen: 3.553 plekken;"],
    ["• 3.553 plekken in de provincie Groningen, waarvan 120 amv;", "• Groningen: 3.553 plekken, waarvan 120 amv;"],
    ["140 plekken voor 's-Gravenhage", "'s-Gravenhage: 140 plekken"],
    ["140 plekken voor de gemeente Den Haag.", "Den Haag: 140 plekken."],
    ["140 plekken voor ouderen", "140 plekken voor ouderen"],
    ["Er zijn 140 plekken in Groningen", "Er zijn 140 plekken in Groningen"],
  ])("'%s' begins with its name: '%s'", (line, expected) => {
    expect(withNamesFirst(line)).toBe(expected);
  });

  test("the signs of a sentence divide no cells, also at the end of a long line", () => {
    expect(withoutSignsOfItem("• Drenthe: 2.700 plekken, waarvan 160 amv;")).toBe(
      "• Drenthe: 2.700 plekken waarvan 160 amv",
    );
    expect(withoutSignsOfItem("Drenthe;2.700;x")).toBe("Drenthe;2.700;x");
    const far = `${"a, ".repeat(50)}${"b".repeat(120)}, Drenthe 2.700;`;
    expect(withoutSignsOfItem(far)).toBe(far.slice(0, -1));
  });
});

describe("the beginning of XML in a zip", () => {
  const entryOf = (bytes: Uint8Array, part: number): ZipEntry => {
    const entry = zipDirectory(bytes, 9)?.[part];
    if (entry === undefined) throw new Error("There is no such part.");
    return entry;
  };
  const two = zipSync({ "first.bin": [strToU8("<!DOCTYPE a>"), { level: 0 }], "second.xml": strToU8("<a/>") });
  const prolog = (content: Uint8Array, level: 0 | 6 = 6): string => {
    const bytes = zipSync({ "a.xml": [content, { level }] });
    return xmlProlog(bytes, entryOf(bytes, 0));
  };

  test("is that of the part alone", () => {
    expect(xmlProlog(two, entryOf(two, 1))).toBe("good");
    expect(xmlProlog(two, entryOf(two, 0))).toBe("documentType");
  });

  test("is looked at no further than 4,096 bytes", () => {
    expect(prolog(strToU8(`<a>${" ".repeat(4_080)}<!DOCTYPE`), 0)).toBe("documentType");
    expect(prolog(strToU8(`<a>${" ".repeat(4_200)}<!DOCTYPE`), 0)).toBe("good");
    expect(prolog(strToU8(`<a>${" ".repeat(20_000)}<!DOCTYPE`))).toBe("good");
    expect(prolog(strToU8(" ".repeat(5_000)), 0)).toBe("broken");
  });

  test("holds an element", () => {
    expect(["<_a/>", "<A/>", "<1/>", "x", ""].map((xml) => prolog(strToU8(xml)))).toEqual([
      "good",
      "good",
      "broken",
      "broken",
      "broken",
    ]);
  });

  test("is broken where it does not begin, or was not packed as it says", () => {
    const entry = entryOf(two, 1);
    expect(xmlProlog(two, { ...entry, offset: entry.offset + 1 })).toBe("broken");
    expect(xmlProlog(two, { ...entry, offset: two.length - 10 })).toBe("broken");
    expect(xmlProlog(two.subarray(0, entry.offset + 29), entry)).toBe("broken");
    const stored = entryOf(two, 0);
    expect(xmlProlog(two, { ...stored, method: 8 })).toBe("broken");
  });

  test("may stand behind fields of its own", () => {
    const bytes = new Uint8Array(30 + 4 + 3 + 4);
    const view = new DataView(bytes.buffer);
    view.setUint32(0, 0x04034b50, true);
    view.setUint16(26, 4, true);
    view.setUint16(28, 3, true);
    bytes.set(strToU8("<a/>"), 37);
    const entry = {
      name: "a",
      packedBytes: 4,
      unpackedBytes: 4,
      checksum: 0,
      method: 0,
      isEncrypted: false,
      offset: 0,
    };
    expect(xmlProlog(bytes, entry)).toBe("good");
    expect(xmlProlog(bytes, { ...entry, packedBytes: 1 })).toBe("broken");
  });
});

describe("the texts of a zip", () => {
  test("are read in the encoding that their mark says", () => {
    const text = zipTexts(
      zipSync({
        "a.xml": strToU8("é"),
        "b.xml": Uint8Array.from([0xff, 0xfe, 0xe9, 0]),
        "c.xml": Uint8Array.from([0xfe, 0xff, 0, 0xe9]),
      }),
    );
    expect(["a.xml", "b.xml", "c.xml", "d.xml"].map(text)).toEqual(["é", "é", "é", null]);
  });

  test("of no zip are none", () => {
    expect(() => zipTexts(strToU8("x"))).toThrow("The directory cannot be read.");
  });
});
