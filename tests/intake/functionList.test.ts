import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readFunctionList } from "../../src/intake/functionList";

const text = readFileSync(resolve(__dirname, "../functions/functions.json"), "utf8");
const answering =
  (body: string, status = 200) =>
  () =>
    Promise.resolve(new Response(body, { status }));

describe("the list of functions", () => {
  test("is the generated metadata: every function once, by name, with what it is given", async () => {
    const asked: string[] = [];
    const list = await readFunctionList((address) => {
      asked.push(address);
      return answering(text)();
    });
    if (!list.ok) throw new Error("not read");
    expect(asked).toEqual(["functions.json"]);
    const generated = JSON.parse(text) as { functions: { name: string; description: string }[] };
    expect(list.value).toHaveLength(generated.functions.length);
    expect(list.value.slice(0, 3).map(({ name }) => name)).toEqual(["BESLUIT", "BEZETTING", "BIJDRAGE"]);
    const saldo = list.value.find(({ name }) => name === "SALDO");
    expect(saldo?.description).toBe(generated.functions.find(({ name }) => name === "SALDO")?.description);
    expect(saldo?.parameters.map(({ name, isOptional }) => [name, isOptional])).toEqual([
      ["taak", false],
      ["realisatie", false],
      ["beginsaldo", true],
    ]);
  });

  test.each([
    ["an answer that is no list", answering("{}")],
    ["no JSON", answering("<html>")],
    ["a server that says no", answering(text, 404)],
    ["no network", () => Promise.reject(new Error("offline"))],
  ])("%s is one sentence that says what to do", async (_what, get) => {
    const list = await readFunctionList(get);
    expect(list).toMatchObject({ ok: false, problems: [{ code: "intake.functionsNotReached" }] });
  });
});
