/** What comes from an address: never more of it than fits, and nothing of an answer that is not good. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import register from "../../assets/decisions/register.json";
import { fetchPage } from "../../src/intake/cbs/statlineInhabitants";
import { fetchFile, readDecisionFeed } from "../../src/intake/decisionFeed";
import { boundedBody } from "../../src/intake/boundedBody";
import { readFunctionList } from "../../src/intake/functionList";
import { readSealedState } from "../../src/intake/sealedState";
import { problem } from "../../src/text/result";

const limits = { mostBytes: 5, notReached: problem("source.cbsNotReached"), tooLarge: problem("source.tooLarge") };

async function body(response: Response): Promise<string> {
  const read = await boundedBody(response, limits);
  return read.ok ? new TextDecoder().decode(read.value) : read.problems.map(({ code }) => code).join();
}

/** An answer in parts, of which the size is not told before. */
function inParts(parts: readonly string[], onCancel: () => void = () => undefined): Response {
  const left = [...parts];
  return new Response(
    new ReadableStream({
      pull: (controller) => {
        const next = left.shift();
        if (next === undefined) controller.close();
        else controller.enqueue(new TextEncoder().encode(next));
      },
      cancel: onCancel,
    }),
  );
}

describe("the body of an answer", () => {
  test.each<[string, Response, string]>([
    ["is read whole", new Response("abcde"), "abcde"],
    ["in parts too", inParts(["ab", "c", "de"]), "abcde"],
    ["may be nothing", new Response(null), ""],
    ["is not read when it is too large", new Response("abcdef"), "source.tooLarge"],
    ["nor when it grows too large", inParts(["abc", "def"]), "source.tooLarge"],
    [
      "nor when it says that it is too large",
      new Response("a", { headers: { "content-length": "6" } }),
      "source.tooLarge",
    ],
    ["is read when it says that it fits", new Response("a", { headers: { "content-length": "5" } }), "a"],
    ["is not read of another answer than a good one", new Response("a", { status: 404 }), "source.cbsNotReached"],
  ])("%s", async (_what, response, expected) => {
    expect(await body(response)).toBe(expected);
  });

  test("is not read when it came from elsewhere", async () => {
    const elsewhere = new Response("a");
    Object.defineProperty(elsewhere, "redirected", { value: true });
    expect(await body(elsewhere)).toBe("source.cbsNotReached");
  });

  test("is stopped as soon as it is too large", async () => {
    let isStopped = false;
    await body(
      inParts(["abc", "def", "ghi"], () => {
        isStopped = true;
      }),
    );
    expect(isStopped).toBe(true);
  });
});

describe("the list of functions", () => {
  const list = async (content: string, status = 200): Promise<unknown> => {
    const read = await readFunctionList((address) => {
      expect(address).toBe("functions.json");
      return Promise.resolve(new Response(content, { status }));
    });
    return read.ok ? read.value : read.problems.map(({ code }) => code).join();
  };
  const described = (name: string, parameters: readonly object[] = []): object => ({
    name,
    description: `${name} doet iets.`,
    parameters,
  });

  test("is in the order of their names, and says what may be left out", async () => {
    const parameters = [
      { name: "een", description: "x" },
      { name: "twee", description: "y", optional: true },
      { name: "drie", description: "z", optional: false },
    ];
    expect(await list(JSON.stringify({ functions: [described("B", parameters), described("A")] }))).toEqual([
      { ...described("A") },
      {
        ...described("B"),
        parameters: [
          { name: "een", description: "x", isOptional: false },
          { name: "twee", description: "y", isOptional: true },
          { name: "drie", description: "z", isOptional: false },
        ],
      },
    ]);
  });

  test.each<[string, string, number]>([
    ["no functions", '{"functions":[]}', 200],
    ["something else", "{}", 200],
    ["no JSON", "<html>", 200],
    ["nothing", "", 404],
    ["a function without a name", '{"functions":[{"description":"x","parameters":[]}]}', 200],
  ])("of %s is none", async (_what, content, status) => {
    expect(await list(content, status)).toBe("intake.functionsNotReached");
  });

  test("that cannot be asked is none", async () => {
    const read = await readFunctionList(() => Promise.reject(new Error("offline")));
    expect(read.ok).toBe(false);
  });
});

describe("what a seal keeps", () => {
  const sheet = { name: "Blad1", print: `sha256:${"0".repeat(64)}`, rows: "00ff", tables: { Tabel1: "0".repeat(16) } };
  const state = { step: 1, sheets: [sheet], names: {} };

  test("is read as it was kept", () => {
    expect(readSealedState(JSON.stringify(state))).toEqual(state);
  });

  test.each([
    "",
    "{",
    "null",
    "{}",
    JSON.stringify({ ...state, more: 1 }),
    JSON.stringify({ ...state, step: 0 }),
    JSON.stringify({ ...state, sheets: [{ ...sheet, rows: "00f" }] }),
  ])("%j is none", (kept) => {
    expect(readSealedState(kept)).toBeNull();
  });
});

describe("what is asked of an address", () => {
  /** The options with which an address is asked. */
  const optionsOf = async (ask: (address: string, signal: AbortSignal) => Promise<Response>): Promise<unknown> => {
    const own = globalThis.fetch;
    const asked: unknown[] = [];
    globalThis.fetch = (address, options) => {
      asked.push(address, { ...options, signal: options?.signal?.aborted });
      return Promise.resolve(new Response(""));
    };
    try {
      await ask("https://example.org/x", new AbortController().signal);
    } finally {
      globalThis.fetch = own;
    }
    return asked;
  };

  test("sends no cookie and follows no redirect", async () => {
    const safe = { credentials: "omit", redirect: "error", signal: false };
    expect(await optionsOf(fetchPage)).toEqual([
      "https://example.org/x",
      { ...safe, headers: { accept: "application/json" } },
    ]);
    expect(await optionsOf(fetchFile)).toEqual(["https://example.org/x", { ...safe, cache: "no-cache" }]);
  });
});

describe("a feed of decisions", () => {
  const feed = async (files: Readonly<Record<string, string>>): Promise<string> => {
    const read = await readDecisionFeed((address) =>
      Promise.resolve(files[address] === undefined ? new Response("", { status: 404 }) : new Response(files[address])),
    );
    const { code, parameters } = read.problem ?? { code: "", parameters: {} };
    return `${code} ${JSON.stringify(parameters)}`;
  };
  const index = (...files: readonly (readonly [string, string])[]): string =>
    JSON.stringify({
      schemaVersie: 1,
      bestanden: files.map(([naam, content]) => ({ naam, sha256: bytesToHex(sha256(utf8ToBytes(content))) })),
    });
  const good = JSON.stringify(register);

  test("with one decision in two files is refused by its id", async () => {
    const files = { "besluiten/a.json": good, "besluiten/b.json": good };
    const id = register.besluiten[0]?.id;
    expect(await feed({ ...files, "besluiten/index.json": index(["a.json", good], ["b.json", good]) })).toBe(
      `intake.decisionTwice ${JSON.stringify({ id })}`,
    );
    expect(await feed({ ...files, "besluiten/index.json": index(["a.json", good]) })).toBe(" {}");
  });

  test("names the file that is not as it must be", async () => {
    expect(await feed({ "besluiten/index.json": "{}" })).toBe('intake.feedMalformed {"file":"index.json"}');
    expect(await feed({ "besluiten/index.json": index(["a.json", good]), "besluiten/a.json": `${good} ` })).toBe(
      'intake.feedFingerprintDiffers {"file":"a.json"}',
    );
  });
});
