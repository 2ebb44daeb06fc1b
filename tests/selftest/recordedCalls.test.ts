import { recordedCalls, shapeOf } from "../../src/selftest/recordedCalls";

type Body = (...given: unknown[]) => unknown;

/** As Office keeps what was tied. */
function office(mappings: Record<string, Body>): void {
  Object.assign(globalThis, {
    CustomFunctions: {
      _association: { mappings },
      associate: (id: string, body: Body) => {
        mappings[id] = body;
      },
    },
  });
}

describe("looking along with the calls of a function", () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, "CustomFunctions");
  });

  test("arguments are kept without what is about the call, the answer is the function's own, and it is tied again", async () => {
    const original: Body = (first) => `antwoord op ${String(first)}`;
    const mappings: Record<string, Body> = { SOM: original };
    office(mappings);
    const calls = await recordedCalls("SOM", () => {
      expect(mappings["SOM"]?.(1, [[2]], { address: "A1" })).toBe("antwoord op 1");
      return Promise.resolve();
    });
    expect(calls).toEqual([[1, [[2]]]]);
    expect(mappings["SOM"]).toBe(original);
  });

  test("it is tied again when the work fails", async () => {
    const original: Body = () => 1;
    const mappings: Record<string, Body> = { SOM: original };
    office(mappings);
    await expect(recordedCalls("SOM", () => Promise.reject(new Error("stuk")))).rejects.toThrow("stuk");
    expect(mappings["SOM"]).toBe(original);
  });

  test("where Office keeps it elsewhere the step fails, and nothing is tied", async () => {
    Object.assign(globalThis, { CustomFunctions: { associate: () => expect(true).toBe(false) } });
    await expect(recordedCalls("SOM", () => Promise.resolve())).rejects.toThrow("associate SOM");
  });
});

describe("the shape of an argument", () => {
  test("kinds and not values, in a range too", () => {
    expect(
      shapeOf([
        [1, ""],
        ["tekst", null],
      ]),
    ).toBe("[[number, lege tekst], [string, null]]");
    expect(shapeOf({ type: "Error", basicValue: "#N/A" })).toBe("object {basicValue, type}");
    expect(shapeOf(undefined)).toBe("undefined");
  });
});
