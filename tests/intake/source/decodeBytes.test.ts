import { decodeBytes, detectEncoding, type Encoding } from "../../../src/intake/source/decodeBytes";
import { upperHalf, type SingleByteEncoding } from "../../../src/intake/source/singleByteTables";
import { encoded } from "../corpus";

const ascii = (text: string): readonly number[] => Array.from(text, (sign) => sign.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function decoded(
  bytes: Uint8Array,
  wanted: Encoding | null = null,
): { readonly text: string; readonly encoding: Encoding; readonly steps: number } {
  const work = decodeBytes(bytes, wanted);
  let steps = 0;
  let step = work.next();
  for (; step.done !== true; step = work.next()) steps += 1;
  return { ...step.value, steps };
}

describe("the encoding of a file", () => {
  test.each<[string, Encoding, readonly number[]]>([
    ["the mark of UTF-16, small end first", "utf-16le", [0xff, 0xfe, 0x61, 0x00]],
    ["the mark of UTF-16, great end first", "utf-16be", [0xfe, 0xff, 0x00, 0x61]],
    ["the mark alone, small end first", "utf-16le", [0xff, 0xfe, 0xe9, 0x20]],
    ["the mark alone, great end first", "utf-16be", [0xfe, 0xff, 0x20, 0xe9]],
    ["half of a mark", "cp850", [0xff, 0x61]],
    ["half of the other", "windows-1252", [0xfe, 0x61]],
    ["a mark that does not begin it", "windows-1252", [0x61, 0xfe]],
    ["zeros behind the letters", "utf-16le", [0x61, 0, 0x62, 0, 0x63, 0]],
    ["zeros before the letters", "utf-16be", [0, 0x61, 0, 0x62, 0, 0x63]],
    ["a fifth of zeros is too few", "utf-8", [0x61, 0, 0x62, 0, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68]],
    ["more than a fifth is enough", "utf-16le", [0x61, 0, 0x62, 0, 0x63, 0, 0x65, 0x66, 0x67, 0x68]],
    ["the same before the letters", "utf-16be", [0, 0x61, 0, 0x62, 0, 0x63, 0x65, 0x66, 0x67, 0x68]],
    ["a fifth before the letters is too few", "utf-8", [0, 0x61, 0, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68]],
    ["zeros everywhere are no letters", "utf-8", [0, 0, 0, 0, 0x61, 0x62]],
    ["a tenth of them elsewhere", "utf-8", [0, 0, ...Array.from({ length: 9 }, () => [0x61, 0]).flat()]],
    ["less than a tenth of them elsewhere", "utf-16le", [0, 0, ...Array.from({ length: 10 }, () => [0x61, 0]).flat()]],
    ["the same, great end first", "utf-16be", [0, 0, ...Array.from({ length: 10 }, () => [0, 0x61]).flat()]],
    ["a tenth, great end first", "utf-8", [0, 0, ...Array.from({ length: 9 }, () => [0, 0x61]).flat()]],
    ["nothing", "utf-8", []],
    ["letters of ASCII", "utf-8", ascii("Zwolle;140")],
    ["two bytes", "utf-8", [0xc3, 0xa9]],
    ["the first of two bytes", "utf-8", [0xc2, 0x80]],
    ["the last of two bytes", "utf-8", [0xdf, 0xbf]],
    ["the first of three bytes", "utf-8", [0xe0, 0xa0, 0x80]],
    ["three bytes", "utf-8", [0xe2, 0x82, 0xac]],
    ["the last of three bytes", "utf-8", [0xef, 0xbf, 0xbd]],
    ["the first of four bytes", "utf-8", [0xf0, 0x9f, 0x98, 0x80]],
    ["the last of four bytes", "utf-8", [0xf4, 0x80, 0x80, 0x80]],
    ["a byte that begins nothing", "windows-1252", [0xc1, 0xa9]],
    ["another that begins nothing", "windows-1252", [0xf5, 0x80, 0x80, 0x80]],
    ["a byte that only follows", "windows-1252", [0xa9, 0x61]],
    ["a sign that does not go on", "windows-1252", [0xc3, 0x41]],
    ["three bytes of which one does not follow", "windows-1252", [0xe2, 0x82, 0x41]],
    ["a sign that was cut off", "windows-1252", [0xe2, 0x82]],
  ])("by %s is %s", (_what, expected, bytes) => {
    expect(detectEncoding(Uint8Array.from(bytes))).toBe(expected);
  });

  test("stays UTF-8 with one broken sign among more than twenty good ones", () => {
    const good = (count: number): readonly number[] => Array.from({ length: count }, () => [0xc3, 0xa9]).flat();
    expect(detectEncoding(Uint8Array.from([...good(21), 0xff]))).toBe("utf-8");
    expect(detectEncoding(Uint8Array.from([...good(20), 0xff]))).not.toBe("utf-8");
  });

  test.each<SingleByteEncoding>(["windows-1252", "macintosh", "cp850"])(
    "%s is known by the names of regions",
    (encoding) => {
      expect(
        detectEncoding(encoded("Gemeente;Inwoners\nSúdwest-Fryslân;91.234\nNoardeast-Fryslân;46.000\n", encoding)),
      ).toBe(encoding);
      // Far into a long file as well
      const long = `${"Zwolle;133.810\n".repeat(5_000)}Súdwest-Fryslân;91.234\nFryslân;667.000\n`;
      expect(detectEncoding(encoded(long, encoding))).toBe(encoding);
      expect(detectEncoding(encoded("coördinatie één reünie privé", encoding))).toBe(encoding);
    },
  );

  test("in doubt is that of Excel for Windows", () => {
    expect(detectEncoding(Uint8Array.from([0x80, 0x61]))).toBe("windows-1252");
  });
});

describe("the text of a file", () => {
  test.each<SingleByteEncoding>(["windows-1252", "macintosh", "cp850"])("in %s has each of its signs", (encoding) => {
    const text = `a${upperHalf[encoding]}~`;
    expect(decoded(encoded(text, encoding), encoding)).toEqual({ text, encoding, steps: 1 });
    const long = "é".repeat(8_193);
    expect(decoded(encoded(long, encoding), encoding).text).toBe(long);
  });

  test("has no mark of its encoding", () => {
    expect(decoded(Uint8Array.from([0xef, 0xbb, 0xbf, 0x61]))).toEqual({ text: "a", encoding: "utf-8", steps: 1 });
    expect(decoded(encoded("\ufeffa", "utf-16le"))).toEqual({ text: "a", encoding: "utf-16le", steps: 1 });
    expect(decoded(encoded("\ufeffa", "utf-16be"))).toEqual({ text: "a", encoding: "utf-16be", steps: 1 });
  });

  test("is read as the planner says", () => {
    expect(decoded(utf8("é"), "windows-1252").text).toBe("Ã©");
    expect(decoded(utf8("é"), "utf-8").text).toBe("é");
  });

  test("comes in parts, and a sign on their border stays whole", () => {
    const text = `${"a".repeat(262_143)}é`;
    expect(decoded(utf8(text))).toEqual({ text, encoding: "utf-8", steps: 2 });
    expect(decoded(utf8("a".repeat(262_144))).steps).toBe(1);
    expect(decoded(Uint8Array.from([])).steps).toBe(0);
  });
});
