import { changedNumber, tellsChange } from "../../../src/intake/decision/changedNumber";
import { looseNumbers } from "../../../src/intake/decision/looseNumbers";

const counts = (sentence: string): number | null => changedNumber(sentence, looseNumbers(sentence))?.places ?? null;

describe("the number that counts where one becomes another", () => {
  test.each<[string, number]>([
    ["De capaciteit moet met 16.000 opvangplekken groeien naar 88.000.", 88_000],
    ["De opgave daalt van 96.000 naar 88.000 opvangplekken.", 88_000],
    ["De opgave wordt verhoogd van 80.000 naar circa 88.000 plekken.", 88_000],
    ["Het aantal van 88.000 opvangplekken wordt verlaagd naar 80.000.", 80_000],
    ["Het aantal wordt naar 80.000 plekken verlaagd, van 88.000.", 80_000],
    ["Er zijn niet 88.000 maar 89.000 opvangplekken nodig.", 89_000],
  ])("%s", (sentence, expected) => {
    expect(counts(sentence)).toBe(expected);
  });

  test.each([
    "Er zijn 88.000 plekken nodig.",
    "De opgave van 88.000 plekken wordt verlaagd.",
    "De opgave gaat van 92.000 naar 96.000 plekken.",
    "De opgave stijgt van 80.000 naar 88.000 plekken in 2027 en naar 90.000 in 2028.",
    "De opgave stijgt naar 88.000 plekken in 2027 en is 90.000 in 2028.",
  ])("is not told by: %s", (sentence) => {
    expect(counts(sentence)).toBeNull();
  });

  test("a change may be told without its end", () => {
    expect(tellsChange("De opgave wordt met 10% verlaagd.")).toBe(true);
    expect(tellsChange("De opgave is 88.000 plekken.")).toBe(false);
  });
});
