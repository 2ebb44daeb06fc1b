import { decodeText } from "../../src/intake/decodeText";

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("the text of a file", () => {
  test("is UTF-8, with or without its mark", () => {
    expect(decodeText(utf8("Súdwest-Fryslân;84"))).toEqual({ ok: true, value: "Súdwest-Fryslân;84" });
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x55, 0x72, 0x6b))).toEqual({ ok: true, value: "Urk" });
  });

  test("is windows-1252 where UTF-8 does not fit, as a Dutch Excel saves it", () => {
    // S ú d; curly apostrophe 0x92; euro 0x80; â 0xE2.
    expect(decodeText(bytes(0x53, 0xfa, 0x64, 0x3b, 0x92, 0x3b, 0x80, 0x3b, 0xe2))).toEqual({
      ok: true,
      value: "Súd;’;€;â",
    });
  });

  test("is UTF-16 behind its mark", () => {
    expect(decodeText(bytes(0xff, 0xfe, 0x55, 0x00, 0x72, 0x00, 0x6b, 0x00))).toEqual({ ok: true, value: "Urk" });
  });

  test.each([
    ["xlsx or ods", [0x50, 0x4b, 0x03, 0x04, 0x14]],
    ["xls or an encrypted workbook", [0xd0, 0xcf, 0x11, 0xe0, 0xa1]],
  ])("of a workbook (%s) is not read: the sentence says how to go on", (_kind, start) => {
    expect(decodeText(Uint8Array.from(start))).toEqual({
      ok: false,
      problems: [{ code: "intake.fileIsWorkbook", parameters: {} }],
    });
  });

  test("of more than 5 MB is refused unread", () => {
    expect(decodeText(new Uint8Array(5_000_001))).toEqual({
      ok: false,
      problems: [{ code: "intake.fileTooLarge", parameters: {} }],
    });
    expect(decodeText(new Uint8Array(5_000_000)).ok).toBe(true);
  });

  test("of no bytes is empty", () => {
    expect(decodeText(bytes())).toEqual({ ok: true, value: "" });
  });
});
