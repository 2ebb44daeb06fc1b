import { parseJson } from "../../../src/intake/source/parseJson";
import { outcome, read, textInput } from "../corpus";

const codeOf = (text: string): string | null => {
  const result = parseJson(text);
  return result.ok ? null : (result.problems[0]?.code ?? "");
};

describe("a name that one object of JSON has twice", () => {
  test.each([
    '{"a":1,"a":2}',
    '{ "a" : 1 , "b" : {"a":[]} , "a" : 1 }',
    '[{"x":[{"a":1},{"a":1,"b":2,"a":3}]}]',
    String.raw`{"a":1,"\u0061":2}`,
    String.raw`{"a\"b":1,"a\"b":2}`,
    '{"":1,"":2}',
  ])("is refused: %s", (text) => {
    expect(codeOf(text)).toBe("source.jsonTwice");
  });

  test.each([
    '{"a":"a","b":"a"}',
    '[{"a":1},{"a":1}]',
    '{"a":{"a":{"a":1}}}',
    '{"a":["b","b"],"b":["a","a"]}',
    String.raw`{"a":"\\","b":"\",\"a\":"}`,
    "[1,2]",
    '"a"',
  ])("is told apart from the same text elsewhere: %s", (text) => {
    expect(codeOf(text)).toBeNull();
  });

  test.each([
    ['{"a":1,"a":2', "source.jsonBroken"],
    ['{"a', "source.jsonBroken"],
    [String.raw`{"a\q":1}`, "source.jsonBroken"],
    ["[".repeat(1000), "source.jsonTooDeep"],
  ])("and broken or deep JSON is called what it is", (text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  test("makes a list refused instead of read with the last figure", async () => {
    const text = '[{"gemeente":"Zwolle","inwoners":133810,"inwoners":1}]';
    expect(outcome(await read(textInput(text, "lijst.json")))).toBe("geweigerd: source.jsonTwice");
  });
});
