import { blank, text } from "../../src/plans/cellContent";
import { logLayout } from "../../src/plans/log";
import { rowOf } from "../../src/plans/tableLayout";
import { writtenRow } from "../../src/plans/writtenRow";
import { layout, wantedRow } from "./smallTable";

test("a row is written in the order of the headers; what computes itself and what people add waits, with the format of its formula", () => {
  const row = wantedRow("GM0034", "Almere", 10);
  expect(writtenRow(layout, row, ["Plekken", "Mijn kolom", "Dubbel", "Gebied"])).toEqual([
    { kind: "number", value: 10 },
    blank(),
    blank("0"),
    text("GM0034"),
  ]);
});

test("the line of an order in the log begins as begun, whatever its end will be", () => {
  const row = rowOf(logLayout, { Opdracht: text("a1"), Stap: text("gereed") });
  expect(writtenRow(logLayout, row, ["Opdracht", "Stap"])).toEqual([text("a1"), text("begonnen")]);
});
