import register from "../../../assets/decisions/register.json";
import { boundedBody } from "../../../src/intake/boundedBody";
import { decisionFileText } from "../../../src/intake/decision/canonicalDecision";
import { correctedDecision } from "../../../src/intake/decision/correctedDecision";
import { decisionPackage } from "../../../src/intake/decision/dataPackage";
import { decisionByHand, type DecisionForm } from "../../../src/intake/decision/decisionByHand";
import type { DecisionDraft } from "../../../src/intake/decision/draft";
import { parseDecisionFile } from "../../../src/intake/decision/parseDecisionFile";
import { prepareDecision } from "../../../src/intake/decision/prepareDecision";
import { readSource } from "../../../src/intake/readSource";
import { problem } from "../../../src/text/result";
import { DECISION, outcome, read, textInput } from "../corpus";

const form: DecisionForm = {
  title: "Brief van 3 maart 2027",
  kind: "capaciteitsbesluit",
  status: "vastgesteld",
  precision: "exact",
  decidedOn: "3 maart 2027",
  decidedBy: "COA",
  referenceDate: "1-1-2028",
  total: 90_000,
  unaccompaniedMinors: 6_000,
  adviceKey: null,
  sourceTitle: "Brief",
  sourceAddress: "https://www.coa.nl/brief",
  rows: [],
};

function byHand(change: Partial<DecisionForm> = {}): DecisionDraft {
  const made = decisionByHand({ ...form, ...change });
  if (!made.ok) throw new Error(made.problems.map(({ code }) => code).join());
  return made.value;
}

describe("a decision by hand", () => {
  test("has an id of its kind, date and total, and the strict form of a decision file", () => {
    const decision = byHand();
    expect(decision.id).toBe("capaciteitsbesluit-2028-01-01-90000");
    expect(decision.regels.map(({ gebied, categorie, plekken }) => [gebied, categorie, plekken])).toEqual([
      ["NL", "totaal", 90_000],
      ["NL", "amv", 6_000],
    ]);
    expect(parseDecisionFile(decision)).toEqual({ ok: true, value: [decision] });
  });

  test("says everything that is wrong at once", () => {
    const wrong = decisionByHand({ ...form, title: " ", decidedOn: "31-2-2027", total: 5, sourceAddress: "http://x" });
    expect(wrong.ok ? [] : wrong.problems.map(({ code }) => code)).toEqual([
      "reading.decisionTitle",
      "reading.decisionDate",
      "reading.minorsAboveTotal",
      "reading.decisionAddress",
    ]);
    const empty = decisionByHand({ ...form, total: null, unaccompaniedMinors: null });
    expect(empty.ok ? [] : empty.problems.map(({ code }) => code)).toEqual(["reading.decisionTotal"]);
  });

  test("that is known already is the same one; with other figures it names what it replaces", () => {
    const first = byHand();
    expect(correctedDecision(byHand(), [first])).toBe(first);
    const second = correctedDecision(byHand({ unaccompaniedMinors: 6_100 }), [first]);
    expect([second.id, second.vervangt]).toEqual(["capaciteitsbesluit-2028-01-01-90000-correctie-1", first.id]);
    const third = correctedDecision(byHand({ unaccompaniedMinors: 6_200 }), [first, second]);
    expect([third.id, third.vervangt]).toEqual(["capaciteitsbesluit-2028-01-01-90000-correctie-2", second.id]);
    expect(decisionFileText(second)).not.toBe(decisionFileText(first));
  });

  test("is the same file again when its file was read", () => {
    const decision = byHand();
    const back = parseDecisionFile(JSON.parse(decisionFileText(decision)));
    expect(back.ok && back.value.map(decisionFileText)).toEqual([decisionFileText(decision)]);
  });
});

