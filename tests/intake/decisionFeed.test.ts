import { createHash } from "node:crypto";
import register from "../../assets/decisions/register.json";
import { type FetchFile, readDecisionFeed } from "../../src/intake/decisionFeed";
import { capacityDecisions } from "../../src/reference/decisions";

const good = JSON.stringify(register);
const hash = (content: string): string => createHash("sha256").update(content).digest("hex");
const older = JSON.stringify({ ...register, datum: "2021-01-01" });
const indexOf = (sha256: string): string =>
  JSON.stringify({ schemaVersie: 1, bestanden: [{ naam: "register.json", sha256 }] });

/** A feed that answers these files, and 404 for any other. */
function feed(files: Readonly<Record<string, string>>): FetchFile {
  return (address) => {
    const content = files[address];
    return Promise.resolve(content === undefined ? new Response("", { status: 404 }) : new Response(content));
  };
}

describe("the feed of decisions", () => {
  test("gives the decisions of every file whose fingerprint is right", async () => {
    const read = await readDecisionFeed(
      feed({ "besluiten/index.json": indexOf(hash(good)), "besluiten/register.json": good }),
    );
    expect(read).toEqual({ decisions: capacityDecisions, problem: null });
  });

  test.each([
    ["that is not reached", feed({}), "intake.feedNotReached"],
    ["that cannot be asked", () => Promise.reject(new TypeError("offline")), "intake.feedNotReached"],
    ["with an index that is no JSON", feed({ "besluiten/index.json": "<html>" }), "intake.feedMalformed"],
    [
      "with a path in a file name",
      feed({ "besluiten/index.json": indexOf(hash(good)).replace("register.json", "../x.json") }),
      "intake.feedMalformed",
    ],
    [
      "with a file that was changed on the way",
      feed({
        "besluiten/index.json": indexOf(hash(good)),
        "besluiten/register.json": good.replace("88000", "89000"),
      }),
      "intake.feedFingerprintDiffers",
    ],
    [
      "with a file that is too large",
      feed({ "besluiten/index.json": indexOf(hash(good)), "besluiten/register.json": good + " ".repeat(1_000_001) }),
      "intake.feedTooLarge",
    ],
    [
      "with a register that is older than the shipped one",
      feed({ "besluiten/index.json": indexOf(hash(older)), "besluiten/register.json": older }),
      "intake.feedOlder",
    ],
    [
      "with a register that is no register",
      feed({ "besluiten/index.json": indexOf(hash("{}")), "besluiten/register.json": "{}" }),
      "intake.registerMalformed",
    ],
  ])("%s leaves the shipped decisions, and says why", async (_what, get, code) => {
    const read = await readDecisionFeed(get);
    expect(read.decisions).toBe(capacityDecisions);
    expect(read.problem?.code).toBe(code);
  });
});
