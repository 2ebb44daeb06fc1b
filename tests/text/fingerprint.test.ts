import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { canonicalJson, type Canonical, fingerprint, shortFingerprint } from "../../src/text/fingerprint";

const text = fc.string({ unit: "grapheme" });

describe("canonicalJson", () => {
  test("orders names by UTF-16 code units and writes no blanks (RFC 8785, section 3.2.3)", () => {
    // an emoji is a pair of units from U+D800, so it stands before the wide A (U+FF21), although its code point is higher
    const value = { Ａ: 7, "€": 1, "\r": 2, "1": 4, "😀": 5, ö: 6 };
    expect(canonicalJson(value)).toBe('{"\\r":2,"1":4,"ö":6,"€":1,"😀":5,"Ａ":7}');
  });

  test("is the same for the same content in another order", () => {
    expect(canonicalJson({ b: [1, null, true], a: { d: "x", c: -3 } })).toBe(
      '{"a":{"c":-3,"d":"x"},"b":[1,null,true]}',
    );
  });

  test("leaves out members without a value and writes minus zero as zero", () => {
    expect(canonicalJson({ a: undefined, b: -0 })).toBe('{"b":0}');
  });

  test("brings texts to one Unicode form, in names too", () => {
    expect(canonicalJson({ "Frysla\u0302n": "Su\u0301dwest" })).toBe(canonicalJson({ "Frysl\u00e2n": "S\u00fadwest" }));
  });

  test("refuses numbers whose text would depend on the computer", () => {
    for (const value of [0.5, NaN, Infinity, 2 ** 53]) expect(() => canonicalJson([value])).toThrow("whole numbers");
  });

  test("reads back as the same value", () => {
    const leaf = fc.oneof(
      fc.constant(null),
      fc.boolean(),
      fc.maxSafeInteger(),
      text.map((value) => value.normalize("NFC")),
    );
    fc.assert(
      fc.property(fc.array(leaf), (values) => {
        const expected = values.map((value) => (value === 0 ? 0 : value));
        expect(JSON.parse(canonicalJson(values))).toEqual(expected);
      }),
    );
  });
});

describe("fingerprint", () => {
  test("is SHA-256 of the canonical JSON, as Node computes it", () => {
    const own = (value: Canonical): string =>
      `sha256:${createHash("sha256").update(canonicalJson(value), "utf8").digest("hex")}`;
    fc.assert(
      fc.property(
        fc.array(fc.oneof(text, fc.string({ unit: "binary" }))),
        (values) => fingerprint(values) === own(values),
      ),
    );
  });

  test("the empty list: the known digest of two brackets", () => {
    expect(fingerprint([])).toBe("sha256:4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945");
  });

  test("a lone half of a pair is escaped, so that every text has a fingerprint", () => {
    expect(canonicalJson(["\ud800x"])).toBe('["\\ud800x"]');
  });

  test("has a short form to read aloud", () => {
    expect(shortFingerprint("sha256:a1b2c3d4e5f60718ffff")).toBe("a1b2 c3d4 e5f6 0718");
  });
});
