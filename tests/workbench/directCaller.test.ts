import { directCaller } from "../../workbench/functions/directCaller";

const metadata = {
  functions: [{ id: "RUIL", parameters: [{ name: "voor", dimensionality: "matrix" }, { name: "totaal" }] }],
};
const caller = directCaller(metadata, () => (voor, totaal) => JSON.stringify([voor, totaal]));

describe("the caller of custom functions", () => {
  test("gives ranges as matrices, single values unwrapped and what is left out as null", async () => {
    expect(await caller.call("RUIL", [[[1, 2]], [[3]]], "A1")).toEqual({ values: [["[[[1,2]],3]"]], message: null });
    expect(await caller.call("RUIL", [[[1]]], "A1")).toEqual({ values: [["[[[1]],null]"]], message: null });
  });

  test("says in Dutch that there are too many arguments, and how many to take away", async () => {
    expect(await caller.call("RUIL", [[[1]], [[2]], [[3]], [[4]]], "A1")).toEqual({
      values: [["#VALUE!"]],
      message: "De functie RUIL neemt hoogstens 2 argumenten. Haal er 2 weg.",
    });
  });
});
