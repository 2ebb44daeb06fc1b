import type { ReadingAnswers } from "../../../src/intake/reading";
import { COLUMN_OF_MINORS, columnAnswer } from "../../../src/intake/rules/columnAnswer";
import { DECISION, outcome, read } from "../corpus";

test("of two figures an answer is for the one that its column names", () => {
  const answers: ReadingAnswers = { column: "Herziene opgave" };
  expect(columnAnswer(answers, "places", true)).toBe("Herziene opgave");
  expect(columnAnswer(answers, "minors", true)).toBeNull();
  expect(columnAnswer({ column: "waarvan amv" }, "minors", true)).toBe("waarvan amv");
  expect(columnAnswer({ column: "waarvan amv" }, "places", true)).toBeNull();
  expect(columnAnswer({ ...answers, values: new Map([[COLUMN_OF_MINORS, "amv"]]) }, "minors", true)).toBe("amv");
  expect(columnAnswer({}, "places", true)).toBeNull();
  expect(columnAnswer({ column: "waarvan amv" }, "places", false)).toBe("waarvan amv");
});

describe("a decision with two columns of places", () => {
  const text =
    "Provincie;Opgave;waarvan amv;Bijgestelde opgave;waarvan amv bijgesteld\nDrenthe;3553;104;3600;110\nFlevoland;3449;90;3500;95\n";

  test("never takes the chosen total for the minors as well", async () => {
    const one = text.replace(";waarvan amv bijgesteld", ";Noot").replace(";110", ";").replace(";95", ";");
    const { rijen } = await read(one, DECISION, { column: "Bijgestelde opgave" });
    expect(rijen.map(({ aantal, categorie }) => [aantal, categorie])).toEqual([
      [3600, "totaal"],
      [3500, "totaal"],
      [104, "amv"],
      [90, "amv"],
    ]);
  });

  test("and two of minors asks about both", async () => {
    const minors = "waarde? waarvan amv | waarvan amv bijgesteld";
    expect(outcome(await read(text, DECISION))).toBe(`kolom? Opgave | Bijgestelde opgave; ${minors}`);
    expect(outcome(await read(text, DECISION, { column: "Opgave" }))).toBe(minors);
    const values = new Map([[COLUMN_OF_MINORS, "waarvan amv bijgesteld"]]);
    expect(outcome(await read(text, DECISION, { column: "Bijgestelde opgave", values }))).toBe(
      "PV22 3600, PV24 3500, PV22 110, PV24 95",
    );
  });
});
