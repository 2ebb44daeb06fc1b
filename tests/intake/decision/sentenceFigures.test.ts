import { sentenceFigures } from "../../../src/intake/decision/sentenceFigures";

const places = (named: readonly { readonly places: number }[]): readonly number[] => named.map((one) => one.places);

describe("one sentence surely names the total", () => {
  test.each<[string, readonly number[], readonly number[]]>([
    ["Op 1 januari 2027 zijn 96.000 opvangplekken nodig, waarvan 8.140 voor amv", [96_000], [8_140]],
    ["Er zijn 96.000 plekken nodig inclusief 8.140 amv-plekken.", [96_000], [8_140]],
    ["Er zijn 96.000 plekken nodig inclusief amv.", [96_000], []],
    ["Inclusief amv zijn 96.000 plekken nodig.", [96_000], []],
    ["Er moeten 96.000 opvangplekken zijn, waarvan 8.000 in noodopvang.", [96_000], []],
    ["Er zijn 88.000 opvangplekken nodig, 4.000 meer dan op 1 januari 2026.", [88_000], []],
    ["Er zijn 88.000 opvangplekken nodig voor 95.000 asielzoekers.", [88_000], []],
    ["De capaciteit moet met 16.000 opvangplekken groeien naar 88.000.", [88_000], []],
    ["De opgave is verhoogd van 80.000 naar 88.000 plekken, waarvan 3.660 voor amv.", [88_000], [3_660]],
    ["Het aantal opvangplekken stijgt van 80.000 naar 88.000.", [88_000], []],
    ["Er zijn niet 88.000 maar 89.000 opvangplekken nodig.", [89_000], []],
  ])("%s", (sentence, total, minors) => {
    const figures = sentenceFigures(sentence, false);
    expect([places(figures.sure), places(figures.possible), places(figures.minors)]).toEqual([total, [], minors]);
    expect([figures.refuted, figures.minorsOutside]).toEqual([[], []]);
  });
});

describe("of what may be the total the planner chooses", () => {
  test.each<[string, readonly number[]]>([
    ["Er zijn 88.000 opvangplekken nodig op 1 januari 2027 en 90.000 op 1 juli 2027.", [88_000, 90_000]],
    ["Er zijn 88.000 opvangplekken nodig (scenario midden) of 95.000 (scenario hoog).", [88_000, 95_000]],
    ["De behoefte is 88.000 plekken; met een buffer van 5% komt het op 92.400.", [88_000, 92_400]],
    ["De opgave stijgt naar 88.000 plekken in 2027 en 90.000 plekken in 2028.", [88_000, 90_000]],
    ["In 2026 waren 80.000 opvangplekken nodig.", [80_000]],
    ["Er zijn meer dan 88.000 opvangplekken nodig.", [88_000]],
    ["In het hoge scenario zijn 95.000 opvangplekken nodig.", [95_000]],
    ["Dit gaat over 88.000 opvangplekken.", [88_000]],
  ])("%s", (sentence, expected) => {
    const figures = sentenceFigures(sentence, false);
    expect([places(figures.sure), places(figures.possible)]).toEqual([[], expected]);
  });
});

describe("what is no total, or is about to be another number", () => {
  test.each<[string, readonly number[], readonly number[]]>([
    ["De opgave is 88.000 plekken exclusief 3.660 amv-plekken.", [88_000], [3_660]],
    ["De opgave is 88.000 plekken, plus 3.660 amv-plekken.", [88_000], [3_660]],
    ["Er zijn 84.340 plekken en 3.660 amv-plekken nodig.", [84_340], [3_660]],
    ["Er zijn 88.000 plekken nodig (3.660 amv).", [88_000], [3_660]],
    ["Exclusief de reserve zijn 88.000 plekken nodig.", [88_000], []],
    ["Het kabinet heeft besloten de opgave van 88.000 opvangplekken te halveren.", [88_000], []],
    ["De opgave is 88.000 plekken; voor amv komen daar 3.660 plekken bij.", [88_000, 3_660], []],
    ["Het aantal van 88.000 opvangplekken vervalt.", [88_000], []],
    ["De opgave van 88.000 opvangplekken wordt met 10% verlaagd.", [88_000], []],
  ])("%s", (sentence, refuted, minorsOutside) => {
    const figures = sentenceFigures(sentence, false);
    expect([figures.refuted, figures.minorsOutside]).toEqual([refuted, minorsOutside]);
    expect([figures.sure, figures.possible, figures.minors]).toEqual([[], [], []]);
  });

  test.each<[string, readonly number[]]>([
    ["Er moeten per week 500 opvangplekken bij komen om op 88.000 uit te komen.", [500]],
    ["Er zijn elke maand 1.500 opvangplekken nodig.", [1_500]],
    ["Een gemiddelde opvang heeft 1.300 opvangplekken nodig.", [1_300]],
    ["Op dit moment zijn er 72.000 plekken.", [72_000]],
    ["Hiervan moeten minimaal 2.000 plekken geschikt zijn.", [2_000]],
    ["Inclusief een buffer van 5.000 opvangplekken.", [5_000]],
    ["Er zijn 84.340 plekken voor volwassenen nodig.", [84_340]],
    ["Er zijn 1.000 inwoners per 1.500 plekken nodig.", [1_500]],
  ])("other places: %s", (sentence, expected) => {
    const figures = sentenceFigures(sentence, false);
    expect(figures.others.slice(0, 1)).toEqual(expected);
    expect([figures.sure, figures.possible, figures.refuted]).toEqual([[], [], []]);
  });

  test("every number of a sentence about a part of the country", () => {
    const figures = sentenceFigures("Daar zijn 4.793 opvangplekken nodig, waarvan 285 voor amv.", true);
    expect([figures.others, figures.sure, figures.minors]).toEqual([[4_793, 285], [], []]);
  });
});

test("a number without a noun of places is kept apart", () => {
  expect(sentenceFigures("Het juiste aantal is 89.000.", false)).toMatchObject({ loose: [89_000], sure: [] });
  expect(sentenceFigures("Daarvan zijn er 3.660 voor amv.", false).minors).toEqual([
    { places: 3_660, precision: "exact" },
  ]);
  expect(sentenceFigures("Daarnaast zijn 3.660 amv-plekken nodig.", false).minorsOutside).toEqual([3_660]);
});
