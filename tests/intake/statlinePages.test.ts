/** Inhabitants out of pages of StatLine that a test answers itself; against a server they are read in cbs/. */
import { statlineAddresses } from "../../src/intake/cbs/statlineAddresses";
import { statlineInhabitants, type StatlineOptions } from "../../src/intake/cbs/statlineInhabitants";

const ORIGINS = ["https://new.example", "https://old.example"] as const;
const [NEWEST, OLDER] = statlineAddresses(2025, ORIGINS);

type Answer =
  | string
  | { readonly body: string; readonly type?: string; readonly status?: number; readonly length?: number }
  | Error;

const answer = (given: Answer): Promise<Response> => {
  if (given instanceof Error) return Promise.reject(given);
  const { body, type = "application/json", status = 200, length } = typeof given === "string" ? { body: given } : given;
  const headers = {
    ...(type !== "" && { "content-type": type }),
    ...(length !== undefined && { "content-length": String(length) }),
  };
  return Promise.resolve(new Response(body, { status, headers }));
};

interface Asked {
  readonly source: string;
  readonly addresses: readonly string[];
}

/** What came of it, and what was asked; an address without an answer is not reached. */
async function asked(answers: Readonly<Record<string, Answer>>, options: StatlineOptions = {}): Promise<Asked> {
  const addresses: string[] = [];
  const get = (address: string): Promise<Response> => {
    addresses.push(address);
    return answer(answers[address] ?? { body: "", status: 503 });
  };
  const read = await statlineInhabitants(2025, { get, origins: ORIGINS, ...options });
  const source = read.ok
    ? `${read.value.name} ${read.value.kind === "paste" ? read.value.text : ""}`
    : read.problems.map(({ code }) => code).join();
  return { source, addresses };
}

const page = (value: readonly unknown[], more: object = { "@odata.context": "x" }): string =>
  JSON.stringify({ ...more, value });
const NAME = "CBS StatLine 03759ned, 1 januari 2025";

test("the addresses ask the total of all ages, sexes and marital states of one year", () => {
  expect([NEWEST, OLDER].map(decodeURIComponent)).toEqual([
    "https://new.example/odata/v1/CBS/03759ned/Observations?$filter=Measure eq 'M000352' and Geslacht eq 'T001038' and Leeftijd eq '10000' and BurgerlijkeStaat eq 'T001019' and Perioden eq '2025JJ00'",
    "https://old.example/ODataApi/odata/03759ned/TypedDataSet?$filter=Geslacht eq 'T001038' and Leeftijd eq '10000' and BurgerlijkeStaat eq 'T001019' and Perioden eq '2025JJ00'&$select=RegioS,Perioden,BevolkingOp1Januari_1",
  ]);
  expect(statlineAddresses(2024)[0]).toMatch(/^https:\/\/datasets\.cbs\.nl\/.*2024JJ00/u);
  expect(statlineAddresses(2024)[1]).toMatch(/^https:\/\/opendata\.cbs\.nl\/.*2024JJ00/u);
});

describe("the pages of the newest version", () => {
  test("are one source", async () => {
    const second = `${NEWEST}&$skip=1`;
    expect(
      await asked({
        [NEWEST]: page([{ a: 1 }], { "@odata.context": "x", "@odata.nextLink": second }),
        [second]: page([{ a: 2 }]),
      }),
    ).toEqual({
      source: `${NAME} {"@odata.context":"CBS","value":[{"a":1},{"a":2}]}`,
      addresses: [NEWEST, second],
    });
  });

  test.each<[string, Answer]>([
    ["does not answer", { body: "", status: 503 }],
    ["answers with another number than that of good", { body: page([{ a: 1 }]), status: 404 }],
    ["cannot be asked", new TypeError("offline")],
    ["is no JSON", { body: page([{ a: 1 }]), type: "text/html" }],
    ["does not say what it is", { body: page([{ a: 1 }]), type: "" }],
    ["is called almost JSON", { body: page([{ a: 1 }]), type: "application/jsonp" }],
    ["is broken", "{"],
    ["has one name twice", '{"value":[1],"value":[2]}'],
    ["is another thing", "{}"],
    ["is too large", { body: page([{ a: 1 }]), length: 5_000_001 }],
    ["holds nothing", page([])],
  ])("are asked of the older one when the first %s", async (_what, given) => {
    expect(await asked({ [NEWEST]: given, [OLDER]: page([{ b: 1 }], { "odata.metadata": "y" }) })).toEqual({
      source: `${NAME} {"odata.metadata":"CBS","value":[{"b":1}]}`,
      addresses: [NEWEST, OLDER],
    });
  });
});

describe("what goes wrong with both is said", () => {
  test.each<[string, Answer, string]>([
    ["not reached", { body: "", status: 500 }, "source.cbsNotReached"],
    ["never asked", new Error("x"), "source.cbsNotReached"],
    ["no JSON", { body: "<html>", type: "text/html" }, "source.cbsNoJson"],
    ["other JSON", "{}", "source.cbsNoJson"],
    ["broken JSON", "{", "source.jsonBroken"],
    ["too large", { body: page([1]), length: 5_000_001 }, "source.tooLarge"],
    ["as large as may be", { body: page([1]), length: 5_000_000 }, `${NAME} {"@odata.context":"CBS","value":[1]}`],
    ["empty", page([]), "source.cbsEmpty"],
    ["a page elsewhere", page([1], { "odata.nextLink": "https://elsewhere.example/x" }), "source.cbsPages"],
    ["another page of the same place", page([1], { "odata.nextLink": "https://old.example/other" }), "source.cbsPages"],
    ["a page without a place", page([1], { "@odata.nextLink": "page2" }), "source.cbsPages"],
    ["the same page again", page([1], { "odata.nextLink": OLDER }), "source.cbsPages"],
  ])("%s", async (_what, given, expected) => {
    expect((await asked({ [OLDER]: given, [NEWEST]: given })).source).toBe(expected);
  });

  test("one page of several that cannot be read", async () => {
    const second = `${OLDER}&$skip=1`;
    expect(await asked({ [OLDER]: page([1], { "odata.nextLink": second }) })).toEqual({
      source: "source.cbsNotReached",
      addresses: [NEWEST, OLDER, second],
    });
  });

  test("pages without an end, after twenty", async () => {
    let count = 0;
    const get = (address: string): Promise<Response> => {
      count += 1;
      return answer(page([1], { "@odata.nextLink": `${address}&x` }));
    };
    const read = await statlineInhabitants(2025, { get, origins: ORIGINS });
    expect([read.ok, count]).toEqual([false, 40]);
    count = 0;
    const until20 = (address: string): Promise<Response> => {
      count += 1;
      return answer(page([1], count === 20 ? {} : { "@odata.nextLink": `${address}&x` }));
    };
    expect([(await statlineInhabitants(2025, { get: until20, origins: ORIGINS })).ok, count]).toEqual([true, 20]);
  });
});

test("who stopped is not asked for the older version", async () => {
  const stopped = AbortSignal.abort();
  expect((await asked({}, { signal: stopped })).addresses).toEqual([NEWEST]);
  expect((await asked({}, { signal: new AbortController().signal })).addresses).toEqual([NEWEST, OLDER]);
});

test("a planner who stops, or who waited long enough, stops the asking", async () => {
  const signals: AbortSignal[] = [];
  const get = (_address: string, signal: AbortSignal): Promise<Response> => {
    signals.push(signal);
    return answer(page([1]));
  };
  const stop = new AbortController();
  await statlineInhabitants(2025, { get, origins: ORIGINS, signal: stop.signal });
  expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
  stop.abort();
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
});
