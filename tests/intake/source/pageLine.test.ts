import { isNamedPage, isPage } from "../../../src/intake/source/pageLine";

test.each([
  ["Pagina 2 van 3", true, true],
  ["blz. 2", true, true],
  ["- 2 -", false, true],
  ["2/3", false, true],
  ["12", false, true],
  ["Pagina's 2", false, false],
  ["140", false, false],
  ["Zwolle 12", false, false],
])("%s", (line, isNamed, isAny) => {
  expect([isNamedPage(line), isPage(line)]).toEqual([isNamed, isAny]);
});
