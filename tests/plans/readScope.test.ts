import { isWanted } from "../../src/plans/readScope";
import { foundTable, layout } from "./smallTable";

test("rows are read of tables of ours by their headers, by their name, and of those that the scope calls ours", () => {
  const renamed = foundTable([], { id: "renamed", name: "Mijn" });
  const damaged = foundTable([], { id: "damaged", headers: ["Gebied"] });
  const other = foundTable([], { id: "other", name: "Prijzen", headers: ["Prijs"] });
  const wanted = (tables: readonly (typeof other)[], isOurs = false): readonly string[] => {
    const absent = { ...layout, name: "LRT_Elders", columns: ["Elders"] };
    const scope = { layouts: [absent, layout], isOurs: () => isOurs, withFormulas: () => false, areas: () => [] };
    const isRead = isWanted(tables, scope);
    return tables.filter((table) => isRead({ table })).map(({ id }) => id);
  };
  expect(wanted([renamed, other])).toEqual(["renamed"]);
  expect(wanted([damaged, other])).toEqual(["damaged"]);
  expect(wanted([renamed, other], true)).toEqual(["renamed", "other"]);
});
