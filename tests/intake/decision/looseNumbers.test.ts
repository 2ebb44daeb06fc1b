import { looseNumbers } from "../../../src/intake/decision/looseNumbers";

test.each<[string, readonly number[]]>([
  ["88.000 op 1 januari 2027 en 90.000 op 1 juli 2027", [88_000, 90_000]],
  ["88.000 in 2027, 90 000 in 2028", [88_000, 90_000]],
  ["scenario midden (88000) of hoog (95000)", [88_000, 95_000]],
  ["voor 95.000 asielzoekers en 1.200 nieuwe bewoners", []],
  ["€ 1.200.000, 5.000 euro of 12.000,-", []],
  ["kenmerk 512345, Postbus 20301, artikel 123, tel. 070-3411234", []],
  ["2511 DP Den Haag", []],
  ["88.000,5 en 12.000%", []],
])("numbers without a noun of places: %s", (sentence, expected) => {
  expect(looseNumbers(sentence).map(({ places }) => places)).toEqual(expected);
});
