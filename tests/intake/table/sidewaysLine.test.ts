import { sidewaysLine } from "../../../src/intake/table/sideways";
import { linesOf, times } from "./parts";

const lineIn = (text: string): number | null => sidewaysLine(linesOf(text), new Map())?.line ?? null;

test.each<[string, string, number | null]>([
  ["two regions with their figures below them", "Zwolle;Almere\n140;250", 1],
  ["figures that come later", "Zwolle;Almere\nx;y\n140;250", 1],
  ["of two kinds", "Utrecht;Zwolle\n140;250", 1],
  ["with names that several municipalities have", "Bergen;Hengelo\n140;250", 1],
  ["that ended", "Aalburg;Abcoude\n140;250", 1],
  ["below a line with figures of the whole", "Totaal;=390\nZwolle;Almere\n=140;=250", 2],
  ["one region twice", "Zwolle;Zwolle\n140;250", null],
  ["one region", ";Zwolle\nx;140", null],
  ["with a number beside them", "Zwolle;Almere;390\n140;250;1", null],
  ["with one figure below them", "Zwolle;Almere\n140;x", null],
  ["without figures", "Zwolle;Almere\nx;y", null],
  ["with figures in other columns", "Zwolle;Almere\n;;140;250", null],
  ["with figures above them", "140;250\nZwolle;Almere", null],
  ["parts of the country and totals", "Noord-Nederland;Zuid-Nederland;Totaal\n140;250;390", null],
  ["that stand below each other as well", "Zwolle;Almere\nUrk;140\n1;2", null],
  ["of which one is repeated below itself", "Zwolle;Almere\nZwolle;x\n140;250", 1],
  ["in line 39 of a list", `${times(38, () => "x;y")}\nZwolle;Almere\n140;250`, 39],
  ["in line 40 of a list, with the figures too far down", `${times(39, () => "x;y")}\nZwolle;Almere\n140;250`, null],
])("regions beside each other, %s", (_what, text, expected) => {
  expect(lineIn(text)).toBe(expected);
});
