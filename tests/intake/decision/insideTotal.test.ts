import { insideTotal } from "../../../src/intake/decision/insideTotal";
import { looseNumbers } from "../../../src/intake/decision/looseNumbers";

test.each<[string, readonly number[]]>([
  ["96.000 plekken, waarvan 8.140 voor amv", [8_140]],
  ["96.000 plekken, waarvan 8.140 voor amv en 9.000 in noodopvang", [8_140, 9_000]],
  ["96.000 plekken, waarvan 8.140 voor amv, plus 2.000 extra", [8_140]],
  ["96.000 plekken, waarvan 8.140 voor amv, en 98.000 op 1 juli", [8_140]],
  ["96.000 plekken, inclusief een buffer van 5.000 plekken", [5_000]],
  ["Inclusief amv, zoals in de brief staat, zijn 96.000 plekken nodig", []],
  ["Van de 96.000 plekken zijn 4.500 plekken voor amv", [4_500]],
  ["Hiervan moeten 2.000 plekken geschikt zijn", [2_000]],
  ["96.000 plekken, plus 3.660 amv-plekken", []],
  ["96.000 plekken en 3.660 amv-plekken", []],
])("a part of the number in front of it: %s", (sentence, expected) => {
  const numbers = looseNumbers(sentence);
  expect([...insideTotal(sentence, numbers)].map(({ places }) => places)).toEqual(expected);
});
