import { fillIn } from "../../src/text/sentence";

describe("a sentence of the catalogue", () => {
  test("shows numbers the Dutch way and text as it is", () => {
    expect(fillIn("De som is {sum}, in {place}.", { sum: 75499, place: "rij 3" })).toBe("De som is 75.499, in rij 3.");
  });

  test("has a form of its own for one", () => {
    const entry = { per: "count", one: "Er is {count} plek te veel.", other: "Er zijn {count} plekken te veel." };
    expect(fillIn(entry, { count: 1 })).toBe("Er is 1 plek te veel.");
    expect(fillIn(entry, { count: 30n })).toBe("Er zijn 30 plekken te veel.");
  });

  test("text of a planner that looks like a placeholder is not filled in again", () => {
    expect(fillIn("Onbekend: {name}.", { name: "{sum}", sum: 1 })).toBe("Onbekend: {sum}.");
  });

  test("a placeholder without a value is a defect, not a sentence with a hole", () => {
    expect(() => fillIn("Er ontbreken {count} plekken.", {})).toThrow("count");
  });
});
