import { blank, text } from "../../src/plans/cellContent";
import { logLayout } from "../../src/plans/log";
import { rowOf } from "../../src/plans/tableLayout";
import { writtenRow } from "../../src/plans/writtenRow";
import { layout, plainLayout, wantedRow } from "./smallTable";

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

test("a column with the name Stap in another table is a column as any other", () => {
  const row = { cells: new Map([["Stap", text("3")]]), renewed: [] };
  expect(writtenRow(layout, row, ["Stap"])).toEqual([text("3")]);
  expect(writtenRow(plainLayout, row, ["Dubbel", "Stap"])).toEqual([blank(), text("3")]);
});