describe("a decision file", () => {
  test("may be the shipped register, each decision of which is taken by its id", async () => {
    const text = JSON.stringify(register);
    expect((await read(text, DECISION)).vragen[0]?.keuzes).toHaveLength(13);
    const one = await read(text, DECISION, { values: new Map([["id", "mpp-2024-2-for-2026"]]) });
    expect([one.uitkomst, one.besluit?.id, one.besluit?.controle.map(({ plekken }) => plekken)]).toEqual([
      "gelezen",
      "mpp-2024-2-for-2026",
      [115_000, 7_100],
    ]);
  });

  test.each<[string, (decision: DecisionDraft) => object]>([
    [
      "a region that does not exist",
      (decision) => ({
        ...decision,
        regels: [...decision.regels, { gebied: "GM9999", categorie: "totaal", peildatum: null, plekken: 1 }],
      }),
    ],
    ["a row twice", (decision) => ({ ...decision, regels: [...decision.regels, ...decision.regels] })],
    [
      "a control figure that is not met",
      (decision) => ({ ...decision, controle: [{ peildatum: "2028-01-01", categorie: "totaal", plekken: 1 }] }),
    ],
    ["an unknown field", (decision) => ({ ...decision, extra: 1 })],
    [
      "a fraction",
      (decision) => ({ ...decision, regels: [{ gebied: "NL", categorie: "totaal", peildatum: null, plekken: 1.5 }] }),
    ],
    ["a month that does not exist", (decision) => ({ ...decision, vastgesteldOp: "2027-13-01" })],
    [
      "an address that runs a script",
      (decision) => ({ ...decision, bronnen: [{ ...decision.bronnen[0], url: "javascript:alert(1)" }] }),
    ],
  ])("with %s is refused", (_what, change) => {
    expect(parseDecisionFile(change(byHand())).ok).toBe(false);
  });
});

describe("a decision as a Data Package", () => {
  test("is read back with the same rows", async () => {
    const text = "Provincie;Opgave\nDrenthe;3553\nFlevoland;3449\nTotaal;7002\n";
    const decision = (await readSource(textInput(text), DECISION)).decision;
    const [table, description] = decision === null ? [] : decisionPackage({ ...decision, titel: '=1+1;"x"' });
    expect(table?.text.split("\r\n")[0]).toBe("\uFEFFgebied;naam;categorie;peildatum;plekken");
    const back = await read(table?.text ?? "", DECISION);
    expect(outcome(back)).toBe("PV22 3553, PV24 3449");
    expect(back.totalen).toEqual([{ gedrukt: 7002, som: 7002, categorie: "totaal" }]);
    expect(JSON.parse(description?.text ?? "{}")).toMatchObject({
      profile: "tabular-data-package",
      resources: [{ path: table?.name }],
    });
  });
});

describe("a decision that a maintainer prepares", () => {
  test("takes the fields of the description over those that were read", async () => {
    const reading = await readSource(textInput("Provincie;Opgave\nDrenthe;3553\nFlevoland;3449\n"), DECISION);
    const made = prepareDecision(
      reading,
      { titel: "Besluit", vastgesteldOp: "2027-03-03", vastgesteldDoor: "COA" },
      [],
    );
    expect(made.ok && [made.value.id, made.value.titel, made.value.regels.length]).toEqual([
      "capaciteitsbesluit-2027-03-03-7002",
      "Besluit",
      3,
    ]);
    expect(prepareDecision(reading, {}, []).ok).toBe(false);
    expect(prepareDecision(reading, { titel: "x", plekken: 3 }, []).ok).toBe(false);
    expect(prepareDecision(reading, [], []).ok).toBe(false);
    const unread = await readSource(textInput("Provincie;Aantal\nDrenthe;3553\n"), DECISION);
    expect(prepareDecision(unread, { titel: "x" }, []).ok).toBe(false);
  });
});

describe("the body of an answer", () => {
  const limits = {
    mostBytes: 10,
    notReached: problem("intake.feedNotReached"),
    tooLarge: problem("intake.feedTooLarge"),
  };

  test("is refused by the size that is announced, before it is read", async () => {
    let isRead = false;
    const body = new ReadableStream<Uint8Array>(
      {
        pull: () => {
          isRead = true;
        },
      },
      { highWaterMark: 0 },
    );
    const answer = await boundedBody(new Response(body, { headers: { "content-length": "11" } }), limits);
    expect([answer.ok, isRead]).toEqual([false, false]);
  });

  test("is broken off when it grows past what fits, whatever was announced", async () => {
    let parts = 0;
    const body = new ReadableStream<Uint8Array>(
      {
        pull: (controller) => {
          parts += 1;
          controller.enqueue(new Uint8Array(4));
        },
      },
      { highWaterMark: 0 },
    );
    expect((await boundedBody(new Response(body), limits)).ok).toBe(false);
    expect(parts).toBe(3);
  });

  test("that fits comes whole; an empty one is empty", async () => {
    const answer = await boundedBody(new Response("0123456789"), limits);
    expect(answer.ok && new TextDecoder().decode(answer.value)).toBe("0123456789");
    const empty = await boundedBody(new Response(null), limits);
    expect(empty.ok && empty.value.length).toBe(0);
  });
});
