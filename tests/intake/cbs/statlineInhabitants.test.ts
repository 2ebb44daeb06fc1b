import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { statlineInhabitants } from "../../../src/intake/cbs/statlineInhabitants";
import { statlineAddresses } from "../../../src/intake/cbs/statlineAddresses";
import { readSource } from "../../../src/intake/readSource";
import { readingAsJson } from "../../../src/intake/readingAsJson";
import { INHABITANTS_2025, outcome } from "../corpus";

type Answer = (response: ServerResponse, address: URL, origin: string) => void;

let server: Server;
let answers: { newest: Answer; older: Answer };
let asked: string[];

const observation = (region: string, value: number | null): object => ({
  Id: 1,
  Measure: "M000352",
  ValueAttribute: value === null ? "Impossible" : "None",
  Value: value,
  StringValue: null,
  Geslacht: "T001038",
  Leeftijd: "10000",
  BurgerlijkeStaat: "T001019",
  RegioS: region,
  Perioden: "2025JJ00",
});
const json = (response: ServerResponse, content: object): void => {
  response.setHeader("content-type", "application/json;odata.metadata=minimal");
  response.end(JSON.stringify(content));
};
const broken: Answer = (response) => {
  response.statusCode = 503;
  response.end();
};

beforeAll(async () => {
  server = createServer((request, response) => {
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const address = new URL(request.url ?? "/", origin);
    asked.push(address.pathname);
    (address.pathname.startsWith("/new") ? answers.newest : answers.older)(response, address, origin);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});
beforeEach(() => {
  asked = [];
  answers = { newest: broken, older: broken };
});

async function inhabitants(wait = 2_000): Promise<string> {
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const source = await statlineInhabitants(2025, {
    origins: [`${origin}/new`, `${origin}/old`],
    longestWaitInMilliseconds: wait,
  });
  if (!source.ok) return source.problems.map(({ code }) => code).join();
  return outcome(readingAsJson(await readSource(source.value, INHABITANTS_2025), "inhabitants"));
}

describe("inhabitants from CBS StatLine", () => {
  test("are asked of one table, with the totals of its dimensions and one year", () => {
    const [newest, older] = statlineAddresses(2025);
    expect(new URL(newest).origin).toBe("https://datasets.cbs.nl");
    expect(new URL(newest).searchParams.get("$filter")).toBe(
      "Measure eq 'M000352' and Geslacht eq 'T001038' and Leeftijd eq '10000' and BurgerlijkeStaat eq 'T001019' and Perioden eq '2025JJ00'",
    );
    expect(new URL(older).origin).toBe("https://opendata.cbs.nl");
  });

  test("come page by page, with municipalities that ended left out", async () => {
    answers.newest = (response, address, origin) => {
      const isSecond = address.searchParams.has("$skip");
      const link = `${origin}${address.pathname}?$skip=100000`;
      if (isSecond) json(response, { "@odata.context": "x", value: [observation("GM0034", 229_574)] });
      else
        json(response, {
          "@odata.context": "x",
          value: [observation("GM0193", 133_810), observation("GM0003", null)],
          "@odata.nextLink": link,
        });
    };
    expect(await inhabitants()).toBe("GM0193 133810, GM0034 229574");
    expect(asked).toHaveLength(2);
  });

  test("come from version 3 when version 4 does not answer", async () => {
    answers.older = (response) =>
      json(response, {
        "odata.metadata": "x",
        value: [{ RegioS: "GM0193", Perioden: "2025JJ00", BevolkingOp1Januari_1: 133_810 }],
      });
    expect(await inhabitants()).toBe("GM0193 133810");
    expect(asked.map((path) => path.slice(0, 4))).toEqual(["/new", "/old"]);
  });

  test.each<[string, Answer, string]>([
    ["an error", broken, "source.cbsNotReached"],
    [
      "a web page",
      (response) => {
        response.setHeader("content-type", "text/html");
        response.end("<html>");
      },
      "source.cbsNoJson",
    ],
    ["something else in JSON", (response) => json(response, { value: "veel" }), "source.cbsNoJson"],
    [
      "an answer that is cut off",
      (response) => {
        response.setHeader("content-type", "application/json");
        response.end('{"value":[{"a"');
      },
      "source.jsonBroken",
    ],
    [
      "an answer that breaks off",
      (response) => {
        response.setHeader("content-type", "application/json");
        response.setHeader("content-length", "500");
        response.write("{");
        response.destroy();
      },
      "source.cbsNotReached",
    ],
    [
      "a redirect",
      (response) => {
        response.statusCode = 302;
        response.setHeader("location", "http://127.0.0.1:9/");
        response.end();
      },
      "source.cbsNotReached",
    ],
    ["nothing", (response) => json(response, { value: [] }), "source.cbsEmpty"],
    ["silence", () => undefined, "source.cbsNotReached"],
    [
      "too much",
      (response) => {
        response.setHeader("content-type", "application/json");
        response.setHeader("content-length", "9000000");
        response.write("{");
      },
      "source.tooLarge",
    ],
    [
      "a next page elsewhere",
      (response) => json(response, { value: [observation("GM0193", 1)], "@odata.nextLink": "https://example.org/a" }),
      "source.cbsPages",
    ],
    [
      "a next page that is no address",
      (response) => json(response, { value: [observation("GM0193", 1)], "@odata.nextLink": "x" }),
      "source.cbsPages",
    ],
    [
      "a next page that is this one",
      (response, address, origin) =>
        json(response, {
          value: [observation("GM0193", 1)],
          "@odata.nextLink": `${origin}${address.pathname}?$skip=1`,
        }),
      "source.cbsPages",
    ],
  ])("%s is said", async (_what, answer, code) => {
    answers = { newest: answer, older: answer };
    expect(await inhabitants(300)).toBe(code);
  });
});
