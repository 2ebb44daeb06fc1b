/** What a cell of figures says: a whole number, or why it is none. Nothing is rounded, and a sign that is not understood is no number. */
import { type Figure, LARGEST_COUNT, readFigure } from "../../../src/intake/cells/readFigure";
import type { Cell } from "../../../src/intake/cells/cell";

const PLAIN = { notation: "dutch", mayBeNegative: false, factor: 1 } as const;

function said(figure: Figure): string {
  if (figure.kind !== "count") return figure.kind;
  return `${figure.count}${figure.hasNote ? " with a note" : ""}`;
}

describe("a cell that Excel holds as a number", () => {
  test.each<[Cell, string]>([
    [133_810, "133810"],
    [0, "0"],
    [-0, "0"],
    [LARGEST_COUNT, "100000000"],
    [LARGEST_COUNT + 1, "tooLarge"],
    [-LARGEST_COUNT - 1, "tooLarge"],
    [1e21, "tooLarge"],
    [-5, "negative"],
    [1.5, "fraction"],
    [1e-7, "fraction"],
    [Infinity, "exponent"],
    [NaN, "exponent"],
    [-99_999_999, "sentinel"],
    [-99_997, "sentinel"],
    [true, "unreadable"],
    [new Date(0), "date"],
    [null, "blank"],
  ])("%p", (cell, expected) => {
    expect(said(readFigure(cell, PLAIN))).toBe(expected);
  });

  test("of a balance may be below 0, and nothing below 0 is nothing", () => {
    const balance = { ...PLAIN, mayBeNegative: true };
    expect(readFigure(-5, balance)).toEqual({ kind: "count", count: -5, hasNote: false });
    expect(readFigure("−5", balance)).toEqual({ kind: "count", count: -5, hasNote: false });
    expect(readFigure("-0", balance)).toEqual({ kind: "count", count: 0, hasNote: false });
    expect(readFigure("-0", PLAIN)).toEqual({ kind: "count", count: 0, hasNote: false });
    expect(readFigure(0, balance)).toEqual({ kind: "count", count: 0, hasNote: false });
  });

  test("in thousands: 133,81 × 1.000 = 133.810, and what is left below one is a fraction", () => {
    const thousands = { ...PLAIN, factor: 1000 };
    expect(said(readFigure(133.81, thousands))).toBe("133810");
    expect(said(readFigure("133,81", thousands))).toBe("133810");
    expect(said(readFigure("133,8100", thousands))).toBe("133810");
    expect(said(readFigure(0.5, thousands))).toBe("500");
    expect(said(readFigure("0,05", thousands))).toBe("50");
    expect(said(readFigure("1,0", thousands))).toBe("1000");
    expect(said(readFigure("1,000100", thousands))).toBe("fraction");
    expect(said(readFigure(4, thousands))).toBe("4000");
    expect(said(readFigure("133,8105", thousands))).toBe("fraction");
    expect(said(readFigure(1e-7, thousands))).toBe("fraction");
    expect(said(readFigure("100.001", thousands))).toBe("tooLarge");
    expect(said(readFigure("100.000", thousands))).toBe("100000000");
  });
});

describe("a cell of text", () => {
  test.each<[string, string]>([
    ["133.810", "133810"],
    ["133 810", "133810"],
    ["133810", "133810"],
    ["133.810,00", "133810"],
    ["66885.0", "66885"],
    ["+140", "140"],
    ["+ 140", "140"],
    ["140*", "140 with a note"],
    ["140 **", "140 with a note"],
    ["140¹", "140 with a note"],
    ["140 ¹²", "140 with a note"],
    ["*140", "unreadable"],
    ["1*40", "unreadable"],
    ["-140", "negative"],
    ["–140", "negative"],
    ["− 140", "negative"],
    ["(140)", "bracketed"],
    ["(1.140)", "bracketed"],
    ["x(140)", "unreadable"],
    ["(140)x", "unreadable"],
    ["140-", "minusBehind"],
    ["140 −", "minusBehind"],
    ["x140-", "unreadable"],
    ["140-5", "unreadable"],
    ["140,-", "unreadable"],
    ["1,4E+02", "exponent"],
    ["-1e5", "exponent"],
    ["1e-5", "exponent"],
    ["1e5x", "unreadable"],
    ["x1e5", "unreadable"],
    ["18.75", "fraction"],
    ["-18.75", "fraction"],
    ["1,5", "fraction"],
    ["18.7500", "fraction"],
    ["12.0000", "12"],
    ["1.23.4", "unreadable"],
    ["0140", "unreadable"],
    ["0", "0"],
    ["0.980", "unreadable"],
    ["١٤٠", "foreignDigits"],
    ["½", "unreadable"],
    ["1\u202e40", "unreadable"],
    [".", "unknownSign"],
    ["...", "unknownSign"],
    ["-", "nilSign"],
    ["—", "nilSign"],
    ["x", "secretSign"],
    ["n.v.t.", "notAvailable"],
    ["#N/B", "notAvailable"],
    ["p.m.", "notAvailable"],
    ["xn.v.t.", "unreadable"],
    ["-99999999", "sentinel"],
    ["", "blank"],
    ["  ", "blank"],
    ["99999999999999", "tooLarge"],
    ["999999999", "tooLarge"],
    ["100.000.001", "tooLarge"],
    ["100.000.000", "100000000"],
    ["1".repeat(41), "unreadable"],
    ["1".repeat(40), "tooLarge"],
    ["140 (+10)", "severalNumbers"],
    ["140 (12) x", "severalNumbers"],
    ["140 1)", "noteBehind"],
    ["1234.567", "unreadable"],
    ["€ 140", "unreadable"],
    ["140%", "unreadable"],
  ])("%j", (text, expected) => {
    expect(said(readFigure(text, PLAIN))).toBe(expected);
  });

  test.each<[string, string]>([
    ["133,810", "133810"],
    ["133,810.00", "133810"],
    ["133.810", "fraction"],
    ["133.8", "fraction"],
  ])("in English %s", (text, expected) => {
    expect(said(readFigure(text, { ...PLAIN, notation: "english" }))).toBe(expected);
  });
});

test("a thousand is never cut by a line break: 500 above 700 are two figures", () => {
  for (const text of ["500\n700", "500 \r\n 700", "1\n140"])
    expect(said(readFigure(text, PLAIN))).toBe("severalNumbers");
  expect(said(readFigure("500\n", PLAIN))).toBe("500");
  expect(said(readFigure("500 700", PLAIN))).toBe("500700");
});
