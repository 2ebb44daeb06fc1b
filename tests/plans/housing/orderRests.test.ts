import type { HousingOrderChoice } from "../../../src/plans/housing/planHousing";
import { plan } from "./orderFor";
import {
  dwellings,
  exchange,
  inhabitants,
  listed,
  occupancy,
  officialList,
  opening,
  openWorkbook,
  revision,
  spring,
  threeTasks,
} from "./orders";

type Said = readonly [action: string, subject: string, remark: string];

const quota = ["LRT_Taakstelling", "LRT_Landelijk"];

/** Each order, the tables from whose rows it is computed, and what the log says. */
const orders: readonly (readonly [HousingOrderChoice, readonly string[], Said])[] = [
  [
    opening(spring),
    [...quota, "LRT_Inwoners"],
    ["Halfjaar geopend", "2024-I Flevoland", "6 gemeenten, landelijk 18.750 personen"],
  ],
  [
    revision(),
    [...quota, "LRT_OfficieleLijst", "LRT_Taakruil", "LRT_Inwoners"],
    ["Landelijk getal bijgesteld", "2023-II", "Bron: Staatscourant"],
  ],
  [
    exchange(),
    [...quota, "LRT_OfficieleLijst", "LRT_Taakruil"],
    ["Taakstelling geruild", "2023-II: Almere 218→223, Urk 21→16", "Nieuwbouw"],
  ],
  [
    officialList(...listed),
    ["LRT_Taakstelling"],
    ["Officiële lijst ingelezen", "2023-II", "2 gemeenten, bij 1 telt de officiële lijst"],
  ],
  [inhabitants(), [], ["Inwoners toegevoegd", "2025-01-01", "7 regels erbij, 2 aantallen gegeven"]],
  [dwellings, ["LRT_Taakstelling"], ["Woningen toegevoegd", "2023-II Flevoland", "6 gemeenten"]],
  [threeTasks, ["LRT_Taakstelling"], ["Drie opgaven gemaakt", "2023-II Flevoland", "6 gemeenten"]],
  [{ kind: "transitionLocations" }, [], ["Doorstroomlocaties gemaakt", "Doorstroomlocaties", ""]],
  [occupancy, [], ["Bezetting gemaakt", "Bezetting", "4 maanden"]],
];

test.each(orders.map(([choice, basis, said]) => [choice.kind, choice, basis, said] as const))(
  "the order %s is computed anew when a table that it rests on changes, and says in the log what it did",
  (_kind, choice, basis, said) => {
    const { log, basis: tables } = plan(openWorkbook(), choice);
    expect(tables.map(({ name }) => name)).toEqual(basis);
    expect([log.action, log.subject, log.remark]).toEqual(said);
  },
);
