import { after, oneByOne, type Pending } from "../../workbench/formula/pending";

describe("what is there already or comes", () => {
  test("goes on at once with what is there, and later with what comes", async () => {
    expect(after(2, (value) => value + 1)).toBe(3);
    const later = after(Promise.resolve(2), (value) => value + 1);
    expect(later).toBeInstanceOf(Promise);
    expect(await later).toBe(3);
  });

  test("asks for one after the other: the next one waits for what comes", async () => {
    const asked: string[] = [];
    const ask = (item: string): Pending<string> => {
      asked.push(item);
      return item === "b" ? Promise.resolve("B") : item.toUpperCase();
    };
    expect(oneByOne(["a", "c"], ask)).toEqual(["A", "C"]);
    asked.splice(0);
    const answers = oneByOne(["a", "b", "c"], ask);
    expect(asked).toEqual(["a", "b"]);
    expect(await answers).toEqual(["A", "B", "C"]);
    expect(asked).toEqual(["a", "b", "c"]);
  });
});
