import { withoutSource } from "../../../src/intake/table/sourceTitle";

test.each([
  ["Taakstelling 2023-II, versie van 3 februari 2024", "Taakstelling 2023-II"],
  ["Inwoners 2024 (gemeentelijke indeling 2025)", "Inwoners 2024, gemeentelijke"],
  ["Opgave 2026 bijgewerkt 3 november 2026", "Opgave 2026"],
  ["Versie 2 taakstelling 2023-II", "Versie 2 taakstelling 2023-II"],
  ["Taakstelling 2024-I bron: Staatscourant 2023", "Taakstelling 2024-I"],
  ["Bron: CBS, 1 januari 2021", ""],
  ["Gedownload op 3 maart 2025", ""],
  ["Inwoners per gemeente", "Inwoners per gemeente"],
])("without what it tells of its source '%s' says '%s'", (title, rest) => {
  expect(withoutSource(title)).toBe(rest);
});
